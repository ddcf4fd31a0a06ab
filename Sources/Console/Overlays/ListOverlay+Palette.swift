import Localization
import Papers
import Screen
import Words
import Workshop

extension ListOverlay {
    /// Everything that can be done anywhere, found by typing a part of its name: what can be done here, what the other
    /// views can, days, papers, languages; and people, from two letters on.
    static func palette(_ state: ConsoleState) -> ListOverlay {
        let others = ViewName.allCases.filter { $0 != state.viewName }
        let items =
            here(state) + later(state) + others.flatMap { elsewhere($0, state) } + days(of: state) + papers(state)
            + languages(state)
        var overlay = ListOverlay(state.t("Do"), items, state).filtered(state)
        overlay.flexible = 1
        overlay.hasKeys = true
        overlay.done = state.t("do it")
        overlay.more = people
        return overlay
    }

    private static func here(_ state: ConsoleState) -> [Item] {
        Keymap.bindings(state).filter { $0.id != "global.palette" && $0.label == nil && !$0.isMove }.map { binding in
            item(binding, key: binding.shownName(state) ?? "", obstacle: binding.obstacle(state), state) {
                (state, world) throws(Refusal) in try Console.perform(binding, &state, world)
            }
        }
    }

    /// What this view can do when no field is written in, or something else is in focus: it is found all the same, with how to
    /// come there.
    private static func later(_ state: ConsoleState) -> [Item] {
        let t = state.t
        let taken = Set(Keymap.bindings(state).flatMap(\.keys))
        let obstacle =
            state.isTyping
            ? t("Only in the list: the arrow up leads there from the field.") : t("This cannot be done now.")
        return state.view.bindings
            .filter { $0.label == nil && !$0.isMove && !$0.applies(state) && taken.isDisjoint(with: $0.keys) }
            .map { binding in
                item(binding, key: binding.shownName(state) ?? "", obstacle: obstacle, state) { _, _ in [] }
            }
    }

    /// What another view can do: it is turned to first, and says there why it cannot be.
    private static func elsewhere(_ name: ViewName, _ state: ConsoleState) -> [Item] {
        let t = state.t
        var there = state
        there.viewName = name
        return name.view.bindings.filter { $0.label == nil && !$0.isMove }.map { binding in
            let never = t("This cannot be done there now.")
            let obstacle = binding.applies(there) ? binding.obstacle(there) : never
            var entry = item(binding, key: "", obstacle: obstacle, state) { (state, world) throws(Refusal) in
                let effects = Console.show(name, &state, world)
                guard binding.applies(state) else {
                    state.notice = Notice(.hint, never)
                    return effects
                }
                return effects + (try Console.perform(binding, &state, world))
            }
            entry.cells[0] = t("%1: %2", name.view.title(t), binding.title(t))
            return entry
        }
    }

    private static func item(
        _ binding: Binding, key: String, obstacle: String?, _ state: ConsoleState,
        perform: @escaping @Sendable (inout ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> Item {
        let help = binding.help(state.t)
        return Item(
            cells: [binding.title(state.t), help, key], notes: [help] + (obstacle.map { [$0] } ?? []),
            isOff: obstacle != nil, perform: perform)
    }

    private static func days(of state: ConsoleState) -> [Item] {
        let t = state.t
        let workshops = state.programme.programme?.workshops ?? []
        return workshops.flatMap { workshop in
            workshop.days.map { day in
                Item(cells: [
                    t("%1, %2", state.text(workshop.city), t.phrase(for: day)),
                    t.date(day.date) + "  " + state.text(day.theme), "",
                ]) { state, world in Console.turn(to: day.id, &state, world) }
            }
        }
    }

    private static func papers(_ state: ConsoleState) -> [Item] {
        Paper.allCases.map { paper in
            Item(cells: [paper.title(state.t), paper.purpose(state.t), ""]) { state, world in
                state.summary.paper = paper
                let isThere = state.viewName == .summary
                return isThere ? state.view.appear(&state) : Console.show(.summary, &state, world)
            }
        }
    }

    private static func languages(_ state: ConsoleState) -> [Item] {
        languageItems(state).map { item in
            var item = item
            item.cells += [state.t("The language of the screen: %1.", item.cells[0]), ""]
            return item
        }
    }

    /// Every language as it calls itself, and what the workshop is held in where Halqa does not speak that.
    fileprivate static func languageItems(_ state: ConsoleState) -> [Item] {
        var items = Language.allCases.map { language in
            Item(cells: [language.ownName]) { state, _ in Console.speak(language, &state) }
        }
        let others = state.unspokenLanguages.map(LanguageCode.ownName)
        if !others.isEmpty {
            let title = state.t("%1 (the rest in English)", state.t.series(others))
            items.append(Item(cells: [title]) { state, _ in Console.speakAsWorkshop(&state) })
        }
        return items
    }

    /// People whose names answer to what was typed: their pages in the directory.
    private static func people(_ query: String, _ state: ConsoleState) -> [Item] {
        guard NameFold.fold(query).count >= CheckInView.fewestLetters else { return [] }
        let found = state.names.search(query, limit: 20).compactMap { state.programme.stakeholders[$0.key] }
        let namesakes = Namesakes(found, state.t, organisation: state.programme.organisationName)
        return found.map { person in
            // The organisation alone stands beside: what it does not tell is said with the name.
            let isTold = found.contains {
                $0.id != person.id
                    && state.programme.organisationName(of: $0) == state.programme.organisationName(of: person)
            }
            let name = isTold ? namesakes.name(of: person) : namesakes.nameBeside(of: person)
            return Item(cells: [name.string, state.programme.organisationName(of: person).string, ""]) {
                state, world in
                DirectoryView.open(person.id, &state, world)
            }
        }
    }
}

extension ListOverlay {
    /// The languages, each as it calls itself.
    static func languagePicker(_ state: ConsoleState) -> ListOverlay {
        var overlay = ListOverlay(
            state.t("In which language?"), languageItems(state),
            current: state.t.textLanguage == state.t.language.code
                ? Language.allCases.firstIndex(of: state.t.language) : Language.allCases.count, state)
        overlay.hasDigits = true
        overlay.next = { $0.afterLanguage }
        return overlay
    }
}

extension ConsoleState {
    /// Asks in which language the screen is, and then which way of showing Arabic reads right where that is open too.
    public mutating func askLanguage(thenOrdering: Bool) {
        isOrderingToAsk = thenOrdering
        overlay = ListOverlay.languagePicker(self)
    }

    /// The languages that the workshop is held in, or each of them before one is chosen, and that Halqa does not speak.
    var unspokenLanguages: [String] {
        let workshops = workshop.map { [$0] } ?? programme.programme?.workshops ?? []
        let codes = workshops.compactMap(\.language).filter { Language(localeName: $0) == nil }
        return codes.indices.filter { !codes[..<$0].contains(codes[$0]) }.map { codes[$0] }
    }

    /// What is asked once the language is chosen: at the first start there may be more.
    var afterLanguage: (any Overlay)? {
        if isOrderingToAsk, let detectedOrdering { return OrderingPicker(detected: detectedOrdering) }
        return dayID == nil ? ListOverlay.days(self) : nil
    }
}
