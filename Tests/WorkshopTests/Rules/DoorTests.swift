import TestSupport
import Testing
import Workshop

/// The door: who is here. (before, change, after)
@Suite("At the door")
struct DoorTests {
    private static let today = SampleDay.day(1)

    private func day(_ moment: SampleDay.Moment = .planned) throws -> SampleDay { try SampleDay(at: moment) }

    @Test("an invited person arrives: here, not a walk-in, with the time and who checked them in")
    func arrival() throws {
        var day = try day()
        let now = day.clock.now
        try day.record(try day.state.arrival(of: SampleDay.person(1), on: Self.today, at: now, by: "desk 2"))

        let attendance = try #require(day.state.attendances(on: Self.today)[SampleDay.person(1)])
        #expect(attendance.arrivedAt == now)
        #expect(attendance.checkedInBy == "desk 2")
        #expect(attendance.isHere)
        #expect(!attendance.isWalkIn)
        #expect(day.state.hereCount(on: Self.today) == 1)
    }

    @Test("a second arrival is refused, and the refusal carries the first one's time and name")
    func secondArrival() throws {
        var day = try day()
        let first = day.clock.now
        try day.record(try day.state.arrival(of: SampleDay.person(1), on: Self.today, at: first, by: "desk 1"))
        let before = day.state
        day.clock.advance(minutes: 10)

        let attendance = Attendance(
            day: Self.today, stakeholder: SampleDay.person(1), arrivedAt: first, isWalkIn: false, checkedInBy: "desk 1")
        #expect(throws: Refusal.alreadyHere(attendance)) {
            try day.state.arrival(of: SampleDay.person(1), on: Self.today, at: day.clock.now, by: "desk 2")
        }
        #expect(day.state == before)
    }

    @Test("a person who went home is not simply checked in again: the refusal says so")
    func arrivalAfterDeparture() throws {
        let day = try day(.evening)
        let attendance = try #require(day.state.attendances(on: Self.today)[SampleDay.person(13)])
        #expect(attendance.leftAt != nil)
        #expect(throws: Refusal.hasLeft(attendance)) {
            try day.state.arrival(of: SampleDay.person(13), on: Self.today, at: day.clock.now, by: "desk 1")
        }
    }

    @Test("re-entry: here again, and the first arrival stays on record")
    func reentry() throws {
        var day = try day(.evening)
        let before = try #require(day.state.attendances(on: Self.today)[SampleDay.person(13)])
        let here = day.state.hereCount(on: Self.today)

        try day.record(try day.state.reentry(of: SampleDay.person(13), on: Self.today))

        let after = try #require(day.state.attendances(on: Self.today)[SampleDay.person(13)])
        #expect(after.isHere)
        #expect(after.arrivedAt == before.arrivedAt)
        #expect(day.state.hereCount(on: Self.today) == here + 1)
    }

    @Test("leaving twice, leaving without having come and coming back without having left are refused")
    func nonsense() throws {
        let day = try day(.evening)
        let here = try #require(day.state.attendances(on: Self.today)[SampleDay.person(1)])
        let left = try #require(day.state.attendances(on: Self.today)[SampleDay.person(13)])
        #expect(throws: Refusal.hasLeft(left)) {
            try day.state.departure(of: SampleDay.person(13), on: Self.today, at: day.clock.now)
        }
        #expect(throws: Refusal.notHere) {
            try day.state.departure(of: SampleDay.person(4), on: Self.today, at: day.clock.now)
        }
        #expect(throws: Refusal.alreadyHere(here)) {
            try day.state.reentry(of: SampleDay.person(1), on: Self.today)
        }
        #expect(throws: Refusal.notHere) { try day.state.reentry(of: SampleDay.person(4), on: Self.today) }
        #expect(throws: Refusal.notHere) { try day.state.withdrawal(of: SampleDay.person(4), on: Self.today) }
    }

    @Test("wrong person: the arrival is withdrawn as if it had not been, and the right one can come in")
    func withdrawal() throws {
        var day = try day()
        let before = day.state
        try day.record(
            try day.state.arrival(of: SampleDay.person(1), on: Self.today, at: day.clock.now, by: "desk 1"))
        try day.record(try day.state.withdrawal(of: SampleDay.person(1), on: Self.today))
        #expect(day.state == before)
        try day.record(
            try day.state.arrival(of: SampleDay.person(2), on: Self.today, at: day.clock.now, by: "desk 1"))
        #expect(day.state.hereCount(on: Self.today) == 1)
    }

    @Test("a walk-in enters the directory and the room in one batch, uninvited")
    func walkIn() throws {
        var day = try day()
        let person = Stakeholder(id: day.world.newID(), name: "  Omar\tSefrioui ")
        let changes = try day.state.walkIn(person, on: Self.today, at: day.clock.now, by: "desk 1")
        #expect(changes.map(\.kind) == [.stakeholderAdded, .arrived])
        try day.record(changes)
        #expect(day.state.stakeholders[person.id]?.name == "Omar Sefrioui")
        #expect(day.state.attendances(on: Self.today)[person.id]?.isWalkIn == true)
        #expect(!day.state.invited(to: SampleDay.fes).contains(person.id))
    }

    @Test("a person of the directory who is invited to another city only is a walk-in here")
    func walkInFromRabat() throws {
        var day = try day()
        try day.record(
            try day.state.arrival(of: SampleDay.person(17), on: Self.today, at: day.clock.now, by: "desk 1"))
        #expect(day.state.attendances(on: Self.today)[SampleDay.person(17)]?.isWalkIn == true)
    }

    @Test(
        "a walk-in without a name is refused, even if the name only looks like one", arguments: ["", "  ", "\u{FEFF}"])
    func namelessWalkIn(_ name: String) throws {
        let day = try day()
        let person = Stakeholder(id: day.world.newID(), name: PlainText(name))
        #expect(throws: Refusal.empty) {
            try day.state.walkIn(person, on: Self.today, at: day.clock.now, by: "desk 1")
        }
    }

    @Test("nobody arrives who is not in the directory, and nobody arrives on a day that is not in the plan")
    func unknown() throws {
        let day = try day()
        #expect(throws: Refusal.unknownReference) {
            try day.state.arrival(of: day.world.newID(), on: Self.today, at: day.clock.now, by: "desk 1")
        }
        #expect(throws: Refusal.unknownReference) {
            try day.state.arrival(of: SampleDay.person(1), on: day.world.newID(), at: day.clock.now, by: "desk 1")
        }
    }

    @Test("days are counted apart: who was here yesterday is not here today until checked in")
    func daysApart() throws {
        let day = try day(.nextDay)
        #expect(day.state.attendances(on: SampleDay.day(2))[SampleDay.person(10)] == nil)
        #expect(day.state.attendances(on: Self.today)[SampleDay.person(10)] != nil)
    }

    @Test("a person cannot leave the directory while invited, here, or seated")
    func inUse() throws {
        var day = try day(.evening)
        let walkIn = try #require(day.state.stakeholders[SampleDay.person(15)])
        let invited = try #require(day.state.stakeholders[SampleDay.person(17)])
        for person in [walkIn, invited] {
            #expect(throws: Refusal.inUse) { try day.record([.stakeholder(Revision(from: person, to: nil))]) }
        }
    }
}
