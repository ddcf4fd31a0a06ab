/// Numbers as the readers of a language write them. Digits are Western in every language, as Morocco writes them.
extension Localizer {
    /// A whole number with its thousands set apart: `1,234`, `1 234`, `1.234`.
    public func number(_ value: Int) -> String {
        value < 0 ? "\u{2212}" + grouped(String(value).dropFirst()) : grouped(Substring(String(value)))
    }

    /// A number with a point, as arithmetic writes it (`1234.5`), with the language's own signs.
    ///
    /// Anything else than digits, one point and a leading minus is given back as it is.
    public func decimal(_ digits: String) -> String {
        let isNegative = digits.hasPrefix("-")
        let parts = digits.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else {
            return digits
        }
        let point = language == .english ? "." : ","
        return (isNegative ? "\u{2212}" : "") + grouped(parts[0]) + (parts.count == 2 ? point + parts[1] : "")
    }

    /// A percentage from its digits: `31 %`; in Arabic the sign stays at the right of the number.
    public func percent(_ digits: String) -> String {
        switch language {
        case .english: decimal(digits) + "\u{A0}%"
        case .french: decimal(digits) + "\u{202F}%"
        case .arabic: decimal(digits) + "\u{200E}%\u{200E}"
        }
    }

    /// A difference with its sign, a plus included: `+3`, `−2`, `0`.
    public func signed(_ value: Int) -> String { value > 0 ? "+" + number(value) : number(value) }

    /// Several things in a row: `a, b and c`.
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        switch language {
        case .english: return items.dropLast().joined(separator: ", ") + " and " + last
        case .french: return items.dropLast().joined(separator: ", ") + " et " + last
        case .arabic: return items.joined(separator: " و")
        }
    }

    /// Somebody's own words, or a name that is not to be read as part of the sentence, in quotation marks.
    public func quoted(_ text: String) -> String {
        switch language {
        case .english: "\u{201C}" + isolated(text) + "\u{201D}"
        case .french: "«\u{A0}" + isolated(text) + "\u{A0}»"
        case .arabic: "«" + isolated(text) + "»"
        }
    }

    private func grouped(_ digits: Substring) -> String {
        guard digits.utf8.count > 3 else { return String(digits) }
        let separator =
            switch language {
            case .english: ","
            case .french: "\u{202F}"
            case .arabic: "."
            }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result += separator }
            result.append(digit)
        }
        return result
    }
}
