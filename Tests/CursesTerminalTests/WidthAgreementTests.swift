import CCurses
import Screen
import Testing

struct WidthAgreementTests {
    /// Curses moves its cursor by the C library's widths: where ours differ, a row would be torn.
    @Test("every glyph is as wide as the C library thinks, as far as it knows the character")
    func agreement() throws {
        try #require(ccurses_use_utf8())
        var disagreeing: [String] = []
        for value in 0x20...UInt32(0x10FFFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for glyph in Glyph.glyphs(of: String(scalar)) {
                let base = glyph.text.unicodeScalars.first.map { Int(ccurses_columns($0.value)) } ?? 0
                if base != -1, base != glyph.columns {
                    disagreeing.append("U+\(String(value, radix: 16))")
                }
                for mark in glyph.text.unicodeScalars.dropFirst() where ccurses_columns(mark.value) > 0 {
                    disagreeing.append("mark U+\(String(mark.value, radix: 16))")
                }
            }
        }
        #expect(disagreeing.isEmpty)
    }
}
