import Screen
import Workshop

/// Something that lies over the view and takes all keys until it is done.
protocol Overlay: Sendable {
    /// Takes a person's input.
    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect]
    /// Whether it takes the whole screen, for the room.
    var isForRoom: Bool { get }
    /// What it is once the file has changed; nil where nothing is left to be asked.
    func settled(_ state: ConsoleState, _ world: World) -> (any Overlay)?
    /// What is asked of the world outside once the file has changed, so that it is what it says.
    var asksAnew: [Effect] { get }
    /// What F1 says while it is there: what is asked, what it takes, and what each key does.
    func explanation(_ state: ConsoleState) -> Explanation
    /// Why no key leads elsewhere while it is there, be it to a view or to the palette; nil where one does, or where every
    /// key leads back.
    func whyNotElsewhere(_ state: ConsoleState) -> String?
    /// How many of the first things that the footer offers stand there however narrow it is.
    func keptHints(_ state: ConsoleState) -> Int
    /// What the footer offers while it is there, what is needed first.
    func hints(_ state: ConsoleState) -> [(key: String, title: String)]
    /// Draws it over the view's canvas.
    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas)
}

extension Overlay {
    var isForRoom: Bool { false }

    func settled(_ state: ConsoleState, _ world: World) -> (any Overlay)? { self }

    var asksAnew: [Effect] { [] }

    func explanation(_ state: ConsoleState) -> Explanation {
        Explanation(keys: hints(state).map { Explanation.Entry($0.key, $0.title) })
    }

    func whyNotElsewhere(_ state: ConsoleState) -> String? { nil }

    func keptHints(_ state: ConsoleState) -> Int { 1 }
}
