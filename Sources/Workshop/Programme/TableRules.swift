/// Who is to sit with whom, by what is known of people: a script is written before anybody's name is.
///
/// Rules go before encounters: a table keeps them first, then it is even, then it brings people together who have not met.
public struct TableRules: Codable, Hashable, Sendable {
    /// What people have in common.
    public enum Bond: String, Codable, CaseIterable, Sendable {
        case organisation, city
    }

    /// Who has this in common always sits together.
    public var together: Bond?
    /// Who has this in common never sits together.
    public var apart: Bond?
    /// Codes of the categories of which nobody sits alone at a table.
    public var neverAlone: [String]?
    /// True where everybody shares a language with somebody else at the table, as far as languages are known.
    public var sharesLanguage: Bool?
    /// The code of the category whose people are hosts: one a table, who stay there in every round.
    public var hosts: String?

    /// Makes rules; by default none.
    public init(
        together: Bond? = nil, apart: Bond? = nil, neverAlone: [String]? = nil, sharesLanguage: Bool? = nil,
        hosts: String? = nil
    ) {
        self.together = together
        self.apart = apart
        self.neverAlone = neverAlone
        self.sharesLanguage = sharesLanguage
        self.hosts = hosts
    }
}
