/// What is to be arranged: the rounds of an event, those that were held and those that are still open, all at once.
public struct MixingProblem<ID: Hashable & Sendable & Comparable>: Sendable, Equatable {
    /// One time at tables.
    public struct Round: Sendable, Equatable {
        /// How many tables there are.
        public var tables: Int
        /// Who takes part; of a round that is held or announced, nobody.
        public var people: Set<ID>
        /// Who sat, or is to sit, at which table, where that stands; nil where it is open.
        public var seating: [[ID]]?

        /// A round that is still open.
        public init(tables: Int, people: Set<ID>) {
            self.tables = max(1, tables)
            self.people = people
        }

        /// A round that stands as it is.
        public init(seating: [[ID]]) {
            tables = max(1, seating.count)
            people = []
            self.seating = seating
        }
    }

    /// Everybody who takes part in a round that is open; a person's `pinned` is the table at which the person stays as host.
    public var people: [Mixing.Person<ID>]
    /// The rounds in order.
    public var rounds: [Round]
    /// Who is to sit with whom.
    public var rules: Mixing.Rules<ID>
    /// Where chance begins: the same problem with the same seed has the same plan.
    public var seed: UInt64

    /// A problem.
    public init(
        people: [Mixing.Person<ID>], rounds: [Round], rules: Mixing.Rules<ID> = .init(), seed: UInt64 = 1
    ) {
        self.people = people
        self.rounds = rounds
        self.rules = rules
        self.seed = seed
    }
}
