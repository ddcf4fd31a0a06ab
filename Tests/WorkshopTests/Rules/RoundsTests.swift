import TestSupport
import Testing

@testable import Workshop

/// All rounds of a workshop planned at once, from what the file says: before, change, after.
@Suite("Rounds at tables: those that stand, those that are open, and the rules of the script")
struct RoundsTests {
    @Test("the activity and all that follow are open, what was held stands, and those who are here are awaited")
    func rounds() throws {
        let day = try SampleDay(at: .morning)
        let rounds = try day.state.rounds(from: SampleDay.measures)
        #expect(rounds.activities.prefix(2) == [SampleDay.barriers, SampleDay.measures])
        #expect(rounds.problem.rounds[0].seating == day.state.seatings[SampleDay.barriers]?.tables)
        #expect(rounds.open.first == SampleDay.measures)
        let here = Set(day.state.attendances(on: SampleDay.day(1)).values.filter(\.isHere).map(\.stakeholder))
        #expect(rounds.problem.rounds.allSatisfy { $0.seating != nil || $0.people == here })
    }

    @Test("a meeting in a room long after the event has its tables too")
    func later() throws {
        var day = try SampleDay(at: .evening)
        let workshop = try #require(day.state.programme?.workshops.first)
        var meeting = workshop.days[0].renewed(as: "meeting", in: day.world)
        (meeting.after, meeting.lasting) = (Period(6, .month), nil)
        meeting.activities = meeting.activities.filter { $0.groups > 1 }
        try day.record(day.state.addition(of: meeting, to: workshop.id, in: day.world))
        let there = try #require(day.state.day(meeting.id))
        for person in day.state.invited(to: workshop.id).sorted().prefix(9) {
            try day.record(day.state.arrival(of: person, on: there.id, at: day.clock.now, by: "x"))
        }
        let activity = try #require(there.activities.first)
        let rounds = try day.state.rounds(from: activity.id)
        #expect(rounds.activities.contains(activity.id) && rounds.activities.contains(SampleDay.barriers))
        let plan = MixingPlanner(rounds.problem).first()
        try day.record(day.state.seating(of: activity.id, by: plan, of: rounds, world: day.world))
        #expect(day.state.seatings[activity.id]?.tables.joined().count == 9)
    }

    @Test("a plan seats everybody who is here; who came since is added, who left is left out")
    func seated() throws {
        var day = try SampleDay(at: .morning)
        let rounds = try day.state.rounds(from: SampleDay.measures)
        let plan = MixingPlanner(rounds.problem).first()
        let leaving = try #require(plan.rounds[1].joined().first)
        try day.record(day.state.departure(of: leaving, on: SampleDay.day(1), at: day.clock.now))
        let comes = try #require(
            day.state.stakeholders.keys.sorted().first { day.state.attendances(on: SampleDay.day(1))[$0] == nil })
        try day.record(day.state.arrival(of: comes, on: SampleDay.day(1), at: day.clock.now, by: "x"))
        try day.record(day.state.seating(of: SampleDay.measures, by: plan, of: rounds, world: day.world))
        let tables = try #require(day.state.seatings[SampleDay.measures]?.tables)
        #expect(!tables.joined().contains(leaving))
        #expect(tables.joined().contains(comes))
        #expect(Set(tables.joined()).count == tables.joined().count)
    }

    @Test("people who sit already and are seated anew sit otherwise")
    func anew() throws {
        var day = try SampleDay(at: .morning)
        try day.record(day.state.seating(of: SampleDay.measures, world: day.world))
        let before = day.state.seatings[SampleDay.measures]?.tables
        try day.record(day.state.seating(of: SampleDay.measures, world: day.world))
        #expect(day.state.seatings[SampleDay.measures]?.tables != before)
    }

    @Test("people of one organisation never sit together, where there are tables enough")
    func apart() throws {
        var day = try SampleDay(at: .morning, rules: TableRules(apart: .organisation))
        let here = day.state.attendances(on: SampleDay.day(1)).values.filter(\.isHere).map(\.stakeholder).sorted()
        let friends = Array(here.prefix(3))
        for id in friends {
            let person = try #require(day.state.stakeholders[id])
            var member = person
            member.organisation = id == friends[0] ? "Coopérative Al-Amal" : "COOPERATIVE AL AMAL"
            try day.record([.stakeholder(Revision(from: person, to: member))])
        }
        let problem = try day.state.rounds(from: SampleDay.measures).problem
        #expect(problem.rules.apart.contains { Set($0) == Set(friends) })
        try day.record(day.state.seating(of: SampleDay.measures, world: day.world))
        let seating = try #require(day.state.seatings[SampleDay.measures])
        #expect(Set(friends.map(seating.table)).count == 3)
    }

    @Test("hosts stay at the table at which they sat, others get one each")
    func hosts() throws {
        let category = try #require(try SampleDay(at: .morning).state.programme?.categories.first?.code)
        let day = try SampleDay(at: .morning, rules: TableRules(hosts: category))
        let problem = try day.state.rounds(from: SampleDay.measures).problem
        let hosts = problem.people.filter { $0.pinned != nil }
        #expect(!hosts.isEmpty)
        #expect(Set(hosts.map(\.pinned)).count == hosts.count)
        let held = try #require(problem.rounds[0].seating)
        let stays = hosts.filter { host in held.firstIndex { $0.contains(host.id) } == host.pinned }
        #expect(!stays.isEmpty)
        let plan = MixingPlanner(problem).first()
        for host in hosts {
            for (index, round) in plan.rounds.enumerated() where problem.rounds[index].seating == nil {
                if problem.rounds[index].tables > host.pinned ?? 0 {
                    #expect(round.firstIndex { $0.contains(host.id) } == host.pinned)
                }
            }
        }
    }

    @Test("no tables, nobody here: refused")
    func refused() throws {
        let planned = try SampleDay(at: .planned)
        #expect(throws: Refusal.nobodyHere) { try planned.state.rounds(from: SampleDay.measures) }
        let morning = try SampleDay(at: .morning)
        #expect(throws: Refusal.noTables) { try morning.state.rounds(from: SampleDay.measures, tables: 0) }
    }
}
