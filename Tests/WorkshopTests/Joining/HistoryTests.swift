import Foundation
import TestSupport
import Testing
import Workshop

/// Random histories of several laptops: whatever they did, and in whatever order it comes together, all say the same in the end.
///
/// `HALQA_HISTORIES=10000 swift test -Xswiftc -O --filter HistoryTests` runs the long form.
@Suite("Histories of several laptops")
struct HistoryTests {
    private static let asked = ProcessInfo.processInfo.environment["HALQA_HISTORIES"].flatMap(UInt64.init)

    @Test(
        "one state, in whatever order the rows come; what was planted is found, and nothing else",
        arguments: 1...(asked ?? 8))
    func histories(_ seed: UInt64) throws {
        var history = try RandomHistory(seed: seed, laptops: Self.asked == nil ? 2...3 : 2...9)
        for _ in 0..<(Self.asked == nil ? 25 : 60) { history.step() }
        let joined = history.together
        try history.requireOneState(joined)
        for conflict in joined.conflicts { #expect(history.isBetweenStrangers(conflict), "invented: \(conflict)") }
        history.exchangeAll()
        #expect(history.laptops.allSatisfy { $0.joined.isSame(as: joined) })
        try history.plant(after: joined)
        try history.settleAll()
    }
}

/// Laptops that begin with one file.
private struct RandomHistory {
    private(set) var laptops: [Laptop]
    private var days: [RandomDay]
    private var chance: SplitMix64

    init(seed: UInt64, laptops range: ClosedRange<Int>) throws {
        chance = SplitMix64(seed: seed)
        let count = Int.random(in: range, using: &chance)
        let start = try SampleDay(at: seed.isMultiple(of: 2) ? .vote : .morning)
        laptops = (0..<count).map { Laptop("laptop \($0)") }
        days = (0..<count).map { index in
            let own = seed &* 1_000 &+ UInt64(index)
            return RandomDay(seed: own, clock: FixedWorld(now: start.clock.now, seed: own))
        }
        try laptops[0].record(start.changes)
        for index in 1..<count { laptops[index].take(laptops[0].rows) }
    }

    /// Something happens on one of them.
    mutating func step() {
        let index = Int.random(in: laptops.indices, using: &chance)
        switch Int.random(in: 0..<10, using: &chance) {
        case 0: _ = laptops[index].undo()
        case 1: _ = laptops[index].redo()
        case 2, 3:
            // A stick that holds as much of each writer as had got onto it.
            let other = Int.random(in: laptops.indices, using: &chance)
            let limit = Int.random(in: 0...laptops[other].rows.count, using: &chance)
            laptops[index].take(laptops[other].rows.prefix(limit))
        case 4:
            guard let conflict = laptops[index].joined.conflicts.randomElement(using: &chance),
                let side = conflict.sides.indices.randomElement(using: &chance)
            else { return }
            try? laptops[index].record(conflict.settling(taking: side))
        default: try? laptops[index].record(days[index].next(in: laptops[index].state))
        }
    }

    /// What all rows come to.
    var together: Joined { Joined(laptops.flatMap(\.rows)) }

    /// Everybody takes in what everybody has.
    mutating func exchangeAll() {
        let rows = laptops.flatMap(\.rows)
        for index in laptops.indices { laptops[index].take(rows) }
    }

