import Workshop

/// A telephone as a cell holds it, and what spreadsheets make of it.
enum Telephone: Equatable {
    /// As it was written.
    case plain(PlainText)
    /// Put right: a formula around it, a point and a zero behind it, the zero before it gone.
    case mended(PlainText)
    /// Nobody can say any more what it was: `2,12612E+11`.
    case lost

    /// - Parameter mendsZero: whether nine digits are a number that lacks its zero, as in Morocco and in France.
    init(_ cell: PlainText, mendsZero: Bool = true) {
        var text = cell.string
        if text.hasPrefix("=") {
            text = text.drop { "=\"".contains($0) }.description
            while text.last == "\"" { text.removeLast() }
        } else if text.hasPrefix("'") {
            text.removeFirst()
        }
        if let dot = text.lastIndex(where: { $0 == "." || $0 == "," }),
            text[dot...].dropFirst().allSatisfy({ $0 == "0" }),
            text[..<dot].count >= 8, text[..<dot].allSatisfy(\.isNumber)
        {
            text = String(text[..<dot])
        }
        if let digits = Self.scientific(text) {
            guard let digits else {
                self = .lost
                return
            }
            text = digits
        }
        // Nine digits are a number of Morocco or France without its zero; twelve with 212 one without its plus.
        let isBare = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isBare, mendsZero, text.count == 9, text.first != "0" { text = "0" + text }
        if isBare, text.count == 12, text.hasPrefix("212") { text = "+" + text }
        self = text == cell.string ? .plain(cell) : .mended(PlainText(text))
    }

    /// Where a number has ten digits, the first a zero: nine digits lack it. Elsewhere nine are a whole number, or may be.
    static let zonesWithZero: Set<String> = [
        "Africa/Casablanca", "Africa/El_Aaiun", "Africa/Algiers", "Europe/Paris", "Europe/Amsterdam", "Europe/Brussels",
        "Europe/Zurich",
    ]

    /// The telephones in a cell that holds several, as people and address books write them: `06… / 05…`, `06… ::: 05…`, a line
    /// each. One for a cell that holds one, none for an empty one.
    static func several(_ cell: String) -> [String] {
        // Two numbers have sixteen digits.
        guard digits(cell) > 15 || cell.contains(":::") else { return cell.isEmpty ? [] : [cell] }
        var pieces = cell.split { $0.isNewline || ";,|،؛&".contains($0) }.map(String.init)
        for sign in [":::", "/", " - ", " – ", " ou ", " or ", " et ", " and ", " lub ", " oraz ", " أو ", " و "] {
            pieces = pieces.flatMap { piece in
                let parts = piece.split(separator: sign).map(String.init)
                // `06/12/34/56/78` is one number.
                return sign == ":::" || parts.count(where: { Self.digits($0) >= 8 }) > 1 ? parts : [piece]
            }
        }
        pieces = pieces.flatMap(Self.apart)
        // `2,12612E+11`, `0612345678,00` hold one number and a sign that parts others.
        let whole = pieces.filter { Self.digits($0) >= 8 }
        let several = whole.count > 1 || cell.contains(":::") && !whole.isEmpty ? whole : [cell]
        return several.map { PlainText($0).string }.filter { !$0.isEmpty }
    }

    /// Two numbers with nothing but a space between them: `06 12 34 56 78 05 22 00 00 00`.
    private static func apart(_ cell: String) -> [String] {
        guard digits(cell) > 15 else { return [cell] }
        var numbers = [""]
        for word in cell.split(separator: " ") {
            if digits(numbers[numbers.count - 1]) >= 9, word.hasPrefix("0") || word.hasPrefix("+") {
                numbers.append("")
            }
            numbers[numbers.count - 1] += (numbers[numbers.count - 1].isEmpty ? "" : " ") + word
        }
        return numbers
    }

    private static func digits(_ text: String) -> Int { text.count { $0.isNumber } }

    /// What `6,12345678E+08` stands for: its digits, where all of them are there; nil within for where some are not; nil
    /// for what is written otherwise.
    private static func scientific(_ text: String) -> String?? {
        let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, let exponent = Int(parts[1]), (5...14).contains(exponent) else { return nil }
        let mantissa = parts[0].split { $0 == "." || $0 == "," }
        guard (1...2).contains(mantissa.count), mantissa.allSatisfy({ $0.allSatisfy(\.isNumber) }),
            mantissa[0].count == 1
        else { return nil }
        let digits = mantissa.joined()
        guard digits.count == exponent + 1 else { return .some(nil) }
        return digits
    }
}
