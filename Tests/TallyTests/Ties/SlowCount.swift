@testable import Tally

/// A small room, counted as one does with paper and pencil: no shortcut, nothing merged, one order of drawing at a time. It
/// shares nothing with the methods but exact fractions.
///
/// Rankings are without equal ranks, so that overvotes are out of the picture.
struct SlowCount {
    /// Voters who rank: their options, the best first.
    var rankings: [[Int]] = []
    /// Voters who mark: the number for each option, 0 for one left blank.
    var marks: [[Int]] = []
    var options: Int
    var seats = 1
    var costs: [Int] = []
    var limit = 0
    /// What becomes of what equal shares leave.
    var completion = RuleSet.Completion.utilitarianGreedy

    /// The methods that it knows: all that can tie, but those that take options out round by round, which `AllDraws` counts.
    static let methods: [VotingMethod] = [
        .plurality, .approval, .cumulative, .score, .block, .borda, .dowdall, .star, .threeTwoOne, .majorityJudgment,
        .copeland,
        .minimax, .schulze, .rankedPairs, .condorcet, .smith, .twoRound, .sequentialPAV, .sequentialPhragmen,
        .equalShares,
        .budgetGreedy, .budgetEqualShares,
    ]

    /// The winners, with ties broken by this order: of equal options the first of them.
    func winners(_ method: VotingMethod, drawn order: [Int]) -> Set<Int> {
        var place = Array(repeating: 0, count: options)
        for (index, option) in order.enumerated() { place[option] = index }
        let hasVotes =
            method.form == .ranking || method == .plurality
            ? rankings.contains { !$0.isEmpty } : marks.contains { $0.contains { $0 > 0 } }
        guard hasVotes else { return [] }
        switch method {
        case .plurality: return first(seats, place) { option in Fraction(rankings.count { $0.first == option }) }
        case .approval, .block: return first(seats, place) { option in Fraction(supporters(option).count) }
        case .cumulative, .score: return first(seats, place) { option in total(option) }
        case .borda: return first(seats, place, borda)
        case .dowdall:
            return first(seats, place) { option in
                rankings.reduce(0) { sum, ranking in
                    ranking.firstIndex(of: option).map { sum + Fraction(1, $0 + 1) } ?? sum
                }
            }
        case .copeland:
            return first(1, place) { option in
                others(option).reduce(0) { $0 + (beats(option, $1) ? 1 : beats($1, option) ? 0 : Fraction(1, 2)) }
            }
        case .minimax:
            return first(1, place) { option in
                -Fraction(others(option).map { beats($0, option) ? prefer($0, option) : 0 }.max() ?? 0)
            }
        case .majorityJudgment: return majorityJudgment(place)
        case .star: return star(place)
        case .threeTwoOne: return threeTwoOne(place)
        case .twoRound: return twoRound(place)
        case .schulze:
            return least(place) { option in others(option).allSatisfy { path(option, $0) >= path($0, option) } }
        case .rankedPairs: return rankedPairs(place)
        case .condorcet: return Set((0..<options).filter { option in others(option).allSatisfy { beats(option, $0) } })
        case .smith: return smith()
        case .sequentialPAV: return inTurn(place, .pav)
        case .sequentialPhragmen: return inTurn(place, .phragmen)
        case .equalShares: return equalShares(place, costs: Array(repeating: 1, count: options), limit: seats, worth: 1)
        case .budgetGreedy: return greedily([], place, costs, limit)
        case .budgetEqualShares: return equalShares(place, costs: costs, limit: limit, worth: nil)
        default: return []
        }
    }

    // MARK: - What is counted

    private func others(_ option: Int) -> [Int] { (0..<options).filter { $0 != option } }
    private func total(_ option: Int) -> Fraction { Fraction(marks.reduce(0) { $0 + $1[option] }) }
    private func supporters(_ option: Int) -> [Int] { marks.indices.filter { marks[$0][option] > 0 } }

