import TestSupport
import Testing

@testable import Workshop

@Suite("A pairing of the day: who learns from whom, who is left out, who meets when")
struct PairedTests {
    private func sample(teach: String = "engineer", most: Int? = 1) throws -> SampleDay {
        var sample = try SampleDay(at: .evening)
        try sample.pair(teach: teach, most: most)
        return sample
    }

    private func propose(_ sample: inout SampleDay) throws {
        var number: UInt64 = 8000
        try sample.record(
            try sample.state.proposing(in: SampleDay.pairing) { pair, _, _ in
                number += 1
                return Link(
                    id: ID(high: 7, low: number), from: .person(pair.learner), to: .person(pair.tutor), by: "Amina",
                    at: sample.clock.now)
            })
    }

    @Test("everybody who learns and is here has a proposal; tags, words and languages are the reasons")
    func proposals() throws {
        let sample = try sample()
        let paired = try sample.state.paired(in: SampleDay.pairing)
        let here = sample.state.attendances(on: SampleDay.day(1)).filter { $0.value.isHere }.keys
        #expect(paired.rows.allSatisfy { here.contains($0.learner.id) && $0.learner.category == "stoker" })
        #expect(paired.proposals.count == min(paired.rows.count, paired.room.tutors.count))
        for row in paired.rows {
            guard let tutor = row.proposed else { continue }
            for reason in paired.room.reasons(row.learner.id, tutor) {
                guard case .languages(let codes) = reason else { continue }
                let spoken = sample.state.stakeholders[tutor]?.languages ?? []
                #expect(codes.allSatisfy { row.learner.languages.contains($0) && spoken.contains($0) })
            }
        }
        #expect(
            paired.proposals.contains {
                paired.room.reasons($0.learner, $0.tutor).contains { if case .words = $0 { true } else { false } }
            })
    }

    @Test("what is linked stays, whoever comes; the others are proposed beside it")
    func beside() throws {
        var sample = try sample(most: nil)
        let before = try sample.state.paired(in: SampleDay.pairing)
        let row = try #require(before.rows.first)
        let other = try #require(before.room.tutors.map(\.id).first { $0 != row.proposed })
        try sample.record(
            try sample.state.addition(
                of: Link(
                    id: ID(high: 7, low: 1), from: .person(row.learner.id), to: .person(other), by: "Amina",
                    at: sample.clock.now)))
        let after = try sample.state.paired(in: SampleDay.pairing)
        #expect(after.rows.first { $0.learner.id == row.learner.id }?.tutor == other)
        #expect(!after.proposals.contains { $0.learner == row.learner.id })
        #expect(after.rows.allSatisfy { $0.tutor != nil })
        try propose(&sample)
        #expect(try sample.state.paired(in: SampleDay.pairing).proposals.isEmpty)
    }

    @Test("where nobody can teach, or the activity pairs nobody, it is said")
    func refused() throws {
        let sample = try sample(teach: "merchant")
        #expect(throws: Refusal.nobodyTeaches([LocalizedText(same: "merchant")])) {
            try sample.state.paired(in: SampleDay.pairing)
        }
        let activity = try #require(sample.state.day(SampleDay.day(1))?.activities.first)
        #expect(throws: Refusal.isNoPairing) { try sample.state.paired(in: activity.id) }
        #expect(throws: Refusal.noMeetings) { try sample.state.meetings(in: activity.id, sample.world) }
    }

    @Test("a pair meets once, nobody in two places; who goes leaves their place free, and nobody else moves")
    func meetings() throws {
        var sample = try sample(most: nil)
        try propose(&sample)
        let plan = try sample.state.meetings(in: SampleDay.pairing, sample.world)
        let count = try sample.state.paired(in: SampleDay.pairing).links.count
        #expect(plan.slots.reduce(0) { $0 + $1.meetings.count } + plan.left.count == count)
        for slot in plan.slots {
            let people = slot.meetings.flatMap { [$0.one, $0.other] }
            #expect(Set(people).count == people.count && Set(slot.meetings.map(\.table)).count == slot.meetings.count)
        }
        let gone = try #require(plan.slots.first?.meetings.first)
        guard case .person(let person) = gone.one else { return }
        try sample.record(try sample.state.departure(of: person, on: SampleDay.day(1), at: sample.clock.now))
        let after = try sample.state.meetings(in: SampleDay.pairing, sample.world)
        func places(_ plan: MeetingPlan) -> [MeetingPlan.Meeting: Int] {
            Dictionary(
                plan.slots.enumerated().flatMap { slot, meetings in meetings.meetings.map { ($0, slot) } },
                uniquingKeysWith: { first, _ in first })
        }
        for (meeting, slot) in places(plan) where meeting.one != gone.one && meeting.other != gone.one {
            #expect(places(after)[meeting] == slot)
        }
    }

    @Test(
        "a link that goes while people meet says whose meeting goes with it, and when; before they begin it says nothing"
    )
    func loss() throws {
        var sample = try sample(most: nil)
        try propose(&sample)
        let link = try #require(sample.state.linksInOrder.first)
        let ways = [try sample.state.ending(of: link.id), try sample.state.removal(of: link.id)]
        for changes in ways { #expect(sample.state.meetingsLost(by: changes, sample.world) == nil) }
        try sample.record(
            try sample.state.start(of: SampleDay.pairing, at: sample.clock.now, in: sample.world))
        let plan = try sample.state.meetings(in: SampleDay.pairing, sample.world)
        func person(_ end: Reference) -> ID<Stakeholder>? { if case .person(let id) = end { id } else { nil } }
        let ends = Set(link.ends.compactMap(sample.state.party))
        let slot = try #require(
            plan.slots.first { $0.meetings.contains { [$0.one, $0.other].allSatisfy(ends.contains) } })
        for changes in ways {
            let loss = try #require(sample.state.meetingsLost(by: changes, sample.world))
            #expect(loss.meetings.map(\.start) == [slot.start] && loss.records == [.link(link.id)])
            #expect(loss.meetings.allSatisfy { Set([$0.one, $0.other]) == ends && !$0.isOver })
            // What is said of the others is what happens to them.
            var next = sample.state
            try next.apply(changes)
            func places(_ plan: MeetingPlan) -> [MeetingPlan.Meeting: ClockTime] {
                Dictionary(
                    plan.slots.flatMap { slot in slot.meetings.map { ($0, slot.start) } },
                    uniquingKeysWith: { first, _ in first })
            }
            let after = places(try next.meetings(in: SampleDay.pairing, sample.world))
            #expect(loss.moved == places(plan).count { after[$0.key] != $0.value } - 1)
        }
        // An agreement, and a link of other people, move nobody.
        #expect(sample.state.meetingsLost(by: try sample.state.agreement(on: link.id), sample.world) == nil)
        // Whoever goes out of the file, or into another person, goes out of the timetable too.
        let learner = try #require(person(link.from))
        let linked = Set(sample.state.linksInOrder.flatMap(\.ends).compactMap(person))
        let other = try #require(sample.state.stakeholders.keys.sorted().first { !linked.contains($0) })
        let joined = try sample.state.joining(learner, into: other)
        #expect(sample.state.meetingsLost(by: joined, sample.world)?.meetings.isEmpty == false)
        // What is over has taken place.
        try sample.record(try sample.state.end(of: SampleDay.pairing, at: sample.clock.now, in: sample.world))
        #expect(sample.state.meetingsLost(by: ways[0], sample.world)?.meetings.map(\.isOver) == [true])
    }
}
