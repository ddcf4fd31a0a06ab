/// A cell's place, counted from zero at the top left of the screen.
public struct Point: Hashable, Sendable {
    /// Column from the left edge.
    public var column: Int
    /// Row from the top edge.
    public var row: Int

    /// Makes a point.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
