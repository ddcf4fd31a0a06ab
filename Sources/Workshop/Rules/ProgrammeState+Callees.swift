/// Somebody who is to be called on a day on which people are reached so, and how far that has come.
public struct Callee: Hashable, Sendable {
    /// How far it has come.
    public enum Standing: Hashable, Sendable {
        /// To be called: for the first time, or again, on this day or before it.
        case due
        /// To be called again on a later date.
        case again(CivilDate)
        /// Was called three times in vain, or has no number: a letter is the next try.
        case letter
        /// Was reached.
        case reached
        /// Does not want to be called.
        case declined
    }

    /// Who.
    public let person: Stakeholder
    /// The calls so far, in order.
    public let calls: [Call]
    /// How far it has come.
    public let standing: Standing
    /// Whether they came to a day in a room; who was invited and did not is called after those who did.
    public let hasCome: Bool
    /// Whether something is open that the person took on, alone or for the organisation.
    public let hasCommitment: Bool

    /// So many calls in vain, and the next try is a letter.
    public static let tries = 3

    /// So many seconds after somebody was reached what they say is still of the same call.
    public static let callLasts = 4 * 3600

    /// Whether the person is on the line, as far as that is on record: reached by the last call, and not long ago.
    public func isOnTheLine(at instant: Instant) -> Bool {
        guard let last = calls.last, last.outcome == .reached else { return false }
        return (0..<Self.callLasts).contains(instant.seconds(since: last.at))
    }
}

/// Whom one calls, what they took on, and what came of it.
extension ProgrammeState {
    /// Everybody who is to be called on a day: those who came to a day in a room, and those who were invited and did not.
    /// First those who are to be called now, whoever was to be called again before others; then the others by their standing. Of equals
    /// those are first who took something on that is open, then those who came. Who asked not to be called on any day is called on
    /// none; a number that was wrong on any day is called again when it is another one.
    /// - Parameter today: the date of the calls.
    public func callees(on day: Day, today: CivilDate) -> [Callee] {
        guard let workshop = workshop(of: day.id) else { return [] }
        let came = Set(workshop.days.flatMap { self.came(on: $0).keys })
        let made = Dictionary(grouping: callsInOrder(of: nil), by: \.stakeholder)
        let called = made.filter { $0.value.contains { $0.day == day.id } }.keys
        let all = invited(to: workshop.id).union(came).union(called).compactMap { stakeholders[$0] }.inOrderOfNames()
        let owners = openOwners
        let callees = all.map { person in
            callee(
                person, made[person.id] ?? [], on: day, today, hasCome: came.contains(person.id),
                hasCommitment: isAmong(owners, person))
        }
        return callees.enumerated().sorted {
            ($0.element.rank, $0.element.nearness, $0.offset) < ($1.element.rank, $1.element.nearness, $1.offset)
        }.map(\.element)
    }

    /// Who has taken something on that is open.
    private var openOwners: Set<Party> {
        Set(
            contributions.values.lazy.flatMap(\.values).filter {
                $0.kind == .action && $0.mergedInto == nil && !$0.isSettled
            }.compactMap(\.owner))
    }

    private func isAmong(_ owners: Set<Party>, _ person: Stakeholder) -> Bool {
        guard !owners.contains(.person(person.id)) else { return true }
        // Whom a row's words mean is looked up only where it can matter.
        guard owners.contains(where: { if case .organisation = $0 { true } else { false } }) else { return false }
        return organisation(of: person).map { owners.contains(.organisation($0.id)) } ?? false
    }

    /// One of them alone; nil for somebody who is not in the directory.
    public func callee(_ person: ID<Stakeholder>, on day: Day, today: CivilDate) -> Callee? {
        guard let person = stakeholders[person] else { return nil }
        let days = workshop(of: day.id)?.days ?? []
        return callee(
            person, callsInOrder(of: person.id), on: day, today,
            hasCome: days.contains { came(on: $0)[person.id] != nil },
            hasCommitment: !openCommitments(of: person).isEmpty)
    }

    /// - Parameter all: the person's calls on all days, in order.
    private func callee(
        _ person: Stakeholder, _ all: [Call], on day: Day, _ today: CivilDate, hasCome: Bool,
        hasCommitment: Bool
    ) -> Callee {
        let calls = all.filter { $0.day == day.id }
        return Callee(
            person: person, calls: calls, standing: standing(of: person, calls, all, on: day, today), hasCome: hasCome,
            hasCommitment: hasCommitment)
    }

