import Testing

@testable import Screen

struct KeyTests {
    @Test(
        "every key reads its own name",
        arguments: [
            "a", "A", "é", "ف", "٣", ":", "?", "+", "-", "/", "Space", "Enter", "Esc", "Tab", "Shift-Tab", "Backspace",
            "Del", "Ins", "Home", "End", "PgUp", "PgDn", "Up", "Down", "Left", "Right", "F1", "F12", "Ctrl-P", "Ctrl-_",
            "Ctrl-Space", "Alt-x", "Alt-X", "Alt--", "Ctrl-Alt-Q", "Ctrl-Left", "Shift-F3", "Alt-Enter",
            "Ctrl-Shift-Up",
        ])
    func roundTrip(name: String) {
        #expect(Key(name: name)?.name == name)
    }

    @Test(
        "other spellings are understood",
        arguments: [
            ("ctrl-p", "Ctrl-P"), ("CTRL-P", "Ctrl-P"), ("return", "Enter"), ("escape", "Esc"), ("pagedown", "PgDn"),
            ("delete", "Del"), ("f10", "F10"), ("shift-tab", "Shift-Tab"), ("Shift-a", "A"), ("Alt-Shift-b", "Alt-B"),
        ])
    func spellings(written: String, name: String) {
        #expect(Key(name: written)?.name == name)
    }

    @Test(
        "what is no key is refused",
        arguments: [
            "", "ab", "F0", "F13", "Ctrl-", "Ctrl-Ctrl-a", "Hyper-a", " ", "\u{1B}", "\u{9B}", "Entr", "Shift-1", "f+1",
        ])
    func refuses(name: String) {
        #expect(Key(name: name) == nil)
    }

    @Test("Ctrl knows no capitals")
    func control() {
        #expect(Key.control("P") == Key(name: "ctrl-p"))
        #expect(Key.control("p").name == "Ctrl-P")
    }

    @Test("only plain characters type something")
    func typed() {
        #expect(Key(name: "é")?.typed == "é")
        #expect(Key.space.typed == " ")
        #expect(Key.control("a").typed == nil)
        #expect(Key.enter.typed == nil)
    }
}