    /// Of the options with the highest values so many, equal ones in the drawn order.
    private func first(_ count: Int, _ place: [Int], _ value: (Int) -> Fraction) -> Set<Int> {
        let values = (0..<options).map(value)
        let sorted = (0..<options).sorted { values[$0] == values[$1] ? place[$0] < place[$1] : values[$0] > values[$1] }
        return Set(sorted.prefix(count))
    }

    /// The first in the drawn order of those who fulfil something.
    private func least(_ place: [Int], _ isIn: (Int) -> Bool) -> Set<Int> {
        Set([(0..<options).filter(isIn).min { place[$0] < place[$1] }].compactMap { $0 })
    }

    private func borda(_ option: Int) -> Fraction {
        rankings.reduce(0) { sum, ranking in
            guard !ranking.isEmpty else { return sum }
            if let rank = ranking.firstIndex(of: option) { return sum + Fraction(options - 1 - rank) }
            return sum + Fraction(options - ranking.count - 1, 2)
        }
    }

    /// Voters who rank one before the other; who names only one of them ranks it before.
    private func prefer(_ a: Int, _ b: Int) -> Int {
        rankings.count { ranking in
            guard let mine = ranking.firstIndex(of: a) else { return false }
            return ranking.firstIndex(of: b).map { mine < $0 } ?? true
        }
    }

    private func beats(_ a: Int, _ b: Int) -> Bool { prefer(a, b) > prefer(b, a) }

    /// The strongest path of victories, over all paths that visit nobody twice.
    private func path(_ from: Int, _ to: Int, _ seen: Set<Int> = []) -> Int {
        let direct = beats(from, to) ? prefer(from, to) : 0
        let onward = others(from).filter { $0 != to && !seen.contains($0) && beats(from, $0) }.map { next in
            min(prefer(from, next), path(next, to, seen.union([from])))
        }
        return max(direct, onward.max() ?? 0)
    }

    // MARK: - Methods

    private func majorityJudgment(_ place: [Int]) -> Set<Int> {
        let valid = marks.filter { $0.contains { $0 > 0 } }
        /// Medians in the order in which they are taken away.
        func medians(_ option: Int) -> [Int] {
            var grades = valid.map { $0[option] }.sorted()
            var medians: [Int] = []
            while !grades.isEmpty { medians.append(grades.remove(at: (grades.count - 1) / 2)) }
            return medians
        }
        let best = (0..<options).map(medians).max { $0.lexicographicallyPrecedes($1) }
        return least(place) { medians($0) == best }
    }

    private func star(_ place: [Int]) -> Set<Int> {
        func ahead(_ a: Int, _ b: Int) -> Int { marks.count { $0[a] > $0[b] } }
        func high(_ option: Int) -> Int { marks.count { $0[option] == 5 } }
        /// So many of options with one total: whoever lost most duels among them goes, then by most highest scores, then drawn.
        func pick(_ count: Int, _ tied: [Int]) -> [Int] {
            guard count > 0, tied.count > count else { return count > 0 ? tied : [] }
            func split(_ front: [Int], _ back: [Int]) -> [Int] {
                front.count >= count ? pick(count, front) : front + pick(count - front.count, back)
            }
            let losses = tied.map { option in tied.count { ahead($0, option) > ahead(option, $0) } }
            if Set(losses).count > 1 {
                let most = losses.max()
                return split(
                    tied.indices.filter { losses[$0] != most }.map { tied[$0] },
                    tied.indices.filter { losses[$0] == most }.map { tied[$0] })
            }
            let highs = tied.map(high)
            if let most = highs.max(), let fewest = highs.min(), most != fewest {
                let best = tied.filter { high($0) == most }
                if best.count <= count { return split(best, tied.filter { high($0) != most }) }
                return split(tied.filter { high($0) != fewest }, tied.filter { high($0) == fewest })
            }
            let drawn = tied.min { place[$0] < place[$1] } ?? 0
            return split([drawn], tied.filter { $0 != drawn })
        }
        var finalists: [Int] = []
        for level in Set((0..<options).map(total)).sorted(by: >) where finalists.count < 2 {
            finalists += pick(2 - finalists.count, (0..<options).filter { total($0) == level })
        }
        guard finalists.count == 2 else { return Set(finalists) }
        let (a, b) = (finalists[0], finalists[1])
        for (mine, theirs) in [
            (Fraction(ahead(a, b)), Fraction(ahead(b, a))), (total(a), total(b)),
            (Fraction(high(a)), Fraction(high(b))),
        ] where mine != theirs {
            return [mine > theirs ? a : b]
        }
        return [place[a] < place[b] ? a : b]
    }

