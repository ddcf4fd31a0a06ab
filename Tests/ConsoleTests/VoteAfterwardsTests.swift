import Screen
import Tally
import TestSupport
import Testing
import Workshop

@testable import Console

/// Consent scales, quotas on winners and second rounds, as (state, keys, state).
@Suite("Vote: what a vote leads to")
struct VoteAfterwardsTests {
    private static let poll = VotePapersTests.poll

    private func counts(_ console: ConsoleDriver) -> [Int: Int] {
        console.state.programme.counts[Self.poll]?[.hands] ?? [:]
    }

    @Test("fist to five: six numbers, from the fist to five fingers as they are called out, and nothing else to press")
    func fingers() throws {
        var console = try VotePapersTests.open(.fistToFive)
        // Beside its bar a long answer has two rows; the one that is counted is said in one below.
        var last = console
        last.press("End")
        #expect(last.text.contains("fully for it, and ready to help"))
        #expect(console.text.contains("0 fingers"), "the grade that is called out, not its place")
        console.press("0 Enter 0 Enter 1 Enter 1 Enter 4 Enter 8 Enter")
        #expect(counts(console) == [1: 8, 2: 4, 3: 1, 4: 1, 5: 0, 6: 0])
        #expect(console.text.contains("So far: 13 for it, 1 not yet. 1 has reservations"))
        console.press("c")
        #expect(console.flowing.contains("Carried: 13 for it, 1 not yet. 1 has reservations: hear and note them."))
    }

    @Test("one fist blocks where the rules say so")
    func block() throws {
        var console = try VotePapersTests.open(.fistToFive, further: ["block=yes"])
        #expect(console.text.contains("blocks it"))
        console.press("1 Enter 0 Enter 0 Enter 0 Enter 4 Enter 9 Enter c")
        #expect(console.flowing.contains("Not carried, for 1 person blocks it: 13 for it, 1 not yet."))
    }

    @Test("a re-count is asked about once; Home goes to the first row, where a reopened poll stands")
    func recount() throws {
        var console = try VotePapersTests.open(.fistToFive)
        console.press("0 Enter 1 Enter 2 Enter 3 Enter 4 Enter 3 Enter")
        #expect(counts(console) == [1: 3, 2: 4, 3: 3, 4: 2, 5: 1, 6: 0])
        console.press("c r")
        #expect(console.state.vote.option == 1)
        console.press("Down Down Home 1 Enter")
        #expect(console.state.overlay is Question)
        console.press("y 0 Enter 1 Enter 4 Enter 3 Enter 4 Enter")
        #expect(console.state.overlay == nil)
        #expect(counts(console) == [1: 4, 2: 3, 3: 4, 4: 1, 5: 0, 6: 1])
        console.press("Home 9 Enter")
        #expect(console.state.overlay is Question, "after the last row it is asked again")
    }

    @Test("a number that was refused is replaced by the next digit")
    func refusedNumber() throws {
        var console = try VotePapersTests.open(.fistToFive)
        console.press("2 Enter Home 3 Enter n 3 4")
        #expect(console.state.vote.count.entry == "34")
    }

    @Test("reservations are noted one by one, also after closing, and undone like everything else")
    func reservations() throws {
        var console = try VotePapersTests.open(.gradients)
        console.press("9 Enter 0 Enter 3 Enter 0 Enter 0 Enter 2 Enter 0 Enter 0 Enter")
        console.press("v W h o ? Enter c v H o w ? Enter")
        #expect(console.state.programme.polls[Self.poll]?.reservations == ["Who?", "How?"])
        #expect(console.text.contains("2 of 5 reservations noted"))
        #expect(console.row(with: "Who?").contains("Who?") && console.row(with: "How?").contains("How?"))
        console.press("u")
        #expect(console.state.programme.polls[Self.poll]?.reservations == ["Who?"])
        console.press("v Enter")
        #expect(console.state.programme.polls[Self.poll]?.reservations == ["Who?"], "nothing typed, nothing noted")
    }

