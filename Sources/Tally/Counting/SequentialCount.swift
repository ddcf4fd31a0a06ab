/// A method that takes options out of the running, or elects them, one after the other.
///
/// The method says how a state is counted and what taking an option does to it; what happens when several options are
/// equal is the same for all methods and is decided in `SequentialCounter`.
protocol SequentialCount {
    associatedtype State: SequentialState

    /// Nobody elected, nobody out.
    var start: State { get }

    /// Counts, writes the round, and says what has to be decided.
    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision)

    /// Takes these options as `purpose` says.
    func take(_ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round)

    /// Whether tied options come to the same in whatever order they are taken, one straight after the other.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool
}

extension SequentialCount {
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool { false }
}

/// How far a sequential count has come. Equal states go on in the same way.
protocol SequentialState: Hashable {
    /// In the order of their election, those of one round together.
    var elected: [[Int]] { get set }
    /// In the order of their elimination, those of one round together.
    var eliminated: [[Int]] { get set }
    /// Counts of the rounds so far, for ties that an earlier round breaks.
    var history: [[Fraction?]] { get set }
}

extension SequentialState {
    var winners: [Int] { elected.joined().sorted() }
}

/// What a round leaves to decide.
enum SequentialDecision {
    enum Purpose: Hashable {
        /// The option goes out. Of tied ones, the one that was behind before.
        case eliminate
        /// The option is elected. Of tied ones, the one that was ahead before.
        case elect
        /// What the option has above the quota goes on. Of tied ones, the one that was ahead before.
        case transferSurplus
    }

    /// Nothing: the count is over.
    case finished
    /// One of these has to be taken.
    case take([Int], Purpose)
}

/// Runs a sequential count and keeps an account of its rounds and ties.
///
/// A tie that neither an earlier round nor the draw breaks is left standing. What it is worth is found out by counting
/// on with each of the tied options in turn: where all ways meet again in one state, the count goes on from there; where
/// they do not, it ends there, and everybody whom one of the ways elects is named.
struct SequentialCounter<Method: SequentialCount> {
    let method: Method
    let election: Election

    /// States looked at for one tie before giving up on knowing its consequences.
    static var patience: Int { 2_000 }

    struct Outcome {
        var state: Method.State
        var winners: [Int]
        var rounds: [Round] = []
        var ties: [Tie] = []
        /// Options among which a standing tie leaves the rest open.
        var isOpen = false
    }

    func run() -> Outcome {
        var state = method.start
        var outcome = Outcome(state: state, winners: [])
        while true {
            var (round, decision) = method.count(&state)
            switch decision {
            case .finished:
                outcome.rounds.append(round)
                outcome.state = state
                outcome.winners = state.winners
                return outcome
            case .take(let options, let purpose):
                if options.count == 1 {
                    method.take(options, purpose, in: &state, &round)
                } else if !takeTied(options, purpose, &state, &round, &outcome) {
                    outcome.rounds.append(round)
                    outcome.state = state
                    outcome.isOpen = true
                    return outcome
                }
                outcome.rounds.append(round)
            }
        }
    }

    /// Whether the count can go on after the tie.
    private func takeTied(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: inout Method.State, _ round: inout Round,
        _ outcome: inout Outcome
    ) -> Bool {
        if let (option, breaker) = breakTie(tied, purpose, state) {
            let changes = changesWinner(tied, chosen: option, purpose, state)
            let tie = Tie(between: tied.sorted(), brokenBy: breaker, changesWinner: changes)
            round.tie = tie
            outcome.ties.append(tie)
            method.take([option], purpose, in: &state, &round)
            return true
        }
        let standing = narrowed(tied, purpose, state)
        if method.orderIsIndifferent(standing, purpose, in: state) {
            let tie = Tie(between: standing.sorted(), brokenBy: nil, changesWinner: false)
            round.tie = tie
            round.reasons.append(.tie)
            outcome.ties.append(tie)
            method.take(standing.sorted(), purpose, in: &state, &round)
            return true
        }
        let ways = explore(standing, purpose, state)
        let tie = Tie(between: standing.sorted(), brokenBy: nil, changesWinner: ways.changesWinner)
        round.tie = tie
        round.reasons.append(.tie)
        outcome.ties.append(tie)
        guard let meeting = ways.meeting else {
            outcome.winners = ways.winners
            // Different ways to one end: who is elected is certain, in which round is not.
            if ways.changesWinner == false {
                round.elected += Set(ways.winners).subtracting(state.winners).sorted()
            }
            return false
        }
        round.elected += Set(meeting.winners).subtracting(state.winners).sorted()
        round.eliminated += Set(meeting.eliminated.joined()).subtracting(state.eliminated.joined()).sorted()
        let before = (state.elected, state.eliminated, state.history)
        state = meeting
        state.elected = before.0 + together(meeting.elected.joined(), without: before.0.joined())
        state.eliminated = before.1 + together(meeting.eliminated.joined(), without: before.1.joined())
        state.history = before.2
        return true
    }

    private func together(_ all: some Sequence<Int>, without old: some Sequence<Int>) -> [[Int]] {
        let new = Set(all).subtracting(old).sorted()
        return new.isEmpty ? [] : [new]
    }
}