    private func threeTwoOne(_ place: [Int]) -> Set<Int> {
        let valid = marks.filter { $0.contains { $0 > 0 } }
        func good(_ option: Int) -> Int { valid.count { $0[option] == 2 } }
        func bad(_ option: Int) -> Int { valid.count { $0[option] == 0 } }
        let byGood = (0..<options).sorted { good($0) == good($1) ? place[$0] < place[$1] : good($0) > good($1) }
        var semifinalists = Array(byGood.prefix(3))
        if semifinalists.count == 3, good(semifinalists[2]) * 2 < good(semifinalists[0]) { semifinalists.removeLast() }
        let finalists = semifinalists.sorted { bad($0) == bad($1) ? place[$0] < place[$1] : bad($0) < bad($1) }.prefix(
            2)
        guard let a = finalists.first, let b = finalists.last, a != b else { return Set(finalists) }
        let (mine, theirs) = (valid.count { $0[a] > $0[b] }, valid.count { $0[b] > $0[a] })
        return [mine == theirs ? (place[a] < place[b] ? a : b) : mine > theirs ? a : b]
    }

    private func twoRound(_ place: [Int]) -> Set<Int> {
        let votes = (0..<options).map { option in rankings.count { $0.first == option } }
        let active = votes.reduce(0, +)
        if let winner = votes.firstIndex(where: { $0 * 2 > active }) { return [winner] }
        let pair = first(2, place) { Fraction(votes[$0]) }
        return first(1, place) { option in
            guard pair.contains(option) else { return -1 }
            return Fraction(rankings.count { $0.first(where: pair.contains) == option })
        }
    }

    private func rankedPairs(_ place: [Int]) -> Set<Int> {
        var victories: [(Int, Int)] = []
        for a in 0..<options { for b in 0..<options where beats(a, b) { victories.append((a, b)) } }
        victories.sort { x, y in
            let (mine, theirs) = (prefer(x.0, x.1), prefer(y.0, y.1))
            if mine != theirs { return mine > theirs }
            return x.0 != y.0 ? place[x.0] < place[y.0] : place[x.1] < place[y.1]
        }
        var locked: [(Int, Int)] = []
        func leads(_ from: Int, _ to: Int) -> Bool {
            from == to || locked.contains { $0.0 == from && leads($0.1, to) }
        }
        for victory in victories where !leads(victory.1, victory.0) { locked.append(victory) }
        return least(place) { option in !locked.contains { $0.1 == option } }
    }

    private func smith() -> Set<Int> {
        let sets = (1..<(1 << options)).map { bits in Set((0..<options).filter { bits & (1 << $0) != 0 }) }
        let closed = sets.filter { set in
            set.allSatisfy { inside in (0..<options).allSatisfy { set.contains($0) || beats(inside, $0) } }
        }
        return closed.min { $0.count < $1.count } ?? []
    }

    private enum Turn { case pav, phragmen }

