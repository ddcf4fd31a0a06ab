/// Everything that a file's journal says, in memory: the plan and what has happened to it.
///
/// It changes in one way only, `apply`. The tables of the ledger are the same projection for queries; a test holds the
/// two against each other. Rules stand in extensions, one subject a file: each looks at the state and answers with the
/// changes to record, or refuses.
public struct ProgrammeState: Sendable, Equatable {
    /// The plan, as the script says it and as it was amended; nil in a file that has none yet.
    public private(set) var plan: Plan?
    /// The plan as it stands; nil in a file that has none yet.
    public var programme: Programme? { plan?.programme }
    /// The directory.
    public private(set) var stakeholders: [ID<Stakeholder>: Stakeholder] = [:]
    /// Who is invited to which workshop.
    public private(set) var invitations: [ID<Workshop>: Set<ID<Stakeholder>>] = [:]
    /// Who came on which day.
    public private(set) var attendances: [ID<Day>: [ID<Stakeholder>: Attendance]] = [:]
    /// What became of each activity's plan; an activity without an entry is as planned.
    public private(set) var timings: [ID<Activity>: Timing] = [:]
    /// Who sits where.
    public private(set) var seatings: [ID<Activity>: Seating] = [:]
    /// The lines of each activity.
    public private(set) var contributions: [ID<Activity>: [ID<Contribution>: Contribution]] = [:]
    /// The polls, planned ones included.
    public private(set) var polls: [ID<Poll>: Poll] = [:]
    /// What was counted and cast in the polls.
    private(set) var votes = Votes()
    /// How many ballots lie in the urn of each secret poll that is open. Nothing else is known of them, and the journal
    /// does not know even this: the ledger tells it.
    public var castInSecret: [ID<Poll>: Int] = [:]

    private var days: [ID<Day>: Day] = [:]
    private var activities: [ID<Activity>: (activity: Activity, day: ID<Day>)] = [:]

    /// Makes the state of an empty journal.
    public init() {}

    /// Two states are equal when their records are; the indexes follow from these, and what lies in an urn is no record.
    public static func == (left: Self, right: Self) -> Bool {
        left.plan == right.plan && left.stakeholders == right.stakeholders
            && left.invitations == right.invitations && left.attendances == right.attendances
            && left.timings == right.timings && left.seatings == right.seatings
            && left.contributions == right.contributions && left.polls == right.polls
            && left.votes == right.votes
    }

    /// Applies one change: checks that the record stands as the change expects, and puts the new one in its place.
    public mutating func apply(_ change: Change) throws(Refusal) {
        switch change {
        case .programmeCreated(let programme): try create(programme)
        case .amendment(let revision): try amend(revision)
        case .stakeholder(let revision):
            if revision.after == nil, let person = revision.before?.id, isInUse(person) { throw .inUse }
            try Self.revise(&stakeholders, revision, change.kind, \.id)
        case .invitation(let revision): try revise(revision, change.kind)
        case .attendance(let revision):
            guard let record = revision.after ?? revision.before else { return }
            try Self.revise(&attendances[record.day, default: [:]], revision, change.kind, \.stakeholder)
            if attendances[record.day] == [:] { attendances[record.day] = nil }
        case .timing(let revision): try Self.revise(&timings, revision, change.kind, \.activity)
        case .seating(let revision): try Self.revise(&seatings, revision, change.kind, \.activity)
        case .contribution(let revision):
            guard let record = revision.after ?? revision.before else { return }
            if revision.after == nil, isInUse(record) { throw .inUse }
            if let target = revision.after?.mergedInto, target != revision.before?.mergedInto {
                try requireMergeable(record, into: target)
            }
            try Self.revise(&contributions[record.activity, default: [:]], revision, change.kind, \.id)
            if contributions[record.activity] == [:] { contributions[record.activity] = nil }
        case .poll(let revision):
            try votes.check(revision)
            try Self.revise(&polls, revision, change.kind, \.id)
            if let poll = revision.after,
                poll.rules != revision.before?.rules || poll.options != revision.before?.options
            {
                votes.recount(poll)
            }
        case .count(let revision):
            guard let record = revision.after ?? revision.before else { return }
            try votes.revise(revision, change.kind, in: try openPoll(record.poll))
        case .turnout(let revision):
            guard let record = revision.after ?? revision.before else { return }
            try votes.revise(revision, change.kind, in: try openPoll(record.poll))
        case .ballot(let revision):
            guard let record = revision.after ?? revision.before else { return }
            try votes.revise(revision, change.kind, in: try openPoll(record.poll))
        case .ballotIssue(let revision):
            guard let record = revision.after ?? revision.before else { return }
            guard let poll = polls[record.poll] else { throw .unknownReference }
            try votes.revise(revision, change.kind, in: poll)
        case .ballotsSealed(let ballots): try votes.seal(ballots, in: try openPoll(ballots.poll))
        case .unknown: break
        }
    }

