import Tally
import TestSupport
import Testing

@testable import Workshop

/// Papers of a grid: (state, paper) to (change or refusal), and what two assessors come to.
@Suite("Papers of a grid")
struct RatingTests {
    private static func text(_ words: String) -> LocalizedText { LocalizedText(["en": PlainText(words)]) }

    private static func label(edition: Int = 1, by rater: Grid.Rater = .twoAssessors) -> Grid {
        Grid(
            code: "label", edition: edition, title: text("Label"), subject: .organisation, rater: rater,
            criteria: [
                Grid.Criterion("boiler", text("Boiler"), .points(4), needsEvidence: true),
                Grid.Criterion("meter", text("Meter"), .points(2)),
            ], classes: [Grid.Class(code: "gold", title: text("Gold"), from: Fraction(2, 3))])
    }

    /// A morning with a grid and a hammam.
    private func sample(_ grid: Grid = label()) throws -> (SampleDay, Rating.Subject) {
        var sample = try SampleDay(at: .morning)
        try sample.record(try sample.state.addGrid(grid))
        let made = Organisation(id: sample.world.newID(), name: "Hammam Chourafa", city: "Fès")
        try sample.record(try sample.state.addition(of: made))
        return (sample, .organisation(made.id))
    }

    private func paper(
        _ sample: SampleDay, _ subject: Rating.Subject, by rater: Party?, _ boiler: Int, _ meter: Int,
        grid: GridKey = label().key, note: PlainText = "invoices"
    ) -> Rating {
        Rating(
            id: sample.world.newID(), grid: grid, subject: subject, rater: rater, date: SampleDay.date,
            marks: [
                Rating.Mark("boiler", Fraction(boiler), note: note), Rating.Mark("meter", Fraction(meter)),
            ], author: "Amina", writtenAt: sample.clock.now)
    }

