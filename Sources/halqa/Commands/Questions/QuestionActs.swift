import ArgumentParser
import Localization
import Words
import Workshop

extension Session {
    /// Records changes of a question and answers with the question as it stands now.
    fileprivate func change(question options: LineOptions, _ changes: LineChange) throws {
        let (book, entry) = try line(options)
        guard entry.line.kind == .question else {
            throw Failure(.badData, t("%1 is no question. See them: halqa question FILE list.", entry.reference))
        }
        try record(options, entry, changes)
        let question = entry.line.mergedInto ?? entry.line.id
        // It is named as on the day on which it was dealt with.
        let own = try dated(options.line, in: options.place) == nil ? book.day : nil
        guard let day = own ?? (try? day(options.place).day) ?? book.day else {
            return try answer(book.renewed.report(entry), [entry.reference + "  " + book.described(entry)])
        }
        try answer(question: question, on: day)
    }

    /// Answers with a question as it stands now.
    fileprivate func answer(question: ID<Contribution>, on day: Day) throws {
        // One of a day before that stands in no round of this day is named as on its own.
        let own = state.contribution(question).flatMap { state.day(of: $0.activity) } ?? day
        let found = [day, own].lazy.map { QuestionBook(session: self, day: $0) }.compactMap { book in
            book.entries.first { entry in
                entry.asked.line.id == question || entry.asked.same.contains { $0.id == question }
            }.map { (book, $0) }
        }.first
        guard let (book, entry) = found else { return }
        try answer(
            book.report(entry),
            [entry.place.reference + "  " + entry.asked.stage.word(t) + "  " + book.described(entry)])
    }

    /// The question that a reference or an id names, on a day or open from one before.
    fileprivate func question(_ name: String, on day: Day, _ place: DayOptions) throws -> Contribution {
        if let line = ID<Contribution>(name).flatMap({ state.contribution($0) }) { return line }
        if let dated = try dated(name, in: place) {
            return try LineBook(session: self, day: dated.day).find(dated.reference).line
        }
        return try LineBook(session: self, day: day).find(name).line
    }

    /// What is asked or answered; who says it stands at its end, unless an option names them.
    fileprivate func asked(_ words: PlainText, on day: Day, isKept: Bool, isNamed: Bool) throws -> MarkedLine {
        try isNamed ? MarkedLine(text: words) : marked(words, on: day, isKept: isKept, keeping: "--confirm")
    }

    /// What a name means, with what makes a record of an organisation that was words so far.
    fileprivate func party(
        _ somebody: Somebody?, in state: ProgrammeState
    ) throws -> (party: Party?, changes: [Change]) {
        guard let somebody else { return (nil, []) }
        let made = try state.party(somebody) { world.newID() }
        return (made.party, made.changes)
    }

    /// Who is named by an option; nil for nobody.
    fileprivate func somebody(named words: String?, isKept: Bool, hasDue: Bool = false) throws -> Somebody? {
        guard let words, !words.isEmpty else { return nil }
        return try somebody(words, isKept: isKept, hasDue: hasDue)
    }
}

/// Somebody asks.
struct QuestionAsk: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Write down what somebody asks: it waits behind the others.",
        discussion:
            "\"Who pays for it? @ka\": two letters of a name behind an @ say who asks, words behind a # are tags.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Option(help: "The activity (otherwise the one for questions that is running).") var activity: String?
    @Option(help: "The prompt, by the script's id; not needed where there is one.") var prompt: String?
    @Option(help: "The table, from 1; not needed where there is one circle.") var group: Int?
    @Option(help: "Who asks: a person or an organisation, an id or a name.") var by: String?
    @Flag(help: "Keep a name that is nobody of the file as it is written.") var confirm = false
    @Argument(help: "What is asked.") var text: [String]

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let activity = try session.activity(activity, of: day) { $0.kind == .questions }
        let prompt = try activity.prompts.isEmpty ? nil : session.prompt(prompt, of: activity)
        let at = try session.moment(moment, on: day)
        let words = PlainText(text.joined(separator: " "))
        var said = try session.asked(words, on: day, isKept: confirm, isNamed: by != nil)
        if let by { said.who = try session.somebody(named: by, isKept: confirm) }
        let (line, id): (MarkedLine, ID<Contribution>) = (said, session.world.newID())
        try session.record { state in
            try state.contribution(
                id, saying: line, tags: session.tags(line.tags), kind: .question, to: prompt?.id, in: activity.id,
                group: group ?? 1, by: session.operatorName, at: at
            ) { session.world.newID() }
        }
        try session.answer(question: id, on: day)
    }
}

