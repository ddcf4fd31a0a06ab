/// One thing that a roster says otherwise than the directory.
public struct RosterDifference: Hashable, Sendable {
    /// What it is about.
    public let field: RosterField
    /// What the directory says; empty for nothing. Whether somebody may be listed is `yes` or `no`.
    public let before: PlainText
    /// What it will say.
    public let after: PlainText

    /// All that differs between a person and the same person later.
    public static func between(_ before: Stakeholder, _ after: Stakeholder) -> [RosterDifference] {
        RosterField.allCases.compactMap { field in
            guard let old = value(of: field, before), let new = value(of: field, after), old != new else { return nil }
            return RosterDifference(field: field, before: old, after: new)
        }
    }

    private static func value(of field: RosterField, _ person: Stakeholder) -> PlainText? {
        switch field {
        case .name: person.name
        case .givenName, .familyName: nil
        case .alias: PlainText(person.aliases.map(\.string).joined(separator: ", "))
        case .organisation: person.organisation
        case .category: person.category
        case .city: person.city
        case .phone: person.phone
        case .email: person.email
        case .languages: PlainText(person.languages.joined(separator: ", "))
        case .consent: person.consent.map { $0 ? "yes" : "no" } ?? ""
        }
    }
}