    @Test("Two assessors see each other's marks once both have rated; where they agree nothing has to be settled")
    func blind() throws {
        var (sample, subject) = try sample()
        let first = paper(sample, subject, by: "Salma", 3, 1)
        try sample.record(try sample.state.keep(first))
        #expect(!sample.state.isShown(first, in: Self.label()))
        #expect(throws: Refusal.grid(.needsAssessors(1))) {
            try sample.state.standingPaper(about: subject, in: Self.label())
        }
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Driss", 3, 1)))
        #expect(sample.state.isShown(first, in: Self.label()))
        #expect(try sample.state.standingPaper(about: subject, in: Self.label()).marks == first.marks)
    }

    @Test("Two assessors who are one person, and a third one, are refused")
    func raters() throws {
        var (sample, subject) = try sample()
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Salma", 3, 1)))
        #expect(throws: Refusal.grid(.ratedAlready(keyedBy: "Amina"))) {
            try sample.state.keep(paper(sample, subject, by: "Salma", 2, 1))
        }
        #expect(throws: Refusal.grid(.needsRater)) { try sample.state.keep(paper(sample, subject, by: nil, 2, 1)) }
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Driss", 2, 1)))
        #expect(throws: Refusal.grid(.enoughAssessors)) {
            try sample.state.keep(paper(sample, subject, by: "Nadia", 2, 1))
        }
    }

    @Test("Where they differ, no class is given until what they agree on is kept: what both say, and what they decide")
    func settling() throws {
        var (sample, subject) = try sample()
        let grid = Self.label()
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Salma", 3, 1)))
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Driss", 2, 1)))
        let boiler = try #require(grid.criterion("boiler"))
        #expect(throws: Refusal.grid(.differencesOpen([boiler]))) {
            try sample.state.standingPaper(about: subject, in: grid)
        }
        func settle(_ marks: [Rating.Mark]) throws -> [Change] {
            try sample.state.settle(
                subject, in: grid, deciding: marks, id: sample.world.newID(), by: "Amina", on: SampleDay.date,
                at: sample.clock.now)
        }
        #expect(throws: Refusal.grid(.differencesOpen([boiler]))) { try settle([]) }
        // What they agree on already is not decided anew, and nothing twice.
        let (seen, meter) = (Rating.Mark("boiler", 3, note: "seen"), try #require(grid.criterion("meter")))
        #expect(throws: Refusal.grid(.notOpen(meter))) { try settle([seen, Rating.Mark("meter", 2)]) }
        #expect(throws: Refusal.grid(.decidedTwice(boiler))) {
            try settle([seen, Rating.Mark("boiler", 2, note: "seen")])
        }
        try sample.record(try settle([seen]))
        let standing = try sample.state.standingPaper(about: subject, in: grid)
        #expect(standing.marks == [Rating.Mark("boiler", 3, note: "seen"), Rating.Mark("meter", 1)])
        let assessment = try grid.assess(standing, by: sample.state.weights(of: grid))
        #expect(assessment.share == Fraction(4, 6))
        #expect(assessment.place == 0)
    }

    @Test("What two agreed on holds as long as both say what they said: a mark changed afterwards withholds the class")
    func staleSettlement() throws {
        var (sample, subject) = try sample()
        let grid = Self.label()
        var papers = [paper(sample, subject, by: "Salma", 3, 1), paper(sample, subject, by: "Driss", 2, 1)]
        for paper in papers { try sample.record(try sample.state.keep(paper)) }
        func settle(_ boiler: Int) throws {
            try sample.record(
                try sample.state.settle(
                    subject, in: grid, deciding: [Rating.Mark("boiler", Fraction(boiler), note: "seen")],
                    id: sample.world.newID(), by: "Amina", on: SampleDay.date, at: sample.clock.now))
        }
        func change(_ place: Int, _ boiler: Int, _ meter: Int) throws {
            sample.clock.advance(minutes: 1)
            papers[place].marks = paper(sample, subject, by: nil, boiler, meter).marks
            papers[place].writtenAt = sample.clock.now
            try sample.record(try sample.state.keep(papers[place]))
        }
        sample.clock.advance(minutes: 1)
        try settle(3)
        let boiler = try #require(grid.criterion("boiler"))
        let first = try sample.state.labelled(subject, by: grid)
        #expect(first.paper.mark("boiler")?.value == 3)
        // One changes a mark on which they agreed.
        let before = papers[1]
        try change(1, 2, 2)
        let meter = try #require(grid.criterion("meter"))
        #expect(throws: Refusal.grid(.settledBefore([boiler, meter]))) {
            try sample.state.labelled(subject, by: grid)
        }
        #expect(sample.state.assessors(of: subject, in: grid).outdated != nil)
        // Undone, the paper has its time again, and what was agreed on holds again.
        var undone = sample
        try undone.record([.rating(Revision(from: papers[1], to: before))])
        #expect(try undone.state.labelled(subject, by: grid).seal == first.seal)
        // The one on which they differed: still different, and not what they spoke about.
        try change(1, 1, 1)
        #expect(throws: Refusal.grid(.settledBefore([boiler]))) { try sample.state.labelled(subject, by: grid) }
        // Settled again: the same paper, with another seal, though the marks that count are the same.
        try settle(3)
        let again = try sample.state.labelled(subject, by: grid)
        #expect(again.paper.marks == first.paper.marks && again.paper.id == first.paper.id)
        #expect(again.seal != first.seal)
        // Both change a mark to the same: that counts, and not what was agreed on before.
        try change(0, 0, 1)
        try change(1, 0, 1)
        #expect(try sample.state.standingPaper(about: subject, in: grid).mark("boiler")?.value == 0)
        // A paper that is gone has agreed on nothing.
        try sample.record(try sample.state.remove(papers[0].id))
        #expect(throws: Refusal.grid(.needsAssessors(1))) { try sample.state.labelled(subject, by: grid) }
    }

    @Test("A paper that another laptop's clock dates later is settled all the same")
    func settledByASlowClock() throws {
        var (sample, subject) = try sample()
        let grid = Self.label()
        for (name, boiler) in [("Salma", 3), ("Driss", 2)] {
            var paper = paper(sample, subject, by: .words(PlainText(name)), boiler, 1)
            paper.writtenAt = paper.writtenAt.adding(seconds: 3_600)
            try sample.record(try sample.state.keep(paper))
        }
        try sample.record(
            try sample.state.settle(
                subject, in: grid, deciding: [Rating.Mark("boiler", 3, note: "seen")], id: sample.world.newID(),
                by: "Amina", on: SampleDay.date, at: sample.clock.now))
        #expect(try sample.state.standingPaper(about: subject, in: grid).isSettled)
    }

    @Test("One person under another spelling is not the second assessor; two records of the directory are two people")
    func oneAssessor() throws {
        var (sample, subject) = try sample()
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Nawal El Mokri", 3, 1)))
        for name in ["Mokri Nawal", "nawal", "N. El Mokri", "نوال المقري"] as [PlainText] {
            #expect(throws: Refusal.grid(.oneAssessor(name, "Nawal El Mokri")), "\(name)") {
                try sample.state.keep(paper(sample, subject, by: .words(name), 2, 1))
            }
        }
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Hicham Bouskri", 2, 1)))
    }

    @Test("Two of the directory who turn out to be one have rated once: no class before somebody else has")
    func joinedAssessors() throws {
        var (sample, subject) = try sample()
        let people = ["Salma Idrissi", "Salma Idrissy"].map {
            Stakeholder(id: sample.world.newID(), name: PlainText($0))
        }
        for (place, person) in people.enumerated() {
            try sample.record(try sample.state.addition(of: person))
            try sample.record(try sample.state.keep(paper(sample, subject, by: .person(person.id), 3 - place, 1)))
        }
        #expect(sample.state.mayBeOnePerson(Set(people.map { Party.person($0.id) })))
        try sample.record(
            try sample.state.settle(
                subject, in: Self.label(), deciding: [Rating.Mark("boiler", 3, note: "seen")], id: sample.world.newID(),
                by: "Amina", on: SampleDay.date, at: sample.clock.now))
        #expect(try sample.state.labelled(subject, by: Self.label()).settledOn == SampleDay.date)
        try sample.record(try sample.state.joining(people[1].id, into: people[0].id))
        #expect(throws: Refusal.grid(.ratedTwice("Salma Idrissi"))) {
            try sample.state.standingPaper(about: subject, in: Self.label())
        }
    }

    @Test("What two agreed on later is dated by their papers, and holds from then")
    func dated() throws {
        var grid = Self.label()
        grid.validity = Period(2, .year)
        var (sample, subject) = try sample(grid)
        for (name, boiler) in [("Salma", 3), ("Driss", 4)] {
            try sample.record(try sample.state.keep(paper(sample, subject, by: .words(PlainText(name)), boiler, 1)))
        }
        let later = SampleDay.date.adding(days: 28)
        try sample.record(
            try sample.state.settle(
                subject, in: grid, deciding: [Rating.Mark("boiler", 3, note: "seen")], id: sample.world.newID(),
                by: "Amina", on: later, at: sample.clock.now))
        let label = try sample.state.labelled(subject, by: grid)
        #expect(label.date == SampleDay.date && label.settledOn == later)
        #expect(label.until == grid.validity.map { SampleDay.date.adding($0) })
    }

    /// What two papers come to that were kept in an order; where they differ both agree on a boiler of 3.
    private func kept(
        _ papers: [(rater: PlainText, boiler: Int, date: CivilDate, note: PlainText)], _ grid: Grid, reversed: Bool
    ) throws -> Labelled {
        var (sample, subject) = try sample(grid)
        for one in reversed ? papers.reversed() : papers {
            sample.clock.advance(minutes: 1)
            var paper = paper(sample, subject, by: .words(one.rater), one.boiler, 1, note: one.note)
            paper.date = one.date
            try sample.record(try sample.state.keep(paper))
        }
        if papers[0].boiler != papers[1].boiler {
            try sample.record(
                try sample.state.settle(
                    subject, in: grid, deciding: [Rating.Mark("boiler", 3, note: "seen")], id: sample.world.newID(),
                    by: "Amina", on: SampleDay.date, at: sample.clock.now))
        }
        return try sample.state.labelled(subject, by: grid)
    }

    @Test("Whichever of two papers is kept first, date, validity and seal are the same", arguments: [3, 2])
    func orderOfKeying(_ other: Int) throws {
        var grid = Self.label()
        grid.validity = Period(2, .year)
        let papers: [(PlainText, Int, CivilDate, PlainText)] = [
            ("Salma", 3, SampleDay.date.adding(days: -780), "invoices"), ("Nabil", other, SampleDay.date, "seen"),
        ]
        let labels = try [false, true].map { try kept(papers, grid, reversed: $0) }
        for label in labels {
            #expect(label.date == SampleDay.date && label.until == SampleDay.date.adding(Period(2, .year)))
            #expect(label.ratings.map(\.date) == [SampleDay.date, SampleDay.date.adding(days: -780)])
            #expect(label.raters == ["Nabil", "Salma"])
        }
        // The hammam has another id each time.
        func lines(_ label: Labelled) -> [String] { label.seal.lines.filter { !$0.hasPrefix("of ") } }
        #expect(lines(labels[0]) == lines(labels[1]))
    }

    @Test("A paper that was changed and put back is the same seal, and a seal of an older version is still known")
    func putBack() throws {
        var (sample, subject) = try sample()
        let grid = Self.label()
        var papers = [paper(sample, subject, by: "Nabil", 3, 1), paper(sample, subject, by: "Salma", 3, 1)]
        var revisions: [Revision<Rating>] = []
        func keep(_ place: Int, boiler: Int) throws {
            sample.clock.advance(minutes: 1)
            papers[place].marks = paper(sample, subject, by: nil, boiler, 1).marks
            papers[place].writtenAt = sample.clock.now
            let changes = try sample.state.keep(papers[place])
            revisions += changes.compactMap { if case .rating(let revision) = $0 { revision } else { nil } }
            try sample.record(changes)
        }
        try keep(0, boiler: 3)
        try keep(1, boiler: 3)
        let first = try sample.state.labelled(subject, by: grid)
        #expect(first.formerSeal == nil)
        try keep(0, boiler: 2)
        try keep(0, boiler: 3)
        let again = try sample.state.labelled(subject, by: grid)
        #expect(again.seal == first.seal)
        #expect(sample.state.standing(of: first.seal.text, now: again, revisions) == .same)
        // As an older version would have printed it now: Salma's paper first.
        let old = try #require(again.formerSeal)
        #expect(old != again.seal && sample.state.standing(of: old.text, now: again, revisions) == .same)
        // One changes a mark and the other one too: that is said of the criterion.
        try keep(0, boiler: 4)
        try keep(1, boiler: 4)
        let other = try sample.state.labelled(subject, by: grid)
        #expect(
            sample.state.standing(of: old.text, now: other, revisions)
                == .changed([.answer(try #require(grid.criterion("boiler")))]))
    }

    @Test("Two who exchange their marks have changed an answer")
    func exchanged() throws {
        var (sample, subject) = try sample()
        let grid = Self.label()
        var papers = [paper(sample, subject, by: "Nabil", 3, 1), paper(sample, subject, by: "Salma", 2, 1)]
        var revisions: [Revision<Rating>] = []
        func record(_ changes: [Change]) throws {
            revisions += changes.compactMap { if case .rating(let revision) = $0 { revision } else { nil } }
            try sample.record(changes)
        }
        func settle() throws {
            sample.clock.advance(minutes: 1)
            try record(
                try sample.state.settle(
                    subject, in: grid, deciding: [Rating.Mark("boiler", 3, note: "seen")], id: sample.world.newID(),
                    by: "Amina", on: SampleDay.date, at: sample.clock.now))
        }
        for paper in papers { try record(try sample.state.keep(paper)) }
        try settle()
        let printed = try sample.state.labelled(subject, by: grid).seal.text
        for (place, boiler) in [(0, 2), (1, 3)] {
            papers[place].marks = paper(sample, subject, by: nil, boiler, 1).marks
            try record(try sample.state.keep(papers[place]))
        }
        try settle()
        let now = try sample.state.labelled(subject, by: grid)
        #expect(
            sample.state.standing(of: printed, now: now, revisions)
                == .changed([.answer(try #require(grid.criterion("boiler")))]))
    }

    @Test(
        "a share below a bound never reads as the bound, and what is missing never as nothing",
        arguments: [
            (Fraction(1_856, 2_475), "74.99"), (Fraction(3, 4), "75.0"), (Fraction(1, 2_475), "0.04"),
            (Fraction(0), "0.0"), (Fraction(2, 3), "66.7"),
        ])
    func percent(_ share: Fraction, _ shown: String) {
        var grid = Self.label()
        grid.classes = [Grid.Class(code: "gold", title: Self.text("Gold"), from: Fraction(3, 4))]
        #expect(grid.percent(share) == shown)
    }

    @Test("What a criterion cannot have, and a mark without its evidence, are refused whoever writes them")
    func marks() throws {
        let (sample, subject) = try sample()
        let criteria = Self.label().criteria
        func apply(_ paper: Rating) throws {
            var state = sample.state
            try state.apply(.rating(Revision(from: nil, to: paper)))
        }
        #expect(throws: Refusal.grid(.notAMark("5", criterion: criteria[0], values: [0, 1, 2, 3, 4]))) {
            try apply(paper(sample, subject, by: "Salma", 5, 1))
        }
        #expect(throws: Refusal.grid(.needsEvidence(criteria[0]))) {
            try apply(paper(sample, subject, by: "Salma", 3, 1, note: ""))
        }
        #expect(throws: Refusal.grid(.noSuchGrid(["label"]))) {
            try apply(paper(sample, subject, by: "Salma", 3, 1, grid: GridKey(code: "label", edition: 2)))
        }
    }

    @Test("A new edition stands beside the one of before, whose papers go on meaning what they meant")
    func editions() throws {
        var (sample, subject) = try sample(Self.label(by: .assessor))
        let old = Self.label(by: .assessor)
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Salma", 3, 1)))
        #expect(throws: Refusal.grid(.gridIsThere(code: "label", newest: 1))) { try sample.state.addGrid(old) }
        try sample.record(try sample.state.addGrid(Self.label(edition: 2, by: .assessor)))
        #expect(try sample.state.grid("label").edition == 2)
        #expect(try sample.state.standingPaper(about: subject, in: old).marks.count == 2)
        #expect(throws: Refusal.grid(.unrated)) {
            try sample.state.standingPaper(about: subject, in: try sample.state.grid("label"))
        }
        #expect(try sample.state.editionInUse(of: "label", about: subject) == old)
        #expect(try sample.state.grid("label", edition: 1) == old)
        #expect(throws: Refusal.grid(.noSuchEdition(3, of: "label", [1, 2]))) {
            try sample.state.grid("label", edition: 3)
        }
    }

    @Test("The second of two assessors rates by the edition of the first: by another they could never agree")
    func editionOfTheFirst() throws {
        var (sample, subject) = try sample()
        let old = paper(sample, subject, by: "Salma", 3, 1)
        try sample.record(try sample.state.keep(old))
        let next = Self.label(edition: 2)
        try sample.record(try sample.state.addGrid(next))
        #expect(throws: Refusal.grid(.otherEdition(1, of: "label"))) {
            try sample.state.keep(paper(sample, subject, by: "Driss", 3, 1, grid: next.key))
        }
        #expect(try sample.state.editionToKey(of: "label", about: subject, on: nil) == Self.label())
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Driss", 3, 1)))
        #expect(sample.state.isShown(old, in: next))
        #expect(try sample.state.labelled(subject, by: Self.label()).ratings.map(\.id).contains(old.id))
        // Rated anew, by the new one: that is another pair of papers.
        #expect(try sample.state.editionToKey(of: "label", about: subject, on: nil) == next)
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Driss", 3, 2, grid: next.key)))
        try sample.record(try sample.state.keep(paper(sample, subject, by: "Salma", 3, 2, grid: next.key)))
        #expect(try sample.state.editionInUse(of: "label", about: subject) == next)
    }

    @Test("A grid that has papers stays, and so does what they are about")
    func inUse() throws {
        var (sample, subject) = try sample(Self.label(by: .assessor))
        let kept = paper(sample, subject, by: .person(SampleDay.person(1)), 3, 1)
        try sample.record(try sample.state.keep(kept))
        #expect(throws: Refusal.grid(.gridHasPapers(1))) {
            try sample.record([.grid(Revision(from: Self.label(by: .assessor), to: nil))])
        }
        try sample.record(try sample.state.remove(kept.id))
        try sample.record([.grid(Revision(from: Self.label(by: .assessor), to: nil))])
    }

    @Test("One answer more, another weight, another criterion or another hammam make another seal")
    func seal() throws {
        let (sample, subject) = try sample()
        let grid = Self.label()
        func seal(_ grid: Grid, _ paper: Rating) throws -> String {
            let weights = ThemeWeights(listed: grid)
            return ClassSeal(
                grid: grid, paper: paper, weights: weights, assessment: try grid.assess(paper, by: weights)
            ).text
        }
        let first = try seal(grid, paper(sample, subject, by: "Salma", 3, 1))
        #expect(try seal(grid, paper(sample, subject, by: "Salma", 3, 1)) == first)
        #expect(try seal(grid, paper(sample, subject, by: "Salma", 3, 2)) != first)
        let neighbour = Rating.Subject.organisation(sample.world.newID())
        #expect(try seal(grid, paper(sample, neighbour, by: "Salma", 3, 1)) != first)
        var other = grid
        other.criteria[1].mandatoryFrom = "gold"
        #expect(try seal(other, paper(sample, subject, by: "Salma", 3, 1)) != first)
    }

    @Test("Papers with a code: one for each code and day, in whatever way it is written")
    func codes() throws {
        var sample = try SampleDay(at: .morning)
        let grid = Grid(
            code: "skills", title: Self.text("Skills"), subject: .person, rater: .themselves,
            levels: (0...4).map { Grid.Level($0, Self.text("level")) }, criteria: [Grid.Criterion("a", Self.text("A"))])
        try sample.record(try sample.state.addGrid(grid))
        func paper(_ code: PlainText, _ day: Int) -> Rating {
            Rating(
                id: sample.world.newID(), grid: grid.key, subject: .code(code), day: SampleDay.day(day),
                date: SampleDay.date, marks: [Rating.Mark("a", 2)], author: "Amina", writtenAt: sample.clock.now)
        }
        try sample.record(try sample.state.keep(paper("MA 14", 1)))
        #expect(throws: Refusal.grid(.ratedAlready(keyedBy: "Amina"))) { try sample.state.keep(paper("ma-14", 1)) }
        #expect(throws: Refusal.grid(.notACode)) { try sample.state.keep(paper("M-", 1)) }
        try sample.record(try sample.state.keep(paper("ma14", 2)))
        #expect(sample.state.papers(of: "skills").count == 2)
    }
}
