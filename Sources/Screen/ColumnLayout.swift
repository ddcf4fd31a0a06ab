/// The columns of a table, for any width of the screen.
public struct ColumnLayout: Hashable, Sendable {
    /// How wide a column is.
    public enum Width: Hashable, Sendable {
        /// Always this wide.
        case fixed(Int)
        /// At least this wide; what is left over is shared out by weight.
        case flexible(minimum: Int, weight: Int = 1)
    }

    /// Where a column lies.
    public struct Field: Hashable, Sendable {
        /// First column, from the leading edge.
        public let column: Int
        /// Width; 0 where there was no room for this column.
        public let columns: Int
    }

    private let widths: [Width]
    private let gap: Int

    /// A table of the given columns with `gap` empty columns between two of them.
    public init(_ widths: [Width], gap: Int = 2) {
        self.widths = widths
        self.gap = max(0, gap)
    }

    /// The fields in that many columns: exactly one for each width.
    ///
    /// Where there is too little room the last ones get none, so that the first ones stay readable.
    public func fields(in columns: Int) -> [Field] {
        var shown = widths.count
        while shown > 1, minimum(of: widths.prefix(shown)) > columns {
            shown -= 1
        }
        let kept = widths.prefix(shown)
        var spare = max(0, columns - minimum(of: kept))
        var weights = kept.reduce(0) { $0 + Self.weight($1) }
        var fields: [Field] = []
        var column = 0
        for (index, width) in widths.enumerated() {
            guard index < shown else {
                fields.append(Field(column: column, columns: 0))
                continue
            }
            var extent = Self.minimum(width)
            let weight = Self.weight(width)
            if weight > 0 {
                let share = spare * weight / weights
                extent += share
                spare -= share
                weights -= weight
            }
            fields.append(Field(column: column, columns: max(0, min(extent, columns - column))))
            column = min(columns, column + extent + gap)
        }
        return fields
    }

    private func minimum(of widths: ArraySlice<Width>) -> Int {
        widths.reduce(gap * max(0, widths.count - 1)) { $0 + Self.minimum($1) }
    }

    private static func minimum(_ width: Width) -> Int {
        switch width {
        case .fixed(let columns), .flexible(let columns, _): max(0, columns)
        }
    }

    private static func weight(_ width: Width) -> Int {
        switch width {
        case .fixed: 0
        case .flexible(_, let weight): max(0, weight)
        }
    }
}
