import Screen
import Workshop

/// Something that lies over the view and takes all keys until it is done.
protocol Overlay: Sendable {
    /// Takes a person's input.
    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect]
    /// Whether it takes the whole screen, for the room.
    var isForRoom: Bool { get }
    /// What it is once the file has changed.
    func settled(_ state: ConsoleState, _ world: World) -> any Overlay
    /// What the footer offers while it is there.
    func hints(_ state: ConsoleState) -> [(key: String, title: String)]
    /// Draws it over the view's canvas.
    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas)
}

extension Overlay {
    var isForRoom: Bool { false }

    func settled(_ state: ConsoleState, _ world: World) -> any Overlay { self }
}
