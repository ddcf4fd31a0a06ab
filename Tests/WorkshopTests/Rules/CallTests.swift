import TestSupport
import Testing
import Workshop

/// Whom somebody called: (state, call) to (calls, reached).
@Suite("Calls")
struct CallTests {
    private func sample() throws -> (SampleDay, ID<Day>) {
        var sample = try SampleDay(at: .morning)
        let workshop = try #require(sample.state.programme?.workshops.first)
        var added = workshop.days[0].renewed(as: "calls", in: sample.world)
        (added.channel, added.after, added.lasting) = (.telephone, Period(1, .month), Period(2, .week))
        try sample.record(try sample.state.addition(of: added, to: workshop.id, in: sample.world))
        return (sample, added.id)
    }

    private func call(_ sample: SampleDay, _ day: ID<Day>, _ outcome: Call.Outcome) -> Call {
        Call(
            id: sample.world.newID(), day: day, stakeholder: SampleDay.person(3), at: sample.clock.now,
            outcome: outcome,
            again: outcome == .noAnswer ? CivilDate(year: 2027, month: 1, day: 12) : nil, by: "Amina")
    }

    @Test("each try is kept; who is reached is on record as reached, and no more when that call was a mistake")
    func tries() throws {
        var (sample, day) = try sample()
        let person = SampleDay.person(3)
        try sample.record(try sample.state.addition(of: call(sample, day, .noAnswer)))
        sample.clock.advance(seconds: 60)
        try sample.record(try sample.state.addition(of: call(sample, day, .wrongNumber)))
        #expect(sample.state.vainCalls(of: person, on: day) == 2)
        #expect(sample.state.hereCount(on: day) == 0)
        sample.clock.advance(seconds: 60)
        let reached = call(sample, day, .reached)
        try sample.record(try sample.state.addition(of: reached))
        #expect(sample.state.calls(of: person, on: day).map(\.outcome) == [.noAnswer, .wrongNumber, .reached])
        #expect(sample.state.hereCount(on: day) == 1 && sample.state.vainCalls(of: person, on: day) == 2)
        #expect(throws: Refusal.inUse) {
            try sample.record([.stakeholder(Revision(from: sample.state.stakeholders[person], to: nil))])
        }
        let changes = try sample.state.removal(of: reached.id)
        try sample.record(changes)
        #expect(sample.state.hereCount(on: day) == 0 && changes.count == 2)
        #expect(changes.map(\.version) == [6, 1])
    }

    @Test("nobody is called on a day in the room, nor somebody who is not there")
    func refused() throws {
        var (sample, day) = try sample()
        #expect(throws: Refusal.isInRoom) { try sample.state.addition(of: call(sample, SampleDay.day(1), .reached)) }
        var nobody = call(sample, day, .noAnswer)
        nobody.stakeholder = sample.world.newID()
        #expect(throws: Refusal.unknownReference) { try sample.state.addition(of: nobody) }
        let made = call(sample, day, .noAnswer)
        try sample.record(try sample.state.addition(of: made))
        #expect(throws: Refusal.changedMeanwhile(.called)) { try sample.state.addition(of: made) }
        try sample.record(try sample.state.revision(of: made.id) { $0.outcome = .declined })
        #expect(sample.state.vainCalls(of: SampleDay.person(3), on: day) == 0)
    }
}
