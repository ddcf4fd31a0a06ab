/// A person in the directory.
public struct Stakeholder: Codable, Hashable, Sendable {
    /// The person's id.
    public var id: ID<Stakeholder>
    /// The name as the person writes it.
    public var name: PlainText
    /// Other spellings under which the person is looked for.
    public var aliases: [PlainText]
    /// Where the person comes from, as it was said: firm, commune, association.
    public var organisation: PlainText
    /// The organisation of the file that is meant by it; nil for words of which nobody has said so yet.
    public var belongsTo: ID<Organisation>?
    /// A category's code; or whatever a roster said, when the script knows no such category.
    public var category: PlainText
    /// The city.
    public var city: PlainText
    /// Telephone, as written.
    public var phone: PlainText
    /// Electronic mail, as written.
    public var email: PlainText
    /// Languages the person speaks, as ISO 639 codes where they could be recognised.
    public var languages: [String]
    /// Whether the person agreed to be listed; nil when nobody asked.
    public var consent: Bool?

    /// Makes a person.
    public init(
        id: ID<Stakeholder>, name: PlainText, aliases: [PlainText] = [], organisation: PlainText = "",
        category: PlainText = "", city: PlainText = "", phone: PlainText = "", email: PlainText = "",
        languages: [String] = [], consent: Bool? = nil, belongsTo: ID<Organisation>? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.organisation = organisation
        self.category = category
        self.city = city
        self.phone = phone
        self.email = email
        self.languages = languages
        self.consent = consent
        self.belongsTo = belongsTo
    }
}

extension Stakeholder {
    /// Whether what leaves the room may name the person: who said yes, and nobody else. Who was never asked did not.
    public var mayBeListed: Bool { consent == true }

    /// Says where the person comes from. Other words may mean another organisation.
    public mutating func comes(from words: PlainText) {
        guard words != organisation else { return }
        (organisation, belongsTo) = (words, nil)
    }

    /// Whether the person may be meant by a full name: one name holds all words of the other, in any order, or sounds
    /// like it. A question for somebody who knows, never proof; a single word says too little.
    public func canBeCalled(_ other: String) -> Bool {
        let words = Set(NameFold.words(other))
        guard !words.isEmpty else { return false }
        return ([name] + aliases).contains { own in
            if NameFold.sameName(own.string, other) { return true }
            guard !NameTitles.areOfTwoSexes(own.string, other) else { return false }
            let ownWords = Set(NameFold.words(own.string))
            guard words.count > 1, ownWords.count > 1 else { return false }
            return words.isSubset(of: ownWords) || ownWords.isSubset(of: words)
                || NameFold.soundsAlike(own.string, other)
        }
    }
}

/// A person is invited to a workshop.
public struct Invitation: Codable, Hashable, Sendable {
    /// The workshop.
    public var workshop: ID<Workshop>
    /// The person.
    public var stakeholder: ID<Stakeholder>

    /// Makes an invitation.
    public init(workshop: ID<Workshop>, stakeholder: ID<Stakeholder>) {
        self.workshop = workshop
        self.stakeholder = stakeholder
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Stakeholder: JournalRecord {
    public static let sort = Change.Sort.stakeholder
    public static let subject = Change.Subject.people
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .stakeholder(id) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .stakeholder(revision) }
    public static let newestVersion = 5
    public var version: Int { belongsTo == nil ? 1 : 5 }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        after == nil ? .stakeholderRemoved : before == nil ? .stakeholderAdded : .stakeholderRevised
    }

    public static var fields: [RecordField<Self>] {
        [
            RecordField("name", \.name), RecordField(all: "aliases", \.aliases),
            RecordField(RecordField("organisation", \.organisation), RecordField("belongsTo", \.belongsTo)),
            RecordField("category", \.category), RecordField("city", \.city), RecordField("phone", \.phone),
            RecordField("email", \.email), RecordField(all: "languages", \.languages),
            // Until somebody has said which it is, nobody is named who may have said no.
            RecordField("consent", \.consent).showing { records in
                records.first { $0.consent == false } ?? records.first { $0.consent == nil } ?? records[0]
            },
        ]
    }

    public var referents: [Referent] { belongsTo.map { [.record(.organisation($0))] } ?? [] }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { state.stakeholders[id] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.stakeholders.values) }
    public static let erased = ErasedParts.texts()
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Invitation: JournalRecord {
    public static let sort = Change.Sort.invitation
    public static let subject = Change.Subject.people
    public static let keyFields = ["workshop", "stakeholder"]
    public var keyValues: [String] { [workshop.description, stakeholder.description] }
    public var recordName: RecordName { .invitation(workshop, stakeholder) }
    public static let newestVersion = 1
    public var version: Int { 1 }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .invitation(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        after == nil ? .uninvited : before == nil ? .invited : .invited
    }

    public static var fields: [RecordField<Self>] { [.whole] }

    public var referents: [Referent] { [.workshop(workshop), .person(stakeholder)] }
    public func workshop(in state: ProgrammeState) -> Workshop? {
        state.programme?.workshops.first { $0.id == workshop }
    }
    public func standing(in state: ProgrammeState) -> Self? {
        state.invitations[workshop]?.contains(stakeholder) ?? false ? self : nil
    }
    public static func all(in state: ProgrammeState) -> [Self] {
        state.invitations.flatMap { workshop, people in people.map { Invitation(workshop: workshop, stakeholder: $0) } }
    }
    public static let erased = ErasedParts.nothing
}
