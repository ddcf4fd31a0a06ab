import Localization
import Screen
import Words
import Workshop

// What happens at the door.
extension CheckInView {
    /// Takes the person who is meant; says why nobody is.
    static func enter(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        state.checkIn.confirming = nil
        state.checkIn.pointer = nil
        if let chosen = state.checkIn.chosen { return try take(chosen, &state, world) }
        guard state.checkIn.query.text.count >= fewestLetters else {
            if !state.checkIn.query.isEmpty || state.checkIn.said == nil {
                state.notice = Notice(.hint, state.t("Type two letters of a name first."))
            }
            return []
        }
        guard state.checkIn.offered.isEmpty else {
            return hold(
                state.t(
                    "%1 may be meant: a digit takes one; Ctrl-N again writes down somebody else.",
                    names(state.checkIn.offered, state)), &state)
        }
        switch state.checkIn.answer {
        case .one(let person), .here(let person): return try take(person, &state, world)
        case .several(let people): return hold(several(people, state), &state)
        case .uninvited(let people):
            return hold(
                state.t(
                    "Nobody who is invited is called so. %1 may be meant: a digit or the arrows take them in uninvited.",
                    names(people, state)), &state)
        case .nobody:
            // Once more for the same name, and it is somebody new: the way without a chord.
            if state.checkIn.isHeld, state.checkIn.found.isEmpty {
                let effects = walkIn(&state, world)
                if var form = state.overlay as? Form {
                    form.leaves = nextGuest
                    state.overlay = form
                }
                return effects
            }
            return hold(
                state.checkIn.found.isEmpty
                    ? state.t("Nobody is found. Enter again, or Ctrl-N, writes down somebody without invitation.")
                    : state.t(
                        "Nobody is called so. A digit takes who stands here; Ctrl-N writes down somebody without invitation."
                    ), &state)
        }
    }

    /// Nothing was done for this name: that is said and heard, and the next letter begins another one.
    private static func hold(_ sentence: String, _ state: inout ConsoleState) -> [Effect] {
        state.checkIn.isHeld = true
        state.checkIn.heldOn = state.dayID
        state.notice = Notice(.hint, sentence)
        return [.ring] + store(&state)
    }

    /// Whoever types without looking has not seen the form: a letter begins the next name, and this one stays held.
    private static func nextGuest(
        _ event: KeyEvent, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect]? {
        guard case .key(let key) = event, let typed = key.typed, typed.isLetter else { return nil }
        state.overlay = nil
        state.checkIn.isHeld = true
        return try input(event, &state, world)
    }

    private static func several(_ people: [ID<Stakeholder>], _ state: ConsoleState) -> String {
        let day = state.dayID
        let isAnybodyExpected = people.contains { person in
            day.map { state.programme.isExpected(person, on: $0) } ?? false
        }
        if isAnybodyExpected, people.count == 1, state.names.isBegun(people[0], by: state.checkIn.query.text) {
            return state.t(
                "%1 may be meant: 1 takes them, or the whole name; Ctrl-N writes down somebody else.",
                names(people, state))
        }
        // One alone whose name is written otherwise: nothing tells them apart from anybody.
        if isAnybodyExpected, people.count == 1 {
            return state.t(
                "%1 may be meant, but is written otherwise: 1 takes them, Ctrl-N writes down somebody else.",
                names(people, state))
        }
        return isAnybodyExpected
            ? state.t(
                "%1 may be meant: a digit takes one, a space and more letters tell them apart.", names(people, state))
            : people.count == 1
                ? state.t("%1 is here already; is this somebody else? Ctrl-N writes them down.", names(people, state))
                : state.t("%1 are here already.", names(people, state))
    }

    /// A person, told apart from whoever else is found.
    static func toldApart(_ person: ID<Stakeholder>, _ state: ConsoleState) -> String {
        let found = state.checkIn.found.filter { state.programme.stakeholders[$0] != nil }
        let people = found.compactMap { state.programme.stakeholders[$0] }
        let names = people.toldApart(state.t, most: people.count)
        return found.firstIndex(of: person).map { names[$0] } ?? name(of: person, state)
    }

    private static func names(_ people: [ID<Stakeholder>], _ state: ConsoleState) -> String {
        state.t.list(people.compactMap { state.programme.stakeholders[$0] }.toldApart(state.t))
    }

    /// Whether the people found carry numbers: while letters are typed, not a telephone number.
    static func isNumbered(_ state: ConsoleState) -> Bool {
        !state.checkIn.found.isEmpty
            && (state.checkIn.query.isEmpty || state.checkIn.query.text.contains { $0.isLetter })
    }

    /// Takes the person who was pointed at.
    static func choose(
        _ person: ID<Stakeholder>, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        guard state.role == .facilitator else {
            state.notice = Notice(.hint, state.t("Only a facilitator can do that. Ask for the first laptop."))
            return []
        }
        return try take(person, &state, world)
    }

    /// The person comes in, comes back, or is here already.
    private static func take(
        _ person: ID<Stakeholder>, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        guard let day = state.dayID else { return [] }
        guard let attendance = state.programme.attendances(on: day)[person] else {
            return [.record(try arrival(of: person, on: day, state, world), .checkedIn(person))]
        }
        guard attendance.isHere else {
            let changes =
                try state.programme.reentry(of: person, on: day)
                + state.programme.seats(forLatecomer: person, on: day, world: world)
            state.checkIn.returning = person
            return [.record(changes, .checkedIn(person))]
        }
        state.checkIn.query.clear()
        renew(&state)
        state.checkIn.said = .here(person)
        return []
    }

