/// Something in a roster that keeps a line out, or that somebody should look at. `Words` says it.
public struct RosterProblem: Hashable, Sendable {
    /// The line in the file at which the row begins, from 1.
    public let line: Int
    /// The column in the row, from 1; nil when it is the row as a whole.
    public let column: Int?
    /// The column's heading; nil where there is none.
    public let heading: PlainText?
    /// What it is.
    public let kind: Kind

    /// Makes a problem.
    public init(line: Int, column: Int? = nil, heading: PlainText? = nil, kind: Kind) {
        self.line = line
        self.column = column
        self.heading = heading
        self.kind = kind
    }

    /// What it is.
    public enum Kind: Hashable, Sendable {
        // What keeps the whole file out.

        /// The file is larger than any roster; the limit in bytes.
        case tooLarge(limit: Int)
        /// It has more rows than are read at once; how many, and how many may be.
        case tooManyRows(Int, limit: Int)
        /// There is nothing in the file.
        case empty
        /// The file is a spreadsheet of a kind that is not read.
        case spreadsheet
        /// The file is no table: a document, a picture, an archive.
        case notATable
        /// The file is a spreadsheet that is damaged.
        case damagedSpreadsheet
        /// The file is an archive that unpacks to far more than any roster is long; the limit in bytes.
        case unpacksTooFar(limit: Int)
        /// There are more columns than any roster has; how many, and how many may be.
        case tooManyColumns(Int, limit: Int)
        /// Two tables stand beside each other: the heading that both have, and the letters of its two columns.
        case tablesSideBySide(PlainText, columns: String, String)
        /// There is no sheet of that name; those that there are.
        case noSuchSheet(PlainText, known: [PlainText])
        /// What opens spreadsheets is not installed; what the system said.
        case libraryMissing(PlainText)
        /// The letters fit several encodings, or none: names of encodings, each with a word as it would be.
        case doubtfulEncoding([EncodingReading])
        /// The letters were spoilt before: a word as it stands, and as it was.
        case spoilt(PlainText, wasOnce: PlainText)
        /// No column is called so; those that there are.
        case noSuchColumn(PlainText, known: [PlainText])
        /// There is no line of that number to be the heading.
        case noSuchLine(Int)
        /// None of the first lines is a heading; this is what the first one says.
        case noHeading(seen: [PlainText])
        /// There is a heading, but no column for names.
        case noNameColumn(seen: [PlainText])

        // What keeps a row out.

        /// Bytes that are no letters in the file's encoding.
        case badBytes(String)
        /// Letters were lost before: question marks stand in their places.
        case lostLetters(PlainText)
        /// A byte 0, which no text has.
        case zeroByte
        /// A quote is opened in this row and never closed.
        case unclosedQuote
        /// Something follows the closing quote of a cell.
        case strayQuote
        /// The row has more cells than the heading.
        case tooManyCells(Int, columns: Int)
        /// There is more in a cell than spreadsheets hold; the limit in characters.
        case cellTooLong(limit: Int)
        /// A text is longer than any name; how many characters it has, and how many it may have.
        case textTooLong(Int, limit: Int)
        /// A spreadsheet would calculate the name, and what comes of it is not in the file; what stands there.
        case formula(PlainText)
        /// What stands where a name should be begins as a formula does.
        case likeFormula(PlainText)
        /// The file ends within the row, or the card has no end; what is left of the name.
        case incomplete(PlainText)
        /// Another table with a heading of its own begins here.
        case secondTable
        /// The row says something, but not who.
        case noName
        /// Somebody said that the row is a person, or an earlier line, who is not there.
        case nobodyToBe

        // What somebody should look at.

        /// The same person stands on an earlier line, which counts.
        case double(ofLine: Int)
        /// A spreadsheet would calculate what stands here; it was left out.
        case formulaLeftOut(PlainText)
        /// The picture on somebody's card is cut off; the rest was taken.
        case cutPicture(PlainText)
        /// A row of sums, or a remark below the table; it was left out.
        case notAPerson(PlainText)
        /// A name that looks like those of two people.
        case likelyTwoPeople(PlainText)
        /// The heading stands here again; it was left out.
        case headingAgain
        /// A telephone that a spreadsheet had changed, and how it was put right.
        case mendedPhone(PlainText, into: PlainText)
        /// A telephone of which a spreadsheet kept a few digits alone; it was left out.
        case lostPhone(PlainText)
        /// Several telephones or other things stand in one cell; the one that was taken.
        case firstOfSeveral(PlainText, taken: PlainText)
        /// A few words look as if they had been read in a wrong encoding before; one of them, and what it was.
        case looksSpoilt(PlainText, wasOnce: PlainText)
        /// The file ends within a letter: it may have been cut off.
        case cutOff
        /// A row that the spreadsheet does not show; it was taken.
        case hiddenRow
        /// Sheets that were not read.
        case otherSheets([PlainText])
        /// A column whose heading is not known; it is left out.
        case unknownColumn
        /// A second column of one sort; it counts where the first is empty.
        case repeatedColumn
        /// A category that the script does not know; it is kept as written.
        case unknownCategory(PlainText)
        /// A language that is not known; it is kept as written.
        case unknownLanguage(PlainText)
        /// Neither a yes nor a no; taken as if nobody had asked.
        case unclearConsent(PlainText)
        /// An address without `@`; kept as written.
        case notAnEmail(PlainText)
        /// Somebody of another name has the same address; they are taken for two people.
        case sharedEmail(with: PlainText)
        /// An organisation that may be one that is known, or that stands on another row; they are kept apart.
        case likelyOrganisation(PlainText, PlainText)
    }
}

/// One way to read the letters of a file.
public struct EncodingReading: Hashable, Sendable {
    /// The encoding's name.
    public var encoding: String
    /// A word in it.
    public var example: PlainText

    /// Makes a reading.
    public init(encoding: String, example: PlainText) {
        self.encoding = encoding
        self.example = example
    }
}
