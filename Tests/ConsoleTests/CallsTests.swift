import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Calls on a later day: (state, keys) to what is kept, and what is shown.
@Suite("The view of calls")
struct CallsTests {
    /// A console on a day of calls after the event; the first who is due has a commitment.
    private func console(_ size: Size = Size(columns: 100, rows: 30), language: Language = .english) throws
        -> ConsoleDriver
    {
        var sample = try SampleDay(at: .evening)
        let workshop = try #require(sample.state.programme?.workshops.first)
        var added = workshop.days[0].renewed(as: "calls", in: sample.world)
        added.id = SampleDay.day(9)
        (added.channel, added.after, added.lasting) = (.telephone, Period(1, .month), Period(2, .week))
        added.activities = added.activities.filter { $0.kind == .checkin }
        try sample.record(try sample.state.addition(of: added, to: workshop.id, in: sample.world))
        let first = try #require(sample.state.callees(on: added, today: added.date).first { $0.standing == .due })
        try sample.record(
            try sample.state.contribution(
                sample.world.newID(), saying: "Order the boiler", kind: .action, to: SampleDay.fuel,
                in: SampleDay.barriers, group: 1, by: "Amina", at: sample.clock.now, owner: .person(first.person.id),
                due: added.date))
        // The month has passed.
        sample.clock.advance(seconds: 34 * 86_400)
        var console = ConsoleDriver(
            sample, day: 9, size: size,
            appearance: Appearance(direction: language.isRightToLeft ? .rightToLeft : .leftToRight), language: language)
        console.press("4")
        return console
    }

    @Test("view 4 of a day of calls is the calls: who it is, the number, what they took on")
    func shown() throws {
        let console = try console()
        #expect(console.state.viewName == .calls)
        let callee = try #require(console.state.callee)
        #expect(console.text.contains(callee.person.name.string))
        #expect(console.text.contains("Order the boiler"))
        #expect(console.text.contains("0 of "))
    }

    @Test("Enter: reached; the focus stays with the person, whose commitment is done by Space; u takes each back")
    func reached() throws {
        var console = try console()
        let person = try #require(console.state.callee?.person)
        console.press("Enter")
        #expect(console.journal.map(\.change.kind) == [.called, .arrived])
        #expect(console.state.callee?.person.id == person.id && console.state.callee?.standing == .reached)
        console.press("Space")
        #expect(console.state.calleeCommitments.map(\.isSettled) == [true], "what was settled stays in sight as done")
        #expect(console.row(with: "Order the boiler").contains("done"))
        #expect(console.journal.last?.change.kind == .actionDone)
        console.press("u")
        #expect(console.state.calleeCommitments.map(\.text) == ["Order the boiler"])
        #expect(console.state.calleeCommitments.map(\.isSettled) == [false])
    }

    @Test(
        "who was called keeps the place until the next move, which goes to the next one who is due; one call is one entry"
    )
    func place() throws {
        var console = try console()
        let order = console.state.calls.listed.map(\.person.id)
        let due = console.state.calls.listed.filter { $0.standing == .due }.map(\.person.id)
        console.press("Enter Enter t")
        console.type("It comes in March")
        console.press("Enter")
        #expect(console.journal.count { $0.change.kind == .called } == 1)
        #expect(console.state.calls.listed.map(\.person.id) == order && console.state.calls.focus == due[0])
        console.press("n")
        #expect(console.state.overlay == nil && console.text.contains("was reached just now"))
        console.press("Down")
        #expect(console.state.calls.focus == due[1] && console.state.calls.listed.first?.person.id == due[1])
    }

    @Test("first of all who took something on, with a sign; then who came, then who did not, which is said")
    func order() throws {
        let console = try console()
        let listed = console.state.calls.listed.filter { $0.standing == .due }
        #expect(listed.first?.hasCommitment == true)
        #expect(listed.map { $0.hasCommitment ? 0 : $0.hasCome ? 1 : 2 }.isSorted)
        #expect(console.text.contains("◆"))
        #expect(listed.allSatisfy(\.hasCome) || console.text.contains("did not come"))
    }

