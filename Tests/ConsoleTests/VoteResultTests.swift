import Localization
import Screen
import Tally
import TestSupport
import Testing
import Words
import Workshop

@testable import Console

/// Closing, results and what the room sees.
@Suite("Vote: results")
struct VoteResultTests {
    private func closed(_ console: ConsoleDriver, _ poll: ID<Poll> = SampleDay.firstMeasures) -> Bool {
        console.state.programme.polls[poll]?.state == .closed
    }

    /// The motion, open, counted by hands.
    private func motion(_ yes: Int, _ no: Int, _ abstain: Int) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("5 ] o")
        for number in [yes, no, abstain] {
            console.type(String(number))
            console.press("Enter")
        }
        return console
    }

    @Test("a complete count closes at once, and the result is said")
    func complete() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 c")
        #expect(closed(console))
        #expect(console.text.contains("First, with 20 dots: “Share one pellet delivery"))
        #expect(console.text.contains("✓ CLOSED · 14 were here"))
    }

    @Test("nothing counted, or an option forgotten, is asked about before closing")
    func incomplete() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("5 Space Down Space Down Space Enter o c")
        #expect(console.text.contains("Nothing was counted. Close the poll all the same?"))
        console.press("Esc 5 Enter c")
        #expect(console.text.contains("Nothing is counted (wall) for option 2 and option 3."))
        console.press("Esc")
        #expect(!closed(console))
        console.press("c Enter")
        #expect(!closed(console), "Enter says yes to nothing")
        console.press("y")
        #expect(closed(console))
        let row = console.row(with: "  2  ")
        #expect(row.contains("–") && !row.contains(" 0"), "what nobody counted is no 0: \(row)")
    }

    @Test("what is counted is called what it is: of a scale no option is spoken of, of a motion its answers")
    func calledWhatItIs() throws {
        for (method, key, words) in [
            (VotingMethod.fistToFive, "4 Enter c", "for 1 finger, 2 fingers"), (.gradients, "4 Enter c", "for grade 2"),
            (.gradients, "9 9 9 Enter", "for grade 1"), (.motion, "4 Enter c", "for “No”"),
        ] {
            var console = try VotePapersTests.open(method)
            console.press(key)
            #expect(console.state.overlay is Question)
            #expect(console.flowing.contains(words), "\(method): \(console.flowing)")
            #expect(!console.flowing.lowercased().contains("option"), "\(method): \(console.flowing)")
        }
    }

    @Test("a line with too many dots on a theme names it by its title")
    func tooManyOnATheme() throws {
        let console = try VotePapersTests.open(
            .cumulative, further: ["themes=fuel:1,made-up:2"], tags: ["fuel", "fuel", "made-up", "made-up"])
        let poll = try #require(console.state.programme.polls[VotePapersTests.poll])
        let words = PollWords(state: console.state, poll: poll).ballotWords(longest: 20)
        func said(_ line: String) -> String { poll.ballotLine.read(line).remarks.map(words.sentence).joined() }
        #expect(said("112").contains("3 dots on “Fuel and furnaces”, 1 allowed"), "\(said("112"))")
        #expect(said("333").contains("3 dots on “made-up”, 2 allowed"), "\(said("333"))")
    }

    @Test(
        "the name of an option is seen whole where there is room, whichever way it is counted and shown",
        arguments: [VotingMethod.plurality, .cumulative, .irv, .schulze, .majorityJudgment, .score],
        [Language.french, .arabic])
    func wholeNames(method: VotingMethod, language: Language) throws {
        let long = "Former les farnatchis de la medina au four au granulé et payer cette formation"
        for columns in [80, 120] {
            let look = Scene.Look(size: Size(columns: columns, rows: 30), language: language)
            var console = try VotePapersTests.open(method, isOpened: false, look: look)
            let poll = try #require(console.state.programme.polls[VotePapersTests.poll])
            var after = poll
            after.options[1].text = LocalizedText(same: PlainText(long))
            console.receive([.poll(Revision(from: poll, to: after))], from: "Salma")
            func expect(_ place: String) {
                for word in long.split(separator: " ") {
                    #expect(console.text.contains(word), "\(columns), \(place): \(console.text)")
                }
            }
            expect("planned")
            console.press("o")
            if PollWords(state: console.state, poll: after).needsBallots {
                for ballot in ["1234", "2143", "4321"] {
                    console.type(ballot)
                    console.press("Enter")
                }
            } else {
                console.press("5 Enter 3 Enter 2 Enter 1 Enter")
            }
            expect("open")
            console.press("c")
            if console.state.overlay is Question { console.press("y") }
            #expect(closed(console, VotePapersTests.poll))
            expect("closed")
            guard PollWords(state: console.state, poll: after).needsBallots else { continue }
            console.press("t")
            expect("counted")
        }
    }

    @Test("r opens a closed poll again with its counts")
    func reopen() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 c r")
        #expect(!closed(console))
        #expect(console.text.contains("OPEN · 14 here · 55 of 70 dots"))
    }

    @Test("the poll that was just closed stays on the screen, though the day has another one")
    func staysAfterClosing() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 c")
        #expect(console.state.shownPoll?.id == SampleDay.firstMeasures)
        console.press("]")
        #expect(console.state.shownPoll?.id == SampleDay.meetAgain)
        console.press("[")
        #expect(console.state.shownPoll?.id == SampleDay.firstMeasures)
    }

    @Test(
        "a motion that needs more than half of all votes is carried or not, in words",
        arguments: [
            (8, 3, 3, "Carried: 8 yes, 3 no."), (7, 3, 4, "Not carried: 7 yes, 3 no."),
            (0, 0, 0, "Nothing was counted."),
        ])
    func motions(yes: Int, no: Int, abstain: Int, sentence: String) throws {
        var console = try motion(yes, no, abstain)
        console.press("c")
        #expect(closed(console, SampleDay.meetAgain))
        #expect(console.text.contains(sentence))
    }

    @Test("without its quorum a poll decides nothing, and says so")
    func quorum() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        for number in [1, 2, 3, 5, 6, 8, 9] {
            console.receive(
                try console.state.programme.departure(
                    of: SampleDay.person(number), on: SampleDay.day(1), at: console.clock.now), from: "desk 1")
        }
        console.press("5")
        #expect(console.text.contains("▲ quorum 8 present, not reached"))
        console.press("c")
        #expect(console.flowing.contains("Close the poll all the same?"))
        console.press("y")
        #expect(console.text.contains("No decision: the quorum of 8 present was not reached."))
    }

    @Test("the view follows the day: the running activity's poll, else the next one")
    func followsTheDay() throws {
        for (moment, poll) in [
            (SampleDay.Moment.planned, SampleDay.firstMeasures), (.vote, SampleDay.firstMeasures),
            (.evening, SampleDay.meetAgain),
        ] {
            var console = ConsoleDriver(try SampleDay(at: moment))
            console.press("5")
            #expect(console.state.shownPoll?.id == poll, "\(moment)")
        }
    }

    @Test("a day without polls says how to make one")
    func none() throws {
        var console = ConsoleDriver(try SampleDay(at: .nextDay), day: 2)
        console.press("5 Enter o c 1")
        #expect(console.state.viewName == .runSheet)
        console.press("5")
        #expect(console.text.contains("No vote is planned on this day. Press n"))
    }

    @Test("p shows the room the question, the sums and their base, and nothing of where votes came from")
    func projector() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 p")
        let text = console.text
        #expect(text.contains("Which measures first?") && text.contains("% of dots placed"))
        #expect(text.contains("20") && text.contains("36\u{A0}%"))
        #expect(!text.contains("wall") && !text.contains("paper") && !text.contains("F1"))
        console.press("x")
        #expect(console.text.contains("OPEN"))
    }

    @Test("for the room, numbers stand in large letters where there is room for them")
    func large() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening))
        console.press("5 p")
        #expect(console.text.contains("██      ██"), "eleven, five rows high")
    }

    @Test("papers that rank show the room first choices while they are keyed, and who won when the poll is closed")
    func projectedRanking() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        var poll = try #require(console.state.programme.polls[SampleDay.firstMeasures])
        let before = poll
        poll.options = ["Pellets", "Solar", "Training"].map { PollOption(text: LocalizedText(same: PlainText($0))) }
        poll.rules = PollRules(method: .irv, majority: .simple)
        console.receive([.poll(Revision(from: before, to: poll))], from: "Amina")
        console.press("5 o")
        for ballot in ["3 1 2", "3 2", "1 2 3", "2 1", "2 3"] { console.press(ballot + " Enter") }
        console.press("p")
        let rows = console.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(console.text.contains("first choices"))
        #expect(rows.contains { $0.first == "2" && $0.contains("Solar") } && console.flowing.contains("█ 2"))
        console.press("Esc c p")
        #expect(console.flowing.contains("“Training”") || console.flowing.contains("“Solar”"))
    }

    @Test("any number of options can be shown to the room, on any screen", arguments: [0, 1, 2, 5, 9, 20, 40])
    func manyOptions(count: Int) throws {
        for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)] {
            var console = ConsoleDriver(try SampleDay(at: .morning), size: size)
            var poll = try #require(console.state.programme.polls[SampleDay.firstMeasures])
            let before = poll
            poll.options = (0..<count).map { PollOption(text: LocalizedText(same: PlainText("option number \($0)"))) }
            poll.state = .open
            console.receive([.poll(Revision(from: before, to: poll))], from: "Amina")
            console.press("5")
            #expect(console.text.contains("OPEN"))
            console.press("p")
            if count > 0 { #expect(console.text.contains("option number 0")) }
        }
    }
}

extension ConsoleDriver {
    /// The screen with its rows run together: for sentences that take two rows.
    var flowing: String { text.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
}
