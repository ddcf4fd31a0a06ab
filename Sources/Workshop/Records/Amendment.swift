/// One thing of the plan that is no longer, or not only, as the script says. Taken away, it is as the script says again.
public enum Amendment: Hashable, Sendable {
    /// A day is on another date.
    case date(ID<Day>, CivilDate)
    /// A workshop is held in another time zone.
    case zone(ID<Workshop>, String)
    /// An activity starts at another time, or takes longer.
    case times(ID<Activity>, ClockTime, minutes: Int)
    /// A text says something else in one language.
    case text(PlanText, language: String, PlainText)
    /// Other places are set aside in a workshop, for a category by its code or for everybody.
    case quota(ID<Workshop>, category: String?, Quota)
    /// A day that the script does not have; its id and all in it are random.
    case day(Day, of: ID<Workshop>)
    /// An activity that the script does not have.
    case activity(Activity, of: ID<Day>)
}

/// Where a text of the plan stands. A poll's question is the poll's own.
public enum PlanText: Hashable, Sendable {
    case programme(ID<Programme>)
    case category(String, of: ID<Programme>)
    case city(ID<Workshop>)
    case theme(ID<Day>)
    case title(ID<Activity>)
    case notes(ID<Activity>)
    /// What stands on a prompt's tab.
    case tab(ID<Prompt>)
    /// What is asked.
    case question(ID<Prompt>)
}

extension Amendment {
    /// What tells it from others: what is amended, and what of it.
    public struct Key: Hashable, Comparable, Sendable {
        /// The id of the programme, workshop, day, activity or prompt.
        public let thing: String
        /// What of it, in a word.
        public let aspect: String
        /// The category's code; empty where none is meant.
        public let category: String
        /// The language; empty where none is meant.
        public let language: String

        /// In the order in which they are shown: by thing, aspect, category, language.
        public static func < (left: Key, right: Key) -> Bool {
            (left.thing, left.aspect, left.category, left.language)
                < (right.thing, right.aspect, right.category, right.language)
        }
    }

    /// What tells it from others.
    public var key: Key {
        func key(_ thing: String, _ aspect: Aspect, category: String? = nil, language: String = "") -> Key {
            Key(thing: thing, aspect: aspect.rawValue, category: category ?? "", language: language)
        }
        return switch self {
        case .date(let day, _): key(day.description, .date)
        case .zone(let workshop, _): key(workshop.description, .zone)
        case .times(let activity, _, _): key(activity.description, .times)
        case .text(let place, let language, _):
            key(place.thing, place.aspect, category: place.category, language: language)
        case .quota(let workshop, let category, _): key(workshop.description, .quota, category: category)
        case .day(let day, _): key(day.id.description, .day)
        case .activity(let activity, _): key(activity.id.description, .activity)
        }
    }

    enum Aspect: String, Sendable {
        case date, zone, times, quota, day, activity
        case programme, category, city, theme, title, notes, tab, question
    }
}

extension PlanText {
    var aspect: Amendment.Aspect {
        switch self {
        case .programme: .programme
        case .category: .category
        case .city: .city
        case .theme: .theme
        case .title: .title
        case .notes: .notes
        case .tab: .tab
        case .question: .question
        }
    }

    var thing: String {
        switch self {
        case .programme(let id), .category(_, let id): id.description
        case .city(let id): id.description
        case .theme(let id): id.description
        case .title(let id), .notes(let id): id.description
        case .tab(let id), .question(let id): id.description
        }
    }

    var category: String? {
        if case .category(let code, _) = self { code } else { nil }
    }
}

extension Amendment: Codable {
    private enum CodingKeys: String, CodingKey {
        case thing, aspect, category, language
        case date, zone, start, minutes, text, quota, day, activity, of
    }

