/// Ballots that give each option a number from the lowest to the highest score; a blank option has 0.
struct Scores {
    let account: BallotAccount
    /// By option, how many ballots gave each score.
    let histogram: [[Int]]
    /// By option.
    let totals: [Int]
    private let store: MarkStore
    private let isValid: [Bool]
    private static let mostCells = 20_000_000

    /// Ballots without any score are blank; one with a score out of range is spoiled.
    /// - Parameter scale: the scores that there are; those of the rules when nil.
    init(_ election: Election, _ scale: ClosedRange<Int>? = nil) throws(TallyError) {
        let store = try election.numbers()
        self.store = store
        let (lowest, highest) = (
            scale?.lowerBound ?? election.rules.minScore, scale?.upperBound ?? election.rules.maxScore
        )
        // A cell for each score of each option.
        guard election.options.count <= Self.mostCells / (highest + 1) else {
            throw .tooManyOptions(most: Self.mostCells / (highest + 1))
        }
        var account = BallotAccount()
        var histogram = Array(repeating: Array(repeating: 0, count: highest + 1), count: election.options.count)
        var isValid = Array(repeating: false, count: store.count)
        for ballot in 0..<store.count {
            let range = store.range(ballot)
            let weight = store.weight(ballot)
            if range.isEmpty {
                account.blank += weight
            } else if range.contains(where: { store.values[$0] < lowest || store.values[$0] > highest }) {
                account.spoiled += weight
            } else {
                account.valid += weight
                isValid[ballot] = true
                for index in range { histogram[Int(store.marked[index])][store.values[index]] += weight }
            }
        }
        for option in histogram.indices { histogram[option][0] = 0 }
        for option in histogram.indices {
            histogram[option][0] = account.valid - histogram[option].reduce(0, +)
        }
        self.account = account
        self.isValid = isValid
        self.histogram = histogram
        totals = histogram.map { grades in grades.enumerated().reduce(0) { $0 + $1.offset * $1.element } }
    }

    /// Ballots that score the row higher than the column.
    func preferences() -> PairwiseMatrix {
        let options = histogram.count
        var matrix = PairwiseMatrix(count: options)
        var scores = Array(repeating: 0, count: options)
        for ballot in 0..<store.count where isValid[ballot] {
            for option in scores.indices { scores[option] = 0 }
            for (option, value) in store.marks(of: ballot) { scores[option] = value }
            let weight = store.weight(ballot)
            for a in 0..<options {
                for b in 0..<options where scores[a] > scores[b] { matrix[a, b] += weight }
            }
        }
        return matrix
    }
}

extension VotingMethod {
    /// The rules by which these ballots are counted: where grades stand in words and no rule says how high scores go, they go as
    /// high as the scale of the words.
    /// - Throws: `gradesDoNotFit` where a rule was stated and a word is beyond it: a scale is no slip that spoils a ballot.
    func rules(_ rules: RuleSet, for box: BallotBox) throws(TallyError) -> RuleSet {
        guard let grades = box.grades, ruleKeys.contains(.maxScore) else { return rules }
        var rules = rules
        if !rules.stated.contains(.maxScore) { rules.maxScore = max(rules.maxScore, grades.highest) }
        let scale = scale(rules)
        let beyond = grades.words.filter { !scale.contains($0.value) }
        // The worst of those below, else the best of those above; of two words for one number always the same.
        let order = beyond.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let word = order.first.flatMap({ $0.value < scale.lowerBound ? $0 : order.last }) else { return rules }
        throw .gradesDoNotFit(word: word.key, number: word.value, from: scale.lowerBound, to: scale.upperBound)
    }

    /// What the rules make of these ballots and whoever counts should know: numbers out of range spoil a ballot.
    public func remarks(on box: BallotBox, rules: RuleSet) -> [BallotRemark] {
        // Of words that do not fit, the count itself says so.
        guard form == .scores, case .marks(let store) = box.content, let rules = try? self.rules(rules, for: box)
        else { return [] }
        let scale = scale(rules)
        var above = (ballots: 0, number: scale.upperBound)
        var below = (ballots: 0, number: scale.lowerBound)
        for ballot in 0..<store.count {
            let values = store.values[store.range(ballot)]
            guard let most = values.max(), let least = values.min() else { continue }
            let weight = store.weight(ballot)
            if most > scale.upperBound { above = (above.ballots + weight, max(above.number, most)) }
            if least < scale.lowerBound { below = (below.ballots + weight, min(below.number, least)) }
        }
        var remarks: [BallotRemark] = []
        if above.ballots > 0 {
            remarks.append(.aboveMaximum(ballots: above.ballots, highest: above.number, maximum: scale.upperBound))
        }
        if below.ballots > 0 {
            remarks.append(.belowMinimum(ballots: below.ballots, lowest: below.number, minimum: scale.lowerBound))
        }
        return remarks
    }
}

/// Score voting, also called range voting: the highest total wins.
///
/// Source: W. D. Smith, Range voting (2000). Blank options count 0.
enum ScoreVoting {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        let scores = try Scores(election)
        var result = TallyResult(election, .score, scores.account)
        result.decide(by: scores.totals, election, seats: election.seats)
        return result
    }
}