extension SequentialCounter {
    /// The tied options that earlier rounds do not tell apart.
    private func narrowed(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: Method.State
    ) -> [Int] {
        guard election.rules.tie == .previousRounds else { return tied }
        var left = tied
        for counts in state.history.dropLast().reversed() where left.count > 1 {
            let values = left.compactMap { counts[$0] }
            guard values.count == left.count else { break }
            let target = purpose == .eliminate ? values.min() : values.max()
            left = left.filter { counts[$0] == target }
        }
        return left
    }

    private func breakTie(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: Method.State
    ) -> (option: Int, by: Tie.Breaker)? {
        let left = narrowed(tied, purpose, state)
        if left.count == 1 { return (left[0], .previousRounds) }
        return election.draw(from: left, preferred: purpose != .eliminate).map { ($0, .draw) }
    }

    /// Whether taking another of the tied options elects somebody else, other ties being broken as the rules say.
    private func changesWinner(
        _ tied: [Int], chosen: Int, _ purpose: SequentialDecision.Purpose, _ state: Method.State
    ) -> Bool? {
        if method.orderIsIndifferent(tied, purpose, in: state) { return false }
        var results: Set<[Int]> = []
        for option in tied {
            var way = state
            var round = Round(counts: [])
            method.take([option], purpose, in: &way, &round)
            guard let winners = finish(way) else { return nil }
            results.insert(winners)
            if results.count > 1 { return true }
        }
        return false
    }

    /// The winners of a count that goes on from here, with all that standing ties allow.
    private func finish(_ state: Method.State) -> [Int]? {
        let ways = explore([state])
        return ways.changesWinner == nil ? nil : ways.winners
    }

    struct Ways {
        /// Everybody whom one of the ways elects.
        var winners: [Int]
        /// The state in which all ways meet again, when there is one before the end.
        var meeting: Method.State?
        /// Whether the ways elect different options; nil when there are too many ways.
        var changesWinner: Bool?
    }

    private func explore(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: Method.State
    ) -> Ways {
        explore(
            tied.map { option in
                var way = state
                var round = Round(counts: [])
                method.take([option], purpose, in: &way, &round)
                return way
            })
    }

    /// Follows all ways in step, each tie on the way opening one for each option that nothing tells apart.
    private func explore(_ states: [Method.State]) -> Ways {
        var front = Set(states)
        let mayMeet = front.count > 1
        var finished: Set<[Int]> = []
        var looked = 0
        while !front.isEmpty {
            if mayMeet, front.count == 1, finished.isEmpty {
                return Ways(winners: [], meeting: front.first, changesWinner: false)
            }
            // Whole fronts only, so that where it gives up does not depend on the order of a set.
            looked += front.count
            if looked > Self.patience { return givenUp(front, finished) }
            var next: Set<Method.State> = []
            for var state in front {
                switch method.count(&state).decision {
                case .finished: finished.insert(state.winners)
                case .take(let options, let purpose):
                    let left: [Int] =
                        options.count == 1
                        ? options
                        : breakTie(options, purpose, state).map { [$0.option] } ?? narrowed(options, purpose, state)
                    let steps =
                        left.count > 1 && method.orderIsIndifferent(left, purpose, in: state)
                        ? [left.sorted()] : left.map { [$0] }
                    for step in steps {
                        var way = state
                        var round = Round(counts: [])
                        method.take(step, purpose, in: &way, &round)
                        next.insert(way)
                    }
                }
            }
            front = next
        }
        return Ways(
            winners: Set(finished.joined()).sorted(), meeting: nil, changesWinner: finished.count > 1)
    }

    private func givenUp(_ open: Set<Method.State>, _ finished: Set<[Int]>) -> Ways {
        var possible = Set(finished.joined())
        for state in open {
            possible.formUnion(Set(election.options).subtracting(state.eliminated.joined()))
        }
        return Ways(winners: possible.sorted(), meeting: nil, changesWinner: nil)
    }
}

extension TallyResult {
    /// Takes over a sequential count. The ranking lists those elected in the order of their election, then who was left
    /// by `standing`, then those eliminated, the last one first.
    mutating func take<Method, Value: Comparable>(
        _ outcome: SequentialCounter<Method>.Outcome, standing: (Int) -> Value
    ) {
        winners = outcome.winners
        rounds = outcome.rounds
        ties = outcome.ties
        let first = outcome.isOpen ? open(outcome) : outcome.state.elected
        let placed = Set(first.joined()).union(outcome.state.eliminated.joined())
        ranking =
            first + Standing.ranking(options.indices.filter { !placed.contains($0) }, by: standing)
            + outcome.state.eliminated.reversed().map { $0.sorted() }
    }

    /// A standing tie leaves open who of these is ahead.
    private func open<Method>(_ outcome: SequentialCounter<Method>.Outcome) -> [[Int]] {
        let sure = Set(outcome.state.elected.joined())
        let rest = outcome.winners.filter { !sure.contains($0) }
        return outcome.state.elected + (rest.isEmpty ? [] : [rest])
    }
}
