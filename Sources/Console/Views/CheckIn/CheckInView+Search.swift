import Screen
import Workshop

// Who is meant.
extension CheckInView {
    /// One letter finds half the room: an Enter after it would check somebody in by chance.
    static let fewestLetters = 2

    /// Looks anew for what stands in the field: whatever was chosen, held or offered is past.
    static func renew(_ state: inout ConsoleState) {
        state.checkIn.chosen = nil
        state.checkIn.isHeld = false
        state.checkIn.pointer = nil
        state.checkIn.offered = []
        state.checkIn.confirming = nil
        if let held = state.checkIn.heldOnto, !state.checkIn.query.text.hasPrefix(held.name) {
            state.checkIn.heldOnto = nil
        }
        search(&state)
        state.checkIn.list = ListViewport(count: state.checkIn.found.count, height: listRows(state))
        if let focus = state.checkIn.focus, let index = state.checkIn.found.firstIndex(of: focus) {
            state.checkIn.list.select(index)
        }
    }

    /// Looks people up: all of a category, or those who answer to what is typed. Who is waited for comes first, who is
    /// here comes last.
    /// - Parameter keepsOrder: true where nothing was typed: a number that was read means whom it meant.
    static func search(_ state: inout ConsoleState, keepsOrder: Bool = false) {
        guard let day = state.dayID else { return }
        let programme = state.programme
        let invited = state.workshop.map { programme.invited(to: $0.id) } ?? []
        let met = programme.attendances(on: day)
        let query = state.checkIn.query.text
        func isOfCategory(_ person: ID<Stakeholder>) -> Bool {
            guard let category = state.checkIn.category else { return true }
            return programme.stakeholders[person]?.category.string == category
        }
        /// 0 for who is waited for, 1 for others of the directory, 2 for who is here.
        func rank(_ person: ID<Stakeholder>) -> Int {
            met[person]?.isHere == true ? 2 : invited.contains(person) || met[person] != nil ? 0 : 1
        }
        var found: [ID<Stakeholder>]
        if !state.checkIn.offered.isEmpty {
            found = state.checkIn.offered
        } else if query.count >= fewestLetters {
            let look = state.names.look(for: query)
            let (answer, meant) = answer(to: look, state, day, isOfCategory)
            state.checkIn.answer = answer
            var seen = Set(meant)
            // Where letters mean somebody, a city or an organisation that sounds so too is in the way.
            let hits = state.names.search(look, limit: 60).filter { meant.isEmpty || $0.kind != .detail }
            found = meant + hits.map(\.key).filter { seen.insert($0).inserted }
            found = found.filter(isOfCategory)
        } else if state.checkIn.category != nil, query.isEmpty {
            state.checkIn.answer = .nobody
            found = invited.filter(isOfCategory).sorted {
                NameFold.key(name(of: $0, state)) < NameFold.key(name(of: $1, state))
            }
        } else {
            state.checkIn.answer = .nobody
            found = []
        }
        // In the order in which they were found, whoever is here last.
        let ordered = (0...2).flatMap { wanted in found.filter { rank($0) == wanted } }
        let before = keepsOrder && !query.isEmpty ? state.checkIn.found.filter(Set(ordered).contains) : []
        state.checkIn.found = before + ordered.filter { !Set(before).contains($0) }
        let list = state.checkIn.list
        state.checkIn.list.resize(count: state.checkIn.found.count)
        if let chosen = state.checkIn.chosen {
            if let index = state.checkIn.found.firstIndex(of: chosen) {
                state.checkIn.list.select(index)
            } else {
                state.checkIn.chosen = nil
            }
        } else if list.count != state.checkIn.found.count {
            state.checkIn.list.select(0)
        }
    }

    /// Whether two people's names are the same, or sound so.
    private static func isNamesake(
        _ person: ID<Stakeholder>, of other: ID<Stakeholder>, _ state: ConsoleState
    ) -> Bool {
        person != other && NameFold.soundsAlike(name(of: person, state), name(of: other, state))
    }

    /// Whether a name that was held goes on with letters with which, of all whom it may mean, the name of one alone goes on.
    private static func isLeft(
        _ person: ID<Stakeholder>, of meant: [ID<Stakeholder>], _ state: ConsoleState
    ) -> Bool {
        guard let held = state.checkIn.heldOnto, held.people.contains(person),
            held.people.count > 1, state.names.isSpelt(person, by: state.checkIn.query.text)
        else { return false }
        return meant.count { held.people.contains($0) } == 1
    }

    /// Whom the letters mean: somebody who is waited for, else somebody who is here, else somebody who is not invited; and
    /// all who can be meant, best first.
    private static func answer(
        to look: NameLook<ID<Stakeholder>>, _ state: ConsoleState, _ day: ID<Day>,
        _ isOfCategory: (ID<Stakeholder>) -> Bool
    ) -> (DoorAnswer, [ID<Stakeholder>]) {
        let programme = state.programme
        let query = look.text
        let met = programme.attendances(on: day)
        let invited = state.workshop.map { programme.invited(to: $0.id) } ?? []
        let known = state.names.meant(by: look) { (invited.contains($0) || met[$0] != nil) && isOfCategory($0) }
        let waited = known.filter { programme.isExpected($0, on: day) }
        // A whole name that somebody here bears as well is not the other one's for that.
        let isWhole = NameFold.words(query).count > 1
        switch (waited.count, known.count) {
        case (1, 2...) where isWhole && !waited.contains(known[0]): return (.several(known), known)
        case (1, 2...) where isWhole && known.contains(where: { isNamesake($0, of: waited[0], state) }):
            return (.several(known), known)
        // Of those who were named the letters behind the name leave one.
        case (1, _) where isLeft(waited[0], of: known, state): return (.one(waited[0]), known)
        // Who is meant beyond doubt is taken; who is likely, asked about.
        case (1, _): return (state.names.isSure(waited[0], by: query) ? .one(waited[0]) : .several(waited), known)
        case (2..., _): return (.several(waited), known)
        case (_, 1): return (state.names.isSure(known[0], by: query) ? .here(known[0]) : .several(known), known)
        case (_, 2...): return (.several(known), known)
        default:
            let uninvited = state.names.meant(by: look, among: isOfCategory)
            return (uninvited.isEmpty ? .nobody : .uninvited(uninvited), uninvited)
        }
    }
}
