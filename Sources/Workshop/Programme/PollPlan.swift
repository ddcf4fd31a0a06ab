import Tally

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

    /// Makes a plan.
    public init(id: ID<Poll>, code: String, question: LocalizedText, rules: PollRules, options: Options) {
        self.id = id
        self.code = code
        self.question = question
        self.rules = rules
        self.options = options
    }
}

/// The rules of a poll; frozen when it opens.
public struct PollRules: Codable, Hashable, Sendable {
    /// How ballots become a result.
    public var method: VotingMethod
    /// Dots that each person places; cumulative voting only.
    public var dots: Int?
    /// Dots that one person may place on one option; nil for no limit.
    public var maxPerOption: Int?
    /// What a motion needs to be carried.
    public var majority: Majority
    /// People who must be present for the result to bind; nil for none.
    public var quorum: Int?
    /// What percentages are out of; nil for what suits the method.
    public var base: PercentageBase?

    /// Makes rules.
    public init(
        method: VotingMethod, dots: Int? = nil, maxPerOption: Int? = nil, majority: Majority, quorum: Int? = nil,
        base: PercentageBase? = nil
    ) {
        self.method = method
        self.dots = dots
        self.maxPerOption = maxPerOption
        self.majority = majority
        self.quorum = quorum
        self.base = base
    }
}
