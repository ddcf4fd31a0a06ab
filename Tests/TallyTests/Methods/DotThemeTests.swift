import Testing

@testable import Tally

/// Dots by theme and dots against, counted by hand and by a count that shares nothing with the method.
@Suite("Dots by theme, and dots against")
struct DotThemeTests {
    private static let options = ["grate", "pellets", "tap", "drain"]
    private static let tags = [["heat"], ["heat"], ["water"], ["water"]]
    private static let rules = ["themes=heat:3,water:2", "dots-against=1"]

    private func line(_ rules: [String] = rules) throws -> BallotLine {
        BallotLine(method: .cumulative, options: 4, rules: try RuleSet(rules), tags: Self.tags)
    }

    private func tally(_ lines: [String], _ rules: [String] = rules, seats: Int = 1) throws -> LiveTally {
        let line = try line(rules)
        var tally = LiveTally(
            method: .cumulative, options: Self.options, rules: try RuleSet(rules), seats: seats, tags: Self.tags)
        for text in lines { tally.cast(try #require(line.read(text).answer)) }
        return tally
    }

    private static let room = ["11234", "11133-2", "1111", "-4", "1-1", "22-3-4", "0", "-4"]

    @Test("eight papers by hand: 5, 1 − 1, 3, 1 − 2")
    func byHand() throws {
        let result = try tally(Self.room).result()
        #expect(result.dotsFor == [5, 1, 3, 1] && result.dotsAgainst == [0, 1, 0, 2])
        #expect(result.rounds[0].counts == [5, 0, 3, -1])
        // Four dots on heat, for and against one option, two against: nobody knows what these three mean.
        #expect(result.ballots == BallotAccount(valid: 4, blank: 1, spoiled: 3))
        #expect(result.winnerNames == ["grate"] && result.ranking == [[0], [2], [1], [3]])
        #expect(result.base == .none && result.baseCount == nil)
    }

    @Test("only options with more for them than against them are chosen")
    func notMoreForThanAgainst() throws {
        let result = try tally(Self.room, seats: 3).result()
        #expect(result.winnerNames == ["grate", "tap"] && result.emptySeats == 1 && !result.isOpen)
        let none = try tally(["-1", "-2", "-3", "-4"]).result()
        #expect(none.winners.isEmpty && none.ties.isEmpty)
    }

    @Test("without dots against, what themes hold adds up as ever, and percentages are of the dots placed")
    func themesAlone() throws {
        let rules = ["themes=heat:3,water:3", "dots=4"]
        let result = try tally(["1114", "1334", "1111", "333"], rules).result()
        #expect(result.rounds[0].counts == [4, 0, 5, 2] && result.baseCount == 11)
        #expect(result.ballots == BallotAccount(valid: 3, blank: 0, spoiled: 1))
        #expect(result.dotsFor.isEmpty)
    }

    private static let read: [(String, String, [Int: Int], [BallotLine.Remark])] = [
        ("4112 3", "11234", [0: 2, 1: 1, 2: 1, 3: 1], []), ("-2 111", "111-2", [0: 3, 1: -1], [.dotsLeft(2)]),
        ("1111", "1111", [0: 4], [.dotsLeft(1), .tooManyOnTheme("heat", dots: 4, allowed: 3, .spoils)]),
        ("−3-4", "-3-4", [2: -1, 3: -1], [.dotsLeft(5), .tooManyAgainst(2, allowed: 1, .spoils)]),
    ]

    @Test("a line: for, then against", arguments: read)
    func lines(typed: String, kept: String, marks: [Int: Int], remarks: [BallotLine.Remark]) throws {
        let reading = try line(Self.rules + ["dots=5"]).read(typed)
        #expect(reading.answer == .marks(marks) && reading.canonical == kept && reading.remarks == remarks)
        #expect(try line(Self.rules + ["dots=5"]).read(reading.canonical) == reading)
    }

    @Test("for and against one option says nothing; a lone dash waits for its option")
    func slips() throws {
        let both = try line().read("12-1")
        #expect(both.isSpoiled && both.canonical == "12-1" && both.spoiling == .forAndAgainst(1, .spoils))
        #expect(try line().read("12-").problems == [.nothingOpposed])
        #expect(try line().read("1--2").problems == [.nothingOpposed])
        #expect(try line(["dots=5"]).read("1-2").problems == [.noSign("-")])
        let many = BallotLine(method: .cumulative, options: 12, rules: try RuleSet(Self.rules))
        #expect(many.read("1 12 1 -3").canonical == "1 1 12 -3")
    }

    @Test("each option belongs to one theme, and a person has no more dots than the themes take")
    func strangers() throws {
        let box = try #require(try? tally(["1"]).box)
        #expect(throws: TallyError.needsOneTheme(option: "grate", among: ["sun"])) {
            try VotingMethod.cumulative.count(box, rules: RuleSet(["themes=sun:2"]))
        }
        #expect(throws: TallyError.dotsBeyondThemes(dots: 6, most: 5)) {
            try VotingMethod.cumulative.count(box, rules: RuleSet(["themes=heat:3,water:2", "dots=6"]))
        }
    }

    @Test("a count ballot by ballot, without any of the method's own, in 2,000 rooms")
    func oracle() throws {
        var generator = SeededGenerator(seed: 22)
        let line = try line()
        for _ in 0..<2_000 {
            let papers = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                (0..<4).flatMap { option in
                    Array(repeating: option, count: Int.random(in: 0...2, using: &generator))
                        + (Int.random(in: 0..<5, using: &generator) == 0 ? [-option - 1] : [])
                }
            }
            var (sums, valid, blank) = ([0, 0, 0, 0], 0, 0)
            for paper in papers {
                let (placed, opposed) = (paper.filter { $0 >= 0 }, paper.filter { $0 < 0 }.map { -$0 - 1 })
                if paper.isEmpty {
                    blank += 1
                } else if placed.count(where: { $0 < 2 }) <= 3, placed.count(where: { $0 > 1 }) <= 2, opposed.count < 2,
                    Set(placed).isDisjoint(with: opposed)
                {
                    valid += 1
                    for option in placed { sums[option] += 1 }
                    for option in opposed { sums[option] -= 1 }
                }
            }
            let lines = papers.map { paper in
                paper.isEmpty ? "0" : paper.map { $0 < 0 ? "-\(-$0)" : "\($0 + 1)" }.joined()
            }
            let live = try tally(lines)
            let result = try live.result()
            #expect(result.rounds[0].counts == sums.map { Fraction($0) }, "\(lines)")
            #expect(result.ballots == BallotAccount(valid: valid, blank: blank, spoiled: papers.count - valid - blank))
            let best = sums.max() ?? 0
            #expect(result.winners == (best > 0 ? sums.indices.filter { sums[$0] == best } : []), "\(lines)")
            // What was added up ballot by ballot is what a count of the whole box gives.
            #expect(try VotingMethod.cumulative.count(live.box, rules: line.rules) == result)
        }
    }

    @Test("colleges share their votes by all dots that they placed, those against too")
    func colleges() throws {
        let rules = ["themes=heat:3,water:2", "dots-against=1", "colleges=owner:10,stoker:20"]
        var tally = LiveTally(
            method: .cumulative, options: Self.options, rules: try RuleSet(rules), tags: Self.tags)
        tally.cast(.marks([0: 3, 2: 1, 1: -1]), college: "owner")
        tally.cast(.marks([2: 2]), college: "stoker")
        // 10 · 3/5, −10 · 1/5, 10 · 1/5 + 20.
        #expect(try tally.result().rounds[0].counts == [6, -2, 22, 0])
    }
}
