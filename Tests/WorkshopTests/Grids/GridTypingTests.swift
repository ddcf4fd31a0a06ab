import Tally
import TestSupport
import Testing
import Workshop

/// Marks as they are typed: (grid, signs) to (what stands there, what is refused).
@Suite("A paper of a grid, sign by sign")
struct GridTypingTests {
    private static func text(_ text: PlainText) -> LocalizedText { LocalizedText(["en": text]) }

    private static let levels = (0...4).map { Grid.Level($0, text(PlainText("level \($0)"))) }

    /// Levels, a task, evidence, words: all of one digit.
    private static let together = Grid(
        code: "together", title: text("Together"), subject: .person, rater: .themselves, levels: levels,
        criteria: [
            Grid.Criterion("bills", text("Bills"), asksTask: true),
            Grid.Criterion("boiler", text("Boiler"), .points(3), needsEvidence: true),
            Grid.Criterion("room", text("Which room"), .words),
            Grid.Criterion("lamps", text("Lamps"), .fulfilled),
        ])

    /// Figures and more than ten points.
    private static let apart = Grid(
        code: "apart", title: text("Apart"), subject: .workshop, rater: .room,
        criteria: [
            Grid.Criterion("wood", text("Wood"), .figure(unit: text("t"), better: .less)),
            Grid.Criterion("points", text("Points"), .points(20)),
        ])

    private func typed(_ signs: String, _ grid: Grid) -> (text: String, refused: [Refusal]) {
        var typing = GridTyping(grid)
        var refused: [Refusal] = []
        for sign in signs { do { try typing.type(sign) } catch { refused.append(error) } }
        return (typing.text, refused)
    }

    @Test("digits, a task, evidence and words stand together without a space between them")
    func whole() throws {
        var typing = GridTyping(Self.together)
        for sign in "٣+2bill)attic)1" { try typing.type(sign) }
        #expect(typing.text == "3+2(bill).(attic)1")
        let marks = try typing.whole()
        #expect(marks.map(\.criterion) == ["bills", "boiler", "room", "lamps"])
        #expect(marks[0].isTask == true && marks[1].note == "bill" && marks[2].note == "attic" && marks[3].value == 1)
        #expect(Self.together.keyed(marks) == typing.text)
    }

