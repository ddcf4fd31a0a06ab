import Tally

/// What two assessors say who did not know of each other, and what they agree on.
public struct Assessors: Equatable, Sendable {
    /// Their papers, in the order in which they were kept: two at most.
    public let papers: [Rating]
    /// What they agreed on, as long as both say what they said then; nil while they have not agreed.
    public let settled: Rating?
    /// What they agreed on before one of them changed a mark: it holds no longer, and nothing counts before it is settled again.
    public let outdated: Rating?
    /// The criteria on which the papers differ and that are not settled.
    public let open: [Grid.Criterion]
    /// Who wrote both papers: two who rated were found to be one person. Nothing counts before somebody else has rated.
    public let twice: Party?

    /// Their papers in an order that hangs neither on which was kept first nor on which was changed last: by who rated.
    public var inOrder: [Rating] {
        papers.sorted { (ClassSeal.name(of: $0.rater), $0.id) < (ClassSeal.name(of: $1.rater), $1.id) }
    }

    /// Whether what each says may be shown to the other: not before both have said it.
    public var canBeShown: Bool { papers.count > 1 || settled != nil }
}

extension ProgrammeState {
    /// The papers of two assessors about one thing, on a day or between days.
    public func assessors(of subject: Rating.Subject, in grid: Grid, day: ID<Day>? = nil) -> Assessors {
        let all = papers(of: grid.code).filter { $0.grid == grid.key && $0.subject == subject && $0.day == day }
        let kept = all.last(where: \.isSettled)
        let papers = Array(all.filter { !$0.isSettled }.prefix(2))
        let settled = kept.flatMap { Self.holds($0, for: papers, of: grid) ? $0 : nil }
        let open = papers.count == 2 && settled == nil ? Self.differences(papers[0], papers[1], of: grid) : []
        let twice = papers.count == 2 && papers[0].rater == papers[1].rater ? papers[0].rater : nil
        return Assessors(
            papers: papers, settled: settled, outdated: settled == nil ? kept : nil, open: open, twice: twice)
    }

    /// Whether what two agreed on still follows from what both say: neither paper was kept since, and where both say the same it
    /// says so too. An undone change brings the paper back as it was, with its time, and with it what was agreed on.
    private static func holds(_ settled: Rating, for papers: [Rating], of grid: Grid) -> Bool {
        guard papers.count == 2, papers.allSatisfy({ $0.writtenAt <= settled.writtenAt }) else { return false }
        let open = Set(differences(papers[0], papers[1], of: grid).map(\.code))
        return grid.criteria.allSatisfy { criterion in
            open.contains(criterion.code)
                || settled.mark(criterion.code)?.value == papers[0].mark(criterion.code)?.value
        }
    }

    /// The criteria of which two papers do not say the same.
    static func differences(_ one: Rating, _ other: Rating, of grid: Grid) -> [Grid.Criterion] {
        grid.criteria.filter { one.mark($0.code)?.value != other.mark($0.code)?.value }
    }

    /// Keeps what two assessors agree on: what both say, and their decision where they differ.
    /// - Parameters:
    ///   - decided: a mark for each criterion on which they differ.
    ///   - id: the new paper's.
    ///   - author: who says that it is agreed.
    /// - Throws: `needsAssessors` before both have rated; `ratedTwice` where both are one person; `differencesOpen` with the
    ///   criteria that are not decided; `decidedTwice` and `notOpen` for a criterion that is decided twice, or on which both say
    ///   the same; as `keep`.
    public func settle(
        _ subject: Rating.Subject, in grid: Grid, day: ID<Day>? = nil, deciding decided: [Rating.Mark], id: ID<Rating>,
        by author: PlainText, on date: CivilDate, at instant: Instant
    ) throws(Refusal) -> [Change] {
        let both = assessors(of: subject, in: grid, day: day)
        guard both.papers.count == 2 else { throw .grid(.needsAssessors(both.papers.count)) }
        if let person = both.twice { throw .grid(.ratedTwice(name(of: person))) }
        let open = Self.differences(both.papers[0], both.papers[1], of: grid)
        let missing = open.filter { criterion in !decided.contains { $0.criterion == criterion.code } }
        for (place, mark) in decided.enumerated() {
            guard let criterion = grid.criterion(mark.criterion) else { continue }
            guard open.contains(criterion) else { throw .grid(.notOpen(criterion)) }
            guard !decided[..<place].contains(where: { $0.criterion == mark.criterion }) else {
                throw .grid(.decidedTwice(criterion))
            }
        }
        guard missing.isEmpty else { throw .grid(.differencesOpen(missing)) }
        let marks = grid.criteria.compactMap { criterion in
            decided.first { $0.criterion == criterion.code && open.contains(criterion) }
                ?? both.inOrder[0].mark(criterion.code)
        }
        let rating = Rating(
            id: (both.settled ?? both.outdated)?.id ?? id, grid: grid.key, subject: subject,
            rater: both.inOrder[0].rater, isSettled: true, day: day, date: date, marks: marks, author: author,
            // Not before the papers that it settles, whatever the clocks of two laptops say.
            writtenAt: both.papers.map(\.writtenAt).reduce(instant, max))
        return try keep(rating)
    }

    /// The paper that counts about something: what two assessors agree on, else the last one.
    /// - Throws: `unrated` where there is none; `needsAssessors` while one of two is missing; `ratedTwice` where both are one
    ///   person; `differencesOpen` while they differ; `settledBefore` where one of them changed a mark after they had agreed.
    public func standingPaper(
        about subject: Rating.Subject, in grid: Grid, day: ID<Day>? = nil
    ) throws(Refusal) -> Rating {
        guard grid.rater == .twoAssessors else {
            let papers = papers(of: grid.code).filter { $0.grid == grid.key && $0.subject == subject }
            guard let last = papers.last(where: { day == nil || $0.day == day }) else { throw .grid(.unrated) }
            return last
        }
        let both = assessors(of: subject, in: grid, day: day)
        if let person = both.twice { throw .grid(.ratedTwice(name(of: person))) }
        if let settled = both.settled { return settled }
        guard !both.papers.isEmpty else { throw .grid(.unrated) }
        guard both.papers.count == 2 else { throw .grid(.needsAssessors(both.papers.count)) }
        guard both.open.isEmpty else {
            throw .grid(both.outdated == nil ? .differencesOpen(both.open) : .settledBefore(both.open))
        }
        return both.inOrder[0]
    }

    /// Whether what a paper says may be shown: one of two assessors does not see the other's before both have rated.
    public func isShown(_ paper: Rating, in grid: Grid) -> Bool {
        guard grid.rater == .twoAssessors else { return true }
        return assessors(of: paper.subject, in: grids[paper.grid] ?? grid, day: paper.day).canBeShown
    }
}
