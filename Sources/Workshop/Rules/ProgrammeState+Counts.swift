public import Tally

/// What a room's counters report.
extension ProgrammeState {
    /// More people than any hall holds: a slip of the finger.
    static let largestCount = 1_000_000

    /// The votes of one option from one source are so many; nil takes the count back. It replaces the count before.
    /// - Parameter counter: who counted, where two people do.
    /// - Throws: `unknownReference`, `pollIs`, `pollIsSecret`, `needsBallots`, `noSuchOption`, `noSuchCounter`, `notACount`;
    ///   `sourceHasBallots`.
    public func count(
        of option: Int, from source: VoteSource, in poll: ID<Poll>, votes: Int?, counter: Int = 1
    ) throws(Refusal) -> [Change] {
        if let votes, !(0...Self.largestCount).contains(votes) {
            // An option that is not there is said first.
            _ = try countable(option, in: poll, counter)
            throw .notACount(votes)
        }
        return try count(of: option, from: source, in: poll, counter: counter) { key in
            votes.map { Count(poll: poll, option: option, source: source, counter: key.counter, votes: $0) }
        }
    }

    /// The votes of one option from one source were not counted: this side was seen to have the majority, or nobody
    /// knows; nil takes that back.
    /// - Throws: as for a number.
    public func count(
        of option: Int, from source: VoteSource, in poll: ID<Poll>, uncounted: Uncounted?, counter: Int = 1
    ) throws(Refusal) -> [Change] {
        try count(of: option, from: source, in: poll, counter: counter) { key in
            uncounted.map {
                Count(poll: poll, option: option, source: source, counter: key.counter, votes: 0, uncounted: $0)
            }
        }
    }

    private func count(
        of option: Int, from source: VoteSource, in poll: ID<Poll>, counter: Int, _ record: (Count.Key) -> Count?
    ) throws(Refusal) -> [Change] {
        let target = try countable(option, in: poll, counter)
        let key = Count.Key(source: source, option: option, counter: counter)
        let (before, after) = (counted[poll]?[key], record(key))
        guard before != after else { return [] }
        if after != nil { try requireNoBallots(from: source, in: target) }
        return [.count(Revision(from: before, to: after))]
    }

    private func countable(_ option: Int, in poll: ID<Poll>, _ counter: Int) throws(Refusal) -> Poll {
        let target = try openPoll(poll)
        if target.rules.isSecret { throw .pollIsSecret }
        guard target.rules.isCountedInRooms else { throw .needsBallots }
        guard (1...max(1, target.optionCount)).contains(option), target.optionCount > 0 else {
            throw .noSuchOption(count: target.optionCount)
        }
        guard (1...max(1, target.rules.counters)).contains(counter) else {
            throw .noSuchCounter(count: max(1, target.rules.counters))
        }
        return target
    }

    /// So many people voted through a source; nil takes the number back.
    /// - Throws: `unknownReference`, `pollIs`, `pollIsSecret`, `notACount`; `sourceHasBallots`.
    public func turnout(of source: VoteSource, in poll: ID<Poll>, ballots: Int?) throws(Refusal) -> [Change] {
        let target = try openPoll(poll)
        if target.rules.isSecret { throw .pollIsSecret }
        if let ballots, !(0...Self.largestCount).contains(ballots) { throw .notACount(ballots) }
        let before = turnouts[poll]?[source]
        guard before != ballots else { return [] }
        if ballots != nil { try requireNoBallots(from: source, in: target) }
        func record(_ ballots: Int?) -> Turnout? {
            ballots.map { Turnout(poll: poll, source: source, ballots: $0) }
        }
        return [.turnout(Revision(from: record(before), to: record(ballots)))]
    }

    private func requireNoBallots(from source: VoteSource, in poll: Poll) throws(Refusal) {
        if ballots[poll.id]?.values.contains(where: { $0.source == source }) ?? false {
            throw .sourceHasBallots(source)
        }
    }
}

