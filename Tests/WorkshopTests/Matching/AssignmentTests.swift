import Testing

@testable import Workshop

@Suite("The cheapest of all ways to give columns to rows")
struct AssignmentTests {
    /// What it costs least, by trying everything.
    private func tried(
        _ supplies: [Int], _ capacities: [Int], _ most: Int, _ costs: [[Ranks?]]
    ) -> (count: Int, cost: Ranks) {
        let pairs = costs.indices.flatMap { row in costs[row].indices.map { (row, $0) } }
        var best: (count: Int, cost: Ranks) = (0, .zero)
        func go(_ next: Int, _ supplies: [Int], _ capacities: [Int], _ count: Int, _ cost: Ranks) {
            if cost < best.cost { best = (count, cost) }
            guard next < pairs.count, count < most else { return }
            go(next + 1, supplies, capacities, count, cost)
            let (row, column) = pairs[next]
            guard supplies[row] > 0, capacities[column] > 0, let pair = costs[row][column] else { return }
            var (rows, columns) = (supplies, capacities)
            rows[row] -= 1
            columns[column] -= 1
            go(next + 1, rows, columns, count + 1, cost + pair)
        }
        go(0, supplies, capacities, 0, .zero)
        return best
    }

    @Test("equals trying everything, in a thousand small cases", arguments: 1...10)
    func bruteForce(seed: UInt64) {
        var random = RepeatableRandom(seed: seed)
        for _ in 0..<100 {
            let (rows, columns) = (Int.random(in: 1...3, using: &random), Int.random(in: 1...4, using: &random))
            let costs: [[Ranks?]] = (0..<rows).map { _ in
                (0..<columns).map { _ in
                    Int.random(in: 0..<4, using: &random) == 0
                        ? nil
                        : Ranks(-1, Int.random(in: -2...2, using: &random), Int.random(in: -9...9, using: &random))
                }
            }
            let supplies = (0..<rows).map { _ in Int.random(in: 0...2, using: &random) }
            let capacities = (0..<columns).map { _ in Int.random(in: 0...2, using: &random) }
            let most = Int.random(in: 0...6, using: &random)
            let found = Assignment<Ranks>(supplies: supplies, capacities: capacities, most: most) { costs[$0][$1] }
            let best = tried(supplies, capacities, most, costs)
            var cost = Ranks.zero
            for (row, columns) in found.columns.enumerated() {
                #expect(columns.count <= supplies[row] && Set(columns).count == columns.count)
                for column in columns { cost = cost + (costs[row][column] ?? .zero) }
            }
            #expect(found.columns.joined().count == best.count)
            #expect(cost == best.cost)
        }
    }
}
