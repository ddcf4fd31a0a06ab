/// What a column of a roster may hold. The raw value is what `--column` takes.
public enum RosterField: String, CaseIterable, Sendable {
    case name
    case givenName = "first-name"
    case familyName = "last-name"
    case alias, organisation, category, city, phone, email, languages, consent
}
