import ArgumentParser
import Foundation
import Localization
import Script
import Tables
import Words
import Workshop

/// What is taken in as lines rather than as people.
struct LineImportOptions: ParsableArguments {
    @Flag(help: "The file lists what was said outside: comments, letters, messages; they come in as lines.")
    var lines = false
    @Option(help: "How it came, with --lines: web, letter or group.") var channel: OutsideChannel?
    @Option(help: "The day that it belongs to, with --lines and --activity (otherwise none).") var day: String?
    @Option(help: "The activity that it belongs to, with --lines and --day.") var activity: String?
    @Option(help: "The prompt that it answers, with --activity; not needed where there is one.") var prompt: String?

    /// Ways by which something comes from outside.
    enum OutsideChannel: String, CaseIterable, ExpressibleByArgument {
        case web, letter, group

        var channel: Channel {
            switch self {
            case .web: .web
            case .letter: .letter
            case .group: .group
            }
        }
    }

    func validate() throws {
        if lines, channel == nil { throw ValidationError("Say how it came: --channel web, letter or group.") }
        if !lines, channel != nil || day != nil || activity != nil || prompt != nil {
            throw ValidationError("--channel, --day, --activity and --prompt are for what comes in with --lines.")
        }
        if (day == nil) != (activity == nil) || prompt != nil && activity == nil {
            throw ValidationError("Lines belong to an activity of a day, or to none: give --day and --activity.")
        }
    }
}

/// What was said outside comes in.
struct LineImport {
    let options: LineImportOptions
    /// The file, and how it is read.
    let file: String
    let encoding: TableEncoding?
    let sheet: String?
    /// Changes nothing.
    let isTried: Bool
    /// Takes the good rows even when others are refused.
    let acceptsGood: Bool
    /// Whether a row is taken that says the same as a line that is there.
    let isTaken: (Int) -> Bool

    func run(_ session: Session, workshop: String?) throws {
        guard let channel = options.channel?.channel else { return }
        let t = session.t
        let place = try place(session, workshop)
        var reader = CommentReader(today: session.world.localNow.date, kind: Self.kind)
        reader.encoding = encoding
        reader.sheet = sheet
        let list = reader.read(try InputFile.read(file, t))
        let isWhole = list.problems.isEmpty
        let at = session.world.now()
        func planned(_ state: ProgrammeState) throws -> CommentPlan {
            let finder = PartyFinder(state)
            return try CommentPlan(
                list.rows, into: state, channel: channel, activity: place?.activity, prompt: place?.prompt,
                by: session.operatorName, at: at, speaker: { Self.party($0, finder) }, isTaken: isTaken)
        }
        var plan = try planned(session.state)
        let isRecorded = !isTried && (isWhole || acceptsGood && !list.rows.isEmpty)
        if isRecorded {
            try session.record { state in
                plan = try planned(state)
                return plan.changes
            }
        }
        let report = LineImportReport(list, plan, isTried: isTried, isRecorded: isRecorded && plan.added > 0, t)
        let words = LineImportWords(file: PlainText(file), list: list, plan: plan, t: t)
        guard isWhole || acceptsGood else {
            let failure = Failure(.badData, words.refusal, details: words.problems, report: report)
            if isTried { try session.answer(report, words.tried) }
            throw isTried ? Failure(.badData, words.refusal) : failure
        }
        try session.answer(report, isTried ? words.tried : words.done)
    }

    /// Where the lines belong; nil for what was said in no activity.
    private func place(
        _ session: Session, _ workshop: String?
    ) throws -> (activity: ID<Activity>, prompt: ID<Prompt>?)? {
        guard let day = options.day else { return nil }
        var named = DayOptions()
        (named.workshop, named.day) = (workshop, day)
        let activity = try session.activity(options.activity, of: try session.day(named).day)
        let prompt =
            options.prompt == nil && activity.prompts.isEmpty ? nil : try session.prompt(options.prompt, of: activity)
        return (activity.id, prompt?.id)
    }

