/// Where people come from: a firm, a commune, a hammam, an association.
public struct Organisation: Codable, Hashable, Sendable {
    /// Made from the name and the town under which it was first known, so that laptops that start from one roster agree.
    public var id: ID<Organisation>
    /// What it is called on every screen and paper.
    public var name: PlainText
    /// Other names and spellings, by which it is found as well.
    public var aliases: [PlainText]
    /// A category's code; empty where it has none.
    public var category: PlainText
    /// The town.
    public var city: PlainText
    /// The country, where that says something.
    public var country: PlainText
    /// The one that it was found to be the same as: its people and its names are that one's.
    public var joined: ID<Organisation>?

    /// Makes an organisation.
    public init(
        id: ID<Organisation>, name: PlainText, aliases: [PlainText] = [], category: PlainText = "",
        city: PlainText = "", country: PlainText = "", joined: ID<Organisation>? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.category = category
        self.city = city
        self.country = country
        self.joined = joined
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Organisation: JournalRecord {
    public static let sort = Change.Sort.organisation
    public static let subject = Change.Subject.people
    public static let keyFields = ["id"]
    public static let newestVersion = 5
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .organisation(id) }
    public static let course = RecordCourse.revised
    public var version: Int { 5 }
    public static func change(_ revision: Revision<Self>) -> Change? { .organisation(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        guard let before else { return .organisationAdded }
        guard let after else { return .organisationRemoved }
        if before.joined != after.joined { return after.joined == nil ? .organisationParted : .organisationJoined }
        return .organisationRevised
    }

    public static var fields: [RecordField<Self>] {
        [
            RecordField("name", \.name), RecordField(all: "aliases", \.aliases), RecordField("category", \.category),
            RecordField("city", \.city), RecordField("country", \.country), RecordField("joined", \.joined),
        ]
    }

    public var referents: [Referent] { joined.map { [.record(.organisation($0))] } ?? [] }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { state.organisations[id] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.organisations.values) }
    public static let erased = ErasedParts.texts()
}
