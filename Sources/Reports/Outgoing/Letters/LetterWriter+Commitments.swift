import Localization
import Words
import Workshop

/// What the person took on, and what is agreed with others.
extension LetterWriter {
    /// - Returns: nil for who took nothing on and has nothing agreed.
    mutating func commitments(_ limit: Int) -> [Document.Block]? {
        let own = source.linesAndOthers.filter {
            $0.kind == .action && $0.mergedInto == nil && state.isSame($0.owner, as: person)
        }
        let links = source.links(of: person)
        guard !own.isEmpty || !links.isEmpty else { return nil }
        var blocks: [Document.Block] = [
            .paragraph(t("This is what stands in the file under your name. Say so where something is otherwise."))
        ]
        if !own.isEmpty { blocks += [.heading(t("What you took on"), level: 1)] + limited(promises(own), to: limit) }
        if !links.isEmpty {
            var entries: [Document.Entry] = []
            for (link, other) in links { entries.append(entry(link, other)) }
            blocks += [.heading(t("What goes on with others"), level: 1)] + limited(entries, to: limit)
        }
        if let next { blocks += [.heading(t("How it goes on"), level: 1), .paragraph(next)] }
        return blocks
    }

    private mutating func entry(_ link: Link, _ other: Reference) -> Document.Entry {
        var letter = self
        let name = source.name(of: other) { letter.masked($0) }
        self = letter
        let details = [source.form(of: link), link.due.map { t("by %1", words.date($0, .long)) } ?? ""]
        return Document.Entry(
            label: link.state.word(t), text: name ?? t("somebody who is not named here"),
            details: details.filter { !$0.isEmpty })
    }
}
