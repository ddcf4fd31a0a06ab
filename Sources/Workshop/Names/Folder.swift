/// Folds text scalar by scalar, as described at ``NameFold``.
struct Folder {
    private(set) var text = ""
    private var separatorPending = false

    /// Folds a text and appends it.
    mutating func append(_ input: String) {
        for scalar in input.unicodeScalars { append(scalar) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: write(scalar)
        case 0x41...0x5A: write(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        case 0x27, 0x60: break
        case 0..<0x80: separate()
        case 0xC0...0x17F: appendLatin(scalar)
        case 0x600...0x6FF: appendArabic(scalar)
        default: appendOther(scalar)
        }
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        if separatorPending, !text.isEmpty { text.unicodeScalars.append(" ") }
        separatorPending = false
        text.unicodeScalars.append(scalar)
    }

    private mutating func separate() {
        separatorPending = true
    }

    private mutating func appendLatin(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "Æ", "æ": append("ae")
        case "Œ", "œ": append("oe")
        case "Þ", "þ": append("th")
        case "ß": append("ss")
        case "Ĳ", "ĳ": append("ij")
        default:
            let letter = Self.latinLetters[Int(scalar.value) - 0xC0]
            letter == UInt8(ascii: " ") ? separate() : write(Unicode.Scalar(letter))
        }
    }

    /// The base letters of U+00C0…U+017F; a dot where ``appendLatin(_:)`` writes two letters, a space for × and ÷.
    /// Beyond NFKD: đ ħ ı ł ŋ ø ŧ are written d h i l n o t, as people do without their keyboard.
    private static let latinLetters = Array(
        ("aaaaaa.ceeeeiiiidnooooo ouuuuy..aaaaaa.ceeeeiiiidnooooo ouuuuy.y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
            + "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private mutating func appendArabic(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\u{0621}", "\u{0640}", "\u{0674}": break  // bare hamza, tatweel, high hamza
        case "آ", "أ", "إ", "ٱ", "ٲ", "ٳ", "ٵ": write("ا")
        case "ؤ", "ٶ", "ٷ", "ۇ", "ۋ": write("و")
        // Tamazight names are written so at their beginning: ئيت for آيت.
        case "ئ" where text.isEmpty || separatorPending: write("ا")
        case "ئ", "ى", "ی", "ې", "ے", "ۓ", "ٸ": write("ي")
        case "ة", "ۃ", "ہ", "ۂ", "ھ", "ۀ", "ە": write("ه")
        case "ک", "گ", "ڭ", "ڬ", "ڪ": write("ك")
        case "ڤ", "ڢ": write("ف")
        case "ڨ", "ڧ": write("ق")
        case "پ": write("ب")
        case "چ": write("ج")
        case "ژ", "ڒ": write("ز")
        case "\u{0627}"..."\u{064A}": write(scalar)
        default: appendOther(scalar)
        }
    }

    private mutating func appendOther(_ scalar: Unicode.Scalar) {
        if scalar == "\u{0763}" { return write("ك") }  // ݣ
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: break
        case .decimalNumber:
            if let value = properties.numericValue { write(Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))) }
        case .modifierLetter, .modifierSymbol, .initialPunctuation, .finalPunctuation:
            // Apostrophes, ayn signs and their like stand inside a word: L’Houssaine, ʿAlī.
            if !Self.apostrophes.contains(scalar) { fallthrough }
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .letterNumber, .otherNumber,
            .spacingMark:
            appendDecomposed(scalar)
        default: separate()
        }
    }

    private static let apostrophes: Set<Unicode.Scalar> = [
        "\u{2018}", "\u{2019}", "\u{201B}", "\u{02B9}", "\u{02BB}", "\u{02BC}", "\u{02BD}", "\u{02BE}", "\u{02BF}",
        "\u{00B4}", "\u{02C8}", "\u{02CA}", "\u{02CB}",
    ]

    private mutating func appendDecomposed(_ scalar: Unicode.Scalar) {
        let parts = scalar.compatibilityDecomposition
        if parts.count == 1, parts.first == scalar {
            guard scalar.properties.isAlphabetic else { return separate() }
            for lower in scalar.properties.lowercaseMapping.unicodeScalars
            where lower.properties.generalCategory != .nonspacingMark {
                write(lower)
            }
        } else {
            for part in parts { append(part) }
        }
    }
}
