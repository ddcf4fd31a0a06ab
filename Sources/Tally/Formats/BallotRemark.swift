/// What is unusual about a ballot file and does not keep it from being counted: it is said, and whoever counts decides.
public enum BallotRemark: Hashable, Sendable {
    /// The file states another number of ballots than it holds.
    case ballots(stated: Int, found: Int)
    /// The file states another number of options than it holds.
    case options(stated: Int, found: Int)
    /// Two options that are likely one: they differ by case, accents, spaces or a letter.
    case likelyOne(String, String)
    /// What a table was taken for.
    case layout(BallotLayout)
    /// Another thing that the table can mean, beside what it was taken for.
    case otherLayout(BallotLayout)
    /// Columns that hold no votes.
    case columnsLeftOut([String])
    /// Rows that somebody calculated from the others, and that are no ballots.
    case totalsLeftOut([Row])
    /// Rows that may be such, and are counted as they stand.
    case likelyTotals([Row])
    /// Voters or ballots that stand in the table more than once, by the column that tells them apart; how often.
    case repeatedIdentifier(column: String, times: Int)
    /// A word that says what a machine made of a mark, and is no option; how often it stands there.
    case noOption(word: String, times: Int)
    /// A word that says that a voter voted for nobody, and is no option; how many ballots it stands on.
    case blankVote(word: String, times: Int)
    /// A word that says that a ballot is spoiled, and is no option; how many ballots it stands on.
    case spoiledVote(word: String, times: Int)
    /// Ballots with a number above the highest score, which spoils them; the highest number that stands there.
    case aboveMaximum(ballots: Int, highest: Int, maximum: Int)
    /// Ballots with a number below the lowest score, which spoils them; the lowest number that stands there.
    case belowMinimum(ballots: Int, lowest: Int, minimum: Int)
    /// An option that stands for several people.
    case manyInOne(String)
    /// The file names an order for ties, which counts only where the rule `draw` states it.
    case orderForTies([String])
    /// Grades that stand in the file as words, and the numbers that they were taken for, the lowest first.
    case grades([Grade])
    /// Something that the file asks for and that is not done.
    case ignored(String)

    /// A row of a table.
    public struct Row: Hashable, Sendable {
        /// Counted from 1.
        public let line: Int
        /// What stands in front of its figures.
        public let word: String
    }

    /// A word, and its place on the scale, from 0.
    public struct Grade: Hashable, Sendable {
        /// As it stands in the file.
        public let word: String
        /// What it was counted as.
        public let number: Int
    }
}
