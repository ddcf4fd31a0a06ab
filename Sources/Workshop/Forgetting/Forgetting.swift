/// What is to be forgotten of somebody, and what stands in its place.
public struct Forgetting: Sendable {
    /// Whose record is emptied; nil for a name that is nobody's in the directory.
    public let person: ID<Stakeholder>?
    /// What stands in the place of the name.
    public let placeholder: PlainText
    /// The least certainty at which a place goes without anybody's decision.
    public var threshold = NameMentions.Certainty.likely
    /// Texts of which somebody decided: whether what may name the person goes.
    public var decisions: [String: Bool] = [:]
    /// The whole names and addresses, as they were written.
    public let written: [String]
    private var mentions: NameMentions
    private var known: [String: String] = [:]

    /// - Parameters:
    ///   - mentions: finds the person in a text.
    ///   - placeholder: what stands in the place of the name.
    ///   - written: the names and addresses as they were written; those of one short word say too little to be looked for in bytes.
    public init(
        _ person: ID<Stakeholder>?, _ mentions: NameMentions, placeholder: PlainText, written: [String] = []
    ) {
        self.written = written.filter { $0.contains(" ") || $0.contains("@") || $0.unicodeScalars.count > 6 }
        self.person = person
        self.mentions = mentions
        self.placeholder = placeholder
    }

    /// How sure it is that a text names the person, at the place where it is most; nil where it does not.
    public mutating func certainty(of text: String) -> NameMentions.Certainty? {
        mentions.mentions(in: text).map(\.certainty).max()
    }

    /// How sure it is that a name as a whole is the person's.
    public mutating func certainty(ofName name: String) -> NameMentions.Certainty? { mentions.certainty(ofName: name) }

    /// A name as a whole, such as a note-taker's.
    public mutating func erased(name: String) -> String {
        guard let certainty = certainty(ofName: name), decisions[name] ?? (certainty >= threshold) else { return name }
        return placeholder.string
    }

    /// The text with the placeholder where it names the person.
    public mutating func erased(_ text: String) -> String {
        if let known = known[text] { return known }
        let decision = decisions[text]
        var result = ""
        var end = text.startIndex
        for mention in mentions.mentions(in: text) where decision ?? (mention.certainty >= threshold) {
            result += text[end..<mention.range.lowerBound] + placeholder.string
            end = mention.range.upperBound
        }
        result += text[end...]
        known[text] = result
        return result
    }

    /// What of a text goes, as it stands there.
    public mutating func parts(of text: String) -> [String] {
        mentions.mentions(in: text).map { String(text[$0.range]) }
    }
}

extension Stakeholder {
    /// The record with nothing in it that says who it was. The category stays: rooms are counted by it.
    public func forgotten(as placeholder: PlainText) -> Stakeholder {
        Stakeholder(id: id, name: placeholder, category: category)
    }
}
