/// Coombs' method: the option with the most last places goes out, until one has more than half of the first places.
///
/// Source: C. H. Coombs, A Theory of Data (1964), in the variant that stops at a majority (Grofman and Feld 2004).
/// Options that a ballot leaves out share its last place in equal parts, as do options that it ranks last together; with
/// `unranked=no-opinion` its last place is the last option that it names.
struct Coombs: SequentialCount {
    struct State: SequentialState {
        var piles: Piles
        var elected: [[Int]] = []
        var eliminated: [[Int]] = []
        var earlier = EarlierRounds()

        static func == (left: Self, right: Self) -> Bool {
            left.piles == right.piles && left.elected == right.elected && left.earlier == right.earlier
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(piles)
            hasher.combine(earlier)
        }
    }

    let ballots: RankedBallots
    let rules: RuleSet
    let start: State

    init(_ election: Election, _ ballots: RankedBallots) {
        self.ballots = ballots
        rules = election.rules
        start = State(
            piles: Piles(ballots, isRunning: election.options.map { _ in true }, overvote: election.rules.overvote))
    }

    /// Votes by option, and those that count for none.
    func firstPlaces(_ state: State) -> ([Int], exhausted: Int) {
        var counts = Array(repeating: 0, count: state.piles.isRunning.count)
        var exhausted = 0
        for (ballot, top) in state.piles.tops.enumerated() {
            if top == Piles.exhausted {
                exhausted += ballots.weight(ballot)
            } else {
                counts[Int(top)] += ballots.weight(ballot)
            }
        }
        return (counts, exhausted)
    }

    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision) {
        let isRunning = state.piles.isRunning
        let running = isRunning.indices.filter { isRunning[$0] }
        let (counts, exhausted) = firstPlaces(state)
        var round = Round(counts: counts.indices.map { isRunning[$0] ? Fraction(counts[$0]) : nil })
        round.exhausted = Fraction(exhausted)
        let active = ballots.account.valid - exhausted
        guard active > 0 else { return (round, .finished) }
        if let winner = running.first(where: { counts[$0] > active - counts[$0] }) {
            round.elected = [winner]
            round.reasons = [.majority]
            state.elected.append([winner])
            return (round, .finished)
        }
        let last = lastPlaces(state, running)
        round.lastPlaces = last.indices.map { isRunning[$0] ? last[$0] : nil }
        let most = running.map { last[$0] }.max()
        round.reasons = [.mostLastPlaces]
        return (round, .take(running.filter { last[$0] == most }, .eliminate))
    }

    private func lastPlaces(_ state: State, _ running: [Int]) -> [Fraction] {
        let options = state.piles.isRunning.count
        // By the number of options that share a last place, so that there is one division for all ballots.
        var shared: [Int: [Int]] = [:]
        // The same of ballots that leave so many options out: first for everybody, then taken from those they name.
        var forAll: [Int: Int] = [:]
        for ballot in 0..<ballots.count where state.piles.tops[ballot] != Piles.exhausted {
            let cells = ballots.cells[ballots.range(ballot)]
            let weight = ballots.weight(ballot)
            if rules.unranked == .last {
                let named = cells.count { state.piles.isRunning[Int($0 & RankingStore.Cell.option)] }
                if named < running.count {
                    let unnamed = running.count - named
                    forAll[unnamed, default: 0] += weight
                    for cell in cells where state.piles.isRunning[Int(cell & RankingStore.Cell.option)] {
                        shared[unnamed, default: Array(repeating: 0, count: options)][
                            Int(cell & RankingStore.Cell.option)] -= weight
                    }
                    continue
                }
            }
            let last = lastNamed(cells, state)
            for option in last {
                shared[last.count, default: Array(repeating: 0, count: options)][option] += weight
            }
        }
        var places = Array(repeating: Fraction(0), count: options)
        for parts in Set(shared.keys).union(forAll.keys).sorted() {
            let own = shared[parts]
            let all = forAll[parts] ?? 0
            for option in running {
                let count = all + (own?[option] ?? 0)
                if count > 0 { places[option] += Fraction(count, parts) }
            }
        }
        return places
    }

    /// The options at the last rank that names somebody who is still there.
    private func lastNamed(_ cells: ArraySlice<UInt16>, _ state: State) -> [Int] {
        var last: [Int] = []
        for cell in cells.reversed() {
            let option = Int(cell & RankingStore.Cell.option)
            if state.piles.isRunning[option] { last.append(option) }
            if cell & RankingStore.Cell.tied == 0 && !last.isEmpty { break }
        }
        return last
    }

    func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round
    ) {
        round.eliminated += options
        state.eliminated.append(options)
        state.piles.remove(options, ballots, rules.overvote) { _, _, _ in }
    }

    /// Of tied options the one with more last places in the round before goes, hence the sign.
    func standing(in round: Round) -> [Fraction?]? { round.lastPlaces?.map { $0.map { -$0 } } }

    func open(_ state: State) -> [Int] { state.piles.isRunning.indices.filter { state.piles.isRunning[$0] } }

    var effort: Int { 256 * start.piles.isRunning.count + ballots.cells.count }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        let ballots = election.rankings(.atOnce)
        var result = TallyResult(election, .coombs, ballots.account)
        let coombs = Coombs(election, ballots)
        let outcome = SequentialCounter.run(coombs, election)
        let counts = coombs.firstPlaces(outcome.state).0
        result.take(outcome) { counts[$0] }
        return result
    }
}
