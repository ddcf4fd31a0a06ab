import Reports
import Words
import Workshop

/// What happens at the door of one day, and what is said there.
struct Door {
    let session: Session
    let workshop: Workshop
    let day: Day
    let at: Instant

    /// Whether people are called or written to on the day, and do not come.
    private var isCalled: Bool { day.channel != nil }

    /// The person meant: among those invited or already met today, else in the whole directory.
    func person(_ words: String, _ organisation: String?) throws -> Stakeholder {
        let met = Set(session.state.attendances(on: day.id).keys)
        let near = session.state.invited(to: workshop.id).union(met)
        if let person = try session.findPerson(words, near: near, organisation: organisation) { return person }
        throw Failure(
            .badData,
            session.t(
                "Nobody in this file is called “%1”. Check the spelling, or add --walk-in to let a new person in.",
                PlainText(words)))
    }

    /// The person of exactly that name and, where it was given, that organisation; nil for somebody new.
    func known(_ words: String, _ organisation: String?) throws -> Stakeholder? {
        if let id = ID<Stakeholder>(words) { return session.state.stakeholders[id] }
        let namesakes = session.state.stakeholders.values.filter { person in
            ([person.name] + person.aliases).contains { NameFold.sameName($0.string, words) }
        }
        guard let organisation else {
            return namesakes.isEmpty ? nil : try session.findPerson(words, near: Set(namesakes.map(\.id)))
        }
        let wanted = NameFold.fold(organisation)
        return namesakes.filter { NameFold.fold($0.organisation.string) == wanted }.min { $0.id < $1.id }
    }

    /// The person comes in. Who is here already stays so: that is said, and nothing is wrong.
    func arrival(of person: Stakeholder) throws {
        do {
            try session.record { state in
                try state.arrival(of: person.id, on: day.id, at: at, by: session.operatorName)
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
        try session.record { state in
            try state.walkIn(person, on: day.id, at: at, by: session.operatorName)
        }
        try welcome(person)
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
        try naming(person) { try session.record { try $0.reentry(of: person.id, on: day.id) } }
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
        let report = DoorReport(
            stakeholder: PersonReport(person), workshop: workshop.code, day: day.number, already: already,
            isHere: !isCalled && attendance?.isHere ?? false, walkIn: attendance?.isWalkIn,
            arrivedAt: attendance.map { Moment($0.arrivedAt, in: session.world) },
            leftAt: attendance?.leftAt.map { Moment($0, in: session.world) }, checkedInBy: attendance?.checkedInBy,
            present: isCalled ? 0 : here, reached: isCalled ? here : nil, invited: invited)
        let counts =
            isCalled
            ? session.t("Reached: %1, invited: %2.", here, invited) : session.t("Here: %1, invited: %2.", here, invited)
        try session.answer(report, [sentence + " " + counts])
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
    var present: Int
    var reached: Int?
    var invited: Int
}
