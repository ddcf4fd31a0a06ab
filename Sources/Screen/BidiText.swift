import CFriBidi

/// What the Unicode bidirectional algorithm says about a text.
public enum BidiText {
    /// The direction of the first strong letter outside isolates; nil when there is none.
    public static func direction(of text: String) -> LayoutDirection? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            let hasLetter = text.utf8.contains { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
            return hasLetter ? .leftToRight : nil
        }
        let scalars = text.unicodeScalars.map(\.value)
        var types = [FriBidiCharType](repeating: FriBidiCharType(rawValue: 0), count: scalars.count)
        fribidi_get_bidi_types(scalars, FriBidiStrIndex(scalars.count), &types)
        switch fribidi_get_par_direction(types, FriBidiStrIndex(types.count)) {
        case FRIBIDI_PAR_LTR: return .leftToRight
        case FRIBIDI_PAR_RTL: return .rightToLeft
        default: return nil
        }
    }

    /// The text as a unit that does not disturb its surroundings: telephone numbers, codes and names of another script
    /// inside a sentence.
    public static func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }
}
