public import Tally

/// What a paper comes to by a grid's points, weights and classes.
public struct Assessment: Equatable, Sendable {
    /// What is missing for a class.
    public enum Gap: Equatable, Sendable {
        /// The share of all points has to rise by so much.
        case points(Fraction)
        /// A criterion has to be fulfilled.
        case mandatory(Grid.Criterion)
        /// A criterion has to come to so much.
        case floor(Grid.Criterion, Int)
    }

    /// What one theme comes to.
    public struct ThemeResult: Equatable, Sendable {
        /// The points of its criteria.
        public let points: Fraction
        /// How many there could be.
        public let most: Int
        /// Its weight.
        public let weight: Fraction

        /// Its part of the whole.
        public var part: Fraction { most == 0 ? 0 : weight * points / Fraction(most) }
    }

    /// By theme, in the grid's order; one for all where the grid has none.
    public let themes: [ThemeResult]
    /// The share of all points, weighed: 1 where everything is fulfilled.
    public let share: Fraction
    /// The place of the class that it comes to; nil for none.
    public let place: Int?
    /// What the class above it asks for; empty at the top, and where the grid has no classes.
    public let missing: [Gap]
}

extension Grid {
    /// What a paper comes to. A blank criterion gives no points; one that has to be fulfilled has to be marked.
    /// - Throws: `notAllRated` with the criteria that some class asks for and that were left blank.
    public func assess(_ rating: Rating, by weights: ThemeWeights) throws(Refusal) -> Assessment {
        let asked = criteria.filter { criterion in
            criterion.mandatoryFrom != nil || classes.contains { $0.floors[criterion.code] != nil }
        }
        let blank = asked.filter { rating.mark($0.code)?.value == nil }
        guard blank.isEmpty else { throw .grid(.notAllRated(blank)) }

        let results = zip(themes.isEmpty ? [nil] : themes.map(Optional.some), weights.shares).map { theme, weight in
            let own = criteria.filter { theme == nil || $0.theme == theme?.code }
            let points = own.map { most(of: $0) == nil ? 0 : rating.mark($0.code)?.value ?? 0 }
            return Assessment.ThemeResult(
                points: points.reduce(0, +), most: own.compactMap(most).reduce(0, +), weight: weight)
        }
        let share = results.map(\.part).reduce(0, +)
        var place: Int?
        for candidate in classes.indices {
            let gaps = gaps(to: candidate, rating, share)
            guard gaps.isEmpty else {
                return Assessment(themes: results, share: share, place: place, missing: gaps)
            }
            place = candidate
        }
        return Assessment(themes: results, share: share, place: place, missing: [])
    }

    /// What a class asks for that is not there.
    private func gaps(to place: Int, _ rating: Rating, _ share: Fraction) -> [Assessment.Gap] {
        let asked = classes[place]
        var gaps: [Assessment.Gap] = []
        for criterion in criteria {
            let value = rating.mark(criterion.code)?.value ?? 0
            if let from = criterion.mandatoryFrom, self.place(ofClass: from) == place, value <= 0 {
                gaps.append(.mandatory(criterion))
            } else if let floor = asked.floors[criterion.code], value < Fraction(floor) {
                gaps.append(.floor(criterion, floor))
            }
        }
        if share < asked.from { gaps.append(.points(asked.from - share)) }
        return gaps
    }
}

/// How much what a paper comes to hangs on the weights.
public struct Robustness: Equatable, Sendable {
    /// How many papers of the vote weigh so that it comes to the same class.
    public let same: Int
    /// How many papers there are.
    public let papers: Int
}

extension ProgrammeState {
    /// Under how many of the weightings that people of the room gave a paper comes to the same class; nil where their papers
    /// do not stand one by one.
    /// - Throws: as `Grid.assess`.
    public func robustness(
        of rating: Rating, in grid: Grid, _ assessment: Assessment
    ) throws(Refusal) -> Robustness? {
        guard !grid.classes.isEmpty, let papers = weightsOfPapers(of: grid) else { return nil }
        var same = 0
        for weights in papers where try grid.assess(rating, by: weights).place == assessment.place { same += 1 }
        return Robustness(same: same, papers: papers.count)
    }
}
