import Localization
import Screen
import Words
import Workshop

/// A roster that is being looked at before it is taken.
struct RosterReview: Sendable {
    /// What was asked for.
    var order: RosterOrder
    /// What came of it.
    var look: RosterLook
    /// Rows that were in doubt at any look, by line: what was said of them can be said anew.
    var asked: [Int: RosterDoubt] = [:]
    /// The thing of the list that was in focus.
    var focus = 0

    /// The look after the one before, of the same file.
    func next(_ order: RosterOrder, _ look: RosterLook) -> RosterReview {
        var review = RosterReview(order: order, look: look, asked: asked, focus: focus)
        for doubt in look.doubtful { review.asked[doubt.line] = doubt }
        return review
    }

    /// Whom a row is said to be; nil while nothing was said.
    func answer(_ line: Int, _ t: Localizer) -> String? {
        switch order.answers[line] {
        case nil: return nil
        case .different: return t("somebody else")
        case .leftOut: return t("left out")
        case .sameAsLine(let other): return t("the same as line %1", other)
        case .same(let id):
            let candidate = asked[line]?.candidates.first { $0.stakeholder.id == id }
            return candidate.map { t("the same as %1", $0.stakeholder.name) }
        }
    }
}

extension RosterDoubt {
    /// What the person of the row and those whom it may be are called.
    func namesakes(_ t: Localizer) -> Namesakes { Namesakes([person] + candidates.map(\.stakeholder), t) }
}

extension ListOverlay {
    /// Everything that a roster would do: Enter on a column says what it holds, on a row in doubt who it is, on the first
    /// line takes the roster.
    static func rosterReview(_ state: ConsoleState) -> ListOverlay? {
        guard let review = state.directory.review else { return nil }
        let t = state.t
        var overlay = ListOverlay(
            t("Import %1", PlainText(review.order.name)),
            RosterItems(review: review, t: t, namesakes: Namesakes(review.look.rows.map(\.person), t)).all,
            current: review.focus,
            state)
        overlay.subtitle = review.look.kind
        overlay.flexible = 1
        overlay.done = t("choose")
        return overlay
    }
}

/// The things of a roster's list.
private struct RosterItems {
    let review: RosterReview
    let t: Localizer
    /// What those on the roster are called whose name is on it twice.
    let namesakes: Namesakes

    fileprivate typealias Item = ListOverlay.Item

    private let list = FileReview(overlay: { .rosterReview($0) }, keepFocus: { $1.directory.review?.focus = $0 })

    fileprivate var all: [Item] {
        var items: [Item] = [take] + doubts + allDoubts + columns + [letters, heading]
        items += rows(t("New"), look.rows.filter { $0.before == nil })
        items += rows(t("Known, and something is new"), look.rows.filter { $0.before != nil && $0.before != $0.person })
        items += rows(t("Known, and nothing changes"), look.rows.filter { $0.before == $0.person })
        items += problems(t("Refused"), look.refused) + problems(t("To look at"), look.notices)
        return list.all(items)
    }

    private var look: RosterLook { review.look }

    // MARK: - Taking it

    private var counts: String {
        let new = look.rows.count { $0.before == nil }
        let changed = look.rows.count { $0.before != nil && $0.before != $0.person }
        return t(
            "%1 new, %2 with something new, %3 as they are; %4 newly invited.", new, changed,
            look.rows.count - new - changed, look.newlyInvited)
    }

    private var take: Item {
        // Of a file that nobody can be read from the reason is said at once, and no row is counted.
        let item =
            isNobody
            ? Item(cells: [t("Take this roster"), obstacles.first ?? "", ""], notes: obstacles)
            : Item(cells: [t("Take this roster"), counts, ""], notes: [counts] + obstacles)
        guard look.changes > 0 else { return list.off(item) }
        let (order, look) = (review.order, look)
        let question =
            obstacles.isEmpty ? t("Take this roster? %1", counts) : (obstacles + [counts]).joined(separator: " ")
        var taking = item
        taking.perform = { [list] state, _ in
            let isAsked = !look.doubtful.isEmpty
            if isAsked {
                state.notice = Notice(
                    .hint, state.t("First say of the rows in doubt who they are, or that they are not taken."))
                state.overlay = ListOverlay.rosterReview(state)
                return []
            }
            return list.asking(question, yes: state.t("take it"), [.importRoster(order, look)], &state)
        }
        return taking
    }

