import Testing

@testable import Screen

/// Mirrored screens and the caret in right-to-left text.
struct BidiCanvasTests {
    private func screen(
        _ columns: Int, _ strategy: BidiStrategy = .visual, _ direction: LayoutDirection = .rightToLeft,
        draw: (Canvas) -> Void
    ) -> Screen {
        Screen(
            size: Size(columns: columns, rows: 1), appearance: Appearance(direction: direction, bidi: strategy),
            draw: draw)
    }

    @Test("an Arabic screen is the mirror of a French one")
    func mirrored() {
        let arabic = screen(20) { canvas in
            canvas.put("فاس", column: 1, columns: 8)
            canvas.put("12", column: 10, columns: 4, align: .trailing)
            canvas.put(canvas.symbol(.focus), column: 0)
            canvas.put("نص", align: .trailing)
        }
        let gap = String(repeating: " ", count: 8)
        #expect(arabic.lines == ["\u{FEBA}\u{FEE7}    12\(gap)\u{FEB1}\u{FE8E}\u{FED3}◂"])
    }

    private func caret(
        _ text: String, _ position: Int, _ strategy: BidiStrategy, columns: Int = 12,
        screenDirection: LayoutDirection = .leftToRight
    ) -> Int? {
        var editor = LineEditor(text, screenDirection: screenDirection)
        editor.caret = position
        return screen(columns, strategy, .leftToRight) { $0.edit(editor, row: 0) }.cursor?.column
    }

    @Test("visual: from the right edge to the left of the text")
    func visualCaret() {
        #expect((0...3).map { caret("فاس", $0, .visual) } == [11, 10, 9, 8])
        // Lam and alef are one cell.
        #expect((0...4).map { caret("سلام", $0, .visual) } == [11, 10, 10, 9, 8])
        // Latin letters inside run the other way.
        #expect((0...6).map { caret("فا abc", $0, .visual) } == [11, 10, 9, 6, 7, 8, 8])
    }

    /// What a field shows with its text and caret, the caret drawn as `_` where it stands on an empty cell.
    private func field(
        _ text: String, _ strategy: BidiStrategy = .visual, screenDirection: LayoutDirection = .rightToLeft,
        columns: Int = 8, keys: [Key.Code] = []
    ) -> String {
        var editor = LineEditor(text, screenDirection: screenDirection)
        for key in keys {
            _ = editor.handle(.key(Key(key)))
        }
        let drawn = screen(columns, strategy, screenDirection) { $0.edit(editor, row: 0) }
        var cells = drawn.row(0).map(\.text)
        if let column = drawn.cursor?.column {
            cells[column] = cells[column] == " " ? "_" : "[\(cells[column])]"
        }
        return cells.joined()
    }

    @Test("the caret at the end stands where the next character will: behind a number, whatever the language")
    func caretAfterNumber() {
        #expect(field("") == "       _")
        #expect(field("1") == "      1_")
        #expect(field("12") == "     12_")
        #expect(field("١٢") == "     ١٢_")
        #expect(field("12", .words) == "     12_")
        #expect(field("12", .terminal) == "     12_")
        #expect(field("12", screenDirection: .leftToRight) == "12_     ")
        #expect(field("فا 12") == "  12_ \u{FE8E}\u{FED3}")
        #expect(field("فا abc") == " abc_ \u{FE8E}\u{FED3}")
        #expect(field("فا 12 ") == " _ 12 \u{FE8E}\u{FED3}")
        #expect(field("ab فا", screenDirection: .leftToRight) == "ab _\u{FE8E}\u{FED3}  ")
        #expect(field("123456789") == "3456789_")
    }

    @Test("a number alone is read from the left, and the arrows go where they point")
    func arrowsInNumber() {
        #expect(field("06 12") == "  06 12_")
        #expect(field("12", keys: [.left]) == "     1[2] ")
        #expect(field("12", keys: [.left, .left]) == "     [1]2 ")
        #expect(field("12", keys: [.left, .right]) == "     12_")
        #expect(field("123456789", keys: [.home]) == "[1]2345678")
    }

    @Test("visual: Arabic inside a French field")
    func mixedCaret() {
        #expect((0...7).map { caret("ab فاس", $0, .visual) }.prefix(7) == [0, 1, 2, 5, 4, 3, 3])
    }

    @Test("words: the caret is sent to the cell that holds the letter")
    func wordsCaret() {
        #expect((0...3).map { caret("فاس", $0, .words) } == [9, 10, 11, 8])
    }

    @Test("terminal: logical cells, and the terminal moves them with the caret")
    func logicalCaret() {
        #expect((0...3).map { caret("فاس", $0, .terminal) } == [8, 9, 10, 11])
    }

    @Test("a long Arabic field is scrolled and its caret stays in sight")
    func scrolling() {
        let text = "الأفران القديمة لا تقبل وقودا آخر"
        for strategy in BidiStrategy.allCases {
            for position in 0...text.unicodeScalars.count {
                let column = caret(text, position, strategy, columns: 10)
                #expect(column.map { (0..<10).contains($0) } == true, "\(strategy) \(position)")
            }
        }
        #expect(caret(text, 0, .visual, columns: 10) == 9)
        #expect(caret(text, text.unicodeScalars.count, .visual, columns: 10) == 0)
    }

    @Test("rows with right-to-left words carry marks for terminals that order text themselves")
    func marks() {
        let row = screen(10, .words, .leftToRight) { $0.put("1 فاس (ab)") }.rowWithDirectionMarks(0)
        let marked = row.map { $0.text.unicodeScalars.contains("\u{200E}") }
        let letters = row.map { $0.text.unicodeScalars.first.map(BidiText.isStrong) ?? false }
        #expect(marked == letters.map { !$0 })
        let short = screen(10, .words, .leftToRight) { $0.put("فاس !", direction: .leftToRight) }.rowWithDirectionMarks(
            0)
        #expect(
            short.map(\.text) == ["\u{FED3}", "\u{FE8E}", "\u{FEB1}", " \u{200E}", "!\u{200E}"]
                + Array(repeating: " ", count: 5))
        let plain = screen(8, .words, .leftToRight) { $0.put("1 (ab)") }.rowWithDirectionMarks(0)
        #expect(plain.allSatisfy { !$0.text.unicodeScalars.contains("\u{200E}") })
    }
}
