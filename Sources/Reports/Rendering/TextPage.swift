/// A text, line by line, that knows where its sections begin.
public struct TextPage: Equatable, Sendable {
    /// Where something begins.
    public struct Heading: Equatable, Sendable {
        /// The line, from 0.
        public var line: Int
        /// 0 for a title, 1 for a section, 2 and 3 for parts of one.
        public var level: Int
        /// How many lines it takes, the rule under it included.
        public var lines: Int
    }

    /// The lines.
    public internal(set) var lines: [String] = []
    /// Where something begins, in order.
    public internal(set) var headings: [Heading] = []

    init() {}

    /// Texts one after another, with room between them.
    init(_ pages: [TextPage]) {
        for page in pages {
            if !lines.isEmpty { lines += ["", ""] }
            let start = lines.count
            lines += page.lines
            headings += page.headings.map { Heading(line: start + $0.line, level: $0.level, lines: $0.lines) }
        }
    }

    mutating func addHeading(_ new: [String], level: Int) {
        headings.append(Heading(line: lines.count, level: level, lines: new.count))
        lines += new
    }
}
