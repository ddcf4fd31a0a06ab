/// Why a file cannot be read as a table.
public enum TableProblem: Error, Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// It is larger than any table of people or ballots; the limit in bytes.
    case tooLarge(limit: Int)
    /// Its letters fit no encoding, or two that read them differently; the likelier first, each with a word as it would be.
    case doubtfulEncoding([Reading])
    /// Its letters were spoilt before it came here: a word as it stands, and as it was.
    case spoilt(String, wasOnce: String)
    /// It is a spreadsheet of a kind that is not read.
    case foreignSpreadsheet(ForeignKind)
    /// It is no table at all: a picture, a document.
    case notATable(ForeignKind)
    /// It is a spreadsheet that is damaged.
    case damagedSpreadsheet
    /// It is an archive that unpacks to far more than any table is long; how many bytes were unpacked at most.
    case unpacksTooFar(limit: Int)
    /// It has no sheet of that name; those that it has.
    case noSuchSheet(String, known: [String])
    /// The library that opens spreadsheets is not there; which, and what the system said.
    case libraryMissing(String)

    /// A way to read a word.
    public struct Reading: Hashable, Sendable {
        /// The encoding.
        public var encoding: TableEncoding
        /// The word in it.
        public var example: String
    }

    /// Kinds of files that are told by their first bytes.
    public enum ForeignKind: Hashable, Sendable {
        /// A spreadsheet of before 2007.
        case oldExcel
        /// A spreadsheet of LibreOffice.
        case openDocument
        /// A ZIP archive of something else.
        case archive
        case pdf
        case picture
    }
}

/// What a file is.
public enum TableKind: Hashable, Sendable {
    /// Text; what stands between its cells.
    case delimited(Character)
    /// A spreadsheet.
    case spreadsheet
    /// A page with tables, often saved as `.xls`.
    case page
    /// Cards of an address book.
    case cards
}
