import Screen
import Tally
import TestSupport
import Testing
import Workshop

@testable import Console

/// What another console does to a vote while something is being typed, as (state, keys, another's change, keys, state).
@Suite("Vote: two consoles")
struct VoteOthersTests {
    private let poll = VotePapersTests.poll

    private func keyed() throws -> ConsoleDriver {
        var console = try VotePapersTests.open()
        console.press("1 2 3 Enter 4 3 2 Enter")
        return console
    }

    private func lines(_ console: ConsoleDriver) -> [String] {
        console.state.programme.ballots(of: poll).map(\.answer)
    }

    private func last(_ console: ConsoleDriver) throws -> Ballot {
        try #require(console.state.programme.ballots(of: poll).last)
    }

    @Test("a ballot that both correct is asked about: both are shown, the second Enter puts one's own there")
    func bothCorrect() throws {
        var console = try keyed()
        console.press("Up Backspace Backspace Backspace 2 1 3")
        console.receive(try console.state.programme.correction(of: last(console).id, "321"), from: "Omar")
        #expect(console.text.contains("Somebody corrected this ballot meanwhile: 321"))
        #expect(console.text.contains("213"))
        console.press("Enter")
        #expect(lines(console) == ["123", "321"], "nothing is overwritten unasked")
        #expect(console.text.contains("Enter puts yours there, Esc leaves theirs."))
        console.press("Enter")
        #expect(lines(console) == ["123", "213"])
    }

    @Test("Esc leaves what the other one put there")
    func leaveTheirs() throws {
        var console = try keyed()
        console.press("Up Backspace 1")
        console.receive(try console.state.programme.correction(of: last(console).id, "321"), from: "Omar")
        console.press("Enter Esc 4 Enter")
        #expect(lines(console) == ["123", "321", "4"])
    }

    @Test("where nothing was typed yet the other one's correction stands in the field")
    func shown() throws {
        var console = try keyed()
        console.press("Up")
        console.receive(try console.state.programme.correction(of: last(console).id, "321"), from: "Omar")
        #expect(console.state.vote.keying.line == "321")
        console.press("Backspace 4 Enter")
        #expect(lines(console) == ["123", "324"])
    }

    @Test("a ballot that somebody else has corrected is not taken back unseen")
    func withdrawn() throws {
        var console = try keyed()
        console.press("Up Backspace 1")
        console.receive(try console.state.programme.correction(of: last(console).id, "321"), from: "Omar")
        console.press("Delete")
        #expect(lines(console) == ["123", "321"])
        console.press("Delete")
        #expect(lines(console) == ["123"])
    }

    @Test("what was typed into a ballot that somebody else took back stays, as a new one")
    func takenBack() throws {
        var console = try keyed()
        console.press("Up Backspace 1")
        console.receive(try console.state.programme.withdrawal(of: last(console).id), from: "Omar")
        #expect(console.flowing.contains("Ballot 2 was taken back meanwhile. What you typed stays, as a new ballot"))
        console.press("Enter")
        #expect(lines(console) == ["123", "431"])
    }

    @Test("that a ballot is gone is said where nothing was typed into it")
    func gone() throws {
        var console = try keyed()
        console.press("Up")
        console.receive(try console.state.programme.withdrawal(of: last(console).id), from: "Omar")
        #expect(console.flowing.contains("Ballot 2 was taken back meanwhile."))
        #expect(console.state.vote.keying.line.isEmpty)
    }

    @Test("a number that is being typed when somebody else closes the vote is said not to be kept, and stays in sight")
    func closedOverNumber() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 7")
        let poll = SampleDay.firstMeasures
        console.receive(try console.state.programme.closing(of: poll, at: console.clock.now), from: "Omar")
        let sentence = "The vote was closed meanwhile: “7” for option 1 is not kept."
        #expect(console.flowing.contains(sentence))
        console.press("Enter")
        #expect(console.flowing.contains(sentence), "a key does not wipe it away")
        #expect(console.state.programme.counts[poll]?[.wall]?[1] == 14)
        var reopened = console
        reopened.press("r")
        #expect(reopened.state.vote.count.entry == "7")
        #expect(!reopened.flowing.contains(sentence))
        console.press("Esc")
        #expect(!console.flowing.contains(sentence))
    }

    @Test("so is a ballot")
    func closedOverBallot() throws {
        var console = try keyed()
        console.press("2 4")
        console.receive(try console.state.programme.closing(of: poll, at: console.clock.now), from: "Omar")
        #expect(console.flowing.contains("The vote was closed meanwhile: the ballot “24” is not kept."))
        #expect(lines(console) == ["123", "432"])
        console.press("r Enter")
        #expect(lines(console) == ["123", "432", "24"])
    }

    @Test("two who key at once are given two numbers: the later one takes the next")
    func numbers() throws {
        var console = try keyed()
        let seen = console.state.programme
        let mine = try seen.casting("1", source: .paper, in: poll, id: ID(high: 7, low: 1))
        let theirs = try seen.casting("2", source: .paper, in: poll, id: ID(high: 7, low: 2))
        console.receive(theirs, from: "Omar")
        #expect(throws: Refusal.changedMeanwhile(.ballotCast)) { try console.state.programme.checkNew(mine[0]) }
        console.press("1")
        console.send(.overtaken(.ballotKept))
        #expect(console.state.programme.ballots(of: poll).map(\.number) == [1, 2, 3, 4])
        #expect(lines(console) == ["123", "432", "2", "1"])
    }
}
