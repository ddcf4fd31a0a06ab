/// What a column of a roster was taken for.
public struct RosterColumn: Hashable, Sendable {
    /// How that is known.
    public enum Evidence: String, Sendable {
        /// By its heading.
        case heading
        /// By what stands in it.
        case contents
        /// Somebody said so.
        case stated
    }

    /// From 1.
    public let number: Int
    /// The heading as written; empty where there is none.
    public let heading: PlainText
    /// The field; nil for a column that is left out.
    public let field: RosterField?
    /// How that is known.
    public let evidence: Evidence
    /// Whether it says how people are addressed, or who is a woman and who a man: that tells two of one name apart.
    public let isAddress: Bool
    /// What stands in it first, so that a column without a heading can be known.
    public let example: PlainText

    /// Makes a column.
    public init(
        number: Int, heading: PlainText, field: RosterField?, evidence: Evidence, isAddress: Bool = false,
        example: PlainText = ""
    ) {
        self.number = number
        self.heading = heading
        self.field = field
        self.evidence = evidence
        self.isAddress = isAddress
        self.example = example
    }

    /// The column as a spreadsheet names it: A, B … Z, AA.
    public var letter: String { Self.letter(number) }

    /// The column of that number, from 1, as a spreadsheet names it.
    public static func letter(_ number: Int) -> String {
        var (letters, rest) = ("", number)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
