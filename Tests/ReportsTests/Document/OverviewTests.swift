import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("All days of a workshop in one paper")
struct OverviewTests {
    @Test("begin with a row for each day: who came, who was new, who came again")
    func table() throws {
        let days = [try Drawing.summary(at: .nextDay, day: 1), try Drawing.summary(at: .nextDay, day: 2)]
        let document = try #require(Document(overview: days, Localizer(language: .english)))
        guard case .table(let table) = document.blocks[2] else {
            Issue.record("the first thing is not the table")
            return
        }
        let cells = table.rows.map { row in row.map { if case .text(let text) = $0 { text } else { "" } } }
        #expect(cells[0].dropFirst(2) == ["14", "86\u{A0}%", "14", "0", "10", "3"])
        #expect(cells[1].dropFirst(2).prefix(4) == ["10", "64\u{A0}%", "1", "9"])
    }

    @Test("a workshop of one day needs none")
    func one() throws {
        #expect(Document(overview: [try Drawing.summary()], Localizer(language: .english)) == nil)
    }

    @Test("stand one after another, in each language")
    func text() throws {
        let sample = try SampleDay(at: .nextDay)
        let request = SummaryRequest(
            .workshop(SampleDay.fes), .text, in: [Localizer(language: .english), Localizer(language: .french)])
        let output = try request.output(from: sample.state, world: sample.world, journalHead: "0f1e2d") {
            Drawing.rendering($0)
        }
        guard case .file(let data) = output.content else {
            Issue.record("not a file")
            return
        }
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.hasPrefix("Eco-hammam networks\nFez · 1 December 2026 – 3 December 2026\nAll days\n"))
        #expect(text.contains("0f1e2d"))
        for theme in ["Day 1 of 3", "Day 2 of 3", "Réseaux éco-hammam"] { #expect(text.contains(theme), "\(theme)") }
        // Of a day that has not been held stands a line, and no page.
        #expect(!text.contains("Day 3 of 3") && text.contains("day 3"))
    }

    @Test("every day has its date under “Day by day”, whether it was held or not")
    func dates() throws {
        let days = [try Drawing.summary(at: .nextDay, day: 1), try Drawing.summary(at: .nextDay, day: 2)]
        let document = try #require(Document(overview: days, Localizer(language: .english)))
        guard case .entries(let entries) = document.blocks[1] else {
            Issue.record("no entries")
            return
        }
        for (entry, date) in zip(entries, ["1 December 2026", "2 December 2026"]) {
            #expect(entry.details.first?.contains(date) == true, "\(entry.details)")
        }
    }
}
