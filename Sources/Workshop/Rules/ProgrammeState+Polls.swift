import Tally

/// What the room decides.
extension ProgrammeState {
    /// Lines become the options of a poll that is not open yet, in the order given; they replace those it had.
    /// - Throws: `unknownReference`; `pollIs` for one that was opened.
    public func harvest(_ lines: [ID<Contribution>], into poll: ID<Poll>) throws(Refusal) -> [Change] {
        var options: [PollOption] = []
        for id in lines {
            guard let line = contribution(id) else { throw .unknownReference }
            let merged = (contributions[line.activity] ?? [:]).values.filter { $0.mergedInto == id }.map(\.id).sorted()
            // A theme, or a quota on winners, that is called as a prompt is holds what was written under it.
            let prompt = activity(line.activity)?.prompts.first { $0.id == line.prompt }?.code
            let further = polls[poll]?.rules.further
            let tags = (further?.themes ?? []).map(\.name) + (further?.atLeast ?? []).map(\.tag)
            options.append(
                PollOption(
                    text: LocalizedText(same: line.text), origins: [id] + merged,
                    tags: prompt.flatMap { tags.contains($0) ? [PlainText($0)] : nil } ?? []))
        }
        return try revision(of: poll, to: options)
    }

    /// The options of a poll that is not open yet are replaced.
    /// - Throws: `unknownReference`; `pollIs` for one that was opened.
    public func revision(of poll: ID<Poll>, to options: [PollOption]) throws(Refusal) -> [Change] {
        try revision(of: poll, from: .planned) { $0.options = options }
    }

    /// A poll that no script planned.
    /// - Throws: `unknownReference`; `empty` without a code or a question; `notACount`; `contradictory`; `cannotCount` for more seats
    ///   than options, or a quota on more winners than there are; `changedMeanwhile` for a code that the day has.
    public func creation(of poll: Poll) throws(Refusal) -> [Change] {
        guard let day = day(of: poll.activity) else { throw .unknownReference }
        guard !poll.code.isEmpty, !poll.question.texts.isEmpty else { throw .empty }
        let costs = poll.options.compactMap(\.cost).first { !PollRules.numbers.contains($0) }
        if let number = poll.rules.unboundedNumber ?? costs { throw .notACount(number) }
        let rules = poll.rules.ruleSet
        if let contradiction = rules.contradiction { throw .contradictory(contradiction) }
        // Where lines become options afterwards, the opening looks.
        if poll.rules.method.takesSeats, !poll.options.isEmpty, poll.rules.seats > poll.options.count {
            throw .cannotCount(.seatsOutOfRange(seats: poll.rules.seats, most: poll.options.count))
        }
        if let quota = rules.atLeast.first(where: { $0.least > poll.rules.seats }) {
            throw .cannotCount(.quotaCannotBeMet(quota.tag, least: quota.least, most: poll.rules.seats))
        }
        let codes = day.activities.flatMap { polls(of: $0.id) }.map(\.code)
        guard !codes.contains(poll.code), polls[poll.id] == nil else { throw .changedMeanwhile(.pollPlanned) }
        return [.poll(Revision(from: nil, to: poll))]
    }

    /// A poll opens: from here on its rules and options stand. Where ballots are counted one by one or several win, the
    /// order that breaks ties is drawn now, before anybody has voted, and is one of the rules.
    /// - Parameter random: a uniformly random word.
    /// - Throws: `unknownReference`, `pollIs`, `tooFewOptions`; `pollIsSecret` where two people would count; `contradictory`;
    ///   `cannotCount`.
    public func opening(
        of poll: ID<Poll>, at instant: Instant, random: () -> UInt64
    ) throws(Refusal) -> [Change] {
        guard let before = polls[poll] else { throw .unknownReference }
        guard before.state == .planned else { throw .pollIs(before.state) }
        let method = before.rules.method
        let minimum = method.hasOwnAnswers ? 0 : 2
        guard before.options.count >= minimum else { throw .tooFewOptions(minimum: minimum) }
        if before.rules.isSecret, before.rules.counters > 1 { throw .pollIsSecret }
        if before.rules.isSecret, before.rules.isWeighed { throw .weightTellsVoter }
        // Dots that nobody can place are no harm in a vote of an older file; of such scores no ballot would be valid.
        if let contradiction = before.rules.ruleSet.contradiction, case .scores = contradiction {
            throw .contradictory(contradiction)
        }
        let categories = Set((programme?.categories ?? []).map(\.code))
        if let stranger = before.rules.further.colleges.first(where: { !categories.contains($0.name) }) {
            throw .noSuchCollege(PlainText(stranger.name))
        }
        var after = before
        after.state = .open
        after.openedAt = instant
        let needsDraw = !before.rules.isCountedInRooms || before.rules.seats > 1
        if needsDraw, method.ruleKeys.contains(.draw), after.rules.further.draw == nil {
            let order = Draw.shuffled(after.optionNames, random)
            do { try after.rules.further.state(.draw, order.joined(separator: ",")) } catch { throw .unknownReference }
        }
        do { _ = try after.emptyTally.result() } catch { throw .cannotCount(error) }
        return [.poll(Revision(from: before, to: after))]
    }

    /// An open poll closes; who is in the room now is what the result is held against. A secret poll closes when its urn
    /// is emptied, which is the ledger's to do.
    /// - Throws: `unknownReference`, `pollIs`; `pollIsSecret` while its urn is not emptied.
    public func closing(of poll: ID<Poll>, at instant: Instant) throws(Refusal) -> [Change] {
        let present = presentCount(for: poll)
        if let record = polls[poll], record.state == .open, record.rules.isSecret, sealed[poll] == nil {
            throw .pollIsSecret
        }
        return try revision(of: poll, from: .open) {
            $0.state = .closed
            $0.closedAt = instant
            $0.presentAtClose = present
        }
    }

    /// A closed poll opens again: a count was forgotten. The journal keeps both closings.
    /// - Throws: `unknownReference`, `pollIs`; `pollIsSealed`.
    public func reopening(of poll: ID<Poll>) throws(Refusal) -> [Change] {
        guard sealed[poll] == nil else { throw .pollIsSealed }
        return try revision(of: poll, from: .closed) {
            $0.state = .open
            $0.closedAt = nil
            $0.presentAtClose = nil
        }
    }

    /// What was said by those who have reservations is noted beside the vote, once it is open; the list replaces the one
    /// before. The vote itself stays as it is, also where its urn was sealed.
    /// - Throws: `unknownReference`, `pollIs`, `empty`, `notACount`; `asksForNoReservations` where the method does not.
    public func noting(_ reservations: [PlainText], of poll: ID<Poll>) throws(Refusal) -> [Change] {
        guard let before = polls[poll] else { throw .unknownReference }
        guard before.rules.method.asksForReservations else { throw .asksForNoReservations }
        guard before.state != .planned else { throw .pollIs(.planned) }
        guard !reservations.contains(where: \.isEmpty) else { throw .empty }
        guard reservations.count <= Self.mostReservations else { throw .notACount(reservations.count) }
        var after = before
        after.reservations = reservations
        return after == before ? [] : [.poll(Revision(from: before, to: after))]
    }

    private static let mostReservations = 1_000

    /// A poll that takes votes. Somebody else may have closed it since the counter looked.
    /// - Throws: `unknownReference`, `pollIs`.
    func openPoll(_ id: ID<Poll>?) throws(Refusal) -> Poll {
        guard let poll = id.flatMap({ polls[$0] }) else { throw .unknownReference }
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
