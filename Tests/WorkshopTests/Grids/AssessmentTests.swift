import Tally
import Testing

@testable import Workshop

/// What a paper of a label comes to.
struct AssessmentTests {
    private static func text(_ words: String) -> LocalizedText { GridPapersTests.text(words) }

    private static let label = Grid(
        code: "label", title: text("Label"), subject: .organisation, rater: .twoAssessors,
        criteria: [
            Grid.Criterion("permit", text("Permit"), .fulfilled, theme: "fire", mandatoryFrom: "bronze"),
            Grid.Criterion("boiler", text("Boiler"), .points(4), theme: "fire"),
            Grid.Criterion("meter", text("Meter"), .points(2), theme: "water"),
            Grid.Criterion("reuse", text("Reuse"), .points(2), theme: "water", mandatoryFrom: "gold"),
        ],
        themes: [
            Grid.Theme(code: "fire", title: text("Fire"), weight: 3),
            Grid.Theme(code: "water", title: text("Water"), weight: 1),
        ],
        classes: [
            Grid.Class(code: "bronze", title: text("Bronze"), from: Fraction(50, 100)),
            Grid.Class(code: "gold", title: text("Gold"), from: Fraction(80, 100), floors: ["boiler": 3]),
        ])

    private func assess(_ permit: Int?, _ boiler: Int, _ meter: Int, _ reuse: Int) throws -> Assessment {
        var marks = zip(["boiler", "meter", "reuse"], [boiler, meter, reuse]).map { Rating.Mark($0, Fraction($1)) }
        if let permit { marks.insert(Rating.Mark("permit", Fraction(permit)), at: 0) }
        let paper = Rating(
            id: ID(high: 0, low: 1), grid: Self.label.key, subject: .code("x"), date: CivilDate(daysSinceEpoch: 20_000),
            marks: marks, author: "k", writtenAt: Instant(milliseconds: 0))
        return try Self.label.assess(paper, by: ThemeWeights(listed: Self.label))
    }

    @Test("Points are shares of what a theme can give, and themes weigh: three quarters of 2 of 4, a quarter of 3 of 4")
    func points() throws {
        let assessment = try assess(1, 2, 1, 2)
        #expect(assessment.share == Fraction(3, 4) * Fraction(2, 4) + Fraction(1, 4) * Fraction(3, 4))
        #expect(assessment.place == 0)
    }

    @Test("The class above says what it asks for: a floor, and points")
    func missing() throws {
        let assessment = try assess(1, 2, 1, 2)
        let boiler = try #require(Self.label.criterion("boiler"))
        #expect(assessment.missing == [.floor(boiler, 3), .points(Fraction(4, 5) - assessment.share)])
    }

    @Test("Classes build on one another: what bronze asks for, gold asks for")
    func without() throws {
        let permit = try #require(Self.label.criterion("permit"))
        let assessment = try assess(0, 4, 2, 2)
        #expect(assessment.share == 1)
        #expect(assessment.place == nil)
        #expect(assessment.missing == [.mandatory(permit)])
        #expect(try assess(1, 4, 2, 2).place == 1)
        #expect(try assess(1, 4, 2, 0).place == 0)
    }

    @Test("While a criterion is blank that some class asks for, no class is given")
    func blank() throws {
        let permit = try #require(Self.label.criterion("permit"))
        #expect(throws: Refusal.grid(.notAllRated([permit]))) { try assess(nil, 4, 2, 2) }
    }
}
