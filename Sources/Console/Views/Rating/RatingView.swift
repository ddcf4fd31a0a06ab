import Localization
import Papers
import Screen
import Words
import Workshop

/// Papers of a grid, keyed one a line: the code or the name, a digit for each criterion, Enter.
enum RatingView: ConsoleView {
    typealias Memory = RatingState

    static func title(_ t: Localizer) -> String { t("Grid") }

    static let subjects: Set<Change.Subject> = [.lines]

    static let takesTab = true

    static let fieldRows = 4

    /// Letters are text: of a code, of a name, of what bears a mark out.
    static func isTyping(_ state: ConsoleState) -> Bool { true }

    static let bindings: [Binding] = papers + walks + looks

    /// How marks are keyed: signs of a paper are no commands, so that no key of the list says it.
    static func sentences(_ state: ConsoleState) -> [String] {
        let t = state.t
        guard let grid = state.ratingPlace?.grid else { return [] }
        var all = [
            t(
                "A paper is the code or the name, a mark for each criterion in its order, and Enter. A point (.) leaves a criterion blank."
            )
        ]
        if grid.criteria.contains(where: \.asksTask) {
            all.append(
                t(
                    "Behind a mark + says that the task falls to the person, - that it does not; with neither nothing is known of it."
                ))
        }
        if grid.criteria.contains(where: { $0.needsEvidence || $0.scale == .words }) {
            all.append(
                t(
                    "What bears a mark out is written behind it: a letter or a bracket begins it, a closed bracket ends it. Words that are asked for are written so too, in place of a mark."
                ))
        }
        if !grid.isKeyedTogether { all.append(t("Marks are parted by spaces, since some have more than one digit.")) }
        all.append(
            t(
                "What cannot be a mark is not taken, and then nothing is until Backspace, which goes on with the paper, or Esc, which forgets it."
            ))
        return all
    }

    private static let whyNoGrid: @Sendable (ConsoleState) -> String? = {
        $0.ratingPlace == nil ? $0.t("No activity of this day names a grid. Ctrl-P finds all grids.") : nil
    }

    private static let papers: [Binding] = [
        Binding(
            "rating.keep", [.enter], title: { $0("keep") },
            help: {
                $0("Keep the paper and stand ready for the next; after a code or a name, go on to the marks.")
            },
            footer: 5, whyNot: whyNoGrid, perform: enter),
        Binding(
            "rating.erase", [Key(.backspace)], title: { $0("erase") },
            help: { $0("Erase the last sign; before the first mark, back to the code or the name.") },
            perform: { state, _ in erase(&state) }),
        Binding(
            "rating.drop", [.escape], title: { $0("drop") }, help: { $0("Forget what is being typed.") }, footer: 6,
            applies: { $0.rating.isPending },
            perform: { state, _ in
                let isTyped = !state.rating.marks.isEmpty && state.rating.revised == nil
                if isTyped, !state.isLeaving {
                    state.isLeaving = true
                    state.notice = Notice(.hint, state.t("Esc again forgets the marks of this paper."))
                    return []
                }
                state.isLeaving = false
                state.rating.next()
                return []
            }),
        Binding(
            "rating.near", [.alt("k")], title: { $0("take the known code") },
            help: { $0("The code differs by one sign from one of another day: take that one.") }, footer: 7,
            applies: { $0.nearCode != nil },
            perform: { state, _ in
                if let near = state.nearCode { state.rating.accepted = .known(.code(near)) }
                return []
            }),
        Binding(
            "rating.remove", [Key(.delete)], title: { $0("take away") },
            help: { $0("Take the paper in focus away; undo brings it back.") }, footer: 8,
            applies: { $0.rating.revised != nil },
            perform: { (state, _) throws(Refusal) in
                guard let id = state.rating.revised else { return [] }
                return [.record(try state.programme.remove(id), .paperKept)]
            }),
        Binding(
            "rating.settle", [.alt("s")], title: { $0("settle") },
            help: { $0("Where two assessors differ: key what they agree on, criterion by criterion.") }, footer: 9,
            isForFacilitators: true, applies: { $0.ratingPlace?.grid.rater == .twoAssessors },
            whyNot: { state in
                settleable(state).isEmpty ? state.t("No two assessors differ on anything here.") : nil
            },
            perform: { state, _ in beginSettling(&state) }),
    ]

    private static let walks: [Binding] = [
        walk("older", [Key(.up)], { $0("Paper before") }, { $0("The paper kept before, to correct it.") }, -1),
        walk(
            "newer", [Key(.down)], { $0("Paper after") }, { $0("The paper after; after the last one, a new one.") }, 1),
        Binding(
            "rating.grid", [.tab], title: { $0("next grid") }, help: { $0("The next grid of this activity.") },
            footer: 30, applies: { ($0.ratingPlace?.grids.count ?? 0) > 1 },
            perform: { state, _ in turn(&state, 1) }),
        Binding(
            "rating.gridBefore", [.backTab], title: { $0("grid before") }, help: { $0("The grid before.") },
            applies: { ($0.ratingPlace?.grids.count ?? 0) > 1 }, perform: { state, _ in turn(&state, -1) }),
        Binding(
            "rating.activity", [Key(.pageDown)], title: { $0("next activity") },
            help: { $0("The next activity in which lines are written; one that has begun meanwhile first.") },
            perform: { state, world in storeDraft(&state) + Work.turn(by: 1, &state, world) }),
        Binding(
            "rating.activityBefore", [Key(.pageUp)], title: { $0("activity before") },
            help: { $0("The activity before in which lines are written.") },
            perform: { state, world in storeDraft(&state) + Work.turn(by: -1, &state, world) }),
    ]

