/// The end of a few words that says by when: `15/3`, `le 15 mars`, `pour vendredi`, `by Friday 15 January`, `قبل نهاية يناير`.
///
/// Words that only lead to a date (`pour le`, `by`, `do`, `قبل`) belong to it. The end of a month is its last day.
struct DueWords {
    /// How many words at the end it is.
    let count: Int
    /// The date as it was written, without the words that lead to it.
    let written: String
    /// The date; nil for what is meant as one and is none, such as `31/2`.
    let date: CivilDate?

    /// Looks for a date at the end of words; nil where there is none.
    /// - Parameters:
    ///   - words: as they were typed; signs at the end of the last one are passed over.
    ///   - today: dates without a year are the first on or after this, days of the week the next after it.
    ///   - isBehindName: whether the first word may be two letters of a name, though it is a word that leads to a date as well.
    init?(endOf words: [String], from today: CivilDate, isBehindName: Bool = false) {
        var words = words
        guard var last = words.popLast() else { return nil }
        while let sign = last.last, ".,;:!?،؛؟".contains(sign) { last.removeLast() }
        guard !last.isEmpty else { return nil }
        words.append(last)
        guard let core = Self.core(words) else { return nil }
        var rest = words.dropLast(core)
        let date = words.suffix(core)
        written = date.joined(separator: " ")
        self.date = Self.date(Array(date), from: today)
        // The day of the week before a date says nothing new.
        if let weekday = rest.last, core > 1 || CivilDate.isMeant(by: last), Self.weekday(weekday) != nil {
            rest.removeLast()
        }
        while let lead = rest.last, Self.leads(lead), rest.count > 1 || !isBehindName || lead.count > 2 {
            rest.removeLast()
        }
        count = words.count - rest.count
    }

    /// How many words at the end are a date, be it one that exists or not.
    private static func core(_ words: [String]) -> Int? {
        guard let last = words.last else { return nil }
        if CivilDate.isMeant(by: last) { return 1 }
        let counts = (2...5).reversed().filter { $0 <= words.count }
        if let count = counts.first(where: { $0 < 5 && CivilDate.isMeant(byWords: words.suffix($0)) }) { return count }
        if let count = counts.first(where: { endOfMonth(Array(words.suffix($0))) != nil }) { return count }
        return weekday(last) == nil ? nil : 1
    }

    private static func date(_ words: [String], from today: CivilDate) -> CivilDate? {
        if words.count == 1, let weekday = weekday(words[0]) {
            return today.adding(days: 1 + (weekday - today.weekday + 6) % 7)
        }
        guard let end = endOfMonth(words) else {
            return CivilDate(written: words.joined(separator: " "), near: today)
        }
        let years = end.year.map { [$0] } ?? [today.year, today.year + 1]
        return years.compactMap { lastDay(of: end.month, in: $0) }.first { end.year != nil || $0 >= today }
    }

    private static func lastDay(of month: Int, in year: Int) -> CivilDate? {
        (28...31).reversed().lazy.compactMap { CivilDate(year: year, month: month, day: $0) }.first
    }

    /// `fin janvier`, `end of January 2027`, `نهاية شهر يناير`.
    private static func endOfMonth(_ words: [String]) -> (month: Int, year: Int?)? {
        var rest = words.flatMap(NameFold.words)[...]
        guard let first = rest.popFirst(), MonthNames.isEnd(first) else { return nil }
        while let word = rest.first, MonthNames.isParticle(word) || MonthNames.isLead(word) { rest.removeFirst() }
        guard let month = rest.popFirst().flatMap(MonthNames.number) else { return nil }
        guard let year = rest.popFirst() else { return (month, nil) }
        guard rest.isEmpty, year.count == 4, let number = Int(year), (2000...2199).contains(number) else { return nil }
        return (month, number)
    }

    private static func weekday(_ word: String) -> Int? { MonthNames.weekday(NameFold.fold(word)) }

    /// Whether a word only leads to a date; `jusqu’au` may be written in two.
    private static func leads(_ word: String) -> Bool {
        let words = NameFold.words(word)
        return !words.isEmpty && words.allSatisfy(MonthNames.isLead)
    }
}
