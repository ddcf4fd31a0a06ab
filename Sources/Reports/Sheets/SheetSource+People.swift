import Localization
import Workshop

/// Sheets about people: attendance, badges, actions.
extension SheetSource {
    private static let blankRows = 22

    /// Names by category with room for a signature, and lines for those who come without an invitation.
    func attendance() -> [Document.Block] {
        var blocks: [Document.Block] = []
        if !isBlank {
            for (category, people) in people() {
                let rows = people.enumerated().map { number, person -> [Document.Table.Cell] in
                    let name = words.outside(person.name)
                    let from = words.outside(person.organisation)
                    return [.text(t.number(number + 1)), .text(name), .text(from), .text("")]
                }
                blocks += [.heading(categoryTitle(category), level: 1), .table(signatures(rows))]
            }
        }
        let count = isBlank ? Self.blankRows : 8
        let rows = (1...count).map { number -> [Document.Table.Cell] in
            [.text(t.number(number)), .text(""), .text(""), .text("")]
        }
        if !isBlank { blocks.append(.heading(t("Without invitation"), level: 1)) }
        return blocks + [.table(signatures(rows))]
    }

    private func signatures(_ rows: [[Document.Table.Cell]]) -> Document.Table {
        Document.Table(
            columns: [
                Document.Table.Column(title: t("No."), isNumber: true),
                Document.Table.Column(title: t("Name"), isWide: true),
                Document.Table.Column(title: t("Organisation"), blank: 27),
                Document.Table.Column(title: t("Signature"), blank: 27),
            ], rows: rows, isForm: true)
    }

    func badges() -> [Document.Block] {
        let city = text(source.workshop.city)
        let programme = text(source.programme.title)
        func card(_ name: Document.Cards.Item, _ from: Document.Cards.Item, _ category: String)
            -> [Document.Cards.Item]
        {
            [.small(t("%1 · %2", programme, city)), name, from, .small(category)]
        }
        let cards =
            isBlank
            ? (0..<8).map { _ in card(.line, .line, "") }
            : people().flatMap { category, people in
                people.map { person in
                    card(
                        .title(words.outside(person.name)), .text(words.outside(person.organisation)),
                        category.isEmpty ? "" : categoryTitle(category))
                }
            }
        return [.cards(Document.Cards(columns: 2, height: 142, cards: cards))]
    }

    /// What was taken on, to be ticked off, and room for more: first what is still open from earlier days.
    func actions() -> [Document.Block] {
        let earlier = isBlank ? [] : source.workshop.days.filter { $0.number < source.day.number }
        let open = earlier.flatMap(actions).filter { $0.outcome?.isFinal != true }
        let rows = (isBlank ? [] : actions(of: source.day)).map(row)
        let room = Array(
            repeating: [Document.Table.Cell.text("☐"), .text(""), .text(""), .text("")],
            count: isBlank ? Self.blankRows : 6)
        guard !open.isEmpty else { return [.table(actions(rows + room))] }
        return [
            .heading(t("Open from the days before"), level: 1), .table(actions(open.map(row))),
            .heading(t("Of this day"), level: 1), .table(actions(rows + room)),
        ]
    }

    /// Soonest first; those without a date last.
    private func actions(of day: Day) -> [LineSummary] {
        let lines = day.activities.flatMap { LineSummary.standing(in: $0, source) }.filter { $0.kind == .action }
        return lines.soonestFirst(by: \.due)
    }

    private func row(_ line: LineSummary) -> [Document.Table.Cell] {
        [
            .text(line.outcome == .done ? "☑" : line.outcome?.isFinal != true ? "☐" : t("dropped")),
            .text(words.outside(line.text)), .text(words.outside(line.owner)),
            .text(line.due.map { words.date($0, .long) } ?? ""),
        ]
    }

    private func actions(_ rows: [[Document.Table.Cell]]) -> Document.Table {
        Document.Table(
            columns: [
                Document.Table.Column(title: t("Done")),
                Document.Table.Column(title: t("Action"), isWide: true),
                Document.Table.Column(title: t("Owner"), blank: 22),
                Document.Table.Column(title: t("Due"), blank: 18),
            ], rows: rows, isForm: true)
    }
}
