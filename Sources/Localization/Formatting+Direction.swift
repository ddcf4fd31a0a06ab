/// Text of one direction inside a sentence of the other.
extension Localizer {
    /// The text, held apart where it would disturb the order of the line around it: Arabic in a line from left to
    /// right; Latin letters and what is written in digits (telephone numbers, codes) in a line from right to left.
    /// Source: Unicode Standard Annex 9, section 2.4.
    ///
    /// What is held apart already stays as it is, and so does a sentence in which everything else is.
    public func isolated(_ text: String) -> String {
        let text = Self.holdingNumbers(text)
        return disturbs(text) ? "\u{2068}" + text + "\u{2069}" : text
    }

    private func disturbs(_ text: String) -> Bool {
        guard language.isRightToLeft || text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
        var depth = 0
        var (hasLetters, hasDigits, hasSigns) = (false, false, false)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2066...0x2068: depth += 1
            case 0x2069: depth = max(0, depth - 1)
            case _ where depth > 0: break
            case _ where !language.isRightToLeft:
                if Self.isRightToLeft(scalar) { return true }
            case 0x30...0x39, 0x0660...0x0669, 0x06F0...0x06F9: hasDigits = true
            // Signs that hold the digits on both sides together: 08:41, 1,5, 2/3.
            case 0x2C, 0x2E, 0x2F, 0x3A: break
            case _ where Self.isRightToLeft(scalar): hasLetters = true
            case _ where scalar.properties.isAlphabetic: return true
            default: hasSigns = true
            }
        }
        // Digits with other signs or spaces between them change places, unless letters say which way to read.
        return hasDigits && hasSigns && !hasLetters
    }

    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
