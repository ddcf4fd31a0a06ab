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
        // The screen may have changed its language since the field was made.
        var editor = editor
        editor.screenDirection = appearance.direction
        let line = TextLine(editor.text, direction: editor.direction, appearance: appearance)
        hear(editor.isEmpty ? placeholder : editor.text, editor.isEmpty ? .hint : .field, style, at: place)
        if editor.isEmpty, !placeholder.isEmpty {
            quietly { _ = put(placeholder, row: row, column: column, columns: field.columns, style: .muted) }
        }
        let strip = CaretStrip(editor, line, gap: isFocused ? editor.endIndex(in: line, appearance) : nil)
        let left = strip.left(width: place.columns)
        for (glyph, start) in strip.glyphs {
            let target = start - left
            guard target >= 0, target + glyph.columns <= place.columns else { continue }
            set(Cell(glyph, style: style), screenRow: place.row, screenColumn: place.column + target)
        }
        if isFocused {
            sheet.screen.cursor = Point(column: place.column + strip.caretColumn - left, row: place.row)
            sheet.reading?.write(row: place.row, frame: frame)
        }
    }
}

extension LineEditor {
    /// Before which of a line's glyphs the next character is expected: one more of the kind that was written last.
    ///
    /// In a line that is read from the right the next letter stands at the left of all, but the next digit of a number
    /// at the right of the number; in a line from the left it is the same with Arabic words. Instead of guessing, the
    /// line is laid out with that character, and its place looked up.
    ///
    /// - Returns: nil when the caret is not at the end, or the end of the text is the end of the line.
    fileprivate func endIndex(in line: TextLine, _ appearance: Appearance) -> Int? {
        guard caret == scalars.count, line.isOrdered,
            let last = scalars.last(where: { !$0.properties.isDefaultIgnorableCodePoint && !$0.isMark })
        else { return nil }
        let next: Unicode.Scalar
        if BidiText.isDigit(last) {
            next = last
        } else if BidiText.isStrong(last), BidiText.isRightToLeft(last) != (line.direction == .rightToLeft) {
            next = BidiText.isRightToLeft(last) ? "\u{628}" : "a"
        } else {
            return nil
        }
        let longer = TextLine(text + String(next), direction: line.direction, appearance: appearance)
        return longer.glyphs.firstIndex { $0.offset == scalars.count }
    }
}

extension Unicode.Scalar {
    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }
}

/// The glyphs of a line side by side, with the place of the caret among them.
private struct CaretStrip {
    /// Glyphs with their columns; one column, at the end of the text, is left to the caret.
    let glyphs: [(glyph: Glyph, start: Int)]
    /// Column of the caret: that of the next letter in logical order, or where one is expected.
    let caretColumn: Int
    private let columns: Int
    private let alignment: LayoutDirection
    private let isFromTheRight: Bool

    /// - Parameter gap: Before which glyph the column for the caret is; at the end of the line when nil.
    init(_ editor: LineEditor, _ line: TextLine, gap: Int?) {
        isFromTheRight = line.direction == .rightToLeft && line.isOrdered
        alignment = editor.alignment
        let gap = gap ?? (isFromTheRight ? 0 : line.glyphs.count)
        var glyphs: [(glyph: Glyph, start: Int)] = []
        var column = 0
        var caretColumn = line.columns
        for (index, glyph) in line.glyphs.enumerated() {
            if index == gap {
                caretColumn = column
                column += 1
            }
            glyphs.append((glyph, column))
            column += glyph.columns
        }
        let caret = editor.caret
        self.caretColumn =
            glyphs.first { glyph, _ in
                glyph.offset <= caret && caret < glyph.offset + max(1, glyph.scalars)
            }?.start ?? caretColumn
        self.glyphs = glyphs
        columns = line.columns + 1
    }

    /// First column to be seen: the beginning of the text as long as it and the caret fit. Who goes back in a longer one
    /// sees what follows the caret, up to a third of the field.
    func left(width: Int) -> Int {
        let end = columns - width
        return switch alignment {
        case .leftToRight: max(0, min(caretColumn - width * 2 / 3, end))
        case .rightToLeft where isFromTheRight: min(end, max(0, caretColumn - width / 3))
        case .rightToLeft: max(min(0, end), min(caretColumn - width * 2 / 3, end))
        }
    }
}
