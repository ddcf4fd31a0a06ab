import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The terminal's cursor, which readers of screens and magnifiers follow: in the field, else on what is in focus.
@Suite("Cursor")
struct CursorTests {
    private static let keys = ["Down", "Up", "Tab", "PgDn", "Home", "/", "Esc"]

    @Test(
        "after every key it stands in the field or on the row in focus",
        arguments: Scene.all(in: [Language.english, .arabic], every: 2))
    func onFocus(scene: Scene, language: Language) throws {
        var console = try scene.open(Scene.Look(language: language))
        check(console, "first")
        for key in Self.keys where !console.isForRoom {
            console.press(key)
            check(console, key)
        }
    }

    private func check(_ console: ConsoleDriver, _ key: String) {
        guard !console.isForRoom, !(console.state.overlay is CountSheet), !(console.state.overlay is MissingCodes),
            !(console.state.overlay is OrderingPicker)
        else { return }
        let screen = console.screen
        guard let cursor = screen.cursor else {
            Issue.record("no cursor after \(key)\n\(console.text)")
            return
        }
        #expect((0..<screen.size.rows).contains(cursor.row) && (0..<screen.size.columns).contains(cursor.column))
        let isList = (console.state.overlay as? ListOverlay).map { $0.filter == nil } ?? false
        guard isList || (console.state.overlay == nil && !console.isInField) else { return }
        let marked = (2..<(screen.size.rows - 2)).filter { row in
            let line = screen.lines[row]
            // A notice begins with the same sign, further in.
            return line.hasPrefix("▸") || line.hasSuffix("◂") && TextWidth.columns(of: line) == screen.size.columns
        }
        if let row = marked.first, marked.count == 1 {
            #expect(cursor.row == row, "after \(key)\n\(console.text)")
        }
    }
}

extension ConsoleDriver {
    /// Whether what is typed next goes on in a field: text, a ballot's line, a number that was begun.
    fileprivate var isInField: Bool {
        let count = state.vote.count
        let isNumber =
            state.viewName == .vote && (state.keyedPoll != nil || !count.entry.isEmpty || count.countsBallots)
        return state.isTyping || isNumber
    }

    fileprivate var isForRoom: Bool { state.overlay?.isForRoom ?? false }
}
