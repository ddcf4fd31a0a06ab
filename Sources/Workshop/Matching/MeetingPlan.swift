/// The timetable of an activity in which those meet who are linked: as its script asks for it, for those who came.
///
/// Nothing of it is stored. It follows from the links that were kept before the activity began, whether they are agreed on or proposed, so
/// that an agreement moves nobody; what was linked since is put where there is room, and whoever is not there leaves theirs free.
public struct MeetingPlan: Sendable {
    /// Two who meet at a table.
    public struct Meeting: Hashable, Sendable {
        /// The table, from 1.
        public let table: Int
        /// Both.
        public let one: Party
        /// Both.
        public let other: Party
    }

    /// Meetings that take place at once.
    public struct Slot: Sendable {
        /// When they begin.
        public let start: ClockTime
        /// By table.
        public let meetings: [Meeting]
    }

    /// The slots, in order; those in which nobody meets among them as long as somebody does later.
    public let slots: [Slot]
    /// How long a meeting is.
    public let minutes: Int
    /// Those who are linked and for whom there is no slot.
    public let left: [(one: Party, other: Party)]
    /// Those who do not meet because one of them is not there.
    public let absent: [(one: Party, other: Party)]
    /// Links of lines of which nobody is named who says them.
    public let unnamed: [Link]
    /// Everybody who meets somebody, in the order of their names.
    public let parties: [Party]

    /// The meetings of somebody, in order, each with when it begins and whom they meet.
    public func meetings(of party: Party) -> [(start: ClockTime, table: Int, with: Party)] {
        slots.flatMap { slot in
            slot.meetings.compactMap { meeting in
                meeting.one == party
                    ? (slot.start, meeting.table, meeting.other)
                    : meeting.other == party ? (slot.start, meeting.table, meeting.one) : nil
            }
        }
    }

    init(_ links: [Link], _ activity: Activity, _ rules: MeetingRules, _ state: ProgrammeState, _ world: World) {
        let now = world.now()
        let starts = rules.starts(within: activity.minutes)
        let begun = state.timing(of: activity.id).startedAt
        // Keys that can be put in order, whoever they are.
        var known: [String: Party] = [:]
        func key(_ end: Reference) -> String? {
            guard let party = state.party(of: end) else { return nil }
            let key = party.key
            known[key] = party
            return key
        }
        var unnamed: [Link] = []
        var before: [Timetable<String>.Meeting] = []
        var since: [Timetable<String>.Meeting] = []
        for link in links where link.state != .ended {
            guard let one = key(link.from), let other = key(link.to) else {
                unnamed.append(link)
                continue
            }
            let meeting = Timetable<String>.Meeting(one, other)
            if let begun, link.at > begun {
                since.append(meeting)
            } else {
                before.append(meeting)
            }
        }
        let day = state.day(of: activity.id)
        let missing = state.missing(known, on: day, at: now)
        // What has begun has taken place, for those who were there then.
        let past = begun.map { begun in starts.count { $0 * 60 <= now.seconds(since: begun) } } ?? 0
        let first = Timetable(agreed: before, slots: starts.count, tables: max(1, activity.groups))
        var table = first.changed(without: missing, adding: since, from: past)
        if let begun {
            for (slot, start) in starts.prefix(past).enumerated() {
                table.clear(slot, of: state.missing(known, on: day, at: begun.adding(seconds: start * 60)))
            }
        }
        let opening = begun.map { world.localTime($0).clock } ?? activity.start
        func two(_ meeting: Timetable<String>.Meeting) -> (one: Party, other: Party)? {
            guard let one = known[meeting.one], let other = known[meeting.other] else { return nil }
            return (one, other)
        }
        let last = table.places.values.map(\.slot).max() ?? -1
        slots = starts.prefix(last + 1).enumerated().map { slot, start in
            Slot(
                start: opening.adding(minutes: start),
                meetings: table.meetings(in: slot).compactMap { meeting, table in
                    two(meeting).map { Meeting(table: table, one: $0.one, other: $0.other) }
                })
        }
        minutes = rules.minutes
        left = table.left.compactMap(two)
        let all = Set(before + since).sorted()
        absent = all.filter { table.places[$0] == nil && !table.left.contains($0) }.compactMap(two)
        self.unnamed = unnamed
        let meeting = Set(table.places.keys.flatMap { [$0.one, $0.other] })
        parties = meeting.compactMap { known[$0] }.sorted {
            (state.name(of: $0), $0.key) < (state.name(of: $1), $1.key)
        }
    }
}

extension ProgrammeState {
    /// The timetable of an activity.
    /// - Parameter world: what has begun by its now stays as it was; its clocks are those of the workshop.
    /// - Throws: `unknownReference`; `noMeetings` where the script asks for none.
    public func meetings(in id: ID<Activity>, _ world: World) throws(Refusal) -> MeetingPlan {
        guard let activity = activity(id) else { throw .unknownReference }
        guard let rules = activity.meetings else { throw .noMeetings }
        let links = activity.kind == .pairing ? linksOfPeople(on: day(of: id)) : matched(in: id).links
        return MeetingPlan(links, activity, rules, self, world)
    }

    /// The links of a day between two people, whoever of them is still there.
    private func linksOfPeople(on day: Day?) -> [Link] {
        linksInOrder.filter { link in
            guard case .person = link.from, case .person = link.to else { return false }
            return link.day == nil || link.day == day?.id
        }
    }

    /// Who meets for an end of a link: a person, an organisation, or whoever says the line.
    public func party(of end: Reference) -> Party? {
        switch standing(end) {
        case .person(let id): return .person(id)
        case .organisation(let id): return .organisation(id)
        case .line(let id):
            guard let by = contribution(id)?.by else { return nil }
            if case .organisation(let body) = by { return organisation(body).map { .organisation($0.id) } }
            return by
        case .link, nil: return nil
        }
    }

    /// Those of whom nobody is in the room at a moment, once somebody is: a person, or the people of an organisation. Of words
    /// nobody knows it.
    fileprivate func missing(_ parties: [String: Party], on day: Day?, at instant: Instant) -> Set<String> {
        guard let day else { return [] }
        let here = attendances(on: day.id).filter { $0.value.isHere(at: instant) }.compactMap { stakeholders[$0.key] }
        guard !here.isEmpty else { return [] }
        let people = Set(here.map(\.id))
        let bodies = Set(here.compactMap { organisation(of: $0)?.id })
        return Set(
            parties.filter { _, party in
                switch party {
                case .person(let id): !people.contains(id)
                case .organisation(let id): !bodies.contains(id)
                case .words: false
                }
            }.keys)
    }
}

extension Party {
    /// What tells it from all others, in an order.
    fileprivate var key: String {
        switch self {
        case .person(let id): "person " + id.description
        case .organisation(let id): "organisation " + id.description
        case .words(let words): "words " + NameFold.key(words.string)
        }
    }
}
