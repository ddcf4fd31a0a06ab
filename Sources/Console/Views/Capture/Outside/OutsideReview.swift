import Localization
import Screen
import Words
import Workshop

/// A list of what was said outside that is being looked at before it is taken in.
struct OutsideReview: Sendable {
    /// What was asked for.
    var order: OutsideOrder
    /// What came of it.
    var look: OutsideLook
    /// The thing of the list that was in focus.
    var focus = 0
}

extension ListOverlay {
    /// Everything that a list would do: Enter on a row leaves it out or takes it, on a name says who that is, on the first
    /// line takes all of it in.
    static func outsideReview(_ state: ConsoleState) -> ListOverlay? {
        guard let review = state.capture.outside else { return nil }
        let items = OutsideItems(review: review, state: state).all
        var overlay = ListOverlay(
            state.t("Said outside: %1", PlainText(review.order.name)), items, current: review.focus, state)
        overlay.flexible = 1
        overlay.done = state.t("choose")
        return overlay
    }
}

/// The things of the list.
private struct OutsideItems {
    let review: OutsideReview
    let state: ConsoleState

    fileprivate typealias Item = ListOverlay.Item

    private let list = FileReview(overlay: { .outsideReview($0) }, keepFocus: { $1.capture.outside?.focus = $0 })

    private var t: Localizer { state.t }
    private var look: OutsideLook { review.look }
    private var order: OutsideOrder { review.order }

    fileprivate var all: [Item] {
        var items: [Item] = [take, channel, place] + speakers
        for (heading, isIn) in [
            (t("To come in"), { $0 == .new }), (t("Said already; Enter takes it as a line of its own"), Self.isDouble),
            (t("Left out"), { $0 == .leftOut }), (t("There already"), { $0 == .there }),
        ] as [(String, (OutsideLook.Row.Standing) -> Bool)] {
            items += rows(heading, look.rows.filter { isIn($0.standing) })
        }
        return list.all(items + problems + columns + [letters])
    }

    private static func isDouble(_ standing: OutsideLook.Row.Standing) -> Bool {
        if case .double = standing { true } else { false }
    }

    // MARK: - Taking it

    private var counts: String {
        var parts = [t.plural("%1 line to come in", "%1 lines to come in", look.added)]
        let (there, doubles) = (
            look.rows.count { $0.standing == .there }, look.rows.count { Self.isDouble($0.standing) }
        )
        let leftOut = look.rows.count { $0.standing == .leftOut }
        if there > 0 { parts.append(t.plural("%1 was there already", "%1 were there already", there)) }
        if doubles > 0 {
            parts.append(t.plural("%1 says the same as another", "%1 say the same as others", doubles))
        }
        if leftOut > 0 { parts.append(t.plural("%1 left out", "%1 left out", leftOut)) }
        if !look.refused.isEmpty { parts.append(t.plural("%1 refused", "%1 refused", look.refused.count)) }
        return t("%1.", t.series(parts))
    }

    /// What somebody should know who says yes.
    private var remarks: [String] {
        let nobody = look.speakers.count { $0.party.words != nil }
        return [
            nobody > 0
                ? t.plural(
                    "%1 name is nobody of the file; it is kept as it is written.",
                    "%1 names are nobody of the file; they are kept as they are written.", nobody) : "",
            look.unnamed > 0
                ? t.plural(
                    "Of %1 line it is not kept who said it, as the list asks.",
                    "Of %1 lines it is not kept who said them, as the list asks.", look.unnamed) : "",
        ].filter { !$0.isEmpty }
    }

    private var take: Item {
        var item = Item(cells: [t("Take these lines in"), counts, ""], notes: [counts] + remarks)
        guard look.added > 0 else { return list.off(item) }
        let (order, look, question) = (order, look, ([counts] + remarks + [t("Take them in?")]).joined(separator: " "))
        item.perform = { [list] state, _ in
            list.asking(question, yes: state.t("take them in"), [.importOutside(order, look)], &state)
        }
        return item
    }

    // MARK: - Where it comes from, and where it goes

    private var channel: Item {
        list.opening(
            Item(cells: [t("How it came"), order.channel.word(t), ""], heading: t("What is said of all of them"))
        ) { .outsideChannels($0) }
    }

    private var place: Item {
        let activity = order.place.flatMap { state.programme.activity($0.activity) }
        let prompt = activity?.prompts.first { $0.id == order.place?.prompt }
        let words = [activity.map { state.text($0.title) }, prompt.map { state.text($0.title) }].compactMap(\.self)
        return list.opening(
            Item(
                cells: [t("Where they belong"), words.isEmpty ? t("to no activity") : t.joined(words), ""],
                heading: t("What is said of all of them"))
        ) { .outsidePlaces($0) }
    }

    // MARK: - Who is named

    /// Who is nobody or may be several first.
    private var speakers: [Item] {
        let doubtful = look.speakers.filter { $0.party.words != nil }
        return (doubtful + look.speakers.filter { $0.party.words == nil }).map { speaker in
            let said = look.rows.filter { $0.speaker == speaker.words }
            return list.opening(
                Item(
                    cells: [speaker.words.string, who(speaker), t.plural("%1 line", "%1 lines", said.count)],
                    heading: t("Who is named"), notes: said.prefix(4).map(\.text.string))
            ) { .outsideSpeakers(speaker, $0) }
        }
    }

    private func who(_ speaker: OutsideLook.Speaker) -> String {
        guard speaker.party.words != nil else { return state.title(of: speaker.party) }
        guard speaker.candidates.count > 1, order.speakers[speaker.words] == nil else {
            return t("nobody of the file")
        }
        return t("may be %1", t.list(speaker.candidates.map(\.name.string)))
    }

    // MARK: - Row by row

    private func rows(_ heading: String, _ rows: [OutsideLook.Row]) -> [Item] {
        list.rows(heading, rows, t) { row in
            let facts = [
                row.date.map { t.date($0) } ?? "", row.speaker.string, row.place.string, row.kind?.title(t) ?? "",
            ]
            var notes = [row.text.string, t.joined(facts.filter { !$0.isEmpty })].filter { !$0.isEmpty }
            if case .double(let other) = row.standing { notes.append(t("There is already: “%1”.", other)) }
            let item = Item(cells: [facts[0], row.text.string, t("line %1", row.line)], notes: notes)
            guard row.standing != .there else { return list.off(item) }
            var choosing = item
            choosing.perform = { state, _ in
                ListOverlay.lookAnew(&state) { order in
                    switch row.standing {
                    case .new where order.different.contains(row.line): order.different.remove(row.line)
                    case .new: order.leftOut.insert(row.line)
                    case .leftOut: order.leftOut.remove(row.line)
                    case .double: order.different.insert(row.line)
                    case .there: break
                    }
                }
            }
            return choosing
        }
    }

    /// Each says where it stands, as compilers do, and what would be right.
    private var problems: [Item] {
        list.rows(t("Refused"), look.refused, t) { problem in
            let place = t("%1, line %2", PlainText(order.name), problem.line)
            return list.off(
                Item(
                    cells: [t("line %1", problem.line), problem.message(t), ""],
                    notes: [t("%1: %2", place, problem.message(t))]))
        }
    }

    // MARK: - What was understood

    private var columns: [Item] {
        look.columns.map { column in
            list.off(Item(cells: [column.title.string, column.holds, ""], heading: t("What the columns hold")))
        }
    }

    private var letters: Item {
        list.opening(
            Item(cells: [t("Letters"), order.encoding ?? t("as found out"), ""], heading: t("The file"))
        ) { .outsideEncodings($0) }
    }
}
