/// Words by which lines, or links, are sorted: the goals of an agenda, the axes of a plan. What is not in one can be a tag
/// all the same, as it is typed.
public struct Vocabulary: Codable, Hashable, Sendable {
    /// What is sorted by it.
    public enum Use: String, Codable, CaseIterable, Sendable {
        case lines, links
    }

    /// One word.
    public struct Tag: Codable, Hashable, Sendable {
        /// The script's own id: `environment`.
        public var code: String
        /// What it is called.
        public var title: LocalizedText

        /// Makes a tag.
        public init(code: String, title: LocalizedText) {
            self.code = code
            self.title = title
        }
    }

    /// The script's own id: `axis`.
    public var code: String
    /// What is sorted by it.
    public var use: Use
    /// Its words, in the script's order.
    public var tags: [Tag]

    /// Makes a vocabulary.
    public init(code: String, use: Use = .lines, tags: [Tag]) {
        self.code = code
        self.use = use
        self.tags = tags
    }

    /// How a line names a tag of a vocabulary: `axis/environment`.
    public static func name(of tag: String, in vocabulary: String) -> PlainText { PlainText(vocabulary + "/" + tag) }

    /// The Sustainable Development Goals, which every file knows: `sdg/1` to `sdg/17`. Their titles are in `Words`.
    public static let goals = "sdg"
    /// How many goals there are.
    public static let goalNumbers = 1...17
}
