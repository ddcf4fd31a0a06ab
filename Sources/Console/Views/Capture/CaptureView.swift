import Localization
import Screen
import Workshop

enum CaptureView: ConsoleView {
    static let bindings: [Binding] = []
    static func take(_ drafts: [String: PlainText], _ state: inout ConsoleState) {}
    static func turn(to activity: ID<Activity>, _ state: inout ConsoleState) {}
    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {}
}
