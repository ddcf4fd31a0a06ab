/// Codes, receipts and dates stand on one line of a page: somebody reads them aloud, or finds their own among many.
enum UnbrokenCodes {
    /// The text with a word joiner (U+2060, drawn as nothing) after each hyphen between capital letters or digits.
    /// Source: Unicode Standard Annex 14, rules LB11 and LB12: no line breaks before or after a word joiner.
    static func joined(in text: String) -> String {
        guard text.utf8.contains(hyphen) else { return text }
        let bytes = Array(text.utf8)
        var joined: [UInt8] = []
        joined.reserveCapacity(bytes.count + 12)
        for (index, byte) in bytes.enumerated() {
            joined.append(byte)
            guard byte == hyphen, index > 0, index + 1 < bytes.count else { continue }
            if isPartOfCode(bytes[index - 1]), isPartOfCode(bytes[index + 1]) {
                joined.append(contentsOf: "\u{2060}".utf8)
            }
        }
        return String(decoding: joined, as: UTF8.self)
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func isPartOfCode(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
