import Localization
import Screen
import Workshop

enum DirectoryView: ConsoleView {
    static let bindings: [Binding] = []
    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {}
}
