extension Canvas {
    /// Puts a text into a field of one row.
    ///
    /// - Parameters:
    ///   - text: In logical order; what does not fit ends with an ellipsis.
    ///   - row: Row of the canvas.
    ///   - column: First column of the field, from the leading edge.
    ///   - columns: Width of the field; to the trailing edge when nil.
    ///   - align: Where the text stands in the field.
    ///   - style: How it looks.
    ///   - textDirection: Direction of the text as a whole; when nil that of its first strong letter, which is right for
    ///     what people wrote. Sentences in the language of the screen that may begin with a name of another script are
    ///     given the direction of the canvas.
    /// - Returns: Columns that the text took.
    @discardableResult
    public func put(
        _ text: String, row: Int = 0, column: Int = 0, columns: Int? = nil, align: Alignment = .leading,
        style: Style = .normal, direction textDirection: LayoutDirection? = nil
    ) -> Int {
        let wanted = Rect(column: column, row: row, columns: columns ?? self.columns - column, rows: 1)
        let field = wanted.intersection(bounds)
        guard !field.isEmpty else {
            sheet.inspection?.lose(text)
            return 0
        }
        let line = TextLine(text, limit: field.columns, direction: textDirection, appearance: appearance)
        let place = physical(field)
        if text == symbol(.focus) {
            sheet.focus = Point(column: place.column, row: place.row)
            sheet.reading?.focus(row: place.row, frame: frame)
        }
        hear(text, nil, style, at: place)
        let free = place.columns - line.columns
        let startsLeft: Bool
        switch align {
        case .center:
            put(line, screenRow: place.row, screenColumn: place.column + free / 2, style)
            return line.columns
        case .leading: startsLeft = direction == .leftToRight
        case .trailing: startsLeft = direction == .rightToLeft
        case .natural: startsLeft = line.direction == .leftToRight
        }
        put(line, screenRow: place.row, screenColumn: place.column + (startsLeft ? 0 : free), style)
        return line.columns
    }

    /// Puts a line that is known to fit.
    private func put(_ line: TextLine, screenRow: Int, screenColumn: Int, _ style: Style) {
        sheet.screen.put(line.glyphs, style: style, row: screenRow, column: screenColumn)
        sheet.inspection?.write(
            line.glyphs.map(\.text).joined(), row: screenRow, columns: screenColumn..<screenColumn + line.columns)
    }

    /// Puts a text over several rows, broken between words.
    ///
    /// - Returns: Rows used; lines that find no row are not drawn, and the last drawn one then ends with an ellipsis.
    @discardableResult
    public func putWrapped(
        _ text: String, row: Int = 0, column: Int = 0, columns: Int? = nil, align: Alignment = .natural,
        style: Style = .normal
    ) -> Int {
        let field = bounds.dropTop(row).dropLeading(column).leading(columns ?? self.columns)
        if field.rows == 0 { sheet.inspection?.lose(text) }
        let lines = TextWrap.lines(text, columns: field.columns)
        if !field.isEmpty { hear(text, nil, style, at: physical(field.top(1))) }
        // A line without a letter, or with a word of the other script at its head, goes the way of the whole text.
        let direction = BidiText.direction(of: text)
        quietly {
            for (index, line) in lines.prefix(field.rows).enumerated() {
                let isCut = index == field.rows - 1 && lines.count > field.rows
                put(
                    isCut ? TextWidth.truncated(line + "…", to: field.columns) : line, row: row + index, column: column,
                    columns: field.columns, align: align, style: style, direction: direction)
            }
        }
        return min(lines.count, field.rows)
    }

    /// Fills a rectangle with empty cells of one style; the whole canvas when no rectangle is given.
    public func fill(_ rect: Rect? = nil, style: Style = .normal) {
        let area = physical((rect ?? bounds).intersection(bounds))
        sheet.inspection?.clear(area)
        sheet.reading?.clear(area)
        for row in area.row..<(area.row + area.rows) {
            for column in area.column..<(area.column + area.columns) {
                set(.blank(style), screenRow: row, screenColumn: column)
            }
        }
    }

    /// Changes the look of a rectangle and leaves its text: the chosen line, a hit inside a name.
    public func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        let area = physical(rect.intersection(bounds))
        for row in area.row..<(area.row + area.rows) {
            for column in area.column..<(area.column + area.columns) {
                sheet.screen.restyle(row: row, column: column, change)
            }
        }
    }

    /// Draws a line across the canvas, or across a part of it.
    public func rule(_ row: Int, column: Int = 0, columns: Int? = nil, style: Style = .muted) {
        let width = columns ?? self.columns - column
        let stroke = appearance.repertoire == .ascii ? "-" : "─"
        put(String(repeating: stroke, count: max(0, width)), row: row, column: column, columns: width, style: style)
    }

    /// Draws a bar that grows from the leading side, in eighths of a column where the terminal has such blocks.
    ///
    /// - Parameters:
    ///   - value: How much; below zero counts as none, above `total` as all.
    ///   - total: What the full width stands for; when it is not above zero the bar is empty.
    ///   - row: Row of the canvas.
    ///   - column: First column, from the leading edge.
    ///   - columns: Width of a full bar.
    ///   - style: How the bar looks.
    ///   - track: How the unfilled rest looks; not drawn when nil.
    public func bar(
        _ value: Double, of total: Double, row: Int, column: Int = 0, columns: Int, style: Style = .accent,
        track: Style? = nil
    ) {
        let share = total > 0 && value > 0 ? min(1, value / total) : 0
        let isASCII = appearance.repertoire == .ascii
        let steps = isASCII ? 1 : 8
        var filled = Int(share * Double(max(0, columns) * steps) + 0.5)
        if filled == 0, share > 0 {
            filled = isASCII ? 0 : 1
        }
        for index in 0..<max(0, columns) {
            let place = physical(Rect(column: column + index, row: row, columns: 1, rows: 1).intersection(bounds))
            guard !place.isEmpty else { continue }
            let part = min(max(0, filled - index * steps), steps)
            let cell: Cell?
            if part == steps {
                cell = Cell(Glyph(isASCII ? "#" : "█", columns: 1), style: style)
            } else if part == 0 {
                cell = track.map { Cell(Glyph(isASCII ? "." : "░", columns: 1), style: $0) }
            } else {
                cell = Self.block(eighths: part, direction, style)
            }
            if let cell {
                set(cell, screenRow: place.row, screenColumn: place.column)
            }
        }
    }

    /// A block of 1–7 eighths at the leading side. Unicode has them from the left only: from the right the rest is
    /// drawn instead, with foreground and background exchanged.
    private static func block(eighths: Int, _ direction: LayoutDirection, _ style: Style) -> Cell {
        let blocks = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        switch direction {
        case .leftToRight: return Cell(Glyph(blocks[eighths - 1], columns: 1), style: style)
        case .rightToLeft: return Cell(Glyph(blocks[7 - eighths], columns: 1), style: style.reversed)
        }
    }
}
