/// A vote as the script plans it.
public struct PollPlan: Codable, Hashable, Sendable {
    /// Where the options come from.
    public enum Options: Codable, Hashable, Sendable {
        /// They are known beforehand.
        case listed([LocalizedText])
        /// They are chosen on the day among the lines that answer these prompts.
        case harvested(from: [ID<Prompt>])
    }

    /// Derived from the script's ids.
    public var id: ID<Poll>
    /// The script's own id: `first-measures`.
    public var code: String
    /// What the room is asked.
    public var question: LocalizedText
    /// How ballots become a result.
    public var rules: PollRules
    /// Where the options come from.
    public var options: Options
    /// What each listed option costs, in the currency's whole units; nil for a vote that is not about money.
    public var costs: [Int]?
    /// The tags that each listed option carries; nil where none carries any.
    public var tags: [[PlainText]]?

    /// Makes a plan.
    public init(
        id: ID<Poll>, code: String, question: LocalizedText, rules: PollRules, options: Options, costs: [Int]? = nil,
        tags: [[PlainText]]? = nil
    ) {
        self.id = id
        self.code = code
        self.question = question
        self.rules = rules
        self.options = options
        self.costs = costs
        self.tags = tags
    }
}

extension PollPlan {
    /// The lowest version of payloads that can express it.
    var version: Int { tags != nil ? max(4, rules.version) : costs != nil ? max(2, rules.version) : rules.version }
}
