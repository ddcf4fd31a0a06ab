import Testing

@testable import Screen

/// A field is written here with `|` where the caret stands.
struct LineEditorTests {
    private func field(_ marked: String, _ direction: LayoutDirection = .leftToRight) -> LineEditor {
        let scalars = Array(marked.unicodeScalars)
        let caret = scalars.firstIndex(of: "|") ?? scalars.count
        var editor = LineEditor(LineEditor.string(scalars.filter { $0 != "|" }[...]), screenDirection: direction)
        editor.caret = caret
        return editor
    }

    private func shown(_ editor: LineEditor) -> String {
        var scalars = editor.scalars
        scalars.insert("|", at: editor.caret)
        return LineEditor.string(scalars[...])
    }

    private func after(_ marked: String, _ keys: String...) -> String {
        var editor = field(marked)
        for name in keys {
            guard let key = Key(name: name) else { return "no key \(name)" }
            _ = editor.handle(.key(key))
        }
        return shown(editor)
    }

    @Test("typing goes in at the caret")
    func typing() {
        #expect(after("sol|r", "a") == "sola|r")
        #expect(after("|", "ف", "ا", "س") == "فاس|")
        #expect(after("a|", "Space", "b") == "a b|")
    }

    @Test("backspace takes the scalar before, delete the whole letter after")
    func removing() {
        #expect(after("مَ|ر", "Backspace") == "م|ر")
        #expect(after("|مَر", "Del") == "|ر")
        #expect(after("e\u{301}|", "Backspace") == "e|")
        #expect(after("a👍🏽|b", "Backspace") == "a👍|b")
        #expect(after("❤\u{FE0F}|", "Backspace") == "|")
        #expect(after("|", "Backspace") == "|")
        #expect(after("a|", "Del") == "a|")
    }

    @Test("arrows follow the eye: in a right-to-left field left goes on")
    func arrows() {
        #expect(after("ab|c", "Left") == "a|bc")
        #expect(after("ab|c", "Right") == "abc|")
        #expect(after("فا|س", "Left") == "فاس|")
        #expect(after("فا|س", "Right") == "ف|اس")
        #expect(after("|مَر", "Left") == "مَ|ر")
    }

    @Test("without a strong letter the screen's language decides, but a number is read from the left")
    func neutralDirection() {
        var signs = field("-|.", .rightToLeft)
        signs.moveLeft()
        #expect(shown(signs) == "-.|")
        for digits in ["1|2", "١|٢", "۱|۲"] {
            var number = field(digits, .rightToLeft)
            #expect(number.alignment == .rightToLeft)
            number.moveLeft()
            #expect(shown(number).first == "|")
        }
        #expect(field("12", .leftToRight).direction == .leftToRight)
        #expect(field("12 فاس a", .leftToRight).direction == .rightToLeft)
    }

    @Test("home and end are the start and the end of the text in every direction")
    func ends() {
        #expect(after("فا|س", "Home") == "|فاس")
        #expect(after("فا|س", "End") == "فاس|")
        #expect(after("a|b", "Ctrl-A") == "|ab")
        #expect(after("a|b", "Ctrl-E") == "ab|")
    }

    @Test("words are letters and digits with what sits on them")
    func words() {
        #expect(after("one two|", "Ctrl-Left") == "one |two")
        #expect(after("one, |two", "Ctrl-Left") == "|one, two")
        #expect(after("|one, two", "Ctrl-Right") == "one|, two")
        #expect(after("l'eau chaude|", "Ctrl-W") == "l'eau |")
        #expect(after("مَرْحَبًا بكم|", "Ctrl-W") == "مَرْحَبًا |")
        #expect(after("|فاس مكناس", "Ctrl-Left") == "فاس| مكناس")
    }

    @Test("Ctrl-K and Ctrl-U remove to the ends")
    func kills() {
        #expect(after("one| two", "Ctrl-K") == "one|")
        #expect(after("one| two", "Ctrl-U") == "| two")
    }

    @Test("a run of typing is undone word by word, and redone")
    func undo() {
        var editor = field("|")
        for character in "two words" {
            editor.insert(String(character))
        }
        editor.undo()
        #expect(shown(editor) == "two |")
        editor.undo()
        #expect(shown(editor) == "|")
        editor.undo()
        #expect(shown(editor) == "|")
        editor.redo()
        editor.redo()
        #expect(shown(editor) == "two words|")
        editor.removeBefore()
        editor.removeBefore()
        editor.undo()
        #expect(shown(editor) == "two words|")
        editor.insert("!")
        #expect(!editor.canRedo)
    }

    @Test("what is pasted becomes one line without orders to the terminal")
    func paste() {
        var editor = field("a|b")
        _ = editor.handle(.paste("1\r\n2\t3\u{1B}[2J\u{9B}\u{7}\u{FEFF}"))
        #expect(shown(editor) == "a1 2 3[2J|b")
        editor.undo()
        #expect(shown(editor) == "a|b")
    }

    @Test("ligatures of the keyboard become letters", arguments: ["\u{FEFB}", "\u{FEFC}"])
    func ligatures(key: String) {
        var editor = field("س|")
        editor.insert(key)
        #expect(shown(editor) == "سلا|")
        #expect(LineEditor("\u{FEF5}\u{FEF7}\u{FEF9}").text == "لآلألإ")
    }

    @Test("a full field takes no more")
    func limit() {
        var editor = LineEditor("", limit: 3)
        editor.insert("abcdef")
        editor.insert("g")
        #expect(editor.text == "abc")
        #expect(LineEditor("abcdef", limit: 3).text == "abc")
        editor.undo()
        #expect(editor.text == "")
        #expect(!editor.canUndo)
    }

    @Test("earlier entries come back, and so does what was being written")
    func history() {
        var editor = LineEditor("dra", history: ["first", "second"])
        editor.recallPrevious()
        #expect(editor.text == "second")
        editor.recallPrevious()
        editor.recallPrevious()
        #expect(editor.text == "first")
        editor.recallNext()
        editor.recallNext()
        #expect(shown(editor) == "dra|")
        editor.recallNext()
        #expect(editor.text == "dra")
    }

    @Test(
        "keys that are no editing leave the field alone",
        arguments: ["Enter", "Esc", "Tab", "F1", "Ctrl-P", "PgUp", "Alt-x"])
    func others(name: String) {
        var editor = field("a|b")
        #expect(Key(name: name).map { editor.handle(.key($0)) } == false)
        #expect(shown(editor) == "a|b")
    }

    @Test("a field that was taken is empty and has nothing to undo")
    func clear() {
        var editor = LineEditor("abc", history: ["x"])
        editor.insert("d")
        editor.clear()
        #expect(editor.isEmpty && !editor.canUndo && editor.history == ["x"])
    }
}
