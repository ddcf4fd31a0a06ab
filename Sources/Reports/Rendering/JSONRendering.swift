import FoundationEssentials

/// A report for other programs: stable keys in alphabetical order, dates in ISO 8601, ready to be compared by line.
public enum JSONRendering {
    /// The value as JSON text, with a line break at the end.
    /// - Throws: `EncodingError` where a number of the report is none that JSON has: infinite, or not a number.
    public static func render(_ report: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
    }
}
