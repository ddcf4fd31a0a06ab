/// The whole undertaking as its script describes it: what is planned, in every city, before anybody arrives.
///
/// The script's is fixed when the file is made; what is amended afterwards stands in `Amendment`s, and what happens in
/// records that refer to these ids.
public struct Programme: Codable, Hashable, Sendable {
    /// Derived from `code`, so that laptops that start from one script agree.
    public var id: ID<Programme>
    /// The script's own id: `eco-hammam`.
    public var code: String
    /// What the programme is called.
    public var title: LocalizedText
    /// The languages that the script's texts come in, first the one to fall back to.
    public var languages: [String]
    /// The kinds of stakeholders, in the script's order.
    public var categories: [Category]
    /// One event a city.
    public var workshops: [Workshop]
    /// The time zone that workshops are held in unless they say otherwise: `Africa/Casablanca`; nil where the script
    /// says none, as before scripts could.
    public var zone: String?
    /// Who is to sit with whom; nil where the script says nothing of it.
    public var tableRules: TableRules?
    /// The vocabularies that tags come from, beside the goals that every file knows; nil where the script has none.
    public var vocabularies: [Vocabulary]?
    /// What is rated, by which criteria; nil where the script rates nothing.
    public var grids: [Grid]?

    /// Makes a programme.
    public init(
        id: ID<Programme>, code: String, title: LocalizedText, languages: [String], categories: [Category],
        workshops: [Workshop], zone: String? = nil, tableRules: TableRules? = nil,
        vocabularies: [Vocabulary]? = nil, grids: [Grid]? = nil
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.languages = languages
        self.categories = categories
        self.workshops = workshops
        self.zone = zone
        self.tableRules = tableRules
        self.vocabularies = vocabularies
        self.grids = grids
    }
}

/// A kind of stakeholder: hammam owner, stoker, engineer, official …
public struct Category: Codable, Hashable, Sendable {
    /// The script's own id, which rosters and commands take.
    public var code: String
    /// What the category is called.
    public var title: LocalizedText
    /// Places set aside in each workshop that sets none of its own; nil when the script sets none.
    public var quota: Quota?

    /// Makes a category.
    public init(code: String, title: LocalizedText, quota: Quota?) {
        self.code = code
        self.title = title
        self.quota = quota
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Programme: JournalRecord {
    public static let sort = Change.Sort.programme
    public static let subject = Change.Subject.plan
    public static let newestVersion = max(6, PollRules.newestVersion)
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .programme }
    public static func change(_ revision: Revision<Self>) -> Change? { revision.after.map { .programmeCreated($0) } }
    public static let course = RecordCourse.once
    public var version: Int {
        if grids != nil { return 6 }
        let days = workshops.flatMap(\.days)
        let hasNewQuotas =
            categories.contains { $0.quota?.unit == .organisations }
            || workshops.contains { $0.quotas != nil }
        return max(days.map(\.version).max() ?? 1, tableRules != nil || vocabularies != nil ? 5 : hasNewQuotas ? 4 : 1)
    }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        .programmeCreated
    }

    // Of two files that were begun apart and are united, the plan of the one that was begun first stands.
    public static var fields: [RecordField<Self>] { [RecordField("", \.self).choosing { $0[0] }] }

    public var referents: [Referent] { [] }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { state.plan?.script }
    public static func all(in state: ProgrammeState) -> [Self] { state.plan.map { [$0.script] } ?? [] }
    public static let erased = ErasedParts.texts()
}

extension Programme {
    /// The places set aside in a workshop for a category; nil where none are.
    public func quota(of category: String, in workshop: Workshop) -> Quota? {
        workshop.quotas?[category] ?? categories.first { $0.code == category }?.quota
    }
}
