/// A paper as text, line by line, that knows where its sections begin.
public struct TextPage: Equatable, Sendable {
    /// Where something begins.
    public struct Heading: Equatable, Sendable {
        /// The line, from 0.
        public var line: Int
        /// 0 for a title, 1 for a section, 2 and 3 for parts of one.
        public var level: Int
        /// How many lines it takes, the rule under it included.
        public var lines: Int

        /// A heading that begins there.
        public init(line: Int, level: Int, lines: Int = 1) {
            self.line = line
            self.level = level
            self.lines = lines
        }
    }

    /// The lines.
    public var lines: [String]
    /// Where something begins, in order.
    public var headings: [Heading]

    /// A page with those lines.
    public init(_ lines: [String] = [], headings: [Heading] = []) {
        self.lines = lines
        self.headings = headings
    }

    /// Texts one after another, with room between them.
    public init(_ pages: [TextPage]) {
        self.init()
        for page in pages {
            if !lines.isEmpty { lines += ["", ""] }
            let start = lines.count
            lines += page.lines
            headings += page.headings.map { Heading(line: start + $0.line, level: $0.level, lines: $0.lines) }
        }
    }

    /// Adds lines that something begins with.
    public mutating func addHeading(_ new: [String], level: Int) {
        headings.append(Heading(line: lines.count, level: level, lines: new.count))
        lines += new
    }

    /// Where one can jump to: titles and sections.
    public var stops: [Int] { headings.filter { $0.level < 2 }.map(\.line) }

    /// The heading that a line belongs to, as part of it.
    public func heading(at line: Int) -> Heading? {
        headings.last { $0.line <= line }.flatMap { line < $0.line + $0.lines ? $0 : nil }
    }
}
