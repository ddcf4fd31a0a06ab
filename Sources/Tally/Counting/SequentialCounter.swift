/// Runs a sequential count and keeps an account of its rounds and ties.
///
/// A tie that neither an earlier round nor the draw breaks is left standing. What it is worth is found out by counting
/// on with each of the tied options in turn: where all ways meet again in one state, the count goes on from there; where
/// they do not, it ends there, and everybody whom one of the ways elects is named.
struct SequentialCounter<Method: SequentialCount> {
    let method: Method
    let election: Election
    /// Steps that may still be spent on the consequences of ties, in the whole count: less than a second's work for a room,
    /// at least 64 states for a country. What is not known after them is said not to be known.
    private var patience: Int

    init(method: Method, election: Election) {
        self.method = method
        self.election = election
        patience = max(300_000_000, 64 * method.effort)
    }

    struct Outcome {
        var state: Method.State
        var winners: [Int]
        /// Whom all ways out of a standing tie elect.
        var certain: [Int] = []
        var rounds: [Round] = []
        var ties: [Tie] = []
        /// Options among which a standing tie leaves the rest open.
        var isOpen = false
    }

    static func run(_ method: Method, _ election: Election) -> Outcome {
        var counter = SequentialCounter(method: method, election: election)
        return counter.run()
    }

