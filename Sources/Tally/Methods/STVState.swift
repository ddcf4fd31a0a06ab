/// How far a count by single transferable vote has come.
struct STVState: SequentialState {
    var piles: Piles
    /// By option, the votes on its pile, or what an elected one keeps.
    var counts: [Fraction]
    /// By ballot, the index of what it is worth.
    var valueOf: [UInt32]
    /// What ballots are worth: few different values, because a pile's ballots are reduced together.
    var values: [Fraction] = [1]
    /// By elected option, what it has above the quota and has not passed on.
    var surpluses: [Int: Fraction] = [:]
    var isElected: [Bool]
    var quota: Fraction?
    var elected: [[Int]] = []
    var eliminated: [[Int]] = []
    var earlier = EarlierRounds()

    init(piles: Piles, counts: [Fraction]) {
        self.piles = piles
        self.counts = counts
        valueOf = Array(repeating: 0, count: piles.tops.count)
        isElected = counts.map { _ in false }
    }

    /// Neither elected nor out.
    var running: [Int] {
        let out = Set(eliminated.joined())
        return counts.indices.filter { !isElected[$0] && !out.contains($0) }
    }

    /// By option, whether votes can still go to it.
    var isReceiving: [Bool] {
        let running = Set(running)
        return counts.indices.map { running.contains($0) }
    }

    var electedCount: Int { elected.joined().count }

    /// Votes that count for somebody.
    var active: Fraction { counts.reduce(0, +) }

    static func == (left: Self, right: Self) -> Bool {
        left.counts == right.counts && left.isElected == right.isElected && left.surpluses == right.surpluses
            && Set(left.running) == Set(right.running) && left.piles.tops == right.piles.tops
            && left.quota == right.quota && left.earlier == right.earlier
            && left.valueOf.indices.allSatisfy {
                left.piles.tops[$0] == Piles.exhausted
                    || left.values[Int(left.valueOf[$0])] == right.values[Int(right.valueOf[$0])]
            }
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(counts)
        hasher.combine(isElected)
        hasher.combine(earlier)
    }
}
