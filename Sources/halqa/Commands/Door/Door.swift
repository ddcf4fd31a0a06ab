import Localization
import Reports
import Words
import Workshop

/// What happens at the door of one day, and what is said there.
struct Door {
    let session: Session
    let workshop: Workshop
    let day: Day
    let at: Instant
    /// The table that was named; 0 for none, nil where nothing was said.
    var table: Int?

    /// Whether people are called or written to on the day, and do not come.
    private var isCalled: Bool { day.channel != nil }

    /// The person meant: among those invited or already met today, else in the whole directory.
    /// - Parameter comes: whether they come, and may be somebody new.
    func person(_ words: String, _ organisation: String?, comes: Bool = false) throws -> Stakeholder {
        let met = Set(session.state.attendances(on: day.id).keys)
        let near = session.state.invited(to: workshop.id).union(met)
        if let person = try session.findPerson(words, near: near, organisation: organisation) { return person }
        guard comes else { return try session.person(words, near: near, organisation: organisation) }
        throw Failure(
            .badData,
            session.t(
                "Nobody in this file is called “%1”. Check the spelling, or add --walk-in to let a new person in.",
                PlainText(words)))
    }

    /// The person who comes without invitation, where the directory has them: of that id, or of exactly that name and
    /// that organisation, or of that name alone where nobody was told from another by it. Whoever is waited for and may
    /// be meant is offered, and nobody is written down a second time unasked.
    /// - Parameter isSomebodyElse: it was said that nobody of the directory is meant.
    /// - Returns: nil for somebody new.
    func known(_ words: String, _ organisation: String?, isSomebodyElse: Bool) throws -> Stakeholder? {
        if let id = ID<Stakeholder>(words) { return session.state.stakeholders[id] }
        if isSomebodyElse { return nil }
        let likely = session.state.likelySame(as: words, on: day.id)
            .compactMap { session.state.stakeholders[$0] }
        let name = NameFold.orderlessKey(words)
        let namesakes = likely.filter { person in
            ([person.name] + person.aliases).contains { NameFold.orderlessKey($0.string) == name }
        }
        if let organisation {
            let wanted = NameFold.key(organisation)
            let same = namesakes.filter { NameFold.key($0.organisation.string) == wanted }
            if let first = same.first, same.count == 1 { return first }
        } else if namesakes.count == 1, !session.state.isExpected(namesakes[0].id, on: day.id) {
            return namesakes[0]
        }
        let waited = likely.filter { session.state.isExpected($0.id, on: day.id) }
        let offered = organisation == nil && waited.isEmpty ? namesakes : waited
        guard offered.isEmpty else { throw session.offer(words, offered) }
        return nil
    }

    /// The person comes in, with a place at the tables that are made already. Who is here stays so: that is said, and
    /// nothing is wrong.
    func arrival(of person: Stakeholder) throws {
        do {
            try session.record { state in
                try state.arrival(of: person.id, on: day.id, at: at, by: session.operatorName)
                    + seat(person.id, state)
            }
        } catch Refusal.alreadyHere(let attendance) {
            let since = session.world.clock(attendance.arrivedAt)
            let date = session.t.date(session.world.localTime(attendance.arrivedAt).date)
            return try answer(
                person, already: true,
                isCalled
                    ? session.t("%1 was reached on %2 (by %3).", person.name, date, attendance.checkedInBy)
                    : session.t("%1 is here since %2, checked in by %3.", person.name, since, attendance.checkedInBy))
        } catch Refusal.hasLeft(let attendance) {
            let clock = session.world.clock
            throw Failure(
                .badData,
                session.t(
                    "%1 came at %2 and left at %3. To let them in again: --return.", person.name,
                    clock(attendance.arrivedAt), clock(attendance.leftAt ?? attendance.arrivedAt)))
        }
        try welcome(person)
    }

    /// Somebody new comes in.
    func walkIn(_ person: Stakeholder) throws {
        let doubt = session.likelyOrganisation(person.organisation, in: person.city)
        try session.record { state in
            let changes = try state.walkIn(person, on: day.id, at: at, by: session.operatorName)
            var next = state
            try next.apply(changes)
            return changes + (try seat(person.id, next))
        }
        doubt.map(session.say)
        try welcome(person)
    }

