/// Why a file is not YAML.
public enum YAMLFault: Hashable, Sendable {
    /// A tab where only spaces may indent.
    case tab
    /// A colon in a text without quotes.
    case unquotedColon
    /// A text without quotes begins with a character that means something in YAML.
    case unquotedStart(PlainText)
    /// A quote is never closed.
    case unclosedQuote
    /// A bracket or brace is never closed, or a comma lacks in between.
    case unclosedBracket
    /// A line stands further left or right than its neighbours.
    case indentation
    /// A key without its colon.
    case missingColon
    /// A backslash in double quotes that escapes nothing.
    case unknownEscape
    /// An alias without its anchor.
    case unknownAlias
    /// Anything rarer, in the parser's own English.
    case other(PlainText)
}
