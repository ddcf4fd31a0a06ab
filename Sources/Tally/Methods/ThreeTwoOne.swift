/// 3-2-1 voting: every option is good, OK or bad. The three with the most "good" are semifinalists, the two of these with the
/// fewest "bad" finalists, and of these the one wins that more ballots rate above the other.
///
/// Source: J. Quinn, 3-2-1 voting (2017, Electowiki, in its version without delegation). Quinn gives the third semifinalist
/// two conditions. One is followed: who has fewer than half as many "good" as the first is none, and the other two are
/// finalists at once. The other, that the three may not all be of one party, is left out: options of a room have no parties. An
/// option that a ballot leaves blank is bad to it, as a blank beside no "bad" is to Quinn; a ballot without any rating is blank.
/// Options that are equal for a place are told apart by the draw, or all ways of drawing are followed.
struct ThreeTwoOne {
    /// What is counted for bad, for OK and for good.
    static let scale = 0...2

    private let election: Election
    private let preferences: PairwiseMatrix
    private let valid: Int
    /// By option.
    private let good: [Int]
    private let bad: [Int]

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        guard election.options.count <= PairwiseMatrix.mostOptions else {
            throw .tooManyOptions(most: PairwiseMatrix.mostOptions)
        }
        let scores = try Scores(election, Self.scale)
        var result = TallyResult(election, .threeTwoOne, scores.account)
        let preferences = scores.preferences()
        result.pairwise = preferences
        result.grades = scores.histogram
        let count = ThreeTwoOne(
            election: election, preferences: preferences, valid: scores.account.valid,
            good: scores.histogram.map { $0[scale.upperBound] }, bad: scores.histogram.map { $0[scale.lowerBound] })
        count.count(&result)
        return result
    }

    private func count(_ result: inout TallyResult) {
        let byGood = Standing.ranking(election.options) { good[$0] }
        result.ranking = byGood
        guard valid > 0 else { return }
        let order = byGood.flatMap { $0 }
        let hasThird = order.count > 2 && 2 * good[order[2]] >= good[order[0]]
        let semifinal = Places(byGood, hasThird ? 3 : 2)
        var first = Round(counts: good.map { Fraction($0) })
        first.reasons = order.count > 2 && !hasThird ? [.fewestGood, .underHalf] : [.fewestGood]
        if !semifinal.tied.isEmpty {
            let ways = Set(pairs(semifinal, hasThird).flatMap { winners($0) })
            let later = ways.count > 1 && election.drawn == nil && hasThird ? laterTie(semifinal) : nil
            first.tie = tie(semifinal.tied, changes: ways.count > 1 && later == nil)
            result.ties += [first.tie, later.map { tie($0, changes: true) }].compactMap(\.self)
            guard let drawn = election.drawn else {
                // Nothing tells who is among them: everybody is named who wins some way.
                result.rounds = [first]
                place(&result, [ways.sorted()], byGood)
                return
            }
            go(&result, first, semifinal.settled(by: drawn), byGood)
            return
        }
        go(&result, first, semifinal.sure, byGood)
    }

    /// From the semifinalists on.
    private func go(_ result: inout TallyResult, _ before: Round, _ three: [Int], _ byGood: [[Int]]) {
        var first = before
        first.eliminated = election.options.filter { !three.contains($0) }
        result.rounds = [first]
        var two = three
        if three.count > 2 {
            var second = Round(counts: election.options.map { three.contains($0) ? Fraction(bad[$0]) : nil })
            second.reasons = [.mostBad]
            let places = Places(Standing.ranking(three.sorted()) { -bad[$0] }, 2)
            if !places.tied.isEmpty {
                let ways = Set(
                    Self.combinations(places.tied, 2 - places.sure.count).flatMap { winners(places.sure + $0) })
                second.tie = tie(places.tied, changes: ways.count > 1)
                result.ties.append(contentsOf: [second.tie].compactMap { $0 })
                guard election.drawn != nil else {
                    result.rounds.append(second)
                    place(&result, [ways.sorted(), three.filter { !ways.contains($0) }], byGood)
                    return
                }
            }
            two = election.drawn.map(places.settled) ?? places.sure
            second.eliminated = three.filter { !two.contains($0) }.sorted()
            result.rounds.append(second)
        }
        let last = final(two.sorted())
        result.rounds.append(last)
        result.ties.append(contentsOf: [last.tie].compactMap { $0 })
        let others = two.filter { !last.elected.contains($0) }
        place(&result, [last.elected, others, three.filter { !two.contains($0) }], byGood)
    }

    private func place(_ result: inout TallyResult, _ front: [[Int]], _ byGood: [[Int]]) {
        result.winners = front[0]
        let placed = Set(front.joined())
        result.ranking = (front.map { $0.sorted() } + byGood.map { $0.filter { !placed.contains($0) } })
            .filter { !$0.isEmpty }
    }

    private func tie(_ tied: [Int], changes: Bool) -> Tie {
        Tie(between: tied.sorted(), brokenBy: election.drawn == nil ? nil : .draw, changesWinner: changes)
    }

    private func final(_ pair: [Int]) -> Round {
        var round = Round(counts: election.options.map { _ in nil })
        round.elected = winners(pair)
        round.reasons = [.highest]
        guard pair.count == 2 else {
            for option in pair { round.counts[option] = Fraction(valid) }
            return round
        }
        let (a, b) = (pair[0], pair[1])
        round.counts[a] = Fraction(preferences[a, b])
        round.counts[b] = Fraction(preferences[b, a])
        round.exhausted = Fraction(valid - preferences[a, b] - preferences[b, a])
        if preferences[a, b] == preferences[b, a] { round.tie = tie(pair, changes: true) }
        return round
    }

    /// Who wins between two: both, where nothing tells them apart.
    private func winners(_ pair: [Int]) -> [Int] {
        guard pair.count == 2 else { return pair }
        let (a, b) = (pair[0], pair[1])
        if preferences.beats(a, b) { return [a] }
        if preferences.beats(b, a) { return [b] }
        return election.draw(from: pair, preferred: true).map { [$0] } ?? pair.sorted()
    }

    /// Where it is all the same who is a semifinalist, what keeps open who wins is a tie that comes after it: that one; nil where
    /// it is not all the same.
    private func laterTie(_ semifinal: Places) -> [Int]? {
        let missing = 3 - semifinal.sure.count
        // Of three places without anybody sure, each choice has finalists of its own.
        guard (1...2).contains(missing), semifinal.tied.count <= 40 else { return nil }
        var ends: Set<Set<Int>> = []
        var tied: [Int] = []
        for some in Self.combinations(semifinal.tied, missing) {
            let places = Places(Standing.ranking((semifinal.sure + some).sorted()) { -bad[$0] }, 2)
            let pairs =
                places.tied.isEmpty
                ? [places.sure]
                : Self.combinations(places.tied, 2 - places.sure.count).map { places.sure + $0 }
            let ways = pairs.map { Set(winners($0)) }
            ends.insert(ways.reduce(into: Set()) { $0.formUnion($1) })
            if ends.count > 1 { return nil }
            tied = Set(ways).count > 1 ? places.tied : pairs[0]
        }
        return tied.sorted()
    }

    /// Every two that can be finalists, whoever of those equal for a place is a semifinalist.
    private func pairs(_ semifinal: Places, _ hasThird: Bool) -> [[Int]] {
        guard hasThird else {
            return Self.combinations(semifinal.tied, 2 - semifinal.sure.count).map { semifinal.sure + $0 }
        }
        let pool = semifinal.sure + semifinal.tied
        /// Whether the first goes out before the second.
        func isWorse(_ a: Int, _ b: Int) -> Bool {
            guard bad[a] == bad[b] else { return bad[a] > bad[b] }
            return election.drawn.map { $0[a] > $0[b] } ?? false
        }
        // Who would go out first, and next: the worst third beside any two is among three of them.
        let worst = pool.sorted { isWorse($0, $1) }.prefix(3)
        return Self.combinations(pool, 2).filter { pair in
            let missing = semifinal.sure.filter { !pair.contains($0) }
            guard missing.count < 2 else { return false }
            guard let third = missing.first ?? worst.first(where: { !pair.contains($0) }) else { return false }
            return pair.allSatisfy { !isWorse($0, third) }
        }
    }

    /// All choices of one or two, in the order given.
    private static func combinations(_ options: [Int], _ count: Int) -> [[Int]] {
        switch count {
        case 1: options.map { [$0] }
        case 2: options.indices.flatMap { first in options[(first + 1)...].map { [options[first], $0] } }
        default: [[]]
        }
    }

    /// Who has a place for sure, and who is equal for those that are left.
    private struct Places {
        var sure: [Int] = []
        var tied: [Int] = []
        private let count: Int

        init(_ groups: [[Int]], _ count: Int) {
            self.count = count
            for group in groups where sure.count < count && tied.isEmpty {
                if sure.count + group.count <= count { sure += group } else { tied = group }
            }
        }

        func settled(by drawn: [Int]) -> [Int] {
            sure + tied.sorted { drawn[$0] < drawn[$1] }.prefix(count - sure.count)
        }
    }
}
