import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The one list from which everything is picked.
@Suite("List overlay")
struct ListOverlayTests {
    private func list(
        _ count: Int = 12, in console: ConsoleDriver, change: (inout ListOverlay) -> Void = { _ in }
    ) -> ListOverlay {
        let items = (1...count).map { number in
            ListOverlay.Item(cells: ["Thing \(number)", number % 2 == 0 ? "even" : "odd"]) { state, _ in
                state.notice = Notice(.done, "chosen \(number)")
                return []
            }
        }
        var overlay = ListOverlay("Which thing?", items, console.state)
        change(&overlay)
        return overlay
    }

    private func after(_ keys: String, _ change: (inout ListOverlay) -> Void = { _ in }) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.show(list(in: console, change: change))
        console.press(keys)
        return console
    }

    @Test(
        "arrows and Enter choose",
        arguments: [
            ("Enter", 1), ("Down Enter", 2), ("j j k Enter", 2), ("Tab Enter", 2), ("End Enter", 12),
            ("End Home Enter", 1),
        ])
    func chooses(keys: String, number: Int) throws {
        let console = try after(keys)
        #expect(console.state.notice?.text == "chosen \(number)")
        #expect(console.state.overlay == nil)
    }

    @Test("a digit chooses where it is shown")
    func digits() throws {
        #expect(try after("3").state.notice == nil)
        #expect(try after("3") { $0.hasDigits = true }.state.notice?.text == "chosen 3")
        #expect(try after("0") { $0.hasDigits = true }.state.notice?.text == "chosen 10")
    }

    @Test("Esc and q leave it as it was", arguments: ["Esc", "q"])
    func leaves(key: String) throws {
        let console = try after("Down " + key)
        #expect(console.state.overlay == nil && console.state.notice == nil)
    }

    @Test("typed words find things; a word less finds more again")
    func filters() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.show(list(in: console).filtered(console.state))
        console.press("e v e n")
        var shown = try #require(console.state.overlay as? ListOverlay)
        #expect(shown.shown.count == 6)
        console.press("Space 1 2")
        shown = try #require(console.state.overlay as? ListOverlay)
        #expect(shown.shown == [11])
        console.press("Ctrl-U")
        shown = try #require(console.state.overlay as? ListOverlay)
        #expect(shown.shown.count == 12)
        console.press("Down q")
        #expect(console.text.contains("Nothing here is called so."))
    }

    @Test("two thousand letters take no longer each than the first ones: the field holds what a name needs")
    func longQuery() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.show(list(in: console).filtered(console.state))
        console.send(.input(.paste(String(repeating: "a", count: 2000))))
        let overlay = try #require(console.state.overlay as? ListOverlay)
        #expect(overlay.filter?.text.count == 60)
    }
}
