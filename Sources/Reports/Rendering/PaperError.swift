public import Papers
public import Workshop

/// Why there is no paper.
public enum PaperError: Error, Equatable {
    /// The file has no such day, workshop or programme.
    case noSuchDay
    /// Every section was left out.
    case nothingChosen
    /// Only what hangs on a wall is printed larger than A4.
    case onlyForWalls
    /// Only the questions have a form that names nobody.
    case onlyQuestionsUnnamed
    /// Nothing would stand on a sheet: the day has nothing of that kind.
    case emptySheet(SheetKind)
    /// Side by side stand two languages, no more and no fewer.
    case notTwoLanguages
    /// A form that has no pages has no sides either.
    case noSides(SummaryFormat)
    /// Nobody agreed to be listed: so many said no, so many were never asked.
    case nobodyListed(refused: Int, unasked: Int)
    /// The script has no grid in which people say whom they know.
    case noTies
    /// The programme has no day that lies later.
    case noLaterDay
    /// There is nobody to write such a letter to.
    case nobodyToWrite(LetterKind)
    /// There is nothing of which such a letter to this person would tell.
    case nothingToWrite(LetterKind, to: PlainText)
    /// What goes out of the room does not come in that form.
    case notThatForm(OutgoingKind)
    /// Pango or Cairo is not installed: what the loader says.
    case pangoMissing(String)
    /// libxlsxwriter is not installed: what the loader says.
    case xlsxMissing(String)
    /// The system has no font with the letters of the paper's language.
    case noFont
    /// The pages could not be written.
    case notWritten
    /// Nobody waits for it any longer.
    case stopped
}