    private var isNobody: Bool { look.rows.isEmpty && look.doubtful.isEmpty }

    private var obstacles: [String] {
        if isNobody, !look.refused.isEmpty { return look.refused.prefix(3).map { $0.message(t) } }
        let doubtful = look.doubtful.count
        let refused = look.refused.count
        return [
            doubtful > 0
                ? t.plural("%1 row is in doubt.", "%1 rows are in doubt.", doubtful) : "",
            refused > 0
                ? t.plural("%1 row is refused and stays out.", "%1 rows are refused and stay out.", refused) : "",
            look.changes == 0 && look.doubtful.isEmpty
                ? t("There is nothing to take: everybody is known and invited.") : "",
        ].filter { !$0.isEmpty }
    }

    // MARK: - Who is who

    /// All of them are listed, however many there are.
    private var doubts: [Item] {
        review.asked.values.sorted { $0.line < $1.line }.map { doubt in
            let namesakes = doubt.namesakes(t)
            let reason = doubt.candidates.first.map { candidate in
                t("may be %1: %2", namesakes.name(of: candidate.stakeholder), candidate.reason.words(t))
            }
            let answer = review.answer(doubt.line, t)
            let item = Item(
                cells: [
                    namesakes.nameBeside(of: doubt.person).string, answer ?? reason ?? "", t("line %1", doubt.line),
                ],
                heading: t("In doubt"),
                notes: [doubt.person.line(t, called: namesakes.nameBeside(of: doubt.person))]
                    + doubt.candidates.map {
                        let name = namesakes.nameBeside(of: $0.stakeholder)
                        return t("%1: %2", $0.stakeholder.line(t, called: name), $0.reason.words(t))
                    })
            return list.opening(item) { .identities(doubt, $0) }
        }
    }

    /// One thing is said of all of them, where a roster with new telephones puts everybody in doubt.
    private var allDoubts: [Item] {
        guard look.doubtful.count > 1 else { return [] }
        let item = Item(
            cells: [
                t("All that are in doubt"),
                t.plural("%1 row is in doubt.", "%1 rows are in doubt.", look.doubtful.count), "",
            ],
            heading: t("In doubt"))
        let doubtful = look.doubtful
        return [list.opening(item) { .identities(ofAll: doubtful, $0) }]
    }

    private func rows(_ heading: String, _ rows: [RosterLook.Row]) -> [Item] {
        list.rows(heading, rows, t) { row in
            let name = namesakes.nameBeside(of: row.person)
            let changes = row.before.map { row.person.differences(from: $0, t) } ?? []
            let sameness = row.sameness?.words(t) ?? ""
            return list.off(
                Item(
                    cells: [
                        name.string,
                        row.before == nil ? row.person.line(t, named: false) : t.parts([sameness] + changes),
                        t("line %1", row.line),
                    ], notes: [row.person.line(t, called: name)] + changes))
        }
    }

    private func problems(_ heading: String, _ problems: [RosterProblem]) -> [Item] {
        list.rows(heading, problems, t) { problem in
            list.off(
                Item(
                    cells: [problem.heading?.string ?? "", problem.message(t), t("line %1", problem.line)],
                    notes: [problem.message(t)]))
        }
    }

    // MARK: - What was understood

    private var columns: [Item] {
        look.columns.filter { !($0.heading.isEmpty && $0.example.isEmpty) }.map { column in
            let field = column.meaning(t)
            let note =
                column.field != nil && column.evidence == .contents
                ? t("%1, by what stands in it", field) : field
            let item = Item(
                cells: [
                    "\(column.letter)  \(column.heading.isEmpty ? t.quoted(column.example.string) : column.heading.string)",
                    note, "",
                ], heading: t("What the columns hold"),
                notes: [t("%1: %2", column.heading.isEmpty ? PlainText(column.letter) : column.heading, field)]
                    + (column.example.isEmpty ? [] : [t("In it stands: %1", column.example)]))
            return list.opening(item) { .fields(column, $0) }
        }
    }

    private var letters: Item {
        let item = Item(
            cells: [t("Letters"), review.order.encoding ?? look.encoding ?? t("as the file says"), ""],
            heading: t("The file"))
        return list.opening(item) { .encodings($0) }
    }

    private var heading: Item {
        let item = Item(
            cells: [t("Heading"), look.headingLine.map { t("line %1", $0) } ?? t("no heading"), ""],
            heading: t("The file"))
        return list.opening(item) { .headingLines($0) }
    }
}
