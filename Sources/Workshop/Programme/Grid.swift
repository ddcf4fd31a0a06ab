public import Tally

/// Criteria by which something is rated: the competences of a council, a label for hammams, a day's feedback, the figures
/// of a city. It comes with the script, or is added later; one of a higher version stands beside the one of before, which
/// its ratings go on meaning.
public struct Grid: Codable, Hashable, Sendable {
    /// What is rated.
    public enum Subject: String, Codable, CaseIterable, Sendable {
        case person, organisation, workshop, day, line, link
    }

    /// Who rates.
    public enum Rater: String, Codable, CaseIterable, Sendable {
        /// Each person, on a paper with a code that the person makes and keeps.
        case themselves
        /// Somebody, by name.
        case assessor
        /// Two, each without knowing what the other says.
        case twoAssessors = "two-assessors"
        /// The room, or the organisers for it: one paper for each subject and day.
        case room
    }

    /// A value with its words: *2, with help*.
    public struct Level: Codable, Hashable, Sendable {
        /// The value.
        public var value: Int
        /// What it means.
        public var text: LocalizedText

        /// Makes a level.
        public init(_ value: Int, _ text: LocalizedText) {
            self.value = value
            self.text = text
        }
    }

    /// What a paper can say of a criterion.
    public enum Scale: Hashable, Sendable {
        /// One of the grid's levels.
        case common
        /// One of its own levels.
        case levels([Level])
        /// Points from 0 to so many.
        case points(Int)
        /// Fulfilled or not.
        case fulfilled
        /// A figure in a unit, of which more is better, or less, or neither.
        case figure(unit: LocalizedText, better: Better?)
        /// Words.
        case words
    }

    /// In which direction a figure is good.
    public enum Better: String, Codable, CaseIterable, Sendable {
        case more, less
    }

    /// One criterion.
    public struct Criterion: Hashable, Sendable {
        /// The script's own id: `boiler`.
        public var code: String
        /// What is asked.
        public var text: LocalizedText
        /// What can be said.
        public var scale: Scale
        /// The theme by whose weight it counts; nil where the grid has none.
        public var theme: String?
        /// The class from which it has to be fulfilled, by its code; nil for what is optional.
        public var mandatoryFrom: String?
        /// Whether a mark has to say by what it is borne out.
        public var needsEvidence: Bool
        /// Whether it is asked as well whether the task falls to the person.
        public var asksTask: Bool

        /// Makes a criterion.
        public init(
            _ code: String, _ text: LocalizedText, _ scale: Scale = .common, theme: String? = nil,
            mandatoryFrom: String? = nil, needsEvidence: Bool = false, asksTask: Bool = false
        ) {
            self.code = code
            self.text = text
            self.scale = scale
            self.theme = theme
            self.mandatoryFrom = mandatoryFrom
            self.needsEvidence = needsEvidence
            self.asksTask = asksTask
        }
    }

    /// Criteria that share a weight.
    public struct Theme: Codable, Hashable, Sendable {
        /// The script's own id: `water`.
        public var code: String
        /// What it is called.
        public var title: LocalizedText
        /// How much it weighs beside the others; nil where a vote says so.
        public var weight: Int?

        /// Makes a theme.
        public init(code: String, title: LocalizedText, weight: Int? = nil) {
            self.code = code
            self.title = title
            self.weight = weight
        }
    }

    /// Where the weights of themes come from, when a vote gives them: the votes for its n-th option are the weight of the
    /// n-th theme, over all workshops.
    public struct Vote: Codable, Hashable, Sendable {
        /// The activity's code: `network`.
        public var activity: String
        /// The poll's code: `label`.
        public var poll: String

        /// Makes a reference.
        public init(activity: String, poll: String) {
            self.activity = activity
            self.poll = poll
        }
    }

    /// What a rating can come to: *gold*.
    public struct Class: Codable, Hashable, Sendable {
        /// The script's own id: `gold`.
        public var code: String
        /// What it is called.
        public var title: LocalizedText
        /// The share of all points from which it is given, between 0 and 1.
        public var from: Fraction
        /// The least value of single criteria, by their codes.
        public var floors: [String: Int]

        /// Makes a class.
        public init(code: String, title: LocalizedText, from: Fraction, floors: [String: Int] = [:]) {
            self.code = code
            self.title = title
            self.from = from
            self.floors = floors
        }
    }

    /// The script's own id: `label`.
    public var code: String
    /// Which edition of it, from 1.
    public var edition: Int
    /// What it is called.
    public var title: LocalizedText
    /// What is rated.
    public var subject: Subject
    /// Who rates.
    public var rater: Rater
    /// The values of criteria that have none of their own, ascending.
    public var levels: [Level]
    /// What is asked, in order.
    public var criteria: [Criterion]
    /// Criteria that share a weight, in order; empty where each point counts alike.
    public var themes: [Theme]
    /// The vote that weighs the themes; nil where they say it themselves.
    public var vote: Vote?
    /// What it can come to, the lowest first: each asks for what those below it ask for as well.
    public var classes: [Class]
    /// How long a class holds; nil where nothing is said of it.
    public var validity: Period?
    /// Where the criteria come from, in a few words; empty where nothing is said of it.
    public var sources: LocalizedText

