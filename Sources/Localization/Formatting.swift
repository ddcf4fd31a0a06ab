/// Numbers as the readers of a language write them, in the Localizer's digits.
extension Localizer {
    /// A whole number with its thousands set apart: `1,234`, `1 234`, `1.234`. A sign keeps at its left, also in a line from right
    /// to left, as in all that has one here.
    public func number(_ value: Int) -> String {
        value < 0 ? isolated("\u{2212}" + grouped(String(value).dropFirst())) : grouped(Substring(String(value)))
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
        let fraction = parts.count == 2 ? signs.point + digits.written(String(parts[1])) : ""
        let number = grouped(parts[0]) + fraction
        return isNegative ? isolated("\u{2212}" + number) : number
    }

    /// A percentage from its number as arithmetic writes it: `31 %`. The sign keeps to its number.
    public func percent(_ number: String) -> String { decimal(number) + signs.percent }

    /// Those of the digits, else of the language.
    private var signs: NumberSigns { digits.signs ?? language.entry.numbers }

    /// A difference with its sign, a plus included: `+3`, `−2`, `0`.
    public func signed(_ value: Int) -> String { value > 0 ? isolated("+" + number(value)) : number(value) }

    /// The same of a number as arithmetic writes it: `+3,5`, `−2,25`, `0`.
    public func signed(_ text: String) -> String {
        let number = decimal(text)
        let isAbove = !text.hasPrefix("-") && text.contains { ("1"..."9").contains($0) }
        return isAbove && number.first?.isNumber == true ? isolated("+" + number) : number
    }

    /// Several things in a row: `a, b and c`.
    public func list(_ items: [String]) -> String {
        guard items.count > 1 else { return items.first ?? "" }
        let items = items.map(isolated)
        let (signs, last) = (language.entry.punctuation, items[items.count - 1])
        return items.dropLast().joined(separator: signs.listComma) + signs.listAnd + last
    }

    /// A row of digits and signs as it is keyed and read aloud, such as `3 1 2` on a ballot: in the person's digits, and
    /// from left to right, though Arabic-Indic numbers would otherwise change places around a space.
    public func keyed(_ line: String) -> String {
        digits == .western ? line : "\u{202D}" + digits.written(line) + "\u{202C}"
    }

    /// Things one after another, of which no "and" makes a sentence: `a, b, c`.
    public func series(_ items: [String]) -> String {
        items.map(isolated).joined(separator: language.entry.punctuation.comma)
    }

    /// Facts in one line, with a sign between them. Each is held apart: a line does not take the direction of its first
    /// part, and a mark at the end of a part stays there.
    public func joined(_ parts: [String], by sign: String = "·") -> String {
        parts.filter { !$0.isEmpty }.map(isolated).joined(separator: " " + sign + " ")
    }

    /// Parts that may hold commas themselves: `a, b; c`.
    public func parts(_ items: [String]) -> String {
        items.map(isolated).joined(separator: language.entry.punctuation.semicolon)
    }

    /// Somebody's own words, or a name that is not to be read as part of the sentence, in quotation marks.
    public func quoted(_ text: String) -> String {
        let quotes = language.entry.punctuation.quotes
        return quotes.open + isolated(text) + quotes.close
    }

    private func grouped(_ number: Substring) -> String {
        guard number.utf8.count >= signs.fewestGrouped else { return digits.written(String(number)) }
        var result = ""
        for (index, digit) in number.enumerated() {
            if index > 0, (number.utf8.count - index) % 3 == 0 { result += signs.group }
            result.append(digit)
        }
        return digits.written(result)
    }
}
