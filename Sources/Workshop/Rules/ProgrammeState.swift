/// Everything that a file's journal says, in memory: the plan and what has happened to it.
///
/// It changes in one way only, `apply`, and the file is written to only with what it has let pass: the rules stand here, once.
/// The tables of the ledger are the same projection for queries; a test holds the two against each other. Rules stand in
/// extensions, one subject a file: each looks at the state and answers with the changes to record, or refuses.
public struct ProgrammeState: Sendable, Equatable {
    /// The plan, as the script says it and as it was amended; nil in a file that has none yet.
    public private(set) var plan: Plan?
    /// The plan as it stands; nil in a file that has none yet.
    public var programme: Programme? { plan?.programme }
    /// The organisations of which somebody has said more than their words.
    public private(set) var organisations: [ID<Organisation>: Organisation] = [:]
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
    /// The lines of each activity; those that were said in none stand under nil.
    public private(set) var contributions: [ID<Activity>?: [ID<Contribution>: Contribution]] = [:]
    /// What belongs together.
    public private(set) var links: [ID<Link>: Link] = [:]
    /// The grids, each of their editions.
    public private(set) var grids: [GridKey: Grid] = [:]
    /// The papers of grids.
    public private(set) var ratings: [ID<Rating>: Rating] = [:]
    /// Whom somebody called.
    public private(set) var calls: [ID<Call>: Call] = [:]
    /// The polls, planned ones included.
    public private(set) var polls: [ID<Poll>: Poll] = [:]
    /// What was erased: whose record stands on with nothing in it, or nobody's.
    public private(set) var erasures: [ID<Erasure>: ID<Stakeholder>?] = [:]
    /// The recoveries that the file comes from.
    public private(set) var recoveries: Set<ID<Recovery>> = []
    /// What is left as text of entries of a damaged file.
    public private(set) var fragments: [ID<Fragment>: Fragment] = [:]
    /// What was counted and cast in the polls.
    private(set) var votes = Votes()
    /// How many ballots lie in the urn of each secret poll that is open. Nothing else is known of them, and the journal
    /// does not know even this: the ledger tells it.
    @Derived public var castInSecret: [ID<Poll>: Int] = [:]
    /// How many records a newer Halqa wrote, or changed last, in a way that this one does not understand; the ledger tells it.
    /// They are kept whole, shown as they were before, if at all, and not changed.
    @Derived public var unknownRecords = 0
    /// The secret polls whose ballots are not those that were sealed: somebody altered the file. The ledger tells it.
    @Derived public var brokenSeals: Set<ID<Poll>> = []

    /// Which organisations are called so, by name and town.
    @Derived private(set) var organisationNames: [String: Set<ID<Organisation>>] = [:]
    /// The towns of the script, folded in each of its languages, under one name.
    @Derived private(set) var towns: [String: String] = [:]
    @Derived private var days: [ID<Day>: Day] = [:]
    @Derived private var activities: [ID<Activity>: (activity: Activity, day: ID<Day>)] = [:]

    /// Makes the state of an empty journal.
    public init() {}

    /// Makes the state that records describe, as a file's tables hold them: nothing is asked of them.
    /// - Parameter each: hands every record over, as the change that adds it; what others refer to comes first.
    /// - Throws: what `each` throws.
    public init(records each: ((Change) -> Void) throws -> Void) rethrows {
        var state = ProgrammeState()
        try each { record in
            // The plan's polls are among the records; one that was withdrawn is not.
            if case .programmeCreated(let programme) = record {
                state.place(Plan(programme))
            } else {
                state.put(record)
            }
        }
        self = state
    }

    /// A number was counted elsewhere as well, and is another one: neither is the result until somebody has said which is right.
    public mutating func dispute(_ count: Count) { votes.dispute(count, in: polls) }

    /// Applies one change: checks it, and puts the new record in the old one's place.
    /// - Throws: what `check` throws; nothing has changed then.
    public mutating func apply(_ change: Change) throws(Refusal) {
        try check(change)
        put(change)
    }

    /// Applies changes one after the other; all of them or none.
    /// - Throws: what `check` throws of the first that cannot be applied.
    public mutating func apply(_ changes: [Change]) throws(Refusal) {
        // One alone needs no copy of what it touches.
        if changes.count == 1 { return try apply(changes[0]) }
        var next = self
        for change in changes { try next.apply(change) }
        self = next
    }