extension ProgrammeState {
    /// The votes of each poll that count, by source and option number: where two people count, those on which they agree.
    public var counts: [ID<Poll>: [VoteSource: [Int: Int]]] { votes.counts }

    /// What every counter reported, by poll.
    public var counted: [ID<Poll>: [Count.Key: Count]] { votes.counted }

    /// The people who voted in each poll, by source.
    public var turnouts: [ID<Poll>: [VoteSource: Int]] { votes.turnouts }

    /// A poll's counts as the counting room takes them, its ballots among them as sources; nil for a poll that is not in
    /// the file.
    public func roomCount(of poll: ID<Poll>) -> RoomCount? {
        guard let record = polls[poll], let day = day(of: record.activity) else { return nil }
        let invited = workshop(of: day.id).map { self.invited(to: $0.id).count } ?? 0
        var count = RoomCount(
            method: record.rules.method, options: record.optionCount,
            // A file may hold any number; one beyond all rooms is shown, and not multiplied.
            dotsPerBallot: record.rules.dots.map { min(max(0, $0), PollRules.numbers.upperBound) },
            maxPerOption: record.rules.maxPerOption, majority: record.rules.majority, quorum: record.rules.quorum,
            base: record.rules.base, canBlock: record.rules.further.block == .yes,
            seats: record.rules.method.takesSeats ? record.rules.seats : 1, drawn: record.drawnOrder,
            atLeast: record.rules.further.atLeast, themes: record.rules.further.themes, tags: record.optionTags,
            present: record.presentAtClose ?? hereCount(on: day.id), invited: invited)
        for key in (counted[poll] ?? [:]).keys { enter(key, of: record, in: &count) }
        for (source, ballots) in turnouts[poll] ?? [:] { count.set(ballots: ballots, source: source.rawValue) }
        for (source, tally) in votes.tallies[poll]?.bySource ?? [:] {
            guard let account = try? tally.account() else { continue }
            // A vote that weighs several is no vote of several people, and dots for and against are no number of dots.
            let isOne = !record.rules.isWeighed && record.rules.further.dotsAgainst == nil
            let votes = isOne ? tally.votes : nil
            count.set(votes: votes ?? [], account: account, source: source.rawValue)
        }
        return count
    }

    /// What another laptop counted for what one of these counters counted, if that is not settled.
    private func disputed(_ key: Count.Key, of poll: ID<Poll>) -> Count? {
        let keys = (1...2).map { Count.Key(source: key.source, option: key.option, counter: $0) }
        return keys.compactMap { votes.disputed[poll]?[$0] }.first
    }

    /// Enters what one or two people counted for one option.
    private func enter(_ key: Count.Key, of poll: Poll, in count: inout RoomCount) {
        func entry(_ counter: Int) -> Count? {
            counted[poll.id]?[Count.Key(source: key.source, option: key.option, counter: counter)]
        }
        let (first, second) = (entry(1), poll.rules.counters > 1 ? entry(2) : entry(1))
        let (option, source) = (key.option - 1, key.source.rawValue)
        if let first, let other = disputed(key, of: poll.id) {
            let recount = Unsettled.recount(first: first.number, second: other.number)
            return count.set(unsettled: recount, option: option, source: source)
        }
        guard let first, let second else {
            if first != nil || second != nil { count.set(unsettled: .otherCounter, option: option, source: source) }
            return
        }
        guard first.agrees(with: second) else {
            let recount = Unsettled.recount(first: first.number, second: second.number)
            return count.set(unsettled: recount, option: option, source: source)
        }
        if let uncounted = first.uncounted {
            count.set(uncounted: uncounted, option: option, source: source)
        } else {
            count.set(votes: first.votes, option: option, source: source)
        }
    }
}

extension Count {
    /// The number; nil where none was counted.
    fileprivate var number: Int? { uncounted == nil ? votes : nil }
}
