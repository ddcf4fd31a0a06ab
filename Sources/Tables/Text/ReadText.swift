/// A text whose letters are known, whatever its bytes were; for who reads it otherwise than as a table.
public struct ReadText: Sendable {
    /// UTF-8, without byte-order mark.
    public let bytes: [UInt8]
    /// What the bytes were taken for.
    public let encoding: TableEncoding

    /// Decodes a text.
    /// - Parameter encoding: what the bytes stand for; nil to tell by their looks.
    /// - Throws: `TableProblem` for a text whose letters nobody can be sure of.
    public init(_ raw: [UInt8], encoding: TableEncoding?) throws(TableProblem) {
        let text = try DecodedText(raw, stated: encoding)
        (bytes, self.encoding) = (text.bytes, text.encoding)
    }
}