    /// Whatever comes first, and however often: the same.
    mutating func requireOneState(_ joined: Joined) throws {
        #expect(joined.waiting.isEmpty)
        let parcels = laptops.map(\.rows)
        for order in orders(parcels.count) {
            var one = Joined()
            for index in order { for _ in 0..<3 { one.add(parcels[index]) } }
            #expect(one.isSame(as: joined))
        }
        // Cut anywhere, in any order.
        let rows = Array(Set(parcels.joined().map(\.id))).shuffled(using: &chance)
        let byID = Dictionary(parcels.joined().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let cut = Int.random(in: 0...rows.count, using: &chance)
        var one = Joined(rows[..<cut].compactMap { byID[$0] })
        one.add(rows[cut...].compactMap { byID[$0] })
        #expect(one.isSame(as: joined))
    }

    /// All orders of a few, some of many.
    private mutating func orders(_ count: Int) -> [[Int]] {
        guard count <= 5 else { return (0..<20).map { _ in Array(0..<count).shuffled(using: &chance) } }
        var orders: [[Int]] = [[]]
        for next in 0..<count {
            orders = orders.flatMap { order in
                (0...order.count).map { place in
                    var longer = order
                    longer.insert(next, at: place)
                    return longer
                }
            }
        }
        return orders
    }

    /// Whether two rows of it were written by people who did not know of each other's: found by following what each row names.
    func isBetweenStrangers(_ conflict: Conflict) -> Bool {
        var rows: [ID<JournalEntry>: JoinRow] = [:]
        var numbers: [String: [Int: ID<JournalEntry>]] = [:]
        for row in laptops.flatMap(\.rows) {
            rows[row.id] = row
            numbers[row.writer, default: [:]][row.number] = row.id
        }
        func past(_ id: ID<JournalEntry>) -> Set<ID<JournalEntry>> {
            var (found, open): (Set<ID<JournalEntry>>, [ID<JournalEntry>]) = ([], [id])
            while let next = open.popLast() {
                guard let row = rows[next], found.insert(next).inserted else { continue }
                open += row.parents ?? []
                open += row.seen.compactMap { numbers[$0.key]?[$0.value] }
                if let before = numbers[row.writer]?[row.number - 1] { open.append(before) }
            }
            return found
        }
        let pasts = conflict.sides.map { (id: $0.row, past: past($0.row)) }
        return pasts.contains { one in pasts.contains { !$0.past.contains(one.id) && !one.past.contains($0.id) } }
    }

    /// Two of them, who know the same, do what cannot both be true.
    mutating func plant(after joined: Joined) throws {
        let known = Set(joined.conflicts.map(\.key))
        var expected: [RecordKey: Conflict.Kind] = [:]
        let (left, right) = (0, laptops.count - 1)
        for plant in plants(joined.state) {
            guard let changes = try? plant.changes(joined.state), changes.count == 2,
                let key = changes[0].last?.content?.key,
                !known.contains(key), expected[key] == nil
            else { continue }
            let before = (laptops[left], laptops[right])
            do {
                try laptops[left].record(changes[0])
                try laptops[right].record(changes[1])
                expected[key] = plant.kind
            } catch {
                (laptops[left], laptops[right]) = before
            }
        }
        #expect(!expected.isEmpty)
        exchangeAll()
        let after = laptops[0].joined
        #expect(laptops.allSatisfy { $0.joined.isSame(as: after) })
        for (key, kind) in expected {
            #expect(after.conflicts.contains { $0.key == key && $0.kind == kind }, "not found: \(key) \(kind)")
        }
        let fresh = after.conflicts.filter { !known.contains($0.key) && expected[$0.key] != $0.kind }
        #expect(fresh.isEmpty, "invented: \(fresh)")
    }

    private struct Plant {
        let kind: Conflict.Kind
        let changes: (ProgrammeState) throws -> [[Change]]
    }

    private mutating func plants(_ state: ProgrammeState) -> [Plant] {
        var plants: [Plant] = []
        let lines = state.linesInOrder.shuffled(using: &chance).prefix(3)
        for line in lines {
            plants.append(
                Plant(kind: .revised) { state in
                    try ["planted here", "planted there"].map { text in
                        try state.revision(of: line.id) { $0.text = text }
                    }
                })
        }
        for line in state.linesInOrder.shuffled(using: &chance).prefix(2) {
            plants.append(
                Plant(kind: .removedAndRevised) { state in
                    let removal = try state.removal(of: line.id)
                    guard removal.count == 1 else { return [] }
                    return [removal, try state.revision(of: line.id) { $0.text = "planted there" }]
                })
        }
        if let person = state.stakeholders.values.sorted(by: { $0.id < $1.id }).randomElement(using: &chance) {
            plants.append(
                Plant(kind: .revised) { _ in
                    ["+212 1", "+212 2"].map { phone in
                        var after = person
                        after.phone = PlainText(phone)
                        return [.stakeholder(Revision(from: person, to: after))]
                    }
                })
        }
        let people = state.stakeholders.keys.sorted().shuffled(using: &chance)
        plants.append(
            Plant(kind: .seated) { state in
                [people.prefix(2), people.dropFirst(2).prefix(3)].map { table in
                    [
                        .seating(
                            Revision(
                                from: state.seatings[SampleDay.measures],
                                to: Seating(activity: SampleDay.measures, tables: [Array(table)])))
                    ]
                }
            })
        for poll in state.polls.values.sorted(by: { $0.id < $1.id }) where poll.state == .open {
            plants.append(
                Plant(kind: .counted) { state in
                    try [1_001, 1_002].map { try state.count(of: 2, from: .wall, in: poll.id, votes: $0) }
                })
        }
        return plants
    }

    /// One of them settles what can be settled; then nobody is asked that any more.
    mutating func settleAll() throws {
        var refused: Set<RecordKey> = []
        for _ in 0..<200 {
            guard let conflict = laptops[0].joined.conflicts.first(where: { !refused.contains($0.key) }) else { break }
            let ways = conflict.sides.indices.map(conflict.settling).filter { !$0.isEmpty }
            let isDone = ways.contains { changes in (try? laptops[0].record(changes)) != nil }
            let isThere = laptops[0].joined.conflicts.contains { $0.key == conflict.key && $0.kind == conflict.kind }
            #expect(!isDone || !isThere, "settled in vain: \(conflict)")
            if !isDone || isThere { refused.insert(conflict.key) }
        }
        exchangeAll()
        #expect(laptops.allSatisfy { $0.joined.isSame(as: laptops[0].joined) })
        #expect(laptops[0].joined.conflicts.allSatisfy { refused.contains($0.key) })
    }
}
