/// A seating while it is being improved: people, groups and categories are numbers from 0, and what an exchange would
/// change is known without going through the groups.
struct Arrangement {
    /// One person.
    struct Seat {
        var category: Int
        /// The group in which the person must stay, else nil.
        var group: Int?
    }

    private let seats: [Seat]
    private let groups: Int
    private let categories: [Int]
    /// Those who are not fixed, category by category.
    private let movable: [Int]
    /// For each category its part of `movable`.
    private let peers: [Range<Int>]
    private var chance: Chance

    private var place: [Int]
    private var sizes: [Int]
    /// Members of a category in a group, at `category * groups + group`.
    private var counts: [Int]
    /// What it costs that two people sit together, at `a * people + b`: one unit for having met, plus the square of how
    /// often as a fraction of a unit.
    private var costs: [Int]
    /// What a person pays for the members of a group, at `group * people + person`.
    private var fares: [Int] = []
    /// What the seating costs: its pairs who have met.
    private(set) var total = 0

    /// More than the squares of all pairs together, so that no pair who have met is bought with rarer meetings.
    private static let unit = 1 << 36

    init(_ seats: [Seat], groups: Int, categories: Int, chance: Chance) {
        self.seats = seats
        self.groups = groups
        self.categories = seats.map(\.category)
        self.chance = chance
        let free = (0..<categories).map { category in
            seats.indices.filter { seats[$0].group == nil && seats[$0].category == category }
        }
        movable = free.flatMap { $0 }
        var start = 0
        peers = free.map { members in
            defer { start += members.count }
            return start..<start + members.count
        }
        place = seats.map { $0.group ?? 0 }
        sizes = [Int](repeating: 0, count: groups)
        counts = [Int](repeating: 0, count: groups * categories)
        costs = [Int](repeating: 0, count: seats.count * seats.count)
        for seat in seats {
            guard let group = seat.group else { continue }
            sizes[group] += 1
            counts[seat.category * groups + group] += 1
        }
    }

    /// How many people there are.
    var people: Int { place.count }

    /// The group of a person.
    func group(of person: Int) -> Int { place[person] }

    /// Says how often two people have met before.
    mutating func setMeetings(_ a: Int, _ b: Int, count: Int) {
        let often = min(max(count, 0), 200)  // who has met 200 times has met too often
        let cost = often == 0 ? 0 : Self.unit + often * often
        costs[a * people + b] = cost
        costs[b * people + a] = cost
    }

    /// What the next seating would cost if this one took place. Two seatings of one cost can leave very different ones
    /// open: after the wrong third round of four groups of four there is no fourth.
    func costOfNext() -> Int {
        var next = Arrangement(seats, groups: groups, categories: peers.count, chance: chance)
        next.costs = costs
        for a in 0..<people {
            for b in 0..<a where place[a] == place[b] && costs[a * people + b] == 0 {
                next.setMeetings(a, b, count: 1)
            }
        }
        var source = chance
        next.arrange(using: &source)
        return next.total
    }

    /// Seats everybody who is not fixed, then improves the seating.
    mutating func arrange(using source: inout Chance) {
        chance = Chance(seed: source.next(), source.next())
        guard !movable.isEmpty else { return }
        deal()
        guard groups > 1 else { return }
        computeFares()
        balance()
        anneal()
    }

    /// Deals the people out, one category after the other, in a random order within each: to the group with the fewest
    /// people, of those to one with the fewest of the category. Where nobody is fixed, that is dealing in turn.
    private mutating func deal() {
        for category in peers {
            for person in movable[category].shuffled(using: &chance) {
                let row = categories[person] * groups
                var best = 0
                for group in 0..<groups
                where (sizes[group], counts[row + group]) < (sizes[best], counts[row + best]) {
                    best = group
                }
                place[person] = best
                sizes[best] += 1
                counts[row + best] += 1
            }
        }
    }

    private mutating func computeFares() {
        fares = [Int](repeating: 0, count: groups * people)
        for member in 0..<people {
            let row = place[member] * people
            for person in 0..<people { fares[row + person] += costs[member * people + person] }
        }
        total = (0..<people).reduce(0) { $0 + fares[place[$1] * people + $1] } / 2
    }

    // MARK: - Moves

    /// How a move would change the sum of the squares of sizes and category counts, and the cost. A sum of squares is
    /// least where the numbers differ by at most one.
    private struct Change {
        var imbalance: Int
        var cost: Int
    }

