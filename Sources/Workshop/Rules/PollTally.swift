import Tally

/// The ballots of one poll, counted as they come: all of them, and those of each source.
struct PollTally: Sendable {
    private let line: BallotLine
    /// All ballots.
    private(set) var total: LiveTally
    /// The ballots of each source that has some.
    private(set) var bySource: [VoteSource: LiveTally] = [:]

    init(_ poll: Poll) {
        line = poll.ballotLine
        total = poll.emptyTally
    }

    /// A ballot comes.
    mutating func add(_ answer: String, from source: VoteSource, _ poll: Poll) {
        let answer = read(answer)
        total.cast(answer)
        bySource[source, default: poll.emptyTally].cast(answer)
    }

    /// A ballot is taken back.
    mutating func remove(_ answer: String, from source: VoteSource) {
        let answer = read(answer)
        total.withdraw(answer)
        bySource[source]?.withdraw(answer)
        if bySource[source]?.cast == 0 { bySource[source] = nil }
    }

    /// What a record says that was checked when it was keyed; one that cannot be read can only be damaged.
    private func read(_ answer: String) -> LiveTally.Answer { line.read(answer).answer ?? .spoiled }
}

extension Poll {
    /// How many numbers can be counted: a motion's are yes, no and abstain.
    public var optionCount: Int { rules.method == .motion ? 3 : options.count }

    /// What the tally calls the options: by number, since their texts come in several languages and may be long.
    public var optionNames: [String] {
        rules.method == .motion ? ["yes", "no", "abstain"] : options.indices.prefix(10_000).map { String($0 + 1) }
    }

    /// How one ballot of the poll is keyed.
    public var ballotLine: BallotLine {
        BallotLine(method: rules.method, options: optionNames.count, rules: rules.ruleSet, seats: rules.seats)
    }

    /// What options cost and what there is to spend; nil for a vote that is not about money, or where some cost is missing.
    public var money: Budget? {
        let costs = options.prefix(10_000).compactMap(\.cost)
        guard rules.method.isAboutMoney, let limit = rules.budget, costs.count == optionNames.count else { return nil }
        return Budget(costs: costs.map { Fraction($0) }, limit: Fraction(limit))
    }

    /// The tally before the first ballot.
    var emptyTally: LiveTally {
        LiveTally(
            method: rules.method, options: optionNames, rules: rules.ruleSet, seats: rules.seats, budget: money)
    }
}
