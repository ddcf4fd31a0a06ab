import Localization
import Tally
import Testing

@testable import Words

@Suite("What the bars of a result show")
struct MeasureTests {
    @Test(
        "where a count is what a vote costs, the bars show how many ballots name each option, taken or not",
        arguments: [VotingMethod.sequentialPhragmen, .equalShares])
    func supporters(_ method: VotingMethod) throws {
        let box = try BallotFile.read("count,A,B,C\n5,1,1,\n3,,1,1\n2,,,1\n", file: "x.csv")
        let measure = Measure(try method.count(box, rules: RuleSet(), seats: 2), Localizer(language: .english))
        #expect(measure.values == [5, 8, 5])
        #expect(measure.caption == "supporters")
    }
}
