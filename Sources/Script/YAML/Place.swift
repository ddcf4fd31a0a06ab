import Yams

/// Where something stands in a file.
struct Place: Hashable {
    /// The line, from 1.
    var line: Int
    /// The character in the line, from 1.
    var column: Int

    /// Where a file begins.
    static let start = Place(line: 1, column: 1)

    init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }

    /// Where a node stands; an alias where its anchor does.
    init(_ node: Node) {
        self.init(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
