import TestSupport
import Testing
import Workshop

/// Who was written down twice: (people) to (pairs), and what becomes of two who are one.
@Suite("People who may be one")
struct DoublePeopleTests {
    private func add(_ sample: inout SampleDay, _ name: PlainText, phone: PlainText = "") throws -> ID<Stakeholder> {
        let person = Stakeholder(id: sample.world.newID(), name: name, phone: phone)
        try sample.record([.stakeholder(Revision(from: nil, to: person))])
        return person.id
    }

    /// Why somebody who is written down now may be somebody who is there.
    private func reasons(
        _ name: PlainText, phone: PlainText = "", in sample: inout SampleDay
    ) throws -> [ProgrammeState.LikelyDoublePerson.Reason] {
        let id = try add(&sample, name, phone: phone)
        return sample.state.likelyDoublePeople.filter { $0.first.id == id || $0.second.id == id }.map(\.reason)
    }

    @Test("the same name in any order, one telephone, or a name spelt nearly so; two telephones are two people")
    func pairs() throws {
        var sample = try SampleDay(at: .morning)
        #expect(try reasons("El Mernissi Driss", in: &sample).contains(.sameName))
        _ = try add(&sample, "Wissal Ouazzani", phone: "0612345678")
        #expect(try reasons("Zohra Zniber", phone: "+212 6 12 34 56 78", in: &sample) == [.samePhone])
        #expect(try reasons("Wisal Ouazani", in: &sample) == [.nearName])
        #expect(try reasons("Zohra Znibar", phone: "0699999999", in: &sample).isEmpty)
        #expect(try reasons("Xavier Quelqu’un", in: &sample).isEmpty)
    }

    @Test("what is known of the other is the kept one's: presence, seat, lines; undone, both are as they were")
    func joined() throws {
        var sample = try SampleDay(at: .evening)
        let day = SampleDay.day(1)
        let present = sample.state.attendances(on: day).keys.sorted()
        let other = try #require(
            present.first { id in
                sample.state.seatings.values.contains { $0.table(of: id) != nil }
            })
        let kept = try add(&sample, "Somebody Else")
        let before = sample.state
        let arrived = before.attendances(on: day)[other]?.arrivedAt
        let changes = try before.joining(other, into: kept)
        try sample.record(changes)
        let state = sample.state
        #expect(
            state.stakeholders[other] == nil
                && state.stakeholders[kept]?.aliases.contains(before.stakeholders[other]?.name ?? "") == true)
        #expect(state.attendances(on: day)[kept]?.arrivedAt == arrived)
        #expect(state.seatings.values.contains { $0.table(of: kept) != nil })
        #expect(!state.linesInOrder.contains { $0.by == .person(other) || $0.owner == .person(other) })
        try sample.record(changes.reversed().compactMap(\.inverse))
        #expect(sample.state == before)
    }
}
