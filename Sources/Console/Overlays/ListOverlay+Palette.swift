import Localization
import Screen
import Workshop

extension ListOverlay {
    /// Everything that can be done now, found by typing a part of its name.
    static func palette(_ state: ConsoleState) -> ListOverlay {
        let bindings = Keymap.bindings(state).filter { $0.id != "global.palette" && $0.label == nil }
        let items = bindings.map { binding in
            let (title, help) = (binding.title(state.t), binding.help(state.t))
            let obstacle = binding.obstacle(state)
            return Item(
                cells: [title, help, binding.shownName(state) ?? ""], notes: [help] + (obstacle.map { [$0] } ?? []),
                isOff: obstacle != nil
            ) { (state, world) throws(Refusal) in try Console.perform(binding, &state, world) }
        }
        var overlay = ListOverlay(state.t("Do"), items, state).filtered(state)
        overlay.flexible = 1
        overlay.done = state.t("do it")
        return overlay
    }
}
