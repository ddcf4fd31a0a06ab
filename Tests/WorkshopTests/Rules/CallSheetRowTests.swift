import TestSupport
import Testing
import Workshop

/// Sheets of calls, keyed back: (what is typed) to what is understood, or why it is not.
@Suite("Rows of a sheet of calls")
struct CallSheetRowTests {
    private let sample: SampleDay
    private let day: Day
    private let person: Stakeholder
    private let line: Contribution

    init() throws {
        var sample = try SampleDay(at: .evening)
        let workshop = try #require(sample.state.programme?.workshops.first)
        var added = workshop.days[0].renewed(as: "calls", in: sample.world)
        (added.channel, added.after, added.lasting) = (.telephone, Period(1, .month), Period(2, .week))
        try sample.record(try sample.state.addition(of: added, to: workshop.id, in: sample.world))
        let day = try #require(sample.state.day(added.id))
        let person = try #require(
            sample.state.callees(on: day, today: day.date).first { $0.standing == .due }?.person)
        let id: ID<Contribution> = sample.world.newID()
        try sample.record(
            try sample.state.contribution(
                id, saying: "Order the boiler", kind: .action, to: SampleDay.fuel, in: SampleDay.barriers, group: 1,
                by: "Amina", at: sample.clock.now, owner: .person(person.id)))
        (self.sample, self.day, self.person) = (sample, day, person)
        line = try #require(sample.state.contribution(id))
    }

    private func read(_ typed: String) throws(Refusal) -> CallSheetRow {
        try sample.state.callSheetRow(typed, on: day, today: day.date)
    }

    @Test("a person: reached, with words; no answer, with a date and without")
    func calls() throws {
        let code = SheetCode(of: person.id).description
        #expect(
            try read("\(code) v The flue is swept")
                == CallSheetRow(.person(person.id, .reached, again: nil), said: "The flue is swept"))
        let later = day.date.adding(days: 3)
        #expect(
            try read("\(code.lowercased())  n \(later.day)/\(later.month)")
                == CallSheetRow(.person(person.id, .noAnswer, again: later), said: ""))
        #expect(
            try read("\(code) N her son answered")
                == CallSheetRow(.person(person.id, .noAnswer, again: nil), said: "her son answered"))
    }

    @Test("what somebody took on: done, under way, dropped, also where it was settled after the sheet was printed")
    func commitments() throws {
        let code = SheetCode(of: line.id).description
        for (letter, outcome) in CallSheetRow.commitments {
            let row = try read("\(code) \(letter)")
            #expect(row == CallSheetRow(.commitment(line.id, owner: person.id, outcome), said: ""))
            var after = sample
            let changes = try after.state.keying(
                row, on: day, at: after.clock.now, by: "Amina", call: after.world.newID(), note: after.world.newID())
            try after.record(changes)
            #expect(after.state.contribution(line.id)?.outcome == outcome)
            #expect(
                try after.state.callSheetRow("\(code) v", on: day, today: day.date).subject
                    == .commitment(line.id, owner: person.id, .done))
        }
    }

    @Test("what is none: each says what would be right")
    func refused() {
        let (who, what) = (SheetCode(of: person.id), SheetCode(of: line.id))
        #expect(throws: Refusal.callSheet(.noCode("Salma"))) { try read("Salma v") }
        #expect(throws: Refusal.callSheet(.noCode(""))) { try read("  ") }
        #expect(throws: Refusal.callSheet(.noOutcome(who, person.name))) { try read("\(who) x") }
        #expect(throws: Refusal.callSheet(.noOutcome(who, person.name))) { try read("\(who)") }
        #expect(throws: Refusal.callSheet(.noProgress(what, line.text))) { try read("\(what) r") }
        #expect(throws: Refusal.callSheet(.unknownCode(SheetCode("3333")!))) { try read("3333 v") }
    }
}
