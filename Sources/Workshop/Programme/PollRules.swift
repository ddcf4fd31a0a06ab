public import Tally

/// The rules of a poll; frozen when it opens.
public struct PollRules: Hashable, Sendable {
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
    /// Options that win; 1 where the method has one winner.
    public var seats: Int
    /// All other rules, such as what an overvote is worth; the draw for ties is among them from the opening on.
    public var further: RuleSet
    /// Whether nobody may ever know who voted how: ballots go into the urn, by code.
    public var isSecret: Bool
    /// How many people count the same hands and stickers, each for himself: 1 or 2.
    public var counters: Int
    /// What there is to spend, in the currency's whole units; nil for a vote that is not about money.
    public var budget: Int?

    /// Makes rules.
    public init(
        method: VotingMethod, dots: Int? = nil, maxPerOption: Int? = nil, majority: Majority, quorum: Int? = nil,
        base: PercentageBase? = nil, seats: Int = 1, further: RuleSet = RuleSet(), isSecret: Bool = false,
        counters: Int = 1, budget: Int? = nil
    ) {
        self.method = method
        self.dots = dots
        self.maxPerOption = maxPerOption
        self.majority = majority
        self.quorum = quorum
        self.base = base
        self.seats = seats
        self.further = further
        self.isSecret = isSecret
        self.counters = counters
        self.budget = budget
    }

    /// Whether ballots are not all worth the same.
    public var isWeighed: Bool { !further.colleges.isEmpty || further.maxWeight > 1 }

    /// Whether hands or stickers can be counted; else every single ballot is needed. Dots against are counted on papers only:
    /// a room that counts stickers tells one number for an option, and these are two.
    public var isCountedInRooms: Bool { method.isCountedInRooms && !isWeighed && further.dotsAgainst == nil }

    /// What a room can be told to count with; sums of products of two such numbers do not overflow.
    static let numbers = 0...1_000_000_000

    /// The first of its numbers that no room can be told; nil for rules that can be counted with.
    var unboundedNumber: Int? {
        [dots, maxPerOption, quorum, seats, budget].compactMap { $0 }.first { !Self.numbers.contains($0) }
    }

    /// The lowest version of payloads that can express these rules.
    var version: Int {
        var version = further.stated.map(\.since).reduce(method.since, max)
        // Values that came later, of rules that were there.
        if case .after = further.skipped { version = max(version, 3) }
        if ![.utilitarianGreedy, .none].contains(further.completion) { version = max(version, 3) }
        let isOfFirst = seats == 1 && !isSecret && counters == 1 && budget == nil
        return isOfFirst ? version : max(version, 2)
    }

    /// The highest of these, whatever rules say.
    static let newestVersion = max(
        4, VotingMethod.allCases.map(\.since).max() ?? 1, RuleSet.Key.allCases.map(\.since).max() ?? 1)

    /// All rules of the count, those that have a place of their own here included.
    public var ruleSet: RuleSet {
        var rules = further
        func state(_ key: RuleSet.Key, _ value: String?) {
            // A value that no rule takes can only come from a file that was tampered with; it is no limit then.
            if let value { try? rules.state(key, value) }
        }
        state(.dots, dots.map { String($0) })
        state(.maxPerOption, maxPerOption.map { String($0) })
        if majority != .simple { state(.majority, majority.description) }
        state(.base, base?.rawValue)
        return rules
    }
}

extension PollRules: Codable {
    private enum Key: String, CodingKey {
        case method, dots, maxPerOption, majority, quorum, base, seats, further, isSecret, counters, budget
    }

    /// Reads rules as any version of Halqa wrote them: what is missing is at its default.
    /// - Throws: `DecodingError` where the method or the majority is missing or not known; `RuleSet.Problem` for a further rule that
    ///   is none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            method: try container.decode(VotingMethod.self, forKey: .method),
            dots: try container.decodeIfPresent(Int.self, forKey: .dots),
            maxPerOption: try container.decodeIfPresent(Int.self, forKey: .maxPerOption),
            majority: try container.decode(Majority.self, forKey: .majority),
            quorum: try container.decodeIfPresent(Int.self, forKey: .quorum),
            base: try container.decodeIfPresent(PercentageBase.self, forKey: .base),
            seats: try container.decodeIfPresent(Int.self, forKey: .seats) ?? 1,
            further: try container.decodeIfPresent(RuleSet.self, forKey: .further) ?? RuleSet(),
            isSecret: try container.decodeIfPresent(Bool.self, forKey: .isSecret) ?? false,
            counters: try container.decodeIfPresent(Int.self, forKey: .counters) ?? 1,
            budget: try container.decodeIfPresent(Int.self, forKey: .budget))
    }

    /// Writes rules; what is at its default is left out, so that a plan of version 1 is written as it was then.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(method, forKey: .method)
        try container.encodeIfPresent(dots, forKey: .dots)
        try container.encodeIfPresent(maxPerOption, forKey: .maxPerOption)
        try container.encode(majority, forKey: .majority)
        try container.encodeIfPresent(quorum, forKey: .quorum)
        try container.encodeIfPresent(base, forKey: .base)
        if seats != 1 { try container.encode(seats, forKey: .seats) }
        if !further.stated.isEmpty { try container.encode(further, forKey: .further) }
        if isSecret { try container.encode(isSecret, forKey: .isSecret) }
        if counters != 1 { try container.encode(counters, forKey: .counters) }
        try container.encodeIfPresent(budget, forKey: .budget)
    }
}
