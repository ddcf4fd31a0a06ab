import Screen
import Tally
import TestSupport
import Testing
import Workshop

@testable import Console

/// What the room decides, as (state, keys, state).
@Suite("Vote: before a poll is open")
struct VoteOptionsTests {
    private func poll(_ console: ConsoleDriver, _ id: ID<Poll> = SampleDay.firstMeasures) -> Poll? {
        console.state.programme.polls[id]
    }

    private func options(_ console: ConsoleDriver) -> [String] {
        (console.state.shownPoll?.options ?? []).map { console.state.text($0.text) }
    }

    /// The dot vote of the day, before it, with the lines that the tables wrote.
    private func planned() throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("5")
        return console
    }

    @Test(
        "every line of the prompts that the script names stands there with its table; those merged into others do not")
    func lines() throws {
        let console = try planned()
        #expect(console.state.vote.harvest.lines == [1, 3, 4, 2, 6, 7].map(SampleDay.line))
        #expect(console.row(with: "Preheat").contains("table 2   Money and skills"))
        #expect(console.row(with: "Who certifies").contains("→ parked"))
    }

    @Test("Space marks lines; the order of marking is the order of the options, whatever the order of the list")
    func mark() throws {
        var console = try planned()
        console.press("End Space Home Down Space")
        #expect(console.row(with: "Share one pellet").contains("◆ 2"))
        console.press("Enter")
        let options = try #require(poll(console)?.options)
        #expect(options.map(\.origins) == [[SampleDay.line(7)], [SampleDay.line(3)]])
        #expect(console.text.contains("Press o to open the poll"))
    }

    @Test("once a line is marked, Enter stands first below")
    func footOfMarked() throws {
        var console = try planned()
        #expect(Chrome.foot(console.state).hints.first?.key == "Space")
        console.press("Space")
        #expect(Chrome.foot(console.state).hints.first?.key == "Enter")
    }

    @Test("an option keeps the lines that were merged into it, so that it leads back to every table")
    func origins() throws {
        var console = try planned()
        console.press("Down Down Down Space Enter")
        #expect(poll(console)?.options.first?.origins == [SampleDay.line(2), SampleDay.line(5)])
    }

    @Test("Space takes a mark away, x takes all away, and Enter without a mark says what is missing")
    func unmark() throws {
        var console = try planned()
        console.press("Space Space")
        #expect(console.state.vote.harvest.marked.isEmpty, "once more takes the mark away")
        console.press("Space Down Space Space")
        #expect(console.state.vote.harvest.marked == [SampleDay.line(1)])
        console.press("x Enter")
        #expect(console.state.vote.harvest.marked.isEmpty)
        #expect(console.text.contains("No line is marked. Space marks the line in focus."))
        #expect(poll(console)?.options.isEmpty == true)
    }

    @Test("/ leaves the lines that hold what is typed, in any script and without accents; marks stay; Esc shows all")
    func filter() throws {
        var console = try planned()
        console.press("Space /")
        console.type("renovation")
        #expect(console.state.vote.harvest.lines == [SampleDay.line(7)])
        console.press("Enter Space Esc")
        #expect(console.state.vote.harvest.lines.count == 6)
        #expect(console.state.vote.harvest.marked == [SampleDay.line(1), SampleDay.line(7)])
        console.press("/")
        console.type("الأفران")
        #expect(console.state.vote.harvest.lines == [SampleDay.line(2)])
        console.type(" 1357")
        #expect(console.text.contains("No line holds this."))
    }

    @Test("letters and digits go into the filter, and lead nowhere")
    func typing() throws {
        var console = try planned()
        console.press("/ o 3 h q")
        #expect(console.state.vote.harvest.filter.text == "o3hq")
        #expect(console.state.viewName == .vote && console.state.overlay == nil)
        #expect(poll(console)?.state == .planned)
    }

    @Test(
        "e adds an option in free words, which a later choice of lines leaves where it is; Delete removes the option in focus"
    )
    func freeWords() throws {
        var console = try planned()
        console.press("e")
        console.type("Wait for the law")
        console.press("Enter h Space Enter")
        #expect(options(console) == ["Wait for the law", "Stokers are paid by the load, not for saving wood"])
        console.press("Del")
        #expect(options(console) == ["Stokers are paid by the load, not for saving wood"])
    }

    @Test("h goes back to the lines with those marked that are options; Esc leaves them as they were")
    func chooseAgain() throws {
        var console = try planned()
        console.press("Space Down Space Enter h")
        #expect(console.state.vote.harvest.marked == [SampleDay.line(1), SampleDay.line(3)])
        console.press("Home Space Esc")
        #expect(options(console).count == 2)
        #expect(console.text.contains("Press o to open the poll"))
    }

    @Test("a line that disappears meanwhile is marked no more")
    func lineGone() throws {
        var console = try planned()
        console.press("Space Down Space")
        console.receive(try console.state.programme.removal(of: SampleDay.line(1)), from: "Amina")
        #expect(console.state.vote.harvest.marked == [SampleDay.line(3)])
        console.press("Enter")
        #expect(options(console).count == 1)
    }

    @Test("o opens without a question and says which rules stand from then on; too few options are refused in words")
    func open() throws {
        var console = try planned()
        console.press("o")
        #expect(console.text.contains("A poll needs two options at least."))
        console.press("Space Down Space o")
        #expect(console.text.contains("Press Enter first: the marked lines become the options."))
        console.press("Enter o")
        #expect(poll(console)?.state == .open)
        #expect(
            console.flowing.contains(
                "The poll is open. From now on its rules stand: 5 dots each, at most 2 on one, quorum 8 present."))
    }

    @Test("a motion has its three answers and opens as it is")
    func motion() throws {
        var console = try planned()
        console.press("]")
        #expect(console.text.contains("Shall we meet again in three months?"))
        #expect(console.row(with: "  1  Yes") != "" || console.row(with: "▸ 1  Yes") != "")
        console.press("o")
        #expect(poll(console, SampleDay.meetAgain)?.state == .open)
        #expect(console.text.contains("[hands –]"), "hands are what a motion is counted by")
    }

    @Test("Ctrl with an arrow turns to the other poll and back while lines are chosen; in the filter it walks by words")
    func otherPollByArrow() throws {
        var console = try planned()
        #expect(console.state.harvestedPoll?.id == SampleDay.firstMeasures)
        console.press("Ctrl-Right")
        let other = try #require(console.state.shownPoll).id
        #expect(other != SampleDay.firstMeasures)
        console.press("Ctrl-Left")
        #expect(console.state.shownPoll?.id == SampleDay.firstMeasures)
        console.press("/ a Ctrl-Right Ctrl-Left")
        #expect(console.state.shownPoll?.id == SampleDay.firstMeasures && console.state.vote.harvest.filter.caret == 0)
    }

    @Test("before the tables have written, the view says where lines come from")
    func nothingWritten() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.press("5 Space")
        #expect(console.text.contains("There is no line to mark."))
        console.press("u")
        #expect(console.text.contains("The tables have not written anything yet (F5)."))
    }

    @Test("n shows the methods by what shall come out; then it asks for what that method needs")
    func newPoll() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("5 n")
        #expect(console.text.contains("How does the room decide?"))
        #expect(console.text.contains("Everyone places a few dots; several may go on one option."))
        console.press("Home Down Down Down Down")
        #expect(console.text.contains("▸ As many as one likes"))
        #expect(console.text.contains("Fits when the room looks for what most people can live with."))
        console.press("Enter")
        console.type("Where do we eat?")
        console.press("Tab Tab Tab Tab")
        console.type("here; at Amina’s ؛ ;nowhere")
        console.press("Enter")
        let made = try #require(console.state.shownPoll)
        #expect(made.code == "vote-1")
        #expect(made.activity == SampleDay.barriers, "it belongs to the running activity")
        #expect(made.rules.method == .approval)
        #expect(options(console) == ["here", "at Amina’s", "nowhere"])
        console.press("n Enter")
        console.type("Five dots?")
        console.press("Tab Ctrl-U 3 Enter")
        #expect(console.state.shownPoll?.code == "vote-2")
        #expect(console.state.shownPoll?.rules.dots == 3)
        #expect(
            console.state.vote.harvest.lines.count == 6,
            "without options of its own, all lines of the day can be chosen")
    }

    @Test("Tab leads to the next group of methods; a committee asks for seats, a budget for money and costs")
    func groups() throws {
        var console = try planned()
        console.press("n Tab")
        #expect(console.text.contains("▸ As many votes as seats"))
        console.press("Down Enter")
        console.type("Who carries it on?")
        console.press("Tab Ctrl-U 2 Tab Tab Tab")
        console.type("Amina; Karim; Zineb")
        console.press("Enter")
        #expect(console.state.shownPoll?.rules.method == .stv && console.state.shownPoll?.rules.seats == 2)
        console.press("n Tab Tab Enter")
        console.type("What do we buy?")
        console.press("Tab")
        console.type("100")
        console.press("Tab Tab Tab")
        console.type("A new roof 80; Well 30")
        console.press("Enter")
        let poll = try #require(console.state.shownPoll)
        #expect(poll.rules.budget == 100)
        #expect(poll.options.map(\.cost) == [80, 30])
        #expect(poll.options.map { $0.text.texts.values.first?.string } == ["A new roof", "Well"])
    }

    @Test("a secret vote, and two counters, are chosen with the arrows")
    func secretAndCounters() throws {
        var console = try planned()
        console.press("n Home Enter")
        console.type("Shall we?")
        console.press("Tab Tab Right Tab Tab Enter")
        #expect(console.state.shownPoll?.rules.isSecret == true)
        console.press("n Home Enter")
        console.type("Shall we again?")
        console.press("Tab Tab Tab Right Enter")
        #expect(console.state.shownPoll?.rules.counters == 2)
        #expect(console.text.contains("two counters"))
    }

    @Test("a new poll needs a question and a sane number of dots")
    func newPollRefused() throws {
        var console = try planned()
        console.press("n Enter Enter")
        #expect(console.text.contains("Nothing was written: the text is empty."))
        console.type("Really?")
        console.press("Tab Ctrl-U 0 Enter")
        #expect(console.text.contains("Dots each: write a whole number from 1 to 100."))
        #expect(console.state.dayPolls.count == 2)
    }
}
