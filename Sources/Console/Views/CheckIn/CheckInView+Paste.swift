import Localization
import Screen
import Workshop

// A list of names from elsewhere: each line is a guest, as if it were typed and Enter pressed.
extension CheckInView {
    /// Takes each line of a list: who is meant beyond doubt comes in, all others are held. Until an arrival is on the disk its
    /// name is held as well: nothing that was pasted disappears.
    /// - Returns: nil for a text of one line, which goes into the field.
    static func paste(_ text: String, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect]? {
        var names = PastedLines.all(in: text)
        guard names.count > 1, let day = state.dayID else { return nil }
        guard state.role == .facilitator else {
            state.notice = Notice(.hint, state.t("Only a facilitator can do that. Ask for the first laptop."))
            return [.ring]
        }
        if state.checkIn.isHeld {
            setAside(&state)
        } else if !state.checkIn.query.isEmpty {
            names[0] = PlainText(state.checkIn.query.text + names[0].string)
        }
        var next = state
        var effects: [Effect] = []
        var (here, held) = (0, 0)
        for name in names {
            next.checkIn.query.clear()
            next.checkIn.query.insert(name.string)
            renew(&next)
            switch next.checkIn.answer {
            case .one(let person):
                let changes = try coming(of: person, on: day, &next, world)
                try next.programme.apply(changes)
                state.checkIn.pasted[person] = name.string
                aside(name.string, on: day, &state)
                effects.append(.record(changes, .checkedIn(person)))
            case .here: here += 1
            case .several, .uninvited, .nobody:
                held += 1
                aside(name.string, on: day, &state)
            }
        }
        state.checkIn.query.clear()
        state.checkIn.said = nil
        state.checkIn.category = nil
        renew(&state)
        let t = state.t
        state.checkIn.pastedWord = t.series(
            [
                t.plural("%1 name was pasted", "%1 names were pasted", names.count),
                t.plural("%1 comes in", "%1 come in", effects.count),
                here == 0 ? nil : t.plural("%1 is here already", "%1 are here already", here),
                held == 0 ? nil : t.plural("%1 is held", "%1 are held", held),
            ].compactMap(\.self))
        state.notice = state.checkIn.pastedWord.map { Notice(held == 0 ? .done : .hint, $0) }
        return effects + store(&state) + (held == 0 ? [] : [.ring])
    }

    private static func aside(_ name: String, on day: ID<Day>, _ state: inout ConsoleState) {
        state.checkIn.asides[day, default: []].removeAll { NameFold.sameName($0, name) }
        state.checkIn.asides[day, default: []].append(name)
    }

    /// The first arrival, or a return.
    private static func coming(
        of person: ID<Stakeholder>, on day: ID<Day>, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Change] {
        guard state.programme.attendances(on: day)[person] != nil else {
            return try arrival(of: person, on: day, state, world)
        }
        return try state.programme.reentry(of: person, on: day)
            + state.programme.seats(forLatecomer: person, on: day, world: world)
    }
}
