/// Ranked pairs, also called Tideman's method: victories are locked from the strongest to the weakest, except where one
/// would contradict those locked before it.
///
/// Source: T. N. Tideman, Independence of clones as a criterion for voting rules (1987); strength by winning votes as in
/// Zavist and Tideman (1989), or margins. Victories of equal strength that contradict each other are ordered by the draw;
/// without one every order is followed and everybody who wins in one of them is named.
struct RankedPairs {
    let election: Election
    let victories: [Victory]

    /// Who is ahead of whom by the victories locked so far, directly or through others.
    struct Locked: Hashable {
        var reach: [[Bool]]

        init(_ count: Int) { reach = Array(repeating: Array(repeating: false, count: count), count: count) }

        mutating func lock(_ victory: Victory) {
            guard !reach[victory.winner][victory.loser] else { return }
            for from in reach.indices where from == victory.winner || reach[from][victory.winner] {
                reach[from][victory.loser] = true
                for to in reach.indices where reach[victory.loser][to] { reach[from][to] = true }
            }
        }

        func contradicts(_ victory: Victory) -> Bool { reach[victory.loser][victory.winner] }

        var unbeaten: [Int] { reach.indices.filter { option in !reach.contains { $0[option] } } }
    }

    static var patience: Int { 2_000 }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        var result = try TallyResult(pairwise: election, .rankedPairs)
        guard let matrix = result.pairwise else { return result }
        RankedPairs(election, matrix).count(&result)
        return result
    }

    init(_ election: Election, _ matrix: PairwiseMatrix) {
        self.election = election
        var victories: [Victory] = []
        for winner in election.options {
            for loser in election.options where matrix.beats(winner, loser) {
                let strength = matrix.strength(winner, over: loser, election.rules.strength)
                victories.append(Victory(winner: winner, loser: loser, strength: strength))
            }
        }
        let place = { (option: Int) in election.drawn?[option] ?? option }
        self.victories = victories.sorted { a, b in
            (b.strength, place(a.winner), place(a.loser)) < (a.strength, place(b.winner), place(b.loser))
        }
    }

    private func count(_ result: inout TallyResult) {
        guard result.ballots.valid > 0 else {
            result.ranking = election.options.isEmpty ? [] : [Array(election.options)]
            return
        }
        let (ways, inDoubt, gaveUp) = follow()
        let winners = Set(ways.flatMap(\.unbeaten)).sorted()
        if inDoubt.isEmpty || election.drawn != nil {
            conclude(&result, inDoubt.sorted(), gaveUp ? nil : Set(ways.map(\.unbeaten)).count > 1)
        } else {
            leaveOpen(&result, inDoubt.sorted(), ways, winners, gaveUp)
        }
    }

    /// All ways of locking, victories of equal strength in every order; the options whose order that leaves in doubt.
    /// With more ways than patience, one way that locks only what nothing of the same strength contradicts.
    private func follow() -> (ways: Set<Locked>, inDoubt: Set<Int>, gaveUp: Bool) {
        var ways: Set<Locked> = [Locked(election.options.count)]
        var sure = Locked(election.options.count)
        var inDoubt: Set<Int> = []
        var gaveUp = false
        var index = 0
        while index < victories.count {
            let end = victories[index...].firstIndex { $0.strength != victories[index].strength } ?? victories.count
            let equal = Array(victories[index..<end])
            sure = lockUndisputed(equal, sure).0
            if !gaveUp {
                var next: Set<Locked> = []
                for way in ways {
                    let (base, conflicting) = lockUndisputed(equal, way)
                    inDoubt.formUnion(conflicting.flatMap { [$0.winner, $0.loser] })
                    if let ends = allOrders(conflicting, base) { next.formUnion(ends) } else { gaveUp = true }
                }
                ways = next
                if ways.count > Self.patience { gaveUp = true }
            }
            index = end
        }
        return (gaveUp ? [sure] : ways, inDoubt, gaveUp)
    }

    /// One order of locking: by strength, and by the draw where that is equal.
    private func conclude(_ result: inout TallyResult, _ inDoubt: [Int], _ changesWinner: Bool?) {
        var locked = Locked(election.options.count)
        var kept: [Victory] = []
        for victory in victories where !locked.contradicts(victory) {
            locked.lock(victory)
            kept.append(victory)
        }
        if !inDoubt.isEmpty {
            result.ties.append(Tie(between: inDoubt, brokenBy: .draw, changesWinner: changesWinner))
        }
        result.locked = kept
        result.ranking = Schulze.levels(election.options) { locked.reach[$0][$1] }
        result.electFromRanking(election)
    }

    private func leaveOpen(
        _ result: inout TallyResult, _ inDoubt: [Int], _ ways: Set<Locked>, _ winners: [Int], _ gaveUp: Bool
    ) {
        let changes: Bool? = gaveUp ? nil : Set(ways.map(\.unbeaten)).count > 1
        result.ties.append(Tie(between: inDoubt, brokenBy: nil, changesWinner: changes))
        let sure = victories.filter { victory in ways.allSatisfy { $0.reach[victory.winner][victory.loser] } }
        result.locked = sure
        var common = Locked(election.options.count)
        for victory in sure { common.lock(victory) }
        result.winners = winners
        let rest = Schulze.levels(election.options) { common.reach[$0][$1] }
            .map { $0.filter { !winners.contains($0) } }.filter { !$0.isEmpty }
        result.ranking = [winners] + rest
    }

    /// Locks what no victory of the same strength contradicts.
    private func lockUndisputed(_ equal: [Victory], _ way: Locked) -> (Locked, conflicting: [Victory]) {
        let open = equal.filter { !way.contradicts($0) }
        var all = way
        for victory in open { all.lock(victory) }
        let conflicting = open.filter { all.contradicts($0) }
        var base = way
        for victory in open where !all.contradicts(victory) { base.lock(victory) }
        return (base, conflicting)
    }

    private func allOrders(_ conflicting: [Victory], _ base: Locked) -> Set<Locked>? {
        var front: Set<Locked> = [base]
        var ends: Set<Locked> = []
        while !front.isEmpty {
            if front.count + ends.count > Self.patience { return nil }
            var next: Set<Locked> = []
            for way in front {
                let open = conflicting.filter { !way.contradicts($0) && !way.reach[$0.winner][$0.loser] }
                if open.isEmpty { ends.insert(way) }
                for victory in open {
                    var onward = way
                    onward.lock(victory)
                    next.insert(onward)
                }
            }
            front = next
        }
        return ends
    }
}
