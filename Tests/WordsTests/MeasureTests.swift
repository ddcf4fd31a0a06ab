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

    @Test("seats that nobody fills are said with who is chosen, and where nobody is")
    func emptySeats() throws {
        func said(_ ballots: String, _ rules: String...) throws -> String {
            let box = try BallotFile.read(ballots, file: "x.csv", layout: .crosses)
            let result = try VotingMethod.approval.count(box, rules: RuleSet(rules), seats: 2)
            return VerdictWords(result, Localizer(language: .english)) { box.options[$0] }.outcome()
        }
        let one = try said("count,A,B,C\n5,1,,\n2,,1,\n1,,,1\n", "majority=absolute")
        #expect(one == "Chosen: A. 1 seat stays empty: nobody else has the votes for it.")
        let nobody = try said("count,A,B,C\n2,1,,\n2,,1,\n1,,,1\n", "majority=absolute")
        #expect(nobody.hasSuffix("2 seats stay empty: nobody else has the votes for them."))
    }
}