    /// Whether a change can be applied: the record stands as the change expects, and the rules allow it that hold whoever
    /// was quicker. The file asks here before it writes.
    /// - Throws: `changedMeanwhile` where the record stands otherwise; `inUse` where others refer to what is to go; and what
    ///   the rules of lines and votes say.
    public func check(_ change: Change) throws(Refusal) {
        switch change {
        case .programmeCreated: if plan != nil { throw .programmeExists }
        case .amendment(let revision): try check(revision)
        case .organisation(let revision):
            try revision.requireStanding(in: self)
            try check(revision)
        case .stakeholder(let revision):
            try revision.requireStanding(in: self)
            try checkForgotten(revision)
            try check(revision)
            if revision.after == nil, let person = revision.before?.id, isInUse(person) { throw .inUse }
        case .invitation(let revision): try revision.requireStanding(in: self)
        case .attendance(let revision): try revision.requireStanding(in: self)
        case .timing(let revision): try revision.requireStanding(in: self)
        case .seating(let revision): try revision.requireStanding(in: self)
        case .contribution(let revision):
            try revision.requireStanding(in: self)
            try check(revision)
        case .link(let revision):
            try revision.requireStanding(in: self)
            try check(revision)
        case .grid(let revision):
            try revision.requireStanding(in: self)
            if revision.after == nil, let key = revision.before?.key { try requireNoPapers(of: key) }
        case .rating(let revision):
            try revision.requireStanding(in: self)
            try check(revision)
        case .call(let revision):
            try revision.requireStanding(in: self)
            try check(revision)
        case .poll(let revision):
            try revision.requireStanding(in: self)
            try votes.check(revision, inUrn: revision.before.flatMap { castInSecret[$0.id] } ?? 0)
        case .count(let revision): try votes.check(revision, change.kind, in: try openPoll(revision.record?.poll))
        case .turnout(let revision): try votes.check(revision, change.kind, in: try openPoll(revision.record?.poll))
        case .ballot(let revision): try votes.check(revision, change.kind, in: try openPoll(revision.record?.poll))
        case .ballotIssue(let revision):
            guard let poll = revision.record.flatMap({ polls[$0.poll] }) else { throw .unknownReference }
            try votes.check(revision, change.kind, in: poll)
        case .ballotsSealed(let ballots): try votes.check(ballots, in: try openPoll(ballots.poll))
        case .erasure(let erasure): if erasures[erasure.id] != nil { throw .changedMeanwhile(.personForgotten) }
        case .recovery(let recovery):
            if recoveries.contains(recovery.id) { throw .changedMeanwhile(.fileRecovered) }
        case .fragment(let fragment):
            if fragments[fragment.id] != nil { throw .changedMeanwhile(.fragmentKept) }
        case .unknown: break
        }
    }

    /// What is asked of a change besides `check` while it is written for the first time; files of before may hold otherwise:
    /// two who keyed ballots at once gave one number to two of them.
    /// - Throws: `changedMeanwhile` for a new ballot whose number another one has by now.
    public func checkNew(_ change: Change) throws(Refusal) {
        guard case .ballot(let revision) = change, revision.before == nil, let ballot = revision.after else { return }
        let others = (votes.ballots[ballot.poll] ?? [:]).values
        if others.contains(where: { $0.number == ballot.number && $0.id != ballot.id }) {
            throw .changedMeanwhile(change.kind)
        }
    }

