import Tally
import Workshop

extension RandomDay {
    /// A grid is put into the file, and papers of it are kept, changed, settled and taken away.
    mutating func rating(_ state: ProgrammeState) throws -> [Change] {
        let grids = state.currentGrids
        guard let grid = pick(grids), Int.random(in: 0..<8, using: &generator) != 0 else {
            return try state.addGrid(madeUp(edition: (grids.map(\.edition).max() ?? 0) + 1))
        }
        let known = pick(state.papers(of: grid.code))
        switch (Int.random(in: 0..<6, using: &generator), known) {
        case (0, .some(let paper)): return try state.remove(paper.id)
        case (1, .some(let paper)):
            let both = state.assessors(of: paper.subject, in: grid, day: paper.day)
            let decided = both.open.map { Rating.Mark($0.code, 1, note: "seen") }
            return try state.settle(
                paper.subject, in: grid, day: paper.day, deciding: decided, id: id(), by: somebody(),
                on: CivilDate(daysSinceEpoch: 20_880), at: clock.now)
        case (2...4, .some(let paper)) where grid.rater == .twoAssessors && !paper.isSettled:
            // The other assessor of two rates the same.
            var second = paper
            (second.id, second.rater, second.marks) = (id(), .words("Driss"), marks(of: grid))
            return try state.keep(second)
        default:
            let revised = Bool.random(using: &generator) ? known : nil
            return try state.keep(
                Rating(
                    id: revised?.id ?? id(), grid: revised?.grid ?? grid.key, subject: subject(of: grid, state),
                    rater: party(state), day: pick([nil, day(state)?.id]) ?? nil,
                    date: CivilDate(daysSinceEpoch: Int.random(in: 20_850...20_880, using: &generator)),
                    category: text(), marks: marks(of: grid), author: somebody(), writtenAt: clock.now))
        }
    }

    /// A grid of any sort.
    private mutating func madeUp(edition: Int) -> Grid {
        func text(_ words: String) -> LocalizedText { LocalizedText(["en": PlainText("\(words) \(edition)")]) }
        let isWhole = Bool.random(using: &generator)
        let subject = pick(Grid.Subject.allCases) ?? .person
        let raters = Grid.Rater.allCases.filter { $0 != .themselves || subject == .person }
        return Grid(
            code: pick(["label", "skills", "impact"]) ?? "label", edition: edition, title: text("Label"),
            subject: subject,
            rater: pick(raters) ?? .assessor, levels: (0...2).map { Grid.Level($0, text("level \($0)")) },
            criteria: [
                Grid.Criterion("boiler", text("Boiler"), .points(2), theme: "fire", mandatoryFrom: "gold"),
                Grid.Criterion("meter", text("Meter"), .common, theme: "fire", needsEvidence: true, asksTask: true),
                Grid.Criterion("wood", text("Wood"), .figure(unit: text("t"), better: .less), theme: "fire"),
                Grid.Criterion("place", text("Place"), .words, theme: "fire"),
            ],
            themes: [Grid.Theme(code: "fire", title: text("Fire"), weight: 2)],
            vote: isWhole ? Grid.Vote(activity: "network", poll: "label") : nil,
            classes: [Grid.Class(code: "gold", title: text("Gold"), from: Fraction(4, 5), floors: ["boiler": 1])],
            validity: isWhole ? Period(edition, .year) : nil, sources: text("a public scheme"))
    }

    private mutating func subject(of grid: Grid, _ state: ProgrammeState) -> Rating.Subject {
        if grid.rater == .themselves { return .code(PlainText("code \(Int.random(in: 0..<1_000, using: &generator))")) }
        let found: Rating.Subject? =
            switch grid.subject {
            case .person: person(state).map { .person($0) }
            case .organisation: pick(state.organisations.keys.sorted()).map { .organisation($0) }
            case .workshop: (state.programme?.workshops.first).map { .workshop($0.id) }
            case .day: day(state).map { .day($0.id) }
            case .line: pick(state.contributions.values.flatMap(\.keys).sorted()).map { .line($0) }
            case .link: pick(state.links.keys.sorted()).map { .link($0) }
            }
        return found ?? .code("nobody")
    }

    private mutating func marks(of grid: Grid) -> [Rating.Mark] {
        grid.criteria.compactMap { criterion in
            switch criterion.scale {
            case .words: Rating.Mark(criterion.code, nil, note: "beside the well")
            case .figure:
                Rating.Mark(
                    criterion.code, Fraction(Int.random(in: 0..<90, using: &generator), 7),
                    isTarget: Bool.random(using: &generator))
            case .common, .levels, .points, .fulfilled:
                Bool.random(using: &generator)
                    ? nil
                    : Rating.Mark(
                        criterion.code, Fraction(Int.random(in: 0...2, using: &generator)),
                        isTask: criterion.asksTask ? Bool.random(using: &generator) : nil, note: "seen")
            }
        }
    }
}
