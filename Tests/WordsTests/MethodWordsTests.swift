import Localization
import Tally
import Testing

@testable import Words

@Suite("The methods in words")
struct MethodWordsTests {
    private let words = MethodWords(Localizer(language: .english))

    @Test("every method stands in one group, once")
    func groups() {
        let grouped = MethodGroup.allCases.flatMap(\.methods)
        #expect(Set(grouped) == Set(VotingMethod.allCases))
        #expect(grouped.count == VotingMethod.allCases.count)
    }

    @Test("each method has a name of its own, short enough for a line of a picker")
    func names() {
        let names = VotingMethod.allCases.map(words.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.isEmpty && $0.count <= 38 })
    }

    @Test("one vote each is praised for a choice between few options, and among many it is said what that does")
    func pluralityAmongMany() {
        #expect(words.fits(.plurality, options: 3) == words.fits(.plurality))
        #expect(words.fits(.plurality, options: 5).hasPrefix("Among more than three options"))
        #expect(words.fits(.approval, options: 5) == words.fits(.approval))
    }

    @Test(
        "what a voter does and when it fits are one sentence each, of at most two lines",
        arguments: VotingMethod.allCases)
    func sentences(method: VotingMethod) {
        for sentence in [words.task(method), words.fits(method)] {
            #expect(sentence.hasSuffix(".") && sentence.count { $0 == "." } == 1)
            #expect(sentence.count <= 100)
        }
    }
}

/// Ballots as a file of rankings, and the story of each round.
@Suite("The rounds in words")
struct RoundWordsTests {
    private func words(_ method: VotingMethod, seats: Int = 1, draw: String? = nil, _ csv: String) throws -> RoundWords
    {
        let box = try BallotFile.read(csv, file: "x.csv")
        let result = try method.count(box, rules: RuleSet(draw.map { ["draw=\($0)"] } ?? []), seats: seats)
        return RoundWords(result, Localizer(language: .english)) { result.options[$0] }
    }

    private let five = """
        count,rank1,rank2,rank3,rank4
        9,A,B,C,D
        7,B,C,A,
        6,C,D,B,A
        5,D,C,B,
        3,E,A,,
        1,E,,,
        """

    @Test("an instant run-off: who goes out, where the votes go, who has more than half")
    func runoff() throws {
        let words = try words(.irv, five)
        #expect(
            words.story(0) == [
                "E has the fewest votes and goes out.", "The votes of E go on: 3 to A; 1 name nobody else.",
            ])
        #expect(words.story(3) == ["C has more than half of the votes that still count."])
        #expect(words.story(9) == [])
    }

    @Test("single transferable vote: the quota, and what goes on above it")
    func transferable() throws {
        let words = try words(.stv, seats: 2, five)
        #expect(
            words.story(1) == [
                "A reaches the quota and is elected.",
                "What A has above the quota goes on: 0.75 to B; 0.25 name nobody else.",
            ])
    }

    @Test("a tie says what broke it, and whether that changes who wins")
    func tie() throws {
        let csv = "count,rank1,rank2\n4,A,B\n3,B,A\n1,C,A\n1,D,A\n"
        #expect(
            try words(.irv, draw: "A,B,C,D", csv).story(0)[1]
                == "A tie between C and D; the order drawn before the vote breaks it. It does not change who wins.")
        let open = "count,rank1,rank2\n1,A,B\n1,B,A\n"
        #expect(
            try words(.irv, open).ties == [
                "A tie between A and B; nothing breaks it. Broken otherwise, somebody else would win."
            ])
    }
}
