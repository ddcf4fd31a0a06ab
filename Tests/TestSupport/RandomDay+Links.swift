import Workshop

extension RandomDay {
    /// Things are linked, agreed on, ended, said otherwise, let go.
    mutating func linking(_ state: ProgrammeState) throws -> [Change] {
        let known = pick(state.links.values.sorted { $0.id < $1.id })
        switch (Int.random(in: 0..<8, using: &generator), known) {
        case (0, .some(let link)): return try state.agreement(on: link.id, due: date())
        case (1, .some(let link)): return try state.ending(of: link.id)
        case (2, .some(let link)): return try state.removal(of: link.id)
        case (3, .some(let link)):
            let (form, reason, due) = (text(), text(), date())
            return try state.revision(of: link.id) { ($0.form, $0.reason, $0.due) = (form, reason, due) }
        default:
            guard let from = reference(state), let to = reference(state) else { return [] }
            return try state.addition(
                of: Link(
                    id: id(), form: pick(["", "form/twinning", text()]) ?? "", from: from, to: to,
                    state: pick(Link.State.allCases) ?? .proposed, reason: text(), by: somebody(), at: clock.now,
                    day: day(state)?.id, due: date()))
        }
    }

    /// Somebody is called on a day for it; one is put into the plan where there is none.
    mutating func calling(_ state: ProgrammeState) throws -> [Change] {
        guard let workshop = state.programme?.workshops.first else { return [] }
        guard let day = pick(workshop.days.filter { $0.channel != nil }) else {
            var added = workshop.days[0].renewed(as: "calls", in: clock.world)
            (added.channel, added.after, added.lasting) = (.telephone, Period(1, .month), Period(2, .week))
            return try state.addition(of: added, to: workshop.id, in: clock.world)
        }
        let known = pick(state.calls(on: day.id))
        switch (Int.random(in: 0..<4, using: &generator), known) {
        case (0, .some(let call)): return try state.removal(of: call.id)
        case (1, .some(let call)):
            let (outcome, again) = (pick(Call.Outcome.allCases) ?? .reached, date())
            return try state.revision(of: call.id) { ($0.outcome, $0.again) = (outcome, again) }
        default:
            guard let person = person(state) else { return [] }
            return try state.addition(
                of: Call(
                    id: id(), day: day.id, stakeholder: person, at: clock.now,
                    outcome: pick(Call.Outcome.allCases) ?? .reached, again: date(), by: somebody()))
        }
    }

    /// Something that was said outside of the room is taken in, or something that answers no prompt is written down.
    mutating func takingIn(_ state: ProgrammeState) throws -> [Change] {
        let activity = pick([nil, day(state)?.activities.first?.id]) ?? nil
        return try state.contribution(
            id(), saying: text(), kind: pick(Contribution.Kind.allCases), to: nil, in: activity, by: somebody(),
            at: clock.now, saidBy: party(state), about: reference(state), tags: tags(),
            origin: pick([nil] + Channel.allCases.map { Contribution.Origin($0, on: date()) }) ?? nil)
    }

    mutating func date() -> CivilDate? {
        pick([nil, CivilDate(year: 2027, month: 2, day: 28), CivilDate(year: 2027, month: 6, day: 1)]) ?? nil
    }
}