    @Test("papers of a scale: the number is keyed, what is no grade is refused")
    func papers() throws {
        var console = try VotePapersTests.open(.fistToFive)
        console.press("e 5 Enter 0 Enter 6 Enter")
        #expect(console.text.contains("there is no 6 on this scale; there are 0 to 5"))
        console.press("Esc . Enter x Enter")
        #expect(console.state.programme.ballots(of: Self.poll).map(\.answer) == ["5", "0", ".", "x"])
        console.press("5")
        #expect(console.row(with: "Ballot 5").contains("5"))
        #expect(console.text.contains("fully for it, and ready to help"))
    }

    @Test("a secret scale is keyed by codes, closed, and its reservations are noted all the same")
    func secret() throws {
        var console = try VotePapersTests.open(.fistToFive, codes: 3, isSecret: true)
        #expect(console.text.contains("OPEN") && !console.text.contains("So far"))
        console.press("Esc v A Enter")
        #expect(console.state.programme.polls[Self.poll]?.reservations == ["A"])
    }

    @Test("the second round is made of the two that came first; who is equal to the second goes on, and it is said")
    func secondRound() throws {
        var console = try VotePapersTests.open(.plurality)
        console.press("5 Enter 3 Enter 3 Enter 1 Enter c f")
        let made = try #require(console.state.programme.polls.values.first { $0.follows == Self.poll })
        #expect(made.options.map { $0.text.text(in: "en") } == Array(VotePapersTests.options.prefix(3)))
        #expect(console.flowing.contains("The second round of “papers”."))
        #expect(
            console.flowing.contains("Equal for the last place, and all in it: “Solar on the roof” and “Training”."))
        #expect(console.text.contains("PLANNED"))
        console.press("Down Down Del o 6 Enter 6 Enter c")
        #expect(console.flowing.contains("A tie, with 6 votes each"))
        while console.state.shownPoll?.id != Self.poll { console.press("[") }
        console.press("f")
        #expect(console.state.shownPoll?.follows == Self.poll, "made once, then it is shown")
        #expect(console.state.programme.polls.values.count { $0.follows == Self.poll } == 1)
    }

    @Test("with more than half there is no second round, and it says why")
    func decided() throws {
        var console = try VotePapersTests.open(.plurality)
        console.press("9 Enter 3 Enter 1 Enter 0 Enter c f")
        #expect(console.flowing.contains("There is nothing left to decide"))
        #expect(!console.state.programme.polls.values.contains { $0.follows == Self.poll })
    }

    @Test("a quota: who stands back for whom, in the room’s words")
    func quota() throws {
        var console = try VotePapersTests.open(
            .approval, seats: 2, further: ["at-least=women:1"], tags: ["men", "men", "men", "women"])
        console.press("9 Enter 8 Enter 3 Enter 2 Enter c")
        #expect(console.flowing.contains("Chosen: “Shared pellets” and “Leased furnace”."))
        #expect(
            console.flowing.contains(
                "For the quota “women”, “Solar on the roof” stands back and “Leased furnace” takes"))
    }

    @Test("colleges: the pile says whose papers they are, and without one nothing is kept")
    func colleges() throws {
        var console = try VotePapersTests.open(.motion, further: ["colleges=owner:40,stoker:60"])
        #expect(console.text.contains("g: whose pile?") && console.flowing.contains("colleges: "))
        console.press("1 Enter")
        #expect(console.flowing.contains("Colleges vote here: press g until the pile's college is right"))
        console.press("g Enter g 1 Enter 2 Enter 2 Enter g 1 Enter")
        let ballots = console.state.programme.ballots(of: Self.poll)
        #expect(ballots.map(\.answer) == ["1", "1", "2", "2", "1"])
        #expect(ballots.map(\.category) == ["owner", "stoker", "stoker", "stoker", "owner"])
        console.press("c y")
        #expect(console.flowing.contains("Carried: 60 yes, 40 no."))
        console.press("t")
        #expect(console.text.contains("by college"))
    }

    @Test("a paper that counts as three is keyed 3* and says so")
    func weights() throws {
        var console = try VotePapersTests.open(.irv, further: ["max-weight=3"])
        #expect(console.text.contains("3* counts as 3"))
        console.press("3 * 1 2")
        #expect(console.text.contains("counts as 3: 1st Shared pellets"))
        console.press("Enter 4 * 1 Enter")
        #expect(console.flowing.contains("before * stands as how many it counts, from 1 to 3"))
        #expect(console.state.programme.ballots(of: Self.poll).map(\.answer) == ["3*12"])
    }

    @Test("a new vote takes colleges by their names, and weights; a secret one takes neither")
    func newWeights() throws {
        func make(_ colleges: String, weight: String = "", secret: Bool = false) throws -> ConsoleDriver {
            var console = ConsoleDriver(try SampleDay(at: .morning))
            console.press("5")
            console.show(VoteView.newPollForm(.plurality, console.state))
            console.type("Who?")
            console.press(secret ? "Tab Tab Right Tab Tab" : "Tab Tab Tab Tab")
            console.type("Hind; Omar")
            console.press("Tab")
            console.type(colleges)
            console.press("Tab")
            if !weight.isEmpty { console.press("Backspace " + weight) }
            console.press("Enter")
            return console
        }
        let made = try make("hammam owners 40, stoker 60", weight: "3")
        #expect(made.state.shownPoll?.rules.further.colleges.map(\.name) == ["owner", "stoker"])
        #expect(made.state.shownPoll?.rules.further.maxWeight == 3)
        #expect(try make("bakers 40, stoker 60").flowing.contains("The college “bakers” is none"))
        #expect(try make("owner 40").flowing.contains("Colleges are categories and how many votes each has"))
        #expect(try make("owner 40, stoker 60", secret: true).flowing.contains("A secret vote has no weights"))
    }

    @Test("a new vote whose rules cannot hold together is refused in the form; what the form proposed gives way")
    func contradictions() throws {
        func make(dots: String, most: String?) throws -> ConsoleDriver {
            var console = ConsoleDriver(try SampleDay(at: .morning))
            console.press("5")
            console.show(VoteView.newPollForm(.cumulative, console.state))
            console.type("Which?")
            console.press("Tab Backspace " + dots + " Tab")
            if let most { console.press("Backspace " + most) }
            console.press("Enter")
            return console
        }
        let refused = try make(dots: "3", most: "4")
        #expect(refused.flowing.contains("4 dots on one option are more than the 3 that each person has."))
        let one = try #require(try make(dots: "1", most: nil).state.shownPoll)
        #expect(one.rules.dots == 1 && one.rules.maxPerOption == 1 && one.question.text(in: "en") == "Which?")
    }

    @Test("a new vote with seats takes quotas and tags; what cannot be met does not open")
    func newVote() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("5")
        console.show(VoteView.newPollForm(.block, console.state))
        console.type("Who?")
        console.press("Tab Tab")
        console.type("women 1, youth 2")
        console.press("Tab Tab Tab")
        console.type("Hind #women #youth; Omar #youth; Ali")
        console.press("Enter")
        let poll = try #require(console.state.shownPoll)
        #expect(poll.rules.further.atLeast.map(\.tag) == ["women", "youth"])
        #expect(poll.options.map(\.tags) == [["women", "youth"], ["youth"], []])
        #expect(poll.options.map { $0.text.text(in: "en") } == ["Hind", "Omar", "Ali"])
        console.press("e")
        console.type("Salma #women")
        console.press("Enter")
        #expect(console.state.shownPoll?.options.last?.tags == ["women"])
        console.press("o")
        #expect(console.text.contains("OPEN"))
        console = ConsoleDriver(try SampleDay(at: .morning))
        console.show(VoteView.newPollForm(.block, console.state))
        console.type("Who?")
        console.press("Tab Tab")
        console.type("women")
        console.press("Tab Tab Tab")
        console.type("Hind; Omar")
        console.press("Enter")
        #expect(console.flowing.contains("A quota is a tag and how many winners carry it"))
    }
}
