/// Rows of small elements in one contiguous array, for loops that read all of them. Rows change one at a time; the room
/// of replaced rows is reclaimed once it outweighs what is in use.
struct RowStore<Element: Sendable>: Sendable {
    private(set) var elements: [Element] = []
    private(set) var rows: [Range<Int>] = []
    private var used = 0

    /// Sets a row, which may be the one after the last.
    mutating func set(_ row: Int, to new: some Collection<Element>) {
        if row == rows.count { rows.append(0..<0) }
        used += new.count - rows[row].count
        let start = elements.count
        elements.append(contentsOf: new)
        rows[row] = start..<elements.count
        if elements.count > 2 * used + 4096 { compact() }
    }

    /// The elements of a row.
    subscript(row: Int) -> ArraySlice<Element> { elements[rows[row]] }

    private mutating func compact() {
        var kept: [Element] = []
        kept.reserveCapacity(used)
        for row in rows.indices {
            let start = kept.count
            kept.append(contentsOf: elements[rows[row]])
            rows[row] = start..<kept.count
        }
        elements = kept
    }
}
