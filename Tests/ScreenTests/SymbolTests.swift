import Testing

@testable import Screen

struct SymbolTests {
    @Test("every sign takes one column in every form", arguments: Symbol.allCases)
    func width(symbol: Symbol) {
        for direction in [LayoutDirection.leftToRight, .rightToLeft] {
            #expect(TextWidth.columns(of: symbol.text(direction)) == 1)
            #expect(symbol.text(direction, .ascii).utf8.count == 1)
        }
    }

    @Test("signs that point somewhere point the other way in Arabic")
    func mirrored() {
        #expect(Symbol.focus.text(.leftToRight) == "▸")
        #expect(Symbol.focus.text(.rightToLeft) == "◂")
        #expect(Symbol.done.text(.rightToLeft) == "✓")
    }
}
