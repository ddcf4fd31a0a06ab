import Screen

/// Which command a key of another keyboard means: by its place, where letters and digits are commands. What is typed as
/// text is never translated.
///
/// Arabic letters stand for the Latin ones at their places on an Arabic 101 keyboard; on a keyboard that has shown
/// itself to be an AZERTY one, for those engraved there. Tifinagh letters stand for the Latin ones that Moroccan keyboards
/// engrave beside them. The unshifted signs of the digits' row of AZERTY stand for 1 to 9 and 0.
extension Key {
    /// The key that is meant by its place; itself where its place says nothing.
    func placed(onAzerty isAzerty: Bool) -> Key {
        // Alt with an Arabic or a Tifinagh letter is Alt with the Latin one at its place.
        if modifiers == .alt, case .character(let letter) = code, !letter.isASCII || Self.azertyRow[letter] != nil {
            let plain = Key.character(letter).placed(onAzerty: isAzerty)
            return plain.typed.map { Key.alt($0) } ?? self
        }
        guard let typed else { return self }
        if !typed.isASCII, let value = typed.wholeNumberValue, (0...9).contains(value) {
            return .character(Character("\(value)"))
        }
        if let digit = Self.azertyRow[typed] { return .character(digit) }
        if isAzerty, let letter = Self.arabicOnAzerty[typed] { return .character(letter) }
        return (Self.arabic[typed] ?? Self.tifinagh[typed]).map { .character($0) } ?? self
    }

    /// The digit, from 0 to 9, that is meant where a digit is asked for and text is not: one of any script, or the one that
    /// AZERTY engraves above an unshifted sign of its row.
    var digit: Int? {
        guard let value = typed?.wholeNumberValue, (0...9).contains(value) else { return digitOfRow?.wholeNumberValue }
        return value
    }

    /// The digit above an unshifted sign of AZERTY's row; nil for every other key.
    var digitOfRow: Character? { typed.flatMap { Self.azertyRow[$0] } }

    /// Whether only an AZERTY keyboard types it without Shift: others have the sign nowhere, or with a dead key.
    var showsAzerty: Bool { typed.map { "éèçà".contains($0) } ?? false }

    private static func table(_ from: String, _ to: String) -> [Character: Character] {
        Dictionary(zip(from, to), uniquingKeysWith: { first, _ in first })
    }

    private static let azertyRow = table("&é\"'(-è_çà", "1234567890")
    private static let arabic = table("ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ؟", "qwertyuiop[]asdfghjkl;'zxcvnm,./?")
    private static let arabicOnAzerty = table("ضصشكئ", "azqmw")
    private static let tifinagh = table("ⴰⵣⴻⵔⵜⵢⵓⵉⵄⵃⵇⵙⴷⴼⴳⵀⵊⴽⵍⵎⵡⵅⵛⵖⴱⵏ", "azertyuiopqsdfghjklmwxcvbn")
}

extension ConsoleState {
    /// The key as a command takes it: by its place.
    func placed(_ key: Key) -> Key { key.placed(onAzerty: isAzerty) }
}
