/// Code points that are no characters (The Unicode Standard, section 23.7), such as U+FFFE. A text may hold them, but a
/// PDF and the XML of a spreadsheet may not, and neither would be there at all for the sake of one.
enum Noncharacters {
    /// The text with U+FFFD in their place, as for anything that cannot be shown.
    static func replaced(in text: String) -> String {
        // Their first bytes; ordinary text has none of these.
        guard text.utf8.contains(where: { $0 >= 0xEF }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isOne($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isOne(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
}
