import Workshop

/// A person of the directory, as JSON.
struct PersonReport: Encodable, Sendable {
    var id: ID<Stakeholder>
    var name: PlainText
    var aliases: [PlainText]
    /// What the organisation is called.
    var organisation: PlainText
    /// Its id; absent where the person's row has words of which nobody has said which organisation they mean.
    var organisationId: ID<Organisation>?
    var category: PlainText
    var city: PlainText
    var phone: PlainText
    var email: PlainText
    var languages: [String]
    var consent: Bool?
    /// Codes of the workshops the person is invited to; only where the command looked.
    var invitedTo: [String]?

    init(_ person: Stakeholder, _ state: ProgrammeState, invitedTo: [String]? = nil) {
        id = person.id
        name = person.name
        aliases = person.aliases
        organisation = state.organisationName(of: person)
        organisationId = state.organisation(of: person)?.id
        category = person.category
        city = person.city
        phone = person.phone
        email = person.email
        languages = person.languages
        consent = person.consent
        self.invitedTo = invitedTo
    }
}
