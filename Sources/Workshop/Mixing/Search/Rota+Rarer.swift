// Of two rotas in which as many meet, the one in which people meet less often.
extension Rota {
    /// Makes exchanges after which as many have met and those who meet again do so less often, until there are none.
    mutating func makeRarer(isStopped: () -> Bool) {
        var isImproved = true
        var passes = 0
        while isImproved, passes < 20, !isStopped() {
            isImproved = false
            passes += 1
            for round in task.rounds.indices where task.rounds[round].tables > 1 {
                let movers = companies.movers(in: round)
                for a in movers where companies.size(of: a) == 1 {
                    for b in movers.lowerBound..<a where companies.size(of: b) == 1 {
                        let (one, other) = (companies.member(0, of: a), companies.member(0, of: b))
                        guard oftenness(one, other, in: round) < 0 else { continue }
                        let before = value
                        guard exchange(one, other, in: round, isTaken: { $0 <= 0 }) else { continue }
                        if value > before {
                            _ = exchange(one, other, in: round) { _ in true }
                        } else {
                            isImproved = true
                        }
                    }
                }
            }
        }
    }

    /// How an exchange would change the sum of the squares of all meetings.
    private func oftenness(_ a: Int, _ b: Int, in round: Int) -> Int {
        let from = place[round * seats + a]
        let to = place[round * seats + b]
        guard from != to else { return 0 }
        func often(_ person: Int, _ other: Int) -> Int {
            person < people ? Int(meetings[person * people + other]) : 0
        }
        // n² less (n - 1)² is 2n - 1, and (n + 1)² less n² is 2n + 1; chairs meet nobody.
        let turns = (a < people ? 1 : 0) + (b < people ? 1 : 0)
        var change = 0
        for (table, leaving, joining) in [(Int(from), a, b), (Int(to), b, a)] {
            for word in 0..<words {
                var others = members[table * words + word]
                while others != 0 {
                    let other = word << 6 + others.trailingZeroBitCount
                    others &= others - 1
                    guard other != leaving else { continue }
                    change += 2 * often(joining, other) - 2 * often(leaving, other) + turns
                }
            }
        }
        return change
    }
}
