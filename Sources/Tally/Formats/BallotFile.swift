/// Reads ballot files.
public enum BallotFile {
    /// Reads ballots from memory, in UTF-8.
    /// - Parameters:
    ///   - file: the name, for messages and for its ending, which tells the format, or else its first lines.
    ///   - format: when neither ending nor first lines are to decide.
    ///   - layout: of a table, when neither headings nor cells are to decide.
    ///   - method: what the ballots are for: a cell with several options is an order for one, and crosses for another.
    /// - Throws: `BallotFileError` with the line and what is wrong.
    public static func read(
        _ bytes: [UInt8], file: String, format: BallotFormat? = nil, layout: BallotLayout? = nil,
        for method: VotingMethod? = nil
    ) throws(BallotFileError) -> BallotBox {
        try read(ByteText(file: file, bytes), format, layout, method)
    }

    /// Reads ballots from a string.
    /// - Throws: `BallotFileError` with the line and what is wrong.
    public static func read(
        _ text: String, file: String, format: BallotFormat? = nil, layout: BallotLayout? = nil,
        for method: VotingMethod? = nil
    ) throws(BallotFileError) -> BallotBox {
        try read(Array(text.utf8), file: file, format: format, layout: layout, for: method)
    }

    private static func read(
        _ text: ByteText, _ stated: BallotFormat?, _ layout: BallotLayout?, _ method: VotingMethod?
    ) throws(BallotFileError) -> BallotBox {
        guard text.bytes.contains(where: { $0 > 0x20 }) else { throw text.error(0, .empty) }
        guard text.bytes.count < Int(UInt32.max) else { throw text.error(0, .tooLarge) }
        if text.bytes.span.holds(0) {
            throw text.error(text.lines().first { $0.bytes.contains(0) }?.number ?? 0, .zeroByte)
        }
        guard let format = stated ?? .recognized(name: text.file, text) else { throw text.error(0, .unknownFormat) }
        var box =
            switch format {
            case .blt: try BLTReader(text).read()
            case .preflib: try PrefLibReader(text).read()
            case .pabulib: try PabulibReader(text).read()
            case .csv: try CSVReader(text).read(layout, for: method)
            case .debian: try DebianReader(text).read()
            }
        guard box.isCountable else { throw text.error(0, .tooLarge) }
        box.remarkLikelyOnes()
        return box
    }
}