    /// Puts a record in its place, or takes it away.
    private mutating func put(_ change: Change) {
        switch change {
        case .programmeCreated(let programme):
            place(Plan(programme))
            plan(programme)
        case .amendment(let revision):
            if let plan, let key = revision.record?.key { place(plan.with(revision.after, for: key)) }
        case .organisation(let revision): put(revision)
        case .stakeholder(let revision): stakeholders.put(revision, at: \.id)
        case .invitation(let revision): put(revision)
        case .attendance(let revision): attendances.put(revision, at: \.day, \.stakeholder)
        case .timing(let revision): timings.put(revision, at: \.activity)
        case .seating(let revision): seatings.put(revision, at: \.activity)
        case .contribution(let revision): contributions.put(revision, at: \.activity, \.id)
        case .link(let revision): links.put(revision, at: \.id)
        case .grid(let revision): grids.put(revision, at: \.key)
        case .rating(let revision): ratings.put(revision, at: \.id)
        case .call(let revision): calls.put(revision, at: \.id)
        case .poll(let revision):
            polls.put(revision, at: \.id)
            if let poll = revision.after,
                poll.rules != revision.before?.rules || poll.options != revision.before?.options
            {
                votes.recount(poll)
            }
        case .count(let revision): votes.put(revision, in: polls)
        case .turnout(let revision): votes.put(revision)
        case .ballot(let revision): votes.put(revision, in: polls)
        case .ballotIssue(let revision): votes.put(revision)
        case .ballotsSealed(let ballots): votes.put(ballots, in: polls)
        case .erasure(let erasure): erasures[erasure.id] = .some(erasure.person)
        case .recovery(let recovery): recoveries.insert(recovery.id)
        case .fragment(let fragment): fragments[fragment.id] = fragment
        case .unknown: break
        }
    }
}

extension Revision {
    /// The record that it is about.
    var record: Record? { after ?? before }

    /// Somebody else may have been quicker.
    /// - Parameter found: the record that has this one's key.
    func requireStanding(_ kind: @autoclosure () -> Change.Kind, _ found: (Record) -> Record?) throws(Refusal) {
        guard let record else { return }
        guard found(record) == before else { throw .changedMeanwhile(kind()) }
    }
}

extension Revision where Record: JournalRecord {
    /// The same, of what a state holds.
    func requireStanding(in state: ProgrammeState) throws(Refusal) {
        try requireStanding(Record.kind(from: before, to: after)) { $0.standing(in: state) }
    }
}

extension Dictionary where Value: Codable & Hashable & Sendable {
    /// Puts a record in its place, or takes it away.
    mutating func put(_ revision: Revision<Value>, at key: (Value) -> Key) {
        if let record = revision.record { self[key(record)] = revision.after }
    }

}

extension Dictionary {
    /// As above, for records that are kept by two keys.
    mutating func put<Record: Codable & Hashable & Sendable, Inner>(
        _ revision: Revision<Record>, at outer: (Record) -> Key, _ inner: (Record) -> Inner
    ) where Value == [Inner: Record] {
        guard let record = revision.record else { return }
        self[outer(record), default: [:]][inner(record)] = revision.after
        if revision.after == nil, self[outer(record)]?.isEmpty ?? false { self[outer(record)] = nil }
    }
}

extension ProgrammeState {
    private mutating func place(_ plan: Plan) {
        self.plan = plan
        place(towns: plan.programme.workshops.map(\.city))
        days = [:]
        activities = [:]
        for day in plan.programme.workshops.flatMap(\.days) {
            days[day.id] = day
            for activity in day.activities { activities[activity.id] = (activity, day.id) }
        }
    }

    /// Organisations are known by their towns.
    private mutating func place(towns cities: [LocalizedText]) {
        var towns: [String: String] = [:]
        for city in cities {
            let keys = Set(city.texts.values.map { NameFold.key(TownNames.fold($0.string)) }).sorted()
            for key in keys where towns[key] == nil { towns[key] = keys[0] }
        }
        guard towns != self.towns else { return }
        self.towns = towns
        organisationNames = [:]
        for organisation in organisations.values {
            for key in organisationKeys(organisation) { organisationNames[key, default: []].insert(organisation.id) }
        }
    }

    /// The polls and grids that the script plans are records from the first entry on.
    private mutating func plan(_ programme: Programme) {
        for activity in programme.workshops.flatMap(\.days).flatMap(\.activities) {
            for plan in activity.polls { polls[plan.id] = Poll(planned: plan, in: activity.id) }
        }
        for grid in programme.grids ?? [] { grids[grid.key] = grid }
    }

    /// What was added to the plan goes only while nothing stands on it.
    private func check(_ revision: Revision<Amendment>) throws(Refusal) {
        guard var plan else { throw .unknownReference }
        try plan.apply(revision)
        guard revision.after == nil else { return }
        switch revision.before {
        case .day(let day, _): if isInUse(day) { throw .inUse }
        case .activity(let activity, _): if isInUse(activity.id) { throw .inUse }
        default: break
        }
    }

    private func isInUse(_ day: Day) -> Bool {
        attendances[day.id] != nil || links.values.contains { $0.day == day.id }
            || calls.values.contains { $0.day == day.id } || isRated(.day(day.id))
            || ratings.values.contains { $0.day == day.id } || day.activities.contains { isInUse($0.id) }
    }

