import Workshop

/// What the vote remembers of numbers that are counted.
struct CountState: Sendable {
    /// Where the votes are that are being counted; nil for what suits the poll.
    var source: VoteSource?
    /// The digits typed so far.
    var entry = ""
    /// True while the number of people who voted is typed, instead of an option's votes.
    var countsBallots = false
    /// Who counts, where two people count the same votes: 1 or 2.
    var counter = 1
}
