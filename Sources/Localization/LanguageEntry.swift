/// What a language has of its own. Every part must be given, so that a language that is added has them all.
///
/// An entry is a type without values: a part is made when it is first asked for, and asking for one copies no other.
public protocol LanguageEntry: Sendable {
    /// What it calls itself.
    static var ownName: String { get }
    /// Its codes of three letters (ISO 639-2), which lists write beside its own: `fra` and `fre`.
    static var longCodes: [String] { get }
    /// What it is called in a sentence of the language that `t` speaks.
    static func name(_ t: Localizer) -> String
    /// True when it is written from right to left.
    static var isRightToLeft: Bool { get }
    /// The article that a word begins with and that it goes without where room is short; empty where there is none.
    static var article: String { get }
    /// Which of a catalogue's plural forms a count asks for.
    static var plural: PluralRule { get }
    /// The signs in numbers.
    static var numbers: NumberSigns { get }
    /// The words of dates and times.
    static var dates: DateWords { get }
    /// The signs between things in a row and around quotations.
    static var punctuation: Punctuation { get }
    /// The letters that answer a question.
    static var answers: AnswerLetters { get }
    /// What people call things in lists of people.
    static var rosters: RosterWords { get }
    /// What words are compared without.
    static var forms: WordForms { get }
    /// What people call things in lists of what was said.
    static var comments: CommentWords { get }
    /// The translations that Halqa carries, compiled from `locale/*.po`; nil for the language of the message ids.
    static var messages: StaticString? { get }
}

/// The letters that answer a question in a language; `y` and `n` do in every one.
public struct AnswerLetters: Sendable {
    /// The letter of its yes.
    public let yes: Character
    /// The letter of its no.
    public let no: Character
}

/// Which of a catalogue's plural forms a count asks for. A rule is a line of Swift instead of an interpreter for the
/// expressions in the catalogues' headers; a test holds the two together.
public struct PluralRule: Sendable {
    /// The same rule as a catalogue's header states it for gettext's own tools.
    let header: String
    /// Whether a fraction takes the form of the whole number before it: 1,5 jour. Elsewhere it takes that of a large number.
    public let countsWhole: Bool
    /// The number of the form, from 0. Source: Unicode CLDR 45, plural rules, in the order of GNU gettext.
    let form: @Sendable (UInt) -> Int
}

/// The signs in numbers, where digits are Western; others bring their own.
public struct NumberSigns: Sendable {
    /// Before the fraction.
    let point: String
    /// Between groups of three digits.
    let group: String
    /// How many digits a number has at least whose thousands stand apart.
    let fewestGrouped: Int
    /// Behind a number, with what holds it there.
    let percent: String
}

/// The signs between things in a row and around quotations, with their spaces.
public struct Punctuation: Sendable {
    /// In a row that ends with "and": between all but the last two.
    let listComma: String
    /// Before the last thing of a row.
    let listAnd: String
    /// Between things of which no "and" makes a sentence.
    let comma: String
    /// Between things that may hold commas themselves.
    let semicolon: String
    /// Before and behind what is quoted.
    let quotes: (open: String, close: String)
}

/// The words of dates and times, as they are written and as they are read.
public struct DateWords: Sendable {
    /// January first, as they stand behind the day.
    public let months: [String]
    /// January first, as short as is usual.
    public let shortMonths: [String]
    /// What else people write for a month, January first; a space between spellings.
    public let otherMonths: [String]
    /// Sunday first.
    public let weekdays: [String]
    /// The same behind a word that says from when; nil where that is no other word.
    public var weekdaysFrom: [String]?
    /// The same behind a word that says for when; nil where that is no other word.
    public var weekdaysFor: [String]?
    /// What stands between the numbers of a short date, the day first; nil where the year is first, as in `2026-12-31`.
    let numberSign: Character?
    /// Between the weekday and the day.
    let afterWeekday: String
    /// The first of a month.
    let first: String
    /// What may follow the number of a day.
    public let ordinals: [String]
    /// Words that may stand between the parts of a date.
    public let particles: [String]
    /// Words that lead to a date by which something is to be done.
    public let leads: [String]
    /// Words for the end of a month, which stand before its name.
    public let ends: [String]
    /// Behind hours, and behind minutes.
    let units: (hour: String, minute: String)
    /// What stands behind the minutes that follow hours.
    let afterMinutes: String
    /// The names of months in countries that have others, January first; by the country.
    public var countries: [String: [String]] = [:]
}

/// What words are compared without when two texts are held against each other, written small and without marks.
public struct WordForms: Sendable {
    /// Words that say nothing of what a text is about.
    public let fillers: String
    /// What is written as one with a word before it; three letters remain at least. Long ones first.
    public let prefixes: String
    /// The same of what many a word begins with by itself; four letters remain at least.
    public let particles: String
    /// The signs of a plural; three letters remain at least.
    public let plurals: String
    /// What a word ends with in one form and not in another; four letters remain at least. Long ones first.
    public let endings: String
}
