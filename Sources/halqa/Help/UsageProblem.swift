import Workshop

/// Why the argument parser could not understand a command line.
///
/// The parser keeps its errors to itself and gives out an English sentence alone, so they are read from that. A sentence
/// that is not among these is shown as it is.
enum UsageProblem: Equatable {
    /// - Parameter meant: the option that there is and that is spelt nearly so.
    case noSuchOption(String, meant: String?)
    /// `--kind <kind>` ends the line, or an option follows it.
    case valueMissing(of: String)
    /// `--json=yes`
    case valueNotTaken(by: String, value: String)
    /// Words that nothing takes.
    case surplus([String])
    /// Two flags of which only one can be meant.
    case exclusive(String, String)
    /// An argument or an option that the command cannot do without.
    case missing(String)
    /// - Parameter allowed: what it may be, when that is a list; else empty.
    case unfit(value: String, for: String, allowed: [String])

    /// - Parameter sentence: what the argument parser says.
    init?(parserSentence sentence: String) {
        if let match = sentence.wholeMatch(of: /Unknown option '([^\n]*?)'(?:\. Did you mean '(.*)'\?)?/) {
            // What the parser finds near may be another word altogether: --as for --day.
            let option = String(match.1)
            self = .noSuchOption(option, meant: match.2.flatMap { Spelling.nearest(to: option, in: [String($0)]) })
        } else if let match = sentence.wholeMatch(of: /Missing value for '(.*)'/) {
            self = .valueMissing(of: String(match.1))
        } else if let match = sentence.wholeMatch(
            of: /(?s)The option '(.*?)' does not take any value, but '(.*)' was specified\./)
        {
            self = .valueNotTaken(by: String(match.1), value: String(match.2))
        } else if let match = sentence.wholeMatch(of: /(?s)Unexpected argument '(.*)'/) {
            self = .surplus([String(match.1)])
        } else if let match = sentence.wholeMatch(of: /(?s)\d+ unexpected arguments: '(.*)'/) {
            self = .surplus(match.1.split(separator: "', '", omittingEmptySubsequences: false).map(String.init))
        } else if let match = sentence.wholeMatch(
            of: /Value to be set with flag '(.*)' had already been set with flag '(.*)'/)
        {
            self = .exclusive(String(match.2), String(match.1))
        } else if let match = sentence.wholeMatch(of: /Missing expected argument '(.*)'/) {
            self = .missing(String(match.1))
        } else if let match = sentence.wholeMatch(
            of: /(?s)The value '(.*)' is invalid for '([^']*)'(?:\. Please provide one of (.*))?/)
        {
            self = .unfit(
                value: String(match.1), for: String(match.2), allowed: match.3.map(Self.allowed) ?? [])
        } else {
            return nil
        }
    }

    /// `'en', 'fr' or 'ar'.`, or a line each that begins with a dash.
    private static func allowed(_ list: Substring) -> [String] {
        let quoted = list.matches(of: /'([^']*)'/).map { String($0.1) }
        return quoted.isEmpty ? list.matches(of: /\n  - (.*)/).map { String($0.1) } : quoted
    }
}
