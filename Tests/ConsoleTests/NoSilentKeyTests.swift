import Screen
import TestSupport
import Testing
import Words
import Workshop

@testable import Console

/// What a key does is seen, or said: whoever presses one at a laptop in a full room must not wonder whether it was taken.
@Suite("No key is silent")
struct NoSilentKeyTests {
    @Test("every command of every scene changes something, or says a sentence", arguments: Scene.all)
    func commands(scene: Scene) throws {
        let console = try scene.open(Scene.Look())
        var state = console.state
        guard state.overlay == nil else { return }
        state.notice = nil
        for binding in Keymap.bindings(state) where !binding.isSilent {
            var tried = state
            let effects: [Effect]
            do {
                effects = try Console.perform(binding, &tried, console.clock.world)
            } catch {
                // A refusal is said.
                #expect(!error.message(state.t).isEmpty, "\(binding.id)")
                continue
            }
            let isSeen =
                Console.draw(tried, world: console.clock.world) != Console.draw(state, world: console.clock.world)
            #expect(!effects.isEmpty || tried.notice != nil || isSeen, "\(binding.id)")
        }
    }

    @Test("Enter on an empty field says so, where a line is written and where a paper is keyed")
    func emptyFields() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("4 Enter")
        #expect(console.state.viewName == .capture && console.flowing.contains("Nothing is written yet."))
        #expect(console.journal.isEmpty)
    }

    @Test("a command that changes nothing on the screen says what it is for")
    func nothingSeen() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.press("8 a")
        #expect(console.flowing.contains("Nothing changes on the screen by that. List those too that are done"))
        console.press("Down")
        #expect(!console.flowing.contains("Nothing changes on the screen"))
    }
}
