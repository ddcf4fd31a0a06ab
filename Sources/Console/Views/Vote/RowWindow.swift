import Screen

/// Which of a few things, each some rows high, are seen at once: those around the one in focus.
struct RowWindow: Equatable {
    private let heights: [Int]
    private let rows: Int
    private var first = 0

    /// - Parameters:
    ///   - heights: rows of each thing.
    ///   - rows: rows that there are.
    init(heights: [Int], rows: Int) {
        self.heights = heights
        self.rows = rows
    }

    /// Texts in a column, none cut while there is room: each has as many rows as it has lines, up to three, where all are
    /// seen so; else one.
    /// - Parameter spare: rows that are not taken for that.
    init(texts: [String], columns: Int, rows: Int, spare: Int = 0) {
        let lines = texts.map { max(1, TextWrap.lines($0, columns: columns).count) }
        let whole = [3, 2].map { most in lines.map { min(most, $0) } }.first { $0.reduce(spare, +) <= rows }
        self.init(heights: whole ?? lines.map { _ in 1 }, rows: rows)
    }

    /// Rows of a thing.
    func height(_ index: Int) -> Int { heights[index] }

    /// Moves no further than it must for that thing to be seen whole, with one more before it.
    mutating func show(_ index: Int) {
        guard heights.indices.contains(index) else { return }
        while first < index, heights[first...index].reduce(0, +) + (index + 1 < heights.count ? 1 : 0) > rows {
            first += 1
        }
    }

    /// The things that are seen whole, each with its first row.
    var places: [(index: Int, row: Int)] {
        var row = 0
        var places: [(index: Int, row: Int)] = []
        for index in heights.indices.dropFirst(first) {
            guard row + heights[index] <= rows || places.isEmpty else { break }
            places.append((index, row))
            row += heights[index]
        }
        return places
    }

    /// Rows that are taken.
    var usedRows: Int { places.reduce(0) { $0 + heights[$1.index] } }

    /// Says that there is more above or below.
    func drawSigns(on area: Canvas) {
        if first > 0 { area.put(area.symbol(.above), column: area.columns - 1, columns: 1, style: .muted) }
        if let last = places.last, last.index + 1 < heights.count {
            area.put(
                area.symbol(.below), row: max(0, usedRows - 1), column: area.columns - 1, columns: 1, style: .muted)
        }
    }
}
