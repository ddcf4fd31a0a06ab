import Workshop

extension YAMLFault {
    /// Reads libyaml's messages; those that people meet have a case of their own.
    init(problem: String, context: String, at character: Unicode.Scalar?) {
        switch problem {
        case "found character that cannot start any token":
            self = character == "\t" ? .tab : .unquotedStart(PlainText(character.map { String($0) } ?? ""))
        case "did not find expected alphabetic or numeric character": self = .unquotedStart("*")
        case "mapping values are not allowed in this context": self = .unquotedColon
        case "found unexpected end of stream", "found unexpected document indicator": self = .unclosedQuote
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": self = .unclosedBracket
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>", "block sequence entries are not allowed in this context":
            self = .indentation
        case "could not find expected ':'": self = .missingColon
        case "found unknown escape character": self = .unknownEscape
        case "found undefined alias": self = .unknownAlias
        default:
            self =
                problem.contains("tab character")
                ? .tab : .other(.excerpt(context.isEmpty ? problem : "\(context), \(problem)"))
        }
    }
}
