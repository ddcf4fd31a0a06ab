import Testing

@testable import Screen

struct TextWrapTests {
    @Test(
        "lines break between words",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("one two three", 13, ["one two three"]), ("", 5, [""]),
            ("a\n\nb", 5, ["a", "", "b"]), ("  spaced   out  ", 20, ["spaced out"]),
            ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
            ("福岡市 福", 4, ["福岡", "市", "福"]), ("福", 1, ["福"]), ("10\u{A0}min left", 6, ["10\u{A0}min", "left"]),
            ("الأفران القديمة", 8, ["الأفران", "القديمة"]), ("ab", 0, ["a", "b"]),
        ])
    func wraps(text: String, columns: Int, lines: [String]) {
        #expect(TextWrap.lines(text, columns: columns) == lines)
    }

    @Test(
        "a text of which there is more than room for ends in a sign that says so",
        arguments: [
            ("one two three", 7, 2, ["one two", "three"]), ("one two three", 7, 1, ["one tw…"]),
            ("one two three", 5, 2, ["one", "two…"]), ("a\n\nb", 5, 2, ["a", "…"]), ("ab cd", 1, 1, ["…"]),
        ])
    func cut(text: String, columns: Int, most: Int, lines: [String]) {
        #expect(TextWrap.lines(text, columns: columns, atMost: most) == lines)
    }

    @Test(
        "signs that French sets apart by a space stay with their word, whichever space it is",
        arguments: [
            ("Qui paie ?", 8, ["Qui", "paie ?"]), ("Qui paie\u{A0}?", 8, ["Qui", "paie\u{A0}?"]),
            ("Qui paie\u{202F}?", 8, ["Qui", "paie\u{202F}?"]), ("le bois ; non", 8, ["le", "bois ;", "non"]),
            ("le mot : oui", 6, ["le", "mot :", "oui"]), ("dit « oui » ici", 7, ["dit", "« oui »", "ici"]),
            ("dit « oui » ?", 9, ["dit", "« oui » ?"]), ("dit « non » ; oui", 9, ["dit", "« non » ;", "oui"]),
            ("plus 10 % vert", 9, ["plus 10 %", "vert"]), ("plus 10 % vert", 8, ["plus", "10 %", "vert"]),
            ("قال نعم ؟", 7, ["قال", "نعم ؟"]), ("a ?", 1, ["a", "?"]), ("? ! «", 3, ["? !", "«"]),
            ("« oui, c'est bien cela »", 8, ["« oui,", "c'est", "bien", "cela »"]),
            ("le 10\u{2007}000", 6, ["le", "10\u{2007}000"]), ("abcdef ?", 6, ["abcdef", "?"]),
        ])
    func frenchSigns(text: String, columns: Int, lines: [String]) {
        #expect(TextWrap.lines(text, columns: columns) == lines)
    }

    @Test("what is held apart from its sentence is so on every line that it goes over")
    func isolates() {
        let text = "قال \u{2068}one two three\u{2069} ثم \u{2067}\u{2068}four five\u{2069} six\u{2069}"
        #expect(
            TextWrap.lines(text, columns: 8) == [
                "قال \u{2068}one\u{2069}", "\u{2068}two\u{2069}", "\u{2068}three\u{2069} ثم",
                "\u{2067}\u{2068}four\u{2069}\u{2069}", "\u{2067}\u{2068}five\u{2069} six\u{2069}",
            ])
    }

    @Test("no word is lost at any width", arguments: 1...40)
    func complete(columns: Int) {
        let text = "Stokers are paid by the load, not for saving wood; الأفران القديمة لا تقبل وقودا آخر 福岡市"
        let lines = TextWrap.lines(text, columns: columns)
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= max(2, columns) })
    }
}
