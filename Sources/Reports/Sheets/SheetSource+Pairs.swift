import Localization
import Papers
import Words
import Workshop

/// What a pairing leaves on paper: who learns from whom, for the wall, and a slip for each pair to take along.
extension SheetSource {
    private static let blankRows = 16
    private static let blankSlips = 8

    func pairs() -> [Document.Block] {
        let pairings = source.day.activities.filter { $0.kind == .pairing }
        if isBlank {
            let row = Array(repeating: Document.Table.Cell.text(""), count: 4)
            return pairings.isEmpty
                ? []
                : [table(Array(repeating: row, count: Self.blankRows)), .pageBreak]
                    + slips(Array(repeating: slip("", "", nil), count: Self.blankSlips))
        }
        let pairs = pairings.compactMap { try? source.state.paired(in: $0.id) }.flatMap { paired in
            paired.rows.map(\.learner).inOrderOfNames().flatMap { learner in
                (paired.rows.first { $0.learner.id == learner.id }?.links ?? []).map { (learner, $0) }
            }
        }
        guard !pairs.isEmpty else { return [] }
        func name(_ person: ID<Stakeholder>?) -> String {
            person.map { words.outside(source.state.name(of: Party.person($0))) } ?? ""
        }
        let rows = pairs.map { learner, link -> [Document.Table.Cell] in
            let tutor = name(link.partner(of: learner.id))
            return [
                .text(name(learner.id)), .text(link.state == .proposed ? t("%1 (proposed)", tutor) : tutor),
                .text(words.outside(link.reason)), .text(link.due.map { words.date($0) } ?? ""),
            ]
        }
        let slips = pairs.map { learner, link in slip(name(learner.id), name(link.partner(of: learner.id)), link) }
        return [table(rows), .pageBreak] + self.slips(slips)
    }

    private func table(_ rows: [[Document.Table.Cell]]) -> Document.Block {
        .table(
            Document.Table(
                columns: [
                    Document.Table.Column(title: t("Who learns"), blank: 26),
                    Document.Table.Column(title: t("Who teaches"), blank: 26),
                    Document.Table.Column(title: t("Why"), isWide: true),
                    Document.Table.Column(title: t("First meeting"), blank: 16),
                ], rows: rows, isForm: true))
    }

    private func slip(_ learner: String, _ tutor: String, _ link: Link?) -> [Document.Cards.Item] {
        let names: [Document.Cards.Item] =
            learner.isEmpty ? [.line, .line] : [.title(learner), .text(t("learns from %1", tutor))]
        let date = link?.due.map { t("First meeting: %1", words.date($0, .long)) } ?? t("First meeting:")
        return names + (link.map { $0.reason.isEmpty ? [] : [.small(words.outside($0.reason))] } ?? [])
            + [.text(date)] + (link?.due == nil ? [.line] : []) + [.text(t("What we do:")), .line]
    }

    private func slips(_ cards: [[Document.Cards.Item]]) -> [Document.Block] {
        [.cards(Document.Cards(columns: 2, height: 170, cards: cards))]
    }
}

/// Who meets whom: for each slot its tables, and for everybody a slip with their own meetings.
extension SheetSource {
    func timetable() -> [Document.Block] {
        guard !isBlank else { return [] }
        let plans = source.day.activities.compactMap { activity in
            (try? source.state.meetings(in: activity.id, at: source.world.now())).map { (activity, $0) }
        }.filter { !$0.1.slots.isEmpty }
        guard !plans.isEmpty else { return [] }
        func name(_ party: Party) -> String { words.outside(source.state.name(of: party)) }
        var blocks: [Document.Block] = []
        for (activity, plan) in plans {
            blocks.append(.heading(text(activity.title), level: 1))
            let rows = plan.slots.flatMap { slot in
                slot.meetings.enumerated().map { place, meeting -> [Document.Table.Cell] in
                    [
                        .text(place == 0 ? t.time(slot.start) : ""), .text(t.number(meeting.table)),
                        .text(name(meeting.one)), .text(name(meeting.other)),
                    ]
                }
            }
            blocks.append(
                .table(
                    Document.Table(
                        columns: [
                            Document.Table.Column(title: t("When")), Document.Table.Column(title: t("Table")),
                            Document.Table.Column(title: t("Who"), isWide: true),
                            Document.Table.Column(title: t("meets"), isWide: true),
                        ], rows: rows, isForm: true)))
            if !plan.left.isEmpty {
                blocks.append(
                    .paragraph(
                        t(
                            "No slot was left for: %1",
                            t.parts(plan.left.map { t("%1 – %2", name($0.one), name($0.other)) }))))
            }
        }
        blocks.append(.pageBreak)
        let slips = plans.flatMap { _, plan in
            plan.parties.map { party -> [Document.Cards.Item] in
                [.title(name(party))]
                    + plan.meetings(of: party).map {
                        .text(t("%1 · table %2 · %3", t.time($0.start), $0.table, name($0.with)))
                    }
            }
        }
        return blocks + [.cards(Document.Cards(columns: 2, height: 170, cards: slips))]
    }
}
