/// Why something about grids and their papers is not allowed.
public enum GridRefusal: Equatable, Sendable {
    /// There is no such grid; there are these.
    case noSuchGrid([String])
    /// The file has this edition of the grid, or a newer one.
    case gridIsThere(code: String, newest: Int)
    /// The grid has papers, so that it stays.
    case gridHasPapers(Int)
    /// The grid has no such edition; it has these.
    case noSuchEdition(Int, of: String, [Int])
    /// The first of two assessors rated by this edition.
    case otherEdition(Int, of: String)
    /// The second of two assessors may be the first one under another spelling.
    case oneAssessor(PlainText, PlainText)
    /// Both papers are of one person, who stood in the directory twice.
    case ratedTwice(PlainText)
    /// Both assessors say the same of the criterion, so that there is nothing to decide.
    case notOpen(Grid.Criterion)
    /// The criterion is decided twice in one go.
    case decidedTwice(Grid.Criterion)
    /// This edition of the grid has no such criterion.
    case noSuchCriterion(PlainText, grid: String, edition: Int)
    /// What was written is none of the values that a criterion can have.
    case notAMark(PlainText, criterion: Grid.Criterion, values: [Int])
    /// The paper cannot be read as it was keyed.
    case unreadable(GridReading.Problem)
    /// A figure is none that there can be in the criterion's unit.
    case impossible(PlainText, criterion: Grid.Criterion, FigureRule)
    /// A figure is one that there seldom is in the criterion's unit, and nobody said that it is right.
    case doubtful(PlainText, criterion: Grid.Criterion, FigureDoubt)
    /// A mark has to say by what it is borne out.
    case needsEvidence(Grid.Criterion)
    /// The grid does not rate such a thing.
    case doesNotRate(Grid.Subject)
    /// The code on a paper has fewer than three letters and digits.
    case notACode
    /// What was keyed as a code has more signs than one can have: marks were keyed with it, or two papers in one go.
    case longCode(PlainText)
    /// Two codes cannot be said to be one.
    case codes(CodePairs.Problem)
    /// Nobody is named who rates.
    case needsRater
    /// The same rater, or the same code, has a paper about this already.
    case ratedAlready(keyedBy: PlainText)
    /// Two have rated this, and there is no third.
    case enoughAssessors
    /// Both assessors have to rate before; so many have.
    case needsAssessors(Int)
    /// The assessors differ on these criteria.
    case differencesOpen([Grid.Criterion])
    /// One of the assessors changed a mark after both had agreed; they differ on these criteria.
    case settledBefore([Grid.Criterion])
    /// Nobody has rated this.
    case unrated
    /// These criteria have to be rated before a class can be given.
    case notAllRated([Grid.Criterion])
    /// The vote that gives the weights is open somewhere, has not been closed in any workshop, or nobody voted.
    case weightsOpen
    /// The vote that gives the weights has another number of options than the grid has themes.
    case weightsDoNotFit(options: Int, themes: Int)
    /// A figure that papers have in one unit would be in another one from now on.
    case unitChanged(Grid.Criterion, before: LocalizedText)
    /// Of a figure that papers have, less would be better where more was, or the other way round.
    case directionChanged(Grid.Criterion)
    /// The programme asks nobody whom they know.
    case noTies
    /// A sheet of names cannot be read.
    case ties(TiesSheet.Problem)
}
