public import Localization
import Papers

/// A report as plain text, to be read in a terminal or printed as it is.
///
/// No line is longer than the width, as long as a single character fits. Text stands in logical order; parts that run
/// the other way are isolated (UAX 9), so that a terminal that orders lines by itself keeps columns apart.
public struct TextRendering: Sendable {
    let t: Localizer
    let width: Int
    let isASCII: Bool
    let columns: @Sendable (String) -> Int

    /// - Parameters:
    ///   - t: the language that the sentences are in.
    ///   - width: columns there are; 60 at least.
    ///   - isASCII: draws rules, bars and punctuation with ASCII; names and lines stay as they were written.
    ///   - columns: how many columns a text takes on a screen.
    public init(
        _ t: Localizer, width: Int = 80, isASCII: Bool = false, columns: @escaping @Sendable (String) -> Int
    ) {
        self.t = t
        self.width = max(60, width)
        self.isASCII = isASCII
        self.columns = columns
    }

    /// A day, for somebody who was not there.
    public func render(_ summary: DaySummary) -> String { render(Document(summary, t)) }

    /// The whole programme at a glance.
    public func render(_ status: StatusReport) -> String { render(Document(status, t)) }

    /// The programme's cities side by side.
    public func render(_ comparison: ProgrammeComparison) -> String { render(Document(comparison, t)) }

    func render(_ document: Document) -> String { page(document).lines.joined(separator: "\n") + "\n" }

    func page(_ document: Document) -> TextPage {
        var page = TextPage()
        let head = document.heads.flatMap { [$0.first, $0.second] } + document.asides
        let title = head.filter { !$0.isEmpty }.flatMap { wrapped($0, to: width) }
        page.addHeading(title + [rule(isASCII ? "=" : "═", width)], level: 0)
        var isUnderHeading = false
        for section in sections(of: document.blocks) {
            let labelWidth = labelWidth(of: section)
            var indent = 0
            for block in section where !block.isForPagesAlone {
                if !isUnderHeading { page.lines.append("") }
                isUnderHeading = false
                let lines = self.lines(of: block, indent: indent, labelWidth: labelWidth)
                if let level = block.headingLevel {
                    isUnderHeading = true
                    indent = level == 3 ? 4 : 2
                    page.addHeading(lines, level: level)
                } else {
                    page.lines += lines
                }
            }
        }
        let foot = document.foot + document.secondFoot
        if !foot.isEmpty { page.lines.append("") }
        page.lines += foot.flatMap { wrapped($0, to: width) }
        page.lines = page.lines.map(ascii)
        return page
    }

    private func lines(of block: Document.Block, indent: Int, labelWidth: Int) -> [String] {
        switch block {
        case .heading(let text, level: 1):
            let lines = wrapped(text, to: width)
            return lines + [rule(isASCII ? "-" : "─", lines.map(columns).max() ?? 0)]
        case .heading(let text, let level): return wrapped(text, to: width, indent: level == 3 ? 2 : 0)
        case .headings(let text, let other, let level):
            return lines(of: .heading(text, level: level), indent: indent, labelWidth: 0)
                + wrapped(other, to: width, indent: level == 3 ? 2 : 0)
        case .paragraph(let text): return wrapped(text, to: width, indent: indent)
        case .paragraphs(let text, let other):
            return [text, other].flatMap { wrapped($0, to: width, indent: indent) }
        case .table(let table): return lines(of: table, indent: indent)
        case .entries(let entries): return entries.flatMap { lines(of: $0, indent: indent, labelWidth: labelWidth) }
        case .bars(let bars): return lines(of: bars, indent: indent)
        case .figures(let figures):
            return figures.flatMap {
                wrapped(([$0.number] + $0.captions).joined(separator: " "), to: width, indent: indent)
            }
        case .standings(let bars): return lines(of: bars, indent: indent)
        case .tasks(let tasks): return tasks.flatMap { lines(of: $0, indent: indent) }
        case .lists(let lists):
            return Array(
                lists.map { list in
                    self.lines(of: .heading(list.title, level: 1), indent: 0, labelWidth: 0)
                        + list.items.flatMap { hanging("–", $0, indent: 2) }
                }.joined(separator: [""]))
        case .clock(let hours):
            return hours.flatMap { hour in
                hanging(hour.hours, t.joined(hour.titles), indent: indent)
            }
        case .cards(let cards): return cards.cards.flatMap { lines(of: $0, indent: indent) }
        case .writing(let count): return Array(repeating: spaces(indent) + rule("_", width - indent), count: count)
        case .chart(let chart): return lines(of: chart, indent: indent)
        case .drawing(let drawing): return lines(of: drawing, indent: indent)
        case .pageBreak: return []
        }
    }

    /// The blocks from one section's heading to the next.
    private func sections(of blocks: [Document.Block]) -> [[Document.Block]] {
        var sections: [[Document.Block]] = [[]]
        for block in blocks {
            if case .heading(_, level: 1) = block { sections.append([]) }
            sections[sections.count - 1].append(block)
        }
        return sections
    }

    /// The lists of a section stand under each other, so their texts begin in one column.
    private func labelWidth(of section: [Document.Block]) -> Int {
        let labels = section.flatMap { block -> [String] in
            if case .entries(let entries) = block { entries.map(\.label) } else { [] }
        }
        return labels.map(columns).max() ?? 0
    }

    func rule(_ character: Character, _ length: Int) -> String { String(repeating: character, count: length) }

    /// Our own signs for a terminal that has none of them; each takes one column in both forms.
    private func ascii(_ text: String) -> String {
        guard isASCII else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{A0}", "\u{202F}": scalars.append(" ")
            case "–", "−", "·": scalars.append("-")
            case "“", "”", "«", "»": scalars.append("\"")
            case "’": scalars.append("'")
            case "\u{200E}", "\u{2068}", "\u{2069}": continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