    /// Makes the state that these records describe, as a file's tables hold them.
    public init(
        programme: Programme?, stakeholders: [Stakeholder], invitations: [Invitation], attendances: [Attendance],
        timings: [Timing], seatings: [Seating], contributions: [Contribution], polls: [Poll], counts: [Count],
        turnouts: [Turnout], ballots: [Ballot] = [], issues: [BallotIssue] = [], sealed: [SealedBallots] = [],
        amendments: [Amendment] = []
    ) {
        // The plan's polls are among the records; one that was withdrawn is not.
        if let programme { place(Plan(programme, amendments: amendments)) }
        for record in stakeholders { self.stakeholders[record.id] = record }
        for record in invitations { self.invitations[record.workshop, default: []].insert(record.stakeholder) }
        for record in attendances { self.attendances[record.day, default: [:]][record.stakeholder] = record }
        for record in timings { self.timings[record.activity] = record }
        for record in seatings { self.seatings[record.activity] = record }
        for record in contributions { self.contributions[record.activity, default: [:]][record.id] = record }
        for record in polls { self.polls[record.id] = record }
        votes = Votes(
            of: self.polls, counts: counts, turnouts: turnouts, ballots: ballots, issues: issues, sealed: sealed)
    }

    /// Applies changes one after the other; all of them or none.
    public mutating func apply(_ changes: [Change]) throws(Refusal) {
        var next = self
        for change in changes { try next.apply(change) }
        self = next
    }

    /// Static, so that the dictionary is changed in place: a method would hold a copy of all of it.
    private static func revise<Key: Hashable, Record>(
        _ records: inout [Key: Record], _ revision: Revision<Record>, _ kind: Change.Kind, _ key: (Record) -> Key
    ) throws(Refusal) {
        guard let record = revision.after ?? revision.before else { return }
        guard records[key(record)] == revision.before else { throw .changedMeanwhile(kind) }
        records[key(record)] = revision.after
    }
}

extension ProgrammeState {
    private mutating func create(_ programme: Programme) throws(Refusal) {
        guard plan == nil else { throw .programmeExists }
        place(Plan(programme))
        for activity in programme.workshops.flatMap(\.days).flatMap(\.activities) {
            for plan in activity.polls { polls[plan.id] = Poll(planned: plan, in: activity.id) }
        }
    }

    private mutating func place(_ plan: Plan) {
        self.plan = plan
        days = [:]
        activities = [:]
        for day in plan.programme.workshops.flatMap(\.days) {
            days[day.id] = day
            for activity in day.activities { activities[activity.id] = (activity, day.id) }
        }
    }

    private mutating func amend(_ revision: Revision<Amendment>) throws(Refusal) {
        guard var plan else { throw .unknownReference }
        try plan.apply(revision)
        if revision.after == nil {
            switch revision.before {
            case .day(let day, _): if isInUse(day) { throw .inUse }
            case .activity(let activity, _): if isInUse(activity.id) { throw .inUse }
            default: break
            }
        }
        place(plan)
    }

    private func isInUse(_ day: Day) -> Bool {
        attendances[day.id] != nil || day.activities.contains { isInUse($0.id) }
    }

    private func isInUse(_ activity: ID<Activity>) -> Bool {
        timings[activity] != nil || seatings[activity] != nil || contributions[activity] != nil
            || polls.values.contains { $0.activity == activity }
    }

    private func isInUse(_ person: ID<Stakeholder>) -> Bool {
        invitations.values.contains { $0.contains(person) } || attendances.values.contains { $0[person] != nil }
            || seatings.values.contains { $0.table(of: person) != nil } || votes.hasVoter(person)
    }

    private func isInUse(_ line: Contribution) -> Bool {
        (contributions[line.activity] ?? [:]).values.contains { $0.mergedInto == line.id }
            || polls.values.contains { $0.options.contains { $0.origins.contains(line.id) } }
    }

    /// A line that is merged has none merged into it: two note-takers who merge at once would make a chain, in which a
    /// line is nowhere to be seen.
    private func requireMergeable(_ line: Contribution, into target: ID<Contribution>) throws(Refusal) {
        let lines = contributions[line.activity] ?? [:]
        guard let other = lines[target], other.id != line.id, other.mergedInto == nil,
            !lines.values.contains(where: { $0.mergedInto == line.id })
        else { throw .cannotMerge }
    }

