public import ArgumentParser
import Localization
public import Workshop

/// What every command that works on a file takes.
struct FileOptions: ParsableArguments {
    @Argument(help: "The programme's file.", completion: .file(extensions: ["halqa"]))
    var file: String

    @OptionGroup var common: CommonOptions
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Flag(help: "Answer with one JSON value on standard output.")
    var json = false

    @Option(name: .customLong("as"), help: "Who is at the keyboard (otherwise $HALQA_AS, or the login name).")
    var operatorName: String?

    @Option(
        name: .customLong("lang"),
        help: "The language of the answer (otherwise the workshop's); papers take several.")
    var languages: [Language] = []

    /// The language of an answer in one language: the first one that was named, as on a paper in several.
    var lang: Language? { languages.first }

    @Option(help: "The digits of numbers and times: western or arabic-indic.")
    var digits: Digits?
}

/// Which day of which workshop.
struct DayOptions: ParsableArguments {
    @Option(help: "The workshop, by the script's id: fes (otherwise the only one, or the one that is held today).")
    var workshop: String?

    @Option(help: "The day, by its number or the script's id (otherwise the only one, or today).")
    var day: String?
}

/// When it happened.
struct MomentOptions: ParsableArguments {
    @Option(
        help: "When it happened, if not now: 08:41 on the day in question, 2026-12-01T08:41 or “1/12 8h41”.",
        completion: .none)
    var at: String?
}

extension Language: ExpressibleByArgument {}
extension Digits: ExpressibleByArgument {}
extension Contribution.Kind: ExpressibleByArgument {}
extension Contribution.Outcome: ExpressibleByArgument {}
extension VoteSource: ExpressibleByArgument {}
extension CivilDate: ExpressibleByArgument {
    /// A date as people write it; without a year the next such one from today.
    public init?(argument: String) {
        self.init(written: argument, near: World.system.localNow.date)
    }
}

extension CommonOptions {
    /// Whether the person at the keyboard was named, rather than taken from the login.
    var isOperatorNamed: Bool { operatorName != nil || Account.namedOperator != nil }
}
