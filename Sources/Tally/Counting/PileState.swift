/// How far a count has come whose ballots lie on the piles of those who are left, and whose options only go out.
struct PileState: SequentialState {
    private(set) var piles: Piles
    /// Votes by option.
    private(set) var counts: [Int]
    /// Votes that count for none.
    private(set) var exhausted: Int
    var elected: [[Int]] = []
    var eliminated: [[Int]] = []
    var earlier = EarlierRounds()

    /// Every option stands, and has the ballots that name it first.
    init(_ election: Election, _ ballots: RankedBallots) {
        piles = Piles(ballots, isRunning: election.options.map { _ in true }, overvote: election.rules.overvote)
        (counts, exhausted) = piles.votes(ballots)
    }

    static func == (left: Self, right: Self) -> Bool {
        left.piles == right.piles && left.elected == right.elected && left.earlier == right.earlier
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(piles)
        hasher.combine(counts)
        hasher.combine(earlier)
    }

    /// Those who are left.
    var running: [Int] { counts.indices.filter { piles.isRunning[$0] } }

    /// What a round begins with: the votes of those who are left.
    var round: Round {
        var round = Round(counts: counts.indices.map { piles.isRunning[$0] ? Fraction(counts[$0]) : nil })
        round.exhausted = Fraction(exhausted)
        return round
    }

    /// Takes options out of the running; their votes go on.
    /// - Returns: what went from whom to whom.
    mutating func eliminate(
        _ options: [Int], _ ballots: RankedBallots, _ overvote: RuleSet.Overvote
    ) -> [Round.Transfer] {
        eliminated.append(options)
        let width = counts.count + 1
        // A row for each option that has votes to pass on.
        var rows = Array(repeating: -1, count: width)
        var count = 0
        for option in options where counts[option] > 0 {
            rows[option] = count
            count += 1
        }
        var moves = Array(repeating: 0, count: count * width)
        piles.remove(options, ballots, overvote) { ballot, old, new in
            moves[rows[Int(old)] * width + (new == Piles.exhausted ? width - 1 : Int(new))] += ballots.weight(ballot)
        }
        var transfers: [Round.Transfer] = []
        for from in options where rows[from] >= 0 {
            counts[from] = 0
            for to in 0..<width where moves[rows[from] * width + to] > 0 {
                let votes = moves[rows[from] * width + to]
                let isExhausted = to == width - 1
                if isExhausted { exhausted += votes } else { counts[to] += votes }
                transfers.append(Round.Transfer(from: from, to: isExhausted ? nil : to, votes: Fraction(votes)))
            }
        }
        return transfers
    }
}
