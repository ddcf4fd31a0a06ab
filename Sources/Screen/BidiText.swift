import CFriBidi

// FriBidi reads as many signs as it is told there are, and writes one kind for each into an array of the same length.

/// What the Unicode bidirectional algorithm (UAX #9) says about a text.
public enum BidiText {
    /// The direction of the first strong letter outside isolates; nil when there is none.
    public static func direction(of text: String) -> LayoutDirection? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            let hasLetter = text.utf8.contains { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
            return hasLetter ? .leftToRight : nil
        }
        // Rules P2 and P3; `fribidi_get_par_direction` looks into isolates.
        var isolates = 0
        for type in bidiTypes(of: text.unicodeScalars.map { $0.value }) {
            if has(type, FRIBIDI_MASK_ISOLATE) {
                // Of the four only the end, PDI, counts as weak.
                isolates = max(0, isolates + (has(type, FRIBIDI_MASK_WEAK) ? -1 : 1))
            } else if isolates == 0, isStrong(type) {
                return has(type, FRIBIDI_MASK_RTL) ? .rightToLeft : .leftToRight
            }
        }
        return nil
    }

    /// The text as a unit that does not disturb its surroundings: telephone numbers, codes and names of another script
    /// inside a sentence. It takes no columns.
    public static func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

    /// The text without the marks of vocalized Arabic and without tatweel: for lists, where they cost legibility.
    public static func withoutTashkeel(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xD8 }) else { return text }
        let kept = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7, 0x06E8,
                0x06EA...0x06ED:
                false
            default: true
            }
        }
        return String(String.UnicodeScalarView(kept))
    }

    /// Whether the scalar has a direction of its own: a letter, not a digit, sign or space.
    public static func isStrong(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.properties.isAlphabetic }
        return isStrong(fribidi_get_bidi_type(scalar.value))
    }

    /// Whether the scalar is a letter of a right-to-left script.
    public static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        guard mayNeedOrdering(scalar.value) else { return false }
        let type = fribidi_get_bidi_type(scalar.value)
        return isStrong(type) && has(type, FRIBIDI_MASK_RTL)
    }

    /// Whether the scalar is a digit, Western, Arabic-Indic or Persian.
    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return 0x30...0x39 ~= scalar.value }
        return has(fribidi_get_bidi_type(scalar.value), FRIBIDI_MASK_NUMBER)
    }

    static func isStrong(_ type: FriBidiCharType) -> Bool {
        has(type, FRIBIDI_MASK_STRONG) && !has(type, FRIBIDI_MASK_EXPLICIT)
    }

    /// Whether the type has one of FriBidi's properties, `FRIBIDI_MASK_…`.
    static func has(_ type: FriBidiCharType, _ mask: Int) -> Bool {
        type.rawValue & UInt32(truncatingIfNeeded: mask) != 0
    }

    /// Whether a scalar can make a left-to-right text be read in another order than it is written: letters and digits
    /// of right-to-left scripts and direction controls.
    static func mayNeedOrdering(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x590: false
        case 0x590..<0x900, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D..<0xFE00, 0xFE70..<0xFF00,
            0x10800..<0x11000, 0x1E800..<0x1F000:
            true
        default: false
        }
    }

    static func bidiTypes(of scalars: [UInt32]) -> [FriBidiCharType] {
        var types = [FriBidiCharType](repeating: FriBidiCharType(rawValue: 0), count: scalars.count)
        unsafe fribidi_get_bidi_types(scalars, FriBidiStrIndex(scalars.count), &types)
        return types
    }
}
