/// The rounds at tables of one workshop, those that stand and those that are open, as they are planned together.
public struct TableRounds: Equatable, Sendable {
    /// What is to be arranged.
    public var problem: MixingProblem<ID<Stakeholder>>
    /// The activity of each of the problem's rounds.
    public var activities: [ID<Activity>]

    /// The activities of the rounds that are open.
    public var open: [ID<Activity>] {
        zip(activities, problem.rounds).compactMap { $1.seating == nil ? $0 : nil }
    }
}

/// All rounds of a workshop planned at once (see `MixingPlanner`).
extension ProgrammeState {
    /// The rounds that are planned when an activity's tables are made: that one and all that follow, with the rounds that
    /// were held. On later days of the workshop those are awaited who are here now.
    /// - Parameters:
    ///   - activity: the activity whose tables are made, anew if people sit there.
    ///   - tables: how many it has; nil for as many as planned.
    /// - Throws: `unknownReference`, `noTables`, `nobodyHere`.
    public func rounds(from activity: ID<Activity>, tables: Int? = nil) throws(Refusal) -> TableRounds {
        let (plan, day) = try seated(activity)
        let count = tables ?? plan.groups
        guard count > 0, count <= 200 else { throw .noTables }
        let here = hereIDs(on: day.id)
        guard !here.isEmpty else { throw .nobodyHere }
        var rounds: [(activity: ID<Activity>, round: MixingProblem<ID<Stakeholder>>.Round)] = []
        var isAhead = false
        for other in roomDays(around: day).flatMap(\.activities) {
            if other.id == activity {
                rounds.append((activity, .init(tables: count, people: Set(here))))
                isAhead = true
            } else if let seating = seatings[other.id], seating.tables.contains(where: { !$0.isEmpty }) {
                rounds.append((other.id, .init(seating: seating.tables)))
            } else if isAhead, other.groups > 1, timing(of: other.id).startedAt == nil {
                rounds.append((other.id, .init(tables: other.groups, people: Set(here))))
            }
        }
        let rules = programme?.tableRules ?? TableRules()
        let problem = MixingProblem(
            people: mixingPeople(here, hosts: rules.hosts, tables: count, in: rounds.compactMap(\.round.seating)),
            rounds: rounds.map(\.round), rules: mixingRules(rules, here), seed: seed(of: activity, in: day))
        return TableRounds(problem: problem, activities: rounds.map(\.activity))
    }

    /// The days whose tables are planned together, in order: those of the event, and for a meeting long after it, those before it.
    private func roomDays(around day: Day) -> [Day] {
        guard let workshop = workshop(of: day.id) else { return [] }
        let event = Set(workshop.eventDays.map(\.id))
        return workshop.days.filter { other in
            event.contains(other.id) || other.id == day.id || other.channel == nil && other.number < day.number
        }.sorted { $0.number < $1.number }
    }

    /// Seats an activity's people as a plan has it. Who came since it was made is added, who left is left out.
    /// - Throws: `unknownReference`, `noTables`, `nobodyHere`.
    public func seating(
        of activity: ID<Activity>, by plan: MixingPlan<ID<Stakeholder>>, of rounds: TableRounds, world: World
    ) throws(Refusal) -> [Change] {
        let (_, day) = try seated(activity)
        let here = hereIDs(on: day.id)
        guard !here.isEmpty else { throw .nobodyHere }
        guard let index = rounds.activities.firstIndex(of: activity), plan.rounds.indices.contains(index) else {
            throw .unknownReference
        }
        let tables = plan.rounds[index].map { $0.filter(Set(here).contains) }
        let late = Set(here).subtracting(tables.joined())
        return revision(
            to: late.isEmpty ? tables : self.tables(tables, with: late.sorted(), before: activity, world), of: activity)
    }

    /// Everybody who is here, hosts with the table at which they stay: that of the last round in which they sat, else the
    /// first that has no host.
    private func mixingPeople(
        _ here: [ID<Stakeholder>], hosts: String?, tables: Int, in held: [[[ID<Stakeholder>]]]
    ) -> [Mixing.Person<ID<Stakeholder>>] {
        var people = here.map(mixingPerson)
        guard let hosts else { return people }
        let places = people.indices.filter { people[$0].category == hosts }
        var free = Set(0..<tables)
        for index in places {
            let last = held.reversed().lazy.compactMap { round in round.firstIndex { $0.contains(people[index].id) } }
                .first
            if let last, free.remove(last) != nil { people[index].pinned = last }
        }
        for index in places where people[index].pinned == nil {
            guard let table = free.min() else { break }
            free.remove(table)
            people[index].pinned = table
        }
        return people
    }

    private func mixingRules(_ rules: TableRules, _ here: [ID<Stakeholder>]) -> Mixing.Rules<ID<Stakeholder>> {
        Mixing.Rules(
            together: bound(here, by: rules.together), apart: bound(here, by: rules.apart),
            neverAlone: Set(rules.neverAlone ?? []), sharesLanguage: rules.sharesLanguage == true)
    }

    /// Those among people who have something in common, in groups of two at least.
    private func bound(_ people: [ID<Stakeholder>], by bond: TableRules.Bond?) -> [[ID<Stakeholder>]] {
        guard let bond else { return [] }
        let groups = Dictionary(grouping: people) { id -> String in
            guard let person = stakeholders[id] else { return "" }
            return switch bond {
            case .organisation: NameFold.key(organisationName(of: person).string)
            case .city: NameFold.key(person.city.string)
            }
        }
        return groups.filter { !$0.key.isEmpty && $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Where chance begins: the same in each round of a workshop, so that a plan is gone on with; another one where people
    /// sit already, who want to sit otherwise.
    private func seed(of activity: ID<Activity>, in day: Day) -> UInt64 {
        let workshop = workshop(of: day.id)?.id ?? day.id.cast()
        return (seatings[activity]?.tables ?? []).joined().reduce(workshop.high ^ workshop.low) { seed, person in
            (seed ^ person.low).multipliedReportingOverflow(by: 0x100_0000_01B3).partialValue
        }
    }
}
