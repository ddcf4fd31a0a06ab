import Localization
import Screen
import Workshop

// Names that were typed and held: they stay until somebody came in by them, over days, views and restarts.
extension CheckInView {
    /// The name under which a day's held names are kept.
    static let slots = "door/"

    /// The names that are held on the day that is worked on, in the order in which they were typed.
    static func held(_ state: ConsoleState) -> [String] { state.dayID.flatMap { state.checkIn.asides[$0] } ?? [] }

    /// The next name is typed before anything came of this one: it stays where it is seen.
    static func setAside(_ state: inout ConsoleState) {
        let text = PlainText(state.checkIn.query.text).string
        guard let day = state.dayID, !text.isEmpty else { return }
        state.checkIn.asides[day, default: []].removeAll { NameFold.sameName($0, text) }
        state.checkIn.asides[day, default: []].append(text)
    }

    /// Somebody came in: the one name is done with by which they did, else one that is theirs from beginning to end. Others
    /// for whom they were taken are still waited for.
    static func settleAside(_ person: ID<Stakeholder>, typed: String, _ state: inout ConsoleState) {
        guard let day = state.dayID, let names = state.checkIn.asides[day] else { return }
        let own = state.programme.stakeholders[person].map { [$0.name] + $0.aliases } ?? []
        let index =
            names.firstIndex { NameFold.sameName($0, typed) }
            ?? names.firstIndex { text in
                own.contains { NameFold.orderlessKey($0.string) == NameFold.orderlessKey(text) }
            }
        if let index { state.checkIn.asides[day]?.remove(at: index) }
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] { store(&state) }

    /// Puts what changed of the held names on the disk, and the one that is held in the field.
    static func store(_ state: inout ConsoleState) -> [Effect] {
        var names = state.checkIn.asides
        if let day = state.dayID, state.checkIn.isHeld {
            let text = PlainText(state.checkIn.query.text).string
            if !text.isEmpty { names[day, default: []].append(text) }
        }
        var effects: [Effect] = []
        for day in Set(names.keys).union(state.checkIn.stored.keys).sorted() {
            let now = names[day] ?? []
            guard now != state.checkIn.stored[day] ?? [] else { continue }
            state.checkIn.stored[day] = now
            effects.append(.saveDraft(slot: slots + day.description, PlainText(now.joined(separator: Self.between))))
        }
        return effects
    }

    /// No name holds it.
    private static let between = " | "

    /// The names that were held when the console was left.
    static func take(_ drafts: [String: PlainText], _ state: inout ConsoleState) {
        for (slot, text) in drafts where slot.hasPrefix(slots) {
            guard let day = ID<Day>(String(slot.dropFirst(slots.count))) else { continue }
            let names = text.string.split(separator: between).map(String.init)
            state.checkIn.asides[day] = names
            state.checkIn.stored[day] = names
        }
    }

    /// All of them, to be taken up again: then letters go on with one, and Esc lets it go for good.
    static let heldNames = Binding(
        "checkIn.held", [Key(.up), .alt("h")], title: { $0("held names") },
        help: { $0("All names that are held: Enter takes one up again, and Esc then lets it go.") }, footer: 60,
        applies: { $0.checkIn.query.isEmpty && $0.checkIn.found.isEmpty && !held($0).isEmpty },
        perform: { state, _ in
            let items = held(state).reversed().map { name in
                ListOverlay.Item(cells: [name]) { state, _ in
                    if let day = state.dayID { state.checkIn.asides[day]?.removeAll { $0 == name } }
                    state.checkIn.query.clear()
                    state.checkIn.query.insert(name)
                    state.checkIn.said = nil
                    renew(&state)
                    return store(&state)
                }
            }
            var list = ListOverlay(state.t("Names that are held"), items, state)
            list.done = state.t("take up again")
            state.overlay = list
            return []
        })
}
