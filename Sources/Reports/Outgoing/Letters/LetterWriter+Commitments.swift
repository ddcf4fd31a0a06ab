import Localization
import Words
import Workshop

/// What the person took on, and what is agreed with others.
extension LetterWriter {
    /// - Returns: nil for who took nothing on and has nothing agreed.
    mutating func commitments(_ limit: Int) -> [Document.Block]? {
        let ids = Set(source.lines.map(\.line.id))
        let own = state.linesInOrder.filter {
            $0.kind == .action && ids.contains($0.id) && state.isSame($0.owner, as: person)
        }
        guard !own.isEmpty else { return nil }
        var blocks: [Document.Block] = [
            .paragraph(t("This is what stands in the file under your name. Say so where something is otherwise.")),
            .heading(t("What you took on"), level: 1),
        ]
        blocks += limited(promises(own), to: limit)
        if let next { blocks += [.heading(t("How it goes on"), level: 1), .paragraph(next)] }
        return blocks
    }
}