    private mutating func revise(_ revision: Revision<Invitation>, _ kind: Change.Kind) throws(Refusal) {
        guard let record = revision.after ?? revision.before else { return }
        let isInvited = invitations[record.workshop]?.contains(record.stakeholder) ?? false
        guard isInvited == (revision.before != nil) else { throw .changedMeanwhile(kind) }
        if revision.after == nil {
            invitations[record.workshop]?.remove(record.stakeholder)
            if invitations[record.workshop] == [] { invitations[record.workshop] = nil }
        } else {
            invitations[record.workshop, default: []].insert(record.stakeholder)
        }
    }
}

extension ProgrammeState {
    /// The day with that id.
    public func day(_ id: ID<Day>) -> Day? { days[id] }

    /// The activity with that id.
    public func activity(_ id: ID<Activity>) -> Activity? { activities[id]?.activity }

    /// The day that an activity belongs to.
    public func day(of activity: ID<Activity>) -> Day? { activities[activity].flatMap { days[$0.day] } }

    /// The workshop that a day belongs to.
    public func workshop(of day: ID<Day>) -> Workshop? {
        programme?.workshops.first { $0.days.contains { $0.id == day } }
    }

    /// The people invited to a workshop.
    public func invited(to workshop: ID<Workshop>) -> Set<ID<Stakeholder>> { invitations[workshop] ?? [] }

    /// The attendances of a day.
    public func attendances(on day: ID<Day>) -> [ID<Stakeholder>: Attendance] { attendances[day] ?? [:] }

    /// Those who came on a day. Who was reached by telephone or mail did not.
    public func came(on day: Day) -> [ID<Stakeholder>: Attendance] {
        day.channel == nil ? attendances(on: day.id) : [:]
    }

    /// Those who were reached on a day on which people are called or written to.
    public func reached(on day: Day) -> [ID<Stakeholder>: Attendance] {
        day.channel == nil ? [:] : attendances(on: day.id)
    }

    /// How many people are in the room on a day, or were reached on it.
    public func hereCount(on day: ID<Day>) -> Int {
        attendances[day]?.values.reduce(0) { $0 + ($1.isHere ? 1 : 0) } ?? 0
    }

    /// The timing of an activity, as planned when nothing has happened to it.
    public func timing(of activity: ID<Activity>) -> Timing { timings[activity] ?? Timing(activity: activity) }

    /// The lines of an activity in the order of prompts, tables and positions; merged ones included.
    public func lines(of activity: ID<Activity>) -> [Contribution] {
        let order = self.activity(activity)?.prompts.map(\.id) ?? []
        let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return (contributions[activity] ?? [:]).values.sorted {
            (rank[$0.prompt] ?? .max, $0.group, $0.position, $0.id) < (
                rank[$1.prompt] ?? .max, $1.group, $1.position, $1.id
            )
        }
    }

    /// The lines that one table wrote under one prompt, in order; merged ones included.
    public func lines(of activity: ID<Activity>, prompt: ID<Prompt>, group: Int) -> [Contribution] {
        (contributions[activity] ?? [:]).values.filter { $0.prompt == prompt && $0.group == group }
            .sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    }

    /// The line with that id, wherever it was said.
    public func contribution(_ id: ID<Contribution>) -> Contribution? {
        for lines in contributions.values { if let line = lines[id] { return line } }
        return nil
    }

    /// The polls of an activity: the planned ones in the script's order, then those made on the day.
    public func polls(of activity: ID<Activity>) -> [Poll] {
        let planned = self.activity(activity)?.polls.map(\.id) ?? []
        let made = polls.values.filter { $0.activity == activity && !planned.contains($0.id) }.sorted { $0.id < $1.id }
        return planned.compactMap { polls[$0] } + made
    }
}

extension Poll {
    /// A poll as the script plans it; what is to be harvested has no options yet.
    public init(planned plan: PollPlan, in activity: ID<Activity>) {
        let options: [PollOption] =
            switch plan.options {
            case .listed(let texts):
                texts.enumerated().map { index, text in
                    PollOption(text: text, cost: plan.costs.flatMap { $0.indices.contains(index) ? $0[index] : nil })
                }
            case .harvested: []
            }
        self.init(
            id: plan.id, activity: activity, code: plan.code, question: plan.question, rules: plan.rules,
            options: options)
    }
}
