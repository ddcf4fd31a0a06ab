import TestSupport
import Testing
import Workshop

/// Whom one calls: (state, day, date) to the list, in order, with how far each has come.
@Suite("People to be called")
struct CalleesTests {
    private static let january = CivilDate(daysSinceEpoch: SampleDay.date.daysSinceEpoch + 35)

    private func sample() throws -> (SampleDay, Day) {
        var sample = try SampleDay(at: .evening)
        let workshop = try #require(sample.state.programme?.workshops.first)
        var added = workshop.days[0].renewed(as: "calls", in: sample.world)
        (added.channel, added.after, added.lasting) = (.telephone, Period(1, .month), Period(2, .week))
        try sample.record(try sample.state.addition(of: added, to: workshop.id, in: sample.world))
        return (sample, try #require(sample.state.day(added.id)))
    }

    private func call(
        _ sample: SampleDay, _ day: Day, _ person: ID<Stakeholder>, _ outcome: Call.Outcome, again: CivilDate? = nil
    ) -> Call {
        Call(
            id: sample.world.newID(), day: day.id, stakeholder: person, at: sample.clock.now, outcome: outcome,
            again: again, by: "Amina")
    }

    private func standing(_ sample: SampleDay, _ day: Day, _ person: ID<Stakeholder>) -> Callee.Standing? {
        sample.state.callees(on: day, today: Self.january).first { $0.person.id == person }?.standing
    }

    @Test("everybody who was invited or came; who has a number is due, who has none is written to")
    func everybody() throws {
        let (sample, day) = try sample()
        let all = sample.state.callees(on: day, today: Self.january)
        let workshop = try #require(sample.state.workshop(of: day.id))
        let came = workshop.eventDays.flatMap { sample.state.came(on: $0).keys }
        #expect(Set(all.map(\.person.id)) == sample.state.invited(to: workshop.id).union(came))
        for callee in all { #expect(callee.standing == (callee.person.phone.isEmpty ? .letter : .due)) }
    }

    @Test("no answer: again on its date, and then first of all; three times, and a letter is next")
    func again() throws {
        var (sample, day) = try sample()
        let person = try #require(
            sample.state.callees(on: day, today: Self.january).last { $0.standing == .due }?.person.id)
        let later = Self.january.adding(days: 2)
        try sample.record(try sample.state.addition(of: call(sample, day, person, .noAnswer, again: later)))
        #expect(standing(sample, day, person) == .again(later))
        #expect(sample.state.callees(on: day, today: later).first?.person.id == person)
        for _ in 0..<2 {
            sample.clock.advance(seconds: 60)
            try sample.record(try sample.state.addition(of: call(sample, day, person, .noAnswer)))
        }
        #expect(standing(sample, day, person) == .letter)
    }

    @Test("who was reached is called no more, and who does not want to neither")
    func done() throws {
        var (sample, day) = try sample()
        let due = sample.state.callees(on: day, today: Self.january).filter { $0.standing == .due }.map(\.person.id)
        try sample.record(try sample.state.addition(of: call(sample, day, due[0], .reached)))
        try sample.record(try sample.state.addition(of: call(sample, day, due[1], .declined)))
        try sample.record(try sample.state.addition(of: call(sample, day, due[2], .wrongNumber)))
        #expect(standing(sample, day, due[0]) == .reached)
        #expect(standing(sample, day, due[1]) == .declined)
        #expect(standing(sample, day, due[2]) == .letter)
        let order = sample.state.callees(on: day, today: Self.january).map(\.person.id)
        #expect(Array(order.suffix(2)) == [due[0], due[1]])
    }

    private func second(_ sample: inout SampleDay) throws -> Day {
        let workshop = try #require(sample.state.programme?.workshops.first)
        var added = workshop.days[0].renewed(as: "calls-again", in: sample.world)
        (added.channel, added.after, added.lasting) = (.telephone, Period(3, .month), Period(2, .week))
        try sample.record(try sample.state.addition(of: added, to: workshop.id, in: sample.world))
        return try #require(sample.state.day(added.id))
    }

    @Test("who does not want to be called is called on no later day either; who answers after all is")
    func declined() throws {
        var (sample, day) = try sample()
        let later = try second(&sample)
        let person = try #require(
            sample.state.callees(on: day, today: Self.january).first { $0.standing == .due }?.person.id)
        try sample.record(try sample.state.addition(of: call(sample, day, person, .declined)))
        #expect(standing(sample, later, person) == .declined)
        #expect(sample.state.callee(person, on: later, today: Self.january)?.standing == .declined)
        sample.clock.advance(seconds: 60)
        let third = try #require(sample.state.workshop(of: day.id)?.days.last)
        try sample.record(try sample.state.addition(of: call(sample, later, person, .reached)))
        #expect(standing(sample, later, person) == .reached)
        #expect(third.id == later.id)
    }

