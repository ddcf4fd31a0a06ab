/// Two rounds on one ballot: whoever has more than half of the first choices wins; otherwise the two in front meet, and every
/// ballot counts for the one of them that it ranks before the other.
///
/// Source: the contingent vote of the Queensland Elections Act 1892 and of the presidential election of Sri Lanka; one
/// ballot in place of the second round of a two-round system (D. M. Farrell, Electoral Systems, 2011, chapter 3).
enum TwoRounds {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        let ballots = election.rankings(.inTurn)
        var result = TallyResult(election, .twoRound, ballots.account)
        let first = votes(ballots, election, among: nil)
        let byVotes = Standing.ranking(election.options) { first.counts[$0] }
        result.ranking = byVotes
        guard ballots.account.valid > 0 else { return result }
        var round = Round(counts: first.counts.map { Fraction($0) })
        round.exhausted = Fraction(first.exhausted)
        let active = ballots.account.valid - first.exhausted
        if let winner = election.options.first(where: { first.counts[$0] * 2 > active }) {
            round.elected = [winner]
            round.reasons = [.majority]
            result.winners = [winner]
            result.rounds = [round]
            return result
        }
        guard active > 0 else {
            result.rounds = [round]
            return result
        }
        round.reasons = [.fewestVotes]
        let (sure, tied) = front(byVotes)
        var open = tied
        if !tied.isEmpty, let drawn = election.drawn {
            open = Array(tied.sorted { drawn[$0] < drawn[$1] }.prefix(2 - sure.count))
        }
        let meetings = pairs(sure, open)
        let finals = meetings.map { final($0, ballots, election) }
        if !tied.isEmpty {
            let all = pairs(sure, tied).map { final($0, ballots, election).elected }
            let breaker: Tie.Breaker? = election.drawn == nil ? nil : .draw
            round.tie = Tie(between: tied, brokenBy: breaker, changesWinner: Set(all).count > 1)
            result.ties = [round.tie].compactMap { $0 }
        }
        result.winners = Set(finals.flatMap(\.elected)).sorted()
        guard let second = finals.first, finals.count == 1 else {
            // Nothing tells who goes to the second round: every one is held, and everybody who wins one is named.
            result.rounds = [round]
            place(&result, [result.winners], byVotes)
            return result
        }
        round.eliminated = election.options.filter { !meetings[0].contains($0) }
        result.rounds = [round, second]
        if let tie = second.tie { result.ties.append(tie) }
        place(&result, [result.winners, meetings[0].filter { !result.winners.contains($0) }], byVotes)
        return result
    }

    private static func place(_ result: inout TallyResult, _ front: [[Int]], _ byVotes: [[Int]]) {
        let placed = Set(front.joined())
        result.ranking = (front + byVotes.map { $0.filter { !placed.contains($0) } }).filter { !$0.isEmpty }
    }

    /// Who goes to the second round for sure, and those who are equal for the places that are left.
    private static func front(_ byVotes: [[Int]]) -> (sure: [Int], tied: [Int]) {
        var sure: [Int] = []
        for group in byVotes where sure.count < 2 {
            guard sure.count + group.count <= 2 else { return (sure, group) }
            sure += group
        }
        return (sure, [])
    }

    private static func pairs(_ sure: [Int], _ open: [Int]) -> [[Int]] {
        switch 2 - sure.count {
        case 1 where !open.isEmpty: open.map { [sure[0], $0].sorted() }
        case 2 where open.count > 1:
            open.indices.flatMap { first in open[(first + 1)...].map { [open[first], $0].sorted() } }
        default: [sure.sorted()]
        }
    }

    private static func final(_ pair: [Int], _ ballots: RankedBallots, _ election: Election) -> Round {
        let (counts, exhausted) = votes(ballots, election, among: pair)
        var round = Round(counts: election.options.map { pair.contains($0) ? Fraction(counts[$0]) : nil })
        round.exhausted = Fraction(exhausted)
        let most = pair.map { counts[$0] }.max()
        let front = pair.filter { counts[$0] == most }
        if front.count == 1 || pair.count == 1 {
            round.elected = front
            round.reasons = [.highest]
        } else if let drawn = election.draw(from: front, preferred: true) {
            round.elected = [drawn]
            round.tie = Tie(between: front, brokenBy: .draw, changesWinner: true)
        } else {
            round.elected = front
            round.tie = Tie(between: front, brokenBy: nil, changesWinner: true)
        }
        return round
    }

    /// Ballots by the first of these options that they name.
    private static func votes(
        _ ballots: RankedBallots, _ election: Election, among pair: [Int]?
    ) -> (counts: [Int], exhausted: Int) {
        let piles = Piles(
            ballots, isRunning: election.options.map { pair?.contains($0) ?? true }, overvote: election.rules.overvote)
        return piles.votes(ballots)
    }
}
