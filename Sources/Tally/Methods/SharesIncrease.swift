/// Equal shares made from more money than there is, step by step, until what would be bought costs more than there is or
/// nothing is left to buy.
///
/// Sources: for budgets, "add1" in the method of equal shares as cities use it (equalshares.net): one unit more for each
/// voter, until the purchase costs more than there is, and the one before it stands. For committees, M. Lackner and
/// P. Skowron, Multi-Winner Voting with Approval Preferences (2023): one seat's worth more for all together, until the
/// seats are filled.
///
/// Where the lot decides what is bought with one sum, it also decides with which sum the count ends. So every order that
/// can be drawn is followed over all sums; ways that come to the same are one where the orders that lead there can be said
/// together.
struct SharesIncrease {
    /// How far a purchase has come, and which orders of the lot lead there.
    struct SharesPurchase {
        var state: EqualShares.State
        var orders: DrawnOrders
    }

    /// What is bought with one sum.
    private struct Way: Hashable {
        var winners: [Int]
        var orders: DrawnOrders
    }

    /// What all ways come to.
    struct Ends {
        /// Each set of winners, with the sum from which shares are made in the way that leads there.
        var sets: [[Int]: WideInteger] = [:]
        /// Options of which the lot takes one, in the order in which they are met.
        var lots: [[Int]] = []
        /// Whether all ways were followed to their end.
        var isKnown = true

        mutating func add(_ winners: [Int], _ limit: WideInteger) {
            sets[winners] = min(sets[winners] ?? limit, limit)
        }
    }

    /// The purchase from what there is.
    let method: EqualShares
    let step: WideInteger
    /// Whether what is left in the end goes by votes.
    let completes: Bool
    /// Steps that may still be spent, as in `SequentialCounter`.
    private var patience: Int
    /// Whether another lot than the one that was drawn is followed.
    private var isTrying = false

    /// - Parameters:
    ///   - step: by how much the sum grows each time.
    ///   - completes: whether what is left in the end goes by votes.
    init(_ method: EqualShares, step: WideInteger, completes: Bool) {
        self.method = method
        self.step = step
        self.completes = completes
        patience = max(300_000_000, 64 * method.effort)
    }

    /// Sums that are tried one by one before it is said that there are too many.
    static let mostIncreases = 10_000

    /// Follows all these orders to what they come to.
    private mutating func ends(of orders: DrawnOrders) throws(TallyError) -> Ends {
        var ends = Ends()
        var limit = method.purse
        guard let first = ways(through: orders, limit, &ends) else { return givenUp(ends, limit) }
        var open = first
        for _ in 0..<Self.mostIncreases {
            var going: [Way] = []
            for way in open {
                if canBuy(way.winners) {
                    going.append(way)
                } else if !end(way.winners, way.orders, limit, beside: open.count - 1, &ends) {
                    return givenUp(ends, limit)
                }
            }
            guard !going.isEmpty else { return ends }
            limit = limit + steady(going, limit) * step
            var next: [Way] = []
            for way in going {
                guard let bought = ways(through: way.orders, limit + step, beside: going.count - 1, &ends) else {
                    return givenUp(ends, limit)
                }
                for new in bought {
                    if cost(new.winners) <= method.purse {
                        next.append(new)
                    } else if !end(way.winners, new.orders, limit, beside: bought.count - 1, &ends) {
                        return givenUp(ends, limit)
                    }
                }
            }
            limit = limit + step
            open = Self.joined(next)
            if open.isEmpty { return ends }
        }
        throw .tooManyIncreases(most: Self.mostIncreases)
    }

    /// What was bought stands. False where there are too many ways to say what comes of it.
    private mutating func end(
        _ winners: [Int], _ orders: DrawnOrders, _ limit: WideInteger, beside others: Int, _ ends: inout Ends
    ) -> Bool {
        guard completes else {
            ends.add(winners, limit)
            return true
        }
        guard let ways = ways(through: orders, limit, completes: true, beside: others, &ends) else { return false }
        for way in ways { ends.add(way.winners, limit) }
        return true
    }

    private func givenUp(_ before: Ends, _ limit: WideInteger) -> Ends {
        var ends = before
        ends.isKnown = false
        ends.add(method.options.filter { method.votes[$0] >= method.minimum }, limit)
        return ends
    }

