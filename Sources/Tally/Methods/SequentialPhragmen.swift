/// Phragmén's sequential rule: every elected option is a load of 1 that its supporters carry, evened out among them; seat
/// by seat, the option is elected whose supporters then carry the least each.
///
/// Source: L. E. Phragmén, Sur une méthode nouvelle pour réaliser, dans les élections, la représentation proportionnelle
/// des partis (1894); see Brill, Freeman, Janson and Lackner, Phragmén's voting methods and justified representation
/// (2017). Counts are loads: the smallest is elected. Seats stay empty when nobody approves of anybody left.
struct SequentialPhragmen: SequentialCount {
    struct State: SequentialState {
        /// By group of voters, what each of them carries.
        var loads: [Fraction]
        var elected: [[Int]] = []
        var eliminated: [[Int]] = []
        var history: [[Fraction?]] = []

        static func == (left: Self, right: Self) -> Bool {
            Set(left.elected.joined()) == Set(right.elected.joined()) && left.loads == right.loads
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
        start = State(loads: approvals.weights.map { _ in 0 })
    }

    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision) {
        let taken = Set(state.elected.joined())
        var round = Round(counts: options.map { taken.contains($0) ? nil : load($0, state) })
        guard taken.count < seats, let least = round.counts.compactMap({ $0 }).min() else {
            return (round, .finished)
        }
        round.reasons = [.lowestCost]
        return (round, .take(options.filter { round.counts[$0] == least }, .elect))
    }

    /// What each supporter would carry; nil when there is none.
    private func load(_ option: Int, _ state: State) -> Fraction? {
        guard !approvals.supporters[option].isEmpty else { return nil }
        // Loads repeat, so that voters are added up before they are multiplied.
        var voters: [Fraction: Int] = [:]
        for (group, _) in approvals.supporters[option] {
            voters[state.loads[group], default: 0] += approvals.weights[group]
        }
        let carried = voters.sorted { $0.key < $1.key }.reduce(Fraction(1)) { $0 + $1.key * Fraction($1.value) }
        return carried / Fraction(voters.values.reduce(0, +))
    }

    func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round
    ) {
        round.elected += options
        state.elected.append(options)
        for option in options {
            guard let load = load(option, state) else { continue }
            for (group, _) in approvals.supporters[option] { state.loads[group] = load }
        }
    }

    /// Without a common supporter none changes what the others' supporters carry, and all others' loads only grow.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool {
        guard tied.count + state.elected.joined().count <= seats else { return false }
        let groups = tied.flatMap { approvals.supporters[$0].map(\.group) }
        return Set(groups).count == groups.count
    }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        let approvals = Approvals(election)
        var result = TallyResult(election, .sequentialPhragmen, approvals.account)
        let outcome = SequentialCounter(method: SequentialPhragmen(election, approvals), election: election).run()
        let votes = approvals.votes
        result.take(outcome) { votes[$0] }
        result.dropFinalCount()
        result.supporters = approvals.voters
        return result
    }
}