    private static let looks: [Binding] = [
        Binding(
            "rating.pile", [.control("g"), .alt("g")], title: { $0("pile") },
            help: { $0("Which category the papers of the pile are of, so that the profile is known by category.") },
            footer: 20,
            applies: { state in
                state.ratingPlace?.grid.rater == .themselves && !(state.programme.programme?.categories ?? []).isEmpty
            },
            perform: { state, _ in
                let piles = [nil] + (state.programme.programme?.categories ?? []).map { PlainText($0.code) }
                let index = piles.firstIndex(of: state.rating.category) ?? 0
                state.rating.category = piles[(index + 1) % piles.count]
                return []
            }),
        Binding(
            "rating.size", [.alt("c")], title: { $0("how many papers") },
            help: { $0("How many papers the pile has, where that is not who is present.") }, footer: 22,
            whyNot: whyNoGrid,
            perform: { state, _ in
                state.overlay = sizeForm(state)
                return []
            }),
        Binding(
            "rating.rater", [.alt("w")], title: { $0("who rates") },
            help: { $0("Somebody else rates from here on.") }, footer: 21,
            applies: { $0.rating.rater != nil && $0.ratingPlace.map { asks($0.grid) } == true },
            perform: { state, _ in
                state.rating.next()
                state.rating.rater = nil
                return []
            }),
        Binding(
            "rating.missing", [.alt("m")], title: { $0("missing") },
            help: { $0("What has no paper yet: codes of other days, people, lines, second assessors.") }, footer: 31,
            whyNot: whyNoGrid,
            perform: { state, _ in
                state.overlay = MissingPapers()
                return []
            }),
        Binding(
            "rating.room", [.alt("r")], title: { $0("projector") },
            help: { $0("How the marks are spread, for the whole room; page keys turn, any other key comes back.") },
            footer: 60, whyNot: whyNoGrid,
            perform: { state, _ in
                state.overlay = state.ratingPlace.map { GridForRoom(grid: $0.grid.key, day: state.dayID) }
                return []
            }),
    ]

    /// How many papers were counted; nothing for what the file knows.
    private static func sizeForm(_ state: ConsoleState) -> Form? {
        guard let slot = state.ratingPlace?.slot else { return nil }
        var fields = FormFields(state)
        let size = fields.optionalNumber(state.t("Papers in the pile"), 1...9_999, state.rating.sizes[slot])
        var form = Form(state.t("How many papers?"), fields, done: state.t("keep")) { _, _, _ in [] }
        form.next = { values, state in
            state.rating.sizes[slot] = values[size]
            return nil
        }
        return form
    }

    /// Whether it is asked who rates.
    static func asks(_ grid: Grid) -> Bool { grid.rater == .assessor || grid.rater == .twoAssessors }

    private static func walk(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ step: Int
    ) -> Binding {
        Binding(
            "rating.\(id)", keys, title: title, help: help,
            applies: { $0.rating.settled == nil && ($0.rating.revised != nil || !$0.rating.isPending) },
            perform: { state, _ in
                guard let place = state.ratingPlace, let pile = state.ratingPile else { return [] }
                let papers = pile.papers.filter { state.isSeen($0, in: place.grid) }
                let next = max(0, (papers.firstIndex { $0.id == state.rating.revised } ?? papers.count) + step)
                state.rating.next()
                if papers.indices.contains(next) {
                    state.rating.revised = papers[next].id
                    state.rating.marks = place.grid.keyed(papers[next].marks)
                }
                return []
            })
    }

    /// Turns to another grid of the activity; what was begun waits as a draft.
    private static func turn(_ state: inout ConsoleState, _ step: Int) -> [Effect] {
        guard let place = state.ratingPlace, let index = place.grids.firstIndex(where: { $0.code == place.grid.code })
        else { return [] }
        let effects = storeDraft(&state)
        state.rating.next()
        state.rating.grid = place.grids[(index + step + place.grids.count) % place.grids.count].code
        loadDraft(&state)
        return effects
    }

    static func settle(_ state: inout ConsoleState) {
        state.keepFinder()
        if let id = state.rating.revised, state.programme.ratings[id] == nil { state.rating.next() }
        if let settled = state.rating.settled, let grid = state.ratingPlace?.grid,
            state.programme.assessors(of: settled, in: grid, day: state.dayID).open.isEmpty
        {
            state.rating.next()
        }
    }

    static func isHeld(_ state: ConsoleState) -> Bool { state.rating.isPending }

    static func turned(_ state: inout ConsoleState) {
        state.rating.next()
        (state.rating.grid, state.rating.last) = (nil, nil)
        loadDraft(&state)
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] { storeDraft(&state) }
}
