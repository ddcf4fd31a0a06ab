import Localization
import Screen
import Workshop

/// One view: a folder with its memory, its bindings and its drawing.
protocol ConsoleView {
    /// What can be done in it.
    static var bindings: [Binding] { get }
    /// Whether letters go into a field.
    static func isTyping(_ state: ConsoleState) -> Bool
    /// Takes what no binding took: letters for a field, a paste, the mouse.
    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect]
    /// Something that it asked for is on the disk.
    static func followUp(_ followup: Followup, _ state: inout ConsoleState)
    /// The file has changed, or the view is turned to: what it remembers is brought in line.
    static func settle(_ state: inout ConsoleState)
    /// Time has passed, or the person turns to another view.
    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect]
    /// Draws it between title and footer.
    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas)
}

extension ConsoleView {
    static func isTyping(_ state: ConsoleState) -> Bool { false }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        []
    }

    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {}

    static func settle(_ state: inout ConsoleState) {}

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] { [] }
}

/// The views, in the order of their digits.
enum ViewName: String, CaseIterable, Sendable {
    case runSheet, checkIn, groups, capture, vote, summary, directory, actions

    /// The view of that name.
    var view: any ConsoleView.Type {
        switch self {
        case .runSheet: RunSheetView.self
        case .checkIn: CheckInView.self
        case .groups: GroupsView.self
        case .capture: CaptureView.self
        case .vote: VoteView.self
        case .summary: SummaryView.self
        case .directory: DirectoryView.self
        case .actions: ActionsView.self
        }
    }

    /// What the view is called.
    func title(_ t: Localizer) -> String {
        switch self {
        case .runSheet: t("Run sheet")
        case .checkIn: t("Check-in")
        case .groups: t("Groups")
        case .capture: t("Capture")
        case .vote: t("Vote")
        case .summary: t("Summary")
        case .directory: t("Directory")
        case .actions: t("Actions")
        }
    }

    /// Its digit, from 1.
    var digit: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// The number of its function key: F1 is help and F9 is undo, everywhere.
    var functionKey: Int { digit < 8 ? digit + 1 : digit + 2 }
}

extension ConsoleState {
    /// The view that is shown.
    var view: any ConsoleView.Type { viewName.view }

    /// Whether letters go into a field of the view.
    var isTyping: Bool { view.isTyping(self) }
}
