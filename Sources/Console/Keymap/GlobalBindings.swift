import Screen
import Workshop

/// What can be done everywhere.
enum GlobalBindings {
    static let all: [Binding] = views + acts

    /// The views by digit where nothing else takes it, and by function key anywhere; all of them in the palette.
    private static let views: [Binding] = ViewName.allCases.map { name in
        Binding(
            "view.\(name.rawValue)", name.keys, title: { name.view.title($0) },
            help: { $0("Go to: %1", name.view.title($0)) },
            perform: { state, world in Console.show(name, &state, world) })
    }

    private static let acts: [Binding] = [
        Binding(
            "global.nextView", [.tab], title: { $0("Next view") }, help: { $0("Go to the next view.") },
            applies: { !$0.isTyping && !$0.view.takesTab },
            perform: { state, world in Console.show(state.viewName.neighbour(1), &state, world) }),
        Binding(
            "global.previousView", [.backTab], title: { $0("View before") }, help: { $0("Go to the view before.") },
            applies: { !$0.isTyping && !$0.view.takesTab },
            perform: { state, world in Console.show(state.viewName.neighbour(-1), &state, world) }),
        Binding(
            "global.undo", [.character("u"), Key(.function(9))], title: { $0("undo") },
            help: { $0("Take back what you did last. The journal keeps both.") }, footer: 80,
            perform: { _, _ in [.undo(isRedo: false)] }),
        Binding(
            "global.redo", [.control("r")], title: { $0("redo") },
            help: { $0("Do again what you took back last.") }, perform: { _, _ in [.undo(isRedo: true)] }),
        Binding(
            "global.day", [.character("d"), .control("o")], title: { $0("Other day") },
            help: { $0("Turn to another day or city.") },
            perform: { state, _ in
                state.overlay = ListOverlay.days(state)
                return []
            }),
        Binding(
            "global.palette", [.control("p"), .character(":")], title: { $0("Palette") },
            help: { $0("Find anything that can be done, by typing a part of its name.") },
            perform: { state, _ in
                state.overlay = ListOverlay.palette(state)
                return []
            }),
        Binding(
            "global.ordering", [], title: { $0("How Arabic is shown") },
            help: { $0("See one Arabic line in three ways, and choose the one that reads right.") },
            applies: { $0.detectedOrdering != nil },
            perform: { state, _ in
                state.askOrdering()
                return []
            }),
        Binding(
            "global.redraw", [.control("l")], title: { $0("Redraw") },
            help: { $0("Draw the screen anew, when something else wrote on it.") }, perform: { _, _ in [.redraw] }),
        Binding(
            "global.suspend", [.control("z")], title: { $0("Pause") },
            help: { $0("Give the terminal back for a while; type fg and Enter there to come back.") },
            perform: { _, _ in [.suspend] }),
        Binding(
            "global.back", [.escape, .character("q")], title: { $0("back") },
            help: { $0("Back to the run sheet; from there, leave Halqa.") }, footer: 90,
            perform: { state, world in back(&state, world) }),
        Binding(
            "global.help", [.character("?"), Key(.function(1))], title: { $0("help") },
            help: { $0("Every key that does something here.") }, footer: 100,
            perform: { state, _ in
                state.overlay = HelpOverlay()
                return []
            }),
    ]

    private static func back(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard state.viewName == .runSheet else { return Console.show(.runSheet, &state, world) }
        state.overlay = Question(
                text: state.t("Leave Halqa? All that was kept is on the disk."), yes: state.t("leave"),
                effects: [.quit])
        return []
    }
}
