/// The extent of a screen, a canvas or a rectangle, in character cells.
public struct Size: Hashable, Sendable {
    /// Width in columns, never negative.
    public let columns: Int
    /// Height in rows, never negative.
    public let rows: Int

    /// Makes a size; negative extents count as none.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

extension Size {
    /// Reads a size as it is written on a command line: `80x24`.
    ///
    /// - Returns: nil unless both extents are whole numbers from 1 to 1000.
    public init?(_ text: String) {
        let parts = text.split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
            (1...1000).contains(columns), (1...1000).contains(rows)
        else { return nil }
        self.init(columns: columns, rows: rows)
    }
}

extension Size: CustomStringConvertible {
    /// The size as `80x24`.
    public var description: String { "\(columns)x\(rows)" }
}
