/// Who sits where in every open round, while it is being improved.
///
/// A table's people are a bit set, and so are, for each person, those whom the person has met once or more and those met
/// twice or more. What an exchange of two people would change is then four counts of bits, whatever the tables' size.
///
/// Tables of a round have as many seats each; what is too much stays empty, as a chair that sits there like a person of a
/// category of its own. Every move is an exchange, therefore, and sizes are balanced as categories are.
///
/// It is a value with one owner: its rows are changed in place, and nothing is allocated while moves are tried.
struct Rota: ~Copyable {
    /// How good a rota is; less is better.
    struct Value: Comparable, Sendable {
        /// How many rules are broken.
        var breaches = 0
        /// How far sizes and categories are from being spread as evenly as they can be.
        var imbalance = 0
        /// Pairs who have not met.
        var strangers = 0

        /// Whether nothing better can be: no rule broken, all even, and as few strangers as there must be.
        func isReached(_ strangers: Int) -> Bool {
            breaches == 0 && imbalance <= 0 && self.strangers <= strangers
        }

        static func < (left: Self, right: Self) -> Bool {
            (left.breaches, left.imbalance, left.strangers) < (right.breaches, right.imbalance, right.strangers)
        }
    }

    let task: RotaTask
    /// How many people there are.
    let people: Int
    /// People and chairs.
    let seats: Int
    /// Words of 64 bits in a set of people.
    let words: Int
    /// Categories, that of the chairs included.
    let categories: Int
    /// The number of each round's first table, when the tables of all rounds are counted through.
    let firstTable: [Int]
    /// Whether anything has to be asked beyond pairs and categories.
    let hasRules: Bool

    /// The table of each person and chair, at `round * seats + person`, counted through; -1 for who does not take part.
    let place: Row<Int32>
    /// The people at a table, at `table * words`.
    let members: Row<UInt64>
    /// Whom each person has met, at `person * words`; themself and every chair among them.
    let met: Row<UInt64>
    /// Whom each person has met twice or more; themself and every chair among them.
    let metAgain: Row<UInt64>
    /// How often two have met, at `a * people + b`.
    let meetings: Row<UInt8>
    /// The category of each person and chair.
    let category: Row<Int32>
    /// How many of a category sit at a table, at `table * categories + category`.
    let counts: Row<Int32>
    /// What one more costs, where so many of a category sit at a table, at `category * (seats + 1) + count`.
    let rise: Row<Int32>
    /// Whom each person is to be kept apart from, at `person * words`; empty without such rules.
    let foes: Row<UInt64>
    /// With whom each person shares a language, at `person * words`; empty where nobody asks.
    let speakers: Row<UInt64>
    /// How many rules are broken at a table; empty without rules.
    let broken: Row<Int32>
    /// Room for the people of two tables.
    let scratch: Row<UInt64>
    /// Who moves, and with whom.
    var companies: Companies
    /// How good it is.
    var value = Value()

    /// Makes a rota in which nobody sits yet.
    init(_ task: RotaTask) {
        self.task = task
        people = task.people
        let chairs = task.rounds.map(\.chairs).max() ?? 0
        seats = people + chairs
        words = max(1, (seats + 63) / 64)
        categories = task.categoryCount + 1
        var tables = 0
        firstTable = task.rounds.map { round in
            defer { tables += round.tables }
            return tables
        }
        hasRules = !task.apart.isEmpty || task.understand != nil
        place = Row(task.rounds.count * seats, of: -1)
        members = Row(tables * words, of: 0)
        meetings = Row(task.meetings)
        met = Row(seats * words, of: 0)
        metAgain = Row(seats * words, of: 0)
        category = Row((task.categories + Array(repeating: task.categoryCount, count: chairs)).map { Int32($0) })
        counts = Row(tables * categories, of: 0)
        rise = Row(Self.rises(task, seats: seats))
        foes = Row(task.apart.isEmpty ? 0 : seats * words, of: 0)
        speakers = Row(task.understand == nil ? 0 : seats * words, of: 0)
        broken = Row(hasRules ? tables : 0, of: 0)
        scratch = Row(2 * words, of: 0)
        companies = Companies(task, seats: seats)
        value.strangers = people * (people - 1) / 2
        fillSets()
    }

    /// A sum of squares is least where the numbers differ by at most one; one alone costs so much more where nobody is to
    /// sit alone that everything else is uneven rather.
    private static func rises(_ task: RotaTask, seats: Int) -> [Int32] {
        (0...task.categoryCount).flatMap { category -> [Int32] in
            func cost(_ count: Int) -> Int {
                count * count + (count == 1 && task.neverAlone.contains(category) ? 40 : 0)
            }
            return (0...seats).map { Int32(cost($0 + 1) - cost($0)) }
        }
    }

    private mutating func fillSets() {
        for person in 0..<seats {
            for other in 0..<seats where person >= people || other >= people || other == person {
                insert(other, in: met, at: person)
                insert(other, in: metAgain, at: person)
            }
        }
        for a in 0..<people {
            for b in 0..<people where a != b {
                let count = meetings[a * people + b]
                if count > 0 {
                    insert(b, in: met, at: a)
                    if a < b { value.strangers -= 1 }
                }
                if count > 1 { insert(b, in: metAgain, at: a) }
                if let understand = task.understand, understand[a * people + b] { insert(b, in: speakers, at: a) }
            }
        }
        for pair in task.apart {
            insert(pair.b, in: foes, at: pair.a)
            insert(pair.a, in: foes, at: pair.b)
        }
    }

    @inline(__always)
    func insert(_ person: Int, in set: borrowing Row<UInt64>, at index: Int) {
        set[index * words + person >> 6] |= 1 << UInt64(person & 63)
    }

    @inline(__always)
    func remove(_ person: Int, from set: borrowing Row<UInt64>, at index: Int) {
        set[index * words + person >> 6] &= ~(1 << UInt64(person & 63))
    }

    // MARK: - Meetings

    /// One meeting more of two people.
    @inline(__always)
    mutating func meet(_ a: Int, _ b: Int) {
        let count = meetings[a * people + b]
        meetings[a * people + b] = count + 1
        meetings[b * people + a] = count + 1
        if count == 0 {
            insert(b, in: met, at: a)
            insert(a, in: met, at: b)
            value.strangers -= 1
        } else if count == 1 {
            insert(b, in: metAgain, at: a)
            insert(a, in: metAgain, at: b)
        }
    }

    /// One meeting less.
    @inline(__always)
    mutating func part(_ a: Int, _ b: Int) {
        let count = meetings[a * people + b]
        meetings[a * people + b] = count - 1
        meetings[b * people + a] = count - 1
        if count == 1 {
            remove(b, from: met, at: a)
            remove(a, from: met, at: b)
            value.strangers += 1
        } else if count == 2 {
            remove(b, from: metAgain, at: a)
            remove(a, from: metAgain, at: b)
        }
    }

    // MARK: - Reading

    /// The tables of all rounds, with their people in ascending order.
    var tables: [[[Int]]] {
        task.rounds.indices.map { round in
            var tables = [[Int]](repeating: [], count: task.rounds[round].tables)
            for person in task.rounds[round].people {
                tables[Int(place[round * seats + person]) - firstTable[round]].append(person)
            }
            return tables
        }
    }
}
