import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Counting, as (state, keys, state).
@Suite("Vote: counting")
struct VoteCountingTests {
    /// The dot vote, open and not counted, fourteen people here.
    private func open() throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("5 Space Down Space Down Space Enter o")
        return console
    }

    private func counts(
        _ console: ConsoleDriver, _ source: VoteSource, _ poll: ID<Poll> = SampleDay.firstMeasures
    ) -> [Int: Int] {
        console.state.programme.counts[poll]?[source] ?? [:]
    }

    @Test("a whole count is a number and Enter for each option, and nothing else")
    func wholeCount() throws {
        var console = try open()
        console.press("1 4 Enter 9 Enter 1 1 Enter")
        #expect(counts(console, .wall) == [1: 14, 2: 9, 3: 11])
        #expect(console.text.contains("All options are counted from wall: 34 dots."))
        #expect(console.text.contains("34 of 70 dots"))
        #expect(console.row(with: " 1  ").contains("41\u{A0}%"))
        #expect(console.text.contains("% of dots placed"))
    }

    @Test("while digits are votes they lead to no other view; function keys and Tab do")
    func digitsAreVotes() throws {
        var console = try open()
        console.press("3")
        #expect(console.state.viewName == .vote && console.state.vote.count.entry == "3")
        console.press("F4")
        #expect(console.state.viewName == .groups)
    }

    @Test("a number that is typed at once behind the letter that opens the vote is a number of it")
    func digitAtOnce() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("5 Space Down Space Down Space Enter")
        console.type("o8")
        #expect(console.state.viewName == .vote && console.state.vote.count.entry == "8", "\(console.text)")
    }

    @Test("digits of an Arabic keyboard are votes too")
    func arabicDigits() throws {
        var console = try open()
        console.press("١ ٢ Enter")
        #expect(counts(console, .wall) == [1: 12])
    }

    @Test("the number stays in its field until it is on the disk: a full disk loses nothing")
    func fullDisk() throws {
        var console = try open()
        console.failure = "The disk is full."
        console.press("1 2 Enter")
        #expect(console.state.vote.count.entry == "12" && console.state.vote.option == 1)
        #expect(console.text.contains("The disk is full."))
        console.failure = nil
        console.press("Enter")
        #expect(counts(console, .wall) == [1: 12])
        #expect(console.state.vote.count.entry.isEmpty && console.state.vote.option == 2)
    }

    @Test("Backspace erases, Esc drops, Enter without a number goes on, Delete takes a count back")
    func correct() throws {
        var console = try open()
        console.press("1 2 Backspace 3 Enter Enter 7 Esc")
        #expect(counts(console, .wall) == [1: 13])
        #expect(console.state.vote.option == 3)
        #expect(console.state.viewName == .vote, "the first Esc only drops the number")
        console.press("Up Up")
        #expect(console.text.contains("Replace 13 by"))
        console.press("Del")
        #expect(counts(console, .wall) == [:])
        console.press("Del")
        #expect(console.text.contains("There is no number from this source to take back."))
        console.press("u")
        #expect(counts(console, .wall) == [1: 13])
    }

    @Test("s counts the next source: hands, wall, papers; each keeps its own numbers and the sum is the result")
    func sources() throws {
        var console = try open()
        console.press("6 Enter s 5 Enter")
        #expect(counts(console, .wall) == [1: 6])
        #expect(counts(console, .paper) == [1: 5])
        #expect(console.text.contains("hands –   wall 6   [papers 5]"))
        #expect(console.row(with: " 1  Stokers").contains("5     11  100"))
        console.press("s")
        #expect(console.state.countedSource == .hands)
    }

    @Test("a number must not land elsewhere than where it was typed: arrows, s, b, c and ] wait for Enter or Esc")
    func numberPending() throws {
        var console = try open()
        console.press("5")
        for key in ["Down", "s", "b", "c", "]"] {
            console.press(key)
            #expect(console.text.contains("A number is being typed. Enter keeps it, Esc drops it."), "\(key)")
        }
        #expect(console.state.vote.option == 1 && console.state.countedSource == .wall)
    }

    @Test("more than the people here can give is asked about: Enter is not enough, Esc drops nothing, y keeps it")
    func alarm() throws {
        var console = try open()
        console.press("9 9 Enter")
        #expect(console.text.contains("That makes 99 dots, but the people who are here have 70."))
        // A count that goes on blindly answers nothing by it.
        console.press("4 Enter")
        #expect(counts(console, .wall) == [:])
        console.press("Esc")
        #expect(console.state.vote.count.entry == "99")
        console.press("Enter y")
        #expect(counts(console, .wall) == [1: 99])
        #expect(console.state.vote.option == 2)
        #expect(console.text.contains("▲ That makes 99 dots"), "what was accepted stays on the screen")
        console.press("4 Enter")
        #expect(counts(console, .wall) == [1: 99, 2: 4], "and is not asked about with every further option")
    }

    @Test("a digit that is typed at the question is no answer and no vote: that is said, and heard")
    func digitAtAlarm() throws {
        var console = try open()
        console.press("9 9 Enter 4")
        #expect(console.state.overlay is Question && console.state.vote.count.entry == "99")
        #expect(console.flowing.contains("4 is no answer: y says yes, Esc says no."), "\(console.text)")
        #expect(console.outside.last == .ring && counts(console, .wall) == [:])
    }

    @Test("one option above what everybody may put there is asked about, each option for itself")
    func alarmOption() throws {
        var console = try open()
        console.press("2 9 Enter")
        #expect(
            console.flowing.contains("That makes 29 dots on option 1, but the people who are here may put 28 there."))
        console.press("y 2 8 Enter")
        #expect(counts(console, .wall) == [1: 29, 2: 28])
    }

    @Test("b counts the people who voted through a source; more than are here is asked about")
    func ballots() throws {
        var console = try open()
        console.press("b 8 Enter")
        #expect(console.state.programme.turnouts[SampleDay.firstMeasures] == [.wall: 8])
        #expect(console.text.contains("8 ballots"))
        #expect(!console.state.vote.count.countsBallots, "then options are counted again")
        console.press("s b 7 Enter")
        #expect(console.text.contains("That makes 15 ballots, but 14 people are here."))
        console.press("Esc Esc Esc b Esc")
        #expect(console.state.programme.turnouts[SampleDay.firstMeasures] == [.wall: 8])
    }

    @Test("the same number again writes nothing and goes on")
    func sameAgain() throws {
        var console = try open()
        console.press("4 Enter Up")
        let length = console.journal.count
        console.press("4 Enter")
        #expect(console.journal.count == length && console.state.vote.option == 2)
    }

    @Test("a number of any length is a number: what no hall holds is refused, not crashed on")
    func huge() throws {
        var console = try open()
        console.press("9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 Enter")
        #expect(console.text.contains("is not a count"))
        #expect(counts(console, .wall) == [:])
    }

    @Test("the poll that is closed elsewhere takes no number any more")
    func closedElsewhere() throws {
        var console = try open()
        console.press("1 2")
        console.receive(
            try console.state.programme.closing(of: SampleDay.firstMeasures, at: console.clock.now), from: "Amina")
        #expect(console.state.vote.count.entry.isEmpty)
        #expect(console.text.contains("CLOSED"))
        console.press("Enter")
        #expect(counts(console, .wall) == [:])
    }

    @Test("who is in front stands in words, a tie too")
    func standing() throws {
        var console = try open()
        #expect(console.text.contains("Nothing is counted yet."))
        console.press("9 Enter 4 Enter")
        #expect(console.text.contains("In front, with 9 dots: “Stokers"))
        console.press("9 Enter")
        #expect(console.text.contains("A tie in front, with 9 dots each: “Stokers are paid by…” and “Who certifies…"))
    }

    @Test("a note-taker sees the bars and counts nothing: digits lead to the views")
    func noteTaker() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote), role: .noteTaker)
        console.press("5")
        #expect(console.text.contains("55 of 70 dots"))
        #expect(!console.text.contains("Add "))
        console.press("c")
        #expect(console.text.contains("Only a facilitator can do that."))
        console.press("3")
        #expect(console.state.viewName == .groups)
    }
}
