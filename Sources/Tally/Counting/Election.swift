/// What a method counts: ballots, the rules that were agreed, and seats.
struct Election: Sendable {
    let box: BallotBox
    let rules: RuleSet
    let seats: Int
    /// By option, its place in the draw; the earlier one stays or wins.
    let drawn: [Int]?
    /// The ballots of each college, where colleges vote.
    var colleges: [String: BallotBox] = [:]
    /// What the method adds up, where that is known without looking at the ballots.
    var sums: LinearSums?

    var options: Range<Int> { box.options.indices }

    init(_ box: BallotBox, _ rules: RuleSet, seats: Int) throws(TallyError) {
        self.box = box
        self.rules = rules
        self.seats = seats
        guard box.isSound else { throw .strangeBallots }
        guard let draw = rules.draw else {
            drawn = nil
            return
        }
        var places: [String: Int] = [:]
        for (place, name) in draw.enumerated() { places[name] = place }
        guard draw.count == box.options.count, box.options.allSatisfy({ places[$0] != nil }) else {
            let missing = box.options.filter { places[$0] == nil }
            throw .drawIsNotAPermutation(missing: missing, unknown: draw.filter { !box.options.contains($0) })
        }
        drawn = box.options.map { places[$0] ?? 0 }
    }

    /// Of tied options the one that the draw prefers, or the one it prefers least.
    func draw(from tied: [Int], preferred: Bool) -> Int? {
        guard let drawn else { return nil }
        return preferred ? tied.min { drawn[$0] < drawn[$1] } : tied.max { drawn[$0] < drawn[$1] }
    }
}

/// Why ballots cannot be counted with a method.
public enum TallyError: Error, Hashable, Sendable {
    /// The method needs a number for each option.
    case needsScores
    /// The method needs crosses; a ranking does not say up to which place an option is supported.
    case needsCrosses
    /// The method needs what each option costs, and a limit.
    case needsBudget
    /// The method has answers of its own, and this is none of them.
    case notAnAnswer(option: String, among: [String])
    /// The method fills at least one seat, and not more than this many.
    case seatsOutOfRange(seats: Int, most: Int)
    /// More options than the method can count.
    case tooManyOptions(most: Int)
    /// The method has one winner.
    case oneSeatOnly
    /// A ballot names something that is none of the options.
    case strangeBallots
    /// So many winners shall carry a tag, and fewer options carry it, or there are fewer seats.
    case quotaCannotBeMet(String, least: Int, most: Int)
    /// No choice of so many options meets all quotas together.
    case quotasDoNotFit(seats: Int)
    /// Quotas fill every seat, and a majority that is asked for may leave some empty.
    case quotasFillSeats
    /// Who stands back hangs on the order of equal options, and none was drawn.
    case quotasNeedDraw(between: [Int])
    /// More quotas, options and seats than can be searched through.
    case tooManyQuotas
    /// Colleges vote, and the ballots do not say which one they are from.
    case needsColleges
    /// Votes of colleges are not measured against people or against ballots that do not count.
    case collegesAreNoPeople
    /// Dots go by theme, and an option belongs to none of the themes, or to several.
    case needsOneTheme(option: String, among: [String])
    /// A ballot has more dots than all themes together take.
    case dotsBeyondThemes(dots: Int, most: Int)
    /// A grade in a word stands for a number that the stated scores do not reach from the lowest to the highest.
    case gradesDoNotFit(word: String, number: Int, from: Int, to: Int)
    /// Shares would have to grow more often than this until nothing is left to buy.
    case tooManyIncreases(most: Int)
    /// The rule `draw` does not name every option once.
    case drawIsNotAPermutation(missing: [String], unknown: [String])
}
