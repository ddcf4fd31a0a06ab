import Localization
import Workshop

/// Sheets about people: attendance, badges, actions.
extension SheetSource {
    private static let blankRows = 22
    /// Fewer rows than these are no room for those who come without an invitation.
    private static let freeRows = 8

    /// Everybody in one table, by category, with room for how to reach them and for a signature before and after noon, and
    /// rows for those who come without an invitation.
    func attendance() -> [Document.Block] {
        var rows: [[Document.Table.Cell]] = []
        var groups: Set<Int> = []
        func add(_ title: String) {
            groups.insert(rows.count)
            rows.append([.text(title)] + Array(repeating: .text(""), count: 5))
        }
        func row(_ number: Int, _ name: String, _ from: String) -> [Document.Table.Cell] {
            [.text(t.number(number)), .text(name), .text(from)] + Array(repeating: .text(""), count: 3)
        }
        var number = 0
        if !isBlank {
            for (category, people) in people() {
                add(categoryTitle(category))
                for person in people {
                    number += 1
                    rows.append(
                        row(
                            number, words.outside(source.nameBeside(of: person)),
                            words.outside(source.state.organisationName(of: person))
                        ))
                }
            }
            add(t("Without invitation"))
        }
        let free = isBlank ? Self.blankRows : Self.freeRows
        rows += (1...free).map { row(number + $0, "", "") }
        let table = Document.Table(
            columns: [
                Document.Table.Column(title: t("No."), isNumber: true),
                Document.Table.Column(title: t("Name"), isWide: true),
                Document.Table.Column(title: t("Organisation"), blank: 17),
                Document.Table.Column(title: t("Telephone or mail"), blank: 18),
                Document.Table.Column(title: t("Morning"), blank: 15),
                Document.Table.Column(title: t("Afternoon"), blank: 15),
            ], rows: rows, isForm: true, groups: groups,
            // With their title: a page with two empty rows alone is of no use to anybody.
            together: isBlank ? 0 : free + 1)
        return [.table(table)]
    }

    /// A name to wear, in the scripts that the directory has it in, and where its bearer sits.
    func badges() -> [Document.Block] {
        let city = text(source.workshop.city)
        let programme = text(source.programme.title)
        if isBlank {
            let card: [Document.Cards.Item] = [.small(t("%1 · %2", programme, city)), .line, .line, .small("")]
            return [.cards(Document.Cards(columns: 2, height: 142, cards: Array(repeating: card, count: 8)))]
        }
        var cards: [[Document.Cards.Item]] = []
        var edges: [Int] = []
        for (index, group) in people().enumerated() {
            for person in group.people {
                var card: [Document.Cards.Item] = [
                    .small(t("%1 · %2", programme, city)), .title(words.outside(source.nameBeside(of: person))),
                ]
                if let other = otherScript(person) { card.append(.title(words.outside(other))) }
                card += [
                    .text(words.outside(source.state.organisationName(of: person))),
                    .small(group.category.isEmpty ? "" : categoryTitle(group.category)), .text(tables(of: person.id)),
                ]
                cards.append(card)
                edges.append(index)
            }
        }
        return [.cards(Document.Cards(columns: 2, height: 142, cards: cards, edges: edges))]
    }

    /// The person's name in the other script, where the directory knows it.
    private func otherScript(_ person: Stakeholder) -> PlainText? {
        let isRightToLeft = Bidi.hasRightToLeft(person.name.string)
        return person.aliases.first { alias in
            Bidi.hasRightToLeft(alias.string) != isRightToLeft && alias.string.contains { $0.isLetter }
        }
    }

    /// `Table 3` where it is the same all day, or `Tables 3, 1` in the order of the day; empty where nobody was seated.
    private func tables(of person: ID<Stakeholder>) -> String {
        let numbers = source.day.activities.compactMap { activity in
            source.state.seatings[activity.id]?.tables.firstIndex { $0.contains(person) }.map { $0 + 1 }
        }
        guard let first = numbers.first else { return "" }
        return numbers.allSatisfy { $0 == first }
            ? t("Table %1", first) : t("Tables %1", t.series(numbers.map { t.number($0) }))
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
            .text(words.said(unowned(line))), .text(words.outside(line.owner)),
            .text(line.due.map { words.date($0, .long) } ?? ""),
        ]
    }

    /// Who says what they take on themselves stands once, as its owner.
    private func unowned(_ line: LineSummary) -> LineSummary {
        var line = line
        if line.by == line.owner { line.by = nil }
        return line
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
