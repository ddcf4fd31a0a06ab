import TestSupport
import Testing
import Workshop

/// Who is known and who is invited. (before, change, after)
@Suite("The directory")
struct DirectoryTests {
    private func day() throws -> SampleDay { try SampleDay(at: .morning) }

    @Test("a person enters with a name; without one, or twice, not")
    func addition() throws {
        var day = try day()
        let person = Stakeholder(id: day.world.newID(), name: "Zineb Tazi", city: "Fès")
        try day.record(try day.state.addition(of: person))
        #expect(day.state.stakeholders[person.id] == person)
        #expect(throws: Refusal.changedMeanwhile(.stakeholderAdded)) { try day.state.addition(of: person) }
        #expect(throws: Refusal.empty) {
            try day.state.addition(of: Stakeholder(id: day.world.newID(), name: " \u{202E}"))
        }
    }

    @Test("what is known is revised; a name is not emptied, an id not changed, and nothing new is nothing recorded")
    func revision() throws {
        var day = try day()
        let person = SampleDay.person(1)
        #expect(try day.state.revision(of: person) { $0.city = "Fès" } == [])
        try day.record(try day.state.revision(of: person) { $0.consent = true })
        #expect(day.state.stakeholders[person]?.consent == true)
        #expect(throws: Refusal.empty) { try day.state.revision(of: person) { $0.name = "" } }
        #expect(throws: Refusal.unknownReference) {
            try day.state.revision(of: person) { $0.id = SampleDay.person(2) }
        }
        #expect(throws: Refusal.unknownReference) {
            try day.state.revision(of: SampleDay.person(99)) { $0.name = "Nobody" }
        }
    }

    @Test("an invitation holds for one workshop; inviting twice, or withdrawing what is not there, records nothing")
    func invitation() throws {
        var day = try day()
        let guest = SampleDay.person(15)
        try day.record(try day.state.invitation(of: guest, to: SampleDay.fes))
        #expect(day.state.invited(to: SampleDay.fes).contains(guest))
        #expect(!day.state.invited(to: SampleDay.rabat).contains(guest))
        #expect(try day.state.invitation(of: guest, to: SampleDay.fes) == [])
        #expect(day.state.attendances(on: SampleDay.day(1))[guest]?.isWalkIn == true, "they came without, all the same")

        try day.record(try day.state.withdrawalOfInvitation(of: guest, to: SampleDay.fes))
        #expect(!day.state.invited(to: SampleDay.fes).contains(guest))
        #expect(try day.state.withdrawalOfInvitation(of: guest, to: SampleDay.fes) == [])
    }

    @Test("nobody unknown is invited, and nobody to a workshop that is not in the file")
    func unknown() throws {
        let day = try day()
        #expect(throws: Refusal.unknownReference) {
            try day.state.invitation(of: SampleDay.person(99), to: SampleDay.fes)
        }
        #expect(throws: Refusal.unknownReference) {
            try day.state.invitation(of: SampleDay.person(1), to: ID(high: 9, low: 9))
        }
    }
}
