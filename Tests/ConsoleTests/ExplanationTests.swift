import Localization
import Screen
import TestSupport
import Testing
import Words
import Workshop

@testable import Console

/// Whatever is asked answers F1, and says why no key leads elsewhere while it is open.
@Suite("Help on what is asked")
struct ExplanationTests {
    private static let languages = Language.allCases

    private func isAsking(_ console: ConsoleDriver) -> Bool {
        guard let overlay = console.state.overlay else { return false }
        return !overlay.isForRoom && !(overlay is HelpOverlay)
    }

    @Test("F1 explains it, and one key more leads back to it as it was", arguments: Scene.all)
    func everywhere(scene: Scene) throws {
        var console = try scene.open(Scene.Look())
        guard isAsking(console) else { return }
        // What was said before goes with the next key.
        console.press("F1 Esc")
        let before = console.text
        console.press("F1")
        #expect(console.state.overlay is HelpOverlay)
        #expect(console.text.contains("Esc"), "\(console.text)")
        console.press("Esc")
        #expect(console.text == before)
    }

    @Test(
        "nothing of an explanation is lost, in any language",
        arguments: Scene.all(in: languages, every: languages.count))
    func fits(scene: Scene, language: Language) throws {
        var console = try scene.open(Scene.Look(language: language))
        guard isAsking(console) else { return }
        console.press("F1")
        let flaws = Screen.flaws(size: console.state.size, appearance: console.state.appearance) {
            Console.paint(console.state, console.clock.world, on: $0)
        }
        #expect(flaws == [], "\(console.text)")
    }

    @Test(
        "where no key leads elsewhere, Ctrl-P and the keys of views say why",
        arguments: Scene.all(in: ["Ctrl-P", "F6"], every: 2))
    func elsewhere(scene: Scene, key: String) throws {
        var console = try scene.open(Scene.Look())
        guard isAsking(console), console.state.overlay?.whyNotElsewhere(console.state) != nil else { return }
        let view = console.state.viewName
        console.press(key)
        #expect(console.state.notice?.text.isEmpty == false)
        #expect(console.state.overlay != nil && console.state.viewName == view)
    }

    @Test("the first question of all: what is asked, which key says what, and why not")
    func first() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), detectedOrdering: .visual)
        console.askOrdering()
        console.press("Ctrl-P")
        #expect(console.flowing.contains("This first: 1, 2 or 3, whichever reads right."))
        console.press("F1")
        #expect(console.flowing.contains("The one that is proposed for this terminal; halqa terminal says why."))
        console.press("Esc é")
        #expect(console.state.overlay == nil)
        #expect(console.state.appearance.bidi == .words)
    }

    @Test("a form: what each field takes, with an example, and what Enter, Tab and Esc do there")
    func form() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("2 Ctrl-N F1")
        let text = console.flowing
        #expect(text.contains("first name, then family name"))
        #expect(text.contains("One of these: without"))
        for key in ["Enter", "Tab", "Esc"] { #expect(console.row(with: key).contains("  \(key)")) }
        var other = ConsoleDriver(try SampleDay(at: .morning))
        other.press("1 s F1")
        #expect(other.flowing.contains("A whole number from"))
    }

    // MARK: - Asked anew

    @Test("what stood in the way of taking back has gone: the question says so by itself, and is never done unasked")
    func undo() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("1 Down + Up +")
        let omar = try console.state.programme.stretch(of: SampleDay.barriers, byMinutes: 5, in: console.clock.world)
        console.receive(omar, from: "Omar")
        console.press("u")
        #expect(console.flowing.contains("cannot be taken back: others have built on it."))
        let entries = console.journal.count
        console.receive(omar.reversed().compactMap(\.inverse), from: "Omar")
        #expect(!console.flowing.contains("cannot be taken back"))
        #expect(console.flowing.contains("the question is another one"))
        #expect(console.state.overlay is Question)
        #expect(console.journal.count == entries + 1)
        console.press("y")
        #expect(console.journal.count == entries + 1, "a yes that was on its way is not taken for another question")
        console.clock.advance(seconds: 2)
        console.press("y")
        #expect(console.journal.count == entries + 2)
    }

    @Test("nothing is left to take back: the question goes, and that is said")
    func undoGone() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("1 + 7")
        let before = console.state.programme.timing(of: SampleDay.barriers)
        console.press("u")
        guard console.state.overlay is Question else { return }
        #expect(before == console.state.programme.timing(of: SampleDay.barriers))
        console.send(.undoGone("Nothing to take back."))
        #expect(console.state.overlay == nil)
        #expect(console.text.contains("Nothing to take back."))
    }

    @Test("closing a poll is asked about as it is counted by now; closed by somebody else, it is asked no more")
    func closing() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        // What is not counted is asked about.
        console.press("5 Delete c")
        let question = try #require(console.state.overlay as? Question)
        let poll = try #require(console.state.shownPoll)
        console.receive(
            try console.state.programme.closing(of: poll.id, at: console.clock.now), from: "Omar")
        #expect(console.state.overlay == nil, "\(question.text)")
        #expect(console.flowing.contains("What was asked here is settled"))
    }

    @Test("a form that proposes a number proposes what is so by now, and keeps what was typed")
    func proposals() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 t")
        #expect(console.state.overlay is Form)
        var typed = console
        typed.press("2")
        let tables = console.state.programme.clearing(of: SampleDay.barriers)
        console.receive(tables, from: "Omar")
        typed.receive(tables, from: "Omar")
        #expect(!console.flowing.contains("People sit already"))
        #expect((typed.state.overlay as? Form)?.entries[0].text == "2")
    }
}