    private func inTurn(_ place: [Int], _ rule: Turn) -> Set<Int> {
        var elected: [Int] = []
        var loads = Array(repeating: Fraction(0), count: marks.count)
        func value(_ option: Int) -> Fraction? {
            let voters = supporters(option)
            guard !voters.isEmpty else { return nil }
            switch rule {
            case .pav:
                return voters.reduce(0) { sum, voter in
                    sum + Fraction(1, elected.count { marks[voter][$0] > 0 } + 1)
                }
            case .phragmen: return -(voters.reduce(1) { $0 + loads[$1] } / Fraction(voters.count))
            }
        }
        while elected.count < seats {
            let values = (0..<options).map { elected.contains($0) ? nil : value($0) }
            guard let best = values.compactMap({ $0 }).max() else { break }
            let chosen = (0..<options).filter { values[$0] == best }.min { place[$0] < place[$1] } ?? 0
            if rule == .phragmen { for voter in supporters(chosen) { loads[voter] = -best } }
            elected.append(chosen)
        }
        return Set(elected)
    }

    /// - Parameter worth: what an option is worth to its supporters; its cost when nil.
    private func equalShares(_ place: [Int], costs: [Int], limit: Int, worth: Int?) -> Set<Int> {
        let voters = marks.count { $0.contains { $0 > 0 } }
        let isCommittee = worth != nil
        var sum = limit
        var bought = purchase(place, costs: costs, sum: sum, worth: worth, most: isCommittee ? limit : options)
        func cost(_ bought: Set<Int>) -> Int { bought.reduce(0) { $0 + costs[$1] } }
        func isLeft(_ option: Int) -> Bool {
            !bought.contains(option) && !supporters(option).isEmpty && cost(bought) + costs[option] <= limit
        }
        if [.addOne, .addOneThenGreedy].contains(completion) {
            while (0..<options).contains(where: isLeft) {
                sum += isCommittee ? 1 : voters
                let more = purchase(place, costs: costs, sum: sum, worth: worth, most: isCommittee ? limit : options)
                if cost(more) > limit { break }
                bought = more
            }
        }
        let isGreedy = [.utilitarianGreedy, .addOneThenGreedy].contains(completion)
        return isGreedy ? greedily(bought, place, costs, limit) : bought
    }

    /// What is bought from shares of a sum, as many as may be.
    private func purchase(_ place: [Int], costs: [Int], sum: Int, worth: Int?, most: Int) -> Set<Int> {
        let voters = marks.indices.filter { marks[$0].contains { $0 > 0 } }
        var money = Array(repeating: Fraction(sum, max(1, voters.count)), count: marks.count)
        var bought: [Int] = []
        /// What each supporter pays at most, so that together they pay the cost; nil when they cannot.
        func share(_ option: Int) -> Fraction? {
            let purses = supporters(option).map { money[$0] }.sorted()
            let cost = Fraction(costs[option])
            guard !purses.isEmpty, purses.reduce(0, +) >= cost else { return nil }
            var left = cost
            for (index, purse) in purses.enumerated() {
                let each = left / Fraction(purses.count - index)
                if each <= purse { return each }
                left = left - purse
            }
            return purses.last
        }
        while bought.count < most {
            let open = (0..<options).filter { !bought.contains($0) && share($0) != nil }
            func rate(_ option: Int) -> Fraction {
                costs[option] == 0 ? 0 : (share(option) ?? 0) / Fraction(worth ?? costs[option])
            }
            guard let best = open.map(rate).min() else { break }
            let chosen = open.filter { rate($0) == best }.min { place[$0] < place[$1] } ?? 0
            let each = share(chosen) ?? 0
            for voter in supporters(chosen) { money[voter] = money[voter] - min(money[voter], each) }
            bought.append(chosen)
        }
        return Set(bought)
    }

    /// What is left goes to those with the most votes that it pays for.
    private func greedily(_ before: Set<Int>, _ place: [Int], _ costs: [Int], _ limit: Int) -> Set<Int> {
        var bought = before
        while true {
            let left = limit - bought.reduce(0) { $0 + costs[$1] }
            let open = (0..<options).filter {
                !bought.contains($0) && costs[$0] <= left && !supporters($0).isEmpty
            }
            guard let most = open.map({ supporters($0).count }).max() else { return bought }
            bought.insert(
                open.filter { supporters($0).count == most }.min { place[$0] < place[$1] } ?? 0)
        }
    }
}

