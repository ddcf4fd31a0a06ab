/// Majority judgment: the best median grade wins. Equal medians are told apart by taking one median grade away from each
/// and looking again, as often as needed.
///
/// Source: M. Balinski and R. Laraki, Majority Judgment (2011), chapter 1: of an even number of grades the lower of the
/// two in the middle is the median; an option without a grade has the lowest.
enum MajorityJudgment {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        let scores = try Scores(election)
        var result = TallyResult(election, .majorityJudgment, scores.account)
        let grades = scores.histogram.map { Grades(counts: $0) }
        result.grades = scores.histogram
        result.ranking = Standing.ranking(election.options) { grades[$0] }
        result.electFromRanking(election)
        if scores.account.valid > 0 {
            var round = Round(counts: grades.map { Fraction($0.median) })
            round.elected = result.winners
            round.reasons = result.winners.isEmpty ? [] : [.highest]
            round.tie = result.ties.last
            result.rounds = [round]
        }
        return result
    }

    /// The grades of one option, ordered by the sequence of medians that taking medians away brings to light.
    struct Grades: Comparable {
        /// By grade, from 0 upwards.
        let counts: [Int]

        var total: Int { counts.reduce(0, +) }

        var median: Int { total == 0 ? 0 : run(at: (total - 1) / 2).grade }

        /// The grade at a place among all grades in ascending order, and the places that share it.
        private func run(at place: Int) -> (grade: Int, places: Range<Int>) {
            var start = 0
            for (grade, count) in counts.enumerated() {
                if place < start + count { return (grade, start..<start + count) }
                start += count
            }
            return (counts.count - 1, start..<start)
        }

        /// Taking lower medians away walks outwards from the middle, downwards first when their number is odd.
        static func < (left: Self, right: Self) -> Bool {
            let total = left.total
            guard total > 0, total == right.total else { return total < right.total }
            let middle = (total - 1) / 2
            let below = left.difference(from: right, at: middle, step: -1)
            let above = left.difference(from: right, at: middle, step: 1)
            switch (below, above) {
            case (nil, nil): return false
            case (let below?, nil): return below.isLower
            case (nil, let above?): return above.isLower
            case (let below?, let above?):
                if below.distance == above.distance { return total % 2 == 1 ? below.isLower : above.isLower }
                return below.distance < above.distance ? below.isLower : above.isLower
            }
        }

        /// How far from the middle, in one direction, the two first have different grades.
        private func difference(from other: Self, at middle: Int, step: Int) -> (distance: Int, isLower: Bool)? {
            var place = middle
            let end = total
            while place >= 0 && place < end {
                let mine = run(at: place)
                let theirs = other.run(at: place)
                if mine.grade != theirs.grade { return (abs(place - middle), mine.grade < theirs.grade) }
                place =
                    step > 0
                    ? min(mine.places.upperBound, theirs.places.upperBound)
                    : max(mine.places.lowerBound, theirs.places.lowerBound) - 1
            }
            return nil
        }
    }
}