/// A question comes to the floor.
struct QuestionFloor: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "floor", abstract: "Bring a question to the floor: the one named, else the next that waits.",
        discussion: """
            What stands there without an answer in writing is not left: say with --answered that it was answered by word of \
            mouth, or with --back that it waits again.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Option(help: "The activity (otherwise the one for questions that is running).") var activity: String?
    @Flag(help: "What is on the floor was answered by word of mouth.") var answered = false
    @Flag(help: "What is on the floor waits again.") var back = false
    @Argument(help: "The question: a reference such as asked:1:3, or an id.") var line: String?

    func validate() throws {
        if answered, back { throw ValidationError("--answered and --back exclude each other.") }
    }

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let named = try line.map { try session.question($0, on: day, place) }
        let round = named.flatMap { session.state.round(carrying: $0.id, on: day) ?? $0.activity }
        let activity =
            try round.flatMap { session.state.activity($0) }
            ?? session.activity(activity, of: day) { $0.kind == .questions }
        var brought: ID<Contribution>?
        let (now, name, t) = (try session.moment(moment, on: day), session.operatorName, session.t)
        let spoken = moment.at == nil ? session.world.moment(on: day) : now
        try session.record { state in
            let questions = state.questions(of: activity.id)
            guard let question = named?.id ?? questions.waiting.first?.line.id else {
                throw Failure(.badData, t("No question waits."))
            }
            if let former = questions.onFloor, former.answers.isEmpty, former.line.id != question, !answered, !back {
                throw Failure(
                    .badData,
                    t(
                        "“%1” is on the floor and has no answer in writing. Nothing was done; say what became of it: %2 or %3.",
                        former.line.text, "--answered", "--back"))
            }
            brought = question
            return try state.bringing(
                question, in: activity.id, leaving: back ? nil : .answered, at: now, leftAt: spoken, by: name)
        }
        if let brought { try session.answer(question: brought, on: day) }
    }
}

/// A question is answered.
struct QuestionAnswer: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a question; without TEXT it was answered by word of mouth, by whom --by says.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @OptionGroup var moment: MomentOptions
    @Option(help: "Who answers: a person or an organisation, an id or a name.") var by: String?
    @Flag(help: "Keep a name that is nobody of the file as it is written.") var confirm = false
    @Argument(help: "What is answered; who answers may stand behind an @ at its end.") var text: [String] = []

    func run(_ session: Session) throws {
        let day = try session.day(line.place).day
        let words = PlainText(text.joined(separator: " "))
        var said = try session.asked(words, on: day, isKept: confirm, isNamed: by != nil)
        if let by { said.who = try session.somebody(named: by, isKept: confirm) }
        let (answer, now) = (said, try session.moment(moment, on: day))
        let spoken = moment.at == nil ? session.world.moment(on: day) : now
        try session.change(question: line) { state, question in
            guard !words.isEmpty else {
                let named = try session.party(answer.who, in: state)
                var next = state
                try next.apply(named.changes)
                return named.changes
                    + (try next.answeredByMouth(question, by: named.party, at: spoken, by: session.operatorName))
            }
            return try state.answering(
                question, saying: answer, tags: session.tags(answer.tags), as: session.world.newID(),
                in: state.round(carrying: question, on: day), by: session.operatorName, at: now
            ) { session.world.newID() }
        }
    }
}

/// A question is to be answered later.
struct QuestionLater: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "later", abstract: "Put a question off: say who will answer it, and by when.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @Option(help: "Who will answer: a person or an organisation, an id or a name; empty for nobody.") var owner: String?
    @Option(help: "By when: 2026-12-31, 31/12 or 31 décembre.") var due: CivilDate?
    @Flag(help: "Keep a name that is nobody of the file as it is written.") var confirm = false

    func run(_ session: Session) throws {
        let somebody = try session.somebody(named: owner, isKept: confirm, hasDue: true)
        let now = session.world.now()
        session.doubt(due, on: try line.place.day.map { _ in try session.day(line.place).day })
        try session.change(question: line) { state, question in
            var next = state
            let before = state.contribution(question)
            let named = try owner == nil ? (before?.owner, []) : session.party(somebody, in: state)
            try next.apply(named.1)
            return named.1
                + (try next.postponing(
                    question, to: named.0, by: due ?? before?.due, at: now, by: session.operatorName))
        }
    }
}

/// Nobody asks a question any more.
struct QuestionWithdraw: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Say that nobody asks a question any more; with --back it waits again.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @Flag(help: "It waits again, where it stood.") var back = false

    func run(_ session: Session) throws {
        let now = session.world.now()
        try session.change(question: line) {
            try $0.settling(of: $1, as: back ? nil : .withdrawn, at: now, by: session.operatorName)
        }
    }
}

/// Two questions ask the same.
struct QuestionMerge: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Count a question with another of the same activity that asks the same.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @Option(help: "The question that stays: a reference or an id.") var into: String

    func run(_ session: Session) throws {
        try session.change(question: line, try session.merging(line, into: into))
    }
}

/// A question moves in the queue.
struct QuestionMove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move a question up or down among those that wait.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @OptionGroup var way: StepOptions

    func run(_ session: Session) throws {
        try session.change(question: line) { try $0.moving($1, by: way.steps) }
    }
}