extension SlowCount {
    /// A room in which ties are the rule: few voters, short rankings, small numbers.
    static func room(_ generator: inout some RandomNumberGenerator, _ method: VotingMethod) -> SlowCount {
        let options = Int.random(in: 2...(method == .threeTwoOne ? 5 : 4), using: &generator)
        var room = SlowCount(options: options)
        room.seats = method.takesSeats ? Int.random(in: 1...options, using: &generator) : 1
        let voters = Int.random(in: 1...8, using: &generator)
        let isRanked = method.form == .ranking || method == .plurality
        for _ in 0..<voters {
            if isRanked {
                let all = Array(0..<options).shuffled(using: &generator)
                room.rankings.append(Array(all.prefix(Int.random(in: 0...options, using: &generator))))
            } else {
                // As many crosses as seats at most, which a block vote asks for.
                var ballot = Array(repeating: 0, count: options)
                let most = method == .block ? room.seats : options
                for option in Array(0..<options).shuffled(using: &generator).prefix(most) {
                    let most = method.form == .crosses ? 1 : method == .threeTwoOne ? 2 : 5
                    ballot[option] = Int.random(in: 0...most, using: &generator)
                    if most == 5, method.form == .scores, Bool.random(using: &generator) {
                        ballot[option] = ballot[option] / 4 * 5
                    }
                }
                room.marks.append(ballot)
            }
        }
        room.costs = (0..<options).map { _ in Int.random(in: 1...4, using: &generator) }
        room.limit = Int.random(in: 1...8, using: &generator)
        return room
    }

    /// The same room as the methods are given it.
    func box(isRanked: Bool) -> BallotBox {
        var ranked = RankingStore()
        var marked = MarkStore()
        for ranking in rankings { ranked.append(ranking.map { [$0] }) }
        for ballot in marks {
            marked.append(
                Dictionary(
                    uniqueKeysWithValues: ballot.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) })
            )
        }
        return BallotBox(
            options: (0..<options).map { "o\($0)" }, content: isRanked ? .rankings(ranked) : .marks(marked),
            budget: Budget(costs: costs.map { Fraction($0) }, limit: Fraction(limit)))
    }

    /// Every order in which the options can be drawn.
    var orders: [[Int]] { Self.orders(Array(0..<options)) }

    private static func orders(_ options: [Int]) -> [[Int]] {
        guard options.count > 1 else { return [options] }
        return options.indices.flatMap { index in
            var rest = options
            let option = rest.remove(at: index)
            return orders(rest).map { [option] + $0 }
        }
    }

    /// What does not agree with the method's own count; nil where all does.
    func disagreement(_ method: VotingMethod, _ order: [Int]) throws -> (what: String?, isTied: Bool) {
        let box = box(isRanked: method.form == .ranking || method == .plurality)
        let all = orders.map { winners(method, drawn: $0) }
        var rules = RuleSet()
        if method.ruleKeys.contains(.completion) { try rules.state(.completion, completion.rawValue) }
        let open = try method.count(box, rules: rules, seats: seats)
        let union = all.reduce(into: Set<Int>()) { $0.formUnion($1) }
        let isTied = Set(all).count > 1
        if Set(open.winners) != union {
            return ("\(method): \(open.winners), by hand \(union.sorted()): \(self)", isTied)
        }
        if open.isOpen != isTied { return ("\(method): open \(open.isOpen), by hand \(isTied): \(self)", isTied) }
        try rules.state(.draw, order.map { "o\($0)" }.joined(separator: ","))
        let drawn = Set(try method.count(box, rules: rules, seats: seats).winners)
        let byHand = winners(method, drawn: order)
        if drawn != byHand {
            return ("\(method) drawn \(order): \(drawn.sorted()), by hand \(byHand.sorted()): \(self)", isTied)
        }
        return (nil, isTied)
    }
}
