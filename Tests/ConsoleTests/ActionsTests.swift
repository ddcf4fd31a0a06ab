import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// What people took on, over all days.
@Suite("Actions")
struct ActionsTests {
    private func console(_ keys: String = "8", size: Size = Size(columns: 80, rows: 24)) throws -> ConsoleDriver {
        var sample = try SampleDay(at: .evening)
        for (text, owner, due) in [
            ("Weigh every load", "Karim Tahiri", "2026-12-20"), ("Insulate the hot room", "", nil),
            ("اتصل بالوكالة", "كريم الطاهري", "2026-11-30"),
        ] as [(PlainText, PlainText, String?)] {
            try sample.record(
                try sample.state.contribution(
                    sample.world.newID(), saying: text, kind: .action, to: SampleDay.fuel, in: SampleDay.barriers,
                    group: 1, by: "Salma", at: sample.clock.now, owner: .words(owner),
                    due: due.flatMap { CivilDate($0) }))
        }
        var console = ConsoleDriver(sample, size: size)
        console.press(keys)
        return console
    }

    private func shown(_ console: ConsoleDriver) -> [String] { console.state.actionsListed.map(\.line.text.string) }

    @Test("stand soonest first, those without a date last; what is past its date says so")
    func list() throws {
        let console = try console()
        #expect(shown(console).first == "اتصل بالوكالة")
        #expect(shown(console).contains("Weigh every load"))
        #expect(console.row(with: "2026-11-30").contains("late"))
        #expect(console.row(with: "2026-12-20").contains("to do"))
    }

    @Test("Enter says that one is done and takes it out of the list; a shows it, Enter opens it again, u takes back")
    func done() throws {
        var console = try console()
        let before = shown(console)
        console.press("Enter")
        #expect(shown(console) == Array(before.dropFirst()))
        #expect(console.journal.map(\.change.kind) == [.actionDone])
        console.press("a Home")
        #expect(shown(console) == before)
        #expect(console.row(with: "2026-11-30").contains("done"))
        console.press("Enter")
        #expect(console.row(with: "2026-11-30").contains("late"))
        console.press("x")
        #expect(console.row(with: "2026-11-30").contains("dropped"))
        console.press("u")
        #expect(console.row(with: "2026-11-30").contains("late"))
    }

    @Test("letters find an owner or a text, in any script, and lead nowhere else")
    func filter() throws {
        var console = try console("8 /")
        console.type("tahiri")
        #expect(shown(console) == ["Weigh every load"])
        console.press("Enter Enter")
        #expect(shown(console) == [])
        #expect(console.text.contains("No action is like that."))
        console.press("Esc")
        #expect(!shown(console).contains("Weigh every load"))
        #expect(shown(console).contains("Insulate the hot room"))
    }

    @Test("o gives one an owner and a date; the focus goes with it")
    func owner() throws {
        var console = try console("8 End")
        let focus = try #require(console.state.actions.focus)
        console.press("o")
        console.type("Amina")
        console.press("Tab")
        console.type("2026-12-01")
        console.press("Enter")
        #expect(console.state.programme.contribution(focus)?.due == CivilDate("2026-12-01"))
        #expect(console.state.actions.focus == focus)
        #expect(console.row(with: "▸").contains("Amina"))
    }

    @Test(
        "what became of one stands there whole, whatever the language that is read from left to right",
        arguments: Language.allCases.filter { !$0.isRightToLeft })
    func outcomes(language: Language) throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), language: language)
        console.press("8")
        let t = console.state.t
        #expect(!console.state.actionsListed.isEmpty)
        #expect(console.text.contains(Symbol.absent.text() + " " + t("to do") + "  "), "\(console.text)")
    }

    @Test("without any, it says where they come from")
    func none() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.press("F10")
        #expect(console.text.contains("Nobody has taken anything on yet."))
        console.press("Enter")
        #expect(console.text.contains("No action is in focus."))
    }

    @Test("h tells all that ever became of one, each step with who said it; what was undone is no step")
    func story() throws {
        var console = try console("8 End")
        let focus = try #require(console.state.actions.focus)
        func settle(_ outcome: Contribution.Outcome?, by name: PlainText) throws {
            console.receive(
                try console.state.programme.settling(of: focus, as: outcome, at: console.clock.now, by: name),
                from: name)
        }
        try settle(.started, by: "Karim")
        try settle(.dropped, by: "Amina")
        try settle(nil, by: "Samia")
        // While it was dropped the focus had gone on.
        console.press("End")
        #expect(console.state.actions.focus == focus)
        console.press("h")
        for words in ["under way · Karim", "dropped · Amina", "open again · Samia"] {
            #expect(console.text.contains(words), "\(words)")
        }
        // While it is read somebody else goes on.
        try settle(.started, by: "Yassir")
        #expect(console.text.contains("under way · Yassir"))
    }
}
