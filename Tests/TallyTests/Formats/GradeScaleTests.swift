import Testing

@testable import Tally

/// Grades in words where the method or a rule says how far they go.
@Suite("Grades in words: the three of 3-2-1 voting, and scales that reach beyond the highest score")
struct GradeScaleTests {
    private func read(_ rows: String, for method: VotingMethod) throws -> BallotBox {
        try BallotFile.read("A,B,C\n" + rows.replacing(";", with: "\n") + "\n", file: "x.csv", for: method)
    }

    @Test(
        "good, OK and bad are read in four languages, in the words of the papers and in those that people write",
        arguments: [
            "good,OK,bad;Good,okay,BAD", "good,acceptable,poor;good,fair,bad",
            "bon,passable,mauvais;bien,moyen,insuffisant",
            "bonne,passable,mauvaise;Bien,acceptable,mauvais", "dobra,znośna,zła;dobry,średni,słaby",
            "dobre,znosne,zle;dobra,ok,zła", "جيد,مقبول,سيئ;حسن,متوسط,ضعيف", "جيّدة,مقبولة,سيء;جيد,متوسط,ضعيف",
            "2,1,0;good,ok,bad",
        ])
    func three(rows: String) throws {
        let box = try read(rows, for: .threeTwoOne)
        guard case .marks(let store) = box.content else {
            Issue.record("no marks")
            return
        }
        #expect(store.values == [2, 1, 0, 2, 1, 0])
        let result = try VotingMethod.threeTwoOne.count(box)
        #expect(result.winnerNames == ["A"] && result.ballots.valid == 2)
    }

    @Test(
        "a scale of more grades is none of three: its words are refused with their line",
        arguments: [
            "excellent", "très bien", "ممتاز", "bardzo dobry",
        ])
    func notThree(word: String) {
        #expect(
            throws: BallotFileError(file: "x.csv", line: 3, problem: .unexpected(word, expected: .grade))
        ) { try read("good,ok,bad;\(word),ok,bad", for: .threeTwoOne) }
    }

    @Test("good, OK and bad are numbers for other methods as well")
    func threeElsewhere() throws {
        let result = try VotingMethod.score.count(read("good,ok,bad;ok,bad,good", for: .score))
        #expect(result.rounds.first?.counts == [3, 1, 2])
    }

    @Test(
        "words raise the highest score to that of their scale, where no rule states it",
        arguments: [
            ("Excellent,Très bien,Bien;Assez bien,Passable,Insuffisant;À rejeter,Bien,Bien", 6),
            ("celujący,bardzo dobry,dobry;dostateczny,dopuszczający,niedostateczny", 6),
            ("مرفوض,ضعيف,مقبول;مستحسن,حسن,حسن جدا;ممتاز,حسن,حسن", 6), ("good,poor,fair;excellent,bad,fair", 5),
        ])
    func raised(rows: String, highest: Int) throws {
        for method in [VotingMethod.score, .star, .majorityJudgment] {
            let box = try read(rows, for: method)
            let result = try method.count(box)
            #expect(result.rules.maxScore == highest && result.ballots.spoiled == 0)
            #expect(method.remarks(on: box, rules: RuleSet()).isEmpty)
            if method == .majorityJudgment { #expect(result.grades?.allSatisfy { $0.count == highest + 1 } == true) }
        }
    }

    @Test("a stated score that the words go beyond is refused; one that holds them all stays as it is")
    func contradiction() throws {
        let box = try read("Excellent,Bien,Passable;Bien,À rejeter,Bien", for: .score)
        for method in [VotingMethod.score, .star, .majorityJudgment] {
            #expect(throws: TallyError.gradesDoNotFit(word: "Excellent", number: 6, from: 0, to: 5)) {
                try method.count(box, rules: RuleSet(["max-score=5"]))
            }
            #expect(throws: TallyError.gradesDoNotFit(word: "À rejeter", number: 0, from: 1, to: 6)) {
                try method.count(box, rules: RuleSet(["min-score=1"]))
            }
            #expect(try method.remarks(on: box, rules: RuleSet(["max-score=5"])).isEmpty, "the count says it")
            #expect(try method.count(box, rules: RuleSet(["max-score=7"])).rules.maxScore == 7)
        }
        let low = try read("Bien,Passable,Passable", for: .score)
        #expect(try VotingMethod.score.count(low, rules: RuleSet(["max-score=5"])).ballots.valid == 1)
    }
}
