import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The board: (needs and offers, keys) to (what fits, links).
@Suite("The board of a matching")
struct BoardTests {
    private func console(
        size: Size = Size(columns: 80, rows: 24), language: Language = .english, role: Role = .facilitator
    ) throws -> ConsoleDriver {
        var sample = try SampleDay(at: .evening)
        try sample.match()
        var console = ConsoleDriver(
            sample, role: role, size: size,
            appearance: Appearance(direction: language.isRightToLeft ? .rightToLeft : .leftToRight), language: language)
        console.turnToBoard()
        return console
    }

    private func rows(_ console: ConsoleDriver, _ side: BoardSide) -> [ID<Contribution>] {
        console.state.shownBoard?.rows(side).map(\.line.id) ?? []
    }

    @Test("needs without an answer come first; Enter orders the offers and says why")
    func seek() throws {
        var console = try console()
        #expect(console.state.viewName == .board)
        #expect(rows(console, .needs) == [903, 904, 905, 902, 901].map(SampleDay.line))
        #expect(console.state.boardFocus?.id == SampleDay.line(903))
        console.press("Enter")
        #expect(console.state.board.side == .offers)
        #expect(rows(console, .offers).first == SampleDay.line(913))
        #expect(console.screen.text.contains("Fits: both: #SDG 4"), "\(console.screen.text)")
        console.press("End")
        // All come from one town, which joins no two of them.
        #expect(console.screen.text.contains("Has nothing in common with"))
        console.press("Esc")
        #expect(console.state.board.sought == nil && console.state.board.side == .needs)
    }

    @Test("Enter on an offer links: form, agreed, first meeting and first step in one form; undo takes all of it back")
    func link() throws {
        var console = try console()
        let before = console.state.programme
        console.press("Enter Enter")
        console.type("training")
        console.press("Tab Tab")
        console.type("15/1/2027")
        console.press("Tab")
        console.type("Write the programme @berr")
        console.press("Enter")
        let link = try #require(console.state.programme.links.values.first { $0.form == "training" })
        #expect(link.from == .line(SampleDay.line(903)) && link.to == .line(SampleDay.line(913)))
        #expect(link.state == .agreed && link.due == CivilDate(year: 2027, month: 1, day: 15))
        #expect(link.reason.string.hasPrefix("both: #SDG 4: Quality education ("), "how rare it is stands behind it")
        let step = try #require(console.state.programme.steps(of: link.id).first)
        #expect(step.text == "Write the programme" && step.owner == .person(SampleDay.person(8)))
        #expect(step.due == link.due && step.kind == .action)
        #expect(
            rows(console, .needs).last == SampleDay.line(903) || rows(console, .needs).contains(SampleDay.line(903)))
        console.press("Esc u")
        #expect(console.state.programme == before)
    }

    @Test(
        "a name in the first step that nobody bears is asked about; kept as it stands it is to be settled, and no word"
    )
    func nobody() throws {
        var console = try console()
        console.press("Enter Enter Tab Tab Tab")
        console.type("Write the programme @zzyx q")
        console.press("Enter")
        #expect(console.flowing.contains("Write it as it stands?"), "\(console.text)")
        console.press("y")
        let step = try #require(console.state.programme.linesInOrder.first { $0.text.string.hasPrefix("Write the") })
        #expect(step.text == "Write the programme" && step.owner == "zzyx q")
        #expect(console.state.programme.unsettledWords.contains { $0.words == "zzyx q" })
    }

    @Test("what was proposed is agreed on by the same keys, and is no second link")
    func agree() throws {
        var console = try console()
        while console.state.boardFocus?.id != SampleDay.line(902) { console.press("Down") }
        console.press("Enter Enter Enter")
        let links = console.state.programme.links(of: .line(SampleDay.line(902)))
        #expect(links.map(\.state) == [.agreed] && links[0].id == SampleDay.link(2))
    }

    @Test("the list of links says how far they have come; one is ended there, and its need waits again")
    func links() throws {
        var console = try console()
        console.press("l")
        #expect(
            console.screen.text.contains("agreed") && console.screen.text.contains("first step: Ask for a sample sack"))
        console.press("Enter Tab Right Right Enter")
        #expect(console.state.programme.links[SampleDay.link(1)]?.state == .ended)
        console.press("Esc Esc")
        #expect(rows(console, .needs).prefix(4).contains(SampleDay.line(901)))
    }

    @Test("F1 says what decides, and that what few have weighs more; each reason says how many have it")
    func rarity() throws {
        var console = try console(size: Size(columns: 120, rows: 40))
        console.press("F1")
        #expect(console.text.contains("What few needs and offers have weighs more"))
        console.press("Esc Enter")
        let lines = try #require(console.state.matched?.lines)
        let having = lines.count { $0.tags.contains("sdg/4") }
        #expect(console.text.contains("#SDG 4: Quality education (\(having) of \(lines.count))"), "\(console.text)")
    }

    @Test("a tag leaves what has it")
    func tag() throws {
        var console = try console()
        console.press("t")
        console.type("sdg 4")
        console.press("Enter")
        #expect(rows(console, .needs) == [SampleDay.line(903)] && rows(console, .offers) == [SampleDay.line(913)])
        #expect(console.screen.text.contains("#SDG 4"))
        console.press("Esc")
        #expect(rows(console, .needs).count == 5)
    }

    @Test("what fits is proposed for every need without an answer, with its reason, those that stay marked")
    func propose() throws {
        var console = try console()
        console.press("a")
        let count = console.state.programme.proposals(in: SampleDay.matching).count
        #expect(count > 1)
        console.press("Space Enter")
        let made = console.state.programme.links.values.filter { ![1, 2].map(SampleDay.link).contains($0.id) }
        #expect(made.count == count - 1 && made.allSatisfy { $0.state == .proposed && !$0.reason.isEmpty })
        var taker = try self.console(role: .noteTaker)
        taker.press("a")
        #expect(taker.state.overlay == nil, "only a facilitator proposes for everybody")
    }

    @Test("n writes a need or an offer on the board itself, with who says it and its tags; undo takes it back")
    func new() throws {
        var console = try console()
        let before = console.state.programme
        console.press("Right n")
        console.type("A van on Tuesdays")
        console.press("Tab Tab")
        console.type("berr")
        console.press("Tab")
        console.type("sdg 4; van")
        console.press("Enter")
        #expect(console.state.overlay == nil, "\(console.text)")
        let line = try #require(console.state.matched?.offers.first { $0.text == "A van on Tuesdays" })
        #expect(line.by == .person(SampleDay.person(8)) && line.activity == SampleDay.matching)
        #expect(line.tags.count == 2 && line.tags.contains("sdg/4"))
        console.press("n Enter")
        #expect(console.state.overlay != nil, "a line without words is not kept")
        console.press("Esc u")
        #expect(console.state.programme == before, "\(console.text)")
    }

    @Test("shown to the room, anybody reads who has found whom")
    func room() throws {
        var console = try console(size: Size(columns: 120, rows: 30))
        console.press("p")
        #expect(console.screen.text.contains("Saïd Ouazzani") && console.screen.text.contains("We need"))
        console.press("x")
        #expect(console.state.overlay == nil)
    }
}

extension ConsoleDriver {
    /// Turns to the board of the day.
    mutating func turnToBoard() {
        press("1")
        for _ in 0..<20 where state.runSheet.focus != SampleDay.matching { press("Down") }
        press("4")
    }
}
