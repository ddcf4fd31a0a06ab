import Localization
import TestSupport
import Testing

@testable import Reports

@Suite("Cities side by side")
struct ProgrammeComparisonTests {
    @Test("counts different people, and those who came again")
    func people() throws {
        let sample = try SampleDay(at: .nextDay)
        let comparison = try #require(ProgrammeComparison(of: sample.state, world: sample.world, language: "en"))
        #expect(comparison.cities.map(\.id) == ["fes", "rabat"])
        #expect(comparison.cities.map(\.people) == [15, 0])
        #expect(comparison.cities.map(\.returning) == [9, 0])
        #expect(comparison.cities[0].days.map(\.lines) == [10, 1, 0])
        #expect(comparison.cities[0].days[0].polls.map(\.id) == ["first-measures", "meet-again"])
        #expect(try readBack(comparison) == comparison)
    }

    @Test("as text, as it was read and approved")
    func golden() throws {
        let sample = try SampleDay(at: .nextDay)
        let comparison = try #require(ProgrammeComparison(of: sample.state, world: sample.world, language: "en"))
        let golden = Golden(beside: #filePath.replacing("/Summary/", with: "/Rendering/"))
        try golden.check(Drawing.rendering().render(comparison), "comparison.txt")
    }
}
