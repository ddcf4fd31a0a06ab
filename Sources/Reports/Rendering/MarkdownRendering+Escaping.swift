extension MarkdownRendering {
    /// The text such that a Markdown reader shows exactly its characters.
    /// Source: CommonMark 0.31, section 2.4; GitHub Flavored Markdown 0.29, section 6.9 (what links by itself).
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        var scalars = text.unicodeScalars[...]
        var before: Unicode.Scalar = " "
        var isAtStart = true
        var isNumberSoFar = true
        while let scalar = scalars.popFirst() {
            let after = scalars.first ?? " "
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "#": result += "\\"
            // A list, a rule or an underline, at the start of a line.
            case "-" where isAtStart, "+" where isAtStart, "=" where isAtStart: result += "\\"
            // `12.` at the start of a line is a list.
            case "." where isNumberSoFar, ")" where isNumberSoFar: result += "\\"
            // `www.`, `https:` and `mailto:` become links by themselves.
            case "." where before.properties.isAlphabetic && after != " ": result += "\\"
            case ":" where before.properties.isAlphabetic && after != " ": result += "\\"
            default: break
            }
            result.unicodeScalars.append(scalar)
            // So do mail addresses, after all escapes have been read: an empty comment keeps the two sides apart.
            if scalar == "@", before != " ", after != " " { result += "<!-- -->" }
            isNumberSoFar = isNumberSoFar && ("0"..."9").contains(scalar)
            isAtStart = isAtStart && scalar == " "
            before = scalar
        }
        return result
    }
}
