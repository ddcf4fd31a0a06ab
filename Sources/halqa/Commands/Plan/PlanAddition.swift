import ArgumentParser
import Foundation
import Localization
import Script
import Words
import Workshop

/// Adds a day.
struct PlanAddDay: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-day", abstract: "Add a day to a workshop.",
        discussion: """
            When: --on with a date, or --after with the time since the last day of the event, which moves with it. --by \
            telephone makes it a day on which people are called, for two weeks unless --for says otherwise. What happens: \
            --like with another day of the plan, or --from with a file that describes a day as a script does; where people \
            are called, neither is needed.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The workshop, by the script's id: fes (otherwise the only one, or the one that is held today).")
    var workshop: String?
    @Option(help: "The date: 2026-12-09, 9/12 or 9 décembre.") var on: CivilDate?
    @Option(help: "How long after the last day of the event: \"1 month\", \"2 weeks\".") var after: Period?
    @Option(help: "How people are reached: telephone or mail (otherwise they come).") var by: Channel?
    @Option(name: .customLong("for"), help: "How long it lasts: \"2 weeks\".") var lasting: Period?
    @Option(help: "The day that it is like, by its number or id.") var like: String?
    @Option(help: "A file that describes it as a script does.", completion: .file(extensions: ["yaml"])) var from:
        String?
    @Option(help: "What it is about, in the workshop's language.") var theme: String?
    @Argument(help: "What commands call it: small letters, digits and hyphens.") var code: String

    func validate() throws {
        if on != nil, after != nil { throw ValidationError("--on and --after exclude each other.") }
        if like != nil, from != nil { throw ValidationError("--like and --from exclude each other.") }
        if lasting != nil, by == nil { throw ValidationError("--for says how long people are called: add --by.") }
    }

    func run(_ session: Session) throws {
        let t = session.t
        let workshop = try session.workshop(workshop)
        guard Label.isOne(code) else {
            throw Failure(
                .usage, t("“%1” is no id: small letters, digits and single hyphens, 40 at most.", PlainText(code)))
        }
        var day = try described(session, workshop)
        if let on { (day.date, day.after) = (on, nil) }
        if let after { day.after = after }
        if on == nil, after == nil, from == nil {
            throw Failure(.usage, t("Say when: --on 2026-12-09, or --after \"1 month\"."))
        }
        if let by { (day.channel, day.lasting) = (by, lasting ?? Period(2, .week)) }
        if let theme {
            day.theme = LocalizedText([try session.language(of: workshop): PlainText(theme)])
        }
        if day.theme.texts.isEmpty, day.isLater { day.theme = session.texts { $0.name(of: day) } }
        let added = day
        try session.record { try $0.addition(of: added, to: workshop.id, in: session.world) }
        try PlanBook(session, workshops: [workshop.id], day: added.id).answer()
    }

    /// What happens on it, with fresh ids.
    private func described(_ session: Session, _ workshop: Workshop) throws -> Day {
        let t = session.t
        if let like {
            let all = workshop.days
            let found = all.first { String($0.number) == like || $0.code == like }
            var day = try (found ?? Thing.day.find(like, among: all.map(\.coded), t)).renewed(
                as: code, in: session.world)
            (day.after, day.channel, day.lasting) = (nil, nil, nil)
            return day
        }
        if let from {
            let (bytes, programme) = (try InputFile.read(from, t), try session.programme())
            let today = session.world.localNow.date
            do {
                return try ScriptReader(isZone: Zones.isKnown).readDay(bytes, of: programme, on: today)
                    .renewed(as: code, in: session.world)
            } catch {
                throw Failure(
                    .badData,
                    t.plural(
                        "%2: %1 mistake. Nothing was added; correct it and repeat the command.",
                        "%2: %1 mistakes. Nothing was added; correct them and repeat the command.",
                        error.problems.count, PlainText(from)),
                    details: error.problems.map { "\(from):\($0.line):\($0.column): \($0.message(t))" })
            }
        }
        guard by != nil else {
            throw Failure(.usage, t("Say what happens on it: --like 1, or --from day.yaml."))
        }
        let calls = session.texts { $0("Calls") }
        return Day(
            id: session.world.newID(), code: code, number: 1, date: session.world.localNow.date,
            theme: LocalizedText([:]),
            accent: workshop.days.last?.accent ?? "", activities: [.calls(titled: calls, in: session.world)])
    }
}

/// Adds an activity.
struct PlanAddActivity: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-activity", abstract: "Add an activity to a day, such as a vote or a round at the tables.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "What people do: plenary, breakout, vote, questions, survey, pause …") var kind = Activity.Kind
        .plenary
    @Option(help: "What it is called, in the workshop's language.") var title: String
    @Option(help: "When it starts: 14:30.") var start: ClockTime
    @Option(help: "How long it takes.") var minutes: Int
    @Option(help: "How many tables; none for one circle.") var groups = 0
    @Option(help: "What the tables or the room are asked, in the workshop's language.") var ask: String?
    @Option(help: "What the answers are.") var answers = Contribution.Kind.idea
    @Argument(help: "What commands call it: small letters, digits and hyphens.") var code: String

    func validate() throws {
        if kind == .breakout, ask == nil { throw ValidationError("A breakout asks something: add --ask.") }
        if !(0...99).contains(groups) { throw ValidationError("--groups takes a number from 0 to 99.") }
    }

    func run(_ session: Session) throws {
        let t = session.t
        let found = try session.day(place)
        guard Label.isOne(code) else {
            throw Failure(
                .usage, t("“%1” is no id: small letters, digits and single hyphens, 40 at most.", PlainText(code)))
        }
        let language = try session.language(of: found.workshop)
        func text(_ words: String) -> LocalizedText { LocalizedText([language: PlainText(words)]) }
        let prompts = ask.map {
            [Prompt(id: session.world.newID(), code: "a", title: text($0), text: text($0), kind: answers)]
        }
        let activity = Activity(
            id: session.world.newID(), code: code, kind: kind, title: text(title), start: start, minutes: minutes,
            groups: groups, prompts: prompts ?? [])
        try session.record { try $0.addition(of: activity, to: found.day.id) }
        try PlanBook(session, workshops: [found.workshop.id], day: found.day.id).answer()
    }
}

extension Session {
    /// The language in which something is written down for a workshop.
    fileprivate func language(of workshop: Workshop) throws -> String {
        let languages = try programme().languages
        return workshop.language ?? languages.first ?? t.language.code
    }

    /// A text of ours in every language of the programme that Halqa speaks.
    fileprivate func texts(_ words: (Localizer) -> String) -> LocalizedText {
        let languages = (state.programme?.languages ?? []).compactMap { Language(rawValue: $0) }
        let spoken = languages.isEmpty ? [t.language] : languages
        return LocalizedText(
            Dictionary(spoken.map { ($0.code, PlainText(words(Localizer(language: $0)))) }, uniquingKeysWith: { $1 }))
    }
}
