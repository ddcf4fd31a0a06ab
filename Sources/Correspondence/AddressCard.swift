public import Workshop

/// A person as an address book takes them in: a card of vCard 4.0 (RFC 6350).
public struct AddressCard: Hashable, Sendable {
    /// Stays the same, so that who is taken in twice is there once.
    public var id: String
    /// The whole name, as the person writes it.
    public var name: String
    /// Where the person comes from; empty where nobody said so.
    public var organisation = ""
    /// The city; empty where nobody said so.
    public var city = ""
    /// As written; empty where there is none.
    public var telephone = ""
    /// As written; empty where there is none.
    public var mail = ""
    /// Codes of the languages that the person speaks, best first.
    public var languages: [String] = []
    /// What kind of stakeholder the person is, and the like.
    public var categories: [String] = []
    /// When the card was made.
    public var revisedAt: Instant

    /// Makes a card of a name.
    public init(id: String, name: String, revisedAt: Instant) {
        self.id = id
        self.name = name
        self.revisedAt = revisedAt
    }

    /// Cards one after another, as one file.
    public static func file(_ cards: [AddressCard]) -> String {
        var lines = ContentLines()
        for card in cards { card.write(into: &lines) }
        return lines.text
    }

    private func write(into lines: inout ContentLines) {
        lines.part("VCARD") { card in
            card.add("VERSION", .token("4.0"))
            card.add("PRODID", .token("-//Halqa//Halqa//EN"))
            card.add("UID", .token("urn:uuid:" + id))
            card.add("REV", .token(revisedAt.basicUTC))
            card.add("FN", .text(name))
            // Which part of a name is the family's is not known, and a wrong guess sorts a person where nobody looks.
            card.add("N", .parts([name, "", "", "", ""]))
            if !organisation.isEmpty { card.add("ORG", .parts([organisation])) }
            if !city.isEmpty { card.add("ADR", .parts(["", "", "", city, "", "", ""])) }
            if !telephone.isEmpty { card.add("TEL", .text(telephone)) }
            if !mail.isEmpty { card.add("EMAIL", .text(mail)) }
            for (index, language) in languages.filter(LanguageTag.isOne).enumerated() {
                card.add("LANG", [("PREF", String(min(100, index + 1)))], .token(language))
            }
            if !categories.isEmpty { card.add("CATEGORIES", .texts(categories)) }
        }
    }
}

/// Codes of languages: a roster says what it likes in that column.
enum LanguageTag {
    /// Whether a text is a code of ISO 639, perhaps with a country's: `fr`, `ar-EG`.
    static func isOne(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return !parts.isEmpty && (2...3).contains(parts[0].utf8.count)
            && parts.allSatisfy { part in
                (2...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (97...122).contains($0 | 0x20) || (48...57).contains($0) }
            }
    }
}
