import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// What the room asks, on the floor and waiting.
@Suite("Floor")
struct FloorTests {
    private func floor(role: Role = .facilitator, as name: PlainText = "Salma") throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay.asking(), role: role, as: name)
        console.press("4")
        return console
    }

    private func waiting(_ console: ConsoleDriver) -> [String] {
        console.state.questions.waiting.map(\.line.text.string)
    }

    private func onFloor(_ console: ConsoleDriver) -> ID<Contribution>? { console.state.questions.onFloor?.line.id }

    @Test("the question on the floor, who asks, and those that wait with how long and how often")
    func shown() throws {
        let console = try floor()
        #expect(console.state.viewName == .floor)
        #expect(console.text.contains("█"), "in large letters")
        #expect(console.flowing.contains("Khadija Tazi, Hammam Ain Azliten · on the floor for 4 min"))
        let row = console.row(with: "Can a bath that burns")
        #expect(row.contains("23 min") && row.contains("×2") && row.contains("Driss"))
        #expect(console.flowing.contains("‹ Waiting 3 › Later 1 Answered 1"))
    }

    @Test("what is typed is asked, with who asks it, and waits behind the others")
    func asks() throws {
        var console = try floor()
        console.type("Is there a date? @tazi")
        #expect(console.flowing.contains("question, said by Khadija Tazi"))
        console.press("Enter")
        #expect(waiting(console).last == "Is there a date?")
        #expect(console.state.questions.waiting.last?.line.by == .person(SampleDay.person(3)))
        #expect(console.state.capture.editor.isEmpty && console.state.viewName == .floor)
        console.press("F9")
        #expect(waiting(console).count == 3)
    }

    @Test("the next one comes to the floor by one key; what has no answer in writing is asked about once")
    func next() throws {
        var console = try floor()
        console.press("Ctrl-N")
        #expect(onFloor(console) == SampleDay.question(1))
        #expect(console.flowing.contains("has no answer in writing."))
        #expect(console.outside.contains(.ring))
        console.press("Ctrl-N")
        #expect(onFloor(console) == SampleDay.question(2))
        #expect(console.state.programme.contribution(SampleDay.question(1))?.outcome == .answered)
        console.press("F9")
        #expect(onFloor(console) == SampleDay.question(1), "both are one step")
    }

    @Test("an answer is written in the field, its question in sight; the half question comes back after it")
    func answers() throws {
        var console = try floor()
        console.type("Half a ques")
        console.press("Alt-a")
        #expect(console.flowing.contains("Answer to: Who certifies an improved furnace?"))
        #expect(console.state.capture.editor.isEmpty)
        console.type("The agency, from March on @berrada")
        console.press("Enter")
        let asked = try #require(console.state.questions.asked(SampleDay.question(1)))
        #expect(asked.stage == .answered && asked.answers.map(\.text) == ["The agency, from March on"])
        #expect(asked.answers.first?.by == .person(SampleDay.person(8)))
        #expect(console.state.capture.editor.text == "Half a ques")
        console.press("F9")
        #expect(console.state.questions.asked(SampleDay.question(1))?.stage == .onFloor)
    }

    @Test("a half answer waits for its question, also after a restart")
    func halfAnswer() throws {
        var console = try floor()
        console.press("Alt-a")
        console.type("The agen")
        console.send(.tick)
        console.press("Esc Esc")
        #expect(console.state.answering == nil && console.state.capture.editor.isEmpty)
        var again = console.reopened()
        again.press("4 Alt-a")
        #expect(again.state.capture.editor.text == "The agen")
    }

    @Test("an answer without words is said by a second Enter")
    func wordless() throws {
        var console = try floor()
        console.press("Alt-a Enter")
        #expect(console.state.questions.asked(SampleDay.question(1))?.stage == .onFloor)
        console.press("Enter")
        let asked = try #require(console.state.questions.asked(SampleDay.question(1)))
        #expect(asked.stage == .answered && asked.answers.isEmpty)
        #expect(console.state.answering == nil)
    }

    @Test("in the list letters are commands: to the floor, withdraw, back, move, merge, part")
    func list() throws {
        var console = try floor()
        console.press("Up")
        #expect(console.state.capture.focus == SampleDay.question(5))
        console.press("K")
        #expect(console.state.questions.waiting.map(\.line.id) == [2, 5, 4].map(SampleDay.question))
        console.press("w")
        #expect(console.state.questions.asked(SampleDay.question(5))?.stage == .withdrawn)
        #expect(console.state.capture.focus == SampleDay.question(4), "the next key is for a question too")
        console.press("m")
        console.type("olive")
        console.press("Enter")
        #expect(console.state.questions.asked(SampleDay.question(2))?.times == 3)
        console.press("M")
        #expect(console.state.questions.asked(SampleDay.question(2))?.times == 1)
        console.press("Enter Enter")
        #expect(onFloor(console) == SampleDay.question(2))
        #expect(console.state.capture.focus == SampleDay.question(2), "the hand goes on with what is on the floor")
        console.press("b")
        #expect(onFloor(console) == nil)
    }

    @Test("later: who will answer, and by when")
    func later() throws {
        var console = try floor()
        console.press("Up Up Up Up l")
        console.type("berrada")
        console.press("Tab")
        console.type("15/1")
        console.press("Enter")
        let line = try #require(console.state.programme.contribution(SampleDay.question(1)))
        #expect(line.outcome == .later && line.owner == .person(SampleDay.person(8)))
        #expect(line.due == CivilDate("2027-01-15"))
        console.press("Tab")
        #expect(console.flowing.contains("Nadia Berrada"))
    }

    @Test("revised, with the same rules as any line")
    func edits() throws {
        var console = try floor()
        console.press("Up e")
        #expect(console.state.capture.base?.id == SampleDay.question(5))
        console.press("Ctrl-U")
        console.type("Who pays the first year?")
        console.press("Enter")
        #expect(console.state.programme.contribution(SampleDay.question(5))?.text == "Who pays the first year?")
    }

    @Test("what is typed while another one brings the next to the floor stays, and keeps its place in the queue")
    func together() throws {
        var console = try floor(role: .noteTaker, as: "Imane")
        console.type("Who trains the ")
        let programme = console.state.programme
        console.receive(
            try programme.bringing(
                SampleDay.question(2), leaving: .answered, at: console.clock.now, by: "Salma"), from: "Salma")
        #expect(onFloor(console) == SampleDay.question(2))
        #expect(console.state.capture.editor.text == "Who trains the ")
        console.type("stokers?")
        console.press("Enter")
        #expect(Array(console.state.questions.waiting.map(\.line.id).prefix(2)) == [4, 5].map(SampleDay.question))
        #expect(waiting(console).last == "Who trains the stokers?")
    }

    @Test("the focus stays on a question that somebody else answers, and the next key is about no other")
    func focusStays() throws {
        var console = try floor()
        console.press("Up")
        let changes = try console.state.programme.settling(
            of: SampleDay.question(5), as: .answered, at: console.clock.now, by: "Imane")
        console.receive(changes, from: "Imane")
        #expect(console.state.capture.focus == SampleDay.question(5))
        #expect(console.flowing.contains("In focus, answered:"))
        console.press("b")
        #expect(console.state.questions.asked(SampleDay.question(5))?.stage == .waiting)
    }

    @Test("a note-taker asks and answers, and leaves the floor to the facilitator")
    func noteTaker() throws {
        var console = try floor(role: .noteTaker, as: "Imane")
        console.press("Ctrl-N")
        #expect(console.flowing.contains("Only a facilitator can do that."))
        #expect(onFloor(console) == SampleDay.question(1))
        console.press("Alt-a")
        console.type("The agency")
        console.press("Enter")
        #expect(console.state.questions.asked(SampleDay.question(1))?.stage == .answered)
    }

    @Test("what is open from the day before stands in the next round with its day, and is answered there")
    func carried() throws {
        var console = ConsoleDriver(try SampleDay.askingAgain(), day: 2)
        console.press("4")
        #expect(console.state.workedActivity?.id == SampleDay.secondRound && console.state.viewName == .floor)
        #expect(console.row(with: "Can a bath that burns").contains("day 1"))
        while console.state.capture.focus != SampleDay.question(4) { console.press("Up") }
        console.press("a")
        #expect(
            console.flowing.contains("Answer to: متى يبدأ الدعم؟")
                || console.state.answering?.id == SampleDay.question(4))
        console.type("In spring")
        console.press("Enter")
        let asked = try #require(console.state.questions.asked(SampleDay.question(4)))
        #expect(asked.stage == .answered && asked.answers.map(\.text) == ["In spring"])
        #expect(asked.answers.map(\.activity) == [SampleDay.secondRound])
        #expect(!console.state.questions.all.contains { $0.line.text == "In spring" }, "it is no question of its own")
        console.press("F9")
        #expect(console.state.questions.asked(SampleDay.question(4))?.stage == .waiting)
    }

    @Test("one of the day before is answered by word of mouth: it is among those of this day, and no draft is left")
    func carriedByMouth() throws {
        var console = ConsoleDriver(try SampleDay.askingAgain(), day: 2)
        console.press("4")
        while console.state.capture.focus != SampleDay.question(4) { console.press("Up") }
        console.press("a")
        console.type("@mern")
        console.press("Enter")
        let asked = try #require(console.state.questions.asked(SampleDay.question(4)))
        #expect(asked.stage == .answered && asked.answerers.count == 1)
        #expect(console.flowing.contains("Answered 1"), "\(console.text)")
        #expect(console.state.capture.editor.isEmpty && console.state.answering == nil)
        #expect(!console.state.capture.drafts.contains { !$0.key.hasPrefix("table/") && !$0.value.isEmpty })
        #expect(!console.flowing.contains("Nothing is said yet"))
    }

    @Test("a digit says who asks, and the tag behind the name stays")
    func chosen() throws {
        var console = try floor()
        console.type("Is there a date? @fatima #chimneys")
        console.press("Enter 2 Enter")
        let line = try #require(console.state.questions.waiting.last?.line)
        #expect(line.tags == ["chimneys"] && line.by != nil && line.text == "Is there a date?")
    }

    @Test("the questions are worked out once for each change of the file, and are those of the file")
    func kept() throws {
        var console = try floor()
        for key in ["Up", "w", "b", "F9", "Esc"] {
            console.press(key)
            let kept = console.state.keptQuestions?.value(of: SampleDay.answers, in: console.state)
            #expect(kept?.all == console.state.programme.questions(of: SampleDay.answers).all, "\(key)")
        }
        let before = console.state
        console.receive(
            try console.state.programme.settling(
                of: SampleDay.question(2), as: .withdrawn, at: console.clock.now, by: "Imane"), from: "Imane")
        #expect(console.state.questions.asked(SampleDay.question(2))?.stage == .withdrawn)
        #expect(console.state.keptQuestions?.value(of: SampleDay.answers, in: before) == nil)
    }

    @Test("who can answer is offered first")
    func experts() throws {
        var console = ConsoleDriver(try SampleDay.asking(experts: ["official"]))
        console.press("4 Alt-a F11")
        #expect(console.text.contains("Mohamed Amine Skalli") && !console.text.contains("Khadija Tazi"))
        console.press("Enter")
        #expect(console.state.capture.editor.text.hasPrefix("@"))
    }

    @Test("the room sees the question on the floor and the next two")
    func room() throws {
        var console = try floor()
        console.press("Alt-r")
        #expect(console.text.contains("█"))
        #expect(console.flowing.contains("Next:") && console.flowing.contains("Can a bath that burns"))
        #expect(!console.flowing.contains("Who pays the first year"))
        console.press("Space")
        #expect(console.state.overlay == nil)
    }
}
