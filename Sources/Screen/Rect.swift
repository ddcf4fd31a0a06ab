/// A rectangle of cells, with the cuts that lay out a view.
///
/// Columns count from the leading edge of whatever the rectangle lies in: a `Canvas` mirrors them where the
/// language runs from the right. Every cut stays inside the rectangle that it was cut from.
public struct Rect: Hashable, Sendable {
    /// First column, from the leading edge.
    public let column: Int
    /// First row, from the top.
    public let row: Int
    /// Width in columns, never negative.
    public let columns: Int
    /// Height in rows, never negative.
    public let rows: Int

    /// Makes a rectangle; negative extents count as none.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// Width and height.
    public var size: Size { Size(columns: columns, rows: rows) }

    /// Whether there is no cell inside.
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    /// The upper `count` rows.
    public func top(_ count: Int) -> Rect {
        Rect(column: column, row: row, columns: columns, rows: clamp(count, rows))
    }

    /// The lower `count` rows.
    public func bottom(_ count: Int) -> Rect {
        dropTop(rows - clamp(count, rows))
    }

    /// All but the upper `count` rows.
    public func dropTop(_ count: Int) -> Rect {
        let count = clamp(count, rows)
        return Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    }

    /// All but the lower `count` rows.
    public func dropBottom(_ count: Int) -> Rect {
        top(rows - clamp(count, rows))
    }

    /// The first `count` columns in reading direction.
    public func leading(_ count: Int) -> Rect {
        Rect(column: column, row: row, columns: clamp(count, columns), rows: rows)
    }

    /// The last `count` columns in reading direction.
    public func trailing(_ count: Int) -> Rect {
        dropLeading(columns - clamp(count, columns))
    }

    /// All but the first `count` columns.
    public func dropLeading(_ count: Int) -> Rect {
        let count = clamp(count, columns)
        return Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    }

    /// All but the last `count` columns.
    public func dropTrailing(_ count: Int) -> Rect {
        leading(columns - clamp(count, columns))
    }

    /// The rectangle without `columns` at both sides and `rows` above and below.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        dropLeading(columns).dropTrailing(columns).dropTop(rows).dropBottom(rows)
    }

    /// One row, `index` from the top; empty when there is no such row.
    public func line(_ index: Int) -> Rect {
        guard index >= 0 else { return top(0) }
        return dropTop(index).top(1)
    }

    /// What this rectangle and the other have in common.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let up = max(row, other.row)
        return Rect(
            column: left, row: up,
            columns: min(column + columns, other.column + other.columns) - left,
            rows: min(row + rows, other.row + other.rows) - up)
    }

    private func clamp(_ count: Int, _ limit: Int) -> Int { min(max(0, count), limit) }
}
