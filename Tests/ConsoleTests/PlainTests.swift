import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The console line by line: what is in focus first, then what came of the key, in one line.
@Suite("Plain")
struct PlainTests {
    /// A console and who listens to it.
    struct Listener {
        var console: ConsoleDriver
        var face = PlainFace()

        init(_ moment: SampleDay.Moment, language: Language = .english, table: Int? = 1) throws {
            console = ConsoleDriver(
                try SampleDay(at: moment), size: PlainFace.size, language: language, table: table)
            _ = face.greeting(console.state, console.clock.world)
        }

        /// What is said after keys.
        mutating func press(_ names: String) -> [String] {
            console.press(names)
            return face.answer(console.state, console.clock.world)
        }

        mutating func type(_ text: String) -> [String] {
            console.type(text)
            return face.answer(console.state, console.clock.world)
        }

        var everything: [String] { face.everything(console.state, console.clock.world) }
    }

    @Test(
        "every view and every overlay answers a key with one line that begins with what is in focus",
        arguments: Scene.all)
    func oneLine(scene: Scene) throws {
        var console = try scene.open(Scene.Look(size: PlainFace.size))
        var face = PlainFace()
        _ = face.greeting(console.state, console.clock.world)
        for key in ["Down", "Up", "Tab", "Esc"] {
            console.press(key)
            guard !console.state.isReading else { continue }
            let lines = face.answer(console.state, console.clock.world)
            #expect(lines.count == 1 && lines.first?.isEmpty == false, "\(scene): \(key)")
            for line in lines { check(line, "\(scene): \(key)") }
        }
        for line in face.everything(console.state, console.clock.world) { check(line, "\(scene)") }
    }

    /// Nothing stands in a line but words.
    private func check(_ line: String, _ comment: String) {
        let drawn = line.unicodeScalars.filter { scalar in
            scalar.value < 0x20 || (0x2500...0x259F).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                || "▸◂▴▾▲●○".unicodeScalars.contains(scalar)
        }
        #expect(drawn.isEmpty, "\(comment): \(line)")
    }

    @Test("the run sheet says the activity in focus, and where it is")
    func runSheet() throws {
        var listener = try Listener(.morning)
        let first = listener.press("Home")[0]
        let next = listener.press("Down")[0]
        #expect(first != next && next.contains("min"))
        #expect(next.first?.isNumber == true, "it begins with the time: \(next)")
    }

    @Test("at the door: who was found, who was let in, and that it is on the disk")
    func door() throws {
        var listener = try Listener(.planned)
        #expect(listener.press("2")[0].contains("Find: two letters of a name"))
        let found = listener.type("nadia")[0]
        #expect(found.hasPrefix("1, Nadia Berrada") || found.hasPrefix("Nadia Berrada"), "\(found)")
        #expect(found.contains("Find: nadia"))
        let done = listener.press("Enter")[0]
        #expect(done.contains("Nadia Berrada is checked in") && done.contains("on disk"), "\(done)")
    }

    @Test("a question is what is in focus, with its keys")
    func question() throws {
        var listener = try Listener(.planned)
        let asked = listener.press("Ctrl-Q")[0]
        #expect(asked.hasPrefix("Leave Halqa?") && asked.contains("y: quit") && asked.contains("Esc: no"), "\(asked)")
    }

    @Test("help is read to its end: every key that does something here, a line each")
    func help() throws {
        var listener = try Listener(.planned)
        let lines = listener.press("?")
        #expect(listener.console.state.isReading)
        #expect(lines.contains { $0.hasPrefix("u: ") } && lines.contains { $0.hasPrefix("Ctrl-P: ") })
        #expect(lines.count > 20)
    }

    @Test("what others do is no news, but for what wants to be known; a time that goes on is none")
    func news() throws {
        var listener = try Listener(.morning)
        _ = listener.press("Home")
        listener.console.clock.advance(seconds: 1)
        listener.console.send(.tick)
        #expect(listener.face.news(listener.console.state, listener.console.clock.world) == [])
    }

    @Test("a table's number is answered with the table, a line that was kept with where it stands and its words")
    func noting() throws {
        var listener = try Listener(.morning, table: nil)
        _ = listener.press("4")
        let chosen = listener.type("2")[0]
        #expect(chosen.contains("Table 2"), "\(chosen)")
        _ = listener.type("Dry the wood first")
        let noted = listener.press("Enter")[0]
        #expect(noted.contains("Noted at table 2: Dry the wood first"), "\(noted)")
        #expect(noted.contains("on disk"))
        #expect(!listener.press("Tab")[0].contains("Noted"), "once is enough")
    }

    @Test(
        "what stands side by side at the door is said list by list, each name by itself",
        arguments: Language.allCases)
    func columns(_ language: Language) throws {
        var listener = try Listener(.morning, language: language)
        _ = listener.press("2")
        let state = listener.console.state
        let room = DoorRoom(state)
        let waited = room.waited.prefix(2).compactMap { state.programme.stakeholders[$0]?.name.string }
        let came = room.came.prefix(2).compactMap { state.programme.stakeholders[$0.stakeholder]?.name.string }
        #expect(!waited.isEmpty && !came.isEmpty)
        let lines = listener.everything
        for absent in waited {
            let line = try #require(lines.first { $0.contains(absent) })
            #expect(!came.contains { line.contains($0) }, "\(line)")
        }
        let last = try #require(lines.lastIndex { line in waited.contains { line.contains($0) } })
        let first = try #require(lines.firstIndex { line in came.contains { line.contains($0) } })
        #expect(last < first, "all who are waited for, then all who came")
    }

    @Test("keys have names in the help of a form, and no comma stands twice")
    func names() throws {
        var listener = try Listener(.morning)
        _ = listener.press("7 n")
        let lines = listener.press("F1")
        #expect(lines.contains { $0.hasPrefix("Left/Right: In a choice") }, "\(lines)")
        #expect(!lines.contains { $0.hasPrefix(":") })
        #expect(PlainWords.bare("PLANNED · · 10:00 ·") == "PLANNED, 10:00")
        for line in listener.everything { #expect(!line.contains(",,") && !line.contains(", ,"), "\(line)") }
    }

    @Test("Arabic is said in the order in which it is read")
    func arabic() throws {
        let listener = try Listener(.planned, language: .arabic)
        let lines = listener.everything
        let title = listener.console.state.view.title(listener.console.state.t)
        #expect(lines[0].hasSuffix(title))
        for line in lines { check(line, "arabic") }
    }
}
