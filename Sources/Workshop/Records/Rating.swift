public import Tally

/// One paper of a grid, filled in: what somebody says of somebody or something, criterion by criterion.
public struct Rating: Hashable, Sendable {
    /// Who or what is rated.
    public enum Subject: Hashable, Sendable {
        case person(ID<Stakeholder>)
        case organisation(ID<Organisation>)
        case workshop(ID<Workshop>)
        case day(ID<Day>)
        case line(ID<Contribution>)
        case link(ID<Link>)
        /// Whoever made up this code; nobody else knows who that is.
        case code(PlainText)

        /// What a reference refers to.
        public init(_ reference: Reference) {
            self =
                switch reference {
                case .line(let id): .line(id)
                case .person(let id): .person(id)
                case .organisation(let id): .organisation(id)
                case .link(let id): .link(id)
                }
        }
    }

    /// What one paper says of one criterion.
    public struct Mark: Hashable, Sendable {
        /// The criterion's code.
        public var criterion: String
        /// The value; nil where the criterion asks for words, or only whether the task falls to the person.
        public var value: Fraction?
        /// Whether the task falls to the person; nil where that is not asked, or was left blank.
        public var isTask: Bool?
        /// By what it is borne out, where a figure comes from, or the words that are asked for.
        public var note: PlainText

        /// Whether the value is what is to be reached by the date on the paper: no measurement, whatever that date.
        public var isTarget: Bool

        /// Makes a mark.
        public init(
            _ criterion: String, _ value: Fraction?, isTask: Bool? = nil, note: PlainText = "", isTarget: Bool = false
        ) {
            self.criterion = criterion
            self.value = value
            self.isTask = isTask
            self.note = note
            self.isTarget = isTarget
        }
    }

    /// The paper's id.
    public var id: ID<Rating>
    /// The grid, and which edition of it.
    public var grid: GridKey
    /// Who or what is rated.
    public var subject: Subject
    /// Who rates; nil where that is the one with the code, or the room.
    public var rater: Party?
    /// What the raters agreed on after each had rated without knowing of the other.
    public var isSettled: Bool
    /// The day in whose course it was filled in; nil where it was between days.
    public var day: ID<Day>?
    /// The date on it.
    public var date: CivilDate
    /// The category that is ticked on a paper with a code; empty where none is.
    public var category: PlainText
    /// What it says, in the grid's order; a criterion that was left blank has none.
    public var marks: [Mark]
    /// Who keyed it.
    public var author: PlainText
    /// When it was kept.
    public var writtenAt: Instant

    /// Makes a paper.
    public init(
        id: ID<Rating>, grid: GridKey, subject: Subject, rater: Party? = nil, isSettled: Bool = false,
        day: ID<Day>? = nil, date: CivilDate, category: PlainText = "", marks: [Mark], author: PlainText,
        writtenAt: Instant
    ) {
        self.id = id
        self.grid = grid
        self.subject = subject
        self.rater = rater
        self.isSettled = isSettled
        self.day = day
        self.date = date
        self.category = category
        self.marks = marks
        self.author = author
        self.writtenAt = writtenAt
    }

    /// The date on a paper that nobody dated: today, but of a day that is over, which is keyed afterwards, that day.
    public static func date(on day: Day?, today: CivilDate) -> CivilDate {
        guard let day, day.dates.upperBound < today else { return today }
        return day.date
    }

    /// What it says of a criterion; nil where that was left blank.
    public func mark(_ criterion: String) -> Mark? { marks.first { $0.criterion == criterion } }

    /// Whether it says what is to be reached, and not what was found.
    public var isTarget: Bool { marks.contains(where: \.isTarget) }

    /// The code on it; nil for a paper about somebody or something that the file knows.
    public var code: PlainText? { if case .code(let code) = subject { code } else { nil } }
}

extension Rating.Mark: Codable {
    private enum CodingKeys: String, CodingKey {
        case criterion, value, isTask, note, isTarget
    }

    /// Reads a mark.
    /// - Throws: `DecodingError` where a field is missing, or is not what it should be.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .criterion),
            try container.decodeIfPresent(Fraction.self, forKey: .value),
            isTask: try container.decodeIfPresent(Bool.self, forKey: .isTask),
            note: try container.decodeIfPresent(PlainText.self, forKey: .note) ?? "",
            isTarget: try container.decodeIfPresent(Bool.self, forKey: .isTarget) ?? false)
    }

    /// Writes a mark; what it does not say is left out.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(criterion, forKey: .criterion)
        try container.encodeIfPresent(value, forKey: .value)
        try container.encodeIfPresent(isTask, forKey: .isTask)
        if !note.isEmpty { try container.encode(note, forKey: .note) }
        if isTarget { try container.encode(true, forKey: .isTarget) }
    }
}

