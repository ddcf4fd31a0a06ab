import Localization
import Screen
import Workshop

/// One view: a folder with its memory, its bindings and its drawing. `ViewName` is the table of all of them.
protocol ConsoleView {
    /// What it remembers while another one is shown.
    associatedtype Memory: ViewMemory
    /// What the view is called.
    static func title(_ t: Localizer) -> String
    /// The same in a word, for the tabs of a narrow screen.
    static func tab(_ t: Localizer) -> String
    /// What changes are seen in it: what is taken back before one's eyes is taken back without a question.
    static var subjects: Set<Change.Subject> { get }
    /// What can be done in it.
    static var bindings: [Binding] { get }
    /// Whether Tab is its own, and leads to no other view.
    static var takesTab: Bool { get }
    /// Whether letters go into a field.
    static func isTyping(_ state: ConsoleState) -> Bool
    /// Rows at the bottom in which one writes, that a longer notice or a question leaves free.
    static var fieldRows: Int { get }
    /// The same with what stands above the field and is needed to answer: a longer notice goes above that.
    static func keptRows(_ state: ConsoleState) -> Int
    /// Takes what no binding took: letters for a field, a paste, the mouse.
    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect]
    /// Something that it asked for is on the disk.
    static func followUp(_ followup: Followup, _ state: inout ConsoleState)
    /// Somebody else was quicker than what it asked for, and nothing was written. What still holds is asked for again;
    /// nil to have it said.
    static func overtaken(
        _ followup: Followup, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect]?
    /// Whether a text is asked for, although letters are commands for now: two that follow each other at once begin it.
    static func awaitsText(_ state: ConsoleState) -> Bool
    /// Whether two of the same letter begin it too, as they may begin a code.
    static var beginsWithTwins: Bool { get }
    /// Letters are text again, beginning with this one.
    static func beginText(with key: Key, _ state: inout ConsoleState) throws(Refusal) -> [Effect]
    /// What it asked for was held back by a question: it is not done unless that is answered.
    static func heldBack(_ state: inout ConsoleState)
    /// The file has changed, or the view is turned to: what it remembers is brought in line.
    static func settle(_ state: inout ConsoleState)
    /// The view is turned to, and settled: what it asks of the world outside.
    static func appear(_ state: inout ConsoleState) -> [Effect]
    /// Whether something is being written or looked at, so that view 4 stays with its activity. Asked of surfaces.
    static func isHeld(_ state: ConsoleState) -> Bool
    /// View 4 has turned to another activity: what was done to the one before is let go of. Asked of surfaces.
    static func turned(_ state: inout ConsoleState)
    /// Time has passed, or the person turns to another view.
    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect]
    /// Whether something that was typed is done once nothing has followed it for a moment.
    static func awaitsSilence(_ state: ConsoleState) -> Bool
    /// Time has passed, and nothing lies over the view: what was typed and stood by itself for a moment is done.
    static func fellSilent(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect]
    /// What the help says of it beside its keys, in sentences.
    static func sentences(_ state: ConsoleState) -> [String]
    /// Draws it between title and footer.
    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas)
}

extension ConsoleView {
    static func tab(_ t: Localizer) -> String { title(t) }

    static var takesTab: Bool { false }

    static func isTyping(_ state: ConsoleState) -> Bool { false }

    static func awaitsText(_ state: ConsoleState) -> Bool { false }

    static var beginsWithTwins: Bool { true }

    static func beginText(with key: Key, _ state: inout ConsoleState) throws(Refusal) -> [Effect] { [] }

    static var fieldRows: Int { 0 }

    static func keptRows(_ state: ConsoleState) -> Int { fieldRows }

    static func sentences(_ state: ConsoleState) -> [String] { [] }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        []
    }

    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {}

    static func overtaken(
        _ followup: Followup, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect]? { nil }

    static func heldBack(_ state: inout ConsoleState) {}

    static func settle(_ state: inout ConsoleState) {}

    static func appear(_ state: inout ConsoleState) -> [Effect] { [] }

    static func isHeld(_ state: ConsoleState) -> Bool { false }

    static func turned(_ state: inout ConsoleState) {}

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] { [] }

    static func awaitsSilence(_ state: ConsoleState) -> Bool { false }

    static func fellSilent(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] { [] }
}

extension ConsoleState {
    /// The view that is shown.
    var view: any ConsoleView.Type { viewName.view }

    /// Whether letters go into a field of the view.
    var isTyping: Bool { view.isTyping(self) }
}
