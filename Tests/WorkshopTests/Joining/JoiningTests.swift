import TestSupport
import Testing
import Workshop

/// What two laptops come to that did not know of each other. (before, left, right, after)
@Suite("Two laptops are joined")
struct JoiningTests {
    private let line = SampleDay.line(1)

    @Test("lines of both sides stay")
    func lines() throws {
        var both = try TwoLaptops()
        let ids: [ID<Contribution>] = [both.day.world.newID(), both.day.world.newID()]
        func said(_ id: ID<Contribution>, _ text: PlainText) -> (ProgrammeState) throws -> [Change] {
            {
                try $0.contribution(
                    id, saying: text, to: SampleDay.fuel, in: SampleDay.barriers, by: "A", at: Instant(milliseconds: 0))
            }
        }
        try both.left(said(ids[0], "here"))
        try both.right(said(ids[1], "there"))
        let after = both.join()
        #expect(ids.map { after.state.contribution($0)?.text } == ["here", "there"])
        #expect(after.conflicts.isEmpty)
    }

    @Test("different fields of one line join by themselves")
    func fields() throws {
        var both = try TwoLaptops()
        try both.left { try $0.revision(of: line) { $0.text = "here" } }
        try both.right { try $0.parking(of: line, true) }
        let after = both.join()
        #expect(after.state.contribution(line)?.text == "here")
        #expect(after.state.contribution(line)?.isParked == true)
        #expect(after.conflicts.isEmpty)
    }

    @Test("one text changed on both sides is shown once, kept twice, and asked about")
    func text() throws {
        var both = try TwoLaptops()
        let before = try #require(both.left.state.contribution(line))
        try both.left { try $0.revision(of: line) { $0.text = "here" } }
        try both.right { try $0.revision(of: line) { $0.text = "there" } }
        let after = both.join()
        let conflict = try #require(after.conflicts.first)
        #expect(after.conflicts.count == 1)
        #expect(conflict.kind == .revised)
        #expect(conflict.fields == ["text"])
        #expect(conflict.key == RecordKey(.contribution, [line.description]))
        #expect(conflict.base == .contribution(Revision(from: nil, to: before)))
        #expect(conflict.sides.map(\.writer) == ["left", "right"])
        #expect(conflict.sides.compactMap { text($0.value) } == ["here", "there"])
        #expect(text(conflict.shown) == after.state.contribution(line)?.text)
    }

    @Test("the same text on both sides is no question")
    func sameText() throws {
        var both = try TwoLaptops()
        try both.left { try $0.revision(of: line) { $0.text = "alike" } }
        try both.right { try $0.revision(of: line) { $0.text = "alike" } }
        let together = both.join()
        #expect(together.conflicts.isEmpty)
    }

    @Test("a text that was changed and changed back was changed")
    func thereAndBack() throws {
        var both = try TwoLaptops()
        let before = try #require(both.left.state.contribution(line)).text
        try both.left { try $0.revision(of: line) { $0.text = "here" } }
        try both.left { try $0.revision(of: line) { $0.text = before } }
        try both.right { try $0.revision(of: line) { $0.text = "there" } }
        let together = both.join()
        #expect(together.conflicts.map(\.fields) == [["text"]])
    }

    @Test("settled once is settled on both sides, whichever way", arguments: [0, 1, 2])
    func settling(_ way: Int) throws {
        var both = try TwoLaptops()
        try both.left { try $0.revision(of: line) { $0.text = "here" } }
        try both.right { try $0.revision(of: line) { $0.text = "there" } }
        let question = both.join()
        let conflict = try #require(question.conflicts.first)
        try both.left { state in
            guard way == 2 else { return conflict.settling(taking: way) }
            var third = try #require(state.contribution(line))
            third.text = "a third"
            return conflict.settling(as: .contribution(Revision(from: nil, to: third)))
        }
        #expect(both.left.joined.conflicts.isEmpty)
        let after = both.join()
        #expect(after.conflicts.isEmpty)
        #expect(after.state.contribution(line)?.text == ["here", "there", "a third"][way])
    }

    @Test("settled in two ways is one more question, and no loop")
    func settledTwice() throws {
        var both = try TwoLaptops()
        try both.left { try $0.revision(of: line) { $0.text = "here" } }
        try both.right { try $0.revision(of: line) { $0.text = "there" } }
        let question = both.join()
        let conflict = try #require(question.conflicts.first)
        try both.left { _ in conflict.settling(taking: 0) }
        try both.right { _ in conflict.settling(taking: 1) }
        let again = both.join()
        #expect(again.conflicts.count == 1)
        let second = try #require(again.conflicts.first)
        #expect(second.sides.compactMap { text($0.value) }.sorted { $0.string < $1.string } == ["here", "there"])
        try both.right { _ in second.settling(taking: 0) }
        let together = both.join()
        #expect(together.conflicts.isEmpty)
    }

