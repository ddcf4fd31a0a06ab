/// Who teaches whom, by what is known of people: a script is written before anybody's name is.
///
/// Everybody is placed first, evenly; then languages in common decide, then what one wants to learn and the other can teach, then
/// whether they are near.
public struct PairRules: Codable, Hashable, Sendable {
    /// What two people have in common.
    public enum Bond: String, Codable, CaseIterable, Sendable {
        case organisation, city, country
    }

    /// Codes of the categories whose people teach; nil for those who offer something.
    public var teach: [String]?
    /// Codes of the categories whose people learn; nil for those who need something.
    public var learn: [String]?
    /// Who has this in common is never a pair.
    public var apart: [Bond]?
    /// Who has this in common is rather a pair.
    public var near: Bond?
    /// The vocabulary whose tags decide; nil for all tags and words.
    public var by: String?
    /// How many learners one tutor has at most; nil for as many as it takes.
    public var most: Int?

    /// Makes rules; by default who offers something teaches who needs something.
    public init(
        teach: [String]? = nil, learn: [String]? = nil, apart: [Bond]? = nil, near: Bond? = nil, by: String? = nil,
        most: Int? = nil
    ) {
        self.teach = teach
        self.learn = learn
        self.apart = apart
        self.near = near
        self.by = by
        self.most = most
    }

    /// How many learners a tutor can be given.
    public static let counts = 1...50
}
