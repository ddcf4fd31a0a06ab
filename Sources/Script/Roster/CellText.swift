import Workshop

/// What programs and people put into cells beside what is meant.
enum CellText {
    /// A cell without what nobody sees in it: marks of direction, spaces without width, hyphens that do not show.
    static func visible(_ cell: String) -> String {
        guard cell.unicodeScalars.contains(where: invisible.contains) else { return cell }
        return String(String.UnicodeScalarView(cell.unicodeScalars.filter { !invisible.contains($0) }))
    }

    private static let invisible: Set<Unicode.Scalar> = [
        "\u{200B}", "\u{200E}", "\u{200F}", "\u{061C}", "\u{AD}", "\u{2060}",
    ]

    /// As many characters as a spreadsheet holds in a cell. Source: Microsoft, "Excel specifications and limits".
    static let mostInCell = 32_767
    /// As many as a name has, or an organisation, with room to spare: more is a page of a text, or a quote that never closes.
    static let mostInText = 500

    /// How many characters a text has, where there are too many.
    static func excess(_ text: PlainText) -> Int? {
        guard text.string.utf8.count > mostInText else { return nil }
        let count = text.string.unicodeScalars.count
        return count > mostInText ? count : nil
    }

    /// A text that a spreadsheet was told to leave alone, `="Amina"`, without what tells it so.
    static func calculatedText(_ cell: String) -> String {
        guard cell.hasPrefix("=\""), cell.hasSuffix("\""), cell.utf8.count > 3 else { return cell }
        let inner = String(cell.dropFirst(2).dropLast())
        return inner.replacing("\"\"", with: "").contains("\"") ? cell : inner.replacing("\"\"", with: "\"")
    }

    /// Whether something begins as formulas do, and holds letters.
    static func isLikeFormula(_ name: String) -> Bool {
        // Exports write an apostrophe before it, so that no spreadsheet obeys it.
        let text = name.hasPrefix("'") ? name.dropFirst() : name[...]
        guard let first = text.first, "=+-@".contains(first) else { return false }
        return name.contains(where: \.isLetter)
    }

    /// Whether a cell says that there is nothing to say: `-`, `/`, `n/a`, `néant`.
    static func saysNothing(_ cell: String, in field: RosterField) -> Bool {
        switch field {
        case .name, .givenName, .familyName, .alias: return RosterVocabulary.nothing.contains(NameFold.fold(cell))
        case .consent: return false
        default: break
        }
        let fold = NameFold.fold(cell)
        if fold.isEmpty { return !cell.contains { "✓✔☑".contains($0) } }
        if field == .phone || field == .email, fold == "x" { return true }
        return RosterVocabulary.nothing.contains(fold)
    }

    /// A name without the telephone or computer that somebody spoke through: `Amina (iPhone)`.
    static func withoutDevice(_ name: PlainText) -> PlainText {
        guard name.string.hasSuffix(")"), let open = name.string.lastIndex(of: "(") else { return name }
        let words = NameFold.words(String(name.string[open...]))
        guard words.contains(where: devices.contains) else { return name }
        let rest = PlainText(String(name.string[..<open]))
        return rest.string.contains(where: \.isLetter) ? rest : name
    }

    private static let devices: Set<String> = [
        "iphone", "ipad", "samsung", "galaxy", "android", "huawei", "redmi", "xiaomi", "oppo", "macbook", "laptop",
        "pc",
    ]

    /// How many digits a cell has.
    static func digits(_ cell: String) -> Int { cell.count { $0.isNumber } }
}

/// The order in which the parts of a name are spoken.
enum NameOrder {
    /// A name whose family's stands first, before a comma, as it is spoken and as a badge shows it: `BENNANI, Amina`. What
    /// stands behind a comma for something else (`Amina Bennani, présidente`) stays there.
    static func asSpoken(_ name: PlainText) -> PlainText {
        let parts = name.string.split(separator: ",", omittingEmptySubsequences: false).map {
            PlainText(String($0)).string
        }
        guard parts.count == 2, let initial = parts[1].first, initial.isUppercase else { return name }
        let (family, given) = (NameFold.words(parts[0]), NameFold.words(parts[1]))
        let isCapital = !parts[0].contains(where: \.isLowercase)
        guard (1...4).contains(family.count), (1...2).contains(given.count),
            given.joined().count > 1, family.joined().count > 1,
            isCapital || family.count == 1 || family.count == 2 && particles.contains(family[0]),
            parts.allSatisfy({ $0.allSatisfy { $0.isLetter || " -'\u{2019}.".contains($0) } })
        else { return name }
        return PlainText(parts[1] + " " + parts[0])
    }

    private static let particles: Set<String> = [
        "el", "al", "ait", "ben", "bou", "ould", "de", "van", "von", "le", "la",
    ]
}
