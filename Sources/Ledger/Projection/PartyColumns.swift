import Workshop

/// A party in three columns: words, or who is referred to.
struct PartyColumns {
    var words = ""
    var person: String?
    var organisation: String?

    init(_ party: Party?) {
        switch party {
        case nil: break
        case .words(let words): self.words = words.string
        case .person(let id): person = id.description
        case .organisation(let id): organisation = id.description
        }
    }

    static func party(_ columns: inout Columns) throws -> Party? {
        let words = try columns.text()
        let person: ID<Stakeholder>? = try columns.optionalID()
        let organisation: ID<Organisation>? = try columns.optionalID()
        return person.map { .person($0) } ?? organisation.map { .organisation($0) }
            ?? (words.isEmpty ? nil : .words(words))
    }
}

/// What a line is about, or an end of a link, in a column for each sort of thing; lines alone are about links.
struct ReferenceColumns {
    var line: String?
    var person: String?
    var organisation: String?
    var link: String?

    init(_ reference: Reference?) {
        switch reference {
        case nil: break
        case .line(let id): line = id.description
        case .person(let id): person = id.description
        case .organisation(let id): organisation = id.description
        case .link(let id): link = id.description
        }
    }

    static func reference(_ columns: inout Columns) throws -> Reference? {
        let line: ID<Contribution>? = try columns.optionalID()
        let person: ID<Stakeholder>? = try columns.optionalID()
        let organisation: ID<Organisation>? = try columns.optionalID()
        return line.map { .line($0) } ?? person.map { .person($0) } ?? organisation.map { .organisation($0) }
    }
}
