import Localization
import Papers
import Tally
import TestSupport
import Testing
import Workshop

@testable import Reports

/// Who is new and who comes again, when a workshop has been held to its end and another city has begun.
@Suite("Three days in Fez, one in Rabat")
struct ThreeDaysTests {
    private let t = Localizer(language: .english)

    private func played() throws -> (ProgrammeState, World) {
        var sample = try SampleDay(at: .nextDay)
        // Day 1: 1 2 3 5 6 8 9 10 11 12 13 14, and 15 16 walk in. Day 2: 1 2 3 5 6 7 8 9 11 15.
        let days = try #require(sample.state.programme?.workshops[0].days)
        let rabat = try #require(sample.state.programme?.workshops[1].days)
        for number in [1, 2, 4, 7, 16] {
            try sample.record(
                try sample.state.arrival(
                    of: SampleDay.person(number), on: days[2].id, at: sample.clock.now, by: "desk 1"))
        }
        let new = Stakeholder(id: SampleDay.person(70), name: "New Visitor")
        try sample.record(try sample.state.walkIn(new, on: days[2].id, at: sample.clock.now, by: "desk 1"))
        // In Rabat: one of the invited, one who was in Fez, one who came in Fez on the last day alone.
        for number in [17, 3, 70] {
            try sample.record(
                try sample.state.arrival(
                    of: SampleDay.person(number), on: rabat[0].id, at: sample.clock.now, by: "desk 1"))
        }
        return (sample.state, sample.world)
    }

    private func cells(_ table: Document.Table) -> [[String]] {
        table.rows.map { row in row.map { if case .text(let text) = $0 { text } else { "" } } }
    }

    @Test("each day counts who is new to it, whichever days somebody missed in between")
    func days() throws {
        let (state, world) = try played()
        let days = try (1...3).map { try Drawing.summary(of: state, day: $0, world) }
        #expect(days.map(\.attendance.present) == [14, 10, 6])
        // On day 2 person 7 is new; on day 3 person 4 and the new visitor; 7 came on day 2 and 16 on day 1.
        #expect(days.map(\.attendance.firstTimers) == [14, 1, 2])
        #expect(days.map(\.attendance.returning) == [0, 9, 4])
        #expect(days.map(\.attendance.walkIns) == [2, 1, 2])
        #expect(days[2].attendance.share == Share(4, of: 14, base: .invited))
        let document = try #require(Document(overview: days, t))
        guard case .table(let table) = document.blocks[2] else {
            Issue.record("no table")
            return
        }
        #expect(cells(table).map { $0[2] } == ["14", "10", "6"])
        #expect(cells(table).map { $0[4] } == ["14", "1", "2"])
        #expect(cells(table).map { $0[5] } == ["0", "9", "4"])
        let text = Drawing.rendering(width: 200).render(days[2])
        #expect(text.contains("4 people had been there on an earlier day, 2 came for the first time."))
        let csv = try #require(DataTable.all(days, t, [.overview]).first)
        let (first, again) = (csv.columns.firstIndex(of: "First time"), csv.columns.firstIndex(of: "Came before"))
        #expect(csv.rows.map { $0[first ?? 0] } == [.number(14), .number(1), .number(2)])
        #expect(csv.rows.map { $0[again ?? 0] } == [.number(0), .number(9), .number(4)])
    }

    @Test("another city counts those who were in the first one as known")
    func otherCity() throws {
        let (state, world) = try played()
        let rabat = try #require(state.programme?.workshops[1].days[0].id)
        let summary = try #require(DaySummary(of: rabat, in: state, world: world, language: "en"))
        #expect((summary.attendance.present, summary.attendance.walkIns) == (3, 2))
        #expect((summary.attendance.firstTimers, summary.attendance.returning) == (1, 2))
    }

    @Test("the comparison counts people once, whichever days they came on")
    func comparison() throws {
        let (state, world) = try played()
        let comparison = try #require(ProgrammeComparison(of: state, world: world, language: "en"))
        let fes = comparison.cities[0]
        // 14 of day 1, 7 of day 2, 4 and the visitor of day 3; on several days 1 2 3 5 6 8 9 11 15, 7 and 16.
        #expect((fes.people, fes.returning) == (17, 11))
        #expect(fes.days.map(\.present) == [14, 10, 6])
        #expect(comparison.cities[1].people == 3 && comparison.cities[1].returning == 0)
    }
}
