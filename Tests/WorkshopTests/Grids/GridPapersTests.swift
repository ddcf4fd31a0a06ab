import Tally
import Testing

@testable import Workshop

/// How papers of a grid are read, spread and joined.
struct GridPapersTests {
    static let levels = (0...4).map { Grid.Level($0, LocalizedText(same: PlainText("level \($0)"))) }

    static func text(_ words: String) -> LocalizedText { LocalizedText(same: PlainText(words)) }

    static let competences = Grid(
        code: "competences", title: text("Competences"), subject: .person, rater: .themselves, levels: levels,
        criteria: [
            Grid.Criterion("invoices", text("Read an invoice"), asksTask: true),
            Grid.Criterion("audit", text("Follow an audit"), asksTask: true),
            Grid.Criterion("loan", text("Ask for a loan"), asksTask: true),
        ])

    @Test("Marks are keyed one after the other: a value, whether the task falls to the person, a point for a blank one")
    func marks() throws {
        let reading = try GridReading("3 0+ .", of: Self.competences, isWhole: true)
        #expect(reading.marks == [Rating.Mark("invoices", 3), Rating.Mark("audit", 0, isTask: true)])
    }

    @Test("Digits of the Arab world and of the West are the same; what bears a mark out stands in brackets")
    func digits() throws {
        let reading = try GridReading("٣ (فاتورتان) ٢- 1", of: Self.competences, isWhole: true)
        #expect(
            reading.marks == [
                Rating.Mark("invoices", 3, note: "فاتورتان"), Rating.Mark("audit", 2, isTask: false),
                Rating.Mark("loan", 1),
            ])
    }

    @Test(
        "What is said in brackets is kept as it was said: commas, digits of any script, brackets of its own",
        arguments: [
            ("1 (cahier 2025, 2026; p. 3) 2 0", "cahier 2025, 2026; p. 3"),
            ("1 (1,5 t, facture) 2 0", "1,5 t, facture"),
            ("1 (٣ فواتير) 2 0", "٣ فواتير"), ("1 (seen (twice), 5) 2 0", "seen (twice), 5"),
            ("1 (seen) (bill, 2025) 2 0", "seen bill, 2025"), ("1(a, b)20", "a, b"),
        ])
    func said(_ typed: String, _ note: PlainText) throws {
        let marks = try GridReading(typed, of: Self.competences, isWhole: true).marks
        #expect(marks.map(\.value) == [1, 2, 0] && marks[0].note == note)
        // Shown to be corrected, it is read back as it was.
        #expect(try GridReading(Self.competences.keyed(marks), of: Self.competences, isWhole: true).marks == marks)
    }

    @Test("A comma between brackets is a decimal one as before")
    func decimals() throws {
        var grid = Self.competences
        grid.criteria[0].scale = .figure(unit: Self.text("t"), better: nil)
        #expect(
            try GridReading("1,5 (a, b) 2 0", of: grid, isWhole: true).marks[0]
                == Rating.Mark("invoices", Fraction(3, 2), note: "a, b"))
    }

    @Test("Of whose task nothing was said nothing is known: neither yes nor no")
    func unsaidTasks() throws {
        let said = Array(repeating: "3+ 1 2", count: 5) + Array(repeating: "3- 1 2", count: 5)
        let papers = try (said + ["3 1 2", ". 1 2"]).enumerated().map { number, typed in
            Rating(
                id: ID(high: 1, low: UInt64(number)), grid: Self.competences.key,
                subject: .code(PlainText("AA0\(number)AA")),
                date: CivilDate(daysSinceEpoch: 20_000),
                marks: try GridReading(typed, of: Self.competences, isWhole: true).marks, author: "Amina",
                writtenAt: Instant(milliseconds: 0))
        }
        let tasks = try #require(GridResult(papers, of: Self.competences).rows[0].tasks)
        #expect(tasks == (yes: 5, answered: 10, papers: 11))
    }

    @Test("While a paper is being keyed, it says which criterion comes next")
    func next() throws {
        #expect(try GridReading("3 ", of: Self.competences, isWhole: false).next?.code == "audit")
        #expect(try GridReading("3 1 2", of: Self.competences, isWhole: false).next == nil)
    }

    @Test(
        "What is no mark is said by its place, and nothing is read",
        arguments: [
            (
                "3 5 1",
                GridReading.Problem.notAValue(
                    mark: 2, "5", criterion: competences.criteria[1], values: [0, 1, 2, 3, 4])
            ),
            ("3 x 1", .notAValue(mark: 2, "x", criterion: competences.criteria[1], values: [0, 1, 2, 3, 4])),
            ("3 1", .count(2, criteria: 3)), ("3 1 2 2", .count(4, criteria: 3)),
            ("3 (no end 1", .openBracket(mark: 1)),
        ])
    func wrong(_ typed: String, _ problem: GridReading.Problem) {
        #expect(throws: problem) { try GridReading(typed, of: Self.competences, isWhole: true) }
    }

    @Test("Where every mark is one digit, they may stand together")
    func together() throws {
        var grid = Self.competences
        for index in grid.criteria.indices { grid.criteria[index].asksTask = false }
        let apart = try GridReading("3 . 1", of: grid, isWhole: true)
        #expect(try GridReading("3.1", of: grid, isWhole: true) == apart)
        #expect(grid.isKeyedTogether)
        #expect(Self.competences.isKeyedTogether)
    }

    @Test("The middle of an even number lies half way; quartiles are the middles of both halves")
    func spread() {
        let values = Distribution([4, 0, 3, 1].map { Fraction($0) })
        #expect(values.median == 2)
        #expect(values.quartiles?.lower == Fraction(1, 2))
        #expect(values.quartiles?.upper == Fraction(7, 2))
        #expect(Distribution([]).median == nil)
        #expect(Distribution([2]).quartiles == nil)
    }

    private func joined(_ before: [PlainText], _ after: [PlainText]) -> CodePairs {
        CodePairs(before: before.map { CodePairs.Signed($0) }, after: after.map { CodePairs.Signed($0) })
    }

    @Test("Codes join before and after; a slip of the pen is offered and never joined")
    func slips() {
        let pairs = joined(["MA 14", "fa-22", "KH09", "ZZ11"], ["ma14", "fa٢٢", "KH90", "ZZ11"])
        #expect(pairs.joined == ["fa22", "ma14", "zz11"])
        #expect(pairs.offers == [CodePairs.Offer(before: "kh09", after: "kh90")])
        #expect(pairs.onlyBefore.isEmpty && pairs.onlyAfter.isEmpty)
    }

    @Test("A code that may be a slip of two others is offered for neither")
    func doubtfulSlips() {
        let pairs = joined(["ka11", "ka12"], ["ka13"])
        #expect(pairs.offers.isEmpty)
        #expect(pairs.onlyBefore == ["ka11", "ka12"])
        // Nor where the other person's paper is there: who is near to somebody who is joined may be that one's neighbour.
        #expect(joined(["ka11", "ka12"], ["ka11", "ka13"]).offers.isEmpty)
    }

    @Test("A paper of another category is nobody’s slip of the pen")
    func category() {
        let before = [CodePairs.Signed("KH09TE", category: "owner"), CodePairs.Signed("MA14FE", category: "user")]
        let (same, other) = (
            CodePairs.Signed("KH9TE", category: "owner"), CodePairs.Signed("KH9TE", category: "user")
        )
        #expect(CodePairs(before: before, after: [same]).offers == [CodePairs.Offer(before: "kh09te", after: "kh9te")])
        #expect(CodePairs(before: before, after: [CodePairs.Signed("KH9TE")]).offers.count == 1)
        #expect(CodePairs(before: before, after: [other]).offers.isEmpty)
    }

    @Test(
        "Where the codes of different people lie close together, a sign that differs is chance, and nothing is offered")
    func chance() {
        // All days of one month under the same letters: everybody is near everybody.
        let before = (10..<40).map { PlainText("ka\($0)fe") }
        let after = before.dropLast() + ["ka41fe"]
        #expect(joined(before, Array(after)).offers.isEmpty)
        // What is missing is nobody else’s code.
        #expect(joined(["ma1fe", "zi22ra", "ha07sa"], ["ma14fe", "zi22ra"]).offers.count == 1)
    }
}