    private func isInUse(_ activity: ID<Activity>) -> Bool {
        timings[activity] != nil || seatings[activity] != nil || contributions[activity] != nil
            || polls.values.contains { $0.activity == activity }
    }

    private func check(_ revision: Revision<Contribution>) throws(Refusal) {
        guard let line = revision.record else { return }
        if revision.after == nil, isInUse(line) { throw .inUse }
        try checkParties(revision)
        if let target = revision.after?.mergedInto, target != revision.before?.mergedInto {
            try requireMergeable(line, into: target)
        }
    }

    private func isInUse(_ person: ID<Stakeholder>) -> Bool {
        invitations.values.contains { $0.contains(person) } || attendances.values.contains { $0[person] != nil }
            || seatings.values.contains { $0.table(of: person) != nil } || votes.hasVoter(person)
            || isNamed(.person(person), as: .person(person)) || calls.values.contains { $0.stakeholder == person }
    }

    private func isInUse(_ line: Contribution) -> Bool {
        (contributions[line.activity] ?? [:]).values.contains { $0.mergedInto == line.id }
            || isTopic(.line(line.id)) || isLinked(.line(line.id)) || isRated(.line(line.id))
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

    private mutating func put(_ revision: Revision<Organisation>) {
        organisations.put(revision, at: \.id)
        guard let id = revision.record?.id else { return }
        for key in revision.before.map(organisationKeys) ?? [] {
            organisationNames[key]?.remove(id)
            if organisationNames[key] == [] { organisationNames[key] = nil }
        }
        for key in revision.after.map(organisationKeys) ?? [] { organisationNames[key, default: []].insert(id) }
    }

    private mutating func put(_ revision: Revision<Invitation>) {
        guard let record = revision.record else { return }
        if revision.after != nil {
            invitations[record.workshop, default: []].insert(record.stakeholder)
        } else {
            invitations[record.workshop]?.remove(record.stakeholder)
            if invitations[record.workshop] == [] { invitations[record.workshop] = nil }
        }
    }
}

extension ProgrammeState {
    /// The day with that id.
    public func day(_ id: ID<Day>) -> Day? { days[id] }

    /// The activity with that id.
    public func activity(_ id: ID<Activity>?) -> Activity? { id.flatMap { activities[$0]?.activity } }

    /// The day that an activity belongs to.
    public func day(of activity: ID<Activity>?) -> Day? {
        activity.flatMap { activities[$0] }.flatMap { days[$0.day] }
    }

    /// The workshop that a day belongs to.
    public func workshop(of day: ID<Day>) -> Workshop? {
        programme?.workshops.first { $0.days.contains { $0.id == day } }
    }

    /// The workshop in whose room an activity is; nil for none.
    func workshop(ofActivity activity: ID<Activity>?) -> Workshop? { day(of: activity).flatMap { workshop(of: $0.id) } }

    /// The workshop in whose room a poll is taken.
    func workshop(ofPoll poll: ID<Poll>) -> Workshop? { workshop(ofActivity: polls[poll]?.activity) }

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

    /// The lines of an activity in the order of prompts, tables and positions; merged ones included. What answers no prompt comes
    /// last.
    /// - Parameter activity: nil for what was said in none.
    public func lines(of activity: ID<Activity>?) -> [Contribution] {
        let order = self.activity(activity)?.prompts.map(\.id) ?? []
        let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        func place(_ line: Contribution) -> Int { line.prompt.flatMap { rank[$0] } ?? .max }
        return (contributions[activity] ?? [:]).values.sorted {
            (place($0), $0.group, $0.position, $0.id) < (place($1), $1.group, $1.position, $1.id)
        }
    }

    /// The lines that one table wrote under one prompt, in order; merged ones included.
    public func lines(of activity: ID<Activity>?, prompt: ID<Prompt>?, group: Int) -> [Contribution] {
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
                    PollOption(
                        text: text, cost: plan.costs.flatMap { $0.indices.contains(index) ? $0[index] : nil },
                        tags: plan.tags.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? [])
                }
            case .harvested: []
            }
        self.init(
            id: plan.id, activity: activity, code: plan.code, question: plan.question, rules: plan.rules,
            options: options)
    }
}
