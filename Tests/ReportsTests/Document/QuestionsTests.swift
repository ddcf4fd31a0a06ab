import Foundation
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
        #expect(answered.map(\.text) == ["Is there a course for stokers this winter?"])
        let details = answered.flatMap(\.details)
        // What the one who asks is, the answer with what the other one is, and who typed it: each once.
        #expect(details.count == 3)
        let answer = details.first { $0.contains("Two, in January: the region pays both — Mohamed Amine Skalli (") }
        #expect(answer != nil)
        #expect(details.last?.hasPrefix("noted by Amina, ") == true)
        #expect(!details.contains { $0.contains("answered") })
    }

    @Test("what is open from the day before stands on the papers of the next, under a heading of its own")
    func carried() throws {
        var sample = try SampleDay.askingAgain()
        let world = sample.world
        try sample.record(
            try sample.state.answering(
                SampleDay.question(4), saying: MarkedLine(text: "In spring"), tags: [], as: world.newID(),
                in: SampleDay.secondRound, by: "Amina", at: sample.clock.now
            ) { world.newID() })
        let summary = try #require(
            DaySummary(of: SampleDay.day(2), in: sample.state, world: sample.world, language: "en"))
        #expect(summary.carried?.count == 5 && summary.questions.isEmpty)
        let document = Document(summary, t, [.questions])
        #expect(entries("Questions that are open from the days before", document).count == 4)
        let answered = entries("Questions that were answered", document)
        #expect(answered.map(\.text) == ["\u{2068}متى يبدأ الدعم؟\u{2069}"])
        #expect(answered.flatMap(\.details).contains { $0.contains("In spring") })
        let table = try #require(DataTable.all([summary], t, [.questions]).first { $0.name == "questions" })
        #expect(table.rows.count == 5)
        let first = try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
        #expect(first.carried == nil)
        #expect(entries("Questions that were answered", Document(first, t, [.questions])).count == 2)
    }

    @Test("who asked the same stands with the question, on paper and in tables; nobody yet is told apart from people")
    func askers() throws {
        var sample = try SampleDay.asking()
        try sample.record(sample.state.revision(of: SampleDay.question(3)) { $0.by = .person(SampleDay.person(4)) })
        let summary = try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
        let open = entries("Open questions", Document(summary, t, [.questions]))
        let name = try #require(sample.state.stakeholders[SampleDay.person(4)]?.name.string)
        #expect(
            open.contains { $0.details.contains { $0.hasPrefix("also: “Do olive stones") && $0.contains(name) } })
        #expect(open.contains { $0.label == "Karim (not in the directory)" })
        let table = try #require(DataTable.all([summary], t, [.questions]).first { $0.name == "questions" })
        let column = try #require(table.columns.firstIndex(of: "Asked by"))
        let cells = table.rows.map { $0[column] }
        #expect(cells.contains { if case .text(let names) = $0 { names.hasSuffix("; " + name) } else { false } })
    }

    @Test("the floor is told once: its questions with their answers, and neither again among the lines")
    func once() throws {
        let text = Drawing.rendering(t).render(Document(try summary(), t))
        #expect(text.components(separatedBy: "Is there a course for stokers").count == 2)
        #expect(text.components(separatedBy: "Two, in January").count == 2)
        // Where no part tells of questions, the lines do.
        let lines = Drawing.rendering(t).render(Document(try summary(), t, [.tables]))
        #expect(lines.components(separatedBy: "Two, in January").count == 2)
    }

    @Test("an answer by word of mouth is said once, with its date; a question for later says who answers")
    func fates() throws {
        var sample = try SampleDay.asking()
        try sample.record(
            sample.state.settling(of: SampleDay.question(4), as: .answered, at: sample.clock.now, by: "Salma"))
        let summary = try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
        let document = Document(summary, t, [.questions])
        let spoken = entries("Questions that were answered", document).flatMap(\.details)
        #expect(spoken.count { $0.contains("answered") } == 1)
        #expect(spoken.contains("answered by word of mouth on 1 December 2026"))
        try sample.record(
            sample.state.answeredByMouth(
                SampleDay.question(5), by: .person(SampleDay.person(12)), at: sample.clock.now, by: "Salma"))
        let named = try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
        let name = try #require(sample.state.stakeholders[SampleDay.person(12)]?.name.string)
        let said = entries("Questions that were answered", Document(named, t, [.questions])).flatMap(\.details)
        #expect(said.contains("answered by word of mouth on 1 December 2026 by \u{2068}\(name)\u{2069}"))
        let table = try #require(DataTable.all([named], t, [.questions]).first { $0.name == "questions" })
        let column = try #require(table.columns.firstIndex(of: "Answered by"))
        #expect(table.rows.contains { if case .text(name) = $0[column] { true } else { false } })
        var mask = TextMask(sample.state, t)
        let unnamed = entries("Questions that were answered", Document(named.anonymous(&mask), t, [.questions]))
        #expect(!unnamed.flatMap(\.details).contains { $0.contains(name) })
        let later = entries("Questions to be answered later", document).flatMap(\.details)
        #expect(later.contains("Nadia Berrada will answer by 31 December 2026"))
    }

    @Test("without names, the sheet says what people are who ask and answer, where that tells nobody")
    func unnamed() throws {
        let sample = try SampleDay.asking(experts: ["engineer"])
        let request = SheetRequest(.one(.questions), of: SampleDay.day(1), in: [t], isAnonymous: true)
        let text = try request.preview(from: sample.state, world: sample.world, Drawing.rendering(t)).lines
            .joined(separator: "\n")
        for person in sample.state.stakeholders.values { #expect(!text.contains(person.name.string), "\(person.name)") }
        #expect(!text.contains("Amina") && !text.contains("Karim"))
        #expect(try request.fileName(.pdf, in: sample.state) == "fes-day1-questions-en-anonymous.pdf")
        #expect(throws: PaperError.onlyQuestionsUnnamed) {
            try SheetRequest(.one(.badges), of: SampleDay.day(1), in: [self.t], isAnonymous: true)
                .preview(from: sample.state, world: sample.world, Drawing.rendering(self.t))
        }
    }

    @Test("a question with an answer is not open, though nobody has called up the next one")
    func answeredOnTheFloor() throws {
        var sample = try SampleDay.asking()
        let floor = try #require(sample.state.questions(of: SampleDay.answers).onFloor).line
        try sample.record(
            try sample.state.contribution(
                sample.world.newID(), saying: "In spring", kind: .note, to: nil, in: nil, by: "Amina",
                at: sample.clock.now, about: .line(floor.id)))
        let summary = try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: "en"))
        let document = Document(summary, t, [.questions])
        #expect(!entries("Open questions", document).contains { $0.text == floor.text.string })
        #expect(entries("Questions that were answered", document).contains { $0.text == floor.text.string })
        #expect(
            sample.state.questions(of: SampleDay.answers).onFloor?.line.id == floor.id, "in the room it stands there")
    }

    @Test("anonymous: the words stay, the names go")
    func anonymous() throws {
        let summary = try summary(isAnonymous: true)
        let answered = entries("Questions that were answered", Document(summary, t, [.questions]))
        #expect(answered.count == 1)
        #expect(answered[0].details.contains { $0.hasPrefix("Answer: Two, in January: the region pays both") })
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
