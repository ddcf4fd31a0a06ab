/// The tags in a text: words behind `#`, wherever they stand. Those at its end are taken out of it, and those behind an `@`;
/// one that stands in the sentence is a word of it, and stays.
///
/// What has no letter is no tag: `#3` is a number, `sdg7` a goal.
public struct TaggedText: Equatable, Sendable {
    /// The text without those that are taken out.
    public let text: String
    /// The tags without their sign, each once, in their order.
    public let tags: [String]
    /// Whether there is nothing but tags in it.
    public let isBare: Bool

    /// Reads a text.
    public init(_ written: String) {
        var words = written.split(separator: " ", omittingEmptySubsequences: false)[...]
        var tags: [String] = []
        for word in words {
            guard let tag = Self.tag(word), !tags.contains(tag) else { continue }
            tags.append(tag)
        }
        if let mark = words.lastIndex(where: { $0.first == "@" }) {
            words = words[..<mark] + words[mark...].filter { Self.tag($0) == nil }
        }
        while let last = words.last, last.isEmpty || Self.tag(last) != nil { words.removeLast() }
        let text = words.joined(separator: " ")
        // A text of nothing but tags says something by itself.
        (self.text, self.tags, isBare) = (text.isEmpty ? written : text, tags, text.isEmpty && !tags.isEmpty)
    }

    /// The tag that a word is, without its sign; nil where it is none.
    static func tag(_ word: Substring) -> String? {
        guard word.first == "#" else { return nil }
        var tag = word.dropFirst()
        while let last = tag.last, ".,;:!?،؛؟".contains(last) { tag.removeLast() }
        guard tag.contains(where: \.isLetter), tag.allSatisfy({ $0.isLetter || $0.isNumber || "-_/’'".contains($0) })
        else { return nil }
        return String(tag)
    }
}
