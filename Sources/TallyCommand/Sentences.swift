import Localization
import Tally

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What is wrong, in words: where, what, and what would be right.
public struct Sentences {
    private let t: Localizer

    public init(t: Localizer) { self.t = t }

    func sentence(for error: BallotFile.Unreadable) -> String {
        let reason = strerror(error.code).map { String(cString: $0) } ?? ""
        return error.isMissing
            ? t("%1: there is no such file.", Plain.text(error.file))
            : t("%1: cannot be read: %2.", Plain.text(error.file), reason)
    }

    func sentence(for error: BallotFileError) -> String {
        let what = sentence(for: error.problem)
        return error.line > 0
            ? t("%1:%2: %3", Plain.text(error.file), error.line, what) : t("%1: %2", Plain.text(error.file), what)
    }

    private func sentence(for problem: BallotFileError.Problem) -> String {
        switch problem {
        case .empty: t("the file is empty.")
        case .unknownFormat:
            t("not a ballot file that is known: BLT, PrefLib, Pabulib, CSV with a header, or a Debian tally sheet.")
        case .notUTF8: t("not UTF-8; if the file is Latin-1, say so with --encoding latin1.")
        case .endsEarly(let expected): t("the file ends here; %1 is missing.", words(for: expected))
        case .unexpected(let found, let expected):
            found.isEmpty
                ? t("nothing here; %1 is expected.", words(for: expected))
                : t("“%1” found; %2 is expected.", Plain.text(found), words(for: expected))
        case .unknownOption(let name): t("there is no option “%1”.", Plain.text(name))
        case .repeatedOption(let name): t("two options are called “%1”.", Plain.text(name))
        case .wrongNumberOfCells(let found, let expected):
            t("%1 values in the line; the header asks for %2.", found, expected)
        case .openQuote: t("a quotation mark is opened and not closed.")
        case .wrongNumberOfBallots(let found, let stated):
            t("the file says that it holds %1 ballots; it holds %2.", stated, found)
        case .tooLarge: t("more options or ballots than can be counted.")
        case .missing(let part): t("%1 is missing.", Plain.text(part))
        }
    }

    private func words(for expected: BallotFileError.Expected) -> String {
        switch expected {
        case .count: t("a count of ballots, a whole number from 0 up,")
        case .integer: t("a whole number")
        case .option: t("the number of an option")
        case .optionName: t("the name of an option")
        case .amount: t("an amount of money from 0 up")
        case .time: t("a time such as 2026-12-01T08:30:00")
        case .numberOfOptionsAndSeats: t("the number of options and of seats")
        case .endOfBallot: t("the 0 that ends ballots")
        case .header: t("a header")
        case .ranks: t("a rank for each option, such as 12-3,")
        case .colon: t("a line of the form “count: ranking”")
        case .voter: t("a voter")
        case .closingBrace: t("the } that closes a group of options")
        case .separator: t("a separator after the closing quotation mark")
        case .alternativeNumber: t("the number of an option, each once, from 1 up to how many there are,")
        case .consecutiveOption: t("an option numbered in turn")
        case .voteType: t("approval, ordinal, cumulative, scoring or choose-1")
        case .endOfFile: t("the end of the file")
        }
    }

    public func sentence(for problem: RuleSet.Problem) -> String {
        switch problem {
        case .notAPair(let text): t("A rule has the form key=value; “%1” has not.", Plain.text(text))
        case .unknownKey(let key):
            t(
                "There is no rule “%1”; there are %2.", Plain.text(key),
                t.series(RuleSet.Key.allCases.map(\.rawValue)))
        case .badValue(let key, let value, let allowed):
            t("The rule %1 does not take “%2”; it takes %3.", key.rawValue, Plain.text(value), allowed)
        case .repeated(let key): t("The rule %1 is stated twice.", key.rawValue)
        }
    }

    public func sentence(for error: TallyError) -> String {
        switch error {
        case .needsScores: t("this method needs a number for each option; these ballots are rankings.")
        case .needsBudget:
            t("this method needs what the options cost and a limit; only a Pabulib file (.pb) holds them.")
        case .notAMotion(let option): t("a motion has the options yes, no and abstain, not “%1”.", Plain.text(option))
        case .seatsOutOfRange(let seats, let most): t("%1 seats cannot be filled; from 1 to %2 can.", seats, most)
        case .oneSeatOnly: t("this method has one winner; leave --seats out.")
        case .drawIsNotAPermutation(let missing, let unknown):
            unknown.isEmpty
                ? t("the rule draw names every option once; missing: %1.", list(missing))
                : t("the rule draw names every option once; not an option: %1.", list(unknown))
        }
    }

    private func list(_ names: [String]) -> String { t.series(names.map(Plain.text)) }
}
