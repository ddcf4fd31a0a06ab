/// Seats people in groups so that they meet those whom they have not met.
///
/// What is asked for, in this order of priority:
/// 1. the sizes of the groups differ by at most one;
/// 2. each category's numbers in the groups differ by at most one;
/// 3. as few pairs as possible sit together who have met before; of two such seatings the one whose pairs have met less
///    often (the sum of the squares of their counts).
///
/// 1 and 2 never contradict each other while everybody is free: deal the people out in turn, one category after the
/// other. The turn goes round all groups, so that sizes differ by at most one; a category is a run of the deal, so that
/// its numbers do as well. Pinned and seated people can make that impossible; then 1 goes before 2, and each is brought
/// as near as exchanges can bring it.
///
/// 3 over several rounds is the social golfer problem, and each round a maximally diverse grouping problem, both hard. The
/// method is a start by dealing, improved by exchanges under simulated annealing with incremental costs: Weitz and
/// Lakshminarayanan, “An empirical comparison of heuristic methods for creating maximally diverse groups” (1998);
/// Dotú and Van Hentenryck, “Scheduling social golfers locally” (2005); Kirkpatrick, Gelatt and Vecchi, “Optimization
/// by simulated annealing” (1983).
public enum GroupMixing {
    /// Seats everybody.
    ///
    /// The result is the same for the same people, encounters and random numbers, whatever order the people come in.
    /// There are always exactly as many groups as asked for; with fewer people than groups some are empty. A number
    /// of groups below one counts as one. Of people with the same id only the first is seated.
    ///
    /// - Parameters:
    ///   - people: Whom to seat; those with a `pinned` group are seated there.
    ///   - groups: How many groups.
    ///   - met: Who has met whom before.
    ///   - random: Where chance comes from; two numbers are drawn.
    /// - Returns: The groups, each in ascending order of ids.
    public static func assign<ID>(
        people: [Mixing.Person<ID>], groups: Int, met: Encounters<ID>, using random: inout some RandomNumberGenerator
    ) -> [[ID]] {
        let empty = [[ID]](repeating: [], count: max(1, groups))
        return seat(people, in: empty, categories: [:], met: met, using: &random).map { $0.sorted() }
    }

    /// Seats people who come late. Nobody who is seated moves; sizes and categories come as near to balance as that
    /// allows.
    ///
    /// - Parameters:
    ///   - latecomers: Whom to seat; who is seated already is left there, and `pinned` is respected.
    ///   - groups: The groups as they are; none at all counts as one empty group.
    ///   - categories: The categories of those who are seated; whoever is missing in it has none.
    ///   - met: Who has met whom before.
    ///   - random: Where chance comes from; two numbers are drawn.
    /// - Returns: The groups, latecomers at the end of each in ascending order of ids.
    public static func addLatecomers<ID>(
        _ latecomers: [Mixing.Person<ID>], to groups: [[ID]], categories: [ID: String], met: Encounters<ID>,
        using random: inout some RandomNumberGenerator
    ) -> [[ID]] {
        let groups = groups.isEmpty ? [[]] : groups
        let added = seat(latecomers, in: groups, categories: categories, met: met, using: &random)
        return zip(groups, added).map { $0 + $1.sorted() }
    }

    /// The people added to each group.
    private static func seat<ID>(
        _ people: [Mixing.Person<ID>], in groups: [[ID]], categories: [ID: String], met: Encounters<ID>,
        using random: inout some RandomNumberGenerator
    ) -> [[ID]] {
        var seats: [Arrangement.Seat] = []
        var numbers: [ID: Int] = [:]
        var ids: [ID] = []
        var categoryNumbers: [String?: Int] = [:]
        func add(_ id: ID, _ category: String?, group: Int?) {
            guard numbers[id] == nil else { return }
            numbers[id] = ids.count
            ids.append(id)
            let number = categoryNumbers[category] ?? categoryNumbers.count
            categoryNumbers[category] = number
            seats.append(Arrangement.Seat(category: number, group: group))
        }
        for (index, group) in groups.enumerated() {
            for id in group { add(id, categories[id], group: index) }
        }
        let seated = ids.count
        var known = Set(ids)
        for person in people.filter({ known.insert($0.id).inserted }).sorted(by: { $0.id < $1.id }) {
            add(person.id, person.category, group: person.pinned.flatMap { groups.indices.contains($0) ? $0 : nil })
        }

        var chance = Chance(seed: random.next(), random.next())
        var seating = Arrangement(seats, groups: groups.count, categories: categoryNumbers.count, chance: chance)
        met.forEach { a, b, count in
            if let first = numbers[a], let second = numbers[b], first != second {
                seating.setMeetings(first, second, count: count)
            }
        }
        seating = bestArrangement(of: seating, using: &chance)
        var result = [[ID]](repeating: [], count: groups.count)
        for index in seated..<ids.count { result[seating.group(of: index)].append(ids[index]) }
        return result
    }

    /// Few people meet each other soon, so that a seating which is as good as any may spoil the next: of several, the one
    /// after which the next costs least. Many people leave room enough, and are arranged once.
    private static func bestArrangement(of blank: Arrangement, using chance: inout Chance) -> Arrangement {
        var best = blank
        best.arrange(using: &chance)
        guard blank.people <= 24 else { return best }
        var bestNext = best.costOfNext()
        for _ in 1..<8 where bestNext > 0 {
            var other = blank
            other.arrange(using: &chance)
            let next = other.costOfNext()
            if (other.total, next) < (best.total, bestNext) { (best, bestNext) = (other, next) }
        }
        return best
    }
}
