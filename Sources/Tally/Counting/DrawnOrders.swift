/// Orders in which a lot can put the options: all of those in which some options come before some others, as far as
/// that is settled. Where an order was drawn before the vote opened, that one alone.
///
/// A count that goes on over several sums of money meets the same options again. The lot is drawn once, so that whoever
/// was ahead of somebody stays ahead of them.
struct DrawnOrders: Hashable, Sendable {
    /// By option, its place in the one order that was drawn.
    private let drawn: [Int]?
    /// By option, those that come after it in all of these orders.
    private var after: [Int: Set<Int>] = [:]

    /// Every order, or the one that was drawn.
    init(drawn: [Int]? = nil) { self.drawn = drawn }

    /// Who of these can be the first of them.
    func first(among tied: [Int]) -> [Int] {
        if let drawn { return tied.min { drawn[$0] < drawn[$1] }.map { [$0] } ?? [] }
        return tied.filter { option in !tied.contains { after[$0]?.contains(option) == true } }
    }

    /// Of these orders those in which the option comes before the others.
    mutating func put(_ option: Int, before others: [Int]) {
        guard drawn == nil else { return }
        let behind = others.reduce(into: Set<Int>()) { behind, other in
            guard other != option else { return }
            behind.insert(other)
            behind.formUnion(after[other] ?? [])
        }
        guard !behind.isEmpty else { return }
        let ahead = after.compactMap { $0.value.contains(option) ? $0.key : nil }
        for one in ahead + [option] { after[one, default: []].formUnion(behind) }
    }

    /// All orders of these sets of orders, where they are what one such set says; nil where they are not.
    /// - Precondition: no order is in two of the sets.
    static func joined(_ sets: [DrawnOrders]) -> DrawnOrders? {
        guard sets.count > 1, var common = sets.first else { return sets.first }
        for set in sets.dropFirst() {
            common.after = common.after.compactMapValues { $0 }.reduce(into: [:]) { kept, entry in
                let both = entry.value.intersection(set.after[entry.key] ?? [])
                if !both.isEmpty { kept[entry.key] = both }
            }
        }
        let named = sets.reduce(into: Set<Int>()) { named, set in
            for (option, behind) in set.after { named.formUnion(behind.union([option])) }
        }.sorted()
        // What is in each of them is in `common`; nothing else is when there are as many.
        guard named.count <= mostCounted, common.count(named) == sets.reduce(0, { $0 + $1.count(named) }) else {
            return nil
        }
        return common
    }

    /// Options whose orders are counted in no time.
    private static let mostCounted = 12

    /// How many orders of these options, which are all that are named, are among them.
    private func count(_ named: [Int]) -> Int {
        let places = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($0.element, $0.offset) })
        var before = Array(repeating: 0, count: named.count)
        for (option, behind) in after {
            for other in behind { before[places[other] ?? 0] |= 1 << (places[option] ?? 0) }
        }
        // By the set of those that came first, in how many orders they can have come.
        var orders: [Int: Int] = [0: 1]
        for _ in named {
            var longer: [Int: Int] = [:]
            for (set, count) in orders {
                for place in named.indices where set & (1 << place) == 0 && before[place] & ~set == 0 {
                    longer[set | (1 << place), default: 0] += count
                }
            }
            orders = longer
        }
        return orders.values.reduce(0, +)
    }
}