    private func cost(_ winners: [Int]) -> WideInteger {
        winners.reduce(WideInteger(0)) { $0 + method.costs[$1] }
    }

    private func canBuy(_ winners: [Int]) -> Bool {
        let spent = cost(winners)
        return method.options.contains { option in
            method.votes[option] >= method.minimum && spent + method.costs[option] <= method.purse
                && !winners.contains(option)
        }
    }

    /// Whole steps by which the sum can grow while each of these ways goes on as it is; 0 where that is not known.
    private func steady(_ ways: [Way], _ limit: WideInteger) -> WideInteger {
        let method = method.shares(of: limit, completes: false)
        var purchases = ways.map { SharesPurchase(state: method.start, orders: $0.orders) }
        var steps: WideInteger?
        // One by one: ways that come to the same may part later.
        var courses = purchases.count
        while var way = purchases.popLast() {
            guard courses <= Self.mostCourses else { return 0 }
            let (round, decision) = method.count(&way.state)
            guard case .take(let options, let purpose) = decision else {
                let own = method.steadySteps(Array(way.state.elected.joined()), step: step)
                if own == 0 { return 0 }
                steps = min(steps ?? own, own)
                continue
            }
            let onward = onward(from: way, method, round, options, purpose)
            courses += onward.count - 1
            purchases += onward
        }
        return steps ?? 0
    }

    /// What a way with its orders costs, in states of a `SequentialCounter`.
    private static let dearness = 32

    /// Courses that are looked at for what is steady.
    private static let mostCourses = 16

    /// What comes of taking these, in every order in which the lot can put them.
    private func onward(
        from way: SharesPurchase, _ method: EqualShares, _ round: Round, _ options: [Int],
        _ purpose: SequentialDecision.Purpose
    ) -> [SharesPurchase] {
        var steps = [options]
        if options.count > 1, !method.orderIsIndifferent(options, purpose, in: way.state) {
            steps = way.orders.first(among: options).map { [$0] }
        }
        return steps.map { step in
            var taken = way
            var round = round
            method.take(step, purpose, in: &taken.state, &round)
            if step.count < options.count { taken.orders.put(step[0], before: options) }
            return taken
        }
    }

    /// What these orders come to with one sum; nil where there are too many ways.
    /// - Parameter others: ways that are followed beside these.
    private mutating func ways(
        through orders: DrawnOrders, _ limit: WideInteger, completes: Bool = false, beside others: Int = 0,
        _ ends: inout Ends
    ) -> [Way]? {
        let method = method.shares(of: limit, completes: completes)
        var front = [SharesPurchase(state: method.start, orders: orders)]
        var ways: [Way] = []
        var lots: Set<[Int]> = []
        while !front.isEmpty {
            // Whole fronts only, as in `SequentialCounter`. One way alone is a count, however long it is.
            if front.count + others > 1 || isTrying { patience -= front.count * Self.dearness * max(1, method.effort) }
            guard patience > 0 else { return nil }
            var next: [SharesPurchase] = []
            for var way in front {
                let (round, decision) = method.count(&way.state)
                guard case .take(let options, let purpose) = decision else {
                    ways.append(Way(winners: way.state.winners, orders: way.orders))
                    continue
                }
                if options.count > 1, !method.orderIsIndifferent(options, purpose, in: way.state) {
                    lots.insert(options.sorted())
                }
                next += onward(from: way, method, round, options, purpose)
            }
            front = Self.joined(next)
        }
        for lot in lots.sorted(by: { $0.lexicographicallyPrecedes($1) }) where !ends.lots.contains(lot) {
            ends.lots.append(lot)
        }
        return Self.joined(ways)
    }

    private static func joined(_ purchases: [SharesPurchase]) -> [SharesPurchase] {
        guard purchases.count > 1 else { return purchases }
        return Dictionary(grouping: purchases, by: \.state).values.flatMap { same in
            DrawnOrders.joined(same.map(\.orders)).map { [SharesPurchase(state: same[0].state, orders: $0)] } ?? same
        }
    }

    private static func joined(_ ways: [Way]) -> [Way] {
        guard ways.count > 1 else { return ways }
        return Dictionary(grouping: ways, by: \.winners).flatMap { winners, same in
            DrawnOrders.joined(same.map(\.orders)).map { [Way(winners: winners, orders: $0)] } ?? same
        }
    }
}

