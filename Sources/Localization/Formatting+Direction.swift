/// Text of one direction inside a sentence of the other.
extension Localizer {
    /// The text, held apart where it would disturb the order of the line around it: Arabic in a line from left to
    /// right; Latin letters and digits (names, telephone numbers, codes) in a line from right to left.
    /// Source: Unicode Standard Annex 9, section 2.4.
    ///
    /// What is held apart already stays as it is.
    public func isolated(_ text: String) -> String {
        disturbs(text) && !Self.isIsolated(text) ? "\u{2068}" + text + "\u{2069}" : text
    }

    private static func isIsolated(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.first == "\u{2068}" && scalars.firstIndex(of: "\u{2069}") == scalars.indices.last
    }

    private func disturbs(_ text: String) -> Bool {
        if language.isRightToLeft {
            return text.unicodeScalars.contains { scalar in
                0x30...0x39 ~= scalar.value
                    || (scalar.properties.isAlphabetic && !Self.isRightToLeft(scalar))
            }
        }
        return text.utf8.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: Self.isRightToLeft)
    }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