    /// A place at the tables that are made: the one that was named, else one where people are few, in every activity
    /// that is not over.
    private func seat(_ person: ID<Stakeholder>, _ state: ProgrammeState) throws -> [Change] {
        let seats = state.seats(forLatecomer: person, on: day.id, world: session.world)
        guard let table else { return seats }
        guard let current = state.currentSeating(on: day.id) else {
            throw Failure(
                .badData,
                session.t("No tables are made yet, so nobody sits at one. Make them: halqa group FILE assign."))
        }
        let others = seats.filter { change in
            if case .seating(let revision) = change { revision.after?.activity != current.activity } else { true }
        }
        return others + (try state.move(of: person, toTable: table == 0 ? nil : table, in: current.activity))
    }

    /// The person goes home.
    func departure(of person: Stakeholder) throws {
        try naming(person) {
            try session.record { try $0.departure(of: person.id, on: day.id, at: at) }
        }
        try answer(person, session.t("%1 left at %2.", person.name, session.world.clock(at)))
    }

    /// The person who went home is back.
    func reentry(of person: Stakeholder) throws {
        try naming(person) {
            try session.record { state in
                try state.reentry(of: person.id, on: day.id) + seat(person.id, state)
            }
        }
        try answer(person, session.t("%1 is back.", person.name))
    }

    /// It was somebody else.
    func withdrawal(of person: Stakeholder) throws {
        try naming(person) { try session.record { try $0.withdrawal(of: person.id, on: day.id) } }
        try answer(person, session.t("The arrival of %1 is taken back.", person.name))
    }

    private func welcome(_ person: Stakeholder) throws {
        let clock = session.world.clock(at)
        let isWalkIn = session.state.attendances(on: day.id)[person.id]?.isWalkIn ?? false
        if isCalled { return try answer(person, session.t("%1 was reached, %2.", person.name, clock)) }
        try answer(
            person,
            isWalkIn
                ? session.t("%1 came at %2, without invitation.", person.name, clock)
                : session.t("%1 came at %2.", person.name, clock))
    }

    /// The rule's own words speak of "this person"; a command may have guessed, so the name is said.
    private func naming(_ person: Stakeholder, _ work: () throws -> Void) throws {
        do { try work() } catch let refusal as Refusal {
            throw Failure(.badData, session.t("%1: %2", person.name, refusal.message(session.t)))
        }
    }

    private func answer(_ person: Stakeholder, already: Bool = false, _ sentence: String) throws {
        let attendance = session.state.attendances(on: day.id)[person.id]
        let here = session.state.hereCount(on: day.id)
        let invited = session.state.invited(to: workshop.id).count
        let isHere = attendance?.isHere ?? false
        let table = isHere ? session.state.currentTable(of: person.id, on: day.id) : nil
        let report = DoorReport(
            stakeholder: PersonReport(person, session.state), workshop: workshop.code, day: day.number,
            already: already,
            isHere: !isCalled && isHere, walkIn: attendance?.isWalkIn,
            arrivedAt: attendance.map { Moment($0.arrivedAt, in: session.world) },
            leftAt: attendance?.leftAt.map { Moment($0, in: session.world) }, checkedInBy: attendance?.checkedInBy,
            table: table, present: isCalled ? 0 : here, reached: isCalled ? here : nil, invited: invited)
        let sentences = [
            sentence, table.map { session.t("Table %1.", $0) } ?? "",
            isCalled
                ? session.t("Reached: %1, invited: %2.", here, invited)
                : session.t("Here: %1, invited: %2.", here, invited),
        ]
        try session.answer(report, [sentences.filter { !$0.isEmpty }.joined(separator: " ")])
    }
}

/// What a command at the door answers, as JSON.
private struct DoorReport: Encodable {
    var stakeholder: PersonReport
    var workshop: String
    var day: Int
    var already: Bool
    var isHere: Bool
    var walkIn: Bool?
    var arrivedAt: Moment?
    var leftAt: Moment?
    var checkedInBy: PlainText?
    /// Where the person sits now, or will sit next.
    var table: Int?
    var present: Int
    var reached: Int?
    var invited: Int
}
