import Testing

@testable import Screen

struct ScreenTests {
    @Test("reads back as text without spaces at the ends of rows")
    func text() {
        let screen = Screen(size: Size(columns: 10, rows: 3)) { canvas in
            canvas.put("Fès", row: 0, column: 2)
            canvas.put("福岡", row: 2)
        }
        #expect(screen.text == "  Fès\n\n福岡\n")
        #expect(screen.lines.count == 3)
    }

    @Test("marks show looks and cursor under the rows")
    func marked() {
        let screen = Screen(size: Size(columns: 20, rows: 2)) { canvas in
            canvas.put("Fuel", row: 0, style: .accent.emphasized)
            canvas.put("late", row: 0, column: 6, style: .warning)
            canvas.put("x", row: 0, column: 11, style: Style(dim: true, underline: true))
            canvas.put("on", row: 1, style: .normal.reversed)
            canvas.placeCursor(row: 1, column: 2)
        }
        #expect(
            screen.marked == """
                 Fuel  late x
                ~AAAA  wwww
                =           3
                 on
                =rr
                cursor 1 2

                """)
    }

    @Test("half a wide character is never left over")
    func wideHalves() {
        var screen = Screen(size: Size(columns: 5, rows: 1))
        func put(_ text: String, at column: Int) {
            for glyph in Glyph.glyphs(of: text) {
                screen.set(Cell(glyph), row: 0, column: column)
            }
        }
        put("福", at: 1)
        #expect(screen.lines == [" 福"])
        put("x", at: 2)
        #expect(screen.lines == ["  x"])
        put("福", at: 1)
        put("岡", at: 2)
        #expect(screen.lines == ["  岡"])
        put("x", at: 2)
        #expect(screen.lines == ["  x"])
        put("福", at: 4)
        #expect(screen.lines == ["  x"])
        #expect(screen[0, 4] == .blank)
    }

    @Test("outside there is nothing, and nothing can be put there")
    func outside() {
        let screen = Screen(size: Size(columns: 4, rows: 2)) { canvas in
            canvas.put("far", row: 5)
            canvas.put("far", row: -1)
            canvas.put("far", row: 0, column: 9)
            canvas.fill(Rect(column: -9, row: -9, columns: 99, rows: 99), style: .accent)
        }
        #expect(screen.text == "\n\n")
        #expect(screen[9, 9] == .blank)
        #expect(Screen(size: Size(columns: -1, rows: 5)) { $0.put("x") }.cells.isEmpty)
    }
}