    @Test("what is no level is refused at its key, evidence that is missing at the next one, a mark too many too")
    func refused() throws {
        let level = typed("7", Self.together)
        #expect(level.text.isEmpty)
        #expect(
            level.refused == [
                .grid(
                    .unreadable(
                        .notAValue(mark: 1, "7", criterion: Self.together.criteria[0], values: [0, 1, 2, 3, 4])))
            ])
        let evidence = typed("320", Self.together)
        #expect(evidence.text == "32" && evidence.refused == [.grid(.needsEvidence(Self.together.criteria[1]))])
        #expect(typed("30..1", Self.together).refused == [.grid(.unreadable(.count(5, criteria: 4)))])
        #expect(typed("3x", Self.together).refused.count == 1)
    }

    @Test("figures end with a space; what can still become a value is taken, what cannot is not")
    func figures() throws {
        #expect(typed("12,5 17", Self.apart).text == "12.5 17")
        #expect(typed("12.5 3", Self.apart).refused.isEmpty)
        #expect(typed("12.5 21", Self.apart).text == "12.5 2")
        #expect(typed("1x", Self.apart).text == "1")
        var typing = GridTyping(Self.apart, "12.5 1")
        typing.erase()
        try typing.type("9")
        #expect(try typing.whole().map { $0.value?.description } == ["12.5", "9"])
    }

    @Test(
        "a figure that is thousands in one language and a fraction in another is asked about",
        arguments: [
            ("1.500", nil), ("1,500", nil), ("12.345", nil), ("-1.500", nil), ("1500", "1500"), ("1.5", "1.5"),
            ("0.125", "0.125"), ("1.2345", "1.2345"), ("1.5000", "1.5"),
        ] as [(String, String?)])
    func ambiguous(_ figure: String, _ value: String?) throws {
        let read = try? GridReading(figure + " 3", of: Self.apart, isWhole: true)
        #expect(read?.marks.first?.value?.description == value)
        if value == nil {
            #expect(throws: GridReading.Problem.ambiguous(mark: 1, PlainText(figure.replacing(",", with: ".")))) {
                try GridReading(figure + " 3", of: Self.apart, isWhole: true)
            }
        }
    }

    @Test("a bracket that stands open is closed by the end of the paper")
    func openNote() throws {
        let typing = GridTyping(Self.apart, "12 (from the bill) 3 (seen")
        #expect(try typing.whole().map(\.note) == ["from the bill", "seen"])
    }

    @Test(
        "a code of the usual form is whole, in any script; others are not",
        arguments: [
            ("FA07TE", true), ("fa07te", true), ("فا07تط", true), ("فا٠٧تط", true), ("FA07T", false), ("FA7TEX", false),
            ("MA14", false), ("FA07TEX", false),
        ])
    func code(_ code: String, _ isWhole: Bool) {
        #expect(OwnCode.isWhole(code) == isWhole)
    }

    @Test("which papers are missing, and which code is near one of another day")
    func pile() throws {
        var sample = try SampleDay(at: .nextDay)
        try sample.rate(papers: 3)
        try sample.keep(11, "FA10TE", on: 2, Array(repeating: 2, count: 16))
        let pile = sample.state.pile(of: SampleDay.competences, on: SampleDay.day(2))
        #expect(pile.papers.count == 1 && pile.missing == [.code("FB11TE"), .code("FC12TE")])
        #expect(pile.near("FB11TA") == "FB11TE")
        #expect(pile.near("FB11TE") == nil && pile.near("XX99XX") == nil)
        // One that is near to somebody whose paper is there is a person of their own.
        #expect(pile.near("FA10TA") == nil)
    }

    @Test("two assessors are one person where one is known by words alone")
    func oneAssessor() throws {
        var sample = try SampleDay(at: .evening)
        try sample.rate()
        try sample.record([
            .organisation(Revision(from: nil, to: Organisation(id: SampleDay.rated, name: "Hammam Sidi Azzouz")))
        ])
        func paper(_ number: Int, _ rater: Party) -> Rating {
            Rating(
                id: SampleDay.paper(number), grid: SampleDay.label.key, subject: .organisation(SampleDay.rated),
                rater: rater,
                day: SampleDay.day(1), date: SampleDay.date, marks: [Rating.Mark("lamps", 1)], author: "Amina",
                writtenAt: sample.clock.now)
        }
        let name = sample.state.name(of: .person(SampleDay.person(8)) as Party)
        try sample.record(try sample.state.keep(paper(1, .person(SampleDay.person(8)))))
        #expect(throws: Refusal.grid(.ratedAlready(keyedBy: "Amina"))) {
            try sample.state.keep(paper(2, .words(name)))
        }
    }

    private static func figure(_ unit: PlainText) -> Grid {
        Grid(
            code: "figures", title: text("Figures"), subject: .workshop, rater: .room,
            criteria: [Grid.Criterion("one", text("One"), .figure(unit: text(unit), better: .more))])
    }

    @Test(
        "a figure that there cannot be in its unit is refused, and so is a percentage of another unit",
        arguments: [
            ("people", "-3", FigureRule.negative), ("people", "2.5", .partOfPerson), ("people", "12", nil),
            ("hammams", "-1", .negative), ("days", "1.5", nil), ("% of households", "101", .overHundred),
            ("% of households", "٩٩٪", nil), ("% des ménages", "-1", .negative), ("%", "140", nil), ("%", "-4", nil),
            ("t/month", "-0.5", nil), ("t/month", "12%", .notPercent), ("°C", "-3", nil),
            ("أشخاص", "٢٫٥", .partOfPerson), ("MAD", "1234567890123456", .tooLong),
            ("MAD", "0.12345678901234567", .tooLong),
        ] as [(PlainText, String, FigureRule?)])
    func rules(_ unit: PlainText, _ typed: String, _ rule: FigureRule?) {
        var found: FigureRule?
        do { _ = try GridReading(typed, of: Self.figure(unit), isWhole: true) } catch {
            if case .impossible(_, _, _, let broken) = error { found = broken }
        }
        #expect(found == rule)
    }

    @Test(
        "an amount below 0 and a count in parts are kept only where it is said that they are right",
        arguments: [
            ("t/month", "-3", FigureDoubt.negative), ("l/bath", "-110", .negative), ("t/month", "0", nil),
            ("hammams", "2.5", .inParts), ("hammams", "1/2", .inParts), ("hammams", "3", nil), ("°C", "-3", nil),
            ("change in MAD", "-40", nil), ("%", "-4", nil),
        ] as [(PlainText, String, FigureDoubt?)])
    func doubts(_ unit: PlainText, _ typed: String, _ doubt: FigureDoubt?) throws {
        let grid = Self.figure(unit)
        let marks = try GridReading(typed, of: grid, isWhole: true).marks
        var found: FigureDoubt?
        do { try grid.checkDoubts(marks) } catch {
            if case .grid(.doubtful(_, _, let raised)) = error { found = raised }
        }
        #expect(found == doubt)
    }

    @Test(
        "large figures and those of any script are read as they are written",
        arguments: [
            ("123456789012345", "123456789012345"), ("12,5", "12.5"), ("١٢٫٥", "12.5"),
            ("١٬٢٣٤٬٥٦٧", "1234567"), ("1\u{202F}500", "1500"), ("12\u{A0}500,25", "12500.25"), ("٤٠٪", "40"),
            ("40%", "40"),
        ])
    func written(_ typed: String, _ value: String) throws {
        let grid = Self.figure(typed.contains("%") || typed.contains("٪") ? "%" : "MAD")
        #expect(try GridReading(typed, of: grid, isWhole: true).marks.first?.value?.description == value)
    }
}
