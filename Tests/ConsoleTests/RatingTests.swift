import Localization
import Screen
import Tally
import TestSupport
import Testing
import Workshop

@testable import Console

/// Papers of a grid, keyed one a line: (papers, keys) to (what is kept, what is said).
@Suite("Papers of a grid")
struct RatingTests {
    private func console(papers: Int = 0, day: Int = 1, role: Role = .facilitator) throws -> ConsoleDriver {
        var sample = try SampleDay(at: .evening)
        try sample.rate(papers: papers)
        var console = ConsoleDriver(sample, role: role, day: day)
        console.turnToGrid()
        return console
    }

    private func papers(_ console: ConsoleDriver, _ grid: String = "competences") -> [Rating] {
        console.state.programme.papers(of: grid)
    }

    @Test("the surface of a survey that names grids is the grid; its key once more leads to Capture and back")
    func surface() throws {
        var console = try console()
        #expect(console.state.viewName == .rating)
        #expect(console.text.contains("What I can do (1 of 2)"), "\(console.text)")
        console.press("Tab")
        #expect(console.text.contains("Eco-hammam (2 of 2)"))
        console.press("Tab F5")
        #expect(console.state.viewName == .capture)
        console.press("F5")
        #expect(console.state.viewName == .rating)
    }

    @Test("a paper costs a key for each mark and one more, beside its code, and what each mark means stands beside it")
    func keys() throws {
        var console = try console()
        let code = "FA07TE"
        let marks = "3+02.142103412034"
        var count = 0
        for sign in code + marks {
            console.type(String(sign))
            count += 1
            if sign == "+" { #expect(console.text.contains("By myself · my task"), "\(console.text)") }
        }
        console.press("Enter")
        count += 1
        // Sixteen marks, one tick that a task falls to the person, Enter.
        #expect(count - code.count == 16 + 1 + 1)
        let paper = try #require(papers(console).first)
        #expect(paper.code == "FA07TE" && paper.marks.count == 15)
        #expect(paper.mark("c1")?.isTask == true && paper.mark("c4") == nil && paper.mark("c16")?.value == 4)
        #expect(console.text.contains("1 of 14 keyed") && console.text.contains("Paper 2"), "\(console.text)")
    }

    @Test(
        "28 papers of 16 marks at typing speed: each is right as soon as Enter is pressed, and costs its keys and Enter"
    )
    func speed() throws {
        var console = try console()
        var random = SplitMix64(seed: 28)
        let signs = Array("01234.")
        var keyed: [(code: String, marks: String)] = []
        for number in 10..<38 {
            let code = "HZ\(number)AB"
            let marks = String((0..<16).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
            let before = console.state.programme.ratings.count
            // Six keys a second, and never a pause for the program.
            for (count, sign) in (code + marks).enumerated() {
                console.type(String(sign))
                if count % 6 == 5 { console.clock.advance(seconds: 1) }
            }
            console.press("Enter")
            keyed.append((code, marks))
            #expect(console.state.programme.ratings.count == before + 1, "\(code): \(console.text)")
            let paper = try #require(papers(console).last)
            #expect(paper.code?.string == code)
            for (place, sign) in marks.enumerated() {
                #expect(paper.mark("c\(place + 1)")?.value == sign.wholeNumberValue.map { Fraction($0) }, "\(code)")
            }
        }
        #expect(papers(console).count == 28 && Set(papers(console).map(\.code)).count == 28)
        for (paper, key) in zip(papers(console), keyed) { #expect(paper.code?.string == key.code) }
    }

    @Test("whoever has counted the pile says how many papers it has; nothing leaves it to who is present")
    func size() throws {
        var console = try console(papers: 3)
        #expect(console.text.contains("3 of 14 keyed"), "\(console.text)")
        console.press("Alt-c")
        console.type("17")
        console.press("Enter")
        #expect(console.state.overlay == nil && console.text.contains("3 of 17 keyed"), "\(console.text)")
        console.press("Alt-c Backspace Backspace Enter")
        #expect(console.text.contains("3 of 14 keyed"), "\(console.text)")
    }

    @Test("a level that does not exist is refused at its key, with a sentence, and nothing of it stands there")
    func noLevel() throws {
        var console = try console()
        console.type("FA07TE37")
        #expect(console.state.rating.marks == "3")
        #expect(console.text.contains("Mark 2: “7” is none of the values from 0 to 4."), "\(console.text)")
        #expect(console.outside.last == .ring)
        console.type("x")
        #expect(console.state.rating.marks == "3")
    }

    @Test("after a level that does not exist nothing is taken until Backspace, which takes away nothing that was good")
    func onlyTheRefusal() throws {
        var console = try console()
        console.type("FA07TE123+54")
        #expect(console.state.rating.marks == "123+" && console.text.contains("Backspace goes on here"))
        console.press("Enter")
        #expect(papers(console).isEmpty)
        console.press("Backspace")
        #expect(console.state.rating.marks == "123+")
        console.type("4")
        #expect(console.state.rating.marks == "123+4")
    }

    @Test(
        "one mark too many is refused, and nothing is taken nor kept until Backspace; then the paper is kept as it was")
    func tooMany() throws {
        var console = try console()
        console.type("FA07TE" + String(repeating: "1", count: 16) + "2")
        #expect(console.text.contains("There are 17 marks for 16 criteria."), "\(console.text)")
        console.press("Enter")
        #expect(papers(console).isEmpty && console.state.rating.marks.count == 16)
        console.type("3")
        console.press("Enter")
        #expect(papers(console).isEmpty && console.text.contains("Backspace goes on here"), "\(console.text)")
        console.press("Backspace Enter")
        #expect(papers(console).first?.marks.count == 16)
    }

    @Test("Enter forgotten: of the next paper nothing goes into this one, and neither is half kept")
    func noEnter() throws {
        var console = try console()
        console.type("FA07TE" + String(repeating: "1", count: 15))
        console.type("HU18EM" + String(repeating: "2", count: 16))
        console.press("Enter")
        #expect(papers(console).isEmpty && console.state.rating.marks == String(repeating: "1", count: 15))
        console.press("Backspace")
        console.type("4")
        console.press("Enter")
        #expect(papers(console).map(\.code) == ["FA07TE"] && papers(console)[0].mark("c16")?.value == 4)
        console.type("HU18EM" + String(repeating: "2", count: 16))
        console.press("Enter")
        #expect(papers(console).count == 2)
    }

    @Test("a code that is there already swallows nothing of what follows; Esc begins the next paper")
    func takenCode() throws {
        var console = try console(papers: 3)
        console.type("FA10TE0000000000000000")
        console.press("Enter")
        console.type("CC11DD1234")
        #expect(console.state.rating.field == "FA10TE" && console.state.rating.marks.isEmpty)
        #expect(console.text.contains("There is a paper of this already"), "\(console.text)")
        console.press("Enter Esc")
        console.type("CC11DD" + String(repeating: "0", count: 16))
        console.press("Enter")
        #expect(papers(console).count == 4 && papers(console).last?.code == "CC11DD")
    }

    @Test("which signs there are beside digits is said under the field and in F1; every level is seen at 80 columns")
    func signs() throws {
        var sample = try SampleDay(at: .evening)
        try sample.rate()
        var console = ConsoleDriver(sample, day: 1)
        console.turnToGrid()
        console.type("FA07TE3")
        for sign in ["+ my task", "- not my task", ". blank", "0 ", "1 ", "2 ", "3 ", "4 "] {
            #expect(console.text.contains(sign), "\(sign): \(console.text)")
        }
        console.press("F1")
        #expect(
            console.text.contains("Behind a mark + says that the task falls to the person"), "\(console.text)")
    }

    @Test("too few marks are said, and the paper stays in the field")
    func tooFew() throws {
        var console = try console()
        console.type("FA07TE312")
        console.press("Enter")
        #expect(papers(console).isEmpty && console.state.rating.marks == "312")
        #expect(console.text.contains("There are 3 marks for 16 criteria. A blank one is a point."), "\(console.text)")
    }

    @Test("another form of code ends with Enter; a longer one goes on with its letter; a short one is refused")
    func codes() throws {
        var console = try console()
        console.type("MA14")
        console.press("Enter")
        #expect(console.state.rating.accepted == .known(.code("MA14")))
        console.press("Backspace")
        #expect(console.state.rating.accepted == nil && console.state.rating.field == "MA14")
        console.press("Esc")
        console.type("FA07TEX")
        #expect(console.state.rating.field == "FA07TEX")
        console.press("Esc")
        console.type("F1")
        console.press("Enter")
        #expect(console.text.contains("A code has three letters or digits at least."))
        // Marks behind a code of another form, which only Enter would end, are said before they are part of it.
        console.press("Esc")
        console.type("MA14ABC0123401234")
        #expect(console.text.contains("too long for a code"), "\(console.text)")
        console.press("Enter")
        #expect(console.state.rating.accepted == nil && papers(console).isEmpty)
    }

    @Test("a code that has a paper is said before its marks are keyed")
    func twice() throws {
        var console = try console(papers: 3)
        console.type("fa10te")
        #expect(console.state.rating.accepted == nil)
        #expect(console.text.contains("There is a paper of this already, kept by Amina."), "\(console.text)")
    }

    @Test("a code that differs by one sign from one of another day is offered, and joined only by a key")
    func near() throws {
        var sample = try SampleDay(at: .nextDay)
        try sample.rate(papers: 5)
        var console = ConsoleDriver(sample, day: 2)
        console.press("Ctrl-P")
        console.type("grids…")
        console.press("Enter Enter")
        #expect(console.text.contains("5 missing"), "\(console.text)")
        console.type("FB11TA")
        #expect(
            console.text.contains("FB11TE is known from another day, FB11TA is not: Alt-k takes FB11TE."),
            "\(console.text)")
        var kept = console
        kept.type("0000000000000000")
        kept.press("Enter")
        #expect(papers(kept).last?.code == "FB11TA")
        console.press("Alt-k")
        console.type("0000000000000000")
        console.press("Enter")
        #expect(papers(console).last?.code == "FB11TE")
        #expect(console.text.contains("4 missing"))
    }

    @Test("undo takes a paper back; up corrects one; delete takes it away")
    func correct() throws {
        var console = try console(papers: 2)
        let before = console.state.programme
        console.type("GA07TE0000000000000000")
        console.press("Enter F9")
        #expect(console.state.programme == before)
        console.press("Up")
        #expect(console.state.rating.revised == SampleDay.paper(2))
        for _ in 0..<3 { console.press("Backspace") }
        console.type("000")
        console.press("Enter")
        #expect(papers(console).last?.mark("c16")?.value == 0)
        console.press("Up Delete")
        #expect(papers(console).count == 1)
    }

    @Test("what is half keyed is found again after the power went")
    func drafts() throws {
        var console = try console()
        console.type("FA07TE31")
        console.send(.tick)
        var again = console.reopened()
        again.turnToGrid()
        #expect(again.state.rating.accepted == .known(.code("FA07TE")) && again.state.rating.marks == "31")
        again.type("00000000000000")
        again.press("Enter")
        again.send(.tick)
        #expect(papers(again).count == 1 && !again.drafts.keys.contains { $0.hasPrefix("grid/") })
    }

    @Test("two assessors: neither sees the other's marks; where they differ it is settled, criterion by criterion")
    func blind() throws {
        var console = try console()
        console.press("Tab")
        #expect(console.text.contains("Who rates?"))
        console.type("berr")
        console.press("Enter")
        #expect(console.text.contains("Rates: Nadia Berrada"), "\(console.text)")
        let name = PlainText("Hammam Ain Azliten")
        // A part of the name is chosen by hand, for it may be another bath's.
        console.type("azliten")
        console.press("Enter")
        #expect(console.text.contains("What is rated?"), "\(console.text)")
        console.press("Esc")
        for _ in "azliten" { console.press("Backspace") }
        console.type(name.string)
        console.press("Enter")
        console.type("3")
        console.type("1")
        #expect(console.text.contains("“The boiler” needs its evidence"), "\(console.text)")
        console.press("Backspace")
        console.type("bill")
        console.type(")")
        console.type("12")
        console.press("Enter")
        #expect(papers(console, "label").count == 1)
        console.press("Alt-w")
        console.type("Karim Tahiri")
        console.press("Enter Enter")
        #expect(console.text.contains("hidden until both have rated"), "\(console.text)")
        #expect(!console.text.contains("312"))
        console.press("Up")
        #expect(console.state.rating.revised == nil)
        console.type(name.string)
        console.press("Enter")
        console.type("2seen)12")
        console.press("Enter")
        #expect(console.text.contains("differ on 1 criterion"), "\(console.text)")
        console.press("Alt-s")
        #expect(console.text.contains("Settle"))
        console.type("2both)")
        console.press("Enter")
        let settled = try #require(papers(console, "label").first { $0.isSettled })
        #expect(settled.mark("boiler")?.value == 2 && settled.mark("taps")?.value == 2)
        // One of them corrects their paper afterwards: it is said, and settled again.
        console.clock.advance(seconds: 60)
        console.press("Up")
        console.press("Backspace")
        console.type("1")
        console.press("Enter")
        #expect(console.text.contains("What the two had agreed on no longer holds"), "\(console.text)")
        console.press("Alt-s")
        console.type("2both)1")
        console.press("Enter")
        let again = try #require(papers(console, "label").first { $0.isSettled })
        #expect(again.id == settled.id && again.mark("taps")?.value == 1)
    }

    @Test("where the first of two rated by an edition that is no longer the newest, the second is asked by that one")
    func editions() throws {
        var sample = try SampleDay(at: .evening)
        try sample.rate()
        try sample.assess()
        try sample.record(try sample.state.remove(SampleDay.paper(92)))
        var next = SampleDay.label
        next.edition = 2
        next.criteria.removeLast()
        try sample.record(try sample.state.addGrid(next))
        var console = ConsoleDriver(sample, day: 1)
        console.turnToGrid()
        console.press("Tab")
        console.type(sample.state.stakeholders[SampleDay.person(9)]?.name.string ?? "")
        console.press("Enter")
        console.type("Hammam Sidi Azzouz")
        console.press("Enter")
        #expect(console.text.contains("edition 1"), "\(console.text)")
        console.type("3bill)12")
        console.press("Enter")
        #expect(papers(console, "label").count == 2, "\(console.text)")
        #expect(papers(console, "label").count == 2 && papers(console, "label").last?.grid.edition == 1)
    }

    @Test("the room sees how marks are spread, and nothing of fewer than five")
    func room() throws {
        var few = try console(papers: 4)
        few.press("Alt-r")
        #expect(few.text.contains("Shown from 5 answers on."), "\(few.text)")
        var many = try console(papers: 12)
        many.press("Alt-r")
        #expect(many.text.contains("12 papers") && many.text.contains("With help"), "\(many.text)")
        #expect(!many.text.contains("FA10TE"))
    }

    @Test("on AZERTY the row of digits gives digits")
    func azerty() throws {
        var console = try console()
        console.type("é")
        console.press("Backspace")
        console.type("FA07TE\"à&é")
        #expect(console.state.rating.marks == "3012")
    }
}

extension ConsoleDriver {
    /// Turns to the grid of the day's survey.
    mutating func turnToGrid() {
        press("F2")
        for _ in 0..<20 where state.runSheet.focus != SampleDay.survey { press("Down") }
        press("F5")
    }
}
