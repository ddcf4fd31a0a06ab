import Screen

/// Which bindings hold where the person is.
enum Keymap {
    /// All bindings that make sense now: the view's, then those that hold everywhere.
    static func bindings(_ state: ConsoleState) -> [Binding] {
        (state.view.bindings + GlobalBindings.all).filter { $0.applies(state) }
    }

    /// The binding of a key, by what it types or by its place; a letter is none while letters go into a field.
    static func binding(of key: Key, _ state: ConsoleState) -> Binding? {
        if state.isTyping, key.typed != nil { return nil }
        let placed = state.placed(key)
        // Once the keyboard is known, its digits' row holds digits, the hyphen too.
        let order = state.isAzerty ? [placed, key] : [key, placed]
        let bindings = state.view.bindings + GlobalBindings.all
        // Whether one makes sense now is asked of those alone that have the key: the answer can cost more than all else of a key.
        return order.lazy.compactMap { key in bindings.first { $0.keys.contains(key) && $0.applies(state) } }.first
    }

    /// Whether a key, by what it types or by its place, is that of any command where the person is, be it one that makes no sense
    /// just now.
    static func isBound(_ key: Key, _ state: ConsoleState) -> Bool {
        let keys = [key, state.placed(key)]
        return (state.view.bindings + GlobalBindings.all).contains { binding in
            keys.contains(where: binding.keys.contains)
        }
    }

    /// What the footer can offer, what is needed next and then the most useful first, each key once; always the first thing, the way
    /// back, undo, help, and what the view cannot do without.
    static func footer(_ state: ConsoleState) -> Foot {
        var seen: Set<Key> = []
        var foot = Foot()
        let offered = bindings(state)
            .filter { $0.footer != nil && !($0.isForFacilitators && state.role == .noteTaker) }
            .sorted { $0.footer ?? 0 < $1.footer ?? 0 }
        let isNeeded = offered.map { $0.isNeeded(state) }
        let needed = zip(offered, isNeeded).filter(\.1).map(\.0) + zip(offered, isNeeded).filter { !$0.1 }.map(\.0)
        for binding in needed {
            guard let key = binding.shownKey(state), seen.insert(key).inserted else { continue }
            let isKept = foot.hints.isEmpty || binding.staysInFoot || key == .escape
            foot.add((binding.label ?? key.title(state.t), binding.title(state.t)), isKept: isKept)
        }
        return foot
    }
}
