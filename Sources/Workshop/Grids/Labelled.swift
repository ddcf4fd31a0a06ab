import Digest
public import Tally

/// What something is given by a grid with classes: the paper that counts, what it comes to, and what that hangs on.
public struct Labelled: Sendable {
    /// The grid.
    public let grid: Grid
    /// What is rated.
    public let subject: Rating.Subject
    /// The paper that counts.
    public let paper: Rating
    /// The papers of those who rated, two assessors' in an order that hangs on who they are alone.
    public let ratings: [Rating]
    /// How much each theme weighs.
    public let weights: ThemeWeights
    /// What the paper comes to.
    public let assessment: Assessment
    /// Under how many weightings the class is the same; nil where the votes do not stand paper by paper.
    public let robustness: Robustness?
    /// By what a certificate is known.
    public let seal: ClassSeal
    /// As certificates of two assessors were known in older versions, where the paper that was kept first stood first: such a
    /// one is still that of the file. nil where it is no other.
    let formerSeal: ClassSeal?
    /// Until when the class holds; nil where the grid does not say.
    public let until: CivilDate?
    /// When it was rated: of two assessors the later date, whichever paper was kept first, and not the day on which they agreed.
    public let date: CivilDate
    /// When two assessors agreed on what they had differed on; nil where they had not differed.
    public let settledOn: CivilDate?

    /// Those who rated.
    public var raters: [Party] { ratings.compactMap(\.rater) }

    /// The share of the points, in per cent, with as many decimals as it needs to stand on its side of every class's bound:
    /// 74.99 that is not 75.0.
    public var percent: String { grid.percent(assessment.share) }

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
        let isOfTwo = grid.rater == .twoAssessors
        let kept = papers(of: grid.code).filter {
            $0.grid == grid.key && $0.subject == subject && $0.day == paper.day && !$0.isSettled
        }
        let both = isOfTwo ? assessors(of: subject, in: grid, day: paper.day).inOrder : kept
        let date = (isOfTwo ? both.map(\.date).max() : nil) ?? paper.date
        func seal(_ paper: Rating, _ raters: [Rating], _ date: CivilDate) -> ClassSeal {
            ClassSeal(
                grid: grid, paper: paper, raters: isOfTwo ? raters : [], date: date, weights: weights,
                assessment: assessment)
        }
        let own = seal(paper, both, paper.isSettled ? paper.date : date)
        let first = paper.isSettled ? paper : kept.first ?? paper
        let former = isOfTwo ? seal(first, kept, first.date) : own
        return Labelled(
            grid: grid, subject: subject, paper: paper, ratings: both, weights: weights,
            assessment: assessment, robustness: try robustness(of: paper, in: grid, assessment),
            seal: own, formerSeal: former == own ? nil : former,
            until: grid.validity.map { date.adding($0) }, date: date, settledOn: paper.isSettled ? paper.date : nil)
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

extension Grid {
    /// A share of the points in per cent: one decimal, and more where it would else read as the bound of a class below which it is,
    /// or as nothing where it is something.
    public func percent(_ share: Fraction) -> String {
        for decimals in 1..<6 {
            let text = share.percent(decimals: decimals)
            guard let shown = Fraction(text).map({ $0 / 100 }) else { break }
            let isTold = classes.allSatisfy { ($0.from <= share) == ($0.from <= shown) } && (share == 0) == (shown == 0)
            if isTold { return text }
        }
        return share.percent(decimals: 6)
    }
}
