public import Tally

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
    /// - Parameter category: whose it is, where colleges vote.
    mutating func add(_ answer: String, from source: VoteSource, _ poll: Poll, category: PlainText? = nil) {
        let (answer, weight) = read(answer)
        let college = college(category)
        total.cast(answer, weight: weight, college: college)
        bySource[source, default: poll.emptyTally].cast(answer, weight: weight, college: college)
    }

    /// A ballot is taken back.
    mutating func remove(_ answer: String, from source: VoteSource, category: PlainText? = nil) {
        let (answer, weight) = read(answer)
        let college = college(category)
        total.withdraw(answer, weight: weight, college: college)
        bySource[source]?.withdraw(answer, weight: weight, college: college)
        if bySource[source]?.cast == 0 { bySource[source] = nil }
    }

    /// What a record says that was checked when it was keyed; one that cannot be read can only be damaged.
    private func read(_ answer: String) -> (LiveTally.Answer, weight: Int) {
        let reading = line.read(answer)
        return reading.answer.map { ($0, reading.weight) } ?? (.spoiled, 1)
    }

    /// The college of a category; one without a college was refused when it was keyed.
    private func college(_ category: PlainText?) -> String? {
        line.rules.colleges.first { $0.name == category?.string }?.name
    }
}

extension Poll {
    /// How many numbers can be counted: options, or the method's own answers, such as yes, no and abstain.
    public var optionCount: Int { rules.method.hasOwnAnswers ? rules.method.answers.count : options.count }

    /// What is called out and keyed for an option, by index: its number from 1, or that of the method's own answer.
    public func number(of option: Int) -> Int { ballotLine.number(of: option) }

    /// The options by index, in the order in which they are called out: fingers from the fist on, as one asks for them.
    public var called: [Int] {
        let all = Array(0..<optionCount)
        return rules.method == .fistToFive ? all.reversed() : all
    }

    /// What the tally calls the options: by number, since their texts come in several languages and may be long.
    public var optionNames: [String] {
        rules.method.hasOwnAnswers
            ? rules.method.answers.map(\.name) : options.indices.prefix(10_000).map { String($0 + 1) }
    }

    /// How one ballot of the poll is keyed.
    public var ballotLine: BallotLine {
        BallotLine(
            method: rules.method, options: optionNames.count, rules: rules.ruleSet, seats: rules.seats, tags: optionTags
        )
    }

    /// What options cost and what there is to spend; nil for a vote that is not about money, or where some cost is missing.
    public var money: Budget? {
        let costs = options.prefix(10_000).compactMap(\.cost)
        guard rules.method.isAboutMoney, let limit = rules.budget, costs.count == optionNames.count else { return nil }
        return Budget(costs: costs.map { Fraction($0) }, limit: Fraction(limit))
    }

    /// By option, the tags that quotas and themes ask for; empty where none carries any.
    var optionTags: [[String]] {
        options.contains { !$0.tags.isEmpty } ? options.prefix(10_000).map { $0.tags.map(\.string) } : []
    }

    /// The options by index in the order that was drawn before the opening; nil where none was.
    var drawnOrder: [Int]? {
        rules.further.draw.map { draw in
            let names = optionNames
            return draw.compactMap { names.firstIndex(of: $0) }
        }
    }

    /// The tally before the first ballot.
    var emptyTally: LiveTally {
        LiveTally(
            method: rules.method, options: optionNames, rules: rules.ruleSet, seats: rules.seats, budget: money,
            tags: optionTags)
    }
}
