/// A rule that elects from approvals seat by seat, each time the option that it puts first given what its supporters
/// have got so far. What they get of an elected option, and how that is held against the next, is all that tells
/// Thiele's rule from Phragmén's.
protocol SequentialApprovalRule: Sendable {
    /// What one voter has got of those who are elected.
    associatedtype Share: Hashable, Sendable

    static var method: VotingMethod { get }
    /// Why the first of a round is elected.
    static var reason: Round.Reason { get }
    /// What a voter has got before anybody is elected.
    static var nothing: Share { get }

    /// What speaks for an option, or against it; nil when it cannot be elected.
    /// - Parameter shares: by group of voters.
    static func count(_ option: Int, _ approvals: Approvals, _ shares: [Share]) -> Fraction?

    /// The count that is elected among those of a round; nil when none is.
    static func first(_ counts: [Fraction]) -> Fraction?

    /// The option is elected.
    static func elect(_ option: Int, _ approvals: Approvals, _ shares: inout [Share])
}

/// The election by such a rule. Seats stay empty when nobody approves of anybody left.
struct SequentialApproval<Rule: SequentialApprovalRule>: SequentialCount {
    struct State: SequentialState {
        /// By group of voters, what each of them has got.
        var shares: [Rule.Share]
        var elected: [[Int]] = []
        var eliminated: [[Int]] = []
        var earlier = EarlierRounds()

        static func == (left: Self, right: Self) -> Bool {
            Set(left.elected.joined()) == Set(right.elected.joined()) && left.shares == right.shares
        }

        func hash(into hasher: inout Hasher) { hasher.combine(Set(elected.joined())) }
    }

    let approvals: Approvals
    let options: Range<Int>
    let seats: Int
    let start: State

    init(_ election: Election, _ approvals: Approvals) {
        self.approvals = approvals
        options = election.options
        seats = election.seats
        start = State(shares: approvals.weights.map { _ in Rule.nothing })
    }

    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision) {
        let taken = Set(state.elected.joined())
        var round = Round(counts: options.map { taken.contains($0) ? nil : Rule.count($0, approvals, state.shares) })
        guard taken.count < seats, let first = Rule.first(round.counts.compactMap { $0 }) else {
            return (round, .finished)
        }
        round.reasons = [Rule.reason]
        return (round, .take(options.filter { round.counts[$0] == first }, .elect))
    }

    func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round
    ) {
        round.elected += options
        state.elected.append(options)
        for option in options { Rule.elect(option, approvals, &state.shares) }
    }

    var effort: Int { 64 * options.count + 16 * approvals.weights.count }

    /// Without a common supporter, electing one changes nothing for the supporters of another; and nobody else moves
    /// forward by it.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool {
        guard tied.count + state.elected.joined().count <= seats else { return false }
        let groups = tied.flatMap { approvals.supporters[$0].map(\.group) }
        return Set(groups).count == groups.count
    }
}

extension SequentialApprovalRule {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        let approvals = try Approvals(election)
        var result = TallyResult(election, method, approvals.account)
        let outcome = SequentialCounter.run(SequentialApproval<Self>(election, approvals), election)
        let votes = approvals.votes
        result.take(outcome) { votes[$0] }
        result.dropFinalCount()
        // What an option costs a voter says little to a room; how many carry it does.
        if reason == .lowestCost { result.supporters = approvals.voters }
        return result
    }
}

extension TallyResult {
    /// Where every round elects somebody, what is left over at the end is not a round.
    mutating func dropFinalCount() {
        if rounds.count > 1, let last = rounds.last, last.elected.isEmpty, last.eliminated.isEmpty, last.tie == nil {
            rounds.removeLast()
        }
    }
}
