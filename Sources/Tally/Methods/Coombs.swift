/// Coombs' method: the option with the most last places goes out, until one has more than half of the first places.
///
/// Source: C. H. Coombs, A Theory of Data (1964), in the variant that stops at a majority (Grofman and Feld 2004).
/// Options that a ballot leaves out share its last place in equal parts, as do options that it ranks last together; with
/// `unranked=no-opinion` its last place is the last option that it names.
struct Coombs: SequentialCount {
    let ballots: RankedBallots
    let rules: RuleSet
    let start: PileState

    init(_ election: Election, _ ballots: RankedBallots) {
        self.ballots = ballots
        rules = election.rules
        start = PileState(election, ballots)
    }

    func count(_ state: inout PileState) -> (round: Round, decision: SequentialDecision) {
        let (isRunning, running, counts) = (state.piles.isRunning, state.running, state.counts)
        var round = state.round
        let active = ballots.account.valid - state.exhausted
        guard active > 0 else { return (round, .finished) }
        if let winner = running.first(where: { counts[$0] > active - counts[$0] }) {
            round.elected = [winner]
            round.reasons = [.majority]
            state.elected.append([winner])
            return (round, .finished)
        }
        let last = lastPlaces(state, running)
        round.lastPlaces = last.fractions.indices.map { isRunning[$0] ? last.fractions[$0] : nil }
        round.lastPlaceNumbers = last.numbers
        round.reasons = [.mostLastPlaces]
        return (round, .take(last.most(running), .eliminate))
    }

    /// Last places of the options that are left: in parts of one denominator, so that rounds of thousands of options are
    /// compared as whole numbers; as fractions where that denominator is too large.
    private func lastPlaces(_ state: PileState, _ running: [Int]) -> LastPlaces {
        let shares = shares(state, running)
        var denominator = 1
        var isLarge = false
        for parts in shares.parts {
            let divisor = Self.greatestCommonDivisor(denominator, parts)
            let (product, overflow) = denominator.multipliedReportingOverflow(by: parts / divisor)
            isLarge = isLarge || overflow
            denominator = overflow ? 1 : product
        }
        // No option has more last places than there are ballots.
        if isLarge || denominator.multipliedReportingOverflow(by: max(1, ballots.account.valid)).overflow {
            var known: [[Int]: Fraction] = [:]
            var fractions = Array(repeating: Fraction(0), count: state.piles.isRunning.count)
            for option in running {
                let counts = shares.parts.indices.map { shares.count($0, option) }
                let sum =
                    known[counts] ?? zip(counts, shares.parts).reduce(0) { $1.0 == 0 ? $0 : $0 + Fraction($1.0, $1.1) }
                known[counts] = sum
                fractions[option] = sum
            }
            return LastPlaces(fractions: fractions, numbers: nil)
        }
        var numbers = Array(repeating: 0, count: state.piles.isRunning.count)
        for (row, parts) in shares.parts.enumerated() {
            let factor = denominator / parts
            for option in running { numbers[option] += factor * shares.count(row, option) }
        }
        // Many options have the same last places: each fraction is made once.
        var known: [Int: Fraction] = [:]
        var fractions = Array(repeating: Fraction(0), count: numbers.count)
        for option in running {
            let number = numbers[option]
            if let fraction = known[number] {
                fractions[option] = fraction
            } else {
                fractions[option] = Fraction(number, denominator)
                known[number] = fractions[option]
            }
        }
        return LastPlaces(fractions: fractions, numbers: numbers)
    }

    private struct LastPlaces {
        let fractions: [Fraction]
        /// The same as multiples of one fraction; nil where they are too large for that.
        let numbers: [Int]?

        /// Those of the options that have the most.
        func most(_ running: [Int]) -> [Int] {
            if let numbers {
                let most = running.map { numbers[$0] }.max()
                return running.filter { numbers[$0] == most }
            }
            let most = running.map { fractions[$0] }.max()
            return running.filter { fractions[$0] == most }
        }
    }

    /// Ballots by how many options share their last place.
    private struct Shares {
        /// Of each row, how many options share a last place.
        private(set) var parts: [Int] = []
        /// The row of so many parts; -1 where there is none.
        private var rows: [Int]
        /// Of each row, ballots whose last place everybody shares.
        private var all: [Int] = []
        /// Of each row by option, ballots that it shares beyond those; below 0 where it is named by some of them.
        private var own: [Int] = []
        private let options: Int

        init(options: Int) {
            self.options = options
            rows = Array(repeating: -1, count: options + 1)
        }

        mutating func row(_ number: Int) -> Int {
            if rows[number] < 0 {
                rows[number] = parts.count
                parts.append(number)
                all.append(0)
                own.append(contentsOf: repeatElement(0, count: options))
            }
            return rows[number]
        }

        mutating func addToAll(_ row: Int, _ weight: Int) { all[row] += weight }
        mutating func add(_ row: Int, _ option: Int, _ weight: Int) { own[row * options + option] += weight }
        func count(_ row: Int, _ option: Int) -> Int { all[row] + own[row * options + option] }
    }

    private func shares(_ state: PileState, _ running: [Int]) -> Shares {
        var shares = Shares(options: state.piles.isRunning.count)
        for ballot in 0..<ballots.count where state.piles.tops[ballot] != Piles.exhausted {
            let cells = ballots.cells[ballots.range(ballot)]
            let weight = ballots.weight(ballot)
            if rules.unranked == .last {
                let named = cells.count { state.piles.isRunning[Int($0 & RankingStore.Cell.option)] }
                if named < running.count {
                    // First for everybody, then taken from those that it names.
                    let row = shares.row(running.count - named)
                    shares.addToAll(row, weight)
                    for cell in cells where state.piles.isRunning[Int(cell & RankingStore.Cell.option)] {
                        shares.add(row, Int(cell & RankingStore.Cell.option), -weight)
                    }
                    continue
                }
            }
            let last = lastNamed(cells, state)
            guard !last.isEmpty else { continue }
            let row = shares.row(last.count)
            for option in last { shares.add(row, option, weight) }
        }
        return shares
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    /// The options at the last rank that names somebody who is still there.
    private func lastNamed(_ cells: ArraySlice<UInt16>, _ state: PileState) -> [Int] {
        var last: [Int] = []
        for cell in cells.reversed() {
            let option = Int(cell & RankingStore.Cell.option)
            if state.piles.isRunning[option] { last.append(option) }
            if cell & RankingStore.Cell.tied == 0 && !last.isEmpty { break }
        }
        return last
    }

    func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout PileState, _ round: inout Round
    ) {
        round.eliminated += options
        // Who gets whose votes is told of methods that go by them.
        _ = state.eliminate(options, ballots, rules.overvote)
    }

    /// Of tied options the one with more last places in the round before goes, hence the sign. Whole numbers are compared many
    /// times as fast as fractions.
    func standing(in round: Round) -> [Fraction?]? {
        if let numbers = round.lastPlaceNumbers, let last = round.lastPlaces {
            return zip(last, numbers).map { $0.0 == nil ? nil : Fraction(-$0.1) }
        }
        return round.lastPlaces?.map { $0.map { -$0 } }
    }

    func open(_ state: PileState) -> [Int] { state.running }

    var effort: Int { 256 * start.piles.isRunning.count + ballots.cells.count }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        let ballots = election.rankings(.atOnce)
        var result = TallyResult(election, .coombs, ballots.account)
        let outcome = SequentialCounter.run(Coombs(election, ballots), election)
        result.take(outcome) { outcome.state.counts[$0] }
        return result
    }
}