// What is said of it.
extension SharesIncrease {
    /// The count from the sum with which it ends, and whom all ways elect.
    mutating func outcome(
        _ election: Election
    ) throws(TallyError) -> SequentialCounter<EqualShares>.Outcome {
        let ends = try ends(of: DrawnOrders(drawn: election.drawn))
        let sets = ends.sets.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        guard let (winners, limit) = sets.first else { return SequentialCounter.run(method, election) }
        var outcome = SequentialCounter.run(method.shares(of: limit, completes: completes), election)
        if election.drawn != nil {
            outcome.ties = try drawnTies(outcome.ties, ends, winners, election)
            for index in outcome.rounds.indices {
                guard let tie = outcome.rounds[index].tie else { continue }
                outcome.rounds[index].tie = outcome.ties.first { $0.between == tie.between } ?? tie
            }
            return outcome
        }
        let changes: Bool? = ends.isKnown ? sets.count > 1 : nil
        let all = Set(sets.flatMap(\.key)).sorted()
        let certain = sets.reduce(Set(all)) { $0.intersection($1.key) }
        outcome.ties = outcome.ties.map { tie in
            tie.changesWinner == false
                ? tie : Tie(between: tie.between, brokenBy: nil, changesWinner: changes)
        }
        // What the lot decides, it may decide with another sum than the one that is shown.
        if changes != false, !outcome.ties.contains(where: { $0.changesWinner != false }), let lot = ends.lots.first {
            outcome.ties.append(Tie(between: lot, brokenBy: nil, changesWinner: changes))
        }
        if let last = outcome.rounds.indices.last, outcome.rounds[last].tie != nil {
            outcome.rounds[last].tie = outcome.ties.last { $0.between == outcome.rounds[last].tie?.between }
        }
        let before = outcome.rounds.dropLast().flatMap(\.elected)
        if outcome.isOpen, changes == false, let last = outcome.rounds.indices.last {
            outcome.rounds[last].elected = all.filter { !before.contains($0) }
            let rest = all.filter { !outcome.state.elected.joined().contains($0) }
            if !rest.isEmpty { outcome.state.elected.append(rest) }
        }
        outcome.isOpen = changes != false
        if outcome.isOpen {
            // Who is bought with this sum is not bought in every way.
            let sure = ends.isKnown ? certain : []
            for index in outcome.rounds.indices { outcome.rounds[index].elected.removeAll { !sure.contains($0) } }
            outcome.state.elected = outcome.state.elected.map { $0.filter(sure.contains) }.filter { !$0.isEmpty }
        }
        outcome.winners = all
        outcome.certain = ends.isKnown ? certain.sorted() : []
        return outcome
    }

    /// The ties of a count in which all was drawn, each with whether another of its options, drawn first, would elect somebody
    /// else in the end; and those of other sums that do.
    private mutating func drawnTies(
        _ shown: [Tie], _ ends: Ends, _ winners: [Int], _ election: Election
    ) throws(TallyError) -> [Tie] {
        var ties: [Tie] = []
        for tie in shown {
            let changes = tie.brokenBy == nil ? tie.changesWinner : try changes(tie.between, winners, election)
            ties.append(Tie(between: tie.between, brokenBy: tie.brokenBy, changesWinner: changes))
        }
        for lot in ends.lots where !shown.contains(where: { $0.between == lot }) {
            let changes = try changes(lot, winners, election)
            if changes != false { ties.append(Tie(between: lot, brokenBy: .draw, changesWinner: changes)) }
        }
        return ties
    }

    /// nil where there are too many ways to know.
    private mutating func changes(_ tied: [Int], _ winners: [Int], _ election: Election) throws(TallyError) -> Bool? {
        guard let drawn = election.drawn, let first = tied.map({ drawn[$0] }).min() else { return nil }
        isTrying = true
        for option in tied where drawn[option] != first {
            var places = drawn
            for other in places.indices where drawn[other] >= first && drawn[other] < drawn[option] {
                places[other] += 1
            }
            places[option] = first
            let other = try ends(of: DrawnOrders(drawn: places))
            guard other.isKnown else { return nil }
            if other.sets.keys.first != winners { return true }
        }
        return false
    }
}
