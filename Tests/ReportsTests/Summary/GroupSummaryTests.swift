import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("What the tables said")
struct GroupSummaryTests {
    @Test("every table of every activity with prompts is there, with people and all prompts, empty ones too")
    func tables() throws {
        let groups = try Drawing.summary().groups
        #expect(
            groups.map { "\($0.activity) \($0.group)" } == [
                "barriers 1", "barriers 2", "barriers 3", "measures 1", "measures 2", "measures 3", "answers 1",
            ])
        #expect(
            groups[1].members.first
                == GroupSummary.Member(
                    name: "عبد الرحيم العلمي", category: "Hammam owners", organisation: "حمام بن عباد"))
        #expect(groups[2].members.last?.category == "wood merchant")
        #expect(groups[0].prompts.map(\.prompt) == ["fuel", "money"])
        #expect(groups[0].prompts[1].contributions.isEmpty)
        #expect(groups.map(\.wholeRoom) == [false, false, false, false, false, false, true])
    }

    @Test("a line carries what leads back to it")
    func line() throws {
        let line = try #require(try Drawing.summary().actions.first)
        #expect(line.text == "Ask three suppliers for one offer on pellets")
        #expect(line.kind == .action)
        #expect((line.activity, line.prompt, line.group) == ("measures", "commit", 1))
        #expect(line.author == "Amina")
        #expect(line.writtenAt.description == "2026-12-01T11:20:00+01:00")
        #expect(line.owner == "Fatima-Zahra Bennani")
        #expect(line.due?.description == "2027-01-14")
        #expect(line.id == SampleDay.line(8))
    }

    @Test("a merged line stands under the one that it was merged into, and nowhere else")
    func merged() throws {
        let lines = try Drawing.summary().lines
        let target = try #require(lines.first { $0.id == SampleDay.line(2) })
        #expect(target.mergedFrom.map(\.text) == ["Old furnaces take wood and nothing else"])
        #expect(target.mergedFrom.map(\.group) == [3])
        #expect(!lines.contains { $0.id == SampleDay.line(5) })
    }

    @Test("no line is lost when two laptops merged lines in a circle, in a chain, or into one that was removed")
    func strangeMerges() throws {
        // The rules refuse all of these; a file that was put together from two laptops' may hold them.
        let sample = try SampleDay(at: .morning)
        let targets = [1: 3, 3: 1, 4: 3, 6: 7, 7: 99]
        let lines = sample.state.contributions.values.flatMap(\.values).map { line in
            var line = line
            if let pair = targets.first(where: { SampleDay.line($0.key) == line.id }) {
                line.mergedInto = SampleDay.line(pair.value)
            }
            return line
        }
        let state = ProgrammeState { add in
            if let programme = sample.state.programme { add(.programmeCreated(programme)) }
            for person in sample.state.stakeholders.values { add(.stakeholder(Revision(from: nil, to: person))) }
            for seating in sample.state.seatings.values { add(.seating(Revision(from: nil, to: seating))) }
            for line in lines { add(.contribution(Revision(from: nil, to: line))) }
        }
        let shown = try Drawing.summary(of: state, sample.world).lines
        #expect(shown.map(\.id) == [1, 2, 7].map(SampleDay.line))
        #expect(shown[0].mergedFrom.map(\.id) == [3, 4].map(SampleDay.line))
        #expect(shown[2].mergedFrom.map(\.id) == [SampleDay.line(6)])
    }

    @Test("actions, questions and the parking lot are the lines of that kind that stand for themselves")
    func lists() throws {
        let summary = try Drawing.summary()
        #expect(summary.actions.map(\.id) == [8, 10, 9].map(SampleDay.line))
        #expect(summary.questions.map(\.id) == [4, 11].map(SampleDay.line))
        #expect(summary.parkingLot.map(\.id) == [SampleDay.line(4)])
    }

    @Test("a table beyond the plan that somebody was seated at is shown")
    func extraTable() throws {
        var sample = try SampleDay(at: .morning)
        let before = sample.state.seatings[SampleDay.barriers]
        let after = Seating(activity: SampleDay.barriers, tables: (before?.tables ?? []) + [[SampleDay.person(7)]])
        try sample.record([.seating(Revision(from: before, to: after))])
        let groups = try Drawing.summary(of: sample.state, sample.world).groups.filter { $0.activity == "barriers" }
        #expect(groups.map(\.group) == [1, 2, 3, 4])
        #expect(groups[3].members.map(\.name) == ["Saïd Ouazzani"])
    }
}

extension DaySummary {
    /// Every line that stands for itself.
    var lines: [LineSummary] { groups.flatMap(\.prompts).flatMap(\.contributions) }
}
