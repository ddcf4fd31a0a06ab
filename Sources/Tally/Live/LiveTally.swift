/// The tally of a poll that is open: ballots come, are replaced, are taken back, and the result is there after each.
///
/// What methods add up (votes, points, pairs) is kept by adding and taking away one ballot's part; methods with rounds
/// count equal ballots together. Either way the result equals a recount of all ballots.
public struct LiveTally: Sendable {
    /// How ballots become a result.
    public let method: VotingMethod
    /// As frozen when the poll opened.
    public let rules: RuleSet
    /// Seats to fill.
    public let seats: Int
    /// Names.
    public let options: [String]
    /// What options cost and what there is to spend; nil for votes that are not about money.
    public let budget: Budget?
    /// By option, the tags that it carries; empty where none carries any.
    public let tags: [[String]]

    /// One voter's answer.
    public enum Answer: Hashable, Sendable {
        /// From first rank to last the options at each, by index; an empty rank was skipped.
        case ranking([[Int]])
        /// The number for each marked option.
        case marks([Int: Int])
        /// A paper that nobody can read.
        case spoiled
    }

    private var latest: [String: Answer] = [:]
    private var counts: [Answer: Int] = [:]
    /// The same as papers, where one may count as several; empty otherwise.
    private var papers: [Answer: Int] = [:]
    /// The same by college, where colleges vote.
    private var colleges: [String: [Answer: Int]] = [:]
    private var sums: LinearSums?

    /// Nobody has voted.
    public init(
        method: VotingMethod, options: [String], rules: RuleSet = RuleSet(), seats: Int = 1, budget: Budget? = nil,
        tags: [[String]] = []
    ) {
        self.method = method
        self.options = options
        self.rules = rules
        self.seats = seats
        self.budget = budget
        self.tags = tags
        sums = LinearSums(method, options: options.count)
    }

    /// Ballots that count at the moment, blank and spoiled ones included.
    public var cast: Int { counts.values.reduce(0, +) }

    /// Takes a voter's ballot; it replaces the one that the voter cast before.
    public mutating func cast(_ answer: Answer, by voter: String) {
        if let before = latest.updateValue(answer, forKey: voter) { change(before, by: -1) }
        change(answer, by: 1)
    }

    /// Takes a ballot that nobody can change any more: a paper, or a secret one.
    /// - Parameters:
    ///   - weight: as how many ballots it counts, at least 1.
    ///   - college: whose it is, where colleges vote.
    public mutating func cast(_ answer: Answer, weight: Int = 1, college: String? = nil) {
        change(answer, by: 1, weight: weight, college: college)
    }

    /// Takes back a voter's ballot.
    /// - Returns: false when the voter had none.
    @discardableResult
    public mutating func withdraw(_ voter: String) -> Bool {
        guard let before = latest.removeValue(forKey: voter) else { return false }
        change(before, by: -1)
        return true
    }

    /// Takes back one ballot that belongs to nobody, such as a paper keyed twice.
    /// - Returns: false when there is no such ballot.
    @discardableResult
    public mutating func withdraw(_ answer: Answer, weight: Int = 1, college: String? = nil) -> Bool {
        let owned = latest.values.count { $0 == answer }
        guard counts[answer, default: 0] >= owned + weight else { return false }
        change(answer, by: -1, weight: weight, college: college)
        return true
    }

    /// The ballots that count, equal ones together.
    public var box: BallotBox {
        box(counts, budget)
    }

    /// Votes or dots by option, for a method that adds them up ballot by ballot; nil for the others.
    public var votes: [Int]? { sums.flatMap { $0.pairwise == nil && method != .borda ? $0.counts : nil } }

    /// The ballots by what they are worth, each paper once, as how many it may count.
    /// - Throws: as `result`.
    public func account() throws(TallyError) -> BallotAccount {
        guard rules.maxWeight == 1 else { return try paperAccount() }
        guard rules.colleges.isEmpty else { return try result().ballots }
        guard var account = sums?.account else { return try result().ballots }
        account.spoiled += counts[.spoiled, default: 0]
        return account
    }

    /// The result so far.
    /// - Throws: `TallyError` where the method cannot count these ballots, or the rules do not fit the options.
    public func result() throws(TallyError) -> TallyResult {
        var election = try Election(box, rules, seats: seats)
        election.sums = sums
        election.colleges = colleges.mapValues { box($0, nil) }
        var result = try method.result(of: election)
        if rules.maxWeight > 1 { result.papers = try paperAccount() }
        return result
    }

    /// Papers by what they are worth: each kind of answer is looked at alone.
    private func paperAccount() throws(TallyError) -> BallotAccount {
        var account = BallotAccount(spoiled: papers[.spoiled, default: 0])
        for (answer, count) in papers where answer != .spoiled {
            let election = try Election(box([answer: 1], budget), rules, seats: seats)
            let one =
                method.entry.adds == nil
                ? try method.entry.count(election).ballots : try LinearSums(method, of: election).account
            account.valid += count * one.valid
            account.blank += count * one.blank
            account.spoiled += count * one.spoiled
        }
        return account
    }

    private mutating func change(
        _ answer: Answer, by number: Int, weight: Int = 1, college: String? = nil
    ) {
        let difference = number * weight
        Self.add(difference, answer, to: &counts)
        if rules.maxWeight > 1 { Self.add(number, answer, to: &papers) }
        if let college { Self.add(difference, answer, to: &colleges[college, default: [:]]) }
        // What nobody can read adds nothing to the sums; the box counts it.
        guard sums != nil, answer != .spoiled else { return }
        guard let election = try? Election(box([answer: 1], nil), rules, seats: seats),
            let part = try? LinearSums(method, of: election)
        else {
            sums = nil
            return
        }
        sums?.add(part, times: difference)
    }

    private static func add(_ difference: Int, _ answer: Answer, to counts: inout [Answer: Int]) {
        counts[answer, default: 0] += difference
        if counts[answer] == 0 { counts[answer] = nil }
    }

    private func box(_ counts: [Answer: Int], _ budget: Budget?) -> BallotBox {
        var rankings = RankingStore()
        var marks = MarkStore()
        var spoiled = 0
        for (answer, count) in counts {
            switch answer {
            case .ranking(let ranks): rankings.append(ranks, weight: count)
            case .marks(let numbers): marks.append(numbers, weight: count)
            case .spoiled: spoiled += count
            }
        }
        var box = BallotBox(
            options: options, content: rankings.count > 0 ? .rankings(rankings) : .marks(marks), budget: budget)
        box.spoiled = spoiled
        box.tags = tags
        return box
    }
}