    /// A kind of lines by its word in any language, or as commands call it.
    @Sendable static func kind(_ word: String) -> Contribution.Kind? {
        let fold = NameFold.fold(word)
        return Contribution.Kind.allCases.first { kind in
            kind.rawValue == fold
                || Language.allCases.contains { NameFold.fold(kind.title(Localizer(language: $0))) == fold }
        }
    }

    /// The only one who is called so; otherwise the words, which are nobody yet and can be settled.
    static func party(_ words: PlainText, _ finder: PartyFinder) -> Party? {
        let called = finder.called(words)
        switch called.count == 1 ? called[0] : .words(words) {
        case .person(let person): return .person(person.id)
        case .organisation(let body): return body.record.map { .organisation($0.id) } ?? .words(words)
        case .words(let words): return .words(words)
        }
    }
}

/// What came of it, in words.
struct LineImportWords {
    let file: PlainText
    let list: CommentList
    let plan: CommentPlan
    let t: Localizer

    /// What cannot be taken in, a line each, as compilers say it and editors understand it.
    var problems: [String] { list.problems.map { "\(file):\($0.line): \($0.message(t))" } }

    private var doubles: [String] {
        plan.doubles.map { double in
            "\(file):\(double.row.line): "
                + t(
                    "“%1” is said already; it was left out. To take it as a line of its own: --different %2.",
                    double.row.text, double.row.line)
        }
    }

    /// How many rows came to what, in a sentence.
    var counts: String {
        let parts = [
            t.plural("%1 line added", "%1 lines added", plan.added),
            t.plural("%1 was there already", "%1 were there already", plan.known),
            t.plural("%1 says the same as another", "%1 say the same as others", plan.doubles.count),
            t.plural("%1 refused", "%1 refused", list.problems.count),
        ]
        let unnamed =
            list.unnamed > 0
            ? " "
                + t.plural(
                    "Of %1 line it is not kept who said it, as the list asks.",
                    "Of %1 lines it is not kept who said them, as the list asks.", list.unnamed)
            : ""
        return t("%1.", t.series(parts)) + unnamed
    }

    var done: [String] { problems + doubles + [counts] }

    /// What the file was taken for, the first rows, and what would happen.
    var tried: [String] {
        let columns = list.columns.map { t("%1: %2", $0.title, $0.field.title(t)) }
        let rows = list.rows.prefix(5).map { row in
            t.joined([
                t("line %1", row.line), row.date.map { t.date($0) } ?? "", row.speaker.string, row.place.string,
                row.kind?.title(t) ?? "", row.text.string,
            ])
        }
        return columns + (rows.isEmpty ? [] : [t("The first rows:")] + rows.map { "  " + $0 }) + problems + doubles
            + [t("Nothing was imported, only tried: %1", counts)]
    }

    /// Why nothing was taken in.
    var refusal: String {
        t.plural(
            "%2: %1 row is refused, so nothing was imported. Correct it, or take the other rows with --accept-good.",
            "%2: %1 rows are refused, so nothing was imported. Correct them, or take the other rows with --accept-good.",
            list.problems.count, file)
    }
}

extension CommentList.Field {
    /// What a column holds, in a word or two.
    func title(_ t: Localizer) -> String {
        switch self {
        case .text: t("what was said")
        case .date: t("when")
        case .speaker: t("said by")
        case .place: t("place")
        case .kind: t("kind")
        case .consent: t("whether they may be named")
        }
    }
}

/// What came of it, as JSON.
private struct LineImportReport: Encodable, Sendable {
    struct Row: Encodable, Sendable {
        var line: Int
        var message: String
    }

    struct Same: Encodable, Sendable {
        var line: Int
        var text: PlainText
        var sameAs: ID<Contribution>
    }

    var added, known, unnamed: Int
    var doubles: [Same]
    var refused: [Row]
    var tried, recorded: Bool

    init(_ list: CommentList, _ plan: CommentPlan, isTried: Bool, isRecorded: Bool, _ t: Localizer) {
        (added, known, unnamed) = (plan.added, plan.known, list.unnamed)
        doubles = plan.doubles.map { Same(line: $0.row.line, text: $0.row.text, sameAs: $0.other) }
        refused = list.problems.map { Row(line: $0.line, message: $0.message(t)) }
        tried = isTried
        recorded = isRecorded
    }
}