    @Test("a settlement that is taken back asks again, and done again is settled", arguments: [0, 1])
    func undoingSettlement(_ way: Int) throws {
        var both = try TwoLaptops()
        try both.left { try $0.revision(of: line) { $0.text = "here" } }
        try both.right { try $0.revision(of: line) { $0.text = "there" } }
        let question = both.join()
        let conflict = try #require(question.conflicts.first)
        try both.left { _ in conflict.settling(taking: way) }
        let isUndone = both.undoLeft()
        #expect(isUndone)
        #expect(both.left.joined.conflicts.map(\.fields) == [["text"]])
        let asked = both.join()
        #expect(asked.conflicts.first?.sides.compactMap { text($0.value) } == ["here", "there"])
        let isRedone = both.redoLeft()
        #expect(isRedone)
        let after = both.join()
        #expect(after.conflicts.isEmpty)
        #expect(after.state.contribution(line)?.text == ["here", "there"][way])
    }

    @Test("what is changed beside a question leaves it asked")
    func besides() throws {
        var both = try TwoLaptops()
        try both.left { try $0.revision(of: line) { $0.text = "here" } }
        try both.right { try $0.revision(of: line) { $0.text = "there" } }
        both.join()
        try both.right { try $0.parking(of: line, true) }
        let after = both.join()
        #expect(after.conflicts.map(\.fields) == [["text"]])
        #expect(after.state.contribution(line)?.isParked == true)
    }

    @Test("a line that was edited on one side and whose edit was taken back on the other keeps both answers apart")
    func undo() throws {
        var both = try TwoLaptops()
        let before = try #require(both.left.state.contribution(line)).text
        try both.left { try $0.revision(of: line) { $0.text = "here" } }
        both.join()
        let isUndone = both.undoLeft()
        #expect(isUndone)
        try both.right { try $0.revision(of: line) { $0.text = "there" } }
        let after = both.join()
        #expect(after.conflicts.map(\.fields) == [["text"]])
        #expect(Set(after.conflicts[0].sides.compactMap { text($0.value) }) == [before, "there"])
    }

    @Test("who came in by two doors came when the first one saw it; a leave after it stands")
    func doors() throws {
        var both = try TwoLaptops()
        let (person, day) = (SampleDay.person(4), SampleDay.day(1))
        try both.left { try $0.arrival(of: person, on: day, at: Instant(milliseconds: 5_000), by: "left") }
        try both.left { try $0.departure(of: person, on: day, at: Instant(milliseconds: 9_000)) }
        try both.right { try $0.arrival(of: person, on: day, at: Instant(milliseconds: 4_000), by: "right") }
        let after = both.join()
        let attendance = try #require(after.state.attendances(on: day)[person])
        #expect(attendance.arrivedAt == Instant(milliseconds: 4_000))
        #expect(attendance.leftAt == Instant(milliseconds: 9_000))
        #expect(attendance.checkedInBy == "right")
        #expect(after.conflicts.isEmpty)
    }

    @Test("a line that was removed here and edited there stands, marked")
    func removedAndEdited() throws {
        var both = try TwoLaptops()
        let line = SampleDay.line(7)
        try both.left { try $0.removal(of: line) }
        try both.right { try $0.revision(of: line) { $0.text = "there" } }
        let after = both.join()
        #expect(after.state.contribution(line)?.text == "there")
        let conflict = try #require(after.conflicts.first)
        #expect(conflict.kind == .removedAndRevised)
        #expect(conflict.sides.map { $0.value == nil } == [true, false])
        try both.left { _ in conflict.settling(taking: 0) }
        let settled = both.join()
        #expect(settled.state.contribution(line) == nil)
        #expect(settled.conflicts.isEmpty)
    }

    @Test("a person who was removed here and checked in there stands, marked; who confirms it is asked no more")
    func removedAndUsed() throws {
        let person: ID<Stakeholder> = ID(high: 7, low: 7)
        var both = try TwoLaptops { _ in
            [.stakeholder(Revision(from: nil, to: Stakeholder(id: person, name: "Zineb")))]
        }
        try both.left { [.stakeholder(Revision(from: $0.stakeholders[person], to: nil))] }
        try both.right { try $0.arrival(of: person, on: SampleDay.day(1), at: Instant(milliseconds: 1), by: "right") }
        let after = both.join()
        #expect(after.state.stakeholders[person]?.name == "Zineb")
        #expect(after.state.attendances(on: SampleDay.day(1))[person] != nil)
        let conflict = try #require(after.conflicts.first)
        #expect(after.conflicts.count == 1)
        #expect(conflict.kind == .removedAndUsed)
        #expect(conflict.key == RecordKey(.stakeholder, [person.description]))
        try both.right { _ in conflict.settling(taking: 1) }
        let settled = both.join()
        #expect(settled.conflicts.isEmpty)
        #expect(settled.state.stakeholders[person]?.name == "Zineb")
    }