    private func exchange(_ a: Int, _ b: Int) -> Change {
        let from = place[a]
        let to = place[b]
        var imbalance = 0
        if categories[a] != categories[b] {
            let rowA = categories[a] * groups
            let rowB = categories[b] * groups
            imbalance = counts[rowA + to] - counts[rowA + from] + counts[rowB + from] - counts[rowB + to] + 2
        }
        let cost =
            fares[to * people + a] - fares[from * people + a] + fares[from * people + b] - fares[to * people + b]
            - 2 * costs[a * people + b]
        return Change(imbalance: 2 * imbalance, cost: cost)
    }

    /// A move to a group that is smaller by one, which leaves the sizes as balanced as they are; else nil.
    private func move(_ person: Int, to: Int) -> Change? {
        let from = place[person]
        guard sizes[from] == sizes[to] + 1 else { return nil }
        let row = categories[person] * groups
        return Change(
            imbalance: 2 * (counts[row + to] - counts[row + from] + 1),
            cost: fares[to * people + person] - fares[from * people + person])
    }

    private mutating func put(_ person: Int, in to: Int) {
        let from = place[person]
        total += fares[to * people + person] - fares[from * people + person]
        transfer(costs[(person * people)..<((person + 1) * people)], from: from, to: to)
        seat(person, in: to)
    }

    private mutating func swapPlaces(_ a: Int, _ b: Int) {
        let (from, to) = (place[a], place[b])
        put(a, in: to)
        put(b, in: from)
    }

    private mutating func seat(_ person: Int, in to: Int) {
        let from = place[person]
        let row = categories[person] * groups
        sizes[from] -= 1
        sizes[to] += 1
        counts[row + from] -= 1
        counts[row + to] += 1
        place[person] = to
    }

    /// Takes what somebody costs each of the others from the fares of one group to those of another.
    private mutating func transfer(_ costs: ArraySlice<Int>, from: Int, to: Int) {
        let people = people
        // The one loop that counts.
        let costs = costs.span
        var fares = fares.mutableSpan
        let (fromBase, toBase) = (from * people, to * people)
        for index in costs.indices {
            let cost = costs[index]
            guard cost != 0 else { continue }
            fares[fromBase + index] -= cost
            fares[toBase + index] += cost
        }
    }

    // MARK: - Balance

    /// Brings the categories nearer to balance, as long as a move or an exchange does. After a deal to empty groups there
    /// is nothing to do.
    private mutating func balance() {
        var improved = true
        while improved {
            improved = false
            for (index, a) in movable.enumerated() {
                for group in 0..<groups {
                    if let change = move(a, to: group), change.imbalance < 0 {
                        put(a, in: group)
                        improved = true
                    }
                }
                for b in movable[(index + 1)...] where place[a] != place[b] && exchange(a, b).imbalance < 0 {
                    swapPlaces(a, b)
                    improved = true
                }
            }
        }
    }

    // MARK: - Annealing

    private mutating func anneal() {
        let steps = 300
        let movesPerStep = min(16 * movable.count, movable.count * movable.count / 4 + 32)
        // The chance of taking a move that brings one pair more together who have met; from 0.25 to 0.002.
        var acceptance = 0.25
        let cooling = 0.984
        var best = place
        var bestTotal = total
        var stepsWithoutGain = 0
        for _ in 0..<steps where bestTotal > 0 {
            let before = bestTotal
            for _ in 0..<movesPerStep {
                guard tryMove(acceptance), total < bestTotal else { continue }
                bestTotal = total
                best = place
                if bestTotal == 0 { break }
            }
            acceptance *= cooling
            stepsWithoutGain = bestTotal < before ? 0 : stepsWithoutGain + 1
            if acceptance < 0.01, stepsWithoutGain > 50 { break }
        }
        place = best
        total = bestTotal
    }

    /// Tries a random move that leaves the balance as it is; whether it was made.
    private mutating func tryMove(_ acceptance: Double) -> Bool {
        let a = movable[chance.below(movable.count)]
        let kind = chance.below(8)
        if kind == 0 {
            let group = chance.below(groups)
            guard let change = move(a, to: group), isTaken(change, acceptance) else { return false }
            put(a, in: group)
            return true
        }
        let among = kind < 5 ? peers[categories[a]] : movable.indices
        let b = movable[among.lowerBound + chance.below(among.count)]
        guard place[a] != place[b], isTaken(exchange(a, b), acceptance) else { return false }
        swapPlaces(a, b)
        return true
    }

    private mutating func isTaken(_ change: Change, _ acceptance: Double) -> Bool {
        if change.imbalance != 0 { return change.imbalance < 0 }
        if change.cost <= 0 { return true }
        let pairs = (change.cost + Self.unit / 2) / Self.unit
        if pairs > 6 { return false }
        var threshold = acceptance
        for _ in 0..<max(0, pairs - 1) { threshold *= acceptance }
        return chance.fraction() < threshold
    }
}
