import Localization
import Screen
import Workshop

/// The door: a few letters and Enter for each person, one after the other, without looking. A name that can mean two
/// people is held, never guessed; who is here stays here; what takes somebody away is a chord, pressed twice.
enum CheckInView: ConsoleView {
    typealias Memory = CheckInState

    static func title(_ t: Localizer) -> String { t("Check-in") }

    static let subjects: Set<Change.Subject> = [.people, .door]

    static let bindings: [Binding] = [
        Binding(
            "checkIn.enter", [.enter], title: { $0("check in") },
            help: {
                $0("Check in the person whom the letters mean. Who is here stays so; of several a digit takes one.")
            },
            footer: 10, isForFacilitators: true, perform: enter),
        Binding(
            "checkIn.walkIn", [.control("n"), .alt("a")], title: { $0("walk-in") },
            help: {
                $0(
                    "Somebody without invitation: name, organisation, category and city on one page. Who may be meant is offered first."
                )
            },
            footer: 20, isForFacilitators: true, perform: walkIn),
        category(
            "category", .tab, { $0("category") }, { $0("Look for the next category only; after the last, for all.") },
            1, footer: 30),
        category("categoryBefore", .backTab, { $0("Category before") }, { $0("Look for the category before.") }, -1),
        chord(
            "wrong", [.control("x"), .alt("w")], { $0("wrong person") },
            { $0("It was somebody else: withdraw the arrival. The same keys again confirm it.") }, .wrong, footer: 40),
        chord(
            "leave", [.control("g"), .alt("g")], { $0("goes home") },
            { $0("The person goes home. The same keys again confirm it.") }, .leave, footer: 50),
        consent,
        heldNames,
        walk("down", Key(.down), { $0("The next person found.") }) { $0.move(by: 1) },
        walk("up", Key(.up), { $0("The person found before.") }) { $0.move(by: -1) },
        walk("pageDown", Key(.pageDown), { $0("A page of people down.") }) { $0.pageDown() },
        walk("pageUp", Key(.pageUp), { $0("A page of people up.") }) { $0.pageUp() },
        Binding(
            "checkIn.clear", [.escape], title: { $0("clear") }, help: { $0("Empty the field.") }, footer: 85,
            applies: { state in
                let door = state.checkIn
                return !door.query.isEmpty || door.category != nil || door.confirming != nil || !door.offered.isEmpty
            },
            perform: { state, _ in
                if state.checkIn.confirming != nil {
                    state.checkIn.confirming = nil
                    return []
                }
                if state.checkIn.isHeld { setAside(&state) }
                state.checkIn.query.clear()
                state.checkIn.category = nil
                renew(&state)
                return store(&state)
            }),
    ]

    private static func category(
        _ id: String, _ key: Key, _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ step: Int, footer: Int? = nil
    ) -> Binding {
        Binding(
            "checkIn.\(id)", [key], title: title, help: help, footer: footer,
            perform: { state, _ in
                let codes: [String?] = [nil] + (state.programme.programme?.categories.map(\.code) ?? [])
                let index = codes.firstIndex(of: state.checkIn.category) ?? 0
                state.checkIn.category = codes[(index + step + codes.count) % codes.count]
                renew(&state)
                return []
            })
    }

    private static func chord(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ act: DoorAct, footer: Int
    ) -> Binding {
        Binding(
            "checkIn.\(id)", keys, title: title, help: help, footer: footer, isForFacilitators: true,
            whyNot: { state in
                attended(state) == nil ? state.t("Nobody who is here is in focus. Type a name first.") : nil
            },
            perform: { (state, world) throws(Refusal) in try confirm(act, &state, world) })
    }

    private static func walk(
        _ id: String, _ key: Key, _ help: @escaping @Sendable (Localizer) -> String,
        _ change: @escaping @Sendable (inout ListViewport) -> Void
    ) -> Binding {
        Binding(
            "checkIn.\(id)", [key], title: help, help: help,
            perform: { state, _ in
                guard !state.checkIn.found.isEmpty else { return [] }
                // Where nobody is meant yet, the first arrow goes to the first line.
                if state.checkIn.focus != nil { change(&state.checkIn.list) }
                state.checkIn.chosen = state.checkIn.list.selection.map { state.checkIn.found[$0] }
                state.checkIn.confirming = nil
                return []
            })
    }

    static func isTyping(_ state: ConsoleState) -> Bool { true }

    static func name(of person: ID<Stakeholder>, _ state: ConsoleState) -> String {
        state.programme.stakeholders[person]?.name.string ?? ""
    }

