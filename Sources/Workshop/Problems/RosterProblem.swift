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
        /// There is nothing in the file.
        case empty
        /// The file is a spreadsheet's own, not a text that it exported.
        case spreadsheet
        /// None of the first lines is a heading; this is what the first one says.
        case noHeading(seen: [PlainText])
        /// There is a heading, but no column for names.
        case noNameColumn(seen: [PlainText])

        // What keeps a row out.

        /// Bytes that are no letters in the file's encoding.
        case badBytes(RosterEncoding)
        /// A byte 0, which no text has.
        case zeroByte
        /// A quote is opened in this row and never closed.
        case unclosedQuote
        /// Something follows the closing quote of a cell.
        case strayQuote
        /// The row has more cells than the heading.
        case tooManyCells(Int, columns: Int)
        /// The row says something, but not who.
        case noName
        /// The same person stands on an earlier line.
        case double(ofLine: Int)

        // What somebody should look at.

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
    }
}
