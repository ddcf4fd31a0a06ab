extension Screen {
    /// What goes wrong while something is drawn: texts that find no place at all, and texts over other texts.
    ///
    /// For tests, which hold every view to it in every language and size. A text that ends with an ellipsis is no flaw:
    /// the reader sees that there is more.
    /// - Returns: a sentence for each, in the order of drawing.
    public static func flaws(size: Size, appearance: Appearance = Appearance(), draw: (Canvas) -> Void) -> [String] {
        let sheet = Canvas.Sheet(Screen(size: size, appearance: appearance))
        sheet.inspection = Inspection(columns: size.columns, rows: size.rows)
        draw(Canvas(sheet))
        return sheet.inspection?.flaws ?? []
    }

    /// Remembers what was written where.
    struct Inspection {
        private(set) var flaws: [String] = []
        private var owners: [String?]
        private let columns: Int

        init(columns: Int, rows: Int) {
            self.columns = columns
            owners = Array(repeating: nil, count: columns * rows)
        }

        /// A text found no place at all.
        mutating func lose(_ text: String) {
            guard text.contains(where: { !$0.isWhitespace }) else { return }
            flaws.append("lost: \(text)")
        }

        /// A text takes its place.
        mutating func write(_ text: String, row: Int, columns taken: Range<Int>) {
            // A title may stand in a rule.
            guard text.contains(where: { !"─-".contains($0) }) else { return }
            let cells = taken.clamped(to: 0..<columns).map { row * columns + $0 }.filter(owners.indices.contains)
            if let before = cells.compactMap({ owners[$0] }).first {
                flaws.append("row \(row): \(text) over \(before)")
            }
            for cell in cells { owners[cell] = text }
        }

        /// A rectangle is free again.
        mutating func clear(_ area: Rect) {
            for row in area.row..<(area.row + area.rows) {
                for column in area.column..<(area.column + area.columns) {
                    let cell = row * columns + column
                    if owners.indices.contains(cell) { owners[cell] = nil }
                }
            }
        }
    }
}