    /// Reads an amendment by what it amends.
    /// - Throws: `UnknownPayload` for something that only a newer Halqa amends; `DecodingError` where what it says is missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func value<Value: Decodable>(_ key: CodingKeys) throws -> Value {
            try container.decode(Value.self, forKey: key)
        }
        func thing<Entity>() throws -> ID<Entity> { try value(.thing) }
        func text(_ place: PlanText) throws -> Amendment {
            .text(place, language: try value(.language), try value(.text))
        }
        guard let aspect = Aspect(rawValue: try value(.aspect)) else {
            throw UnknownPayload(version: Change.payloadVersion)
        }
        self =
            switch aspect {
            case .date: .date(try thing(), try value(.date))
            case .zone: .zone(try thing(), try value(.zone))
            case .times: .times(try thing(), try value(.start), minutes: try value(.minutes))
            case .quota:
                .quota(
                    try thing(), category: try container.decodeIfPresent(String.self, forKey: .category),
                    try value(.quota))
            case .day: .day(try value(.day), of: try value(.of))
            case .activity: .activity(try value(.activity), of: try value(.of))
            case .programme: try text(.programme(try thing()))
            case .category: try text(.category(try value(.category), of: try thing()))
            case .city: try text(.city(try thing()))
            case .theme: try text(.theme(try thing()))
            case .title: try text(.title(try thing()))
            case .notes: try text(.notes(try thing()))
            case .tab: try text(.tab(try thing()))
            case .question: try text(.question(try thing()))
            }
    }

    /// Writes an amendment, its key first.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let key = key
        try container.encode(key.thing, forKey: .thing)
        try container.encode(key.aspect, forKey: .aspect)
        if !key.category.isEmpty { try container.encode(key.category, forKey: .category) }
        if !key.language.isEmpty { try container.encode(key.language, forKey: .language) }
        switch self {
        case .date(_, let date): try container.encode(date, forKey: .date)
        case .zone(_, let zone): try container.encode(zone, forKey: .zone)
        case .times(_, let start, let minutes):
            try container.encode(start, forKey: .start)
            try container.encode(minutes, forKey: .minutes)
        case .text(_, _, let text): try container.encode(text, forKey: .text)
        case .quota(_, _, let quota): try container.encode(quota, forKey: .quota)
        case .day(let day, let workshop):
            try container.encode(day, forKey: .day)
            try container.encode(workshop, forKey: .of)
        case .activity(let activity, let day):
            try container.encode(activity, forKey: .activity)
            try container.encode(day, forKey: .of)
        }
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Amendment: JournalRecord {
    public static let sort = Change.Sort.amendment
    public static let subject = Change.Subject.plan
    public static let keyFields = ["thing", "aspect", "category", "language"]
    public var keyValues: [String] { [key.thing, key.aspect, key.category, key.language] }
    public var recordName: RecordName { .amendment(key) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .amendment(revision) }
    public static let newestVersion = max(6, PollRules.newestVersion)
    public var version: Int {
        switch self {
        case .day(let day, _): max(4, day.version)
        case .activity(let activity, _): max(4, activity.version)
        case .date, .zone, .times, .text, .quota: 4
        }
    }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        switch after ?? before {
        case .day, .activity: after == nil ? .planCut : .planExtended
        default: .planAmended
        }
    }

    public static var fields: [RecordField<Self>] { [.whole] }

    public var referents: [Referent] {
        switch self {
        case .date(let day, _): [.day(day)]
        case .times(let activity, _, _): [.activity(activity)]
        case .activity(_, let day): [.day(day)]
        case .text(let place, _, _):
            switch place {
            case .theme(let day): [.day(day)]
            case .title(let activity), .notes(let activity): [.activity(activity)]
            case .tab(let prompt), .question(let prompt): [.prompt(prompt)]
            case .city(let workshop): [.workshop(workshop)]
            case .programme(let programme), .category(_, let programme): [.programme(programme)]
            }
        case .zone(let workshop, _), .quota(let workshop, _, _), .day(_, let workshop): [.workshop(workshop)]
        }
    }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { state.plan?.amendments[key] }
    public static func all(in state: ProgrammeState) -> [Self] { state.plan.map { Array($0.amendments.values) } ?? [] }
    public static let erased = ErasedParts.texts()
}
