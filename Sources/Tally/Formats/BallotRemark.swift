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
    /// Columns that hold no votes.
    case columnsLeftOut([String])
    /// A word that says what a machine made of a mark, and is no option; how often it stands there.
    case noOption(word: String, times: Int)
    /// An option that stands for several people.
    case manyInOne(String)
    /// The file names an order for ties, which counts only where the rule `draw` states it.
    case orderForTies([String])
    /// Something that the file asks for and that is not done.
    case ignored(String)
}
