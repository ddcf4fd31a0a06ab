import Workshop

/// What the vote remembers of numbers that are counted.
struct CountState: Sendable {
    /// Where the votes are that are being counted; nil for what suits the poll.
    var source: VoteSource?
    /// The digits typed so far.
    var entry = ""
    /// Whether the digits were asked about and not taken: the next one begins another number.
    var isRefused = false
    /// Whether somebody has said that what is counted from this source is counted anew: one yes for all its numbers.
    var isRecount = false
    /// True while the number of people who voted is typed, instead of an option's votes.
    var countsBallots = false
    /// Who counts, where two people count the same votes: 1 or 2.
    var counter = 1
}
