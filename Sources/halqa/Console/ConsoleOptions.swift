public import ArgumentParser
import Console
import Localization
import Workshop

/// What the console takes, in a terminal or without one.
struct ConsoleOptions: ParsableArguments {
    @Option(help: "What you may do: facilitator (everything) or note-taker (capture, and read).")
    var role: Role = .facilitator

    @Option(name: .customLong("as"), help: "Who is at the keyboard (otherwise $HALQA_AS, or the login name).")
    var operatorName: String?

    @Option(name: .customLong("lang"), help: "The language of the screen (otherwise the workshop's).")
    var language: Language?

    @Option(help: "The digits of numbers and times: western or arabic-indic.")
    var digits: Digits?

    @Option(help: "The workshop to open, by the script's id: fes.")
    var workshop: String?

    @Option(name: .customLong("day"), help: "The day to open, by its number or the script's id.")
    var dayName: String?

    /// Who is at the keyboard.
    var person: PlainText { Account.operatorName(given: operatorName) }

    /// Speaks the language asked for, else the one settled, else that of the person's locale, else English.
    var localizer: Localizer { Account.localizer(language, digits: digits) }

    /// The language of the screen, where one was asked for or is settled; otherwise it is the workshop's.
    var screenLanguage: ScreenLanguage? { language.map(ScreenLanguage.one) ?? Account.settled.language }

    /// The day that was asked for; nil when none was.
    func day(in state: ProgrammeState) throws -> ID<Day>? {
        guard workshop != nil || dayName != nil else { return nil }
        let workshops = state.programme?.workshops ?? []
        let found = workshops.filter { workshop == nil || $0.code == workshop }
            .flatMap(\.days).filter { dayName == nil || $0.code == dayName || String($0.number) == dayName }
        if let day = found.first, found.count == 1 || (workshop != nil && dayName == nil) { return day.id }
        let known = localizer.series(workshops.map { "\($0.code) 1–\($0.days.count)" })
        throw Failure(
            .badData,
            localizer("No such day. Name a workshop and a day with --workshop and --day; there are: %1.", known))
    }
}

extension Role: ExpressibleByArgument {}
