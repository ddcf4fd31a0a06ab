import Workshop

/// A telephone as a cell holds it, and what spreadsheets make of it.
enum Telephone: Equatable {
    /// As it was written.
    case plain(PlainText)
    /// Put right: a formula around it, a point and a zero behind it, the zero before it gone.
    case mended(PlainText)
    /// Nobody can say any more what it was: `2,12612E+11`.
    case lost

    init(_ cell: PlainText) {
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
        if isBare, text.count == 9, text.first != "0" { text = "0" + text }
        if isBare, text.count == 12, text.hasPrefix("212") { text = "+" + text }
        self = text == cell.string ? .plain(cell) : .mended(PlainText(text))
    }

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
