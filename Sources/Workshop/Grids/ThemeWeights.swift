public import Tally

/// How much each theme of a grid weighs, exactly: shares that make 1 together.
public struct ThemeWeights: Equatable, Sendable {
    /// By theme, in the grid's order.
    public let shares: [Fraction]
    /// By theme, the votes that they come from; nil where no vote was taken.
    public let votes: [Fraction]?
    /// The polls that were counted, in the order of workshops.
    public let polls: [ID<Poll>]
    /// The workshops that have yet to vote: until they have, what comes of it is provisional.
    public let awaited: [ID<Workshop>]

    /// Weights out of votes; nil where nobody voted.
    init?(votes: [Fraction], polls: [ID<Poll>] = [], awaited: [ID<Workshop>] = []) {
        let all = votes.reduce(0, +)
        guard all > 0, votes.allSatisfy({ $0 >= 0 }) else { return nil }
        shares = votes.map { $0 / all }
        self.votes = votes
        self.polls = polls
        self.awaited = awaited
    }

    /// Weights that the grid says itself; a theme that says none weighs 1.
    init(listed grid: Grid) {
        let weights = grid.themes.isEmpty ? [1] : grid.themes.map { Fraction($0.weight ?? 1) }
        let all = weights.reduce(0, +)
        shares = all > 0 ? weights.map { $0 / all } : weights.map { _ in Fraction(1, weights.count) }
        (votes, polls, awaited) = (nil, [], [])
    }

    /// Whether a workshop has yet to vote.
    public var isProvisional: Bool { !awaited.isEmpty }
}

/// The votes that weigh.
extension ProgrammeState {
    /// How much the themes of a grid weigh: the votes of all workshops together, as they were closed.
    /// - Throws: `weightsOpen` while the vote is open anywhere, where no workshop has voted, or nobody has in any.
    public func weights(of grid: Grid) throws(Refusal) -> ThemeWeights {
        guard grid.vote != nil else { return ThemeWeights(listed: grid) }
        let (closed, awaited, isOpen) = weighingPolls(of: grid)
        guard !isOpen else { throw .grid(.weightsOpen) }
        var votes = grid.themes.map { _ in Fraction(0) }
        for poll in closed {
            let counted = try standing(of: poll).votes
            guard counted.count == votes.count else {
                throw .grid(.weightsDoNotFit(options: counted.count, themes: votes.count))
            }
            votes = zip(votes, counted).map { $0 + $1 }
        }
        guard let weights = ThemeWeights(votes: votes, polls: closed.map(\.id), awaited: awaited) else {
            throw .grid(.weightsOpen)
        }
        return weights
    }

    /// The weights that each single paper of these votes gives, for what was voted on papers that stand one by one; nil where
    /// some were counted by hand, so that nobody knows who weighs how.
    func weightsOfPapers(of grid: Grid) -> [ThemeWeights]? {
        guard grid.vote != nil else { return nil }
        var all: [ThemeWeights] = []
        for poll in weighingPolls(of: grid).closed {
            if roomCount(of: poll.id)?.result().options.contains(where: \.isCounted) == true,
                ballots(of: poll.id).isEmpty
            {
                return nil
            }
            for ballot in ballots(of: poll.id) {
                var alone = PollTally(poll)
                alone.add(ballot.answer, from: ballot.source, poll, category: ballot.category)
                guard let counts = try? alone.total.result().rounds.first?.counts,
                    let weights = ThemeWeights(votes: counts.map { $0 ?? 0 })
                else { continue }
                all.append(weights)
            }
        }
        return all.isEmpty ? nil : all
    }

    /// The polls that weigh, those that are closed, and the workshops whose vote is not; whether one is being taken now.
    private func weighingPolls(of grid: Grid) -> (closed: [Poll], awaited: [ID<Workshop>], isOpen: Bool) {
        guard let vote = grid.vote, let programme else { return ([], [], false) }
        var closed: [Poll] = []
        var isOpen = false
        var awaited: [ID<Workshop>] = []
        for workshop in programme.workshops {
            let activities = workshop.days.flatMap(\.activities).filter { $0.code == vote.activity }
            for poll in activities.flatMap({ polls(of: $0.id) }) where poll.code == vote.poll {
                if poll.state == .closed { closed.append(poll) } else { awaited.append(workshop.id) }
                isOpen = isOpen || poll.state == .open
            }
        }
        return (closed, awaited, isOpen)
    }
}
