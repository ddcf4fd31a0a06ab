import Screen
import Testing

@testable import halqa

/// What a line means to the console that has no screen.
@Suite("Keys, line by line")
struct PlainKeysTests {
    private func keys(_ line: String, text: Bool = false) -> [Key]? {
        if case .keys(let keys) = PlainKeys.meaning(of: line, takesText: text) { keys } else { nil }
    }

    @Test("an empty line is Enter, names are keys, one or several")
    func names() {
        #expect(keys("") == [.enter])
        #expect(keys("s") == [.character("s")])
        #expect(keys("Down Down Enter") == [Key(.down), Key(.down), .enter])
        #expect(keys("ctrl-n", text: true) == [.control("n")])
        #expect(keys("12") == [.character("1"), .character("2")])
        #expect(keys("\u{1B}[B") == [Key(.down)])
    }

    @Test("letters are text where they are text; a sign of equality makes text of anything, and ? always helps")
    func text() {
        #expect(keys("fat", text: true) == "fat".map { .character($0) })
        #expect(keys("s", text: true) == [.character("s")])
        #expect(keys("=Down", text: true) == "Down".map { .character($0) })
        #expect(keys("?", text: true) == [Key(.function(1))])
        #expect(keys("?") == [.character("?")])
    }

    @Test("a word is none where letters are commands")
    func word() {
        #expect(PlainKeys.meaning(of: "fatima", takesText: false) == .unknown("fatima"))
    }
}
