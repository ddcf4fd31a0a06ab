/// Where a view draws: a rectangle of a screen, with a direction.
///
/// Rows count from the top of the canvas, columns from its leading edge, which is the right one on a right-to-left
/// screen: a view is written once and stands mirrored in Arabic. Nothing is ever drawn outside. A canvas is a window,
/// not a copy: canvases cut from one another draw on the same sheet.
public struct Canvas {
    /// What all canvases of one screen draw on.
    final class Sheet {
        var screen: Screen
        /// Where the sign of the focus was put last.
        var focus: Point?
        /// What is held against what is drawn; nil outside of tests.
        var inspection: Screen.Inspection?
        /// What is drawn, as words; nil where nobody listens.
        var reading: Reading?
        /// Whether what is drawn was said already.
        var isQuiet = false

        init(_ screen: Screen) {
            self.screen = screen
        }
    }

    /// Where a text stands in its field.
    public enum Alignment: Hashable, Sendable {
        /// Where lines of the screen begin: names, titles.
        case leading
        /// Where lines of the screen end: numbers under each other.
        case trailing
        /// In the middle.
        case center
        /// Where lines of the text itself begin: Arabic at the right, French at the left. For sentences and input.
        case natural
    }

    let sheet: Sheet
    /// The rectangle on the screen, from its top left.
    let frame: Rect
    /// Where lines begin.
    public let direction: LayoutDirection
    /// Who orders right-to-left text here.
    let bidi: BidiStrategy

    init(_ sheet: Sheet) {
        self.sheet = sheet
        frame = Rect(column: 0, row: 0, columns: sheet.screen.size.columns, rows: sheet.screen.size.rows)
        direction = sheet.screen.appearance.direction
        bidi = sheet.screen.appearance.bidi
    }

    private init(_ sheet: Sheet, _ frame: Rect, _ direction: LayoutDirection, _ bidi: BidiStrategy) {
        self.sheet = sheet
        self.frame = frame
        self.direction = direction
        self.bidi = bidi
    }

    /// The whole canvas in its own coordinates.
    public var bounds: Rect { Rect(column: 0, row: 0, columns: frame.columns, rows: frame.rows) }

    /// Extent in cells.
    public var size: Size { frame.size }

    /// Width in columns.
    public var columns: Int { frame.columns }

    /// Height in rows.
    public var rows: Int { frame.rows }

    /// What is known about the reader and the terminal.
    public var appearance: Appearance {
        var appearance = sheet.screen.appearance
        appearance.direction = direction
        appearance.bidi = bidi
        return appearance
    }

    /// The part of this canvas inside the rectangle, as a canvas of its own.
    public func within(_ rect: Rect) -> Canvas {
        Canvas(sheet, physical(rect.intersection(bounds)), direction, bidi)
    }

    /// The same cells with another direction, for a part in another language.
    public func directed(_ direction: LayoutDirection) -> Canvas {
        Canvas(sheet, frame, direction, bidi)
    }

    /// The same cells with text ordered by somebody else, over all rows that they touch: to show the same text in
    /// several ways at once.
    public func ordered(by strategy: BidiStrategy) -> Canvas {
        sheet.screen.order(rows: frame.row..<(frame.row + frame.rows), by: strategy)
        return Canvas(sheet, frame, direction, strategy)
    }

    /// The sign for this screen.
    public func symbol(_ symbol: Symbol) -> String {
        symbol.text(direction, appearance.repertoire)
    }

    /// Where a rectangle of this canvas lies on the screen.
    func physical(_ rect: Rect) -> Rect {
        let left =
            switch direction {
            case .leftToRight: frame.column + rect.column
            case .rightToLeft: frame.column + frame.columns - rect.column - rect.columns
            }
        return Rect(column: left, row: frame.row + rect.row, columns: rect.columns, rows: rect.rows)
    }

    /// Puts the terminal's cursor; hides it when the place is outside of the canvas.
    public func placeCursor(row: Int, column: Int) {
        let place = Rect(column: column, row: row, columns: 1, rows: 1).intersection(bounds)
        let cell = physical(place)
        sheet.screen.cursor = place.isEmpty ? nil : Point(column: cell.column, row: cell.row)
        if !place.isEmpty { sheet.reading?.write(row: cell.row, frame: frame) }
    }

    /// Puts the terminal's cursor on the sign of the focus that was drawn last, where no field has it: readers of
    /// screens and magnifiers follow it.
    public func placeCursorOnFocus() {
        if sheet.screen.cursor == nil { sheet.screen.cursor = sheet.focus }
    }

    /// Takes cursor and focus away from what lies below: what is drawn now has them.
    public func forgetFocus() {
        sheet.screen.cursor = nil
        sheet.focus = nil
        sheet.reading?.forgetFocus()
    }

    /// Puts one cell at a place of the screen if it lies in this canvas.
    func set(_ cell: Cell, screenRow: Int, screenColumn: Int) {
        let inside = Rect(column: screenColumn, row: screenRow, columns: max(1, cell.columns), rows: 1)
        guard inside.intersection(frame) == inside else { return }
        sheet.screen.set(cell, row: screenRow, column: screenColumn)
    }
}

extension Canvas {
    /// The upper `count` rows.
    public func top(_ count: Int) -> Canvas { within(bounds.top(count)) }
    /// The lower `count` rows.
    public func bottom(_ count: Int) -> Canvas { within(bounds.bottom(count)) }
    /// All but the upper `count` rows.
    public func dropTop(_ count: Int) -> Canvas { within(bounds.dropTop(count)) }
    /// All but the lower `count` rows.
    public func dropBottom(_ count: Int) -> Canvas { within(bounds.dropBottom(count)) }
    /// The first `count` columns in reading direction.
    public func leading(_ count: Int) -> Canvas { within(bounds.leading(count)) }
    /// The last `count` columns in reading direction.
    public func trailing(_ count: Int) -> Canvas { within(bounds.trailing(count)) }
    /// All but the first `count` columns.
    public func dropLeading(_ count: Int) -> Canvas { within(bounds.dropLeading(count)) }
    /// All but the last `count` columns.
    public func dropTrailing(_ count: Int) -> Canvas { within(bounds.dropTrailing(count)) }
    /// Without `columns` at both sides and `rows` above and below.
    public func inset(columns: Int = 0, rows: Int = 0) -> Canvas {
        within(bounds.inset(columns: columns, rows: rows))
    }
    /// One row.
    public func line(_ index: Int) -> Canvas { within(bounds.line(index)) }
}
