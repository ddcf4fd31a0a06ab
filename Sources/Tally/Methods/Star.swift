/// STAR, score then automatic runoff: the two options with the highest totals meet, and the one that more voters scored
/// higher wins.
///
/// Source: Equal Vote Coalition, STAR Voting, with its Official Tiebreaker Protocol. A tie for the final goes by the
/// head-to-head results among the tied, taking out whoever lost the most; a tie in the final goes to the higher total;
/// then the number of highest scores decides, then the draw.
struct Star {
    let election: Election
    let scores: Scores
    let preferences: PairwiseMatrix
    /// Whether the draw decides where nothing else does; otherwise what it would decide is left open.
    var isDrawn = true

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        guard election.options.count <= PairwiseMatrix.mostOptions else {
            throw .tooManyOptions(most: PairwiseMatrix.mostOptions)
        }
        let scores = try Scores(election)
        var result = TallyResult(election, .star, scores.account)
        let star = Star(election: election, scores: scores, preferences: scores.preferences())
        result.pairwise = star.preferences
        star.count(&result)
        return result
    }

    private func count(_ result: inout TallyResult) {
        let byTotal = Standing.ranking(election.options) { scores.totals[$0] }
        result.ranking = byTotal
        guard result.ballots.valid > 0 else { return }
        var scoring = Round(counts: scores.totals.map { Fraction($0) })
        scoring.reasons = [.highest]
        let choice = choice(byTotal)
        let finals = choice.pairs
        let outcomes = finals.map { final($0) }
        let winners = Set(outcomes.flatMap(\.winners)).sorted()
        if !choice.tied.isEmpty {
            // What is left standing is only what nothing told apart: each final that it leaves open may have one winner.
            let tie =
                if !choice.open.isEmpty {
                    Tie(between: choice.open.sorted(), brokenBy: nil, changesWinner: winners.count > 1)
                } else if choice.breaker == .draw {
                    drawnTie(byTotal)
                } else {
                    Tie(between: choice.tied, brokenBy: choice.breaker, changesWinner: changesWinner(choice, winners))
                }
            scoring.tie = tie
            result.ties.append(tie)
        }
        result.winners = winners
        guard finals.count == 1, let outcome = outcomes.first else {
            // A tie for the final is left standing: every final is played, and everybody who wins one is named.
            result.rounds = [scoring]
            result.ranking = [winners] + byTotal.map { $0.filter { !winners.contains($0) } }.filter { !$0.isEmpty }
            return
        }
        scoring.eliminated = election.options.filter { !finals[0].contains($0) }
        result.rounds = [scoring, outcome.round]
        if let tie = outcome.round.tie { result.ties.append(tie) }
        let second = finals[0].filter { !winners.contains($0) }
        let rest = byTotal.map { $0.filter { !finals[0].contains($0) } }
        result.ranking = ([winners, second] + rest).filter { !$0.isEmpty }
    }

    /// What the draw decided: only options that nothing else told apart were in it, and only a final between such as it left is
    /// another one.
    private func drawnTie(_ byTotal: [[Int]]) -> Tie {
        var undrawn = self
        undrawn.isDrawn = false
        let open = undrawn.choice(byTotal)
        let winners = Set(open.pairs.flatMap { final($0).winners })
        return Tie(between: open.open.sorted(), brokenBy: .draw, changesWinner: winners.count > 1)
    }

    private func choice(_ byTotal: [[Int]]) -> Choice {
        var choice = Choice(sure: [])
        for group in byTotal where choice.sure.count < 2 && choice.open.isEmpty {
            select(2 - choice.sure.count, from: group, into: &choice)
        }
        return choice
    }

    /// Who goes to the final.
    private struct Choice {
        var sure: [Int]
        /// Options that nothing tells apart, for the places that are left.
        var open: [Int] = []
        var tied: [Int] = []
        var breaker: Tie.Breaker?

        /// Every final that is possible.
        var pairs: [[Int]] {
            if open.isEmpty { return [sure.sorted()] }
            if sure.count == 1 { return open.map { [sure[0], $0].sorted() } }
            return open.indices.flatMap { first in open[(first + 1)...].map { [open[first], $0].sorted() } }
        }
    }

    /// Takes `places` of the tied options.
    private func select(_ places: Int, from tied: [Int], into choice: inout Choice) {
        guard tied.count > places else {
            choice.sure += tied
            return
        }
        if choice.tied.isEmpty { choice.tied = tied }
        let losses = tied.map { option in tied.count { preferences.beats($0, option) } }
        if let most = losses.max(), losses.contains(where: { $0 != most }) {
            choice.breaker = .preference
            let ahead = tied.indices.filter { losses[$0] < most }.map { tied[$0] }
            let behind = tied.indices.filter { losses[$0] == most }.map { tied[$0] }
            split(places, ahead, behind, into: &choice)
            return
        }
        let high = tied.map { scores.histogram[$0].last ?? 0 }
        if let most = high.max(), let least = high.min(), most != least {
            choice.breaker = .highestScores
            let front = tied.indices.filter { high[$0] == most }.map { tied[$0] }
            if front.count <= places {
                split(places, front, tied.filter { !front.contains($0) }, into: &choice)
            } else {
                let ahead = tied.indices.filter { high[$0] > least }.map { tied[$0] }
                split(places, ahead, tied.filter { !ahead.contains($0) }, into: &choice)
            }
            return
        }
        if isDrawn, let drawn = election.draw(from: tied, preferred: true) {
            choice.breaker = .draw
            split(places, [drawn], tied.filter { $0 != drawn }, into: &choice)
            return
        }
        choice.open = tied
    }

    private func split(_ places: Int, _ ahead: [Int], _ behind: [Int], into choice: inout Choice) {
        if ahead.count >= places {
            select(places, from: ahead, into: &choice)
        } else {
            choice.sure += ahead
            select(places - ahead.count, from: behind, into: &choice)
        }
    }

    private func changesWinner(_ choice: Choice, _ winners: [Int]) -> Bool {
        // All finals that another way of breaking the tie would have led to.
        let untied = election.options.filter { option in
            !choice.tied.contains(option)
                && choice.tied.allSatisfy { scores.totals[option] > scores.totals[$0] }
        }
        let all = Choice(sure: Array(untied.prefix(1)), open: choice.tied).pairs
        return Set(all.flatMap { final($0).winners }).union(winners).count > 1
    }

    private func final(_ pair: [Int]) -> (winners: [Int], round: Round) {
        var round = Round(counts: election.options.map { _ in nil })
        guard pair.count == 2 else {
            for option in pair { round.counts[option] = Fraction(scores.account.valid) }
            round.elected = pair
            round.reasons = [.majority]
            return (pair, round)
        }
        let (a, b) = (pair[0], pair[1])
        round.counts[a] = Fraction(preferences[a, b])
        round.counts[b] = Fraction(preferences[b, a])
        round.exhausted = Fraction(scores.account.valid - preferences[a, b] - preferences[b, a])
        round.reasons = [.highest]
        func won(_ mine: Int, _ theirs: Int, _ breaker: Tie.Breaker?) -> ([Int], Round)? {
            guard mine != theirs else { return nil }
            round.elected = [mine > theirs ? a : b]
            if let breaker { round.tie = Tie(between: pair, brokenBy: breaker, changesWinner: true) }
            return (round.elected, round)
        }
        if let result = won(preferences[a, b], preferences[b, a], nil) { return result }
        if let result = won(scores.totals[a], scores.totals[b], .score) { return result }
        if let result = won(scores.histogram[a].last ?? 0, scores.histogram[b].last ?? 0, .highestScores) {
            return result
        }
        if let drawn = election.drawn, let result = won(-drawn[a], -drawn[b], .draw) { return result }
        round.elected = pair
        round.tie = Tie(between: pair, brokenBy: nil, changesWinner: true)
        return (pair, round)
    }
}
