import Localization
import Papers
import Screen
import Workshop

// What many views bind alike.
extension Binding {
    /// Leaves the field in which a list is searched, and goes to the list.
    /// - Parameter field: whether letters go into it.
    static func leavingField(
        _ id: String, _ field: any WritableKeyPath<ConsoleState, Bool> & Sendable,
        title: @escaping @Sendable (Localizer) -> String = { $0("to the list") },
        help: @escaping @Sendable (Localizer) -> String
    ) -> Binding {
        Binding(
            id, [.enter, Key(.down), .tab], title: title, help: help, footer: 10, applies: { $0[keyPath: field] },
            perform: { state, _ in
                state[keyPath: field] = false
                return []
            })
    }

    /// Goes to where a sheet is looked at, printed, or written to a file.
    static func printing(
        _ sheet: SheetKind, in view: String, _ key: Key, footer: Int? = nil,
        applies: @escaping @Sendable (ConsoleState) -> Bool = { _ in true },
        help: @escaping @Sendable (Localizer) -> String
    ) -> Binding {
        Binding(
            "\(view).print", [key], title: { $0("print") }, help: help, footer: footer, applies: applies,
            perform: { state, world in
                state.summary.paper = .sheets(.one(sheet))
                return Console.show(.summary, &state, world)
            })
    }
}