    @Test("of two seatings of one activity the later stands whole, and the other is kept")
    func seating() throws {
        var both = try TwoLaptops()
        func seating(_ numbers: [Int]) -> (ProgrammeState) throws -> [Change] {
            { state in
                [
                    .seating(
                        Revision(
                            from: state.seatings[SampleDay.measures],
                            to: Seating(activity: SampleDay.measures, tables: [numbers.map(SampleDay.person)])))
                ]
            }
        }
        try both.left(seating([1, 2]))
        try both.right(seating([3, 5]))
        let after = both.join()
        #expect(after.state.seatings[SampleDay.measures]?.tables == [[3, 5].map(SampleDay.person)])
        #expect(after.conflicts.map(\.kind) == [.seated])
        try both.left { _ in after.conflicts[0].settling(taking: 0) }
        let settled = both.join()
        #expect(settled.state.seatings[SampleDay.measures]?.tables == [[1, 2].map(SampleDay.person)])
        #expect(both.left.joined.conflicts.isEmpty)
    }

    @Test("two lines that were put into each other stay, one in the other, and it is asked which")
    func circle() throws {
        var both = try TwoLaptops()
        let (one, other) = (SampleDay.line(1), SampleDay.line(3))
        try both.left { try $0.merge(of: one, into: other) }
        try both.right { try $0.merge(of: other, into: one) }
        let after = both.join()
        #expect(after.conflicts.map(\.kind) == [.circle])
        #expect(after.state.contribution(one)?.mergedInto == other)
        #expect(after.state.contribution(other)?.mergedInto == nil)
        try both.left { _ in after.conflicts[0].settling(taking: 1) }
        let settled = both.join()
        #expect(settled.conflicts.isEmpty)
        #expect(settled.state.contribution(one)?.mergedInto == nil)
        #expect(settled.state.contribution(other)?.mergedInto == one)
    }

    @Test("a line that was put into one that was put into a third is in the third")
    func chain() throws {
        var both = try TwoLaptops()
        try both.left { try $0.merge(of: SampleDay.line(1), into: SampleDay.line(3)) }
        try both.right { try $0.merge(of: SampleDay.line(3), into: SampleDay.line(6)) }
        let after = both.join()
        #expect(after.conflicts.isEmpty)
        #expect(after.state.contribution(SampleDay.line(1))?.mergedInto == SampleDay.line(6))
    }

    @Test("a date that was moved on both sides is asked about, two dates of two days are not")
    func plan() throws {
        var both = try TwoLaptops(at: .planned)
        let (second, third) = (SampleDay.day(2), SampleDay.day(3))
        let world = both.day.world
        func moved(_ day: ID<Day>, by days: Int) -> (ProgrammeState) throws -> [Change] {
            { state in
                let amended = Amendment.date(day, try #require(state.day(day)).date.adding(days: days))
                return [.amendment(Revision(from: state.plan?.amendments[amended.key], to: amended))]
            }
        }
        try both.left(moved(third, by: 9))
        try both.right(moved(second, by: 0))
        let together = both.join()
        #expect(together.conflicts.isEmpty)
        try both.left(moved(third, by: 1))
        try both.right(moved(third, by: 2))
        let asked = both.join()
        #expect(asked.conflicts.map(\.kind) == [.revised])
        _ = world
    }

    @Test("two polls that were made under one code are told apart")
    func codes() throws {
        var both = try TwoLaptops()
        let ids: [ID<Poll>] = [both.day.world.newID(), both.day.world.newID()]
        func made(_ id: ID<Poll>) -> (ProgrammeState) throws -> [Change] {
            { state in
                var poll = try #require(state.polls[SampleDay.meetAgain])
                (poll.id, poll.code) = (id, "mine")
                return try state.creation(of: poll)
            }
        }
        try both.left(made(ids[0]))
        try both.right(made(ids[1]))
        let after = both.join()
        #expect(ids.map { after.state.polls[$0]?.code } == ["mine", "mine-2"])
        #expect(after.conflicts.isEmpty)
    }

    private func text(_ change: Change?) -> PlainText? {
        if case .contribution(let revision)? = change { revision.after?.text } else { nil }
    }
}
