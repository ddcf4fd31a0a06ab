public import Localization

/// A report as Markdown (CommonMark with tables, as GitHub reads it).
///
/// All text is escaped, ours and other people's alike: nothing that somebody typed becomes a heading, a link, a mail
/// address to click, an image or HTML.
public struct MarkdownRendering: Sendable {
    private let t: Localizer

    /// - Parameter t: the language that the sentences are in.
    public init(_ t: Localizer) {
        self.t = t
    }

    /// A day, for somebody who was not there.
    public func render(_ summary: DaySummary) -> String { render(Document(summary, t)) }

    /// The whole programme at a glance.
    public func render(_ status: StatusReport) -> String { render(Document(status, t)) }

    /// The programme's cities side by side.
    public func render(_ comparison: ProgrammeComparison) -> String { render(Document(comparison, t)) }

    func render(_ document: Document) -> String {
        var parts = ["# " + Self.escaped(document.title)]
        let head = (document.heads.flatMap { [$0.first, $0.second] }.dropFirst() + document.asides)
            .filter { !$0.isEmpty }
        // A backslash at the end of a line breaks it (CommonMark, section 6.7).
        if !head.isEmpty { parts.append(head.map(Self.escaped).joined(separator: "\\\n")) }
        parts += document.blocks.filter { !$0.isForPagesAlone }.map(text).filter { !$0.isEmpty }
        let foot = document.foot + document.secondFoot
        if !foot.isEmpty { parts.append(foot.map(Self.escaped).joined(separator: "\\\n")) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func text(of block: Document.Block) -> String {
        switch block {
        case .heading(let text, let level):
            return String(repeating: "#", count: level + 1) + " " + Self.escaped(text)
        case .headings(let text, let other, let level):
            return String(repeating: "#", count: level + 1) + " " + Self.escaped(text) + " · " + Self.escaped(other)
        case .paragraph(let text): return Self.escaped(text)
        case .paragraphs(let text, let other): return Self.escaped(text) + "\n\n" + Self.escaped(other)
        case .table(let table): return self.table(table)
        case .entries(let entries): return entries.map(item).joined(separator: "\n")
        case .bars(let bars): return votes(bars)
        case .figures(let figures):
            return figures.map { "**\(Self.escaped($0.number))** " + Self.escaped($0.captions.joined(separator: " ")) }
                .joined(separator: "\\\n")
        case .standings(let bars): return votes(bars)
        case .tasks(let tasks):
            return tasks.map { task in
                let who = [task.due, task.owner].filter { !$0.isEmpty }.map { "**\(Self.escaped($0))**" }
                return "- [\(task.isDone ? "x" : " ")] " + (who + [Self.escaped(task.text)]).joined(separator: " ")
            }.joined(separator: "\n")
        case .lists(let lists):
            return lists.map { list in
                (["## " + Self.escaped(list.title), ""] + list.items.map { "- " + Self.escaped($0) })
                    .joined(separator: "\n")
            }.joined(separator: "\n\n")
        case .clock(let hours):
            return hours.map { "- **\(Self.escaped($0.hours))** " + Self.escaped(t.joined($0.titles)) }
                .joined(separator: "\n")
        case .cards(let cards): return cards.cards.map(card).joined(separator: "\n\n---\n\n")
        case .writing(let lines): return Array(repeating: "\\_\\_\\_", count: lines).joined(separator: "\n\n")
        // The table beside it says as much; of a drawing what it shows is said in words.
        case .drawing(let drawing): return "*" + Self.escaped(drawing.description) + "*"
        case .chart, .pageBreak: return ""
        }
    }

    private func item(_ entry: Document.Entry) -> String {
        (["- **\(Self.escaped(entry.label))** " + Self.escaped(entry.text)]
            + entry.details.map { "  - " + Self.escaped($0) }).joined(separator: "\n")
    }

    private func card(_ items: [Document.Cards.Item]) -> String {
        items.map { item in
            switch item {
            case .title(let text, let second): bold([text, second])
            case .code(let text), .poster(let text): bold([text])
            case .text(let text, let second), .small(let text, let second): Self.escaped(t.joined([text, second]))
            case .choice(let text, let boxes, let number, let second):
                String(repeating: "☐", count: boxes) + (boxes == 0 ? "\\_\\_ " : " ")
                    + Self.escaped("\(t.joined([text, second])) (\(number))")
            case .fold, .square: ""
            case .line: "\\_\\_\\_"
            }
        }.filter { !$0.isEmpty }.joined(separator: "\\\n")
    }

    private func bold(_ texts: [String]) -> String {
        let text = t.joined(texts)
        return text.isEmpty ? "" : "**\(Self.escaped(text))**"
    }

    private func table(_ table: Document.Table) -> String {
        rows(
            head: table.columns.map { Self.escaped($0.title) }, isNumber: table.columns.map(\.isNumber),
            rows: table.rows.enumerated().map { index, row in
                let isTotal = table.hasTotal && index == table.rows.count - 1
                return row.map { cell in
                    switch cell {
                    case .text(let text): isTotal && !text.isEmpty ? "**\(Self.escaped(text))**" : Self.escaped(text)
                    case .bar(let share): share.map { bar($0.count, of: $0.whole) } ?? ""
                    }
                }
            })
    }

    /// A table of the options; a column that would be empty is left out.
    private func votes(_ bars: [Document.Bar]) -> String {
        let columns: [(title: String, isNumber: Bool, cells: [String])] = [
            (t("Place"), true, bars.map { Self.escaped($0.place) }),
            (Document.head(of: bars, t), false, bars.map { Self.escaped($0.text) }),
            (t("Votes"), true, bars.map { Self.escaped($0.votes) }),
            (t("Share"), true, bars.map { Self.escaped($0.share) }),
            ("", false, bars.map { bar($0.length, of: $0.longest) }),
            (t("From"), false, bars.map { Self.escaped(t.joined($0.details)) }),
        ].filter { $0.cells.contains { !$0.isEmpty } }
        return rows(
            head: columns.map { Self.escaped($0.title) }, isNumber: columns.map(\.isNumber),
            rows: bars.indices.map { index in columns.map { $0.cells[index] } })
    }

    private func rows(head: [String], isNumber: [Bool], rows: [[String]]) -> String {
        let rule = isNumber.map { $0 ? "---:" : "---" }
        return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    private func bar(_ length: Int, of longest: Int) -> String {
        guard length > 0, longest > 0 else { return "" }
        let columns = 20
        return String(repeating: "█", count: min(columns, max(1, (length * columns * 2 + longest) / (longest * 2))))
    }
}
