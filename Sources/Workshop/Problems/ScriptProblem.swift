public import Tally

/// Something in a script that is not as it should be. `Words` says it.
public struct ScriptProblem: Hashable, Sendable {
    /// The line in the file, from 1.
    public let line: Int
    /// The character in the line, from 1; a combining mark counts as a character of its own.
    public let column: Int
    /// What is wrong, and what would be right.
    public let kind: Kind

    /// Makes a problem.
    public init(line: Int, column: Int, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }

    /// What is wrong, and what would be right.
    public enum Kind: Hashable, Sendable {
        /// The bytes are not UTF-8.
        case notUTF8
        /// The file is larger than any script, or its aliases expand to more than any script.
        case tooLarge
        /// Lists and fields are nested deeper than any script's.
        case tooDeep
        /// There is nothing in the file.
        case emptyFile
        /// The file holds a second document, after `---`.
        case severalDocuments
        /// A character that no text may hold.
        case controlCharacter(code: UInt32)
        /// The file is not YAML.
        case yaml(YAMLFault)
        /// A key is itself a list, a mapping or an alias.
        case keyIsNotText
        /// A key stands twice in one mapping.
        case duplicateKey(PlainText, firstLine: Int)
        /// A key that does not belong here.
        case unknownKey(PlainText, known: [String], nearest: String?)
        /// A key that has to be here.
        case missingKey(String)
        /// A key that has to be here because of another one: `dots` because of `method: cumulative`.
        case keyNeeded(String, by: String)
        /// A key that may not be here because of another one: `options` because of `method: motion`.
        case keyNotAllowed(String, by: String)
        /// A value of another sort than is needed.
        case expected(Expectation, found: Found, nearest: String?)
        /// A list with too few or too many items.
        case listLength(Int, allowed: ClosedRange<Int>)
        /// An id among its siblings, or an item of a list, that stands there already.
        case duplicate(PlainText, firstLine: Int)
        /// A text that lacks one of the programme's languages.
        case missingLanguage(String)
        /// A language that is not one of the programme's.
        case undeclaredLanguage(PlainText, declared: [String], nearest: String?)
        /// The first activity of a day follows nothing, and says no time.
        case firstActivityNeedsTime
        /// An activity starts before the one that stands above it.
        case startsBefore(PlainText, at: ClockTime, starts: ClockTime)
        /// An activity starts while the one above it is going on.
        case overlaps(PlainText, at: ClockTime, ends: ClockTime)
        /// An activity goes on after midnight.
        case afterMidnight
        /// The days are not numbered 1, 2, 3 … in the order in which they stand.
        case dayNumber(Int, expected: Int)
        /// A day would not come after the one before it.
        case dateNotAfter(CivilDate, CivilDate)
        /// A workshop lasts beyond the year 9999.
        case dateOutOfRange
        /// Rules of a poll that cannot hold together.
        case contradictory(RuleSet.Contradiction)
        /// More seats than a poll has options.
        case seatsAboveOptions(Int, most: Int)
        /// More dots for each person than all themes take.
        case dotsAboveThemes(Int, most: Int)
        /// Dots go by theme, and an option carries none of their tags, or several.
        case needsOneTheme(Int, themes: [String])
        /// So many winners shall carry a tag, and fewer options carry it, or there are fewer seats.
        case quotaTooHigh(PlainText, least: Int, most: Int)
        /// A college of a poll is none of the categories.
        case unknownCollege(PlainText, known: [String], nearest: String?)
        /// A poll takes its options from a prompt that is not on that day.
        case unknownPrompt(PlainText, known: [String], nearest: String?)
        /// A class of a grid asks for fewer points than the one below it.
        case classNotAbove(String, below: String)
        /// A poll takes its options from a prompt that only comes after it.
        case laterPrompt(PlainText)
        /// A start was asked for a workshop that is not in the script.
        case unknownWorkshop(PlainText, known: [String], nearest: String?)
    }

    /// What would be right.
    public enum Expectation: Hashable, Sendable {
        /// The version of the format.
        case version(Int)
        /// Keys and their values.
        case mapping
        /// A list.
        case list
        /// A list of options, or `from` with a list of prompts.
        case options
        /// A text for each of the programme's languages.
        case texts
        /// A line of text.
        case line
        /// An id: lower-case letters and digits with single hyphens between them, 40 at most.
        case identifier
        /// A whole number.
        case number(ClosedRange<Int>)
        /// A date, `2026-12-01`.
        case date
        /// A time of day, `08:30`.
        case time
        /// The code of a language, `fr`.
        case language
        case zone
        /// A length of time, `1 month`.
        case period
        /// `simple`, `absolute` or a fraction.
        case majority
        /// A prompt, as `activity/prompt`.
        case promptPath
        /// A poll of any day, as `activity/poll`.
        case pollPath
        /// A share between 0 and 1, `50/100` or `0.5`.
        case share
        /// One of these words.
        case oneOf([String])
    }

    /// What stands there.
    public enum Found: Hashable, Sendable {
        /// Nothing at all.
        case nothing
        /// Keys and their values.
        case mapping
        /// A list.
        case list
        /// A word, a number, a text; a long one is cut short.
        case value(PlainText)
    }
}

/// Everything that is wrong with a script, in the order of the file. Never empty.
public struct ScriptProblems: Error, Hashable, Sendable {
    /// The problems.
    public let problems: [ScriptProblem]

    /// Puts problems in the order of the file, each once.
    public init(_ problems: [ScriptProblem]) {
        var seen: Set<ScriptProblem> = []
        self.problems = problems.enumerated().filter { seen.insert($1).inserted }
            .sorted {
                ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
            }
            .map(\.element)
    }
}