    /// An arrival, with a place at the tables that are made already.
    static func arrival(
        of person: ID<Stakeholder>, on day: ID<Day>, _ state: ConsoleState, _ world: World
    ) throws(Refusal) -> [Change] {
        try state.programme.arrival(of: person, on: day, at: world.now(), by: state.operatorName)
            + state.programme.seats(forLatecomer: person, on: day, world: world)
    }

    /// Somebody else was quicker, perhaps at the tables only: what still holds is done again.
    static func takeAgain(
        _ followup: Followup, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect]? {
        guard case .checkedIn(let person) = followup, state.programme.stakeholders[person] != nil else { return nil }
        return try take(person, &state, world)
    }

    /// The first press says what the second does.
    static func confirm(_ act: DoorAct, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let person = attended(state), let day = state.dayID else { return [] }
        let name = name(of: person, state)
        if let asked = state.checkIn.confirming, asked.act == act, asked.person == person {
            let programme = state.programme
            let changes =
                switch act {
                case .leave: try programme.departure(of: person, on: day, at: world.now())
                case .wrong: try programme.withdrawal(of: person, on: day)
                }
            let sentence =
                switch act {
                case .leave: state.t("%1 has left, %2.", name, state.t.time(world.localNow.clock))
                case .wrong: state.t("%1 is not here: the arrival is withdrawn.", name)
                }
            state.checkIn.query.clear()
            renew(&state)
            state.checkIn.said = nil
            return [.record(changes, .notice(sentence))]
        }
        if act == .leave, let attendance = state.programme.attendances(on: day)[person], !attendance.isHere {
            throw .hasLeft(attendance)
        }
        state.checkIn.confirming = (act, person)
        state.notice = Notice(
            .hint,
            act == .leave
                ? state.t("Does %1 go home? The same keys again say yes.", name)
                : state.t("Was it not %1? The same keys again withdraw the arrival.", name))
        return []
    }

    /// Who may be meant is offered first; asked for again, or where nobody may, a form.
    static func walkIn(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        state.checkIn.confirming = nil
        let typed = state.checkIn.query.text
        if state.checkIn.offered.isEmpty, let day = state.dayID {
            let likely = offers(for: typed, on: day, state)
            if let first = likely.first {
                state.checkIn.offered = likely
                state.checkIn.found = likely
                state.checkIn.list = ListViewport(count: likely.count, height: listRows(state))
                guard likely.count == 1 else {
                    state.checkIn.chosen = nil
                    state.notice = Notice(
                        .hint,
                        state.t(
                            "%1 may be meant: a digit takes one; Ctrl-N again writes down somebody else.",
                            names(likely, state)))
                    return [.ring]
                }
                state.checkIn.chosen = first
                let name = name(of: first, state)
                state.notice = Notice(
                    .hint,
                    state.programme.isExpected(first, on: day)
                        ? state.t(
                            "%1 is waited for. Enter checks them in; Ctrl-N again writes down somebody else.", name)
                        : state.t("Is it %1? Enter takes them; Ctrl-N again writes down somebody else.", name))
                return []
            }
        }
        state.overlay = walkInForm(state)
        return []
    }

    /// Those whom the typed name may be: who is waited for by any part of the name, others by the whole name.
    private static func offers(for typed: String, on day: ID<Day>, _ state: ConsoleState) -> [ID<Stakeholder>] {
        guard typed.count >= fewestLetters else { return [] }
        let likely = state.programme.likelySame(as: typed, on: day)
        let waited = state.names.meant(by: typed) { state.programme.isExpected($0, on: day) }
        var seen: Set<ID<Stakeholder>> = []
        return (likely.filter { state.programme.isExpected($0, on: day) } + waited + likely)
            .filter { seen.insert($0).inserted }
    }

    /// The name that was typed is the walk-in's name to begin with.
    private static func walkInForm(_ state: ConsoleState) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let name = fields.text(
            t("Name"), state.checkIn.query.text, note: t("first name, then family name, in any script"))
        let organisation = fields.text(t("Organisation"), note: t("an association, a company, a commune"))
        let category = fields.category(of: "", state)
        let city = fields.text(
            t("City"), state.workshop.map { state.programme.townName(of: $0).string } ?? "", example: "Fès")
        let phone = fields.text(t("Telephone"), note: t("if they may be called afterwards"))
        let answers: [Bool?] = [nil, true, false]
        let consent = fields.choice(
            t("May be listed"), answers.map { ($0, DirectoryView.consentTitle($0, t)) }, current: 0)
        let offered = Set(state.checkIn.offered)
        var form = Form(t("Without invitation"), fields, done: t("check in")) {
            (values, state, world) throws(Refusal) in
            guard let day = state.dayID else { return [] }
            let person = Stakeholder(
                id: world.newID(), name: values[name], organisation: values[organisation],
                category: PlainText(values[category]), city: values[city], phone: values[phone],
                consent: values[consent])
            let changes = try state.programme.walkIn(person, on: day, at: world.now(), by: state.operatorName)
            return [.record(changes, .checkedIn(person.id))]
        }
        // A name that was written here, and not looked for before, may be that of somebody who is waited for.
        form.doubt = { values, state in
            guard let day = state.dayID else { return nil }
            let likely = state.programme.likelySame(as: values[name].string, on: day)
            let waited = likely.first { state.programme.isExpected($0, on: day) }
            if let waited, !offered.contains(waited) {
                return state.t("%1 is invited and waited for. Write down somebody else?", Self.name(of: waited, state))
            }
            let known = likely.filter { !offered.contains($0) }
            guard known.isEmpty else {
                return state.t("In the directory already: %1. Write down somebody else?", Self.names(known, state))
            }
            return DirectoryView.likelyOrganisation(values[organisation], in: values[city], state)
        }
        return form
    }
}
