/// Who sits with whom.
extension ProgrammeState {
    /// Seats everybody who is here at the activity's tables, at once: by a plan of all rounds as it is found in some hundredths
    /// of a second. Replaces a seating that is there.
    /// - Parameter tables: how many; nil for as many as planned.
    /// - Throws: `unknownReference`, `noTables`, `nobodyHere`.
    public func seating(
        of activity: ID<Activity>, tables: Int? = nil, world: World
    ) throws(Refusal) -> [Change] {
        let rounds = try rounds(from: activity, tables: tables)
        return try seating(of: activity, by: MixingPlanner(rounds.problem).first(), of: rounds, world: world)
    }

    /// Seats those who are here and have no table yet; nobody who sits moves.
    /// - Throws: `unknownReference`, `noTables`, `nobodyHere`.
    public func seatingOfLatecomers(in activity: ID<Activity>, world: World) throws(Refusal) -> [Change] {
        let (_, day) = try seated(activity)
        guard let seating = seatings[activity] else { return try self.seating(of: activity, world: world) }
        return self.seating(of: hereIDs(on: day.id).filter { seating.table(of: $0) == nil }, at: seating, world: world)
    }

    /// Somebody who comes in after the tables were made gets a place at them: in each activity of the day that has not
    /// ended and at whose tables others sit. Nobody who sits moves.
    public func seats(forLatecomer person: ID<Stakeholder>, on day: ID<Day>, world: World) -> [Change] {
        openSeatings(on: day).filter { $0.table(of: person) == nil }
            .flatMap { seating(of: [person], at: $0, world: world) }
    }

    /// Whoever came after the activity had ended gets a place at its tables, where people sit at them. Nobody who sits moves, and who
    /// stood up before stays so.
    func seats(
        forThoseSince ended: Instant, in activity: ID<Activity>, of day: ID<Day>, world: World
    ) -> [Change] {
        guard let made = seatings[activity], made.tables.contains(where: { !$0.isEmpty }) else { return [] }
        let came = attendances(on: day).filter { $0.value.isHere && $0.value.arrivedAt >= ended }
        return seating(of: came.keys.filter { made.table(of: $0) == nil }.sorted(), at: made, world: world)
    }

    /// The table at which a person sits now: in the running activity, else in the next one for which tables are made;
    /// nil when at none.
    public func currentTable(of person: ID<Stakeholder>, on day: ID<Day>) -> Int? {
        currentSeating(on: day)?.table(of: person)
    }

    /// The tables at which people sit now, or will sit next; nil while none are made.
    public func currentSeating(on day: ID<Day>) -> Seating? {
        let open = openSeatings(on: day)
        return open.last { timing(of: $0.activity).isRunning } ?? open.first
    }

    /// A person stands up from the tables of the day that are not over.
    func standing(of person: ID<Stakeholder>, on day: ID<Day>) -> [Change] {
        openSeatings(on: day).filter { $0.table(of: person) != nil }.flatMap { seating in
            revision(to: seating.tables.map { $0.filter { $0 != person } }, of: seating.activity)
        }
    }

    /// The tables of a day at which people sit or will sit, in the order of the day.
    private func openSeatings(on day: ID<Day>) -> [Seating] {
        let activities = self.day(day)?.activities ?? []
        // What was passed over without a start is over as well.
        let passed = activities.lastIndex { timing(of: $0.id).startedAt != nil } ?? 0
        return activities.dropFirst(passed).filter { timing(of: $0.id).endedAt == nil }
            .compactMap { seatings[$0.id] }.filter { seating in seating.tables.contains { !$0.isEmpty } }
    }

    private func seating(of late: [ID<Stakeholder>], at seating: Seating, world: World) -> [Change] {
        guard !late.isEmpty else { return [] }
        return revision(
            to: tables(seating.tables, with: late, before: seating.activity, world), of: seating.activity)
    }

    /// Tables with some people more; nobody who sits moves.
    func tables(
        _ tables: [[ID<Stakeholder>]], with late: [ID<Stakeholder>], before activity: ID<Activity>, _ world: World
    ) -> [[ID<Stakeholder>]] {
        let categories = Dictionary(
            tables.joined().compactMap { id in stakeholders[id].map { (id, $0.category.string) } },
            uniquingKeysWith: { first, _ in first })
        var random = WorldRandom(world: world)
        return GroupMixing.addLatecomers(
            late.map(mixingPerson), to: tables, categories: categories, met: encounters(before: activity),
            using: &random)
    }

    /// A person sits down at another table, or, with no table, stands up.
    /// - Throws: `unknownReference`, `noTables`, `noSuchTable`.
    public func move(
        of person: ID<Stakeholder>, toTable table: Int?, in activity: ID<Activity>
    ) throws(Refusal) -> [Change] {
        let (plan, _) = try seated(activity)
        var tables = seatings[activity]?.tables ?? [[ID<Stakeholder>]](repeating: [], count: plan.groups)
        guard stakeholders[person] != nil else { throw .unknownReference }
        if let table, !(1...max(1, tables.count)).contains(table) { throw .noSuchTable(count: tables.count) }
        for index in tables.indices { tables[index].removeAll { $0 == person } }
        if let table { tables[table - 1].append(person) }
        return revision(to: tables, of: activity)
    }

    /// The tables are cleared.
    public func clearing(of activity: ID<Activity>) -> [Change] {
        guard let seating = seatings[activity] else { return [] }
        return [.seating(Revision(from: seating, to: nil))]
    }

    /// Who had sat together before an activity, in this workshop.
    public func encounters(before activity: ID<Activity>) -> Encounters<ID<Stakeholder>> {
        guard let day = day(of: activity), let workshop = workshop(of: day.id) else { return Encounters() }
        var met = Encounters<ID<Stakeholder>>()
        for other in workshop.days.sorted(by: { $0.number < $1.number }).flatMap(\.activities) {
            if other.id == activity { break }
            for table in seatings[other.id]?.tables ?? [] { met.record(table) }
        }
        return met
    }

    /// How many pairs at the activity's tables are new to each other; nil while nobody is seated.
    public func mixing(of activity: ID<Activity>) -> MixingReport? {
        seatings[activity].map { MixingReport(groups: $0.tables, met: encounters(before: activity)) }
    }

    func seated(_ activity: ID<Activity>) throws(Refusal) -> (Activity, Day) {
        guard let plan = self.activity(activity), let day = day(of: activity) else { throw .unknownReference }
        guard plan.groups > 0 || seatings[activity] != nil else { throw .noTables }
        return (plan, day)
    }

    func hereIDs(on day: ID<Day>) -> [ID<Stakeholder>] {
        (self.day(day).map(came) ?? [:]).values.filter(\.isHere).map(\.stakeholder).sorted()
    }

    func mixingPerson(_ id: ID<Stakeholder>) -> Mixing.Person<ID<Stakeholder>> {
        let person = stakeholders[id]
        return Mixing.Person(
            id: id, category: person?.category.string, languages: Set(person?.languages ?? []))
    }

    func revision(to tables: [[ID<Stakeholder>]], of activity: ID<Activity>) -> [Change] {
        let before = seatings[activity]
        let after = Seating(activity: activity, tables: tables)
        return before == after ? [] : [.seating(Revision(from: before, to: after))]
    }
}

/// The world's randomness, for what wants a generator.
private struct WorldRandom: RandomNumberGenerator {
    let world: World
    mutating func next() -> UInt64 { world.random() }
}
