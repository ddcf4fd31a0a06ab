/// The digits that numbers, dates and times are written with. Morocco writes Western ones in Arabic as well, so others
/// are a person's own choice.
public enum Digits: String, CaseIterable, Codable, Sendable {
    /// 0123456789
    case western
    /// ٠١٢٣٤٥٦٧٨٩, U+0660 to U+0669
    case arabicIndic = "arabic-indic"

    /// The signs in numbers that these digits bring with them; nil where they are the language's.
    var signs: NumberSigns? {
        switch self {
        case .western: nil
        // In Arabic the sign stands at the left of these digits, and at the right of Western ones, as each is printed.
        case .arabicIndic:
            NumberSigns(point: "\u{066B}", group: "\u{066C}", fewestGrouped: 4, percent: "\u{066A}\u{061C}")
        }
    }

    /// The text with its ASCII digits in these; everything else stays as it is.
    public func written(_ text: String) -> String {
        guard self == .arabicIndic else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let offset = 0x30...0x39 ~= scalar.value ? 0x0660 - 0x30 : UInt32(0)
            result.append(Unicode.Scalar(scalar.value + offset) ?? scalar)
        }
        return String(result)
    }
}
