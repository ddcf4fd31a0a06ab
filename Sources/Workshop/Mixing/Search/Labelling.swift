/// Who takes which point of a design: as many meet whoever it is, so that the choice is made for the categories.
enum Labelling {
    /// The point of each person, as far as there are points.
    /// - Parameter steps: how many exchanges are tried.
    static func points(
        for people: [Int], of design: Design, categories: [Int], steps: Int, chance: inout Chance
    ) -> [Int: Int] {
        let missing = max(0, design.points - people.count)
        let leftOut = Set((design.spare.first ?? []).suffix(missing))
        let free = (0..<design.points).filter { !leftOut.contains($0) }
        // Category by category: points beside each other mostly never meet.
        let sorted = people.sorted { (categories[$0], $0) < (categories[$1], $1) }
        var points = Dictionary(uniqueKeysWithValues: zip(sorted, free))
        let movable = Array(sorted.prefix(free.count))
        guard Set(movable.map { categories[$0] }).count > 1 else { return points }
        spread(&points, movable, of: design, categories, steps, &chance)
        return points
    }

    /// Exchanges points, as long as categories come to be spread no worse.
    private static func spread(
        _ points: inout [Int: Int], _ movable: [Int], of design: Design, _ categories: [Int], _ steps: Int,
        _ chance: inout Chance
    ) {
        let kinds = (categories.max() ?? 0) + 1
        let width = (design.rounds.first?.count ?? 0) * kinds
        let rounds = design.rounds.indices
        // Where the counts of a point's table begin, at `round * points + point`.
        var start = [Int](repeating: 0, count: rounds.count * design.points)
        for (round, tables) in design.rounds.enumerated() {
            for (table, members) in tables.enumerated() {
                for point in members { start[round * design.points + point] = round * width + table * kinds }
            }
        }
        var counts = [Int](repeating: 0, count: rounds.count * width)
        for (person, point) in points {
            for round in rounds { counts[start[round * design.points + point] + categories[person]] += 1 }
        }
        var patience = 4 * movable.count * movable.count
        for _ in 0..<steps where patience > 0 {
            patience -= 1
            let a = movable[chance.below(movable.count)]
            let b = movable[chance.below(movable.count)]
            let (kindA, kindB) = (categories[a], categories[b])
            guard kindA != kindB, let pointA = points[a], let pointB = points[b] else { continue }
            var change = 0
            for round in rounds {
                let from = start[round * design.points + pointA]
                let to = start[round * design.points + pointB]
                guard from != to else { continue }
                change +=
                    counts[to + kindA] - counts[from + kindA] + counts[from + kindB] - counts[to + kindB] + 2
            }
            guard change <= 0 else { continue }
            if change < 0 { patience = 4 * movable.count * movable.count }
            for round in rounds {
                let from = start[round * design.points + pointA]
                let to = start[round * design.points + pointB]
                counts[from + kindA] -= 1
                counts[to + kindA] += 1
                counts[to + kindB] -= 1
                counts[from + kindB] += 1
            }
            (points[a], points[b]) = (pointB, pointA)
        }
    }
}
