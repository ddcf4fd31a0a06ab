import Workshop

/// A person of the directory, as JSON.
struct PersonReport: Encodable, Sendable {
    var id: ID<Stakeholder>
    var name: PlainText
    var aliases: [PlainText]
    var organisation: PlainText
    var category: PlainText
    var city: PlainText
    var phone: PlainText
    var email: PlainText
    var languages: [String]
    var consent: Bool?
    /// Codes of the workshops the person is invited to; only where the command looked.
    var invitedTo: [String]?

    init(_ person: Stakeholder, invitedTo: [String]? = nil) {
        id = person.id
        name = person.name
        aliases = person.aliases
        organisation = person.organisation
        category = person.category
        city = person.city
        phone = person.phone
        email = person.email
        languages = person.languages
        consent = person.consent
        self.invitedTo = invitedTo
    }
}
