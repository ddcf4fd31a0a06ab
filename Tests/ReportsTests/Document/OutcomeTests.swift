import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("What became of actions")
struct OutcomeTests {
    private let t = Localizer(language: .english)

    /// The sample day, a week later: one action done, one dropped, one open.
    private func summary() throws -> DaySummary {
        var sample = try SampleDay(at: .evening)
        let actions = try Drawing.summary().actions
        let later = sample.clock.now.adding(minutes: 7 * 24 * 60)
        try sample.record(try sample.state.settling(of: actions[0].id, as: .done, at: later, by: "Amina"))
        // As an entry says it that leaves the time to its row.
        let dropped = try #require(sample.state.contribution(actions[1].id))
        var after = dropped
        after.settlement = Contribution.Settlement(.dropped, at: nil, by: nil)
        try sample.record([.contribution(Revision(from: dropped, to: after))])
        return try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
    }

    @Test("is said with its date, wherever the action stands")
    func text() throws {
        let summary = try summary()
        let text = Drawing.rendering().render(summary)
        #expect(text.ranges(of: "done on 8 December 2026").count == 2)
        #expect(text.ranges(of: "dropped").count == 2)
        // One that is open was never settled, whatever the journal said before.
        #expect(summary.actions[2].settledAt == nil)
    }

    @Test("is a column of the tables, with its date")
    func tables() throws {
        let summary = try summary()
        let tables = DataTable.all([summary], t)
        let actions = try #require(tables.first { $0.name == "actions" })
        let status = try #require(actions.columns.firstIndex(of: "Status"))
        #expect(actions.rows.map { $0[status] } == [.text("done"), .text("dropped"), .text("to do")])
        let date = try #require(CivilDate("2026-12-08"))
        #expect(actions.rows.map { $0[status + 1] } == [.date(date), .empty, .empty])
        let lines = try #require(tables.first { $0.name == "lines" })
        let column = try #require(lines.columns.firstIndex(of: "Status"))
        #expect(lines.rows.count { $0[column] != .empty } == 3)
    }

    @Test("stands in JSON with its instant")
    func json() throws {
        let json = try JSONRendering.render(try summary())
        #expect(json.contains("\"outcome\" : \"done\"") && json.contains("\"settledAt\" : \"2026-12-08T"))
    }
}
