import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

/// Cities side by side: what they need, and what they made of their places.
@Suite("Needs and places, city by city")
struct NeedsTests {
    private let t = Localizer(language: .english)

    /// The sample's evening with a matching, two axes, and places for two organisations of engineers.
    private func state(hasAxes: Bool = true) throws -> (ProgrammeState, SampleDay) {
        var sample = try SampleDay(at: .evening)
        try sample.match()
        var changes = sample.changes
        guard case .programmeCreated(var programme) = changes[0] else { return (sample.state, sample) }
        if hasAxes {
            programme.vocabularies = [
                Vocabulary(
                    code: "axis",
                    tags: [
                        Vocabulary.Tag(code: "energy", title: LocalizedText(["en": "Energy"])),
                        Vocabulary.Tag(code: "people", title: LocalizedText(["en": "People"])),
                    ])
            ]
        }
        programme.categories[2].quota = Quota(2, of: .organisations)
        changes[0] = .programmeCreated(programme)
        var state = ProgrammeState()
        try state.apply(changes)
        if hasAxes {
            try state.apply(state.revision(of: SampleDay.line(901)) { $0.tags = ["axis/energy", "fuel"] })
            try state.apply(state.revision(of: SampleDay.line(903)) { $0.tags = ["axis/people"] })
        }
        return (state, sample)
    }

    private func comparison(hasAxes: Bool = true) throws -> ProgrammeComparison {
        let (state, sample) = try state(hasAxes: hasAxes)
        return try #require(ProgrammeComparison(of: state, world: sample.world, language: "en"))
    }

    @Test("how much of each axis each city needs, then the needs themselves, numbered, with their city")
    func axes() throws {
        let comparison = try comparison()
        #expect(comparison.axes?.map(\.id) == ["axis/energy", "axis/people"])
        #expect(comparison.cities[0].needs?.map(\.axis) == ["axis/energy", nil, "axis/people", nil, nil])
        #expect(comparison.cities[1].needs == nil)
        #expect(comparison.cities[0].offers?.count == 4 && comparison.cities[1].offers == nil)
        let text = Drawing.rendering(t).render(comparison)
        #expect(text.contains("What is needed, by axis and city"))
        #expect(text.contains("What is offered, by axis and city") && text.contains("A notary who reads contracts"))
        let tables = DataTable.all(comparison, t, [.tables])
        #expect(tables.first { $0.name == "offers" }?.rows.count == 4)
        #expect(text.contains("1. Fez"))
        #expect(text.contains("Dry olive stones, a truck a month — "))
        // The axis is the heading; other tags stay with the line.
        #expect(text.contains("#fuel") && !text.contains("#Energy"))
        #expect(try readBack(comparison) == comparison)
    }

    @Test("without a vocabulary, by the prompts that ask for needs; without needs, nothing")
    func noAxes() throws {
        #expect(try comparison(hasAxes: false).axes != nil)
        let sample = try SampleDay(at: .evening)
        let comparison = try #require(ProgrammeComparison(of: sample.state, world: sample.world, language: "en"))
        #expect(comparison.axes == nil)
        #expect(!Drawing.rendering(t).render(comparison).contains("What is needed"))
    }

    @Test("places of categories and of organisations stand side by side; what is ahead everywhere leaves no table")
    func places() throws {
        let comparison = try comparison()
        let engineers = try #require(comparison.cities[0].byCategory.first { $0.category == "engineer" })
        #expect(engineers.quota == nil && engineers.organisations?.places == 2)
        let text = Drawing.rendering(t).render(comparison)
        #expect(text.contains("Organisations, city by city"))
        #expect(text.contains("Not held anywhere yet: Day 2: "))
        #expect(!text.contains("\nDay 2: "))
    }

    @Test("in tables of a programme, a row for each need and for each category of a city")
    func tables() throws {
        let tables = DataTable.all(try comparison(), t, [.attendance, .tables])
        #expect(tables.map(\.name) == ["places", "needs", "offers"])
        #expect(tables[1].rows.count == 5)
        #expect(tables.allSatisfy { table in table.rows.allSatisfy { $0.count == table.columns.count } })
    }

    @Test("without names, needs keep their words and lose who said them")
    func anonymous() throws {
        let (state, sample) = try state()
        var mask = TextMask(state, t)
        let comparison = try #require(ProgrammeComparison(of: state, world: sample.world, language: "en"))
            .anonymous(&mask)
        let text = Drawing.rendering(t).render(comparison)
        for person in state.stakeholders.values { #expect(!text.contains(person.name.string), "\(person.name)") }
        #expect(text.contains("Dry olive stones"))
    }

    @Test("organisations have a row of their own in the day's table, with their places")
    func day() throws {
        let (state, sample) = try state()
        let summary = try #require(DaySummary(of: SampleDay.day(1), in: state, world: sample.world, language: "en"))
        let text = Drawing.rendering(t).render(Document(summary, t, [.attendance]))
        #expect(text.contains("Engineers: organisations"))
        #expect(text.contains("each organisation counts once"))
        #expect(text.contains("of them"))
    }
}