extension Rating.Subject: Codable {
    private enum CodingKeys: String, CodingKey {
        case person, organisation, workshop, day, line, link, code
    }

    /// Reads `{"organisation":"…"}`, and the same of the others.
    /// - Throws: `DecodingError` where it is none of them.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no subject"))
        }
        self =
            switch key {
            case .person: .person(try container.decode(ID<Stakeholder>.self, forKey: key))
            case .organisation: .organisation(try container.decode(ID<Organisation>.self, forKey: key))
            case .workshop: .workshop(try container.decode(ID<Workshop>.self, forKey: key))
            case .day: .day(try container.decode(ID<Day>.self, forKey: key))
            case .line: .line(try container.decode(ID<Contribution>.self, forKey: key))
            case .link: .link(try container.decode(ID<Link>.self, forKey: key))
            case .code: .code(try container.decode(PlainText.self, forKey: key))
            }
    }

    /// Writes an object with one id.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .person(let id): try container.encode(id, forKey: .person)
        case .organisation(let id): try container.encode(id, forKey: .organisation)
        case .workshop(let id): try container.encode(id, forKey: .workshop)
        case .day(let id): try container.encode(id, forKey: .day)
        case .line(let id): try container.encode(id, forKey: .line)
        case .link(let id): try container.encode(id, forKey: .link)
        case .code(let code): try container.encode(code, forKey: .code)
        }
    }
}

extension Rating: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, grid, subject, rater, isSettled, day, date, category, marks, author, writtenAt
    }

    /// Reads a paper.
    /// - Throws: `DecodingError` where a field is missing, or is not what it should be.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID<Rating>.self, forKey: .id),
            grid: try container.decode(GridKey.self, forKey: .grid),
            subject: try container.decode(Subject.self, forKey: .subject),
            rater: try container.decodeIfPresent(Party.self, forKey: .rater),
            isSettled: try container.decodeIfPresent(Bool.self, forKey: .isSettled) ?? false,
            day: try container.decodeIfPresent(ID<Day>.self, forKey: .day),
            date: try container.decode(CivilDate.self, forKey: .date),
            category: try container.decodeIfPresent(PlainText.self, forKey: .category) ?? "",
            marks: try container.decode([Mark].self, forKey: .marks),
            author: try container.decode(PlainText.self, forKey: .author),
            writtenAt: try container.decode(Instant.self, forKey: .writtenAt))
    }

    /// Writes a paper; what it does not say is left out.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(grid, forKey: .grid)
        try container.encode(subject, forKey: .subject)
        try container.encodeIfPresent(rater, forKey: .rater)
        if isSettled { try container.encode(true, forKey: .isSettled) }
        try container.encodeIfPresent(day, forKey: .day)
        try container.encode(date, forKey: .date)
        if !category.isEmpty { try container.encode(category, forKey: .category) }
        try container.encode(marks, forKey: .marks)
        try container.encode(author, forKey: .author)
        try container.encode(writtenAt, forKey: .writtenAt)
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Rating: JournalRecord {
    public static let sort = Change.Sort.rating
    public static let subject = Change.Subject.lines
    public static let newestVersion = 8
    public static let keyFields = ["id"]
    public var version: Int { isTarget ? 8 : 6 }
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .rating(id) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .rating(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        guard let after else { return .ratingRemoved }
        if after.isSettled, before?.isSettled != true { return .ratingSettled }
        return before == nil ? .rated : .ratingRevised
    }

    public static var fields: [RecordField<Self>] {
        [
            RecordField("marks", \.marks), RecordField("grid", \.grid), RecordField("subject", \.subject),
            RecordField("rater", \.rater), RecordField("isSettled", \.isSettled), RecordField("day", \.day),
            RecordField("date", \.date), RecordField("category", \.category), RecordField("author", \.author).later,
            RecordField("writtenAt", \.writtenAt).later,
        ]
    }

    public var referents: [Referent] {
        [.record(.grid(grid))] + (rater?.referents ?? []) + (day.map { [.day($0)] } ?? []) + subject.referents
    }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { state.ratings[id] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.ratings.values) }
    public static let erased = ErasedParts.texts(names: ["author", "rater"])
}

extension Rating.Subject {
    fileprivate var referents: [Referent] {
        switch self {
        case .person(let id): [.person(id)]
        case .organisation(let id): [.record(.organisation(id))]
        case .line(let id): [.line(id)]
        case .link(let id): [.record(.link(id))]
        case .day(let id): [.day(id)]
        case .workshop(let id): [.workshop(id)]
        case .code: []
        }
    }
}
