extension Canvas {
    /// Draws a field that is being written in, scrolled so that the caret is seen.
    ///
    /// - Parameters:
    ///   - editor: The field.
    ///   - row: Row of the canvas.
    ///   - column: First column, from the leading edge.
    ///   - columns: Width; to the trailing edge when nil. One column is for the caret at the end of the text.
    ///   - placeholder: Shown in muted style while the field is empty.
    ///   - style: How the text looks.
    ///   - isFocused: Whether the terminal's cursor stands here.
    public func edit(
        _ editor: LineEditor, row: Int, column: Int = 0, columns: Int? = nil, placeholder: String = "",
        style: Style = .normal, isFocused: Bool = true
    ) {
        let field = Rect(column: column, row: row, columns: columns ?? self.columns - column, rows: 1)
            .intersection(bounds)
        guard !field.isEmpty else { return }
        let place = physical(field)
        let line = TextLine(editor.text, direction: editor.direction, appearance: appearance)
        if editor.isEmpty, !placeholder.isEmpty {
            put(placeholder, row: row, column: column, columns: field.columns, style: .muted)
        }
        let strip = CaretStrip(line, caret: editor.caret, end: editor.text.unicodeScalars.count)
        let left = strip.left(width: place.columns)
        for (glyph, start) in strip.glyphs {
            let target = start - left
            guard target >= 0, target + glyph.columns <= place.columns else { continue }
            set(Cell(glyph, style: style), screenRow: place.row, screenColumn: place.column + target)
        }
        if isFocused {
            sheet.screen.cursor = Point(column: place.column + strip.caretColumn - left, row: place.row)
        }
    }
}

/// The glyphs of a line side by side, with the place of the caret among them.
private struct CaretStrip {
    /// Glyphs with their columns; a right-to-left line leaves the column before them to the caret at its end.
    let glyphs: [(glyph: Glyph, start: Int)]
    /// Column of the caret: that of the next letter in logical order.
    let caretColumn: Int
    private let columns: Int
    private let line: TextLine

    init(_ line: TextLine, caret: Int, end: Int) {
        var glyphs: [(glyph: Glyph, start: Int)] = []
        let endsLeft = line.direction == .rightToLeft && line.isOrdered
        var column = endsLeft ? 1 : 0
        var caretColumn = endsLeft ? 0 : line.columns
        for glyph in line.glyphs {
            glyphs.append((glyph, column))
            if caret < end, glyph.offset <= caret, caret < glyph.offset + max(1, glyph.scalars) {
                caretColumn = column
            }
            column += glyph.columns
        }
        self.glyphs = glyphs
        self.caretColumn = caretColumn
        columns = line.columns + 1
        self.line = line
    }

    /// First column to be seen: the beginning of the text as long as it and the caret fit.
    func left(width: Int) -> Int {
        switch line.direction {
        case .leftToRight: max(0, caretColumn - width + 1)
        case .rightToLeft where line.isOrdered: min(columns - width, caretColumn)
        case .rightToLeft: max(min(0, columns - width), caretColumn - width + 1)
        }
    }
}
