/// Sequential proportional approval voting: seat by seat, the option whose supporters weigh most; a voter who already has
/// k elected options weighs 1 / (k + 1).
///
/// Source: T. N. Thiele, Om flerfoldsvalg (1895), the "addition" method; see Lackner and Skowron, Multi-Winner Voting with
/// Approval Preferences (2023), rule 4. Seats stay empty when nobody approves of anybody left.
struct SequentialPAV: SequentialCount {
    struct State: SequentialState {
        /// By group of voters, how many elected options they approve of.
        var represented: [Int]
        var elected: [[Int]] = []
        var eliminated: [[Int]] = []
        var history: [[Fraction?]] = []

        static func == (left: Self, right: Self) -> Bool { Set(left.elected.joined()) == Set(right.elected.joined()) }

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
        start = State(represented: approvals.weights.map { _ in 0 })
    }

    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision) {
        let taken = Set(state.elected.joined())
        var round = Round(counts: options.map { taken.contains($0) ? nil : weight($0, state) })
        let most = round.counts.compactMap { $0 }.max() ?? 0
        guard taken.count < seats, most > 0 else { return (round, .finished) }
        round.reasons = [.highest]
        return (round, .take(options.filter { round.counts[$0] == most }, .elect))
    }

    private func weight(_ option: Int, _ state: State) -> Fraction {
        var voters: [Int] = []
        for (group, _) in approvals.supporters[option] {
            let elected = state.represented[group]
            if voters.count <= elected { voters += Array(repeating: 0, count: elected + 1 - voters.count) }
            voters[elected] += approvals.weights[group]
        }
        return voters.enumerated().reduce(Fraction(0)) { sum, part in
            part.element == 0 ? sum : sum + Fraction(part.element, part.offset + 1)
        }
    }

    func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round
    ) {
        round.elected += options
        state.elected.append(options)
        for option in options {
            for (group, _) in approvals.supporters[option] { state.represented[group] += 1 }
        }
    }

    /// Electing one takes nothing from another when they share no supporter, and nobody else gains.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool {
        guard tied.count + state.elected.joined().count <= seats else { return false }
        let groups = tied.flatMap { approvals.supporters[$0].map(\.group) }
        return Set(groups).count == groups.count
    }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        let approvals = Approvals(election)
        var result = TallyResult(election, .sequentialPAV, approvals.account)
        let outcome = SequentialCounter(method: SequentialPAV(election, approvals), election: election).run()
        let votes = approvals.votes
        result.take(outcome) { votes[$0] }
        result.dropFinalCount()
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
