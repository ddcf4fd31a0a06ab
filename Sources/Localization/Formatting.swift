/// Numbers as the readers of a language write them, in the Localizer's digits.
extension Localizer {
    /// A whole number with its thousands set apart: `1,234`, `1 234`, `1.234`.
    public func number(_ value: Int) -> String {
        value < 0 ? "\u{2212}" + grouped(String(value).dropFirst()) : grouped(Substring(String(value)))
    }

    /// A number with a point, as arithmetic writes it (`1234.5`), with the language's own signs.
    ///
    /// Anything else than digits, one point and a leading minus is given back as it is.
    public func decimal(_ text: String) -> String {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else {
            return text
        }
        let point = digits == .arabicIndic ? "\u{066B}" : language == .english ? "." : ","
        let fraction = parts.count == 2 ? point + digits.written(String(parts[1])) : ""
        return (isNegative ? "\u{2212}" : "") + grouped(parts[0]) + fraction
    }

    /// A percentage from its number as arithmetic writes it: `31 %`. In Arabic the sign stays at the right of Western
    /// digits and at the left of Arabic-Indic ones, as each is printed.
    public func percent(_ number: String) -> String {
        switch (digits, language) {
        case (.arabicIndic, _): decimal(number) + "\u{066A}\u{061C}"
        case (.western, .english): decimal(number) + "\u{A0}%"
        case (.western, .french): decimal(number) + "\u{202F}%"
        case (.western, .arabic): decimal(number) + "\u{200E}%\u{200E}"
        }
    }

    /// A difference with its sign, a plus included: `+3`, `−2`, `0`.
    public func signed(_ value: Int) -> String { value > 0 ? "+" + number(value) : number(value) }

    /// Several things in a row: `a, b and c`.
    public func list(_ items: [String]) -> String {
        guard items.count > 1 else { return items.first ?? "" }
        let items = items.map(isolated)
        let last = items[items.count - 1]
        switch language {
        case .english: return items.dropLast().joined(separator: ", ") + " and " + last
        case .french: return items.dropLast().joined(separator: ", ") + " et " + last
        case .arabic: return items.joined(separator: " و")
        }
    }

    /// A row of digits and signs as it is keyed and read aloud, such as `3 1 2` on a ballot: in the person's digits, and
    /// from left to right, though Arabic-Indic numbers would otherwise change places around a space.
    public func keyed(_ line: String) -> String {
        digits == .western ? line : "\u{202D}" + digits.written(line) + "\u{202C}"
    }

    /// Things one after another, of which no "and" makes a sentence: `a, b, c`.
    public func series(_ items: [String]) -> String {
        items.map(isolated).joined(separator: language == .arabic ? "،\u{20}" : ", ")
    }

    /// Facts in one line, with a sign between them. Each is held apart: a line does not take the direction of its first
    /// part, and a mark at the end of a part stays there.
    public func joined(_ parts: [String], by sign: String = "·") -> String {
        parts.filter { !$0.isEmpty }.map(isolated).joined(separator: " " + sign + " ")
    }

    /// Parts that may hold commas themselves: `a, b; c`.
    public func parts(_ items: [String]) -> String {
        let separator =
            switch language {
            case .english: "; "
            case .french: "\u{A0}; "
            case .arabic: "؛ "
            }
        return items.map(isolated).joined(separator: separator)
    }

    /// Somebody's own words, or a name that is not to be read as part of the sentence, in quotation marks.
    public func quoted(_ text: String) -> String {
        switch language {
        case .english: "\u{201C}" + isolated(text) + "\u{201D}"
        case .french: "«\u{A0}" + isolated(text) + "\u{A0}»"
        case .arabic: "«" + isolated(text) + "»"
        }
    }

    private func grouped(_ number: Substring) -> String {
        guard number.utf8.count > 3 else { return digits.written(String(number)) }
        let separator =
            switch (digits, language) {
            case (.arabicIndic, _): "\u{066C}"
            case (.western, .english): ","
            case (.western, .french): "\u{202F}"
            case (.western, .arabic): "."
            }
        var result = ""
        for (index, digit) in number.enumerated() {
            if index > 0, (number.utf8.count - index) % 3 == 0 { result += separator }
            result.append(digit)
        }
        return digits.written(result)
    }
}
