/// What does not fit together in a room's counts. An alarm asks for a second look; it never refuses a count.
public enum CountAlarm: Hashable, Sendable {
    /// One vote each, and more votes than people.
    case votesExceedPresent(votes: Int, present: Int)
    /// More votes for one option than people.
    case optionExceedsPresent(option: Int, votes: Int, present: Int)
    /// More dots than all people together have.
    case dotsExceedPresent(dots: Int, allowed: Int)
    /// More dots on one option than all people together may put there.
    case optionExceedsLimit(option: Int, dots: Int, allowed: Int)
    /// More dots on the options of one theme than all people together may put there.
    case themeExceedsPresent(theme: String, dots: Int, allowed: Int)
    /// More ballots than people.
    case ballotsExceedPresent(ballots: Int, present: Int)
    /// One vote a ballot, and more votes than ballots.
    case votesExceedBallots(votes: Int, ballots: Int)
    /// More votes for one option than ballots.
    case optionExceedsBallots(option: Int, votes: Int, ballots: Int)
    /// More dots than the counted ballots carry.
    case dotsExceedBallots(dots: Int, allowed: Int)
    /// Everybody is said to have seen that an option has the majority, but too many spoke otherwise.
    case majorityCannotBe(option: Int, others: Int, present: Int)
    /// Two people counted the same votes and found different numbers (nil: none): they count again.
    case countersDisagree(option: Int, source: String, first: Int?, second: Int?)
}