    /// Makes a grid.
    public init(
        code: String, edition: Int = 1, title: LocalizedText, subject: Subject, rater: Rater, levels: [Level] = [],
        criteria: [Criterion], themes: [Theme] = [], vote: Vote? = nil, classes: [Class] = [],
        validity: Period? = nil, sources: LocalizedText = LocalizedText([:])
    ) {
        self.code = code
        self.edition = edition
        self.title = title
        self.subject = subject
        self.rater = rater
        self.levels = levels
        self.criteria = criteria
        self.themes = themes
        self.vote = vote
        self.classes = classes
        self.validity = validity
        self.sources = sources
    }

    /// Which of the grids it is, and which edition.
    public var key: GridKey { GridKey(code: code, edition: edition) }

    /// The criterion of that code.
    public func criterion(_ code: String) -> Criterion? { criteria.first { $0.code == code } }

    /// The levels between which a criterion is marked; empty where it has none.
    public func levels(of criterion: Criterion) -> [Level] {
        switch criterion.scale {
        case .common: levels
        case .levels(let own): own
        case .points, .fulfilled, .figure, .words: []
        }
    }

    /// The most points that a criterion gives; nil where it gives none.
    public func most(of criterion: Criterion) -> Int? {
        switch criterion.scale {
        case .common, .levels: levels(of: criterion).map(\.value).max()
        case .points(let most): most
        case .fulfilled: criterion.mandatoryFrom == nil ? 1 : nil
        case .figure, .words: nil
        }
    }

    /// The place of a class among them, from 0; nil for a code that is none.
    public func place(ofClass code: String) -> Int? { classes.firstIndex { $0.code == code } }

    /// How many criteria and levels a grid can have.
    public static let counts = 1...200
    /// The points that a criterion can give.
    public static let points = 1...1_000
}

/// A grid and which edition of it.
public struct GridKey: Codable, Hashable, Sendable {
    /// The grid's code.
    public var code: String
    /// Its edition.
    public var edition: Int

    /// Makes a key.
    public init(code: String, edition: Int) {
        self.code = code
        self.edition = edition
    }
}

extension Grid.Criterion: Codable {
    private enum CodingKeys: String, CodingKey {
        case code, text, levels, points, fulfilled, unit, better, words, theme, mandatoryFrom, needsEvidence, asksTask
    }

    /// Reads a criterion.
    /// - Throws: `DecodingError` where a field is missing, or is not what it should be.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let scale: Grid.Scale =
            if let levels = try container.decodeIfPresent([Grid.Level].self, forKey: .levels) {
                .levels(levels)
            } else if let points = try container.decodeIfPresent(Int.self, forKey: .points) {
                .points(points)
            } else if let unit = try container.decodeIfPresent(LocalizedText.self, forKey: .unit) {
                .figure(unit: unit, better: try container.decodeIfPresent(Grid.Better.self, forKey: .better))
            } else if try container.decodeIfPresent(Bool.self, forKey: .fulfilled) == true {
                .fulfilled
            } else if try container.decodeIfPresent(Bool.self, forKey: .words) == true {
                .words
            } else {
                .common
            }
        self.init(
            try container.decode(String.self, forKey: .code), try container.decode(LocalizedText.self, forKey: .text),
            scale, theme: try container.decodeIfPresent(String.self, forKey: .theme),
            mandatoryFrom: try container.decodeIfPresent(String.self, forKey: .mandatoryFrom),
            needsEvidence: try container.decodeIfPresent(Bool.self, forKey: .needsEvidence) ?? false,
            asksTask: try container.decodeIfPresent(Bool.self, forKey: .asksTask) ?? false)
    }

    /// Writes a criterion; what it does not say is left out.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(text, forKey: .text)
        switch scale {
        case .common: break
        case .levels(let levels): try container.encode(levels, forKey: .levels)
        case .points(let most): try container.encode(most, forKey: .points)
        case .fulfilled: try container.encode(true, forKey: .fulfilled)
        case .figure(let unit, let better):
            try container.encode(unit, forKey: .unit)
            try container.encodeIfPresent(better, forKey: .better)
        case .words: try container.encode(true, forKey: .words)
        }
        try container.encodeIfPresent(theme, forKey: .theme)
        try container.encodeIfPresent(mandatoryFrom, forKey: .mandatoryFrom)
        if needsEvidence { try container.encode(true, forKey: .needsEvidence) }
        if asksTask { try container.encode(true, forKey: .asksTask) }
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Grid: JournalRecord {
    public static let sort = Change.Sort.grid
    public static let subject = Change.Subject.plan
    public static let newestVersion = 6
    public static let keyFields = ["code", "edition"]
    public var version: Int { 6 }
    public var keyValues: [String] { [code, String(edition)] }
    public var recordName: RecordName { .grid(key) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .grid(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        after == nil ? .gridRemoved : before == nil ? .gridAdded : .gridRevised
    }

    public static var fields: [RecordField<Self>] { [.whole] }

    public var referents: [Referent] { [] }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { state.grids[key] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.grids.values) }
    public static let erased = ErasedParts.texts()
}
