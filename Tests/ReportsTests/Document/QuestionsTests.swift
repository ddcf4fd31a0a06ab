import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

/// What was asked, on paper.
@Suite("Questions on paper")
struct QuestionsTests {
    private let t = Localizer(language: .english)

    private func summary(isAnonymous: Bool = false) throws -> DaySummary {
        let sample = try SampleDay.asking()
        let summary = try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
        var mask = TextMask(sample.state, t)
        return isAnonymous ? summary.anonymous(&mask) : summary
    }

    /// The entries under a heading.
    private func entries(_ title: String, _ document: Document) -> [Document.Entry] {
        let start = document.blocks.firstIndex(of: .heading(title, level: 1)) ?? document.blocks.endIndex
        for block in document.blocks[start...] { if case .entries(let entries) = block { return entries } }
        return []
    }

    @Test("open, for later with who and by when, answered with who answered; what was withdrawn is left out")
    func parts() throws {
        let document = Document(try summary(), t, [.questions])
        #expect(entries("Open questions", document).count == 4)
        let later = entries("Questions to be answered later", document)
        #expect(later.count == 1 && later[0].details.contains { $0.contains("Nadia Berrada") && $0.contains("2026") })
        let answered = entries("Questions that were answered", document)
        #expect(
            answered.map(\.details.first) == ["Answer: Two, in January: the region pays both — Mohamed Amine Skalli"])
    }

    @Test("anonymous: the words stay, the names go")
    func anonymous() throws {
        let summary = try summary(isAnonymous: true)
        let answered = entries("Questions that were answered", Document(summary, t, [.questions]))
        #expect(answered.map(\.details.first) == ["Answer: Two, in January: the region pays both"])
        #expect(summary.questions.allSatisfy { $0.by == nil && $0.answers?.allSatisfy { $0.by == nil } != false })
    }

    @Test("as a table: a row for each answer, and one for what has none")
    func table() throws {
        let tables = DataTable.all([try summary()], t, [.questions])
        let table = try #require(tables.first { $0.name == "questions" })
        #expect(table.rows.count == 8)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }

    @Test("the sheet holds what was set aside too, and says so where nothing was asked")
    func sheet() throws {
        let sample = try SampleDay.asking()
        let sheet = try #require(
            Sheet.make(.questions, of: SampleDay.day(1), in: sample.state, world: sample.world, [t]))
        #expect(!sheet.isEmpty)
        let empty = try #require(
            Sheet.make(.questions, of: SampleDay.day(2), in: sample.state, world: sample.world, [t]))
        #expect(empty.isEmpty)
    }
}
