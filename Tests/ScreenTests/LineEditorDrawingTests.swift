import Testing

@testable import Screen

struct LineEditorDrawingTests {
    private func draw(
        _ editor: LineEditor, _ columns: Int, _ direction: LayoutDirection = .leftToRight,
        bidi: BidiStrategy = .off
    ) -> (String, Int?) {
        let appearance = Appearance(direction: direction, bidi: bidi)
        let screen = Screen(size: Size(columns: columns, rows: 1), appearance: appearance) {
            $0.edit(editor, row: 0, placeholder: "Name")
        }
        return (screen.lines[0], screen.cursor?.column)
    }

    @Test("the caret stands on the letter that comes next, at the end behind the text")
    func caret() {
        var editor = LineEditor("abc")
        #expect(draw(editor, 8) == ("abc", 3))
        editor.movePrevious()
        #expect(draw(editor, 8) == ("abc", 2))
        editor.moveToStart()
        #expect(draw(editor, 8) == ("abc", 0))
    }

    @Test("a wide or marked letter is one step")
    func wide() {
        var editor = LineEditor("福e\u{301}岡")
        #expect(draw(editor, 8).1 == 5)
        editor.movePrevious()
        #expect(draw(editor, 8).1 == 3)
        editor.movePrevious()
        #expect(draw(editor, 8).1 == 2)
    }

    @Test("a long text is scrolled so that the caret is seen")
    func scrolls() {
        var editor = LineEditor("abcdefghij")
        #expect(draw(editor, 5) == ("ghij", 4))
        editor.moveToStart()
        #expect(draw(editor, 5) == ("abcde", 0))
    }

    @Test("who goes back in a long text sees what follows the caret, in both directions")
    func goingBack() {
        var editor = LineEditor("abcdefghij")
        editor.caret = 5
        #expect(draw(editor, 6) == ("bcdefg", 4))
        var arabic = LineEditor("ابتثجحخدذر")
        arabic.caret = 5
        #expect(
            draw(arabic, 6, .rightToLeft, bidi: .visual).1 == 2, "two letters stand at the left of the caret")
    }

    @Test("exactly one free column is kept for the caret")
    func exact() {
        #expect(draw(LineEditor("abcd"), 5) == ("abcd", 4))
        #expect(draw(LineEditor("abcde"), 5) == ("bcde", 4))
    }

    @Test("an empty field shows what it is for and where writing begins")
    func placeholder() {
        #expect(draw(LineEditor(), 8) == ("Name", 0))
        #expect(draw(LineEditor(screenDirection: .rightToLeft), 8, .rightToLeft) == ("    Name", 7))
    }

    @Test("a text without letters begins where the screen's language does, whatever the field was made for")
    func otherLanguage() {
        #expect(draw(LineEditor(), 8, .rightToLeft) == ("    Name", 7))
        #expect(draw(LineEditor("12"), 8, .rightToLeft) == ("     12", 7))
        #expect(draw(LineEditor("12", screenDirection: .rightToLeft), 8) == ("12", 2))
    }

    @Test("without focus no cursor is placed")
    func unfocused() {
        let screen = Screen(size: Size(columns: 5, rows: 1)) { $0.edit(LineEditor("a"), row: 0, isFocused: false) }
        #expect(screen.cursor == nil)
    }
}
