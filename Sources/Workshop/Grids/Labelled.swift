import Digest
import Tally

/// What something is given by a grid with classes: the paper that counts, what it comes to, and what that hangs on.
public struct Labelled: Sendable {
    /// The grid.
    public let grid: Grid
    /// What is rated.
    public let subject: Rating.Subject
    /// The paper that counts.
    public let paper: Rating
    /// Those who rated.
    public let raters: [Party]
    /// How much each theme weighs.
    public let weights: ThemeWeights
    /// What the paper comes to.
    public let assessment: Assessment
    /// Under how many weightings the class is the same; nil where the votes do not stand paper by paper.
    public let robustness: Robustness?
    /// By what a certificate is known.
    public let seal: ClassSeal
    /// Until when the class holds; nil where the grid does not say.
    public let until: CivilDate?

    /// The class that it comes to; nil for none.
    public var grade: Grid.Class? { assessment.place.map { grid.classes[$0] } }

    /// The class above it; nil at the top.
    public var nextGrade: Grid.Class? {
        let place = (assessment.place ?? -1) + 1
        return grid.classes.indices.contains(place) ? grid.classes[place] : nil
    }

    /// A hash over the vote that gave the weights, poll by poll and theme by theme; nil where no vote did.
    public var voteHash: String? {
        guard let votes = weights.votes else { return nil }
        let lines = weights.polls.map { "poll \($0)" } + zip(grid.themes, votes).map { "votes \($0.code) \($1)" }
        let digits = Array(SHA256.hexadecimal(of: lines.joined(separator: "\n")).prefix(20))
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
    }
}

extension ProgrammeState {
    /// What something is given by a grid with classes.
    /// - Parameter day: the day on which it was rated; nil for the last time.
    /// - Throws: as `standingPaper`, `weights`, `Grid.assess`.
    public func labelled(
        _ subject: Rating.Subject, by grid: Grid, on day: ID<Day>? = nil
    ) throws(Refusal) -> Labelled {
        let paper: Rating =
            if let day {
                try standingPaper(about: subject, in: grid, day: day)
            } else {
                try lastStanding(about: subject, in: grid)
            }
        let weights = try weights(of: grid)
        let assessment = try grid.assess(paper, by: weights)
        let both = papers(of: grid.code).filter {
            $0.grid == grid.key && $0.subject == subject && $0.day == paper.day && !$0.isSettled
        }
        return Labelled(
            grid: grid, subject: subject, paper: paper, raters: both.compactMap(\.rater), weights: weights,
            assessment: assessment, robustness: try robustness(of: paper, in: grid, assessment),
            seal: ClassSeal(
                grid: grid, paper: paper, raters: grid.rater == .twoAssessors ? both : [], weights: weights,
                assessment: assessment),
            until: grid.validity.map { paper.date.adding($0) })
    }

    /// What has papers of a grid, of whichever edition, in the order in which it was rated first.
    /// - Parameters:
    ///   - edition: of that edition alone.
    ///   - day: on that day alone.
    public func rated(by code: String, edition: Int? = nil, on day: ID<Day>? = nil) -> [Rating.Subject] {
        var seen: Set<Rating.Subject> = []
        return papers(of: code).filter { paper in
            (edition == nil || paper.grid.edition == edition) && (day == nil || paper.day == day)
        }.map(\.subject).filter { seen.insert($0).inserted }
    }

    /// The paper that counts of the last time that something was rated.
    private func lastStanding(about subject: Rating.Subject, in grid: Grid) throws(Refusal) -> Rating {
        let all = papers(of: grid.code).filter { $0.grid == grid.key && $0.subject == subject }
        guard grid.rater == .twoAssessors else { return try standingPaper(about: subject, in: grid) }
        guard let last = all.max(by: { ($0.date, $0.writtenAt) < ($1.date, $1.writtenAt) }) else {
            throw .grid(.unrated)
        }
        return try standingPaper(about: subject, in: grid, day: last.day)
    }
}
