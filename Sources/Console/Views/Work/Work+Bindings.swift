import Localization
import Workshop

extension Work {
    /// The keys of view 4 lead to the surface that is at hand; from a surface to Capture, and back.
    static let bindings: [Binding] = ViewName.surfaces.map(entrance) + ViewName.surfaces.map(passage)

    private static func entrance(to name: ViewName) -> Binding {
        Binding(
            "view.\(name.rawValue)", name.keys, title: { name.view.title($0) },
            help: { $0("Go to: %1", name.view.title($0)) },
            applies: { destination($0) == name && !isPassage(to: name, $0) },
            perform: { state, world in open(&state, world) })
    }

    /// From one surface to another, where the work of one activity has two.
    private static func passage(to name: ViewName) -> Binding {
        Binding(
            "work.\(name.rawValue)", name.keys, title: { name.view.title($0) },
            help: { $0("Go to: %1. Once more comes back.", name.view.title($0)) }, footer: 36,
            applies: { destination($0) == name && isPassage(to: name, $0) },
            perform: { state, world in open(&state, world) })
    }

    private static func isPassage(to name: ViewName, _ state: ConsoleState) -> Bool {
        state.viewName.isSurface && state.viewName != name
    }
}
