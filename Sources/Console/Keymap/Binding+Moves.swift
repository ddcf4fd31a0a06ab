import Localization
import Screen
import Workshop

/// A way to move in a list. The same keys do it in every view.
enum ListMove: CaseIterable {
    case down, up, pageDown, pageUp, home, end

    /// How many lines it moves by; 0 where it is not by lines.
    var step: Int {
        switch self {
        case .down: 1
        case .up: -1
        case .pageDown, .pageUp, .home, .end: 0
        }
    }

    /// Moves the selection of a list.
    func move(_ list: inout ListViewport) {
        switch self {
        case .down, .up: list.move(by: step)
        case .pageDown: list.pageDown()
        case .pageUp: list.pageUp()
        case .home: list.home()
        case .end: list.end()
        }
    }

    fileprivate var keys: [Key] {
        switch self {
        case .down: [Key(.down), .character("j")]
        case .up: [Key(.up), .character("k")]
        case .pageDown: [Key(.pageDown)]
        case .pageUp: [Key(.pageUp)]
        case .home: [Key(.home), .character("g")]
        case .end: [Key(.end), .character("G")]
        }
    }
}

extension Binding {
    /// Text in the language that is spoken.
    typealias Words = @Sendable (Localizer) -> String

    /// A key that only moves the focus: its sentence is its title too.
    static func move(
        _ id: String, _ keys: [Key], _ help: @escaping Words,
        applies: @escaping @Sendable (ConsoleState) -> Bool = { _ in true },
        whyNot: @escaping @Sendable (ConsoleState) -> String? = { _ in nil },
        perform: @escaping @Sendable (inout ConsoleState, World) -> Void
    ) -> Binding {
        Binding(
            id, keys, title: help, help: help, applies: applies, whyNot: whyNot,
            perform: { state, world in
                perform(&state, world)
                return []
            })
    }

    /// The keys by which one moves in a view's list.
    /// - Parameters:
    ///   - view: the view, as the ids of its keys begin.
    ///   - more: further keys of some of them.
    ///   - perform: moves.
    static func moves(
        _ view: String, next: @escaping Words, before: @escaping Words, first: @escaping Words, last: @escaping Words,
        more: [ListMove: Key] = [:], applies: @escaping @Sendable (ConsoleState) -> Bool = { _ in true },
        perform: @escaping @Sendable (ListMove, inout ConsoleState, World) -> Void
    ) -> [Binding] {
        ListMove.allCases.map { way in
            let help: Words =
                switch way {
                case .down: next
                case .up: before
                case .pageDown: { $0("A page down.") }
                case .pageUp: { $0("A page up.") }
                case .home: first
                case .end: last
                }
            let keys = way.keys + (more[way].map { [$0] } ?? [])
            return move("\(view).\(way)", keys, help, applies: applies) { perform(way, &$0, $1) }
        }
    }

    /// The key that turns to the next activity in which lines are written.
    static func nextActivity(
        in view: String, _ keys: [Key] = [.control("n"), .alt("a")],
        applies: @escaping @Sendable (ConsoleState) -> Bool = { _ in true }
    ) -> Binding {
        Binding(
            "\(view).activity", keys, title: { $0("Next activity") },
            help: { $0("The next activity in which lines are written; one that has begun meanwhile first.") },
            applies: applies, perform: { state, world in Work.turn(by: 1, &state, world) })
    }
}