    private mutating func run() -> Outcome {
        var state = method.start
        var outcome = Outcome(state: state, winners: [])
        while true {
            var (round, decision) = method.count(&state)
            switch decision {
            case .finished:
                outcome.rounds.append(round)
                outcome.state = state
                outcome.winners = state.winners
                outcome.certain = state.winners
                return outcome
            case .take(let options, let purpose):
                if options.count == 1 {
                    take(options, purpose, &state, &round)
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

    /// Takes options, and notes the round for later ties.
    private func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, _ state: inout Method.State, _ round: inout Round
    ) {
        method.take(options, purpose, in: &state, &round)
        guard election.rules.tie == .previousRounds, let counts = method.standing(in: round) else { return }
        state.earlier.add(counts)
        // An order of what is left is shorter than all that led to it.
        if state.earlier.isLong { state.earlier.settle(method.open(state), of: election.options.count) }
    }

    /// Whether the count can go on after the tie.
    private mutating func takeTied(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: inout Method.State, _ round: inout Round,
        _ outcome: inout Outcome
    ) -> Bool {
        if let (option, breaker) = breakTie(tied, purpose, state) {
            let changes = changesWinner(tied, purpose, state, round)
            let tie = Tie(between: tied.sorted(), brokenBy: breaker, changesWinner: changes)
            round.tie = tie
            outcome.ties.append(tie)
            take([option], purpose, &state, &round)
            return true
        }
        let standing = narrowed(tied, purpose, state)
        if method.orderIsIndifferent(standing, purpose, in: state) {
            let tie = Tie(between: standing.sorted(), brokenBy: nil, changesWinner: false)
            round.tie = tie
            round.reasons.append(.tie)
            outcome.ties.append(tie)
            take(standing.sorted(), purpose, &state, &round)
            return true
        }
        let ways = explore(standing, purpose, state, round)
        let tie = Tie(between: standing.sorted(), brokenBy: nil, changesWinner: ways.changesWinner)
        round.tie = tie
        round.reasons.append(.tie)
        outcome.ties.append(tie)
        guard let meeting = ways.meeting else {
            outcome.winners = ways.winners
            outcome.certain = ways.certain
            // Different ways to one end: who is elected is certain, in which round is not.
            if ways.changesWinner == true, let later = deciding(standing, purpose, state, round), later != tie.between {
                let passing = Tie(between: tie.between, brokenBy: nil, changesWinner: false)
                round.tie = passing
                outcome.ties[outcome.ties.count - 1] = passing
                outcome.ties.append(Tie(between: later, brokenBy: nil, changesWinner: true))
            }
            if ways.changesWinner == false {
                round.elected += Set(ways.winners).subtracting(state.winners).sorted()
            }
            return false
        }
        round.elected += Set(meeting.winners).subtracting(state.winners).sorted()
        round.eliminated += Set(meeting.eliminated.joined()).subtracting(state.eliminated.joined()).sorted()
        let before = (state.elected, state.eliminated)
        state = meeting
        state.elected = before.0 + together(meeting.elected.joined(), without: before.0.joined())
        state.eliminated = before.1 + together(meeting.eliminated.joined(), without: before.1.joined())
        return true
    }

    private func together(_ all: some Sequence<Int>, without old: some Sequence<Int>) -> [[Int]] {
        let new = Set(all).subtracting(old).sorted()
        return new.isEmpty ? [] : [new]
    }
}

// Breaking ties, and what that is worth.
extension SequentialCounter {
    /// The tied options that earlier rounds do not tell apart.
    private func narrowed(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: Method.State
    ) -> [Int] {
        guard election.rules.tie == .previousRounds else { return tied }
        return state.earlier.narrowed(tied, toLeast: purpose == .eliminate)
    }

    private func breakTie(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: Method.State
    ) -> (option: Int, by: Tie.Breaker)? {
        let left = narrowed(tied, purpose, state)
        if left.count == 1 { return (left[0], .previousRounds) }
        return election.draw(from: left, preferred: purpose != .eliminate).map { ($0, .draw) }
    }

    /// Whether taking another of the tied options elects somebody else, other ties being broken as the rules say.
    private mutating func changesWinner(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: Method.State, _ round: Round
    ) -> Bool? {
        if method.orderIsIndifferent(tied, purpose, in: state) { return false }
        patience -= tied.count * max(1, method.effort)
        guard patience > 0 else { return nil }
        var results: Set<[Int]> = []
        for option in tied {
            var way = state
            var step = round
            take([option], purpose, &way, &step)
            let ways = explore([way])
            guard ways.changesWinner != nil else { return nil }
            results.insert(ways.winners)
            if results.count > 1 { return true }
        }
        return false
    }

    /// The tie that keeps open who is elected: the tied options themselves, or where whoever is taken of them leads to the same
    /// winners, one that comes up later. nil where that takes too many counts to find out.
    private mutating func deciding(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: Method.State, _ round: Round
    ) -> [Int]? {
        var ends: Set<Set<[Int]>> = []
        var next: Method.State?
        for option in tied {
            var way = state
            var step = round
            take([option], purpose, &way, &step)
            let ways = explore([way])
            guard ways.changesWinner != nil else { return nil }
            ends.insert(ways.ends)
            if ends.count > 1 { return tied.sorted() }
            next = next ?? way
        }
        guard var state = next else { return nil }
        while true {
            var (round, decision) = method.count(&state)
            guard case .take(let options, let purpose) = decision else { return nil }
            let left =
                options.count == 1
                ? options : breakTie(options, purpose, state).map { [$0.option] } ?? narrowed(options, purpose, state)
            guard left.count == 1 || method.orderIsIndifferent(left, purpose, in: state) else {
                return deciding(left, purpose, state, round)
            }
            take(left.sorted(), purpose, &state, &round)
        }
    }

    struct Ways {
        /// Whom each of the ways that were followed to their end elects.
        var ends: Set<[Int]> = []
        /// Everybody whom one of the ways elects.
        var winners: [Int]
        /// Everybody whom all of them elect.
        var certain: [Int]
        /// The state in which all ways meet again, when there is one before the end.
        var meeting: Method.State?
        /// Whether the ways elect different options; nil when there are too many ways.
        var changesWinner: Bool?
    }

    private mutating func explore(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, _ state: Method.State, _ round: Round
    ) -> Ways {
        patience -= tied.count * max(1, method.effort)
        if patience <= 0 { return givenUp([state], []) }
        return explore(
            tied.map { option in
                var way = state
                var step = round
                take([option], purpose, &way, &step)
                return way
            })
    }

    /// Follows all ways in step, each tie on the way opening one for each option that nothing tells apart. Ways that come
    /// to the same state are one from there on.
    private mutating func explore(_ states: [Method.State]) -> Ways {
        var front = Set(states.map(settled))
        let mayMeet = front.count > 1
        var finished: Set<[Int]> = []
        while !front.isEmpty {
            if mayMeet, front.count == 1, finished.isEmpty {
                return Ways(winners: [], certain: [], meeting: front.first, changesWinner: false)
            }
            // Whole fronts only, so that where it gives up does not depend on the order of a set.
            patience -= front.count * max(1, method.effort)
            if patience < 0 { return givenUp(front, finished) }
            var open: [(state: Method.State, round: Round, purpose: SequentialDecision.Purpose, steps: [[Int]])] = []
            for var state in front {
                let (round, decision) = method.count(&state)
                guard case .take(let options, let purpose) = decision else {
                    finished.insert(state.winners)
                    continue
                }
                let left: [Int] =
                    options.count == 1
                    ? options
                    : breakTie(options, purpose, state).map { [$0.option] } ?? narrowed(options, purpose, state)
                let steps =
                    left.count > 1 && method.orderIsIndifferent(left, purpose, in: state)
                    ? [left.sorted()] : left.map { [$0] }
                open.append((state, round, purpose, steps))
            }
            // Each way out of a state is a state to be made, as dear as one to be looked at.
            let ways = open.reduce(0) { $0 + $1.steps.count }
            patience -= (ways - open.count) * max(1, method.effort)
            if patience < 0 { return givenUp(front, finished) }
            var next: Set<Method.State> = []
            for (state, round, purpose, steps) in open {
                for step in steps {
                    var way = state
                    var round = round
                    take(step, purpose, &way, &round)
                    next.insert(settled(way))
                }
            }
            front = next
        }
        return Ways(
            ends: finished, winners: Set(finished.joined()).sorted(), certain: Self.common(finished).sorted(),
            meeting: nil,
            changesWinner: finished.count > 1)
    }

    private func settled(_ state: Method.State) -> Method.State {
        var state = state
        state.earlier.settle(method.open(state), of: election.options.count)
        return state
    }

    /// Who is in all of these.
    private static func common(_ sets: Set<[Int]>) -> Set<Int> {
        guard let first = sets.first else { return [] }
        return sets.reduce(Set(first)) { $0.intersection($1) }
    }

    private func givenUp(_ open: Set<Method.State>, _ finished: Set<[Int]>) -> Ways {
        var possible = Set(finished.joined())
        for state in open {
            possible.formUnion(Set(election.options).subtracting(state.eliminated.joined()))
        }
        let certain = Self.common(finished.union(open.map(\.winners)))
        return Ways(winners: possible.sorted(), certain: certain.sorted(), meeting: nil, changesWinner: nil)
    }
}
