import Localization

/// What stands once in a paper that has two languages side by side: what people wrote, and who sat where, in their own
/// words. The words of the program stand in both.
enum SharedBlocks {
    /// By their index, the blocks that say the same in both documents, with both labels.
    static func of(_ documents: [Document], _ t: Localizer) -> [Int: Document.Block] {
        guard documents.count == 2, documents[0].blocks.count == documents[1].blocks.count else { return [:] }
        var shared: [Int: Document.Block] = [:]
        for (index, (first, second)) in zip(documents[0].blocks, documents[1].blocks).enumerated() {
            switch (first, second) {
            case (.entries(let entries), .entries(let others)):
                guard isSame(entries.map(\.text), others.map(\.text)) else { continue }
                shared[index] = .entries(
                    zip(entries, others).map { entry, other in
                        Document.Entry(
                            label: both(entry.label, other.label, t), text: entry.text,
                            details: both(entry.details, other.details, t))
                    })
            case (.bars(let bars), .bars(let others)):
                guard isSame(bars.map(\.text), others.map(\.text)) else { continue }
                shared[index] = .bars(
                    zip(bars, others).map { bar, other in
                        var bar = bar
                        bar.votes = both(bar.votes, other.votes, t)
                        bar.details = both(bar.details, other.details, t)
                        return bar
                    })
            default: continue
            }
        }
        return shared
    }

    private static func isSame(_ texts: [String], _ others: [String]) -> Bool {
        texts.count == others.count && zip(texts, others).allSatisfy { plain($0) == plain($1) }
    }

    /// Without what holds directions apart, and with one kind of comma.
    private static func plain(_ text: String) -> String { Bidi.plain(text).replacing("،", with: ",") }

    private static func both(_ text: String, _ other: String, _ t: Localizer) -> String {
        plain(text) == plain(other) ? text : t.joined([text, other])
    }

    private static func both(_ texts: [String], _ others: [String], _ t: Localizer) -> [String] {
        texts.count == others.count ? zip(texts, others).map { both($0, $1, t) } : texts + others
    }
}
