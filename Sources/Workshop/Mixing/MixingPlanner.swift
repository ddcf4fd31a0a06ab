/// Plans all open rounds of an event together, so that as many pairs of people as possible meet.
///
/// What is asked for, in this order of priority:
/// 1. rules: hosts stay, people sit together or apart, everybody shares a language with somebody at the table;
/// 2. the sizes of the tables, and each category's numbers at them, differ by at most one, and of a category of which nobody
///    is to be alone, nobody is;
/// 3. as many pairs as possible meet at least once, and of two plans in which as many do, those who meet again do so rarely.
///
/// Two things are tried. Where the numbers allow it there is a design, rounds of which it is known that nobody meets twice.
/// Beside it, rotas are improved by exchanges under simulated annealing, in lanes that start differently; the best one
/// counts. The result is the same for the same problem, whatever the machine: chance comes from the problem's seed, and
/// effort is counted in moves, not in time. Only a plan that `isStopped` ended early depends on the machine.
///
/// With one table size and everybody always there this is the social golfer problem. Sources of the method: I. Dotú and
/// P. Van Hentenryck, “Scheduling social golfers locally” (2005); M. Triska and N. Musliu, “An effective greedy heuristic
/// for the social golfer problem” (2012).
public struct MixingPlanner<ID: Hashable & Sendable & Comparable>: Sendable {
    /// How much is tried.
    public struct Effort: Sendable, Equatable {
        /// Moves, in all lanes together.
        public var moves: Int
        /// Lanes that are worked on at a time.
        public var workers: Int

        /// An effort.
        public init(moves: Int, workers: Int = 2) {
            self.moves = moves
            self.workers = workers
        }
    }

    /// Everybody who takes part in a round, in order; people are numbers below.
    let ids: [ID]
    let planner: RotaPlanner
    private let problem: MixingProblem<ID>

    /// Makes ready to plan.
    public init(_ problem: MixingProblem<ID>) {
        self.problem = problem
        let there = problem.rounds.reduce(into: Set<ID>()) { people, round in
            if let seating = round.seating {
                people.formUnion(seating.joined())
            } else {
                people.formUnion(round.people)
            }
        }
        ids = there.sorted()
        planner = RotaPlanner(RotaTask(problem, ids))
    }

    /// More pairs than that cannot meet, whatever the plan.
    public var bound: Int { planner.bound }

    /// A plan at once, in some hundredths of a second.
    public func first(_ effort: Effort = .first) -> MixingPlan<ID> { plan(planner.first(moves: effort.moves)) }

    /// The best plan that is found with this effort.
    /// - Parameter isStopped: asked now and then, by several threads; when it says yes, the best plan so far counts.
    public func best(
        _ effort: Effort = .full, isStopped: @escaping @Sendable () -> Bool = { false }
    ) -> MixingPlan<ID> {
        plan(planner.best(moves: effort.moves, workers: effort.workers, isStopped: isStopped))
    }

    /// The best plan that is found before somebody who waits for it grows impatient: in less than two seconds.
    /// - Parameter isStopped: as for ``best(_:isStopped:)``.
    public func timely(isStopped: @escaping @Sendable () -> Bool = { false }) -> MixingPlan<ID> {
        let clock = ContinuousClock()
        let deadline = clock.now + .milliseconds(1_900)
        return best { isStopped() || clock.now > deadline }
    }

    private func plan(_ found: RotaPlanner.Found?) -> MixingPlan<ID> {
        let task = planner.task
        var open = (found.map { task.soonest($0.tables) } ?? [])[...]
        let rounds = problem.rounds.map { round in
            round.seating ?? (open.popFirst() ?? []).map { table in table.map { ids[$0] } }
        }
        return MixingPlan(
            rounds: rounds, encounters: Encounters(groups: rounds.joined()).pairs, bound: bound,
            source: found?.isDesign == true ? .construction : .search, breaches: problem.breaches(in: rounds))
    }
}

extension MixingPlanner.Effort {
    /// For a plan at once.
    public static var first: Self { Self(moves: 100_000 / slowness, workers: 1) }

    /// For a plan that is better than what two cores could find in a second would hardly be.
    public static var full: Self { Self(moves: 48_000_000 / slowness) }

    /// A debug build takes so many times as long for a move, and is content with as many times fewer.
    private static var slowness: Int {
        #if DEBUG
            200
        #else
            1
        #endif
    }
}