    private func standing(
        of person: Stakeholder, _ calls: [Call], _ all: [Call], on day: Day, _ today: CivilDate
    ) -> Callee.Standing {
        if reached(on: day)[person.id] != nil { return .reached }
        if calls.contains(where: { $0.outcome == .declined }) { return .declined }
        // Whoever answered after that on another day has thought better of it.
        if all.last(where: { $0.outcome == .declined || $0.outcome == .reached })?.outcome == .declined {
            return .declined
        }
        let isInVain = calls.inVain >= Callee.tries
        let isUnreachable =
            switch day.channel {
            case .telephone: person.phone.isEmpty || all.last?.isWrong == true
            case .mail: person.email.isEmpty
            case .web, .letter, .group, nil: false
            }
        if isInVain || isUnreachable { return .letter }
        if let again = calls.last?.again, again > today { return .again(again) }
        return .due
    }

    /// What a person has taken on that is open, alone or for the organisation, over all days of the file: soonest first.
    public func openCommitments(of person: Stakeholder) -> [Contribution] {
        let organisation = organisation(of: person)?.id
        return commitments { owner in
            owner == .person(person.id) || (organisation != nil && owner == organisation.map { .organisation($0) })
        }
    }

    private func commitments(_ isOwner: (Party?) -> Bool) -> [Contribution] {
        linesInOrder.filter {
            $0.kind == .action && $0.mergedInto == nil && !$0.isSettled && $0.owner != nil && isOwner($0.owner)
        }.soonestFirst(by: \.due)
    }

    /// Somebody is called, and what they say is written down: about what they took on, or about nothing but the call.
    /// - Parameters:
    ///   - said: what was said; nothing is written where it is empty.
    ///   - about: the line that it is about.
    /// - Throws: as `addition(of:)` of a call, and as `contribution`.
    public func call(
        _ call: Call, saying said: PlainText, about line: ID<Contribution>?, as id: ID<Contribution>
    ) throws(Refusal) -> [Change] {
        // What somebody says after they were reached is said on that call.
        let last = calls(of: call.stakeholder, on: call.day).last
        let goesOn =
            !said.isEmpty && call.outcome == .reached && last?.outcome == .reached
            && last.map { (0..<Callee.callLasts).contains(call.at.seconds(since: $0.at)) } == true
        let changes = goesOn ? [] : try addition(of: call)
        guard !said.isEmpty, let day = day(call.day) else { return changes }
        var next = self
        try next.apply(changes)
        return changes
            + (try next.remark(
                said, of: call.stakeholder, about: line, on: day, at: call.at, by: call.by, as: id))
    }

    /// What a person says on a day of calls is written down, about a line or about nothing but the call; nothing where they
    /// said nothing.
    /// - Throws: as `contribution`.
    func remark(
        _ said: PlainText, of person: ID<Stakeholder>, about line: ID<Contribution>?, on day: Day, at instant: Instant,
        by operatorName: PlainText, as id: ID<Contribution>
    ) throws(Refusal) -> [Change] {
        guard !said.isEmpty else { return [] }
        return try contribution(
            id, saying: said, kind: .note, to: nil, in: day.activities.first { $0.kind == .checkin }?.id,
            by: operatorName, at: instant, saidBy: .person(person), about: line.map { .line($0) },
            origin: day.channel.map { Contribution.Origin($0, on: nil) })
    }

    /// What a person said on the calls of a day that is about nothing they took on, in the order in which it was written.
    public func said(by person: ID<Stakeholder>, on day: Day) -> [Contribution] {
        day.activities.flatMap { lines(of: $0.id) }
            .filter { $0.by == .person(person) && $0.kind == .note && $0.about == nil && $0.mergedInto == nil }
            .sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) }
    }

    /// What was said of a line on calls and elsewhere: the notes about it, in the order in which they were written.
    public func remarks(on line: ID<Contribution>) -> [Contribution] {
        linesInOrder.filter { $0.about == .line(line) && $0.kind == .note && $0.mergedInto == nil }
            .sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) }
    }
}

extension Callee {
    /// Where it stands in the list.
    fileprivate var rank: Int {
        switch standing {
        case .due: calls.isEmpty ? 1 : 0
        case .again: 2
        case .letter: 3
        case .reached: 4
        case .declined: 5
        }
    }

    /// Among those of one standing: who has something to tell before who was there, and who was there before who was not.
    fileprivate var nearness: Int { hasCommitment ? 0 : hasCome ? 1 : 2 }
}
