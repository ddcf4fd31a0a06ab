/// What the rows and columns of a table of ballots mean: a ballot is a row.
public enum BallotLayout: String, CaseIterable, Sendable {
    /// A column for each rank; cells name options.
    case byRank = "by-rank"
    /// A column for each option; cells are ranks, 1 is best.
    case ranks
    /// A column for each option; cells are numbers, the highest is best.
    case scores
    /// A column for each option; a cell is crossed or not.
    case crosses
    /// One column; a cell names one option.
    case choice
    /// One column; a cell names all options that are crossed.
    case choices
    /// One column; a cell names options in an order, the best first.
    case inOrder = "in-order"
}
