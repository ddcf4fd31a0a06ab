import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

/// What belongs together, on paper: (day with links) to (paper, table, page without names).
@Suite("Links in summaries")
struct LinkTests {
    private func summary() throws -> DaySummary {
        var sample = try SampleDay(at: .evening)
        try sample.match()
        return try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
    }

    private func text(_ summary: DaySummary) -> String {
        let t = Localizer(language: .english)
        return Drawing.rendering(t, width: 100).render(Document(summary, t, [.links]))
    }

    @Test("what was agreed on comes first, with its form, its first meeting and its first step")
    func agreed() throws {
        let summary = try summary()
        #expect(summary.links?.map(\.state) == [.agreed, .proposed])
        #expect(summary.links?[0].steps == ["Ask for a sample sack"])
        let text = text(summary)
        #expect(text.contains("What belongs together"))
        #expect(text.contains("Dry olive stones, a truck a month"))
        #expect(text.contains("first meeting: 12 January 2027"), "\(text)")
        #expect(text.contains("first step: Ask for a sample sack"))
    }

    @Test("an anonymous paper says what was linked, and of nobody who it is")
    func anonymous() throws {
        let summary = try summary()
        var mask = TextMask(try SampleDay(at: .evening).state, Localizer(language: .english))
        let text = text(summary.anonymous(&mask))
        #expect(text.contains("Forty tonnes of olive stones") && !text.contains("Bennani") && !text.contains("Saïd"))
    }

    @Test("a day without links has no such section, no such table, and nothing of it in JSON")
    func none() throws {
        let sample = try SampleDay(at: .evening)
        let summary = try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
        let t = Localizer(language: .english)
        #expect(summary.links == nil)
        #expect(!DataTable.all([summary], t).contains { $0.name == "links" })
        #expect(DataTable.all([try self.summary()], t).first { $0.name == "links" }?.rows.count == 2)
    }

    @Test("a step of a link is a commitment, and no line that a table wrote")
    func steps() throws {
        let summary = try summary()
        let lines = summary.groups.flatMap(\.prompts).flatMap(\.contributions)
        #expect(!lines.contains { $0.text == "Ask for a sample sack" })
        #expect(lines.contains { $0.text == "Dry olive stones, a truck a month" })
        #expect(summary.actions.filter { $0.text == "Ask for a sample sack" }.count == 1)
    }
}
