/// What a rota is made for: rounds, those that stand and those that are open, with people, tables, categories and rules as
/// numbers from 0.
struct RotaTask: Sendable {
    /// A round that is to be arranged.
    struct Round: Sendable, Equatable {
        /// How many tables there are.
        var tables: Int
        /// Who takes part, in ascending order.
        var people: [Int]

        /// How many people the largest tables have, when sizes differ by at most one.
        var seatsPerTable: Int { (people.count + tables - 1) / tables }

        /// How many seats stay empty, when all tables have as many.
        var chairs: Int { seatsPerTable * tables - people.count }
    }

    /// How many people there are, whether or not they take part in every round.
    let people: Int
    /// The category of each person.
    var categories: [Int]
    /// The rounds that are open, in order.
    var rounds: [Round]
    /// The tables of the rounds that stand, in order.
    var held: [[[Int]]]
    /// The table at which somebody stays in every open round; nil for those who are free.
    var hosts: [Int?]
    /// Categories of which nobody is to sit alone.
    var neverAlone: Set<Int> = []
    /// People who are always to sit together; nobody is in two of these.
    var together: [[Int]] = []
    /// People who are never to sit together.
    var apart: [Pair] = []
    /// Whether two people share a language, at `a * people + b`; nil where nobody asks.
    var understand: [Bool]?
    /// Where chance begins.
    var seed: UInt64 = 1

    /// Two people.
    struct Pair: Sendable, Equatable {
        var a: Int
        var b: Int
    }

    /// Makes a task without rules.
    init(people: Int, categories: [Int]? = nil, rounds: [Round], held: [[[Int]]] = []) {
        self.people = people
        self.categories = categories ?? [Int](repeating: 0, count: people)
        self.rounds = rounds
        self.held = held
        hosts = [Int?](repeating: nil, count: people)
    }

    /// How many categories there are.
    var categoryCount: Int { (categories.max() ?? 0) + 1 }

    /// How often two people sat together in the rounds that stand, at `a * people + b`.
    var meetings: [UInt8] {
        var meetings = [UInt8](repeating: 0, count: people * people)
        for table in held.joined() {
            for a in table {
                for b in table where a != b { meetings[a * people + b] = min(200, meetings[a * people + b] + 1) }
            }
        }
        return meetings
    }

    /// Those of some people who do not stay at a table, where there are so many tables.
    func free(_ people: [Int], at tables: Int) -> [Int] {
        people.filter { person in hosts[person].map { $0 >= tables } ?? true }
    }

    /// The task as it was before the first of the rounds that stand was arranged: all of them open, and everybody there who
    /// was there then. Nil where no round stands.
    var atFirst: RotaTask? {
        guard let first = held.first else { return nil }
        let people = first.joined().sorted()
        var task = self
        task.held = []
        task.rounds = (held.map(\.count) + rounds.map(\.tables)).map { Round(tables: $0, people: people) }
        return task
    }
}
