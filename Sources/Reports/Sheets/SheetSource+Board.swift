import Localization
import Papers
import Words
import Workshop

/// What a matching leaves on paper: the board for the wall, and its links, to be signed by both ends.
extension SheetSource {
    private static let blankRows = 12

    /// The matchings of the day.
    private var matchings: [Activity] { source.day.activities.filter { $0.kind == .matching } }

    /// Needs with what was found for them, those without anything first; then offers that nobody has taken up.
    func board(on paper: PaperSize) -> [Document.Block] {
        if isBlank {
            return matchings.isEmpty ? [] : needs([], room: Self.blankRows) + offers([], room: Self.blankRows)
        }
        let all = matchings.map { source.state.matched(in: $0.id) }
        var seen: Set<ID<Contribution>> = []
        func listed(_ part: (Matched) -> [Contribution]) -> [(line: Contribution, links: [Link])] {
            all.flatMap { matched in
                part(matched).filter { $0.outcome != .withdrawn && seen.insert($0.id).inserted }
                    .map { ($0, matched.links(of: $0.id).filter { $0.state != .ended }) }
            }
        }
        let (needs, offers) = (listed(\.needs), listed(\.offers))
        guard !needs.isEmpty || !offers.isEmpty else { return [] }
        return self.needs(needs, room: 0) + self.offers(offers, room: 0)
    }

    private typealias Listed = (line: Contribution, links: [Link])

    private func needs(_ lines: [Listed], room: Int) -> [Document.Block] {
        part(t("Needs"), column: t("We need"), found: t("What was found"), lines, room)
    }

    private func offers(_ lines: [Listed], room: Int) -> [Document.Block] {
        part(t("Offers"), column: t("We offer"), found: t("Who takes it up"), lines, room)
    }

    private func part(
        _ title: String, column: String, found: String, _ lines: [Listed], _ room: Int
    ) -> [Document.Block] {
        guard !lines.isEmpty || room > 0 else { return [] }
        let book = TagBook(source.programme, t: t)
        let nobodies = source.state.nobodies
        let rows = lines.map { line, links -> [Document.Table.Cell] in
            let tags = book.beside(line).map { t.isolated("#" + book.title(of: $0)) }
            return [
                // Tags in a line of their own: beside a line in the other direction they would stand before it.
                .text(words.outside(line.text) + (tags.isEmpty ? "" : "\n" + tags.joined(separator: " "))),
                .text(
                    line.by == nil
                        ? "" : words.speaker(source.name(of: line.by), isWords: nobodies.contains(line.by))
                ),
                .text(t.parts(links.map { other(of: line.id, $0) })),
            ]
        }
        let empty = Array(repeating: Array(repeating: Document.Table.Cell.text(""), count: 3), count: room)
        return [
            .heading(title, level: 1),
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: column, isWide: true),
                        Document.Table.Column(title: t("Who"), blank: 20),
                        Document.Table.Column(title: found, blank: 30),
                    ], rows: rows + empty, isForm: true)),
        ]
    }

    /// The other end of a link, with what is still open about it.
    private func other(of line: ID<Contribution>, _ link: Link) -> String {
        let state = source.state
        let end = state.standing(link.from) == .line(line) ? link.to : link.from
        let name: PlainText
        // Whoever looks for their name looks for who says it.
        if case .line(let id)? = state.standing(end), let other = state.contribution(id) {
            name = other.by == nil ? other.text : source.name(of: other.by)
        } else {
            name = source.name(of: end)
        }
        return link.state == .proposed ? t("%1 (proposed)", words.outside(name)) : words.outside(name)
    }

    /// The links of the day, with room for both to sign.
    func links() -> [Document.Block] {
        let links = isBlank ? [] : LinkSummary.all(source).filter { $0.state != .ended }
        if links.isEmpty, !isBlank || matchings.isEmpty { return [] }
        let told = LinkWords(source.state, t)
        // Agreed first: what was only proposed is signed by those who agree now.
        let (agreed, proposed) = (links.filter { $0.state == .agreed }, links.filter { $0.state != .agreed })
        func row(_ link: LinkSummary) -> [Document.Table.Cell] {
            let steps = source.state.links[link.id].map(told.steps) ?? []
            return [
                .text(words.end(link.from, between: "\n")), .text(words.end(link.to, between: "\n")),
                .text(
                    ([link.form.map(words.outside) ?? "", link.due.map { words.date($0, .long) } ?? ""] + steps)
                        .filter { !$0.isEmpty }.joined(separator: "\n")),
                // People and organisations sign, and not what somebody said: a line is signed for by whoever says it.
                .text(link.from.hasSignatory ? "" : t("nobody to sign")),
                .text(link.to.hasSignatory ? "" : t("nobody to sign")),
            ]
        }
        var rows: [[Document.Table.Cell]] = []
        var groups: Set<Int> = []
        for (title, links) in [(t("Agreed"), agreed), (t("Proposed, and not agreed to yet"), proposed)]
        where !links.isEmpty {
            groups.insert(rows.count)
            rows.append([.text(title)] + Array(repeating: .text(""), count: 4))
            rows += links.map(row)
        }
        let room = Array(
            repeating: Array(repeating: Document.Table.Cell.text(""), count: 5), count: isBlank ? Self.blankRows : 0)
        return [
            .paragraph(t("Both sign that they meet, and when. Neither owes anything by it.")),
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("Who needs"), isWide: true),
                        Document.Table.Column(title: t("Who offers"), isWide: true),
                        Document.Table.Column(title: t("Form, date, first step"), isWide: true),
                        Document.Table.Column(title: t("Signature: who needs"), blank: 14),
                        Document.Table.Column(title: t("Signature: who offers"), blank: 14),
                    ], rows: rows + room, isForm: true, groups: groups)),
        ]
    }
}
