/// Who says something, takes it on, needs or offers it: somebody of the file, or words that are nobody yet.
public enum Party: Hashable, Sendable {
    case person(ID<Stakeholder>)
    case organisation(ID<Organisation>)
    /// What was typed, and is nobody yet; never empty in a record.
    case words(PlainText)

    /// The words; nil for somebody of the file.
    public var words: PlainText? {
        if case .words(let words) = self { words } else { nil }
    }
}

/// What a line is about, or what an end of a link is: a line, or somebody of the file. A line may be about a link too.
public enum Reference: Hashable, Sendable {
    case line(ID<Contribution>)
    case person(ID<Stakeholder>)
    case organisation(ID<Organisation>)
    case link(ID<Link>)
}

extension Reference {
    /// Somebody of the file; nil for words that are nobody yet.
    public init?(_ party: Party?) {
        switch party {
        case .person(let id): self = .person(id)
        case .organisation(let id): self = .organisation(id)
        case .words, nil: return nil
        }
    }
}

extension Party: ExpressibleByStringLiteral {
    /// Words.
    public init(stringLiteral text: String) { self = .words(PlainText(text)) }
}

extension Party: Codable {
    private enum CodingKeys: String, CodingKey {
        case person, organisation
    }

    /// Reads words as they were always written, as a text, or somebody of the file as `{"person":"…"}`.
    /// - Throws: `DecodingError` where it is neither.
    public init(from decoder: any Decoder) throws {
        if let words = try? decoder.singleValueContainer().decode(PlainText.self) {
            self = .words(words)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let person = try container.decodeIfPresent(ID<Stakeholder>.self, forKey: .person) {
            self = .person(person)
        } else {
            self = .organisation(try container.decode(ID<Organisation>.self, forKey: .organisation))
        }
    }

    /// Writes words as a text, somebody of the file as an object.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .words(let words):
            var container = encoder.singleValueContainer()
            try container.encode(words)
        case .person(let id):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .person)
        case .organisation(let id):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .organisation)
        }
    }
}

extension Reference: Codable {
    private enum CodingKeys: String, CodingKey {
        case line, person, organisation, link
    }

    /// Reads `{"line":"…"}`, and the same of a person, an organisation and a link.
    /// - Throws: `DecodingError` where it is none of them.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let line = try container.decodeIfPresent(ID<Contribution>.self, forKey: .line) {
            self = .line(line)
        } else if let person = try container.decodeIfPresent(ID<Stakeholder>.self, forKey: .person) {
            self = .person(person)
        } else if let organisation = try container.decodeIfPresent(ID<Organisation>.self, forKey: .organisation) {
            self = .organisation(organisation)
        } else {
            self = .link(try container.decode(ID<Link>.self, forKey: .link))
        }
    }

    /// Writes an object with one id.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .line(let id): try container.encode(id, forKey: .line)
        case .person(let id): try container.encode(id, forKey: .person)
        case .organisation(let id): try container.encode(id, forKey: .organisation)
        case .link(let id): try container.encode(id, forKey: .link)
        }
    }
}
