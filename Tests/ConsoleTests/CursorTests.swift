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
        arguments: Scene.all, [Language.english, .arabic])
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
        guard isList || (console.state.overlay == nil && !console.state.isTyping) else { return }
        let signs = ["▸", "◂"]
        let marked = (2..<(screen.size.rows - 2)).filter { row in
            signs.contains { screen.lines[row].hasPrefix($0) || screen.lines[row].hasSuffix($0) }
        }
        // A notice begins with the same sign, further in.
        if let row = marked.first, marked.count == 1 {
            #expect(cursor.row == row, "after \(key)\n\(console.text)")
        }
    }
}

extension ConsoleDriver {
    fileprivate var isForRoom: Bool { state.overlay?.isForRoom ?? false }
}
