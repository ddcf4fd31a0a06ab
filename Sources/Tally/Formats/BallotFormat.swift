/// The ballot files that the world already has.
public enum BallotFormat: String, CaseIterable, Sendable {
    /// Wichmann's format for the single transferable vote, with `=` for equal ranks, `-` for a skipped rank and `-n` for
    /// somebody who withdrew.
    case blt
    /// PrefLib rankings (`.soc .soi .toc .toi`) and categories (`.cat`), in the old and the new form.
    case preflib
    /// Pabulib participatory budgets (`.pb`).
    case pabulib
    /// Rankings by rank, scores or crosses by option, or a log of events, told apart by the header.
    case csv
    /// Debian's tally sheets: a line `V: 12-3` for each voter.
    case debian

    /// The format that the name of a file and its first lines speak for.
    static func recognized(name: String, _ text: ByteText) -> BallotFormat? {
        switch name.split(separator: ".").last.map({ $0.lowercased() }) {
        case "blt": return .blt
        case "soc", "soi", "toc", "toi", "cat": return .preflib
        case "pb": return .pabulib
        case "csv", "tsv": return .csv
        default: break
        }
        var lines = text.lines()
        while let line = lines.next() {
            let trimmed = line.bytes.trimmed
            if trimmed.isEmpty { continue }
            let words = trimmed.pieces { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            if trimmed.starts(with: "META".utf8) { return .pabulib }
            if trimmed.starts(with: "# FILE NAME".utf8) { return .preflib }
            if words.count == 2, words.allSatisfy({ $0.integer != nil }) { return .blt }
            if hasVotes(text) { return .debian }
            let isTable = trimmed.contains { ",;\t".utf8.contains($0) } || trimmed.starts(with: "rank".utf8)
            return isTable ? .csv : nil
        }
        return nil
    }

    private static func hasVotes(_ text: ByteText) -> Bool {
        text.lines().contains { $0.bytes.trimmed.starts(with: "V:".utf8) }
    }
}

/// What is wrong with a ballot file, and where.
public struct BallotFileError: Error, Hashable, Sendable {
    /// What is wrong; texts are as they stand in the file.
    public enum Problem: Hashable, Sendable {
        /// The file is empty.
        case empty
        /// Neither the name nor the contents tell what format it is.
        case unknownFormat
        /// A byte that is zero: no text has one, but files have that were not copied or saved to their end.
        case zeroByte
        /// A formula of which the file does not say what it comes to.
        case formula(String)
        /// Bytes that are not UTF-8.
        case notUTF8
        /// The file ends where something was expected.
        case endsEarly(expected: Expected)
        /// Something else was expected here.
        case unexpected(String, expected: Expected)
        /// An option that was not declared.
        case unknownOption(String)
        /// Two options with one name.
        case repeatedOption(String)
        /// A row with another number of cells than the header.
        case wrongNumberOfCells(found: Int, expected: Int)
        /// A quotation mark that is not closed.
        case openQuote
        /// More than 32,765 options, or more ballots than fit.
        case tooLarge
        /// A table that can mean several things.
        case unclearTable([BallotLayout])
        /// A table without a column of votes.
        case noVotes
        /// A number beyond what can be counted.
        case numberTooLarge(String, most: Int)
        /// The file says that it holds another number of ballots.
        case wrongNumberOfBallots(found: Int, stated: Int)
        /// A section or column that the format requires is missing.
        case missing(String)
    }

    /// What would have been right.
    public enum Expected: String, Hashable, Sendable {
        case count
        case integer
        case rank
        case cross
        case grade
        case option
        case optionName
        case amount
        case time
        case numberOfOptionsAndSeats
        case endOfBallot
        case header
        case ranks
        case colon
        case voter
        case closingBrace
        case separator
        case alternativeNumber
        case consecutiveOption
        case voteType
        case endOfFile
    }

    /// The file as it was named.
    public let file: String
    /// Counted from 1; 0 for the file as a whole.
    public let line: Int
    /// What is wrong.
    public let problem: Problem

    /// What is wrong on a line of a file; 0 for the whole file.
    public init(file: String, line: Int, problem: Problem) {
        self.file = file
        self.line = line
        self.problem = problem
    }
}
