extension MarkdownRendering {
    /// The text such that a Markdown reader shows exactly its characters.
    /// Source: CommonMark 0.31, section 2.4; GitHub Flavored Markdown 0.29, section 6.9 (what links by itself).
    static func escaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        var isAtStart = true
        var isNumberSoFar = true
        for (index, byte) in bytes.enumerated() {
            let isInside =
                index > 0 && bytes[index - 1] != space && index + 1 < bytes.count && bytes[index + 1] != space
            let isSpecial =
                switch byte {
                case _ where special.contains(byte): true
                // A list, a rule or an underline, at the start of a line.
                case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): isAtStart
                // `12.` at the start of a line is a list.
                case UInt8(ascii: ")"): isNumberSoFar
                // `www.`, `https:` and `mailto:` become links by themselves; numbers and times do not.
                case UInt8(ascii: "."), UInt8(ascii: ":"):
                    isInside && !isDigit(bytes[index - 1]) || isNumberSoFar && byte == UInt8(ascii: ".")
                default: false
                }
            if isSpecial { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
            // So do mail addresses, after all escapes have been read: an empty comment keeps the two sides apart.
            if byte == UInt8(ascii: "@"), isInside { result += Array("<!-- -->".utf8) }
            isNumberSoFar = isNumberSoFar && isDigit(byte)
            isAtStart = isAtStart && byte == space
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let space = UInt8(ascii: " ")
    private static let special = Set("\\`*_[]<>|~&$#".utf8)

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
