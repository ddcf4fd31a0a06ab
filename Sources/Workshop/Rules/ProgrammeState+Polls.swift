import Tally

/// What the room decides.
extension ProgrammeState {
    /// More people than any hall holds: a slip of the finger.
    static let largestCount = 1_000_000

    /// Lines become the options of a poll that is not open yet, in the order given; they replace those it had.
    public func harvest(_ lines: [ID<Contribution>], into poll: ID<Poll>) throws(Refusal) -> [Change] {
        var options: [PollOption] = []
        for id in lines {
            guard let line = contribution(id) else { throw .unknownReference }
            let merged = (contributions[line.activity] ?? [:]).values.filter { $0.mergedInto == id }.map(\.id).sorted()
            options.append(PollOption(text: LocalizedText(same: line.text), origins: [id] + merged))
        }
        return try revision(of: poll, to: options)
    }

    /// The options of a poll that is not open yet are replaced.
    public func revision(of poll: ID<Poll>, to options: [PollOption]) throws(Refusal) -> [Change] {
        try revision(of: poll, from: .planned) { $0.options = options }
    }

    /// A poll that no script planned.
    public func creation(of poll: Poll) throws(Refusal) -> [Change] {
        guard let day = day(of: poll.activity) else { throw .unknownReference }
        guard !poll.code.isEmpty, !poll.question.texts.isEmpty else { throw .empty }
        let codes = day.activities.flatMap { polls(of: $0.id) }.map(\.code)
        guard !codes.contains(poll.code), polls[poll.id] == nil else { throw .changedMeanwhile(.pollPlanned) }
        return [.poll(Revision(from: nil, to: poll))]
    }

    /// A poll opens: from here on its rules and options stand.
    public func opening(of poll: ID<Poll>, at instant: Instant) throws(Refusal) -> [Change] {
        guard let before = polls[poll] else { throw .unknownReference }
        let minimum = before.rules.method == .motion ? 0 : 2
        guard before.options.count >= minimum else { throw .tooFewOptions(minimum: minimum) }
        return try revision(of: poll, from: .planned) {
            $0.state = .open
            $0.openedAt = instant
        }
    }

    /// An open poll closes; who is in the room now is what the result is held against.
    public func closing(of poll: ID<Poll>, at instant: Instant) throws(Refusal) -> [Change] {
        let present = presentCount(for: poll)
        return try revision(of: poll, from: .open) {
            $0.state = .closed
            $0.closedAt = instant
            $0.presentAtClose = present
        }
    }

    /// A closed poll opens again: a count was forgotten. The journal keeps both closings.
    public func reopening(of poll: ID<Poll>) throws(Refusal) -> [Change] {
        try revision(of: poll, from: .closed) {
            $0.state = .open
            $0.closedAt = nil
            $0.presentAtClose = nil
        }
    }

    /// The votes of one option from one source are so many; nil takes the count back. It replaces the count before.
    public func count(
        of option: Int, from source: VoteSource, in poll: ID<Poll>, votes: Int?
    ) throws(Refusal) -> [Change] {
        let target = try openPoll(poll)
        guard (1...max(1, target.optionCount)).contains(option), target.optionCount > 0 else {
            throw .noSuchOption(count: target.optionCount)
        }
        if let votes, !(0...Self.largestCount).contains(votes) { throw .notACount(votes) }
        let before = counts[poll]?[source]?[option]
        guard before != votes else { return [] }
        func record(_ votes: Int?) -> Count? {
            votes.map { Count(poll: poll, option: option, source: source, votes: $0) }
        }
        return [.count(Revision(from: record(before), to: record(votes)))]
    }

    /// So many people voted through a source; nil takes the number back.
    public func turnout(of source: VoteSource, in poll: ID<Poll>, ballots: Int?) throws(Refusal) -> [Change] {
        _ = try openPoll(poll)
        if let ballots, !(0...Self.largestCount).contains(ballots) { throw .notACount(ballots) }
        let before = turnouts[poll]?[source]
        guard before != ballots else { return [] }
        func record(_ ballots: Int?) -> Turnout? {
            ballots.map { Turnout(poll: poll, source: source, ballots: $0) }
        }
        return [.turnout(Revision(from: record(before), to: record(ballots)))]
    }

    private func openPoll(_ id: ID<Poll>) throws(Refusal) -> Poll {
        guard let poll = polls[id] else { throw .unknownReference }
        guard poll.state == .open else { throw .pollIs(poll.state) }
        return poll
    }

    private func revision(
        of poll: ID<Poll>, from state: Poll.State, _ edit: (inout Poll) -> Void
    ) throws(Refusal) -> [Change] {
        guard let before = polls[poll] else { throw .unknownReference }
        guard before.state == state else { throw .pollIs(before.state) }
        var after = before
        edit(&after)
        return after == before ? [] : [.poll(Revision(from: before, to: after))]
    }

    private func presentCount(for poll: ID<Poll>) -> Int {
        guard let activity = polls[poll]?.activity, let day = day(of: activity) else { return 0 }
        return hereCount(on: day.id)
    }
}

extension Poll {
    /// How many numbers can be counted: a motion's are yes, no and abstain.
    public var optionCount: Int { rules.method == .motion ? 3 : options.count }
}

extension ProgrammeState {
    /// A poll's counts as the counting room takes them; nil for a poll that is not in the file.
    public func roomCount(of poll: ID<Poll>) -> RoomCount? {
        guard let record = polls[poll], let day = day(of: record.activity) else { return nil }
        let invited = workshop(of: day.id).map { self.invited(to: $0.id).count } ?? 0
        var count = RoomCount(
            method: record.rules.method, options: record.optionCount, dotsPerBallot: record.rules.dots,
            maxPerOption: record.rules.maxPerOption, majority: record.rules.majority, quorum: record.rules.quorum,
            base: record.rules.base, present: record.presentAtClose ?? hereCount(on: day.id), invited: invited)
        for (source, votes) in counts[poll] ?? [:] {
            for (option, number) in votes { count.set(votes: number, option: option - 1, source: source.rawValue) }
        }
        for (source, ballots) in turnouts[poll] ?? [:] { count.set(ballots: ballots, source: source.rawValue) }
        return count
    }
}
