import Localization

/// What people write in dates, in every language that Halqa speaks.
enum MonthNames {
    /// The month, from 1, that a folded word names.
    static func number(_ word: String) -> Int? { numbers[word] }

    /// A number without the ending of its order: 1er, 2nd.
    static func withoutEnding(_ word: String) -> String {
        for ending in ordinals where word.hasSuffix(ending) {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// Whether a folded word only stands between the parts of a date.
    static func isParticle(_ word: String) -> Bool { particles.contains(word) }

    /// The day of the week, 0 for Sunday, that a folded word names.
    static func weekday(_ word: String) -> Int? { weekdays[word] }

    /// Whether a folded word leads to a date by which something is to be done.
    static func isLead(_ word: String) -> Bool { leads.contains(word) }

    /// Whether a folded word says the end of the month that is named behind it.
    static func isEnd(_ word: String) -> Bool { ends.contains(word) }

    private static let weekdays = Dictionary(
        words.flatMap { words in
            [words.weekdays, words.weekdaysFrom ?? [], words.weekdaysFor ?? []].flatMap { $0.enumerated() }.map {
                (NameFold.fold($0.element), $0.offset)
            }
        },
        uniquingKeysWith: { first, _ in first })

    private static let words = Language.allCases.map { $0.entry.dates }
    private static let ordinals = words.flatMap(\.ordinals)
    private static let particles = folded(words.flatMap(\.particles))
    private static let leads = folded(words.flatMap(\.leads))
    private static let ends = folded(words.flatMap(\.ends))

    private static func folded(_ words: [String]) -> Set<String> { Set(words.map { NameFold.fold($0) }) }

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for words in words {
            for month in 0..<12 {
                let spellings = [words.months[month], words.shortMonths[month]]
                for spelling in spellings + words.otherMonths[month].split(separator: " ").map(String.init) {
                    numbers[NameFold.fold(spelling)] = month + 1
                }
            }
        }
        return numbers
    }()
}