    @Test("/ finds by a name and by the code on the sheet; Esc lists everybody, and who was found stays in focus")
    func find() throws {
        var console = try console()
        let last = try #require(console.state.calls.listed.last?.person)
        console.press("/")
        console.type(SheetCode(of: last.id).description.lowercased())
        #expect(console.state.calls.listed.map(\.person.id) == [last.id])
        console.press("Enter Esc")
        #expect(console.state.calls.focus == last.id && console.state.calls.listed.count > 1)
    }

    @Test("an overdue action that is under way is both; the number is large on a usual screen")
    func both() throws {
        var console = try console()
        console.clock.advance(seconds: 40 * 86_400)
        console.send(.tick)
        console.press("s")
        let row = console.row(with: "Order the boiler")
        #expect(row.contains("late") && row.contains("under way"))
        #expect(console.text.contains("█"))
    }

    @Test("a letter of a word is no call: w and r wait until nothing follows them")
    func words() throws {
        var console = try console()
        console.type("wrong ")
        console.press("Esc Esc")
        #expect(console.journal.isEmpty)
    }

    @Test("n: no answer, and when to try again; the person goes to the end of those who wait")
    func again() throws {
        var console = try console()
        let person = try #require(console.state.callee?.person.id)
        console.press("n Enter")
        guard case .again = console.state.callees.first(where: { $0.person.id == person })?.standing else {
            Issue.record("not to be called again")
            return
        }
        console.press("Down")
        #expect(console.state.callees.first?.person.id != person)
    }

    @Test("t: what they say stands about what they took on, with who said it")
    func said() throws {
        var console = try console()
        let line = try #require(console.state.chosenCommitment?.id)
        console.press("t")
        console.type("It comes in March")
        console.press("Enter")
        let remark = try #require(console.state.programme.remarks(on: line).first)
        #expect(remark.text == "It comes in March" && remark.by == console.state.callee.map { .person($0.person.id) })
        #expect(console.state.callee?.standing == .reached)
        #expect(console.text.contains("It comes in March"))
    }

    @Test("a wrong number and a person who does not want to are said, and lead to a letter and to nothing")
    func others() throws {
        var console = try console()
        console.press("w")
        #expect(console.state.callee?.standing == .letter)
        console.press("Home r")
        #expect(console.state.callee?.standing == .declined)
        #expect(console.text.contains("does not want to"))
    }

    @Test(
        "a narrow screen has the person under the list",
        arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)], [Language.english, .arabic])
    func sizes(_ size: Size, _ language: Language) throws {
        let console = try console(size, language: language)
        let callee = try #require(console.state.callee)
        #expect(console.text.contains(callee.person.name.string) || language.isRightToLeft)
        #expect(console.state.calls.list.height >= 3)
    }

    @Test("e: the sheet keyed back row by row; what was understood stands above the next row")
    func sheet() throws {
        var console = try console(language: .arabic)
        let person = try #require(console.state.callee?.person)
        let line = try #require(console.state.chosenCommitment)
        console.press("e")
        console.type("\(SheetCode(of: line.id)) ر It comes in March")
        console.press("Enter")
        #expect(console.journal.map(\.change.kind) == [.contributionWritten, .actionDone])
        #expect(console.state.overlay is Form && console.text.contains("It comes in March"))
        console.type("\(SheetCode(of: person.id)) q")
        console.press("Enter")
        #expect(console.journal.count == 2 && console.text.contains(person.name.string))
        console.press("Backspace")
        console.type("v")
        console.press("Enter")
        #expect(console.journal.suffix(2).map(\.change.kind) == [.called, .arrived])
        console.press("Escape")
        #expect(console.state.overlay == nil)
    }
}

extension [Int] {
    fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