    /// Who was here today among those whom the chords can mean: the one in focus, else the last one who was spoken of.
    static func attended(_ state: ConsoleState) -> ID<Stakeholder>? {
        guard let day = state.dayID else { return nil }
        let last: ID<Stakeholder>? =
            switch state.checkIn.said {
            case .arrived(let person), .back(let person), .here(let person): person
            case nil: nil
            }
        guard let person = state.checkIn.query.isEmpty ? state.checkIn.chosen ?? last : state.checkIn.focus else {
            return nil
        }
        return state.programme.attendances(on: day)[person] == nil ? nil : person
    }

    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        guard case .checkedIn(let person) = followup else { return }
        if let line = state.checkIn.pasted.removeValue(forKey: person) {
            settleAside(person, typed: line, &state)
            if let word = state.checkIn.pastedWord { state.notice = Notice(.done, word) }
            if state.checkIn.pasted.isEmpty { state.checkIn.pastedWord = nil }
            guard state.checkIn.query.isEmpty else { return }
            state.checkIn.said = .arrived(person)
            renew(&state)
            return
        }
        settleAside(person, typed: state.checkIn.query.text, &state)
        state.checkIn.query.clear()
        renew(&state)
        state.checkIn.said = state.checkIn.returning == person ? .back(person) : .arrived(person)
        state.checkIn.returning = nil
    }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        state.checkIn.confirming = nil
        if case .paste(let text) = event, let effects = try paste(text, &state, world) { return effects }
        if let effects = pointed(event, &state) { return effects }
        // After a name that was held the next letter begins another; a space goes on with it.
        if state.checkIn.isHeld, case .key(let key) = event, let typed = key.typed, !typed.isWhitespace {
            setAside(&state)
            state.checkIn.query.clear()
        } else if state.checkIn.isHeld, case .several(let people) = state.checkIn.answer {
            state.checkIn.heldOnto = (state.checkIn.query.text, people)
        }
        guard state.checkIn.query.handle(event) else { return [] }
        state.checkIn.said = nil
        state.checkIn.category = nil
        renew(&state)
        return store(&state)
    }

    /// What stands for a person by a number: a digit, where a name is held a sign by its place too, since on an AZERTY keyboard
    /// digits need Shift. é, è, ç and à do so as well, and take nobody by themselves where somebody's name begins so.
    private static func digit(_ key: Key, _ state: ConsoleState) -> (row: Int, takes: Bool)? {
        if let digit = key.typed?.wholeNumberValue { return (digit, true) }
        guard state.checkIn.isHeld, let digit = state.placed(key).typed?.wholeNumberValue else { return nil }
        return (digit, key.typed.map { !beginsName($0, state) } ?? false)
    }

    /// Whether a letter begins a word of somebody's name, with its accent.
    private static func beginsName(_ letter: Character, _ state: ConsoleState) -> Bool {
        guard letter.isLetter else { return false }
        return state.programme.stakeholders.values.contains { person in
            ([person.name] + person.aliases).contains { name in
                name.string.split { !$0.isLetter }.contains { $0.lowercased().first == letter }
            }
        }
    }

    /// A digit points at a person, and takes them once nothing has followed it, or by Enter; within a word, and before a
    /// letter, it is of a name, as people write Arabic in Latin letters.
    private static func pointed(_ event: KeyEvent, _ state: inout ConsoleState) -> [Effect]? {
        guard case .key(let key) = event, let typed = key.typed else {
            state.checkIn.pointer = nil
            return nil
        }
        if let first = state.checkIn.pointer {
            state.checkIn.pointer = nil
            guard first.takes || (state.checkIn.isHeld && typed.isLetter) else { return nil }
            if state.checkIn.isHeld {
                setAside(&state)
                state.checkIn.query.clear()
            }
            state.checkIn.query.insert(String(first.typed) + String(typed))
            state.checkIn.said = nil
            state.checkIn.category = nil
            renew(&state)
            return store(&state)
        }
        guard !state.isInWord, isNumbered(state), let digit = digit(key, state) else { return nil }
        let index = state.checkIn.list.first + digit.row - 1
        guard digit.row > 0, state.checkIn.list.visible.contains(index), state.checkIn.found.indices.contains(index)
        else {
            if digit.takes { state.notice = Notice(.hint, state.t("Nobody has this number here.")) }
            return nil
        }
        let person = state.checkIn.found[index]
        state.checkIn.list.select(index)
        state.checkIn.chosen = person
        state.checkIn.pointer = DoorPointer(typed: typed, at: state.now, takes: digit.takes)
        if !digit.takes {
            state.notice = Notice(.hint, state.t("Enter takes %1.", toldApart(person, state)))
        }
        return []
    }

    static func awaitsSilence(_ state: ConsoleState) -> Bool { state.checkIn.pointer != nil }

    /// Takes the person at whom a digit points that has stood by itself for a moment.
    static func fellSilent(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard state.checkIn.pointer.map({ $0.takes && !state.isJustNow($0.at) }) == true else { return [] }
        state.checkIn.pointer = nil
        return try state.checkIn.chosen.map { (person) throws(Refusal) in try choose(person, &state, world) } ?? []
    }

    static func overtaken(
        _ followup: Followup, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect]? { try takeAgain(followup, &state, world) }

    static func heldBack(_ state: inout ConsoleState) { state.checkIn.isHeld = true }

    static func settle(_ state: inout ConsoleState) {
        state.checkIn.list.resize(height: listRows(state))
        search(&state, keepsOrder: true)
        state.checkIn.room = DoorRoom(state)
    }
}
