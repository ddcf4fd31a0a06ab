import Localization
import Screen
import Workshop

enum VoteView: ConsoleView {
    static let bindings: [Binding] = []
    static func takesDigits(_ state: ConsoleState) -> Bool { false }
    static func turn(to activity: ID<Activity>, _ state: inout ConsoleState) {}
    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {}
    static func drawForRoom(_ id: ID<Poll>, _ state: ConsoleState, on canvas: Canvas) {}
}
