extension CivilDate {
    /// The years in which something is planned, held or due.
    private static let years = 2000...2199

    /// Reads a date as people write it: `15/3`, `15 3 27`, `15.03.2027`, `2027-03-15`, `٢٠٢٧/٣/١٥`, in any digits;
    /// `15 mars`, `1er avril 2027`, `20 دجنبر`, `March 15` with the month's name.
    ///
    /// The day stands before the month, as it does in all of Halqa's languages; a year of four digits may stand first.
    /// `3/15` is no date: it is not turned round by a guess.
    /// - Parameters:
    ///   - text: what was written; marks of direction in it are passed over.
    ///   - reference: where no year is written, the date is the first such one on or after this.
    /// - Returns: nil for any other form, and for dates that do not exist.
    public init?(written text: String, near reference: CivilDate) {
        guard let numbers = Self.numbers(Self.withoutSpaces(text)) ?? Self.named(text) else { return nil }
        let found: CivilDate?
        switch numbers.count {
        case 2:
            // The 29th of February may be eight years away.
            guard numbers.allSatisfy({ $0.digits <= 2 }) else { return nil }
            found = (0...8).lazy.compactMap { ahead in
                CivilDate(year: reference.year + ahead, month: numbers[1].value, day: numbers[0].value)
            }.first { $0 >= reference }
        case 3 where numbers[0].digits == 4 && numbers[1].digits <= 2 && numbers[2].digits <= 2:
            found = CivilDate(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
        case 3 where numbers[0].digits <= 2 && numbers[1].digits <= 2 && [2, 4].contains(numbers[2].digits):
            let year = numbers[2].digits == 2 ? 2000 + numbers[2].value : numbers[2].value
            found = CivilDate(year: year, month: numbers[1].value, day: numbers[0].value)
        default: return nil
        }
        guard let found, Self.years.contains(found.year) else { return nil }
        self = found
    }

    /// Reads what is to be done by when, as people say it: a date as above; the name of a day of the week, which is the next such
    /// day after today; the end of a month, which is its last day. Words that lead to a date may stand before it: `pour le 15/3`.
    public init?(due text: String, from today: CivilDate) {
        if let date = CivilDate(written: text, near: today) {
            self = date
            return
        }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let due = DueWords(endOf: words, from: today), due.count == words.count, let date = due.date else {
            return nil
        }
        self = date
    }

    /// Whether a word was meant as a date, be it one or not: digits, with `/`, `.` or `-` between them.
    public static func isMeant(by word: String) -> Bool {
        numbers(word).map { $0.count == 2 || $0.count == 3 } ?? false
    }

    /// Whether words were meant as a date with the month's name: that name, a day, perhaps a year, and nothing else.
    static func isMeant(byWords words: some Collection<String>) -> Bool { named(words.joined(separator: " ")) != nil }

    /// Numbers with nothing but spaces between them, or around their signs, are as good as with signs alone.
    private static func withoutSpaces(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.joined(separator: "/").replacing(/\/*([\/.\-\u{2212}\u{2010}\u{2011}])\/*/) { $0.1 }
    }

    /// Day, month and year where the month has a name.
    private static func named(_ text: String) -> [(value: Int, digits: Int)]? {
        var month: Int?
        var others: [(value: Int, digits: Int)] = []
        for word in NameFold.words(text) {
            if let number = MonthNames.number(word), month == nil {
                month = number
            } else if let number = Int(MonthNames.withoutEnding(word)), number >= 0, word.count <= 5 {
                others.append((number, String(number).count))
            } else if !MonthNames.isParticle(word) {
                return nil
            }
        }
        guard let month, (1...2).contains(others.count), others[0].digits <= 2 else { return nil }
        return [others[0], (month, 2)] + others.dropFirst()
    }

    /// The numbers of a date and how many digits each is written with; nil where something else stands among them.
    private static func numbers(_ text: String) -> [(value: Int, digits: Int)]? {
        let scalars = text.unicodeScalars.filter { $0.properties.generalCategory != .format }
        var numbers: [(value: Int, digits: Int)] = [(0, 0)]
        for scalar in scalars {
            if let digit = Character(scalar).wholeNumberValue, digit < 10, scalar.properties.numericType == .decimal {
                let last = numbers.count - 1
                guard numbers[last].digits < 4 else { return nil }
                numbers[last] = (numbers[last].value * 10 + digit, numbers[last].digits + 1)
            } else if ["/", ".", "-", "\u{2010}", "\u{2011}", "\u{2212}", "\u{FF0F}"].contains(scalar) {
                numbers.append((0, 0))
            } else {
                return nil
            }
        }
        return numbers.allSatisfy { $0.digits > 0 } ? numbers : nil
    }
}