    @Test("a number that was wrong is called on no later day, until it is another one")
    func wrongNumber() throws {
        var (sample, day) = try sample()
        let later = try second(&sample)
        let person = try #require(
            sample.state.callees(on: day, today: Self.january).first { $0.standing == .due }?.person.id)
        try sample.record(try sample.state.addition(of: call(sample, day, person, .wrongNumber)))
        #expect(standing(sample, day, person) == .letter && standing(sample, later, person) == .letter)
        try sample.record(try sample.state.revision(of: person) { $0.city = "Fès" })
        #expect(standing(sample, later, person) == .letter)
        try sample.record(try sample.state.revision(of: person) { $0.phone = "0000 99 99 99" })
        #expect(standing(sample, day, person) == .due && standing(sample, later, person) == .due)
    }

    @Test("of those whose turn it is, who came is called before who was invited and did not")
    func cameFirst() throws {
        let (sample, day) = try sample()
        let due = sample.state.callees(on: day, today: Self.january).filter { $0.standing == .due }
        #expect(due.contains(where: \.hasCome) && due.contains { !$0.hasCome })
        #expect(due.drop(while: \.hasCome).allSatisfy { !$0.hasCome })
        for callee in due {
            let attended = sample.state.attendances(on: SampleDay.day(1))[callee.person.id] != nil
            #expect(callee.hasCome == attended)
        }
    }

    @Test("on a day by mail who has no telephone is written to, and who has no address needs a letter")
    func byMail() throws {
        var (sample, day) = try sample()
        let workshop = try #require(sample.state.workshop(of: day.id))
        var added = workshop.days[0].renewed(as: "mails", in: sample.world)
        (added.channel, added.after, added.lasting) = (.mail, Period(4, .month), Period(2, .week))
        try sample.record(try sample.state.addition(of: added, to: workshop.id, in: sample.world))
        day = try #require(sample.state.day(added.id))
        try sample.record(
            try sample.state.revision(of: SampleDay.person(3)) { ($0.phone, $0.email) = ("", "k@example.org") })
        try sample.record(try sample.state.revision(of: SampleDay.person(5)) { $0.email = "" })
        #expect(standing(sample, day, SampleDay.person(3)) == .due)
        #expect(standing(sample, day, SampleDay.person(5)) == .letter)
    }

    @Test("what is said stands about what the person took on, with who said it and how; what is done is open no more")
    func said() throws {
        var (sample, day) = try sample()
        let person = try #require(
            sample.state.callees(on: day, today: Self.january).first { $0.standing == .due }?.person)
        let action: ID<Contribution> = sample.world.newID()
        try sample.record(
            try sample.state.contribution(
                action, saying: "Order the boiler", kind: .action, to: SampleDay.fuel, in: SampleDay.barriers, group: 1,
                by: "Amina", at: sample.clock.now, owner: .person(person.id), due: Self.january))
        #expect(sample.state.openCommitments(of: person).map(\.id) == [action])
        let note: ID<Contribution> = sample.world.newID()
        try sample.record(
            try sample.state.call(
                call(sample, day, person.id, .reached), saying: "It comes in March", about: action, as: note))
        let remark = try #require(sample.state.remarks(on: action).first)
        #expect(remark.text == "It comes in March" && remark.by == .person(person.id))
        #expect(remark.origin?.channel == .telephone)
        #expect(standing(sample, day, person.id) == .reached)
        try sample.record(
            try sample.state.settling(of: action, as: .done, at: sample.clock.now, by: "Amina"))
        #expect(sample.state.openCommitments(of: person).isEmpty)
    }

    @Test("a person's code is four signs that a hand does not take for each other, the same on every laptop")
    func codes() throws {
        let code = SheetCode(of: SampleDay.person(3))
        #expect(SheetCode(code.description.lowercased()) == code)
        #expect(SheetCode("AB1") == nil && SheetCode("O0I1") == nil)
        #expect(Set((0..<40).map { SheetCode(of: SampleDay.person($0)) }).count == 40)
    }
}
