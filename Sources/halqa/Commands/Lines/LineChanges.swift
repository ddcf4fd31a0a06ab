import ArgumentParser
import Localization
import Words
import Workshop

/// Which line of which day.
struct LineOptions: ParsableArguments {
    @OptionGroup var place: DayOptions
    @Option(help: "The activity, where the reference does not say it.") var activity: String?
    @Option(help: "The text as you saw it: when the line says something else by now, nothing is done.") var was: String?
    @Argument(help: "The line: a reference such as fuel:2:3 (of another day 1/barriers/fuel:2:3), or an id.")
    var line: String
}

/// How far something moves in its list.
struct StepOptions: ParsableArguments {
    @Option(help: "So many places up.") var up: Int?
    @Option(help: "So many places down.") var down: Int?

    func validate() throws {
        guard (up == nil) != (down == nil), (up ?? down ?? 0) > 0 else {
            throw ValidationError("Say where to: --up or --down with a number from 1.")
        }
    }

    /// Places down; up where it is negative. No list is longer.
    var steps: Int { min(max(down ?? -(up ?? 0), -10_000), 10_000) }
}

extension Session {
    /// The book of the day in which a line is looked for, and the line.
    func line(_ options: LineOptions) throws -> (book: LineBook, entry: LineBook.Entry) {
        // An id says by itself on which day the line is, or that it is of none.
        let named = ID<Contribution>(options.line).flatMap { state.contribution($0) }
        if let named, named.activity == nil {
            let book = LineBook(outside: self)
            return (book, try book.find(options.line))
        }
        let own = named.flatMap { state.day(of: $0.activity) }
        if own == nil, let dated = try dated(options.line, in: options.place) {
            let book = LineBook(session: self, day: dated.day)
            return (book, try book.find(dated.reference))
        }
        let book = LineBook(session: self, day: try own ?? day(options.place).day)
        return (book, try find(options.line, options, in: book))
    }

    /// The day that a reference begins with, by its number in the workshop, and the reference there: `1/floor/asked:1:1`; nil for
    /// one that names no day.
    func dated(_ reference: String, in place: DayOptions) throws -> (day: Day, reference: String)? {
        let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let number = Int(parts[0]), parts[1].contains(":") else { return nil }
        let day = try workshop(place.workshop).days.first { $0.number == number && $0.isApart != true }
        return day.map { ($0, parts[1]) }
    }

    /// The day against which dates and names of a line are read: the one in hand; for a line of no day any of them.
    func day(for options: LineOptions) throws -> Day {
        let named = ID<Contribution>(options.line).flatMap { state.contribution($0) }
        // An id says by itself on which day it stands.
        if options.place.day == nil, let day = state.day(of: named?.activity) { return day }
        guard named?.origin != nil, named?.activity == nil, options.place.day == nil else {
            return try day(options.place).day
        }
        if let day = try? day(options.place).day { return day }
        guard let first = try programme().workshops.flatMap(\.days).first else { return try day(options.place).day }
        return first
    }

    func find(_ name: String, _ options: LineOptions, in book: LineBook) throws -> LineBook.Entry {
        guard let day = book.day else { return try book.find(name) }
        return try book.find(name, in: try options.activity.map { try activity($0, of: day) })
    }

    /// Refuses when a line says something else by now than what the caller saw.
    func check(_ was: String?, _ entry: LineBook.Entry, _ state: ProgrammeState) throws {
        guard let was = was.map({ PlainText($0) }), let now = state.contribution(entry.line.id), now.text != was else {
            return
        }
        throw Failure(
            .badData,
            t(
                "%1 says something else by now: “%2”, written by %3. You saw “%4”. Nothing was done.",
                entry.reference, now.text, now.author, was))
    }

    /// What is recorded of a line, on what the rules say of it now.
    typealias LineChange = (ProgrammeState, ID<Contribution>) throws -> [Change]

    /// Records a change of a line, unless it says something else by now than what the caller saw.
    func record(
        _ options: LineOptions, _ entry: LineBook.Entry, confirmed: Bool? = nil, _ changes: LineChange
    ) throws {
        try record(confirmed: confirmed) { state in
            try check(options.was, entry, state)
            return try changes(state, entry.line.id)
        }
    }

    /// A line goes under another, which is named beside it.
    func merging(_ options: LineOptions, into name: String) throws -> LineChange {
        let (book, entry) = try line(options)
        let target =
            if let dated = try dated(name, in: options.place) {
                try LineBook(session: self, day: dated.day).find(dated.reference)
            } else if try dated(options.line, in: options.place) != nil, let here = try? day(options.place).day {
                // The day that one of them names is not that of the other.
                try LineBook(session: self, day: here).find(name)
            } else {
                try find(name, options, in: book)
            }
        guard target.line.activity == entry.line.activity else {
            throw Failure(
                .badData,
                t(
                    "“%1” was said in another activity, so “%2” is not merged into it. Leave both, or take one out: a question with %3, any line with %4.",
                    target.line.text, entry.line.text, "halqa question FILE withdraw", "halqa line FILE remove"))
        }
        let id = target.line.id
        return { try $0.merge(of: $1, into: id) }
    }

    /// Records a change of a line and answers with the line as it stands now.
    func change(_ options: LineOptions, confirmed: Bool? = nil, _ changes: LineChange) throws {
        let (book, entry) = try line(options)
        try record(options, entry, confirmed: confirmed, changes)
        let now = book.renewed
        guard let entry = now.entry(entry.line.id) else { return }
        try answer(now.report(entry), [entry.reference + "  " + now.described(entry)])
    }
}

/// Revises a line.
struct LineEdit: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Revise a line: its text, kind, who says and owns it, when, about what, its tags.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @Option(help: "What the line is.") var kind: Contribution.Kind?
    @OptionGroup var details: LineDetails
    @Flag(help: "Without a due date.") var noDue = false
    @Flag(help: "Without its tags; those of --tag are kept.") var noTags = false
    @Flag(help: "Take the text word for word, also what stands behind an @ or a #.") var verbatim = false
    @Argument(help: "The text as it is to be; none to leave it.") var text: [String] = []

    func validate() throws {
        if noDue, details.due != nil { throw ValidationError("--due and --no-due exclude each other.") }
        if text.isEmpty, kind == nil, details.isEmpty, !noDue, !noTags {
            throw ValidationError("Say what is to change: the text, --kind, --by, --owner, --due, --about, --tag …")
        }
    }

    func run(_ session: Session) throws {
        let day = try session.day(for: line)
        let read = try details.read(session, on: day)
        var said: MarkedLine?
        if !text.isEmpty {
            let words = PlainText(text.joined(separator: " "))
            let isPlain = verbatim || details.saysWho || noDue
            said = isPlain ? MarkedLine(text: words) : try session.marked(words, on: day, isKept: details.confirm)
        }
        let marked = said
        try session.change(line, confirmed: details.confirm) { state, id in
            var next = state
            var changes: [Change] = []
            func take(_ more: [Change]) throws {
                try next.apply(more)
                changes += more
            }
            // Who takes it away first may make another kind of it.
            try take(try read.changes(of: id, in: next, session))
            try take(
                try next.revision(of: id) { line in
                    if noDue { line.due = nil }
                    if noTags { line.tags = read.tags }
                    if let kind { line.kind = kind }
                })
            if let marked {
                try take(
                    try next.revision(of: id, saying: marked, tags: session.tags(marked.tags)) {
                        session.world.newID()
                    })
            }
            return Change.joined(changes)
        }
    }
}

/// Sets a line aside.
struct LinePark: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "park", abstract: "Set a line aside for later.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws {
        try session.change(line) { try $0.parking(of: $1, true) }
    }
}

/// Takes a line up again.
struct LineUnpark: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "unpark", abstract: "Take a line up again that was set aside.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws {
        try session.change(line) { try $0.parking(of: $1, false) }
    }
}

/// Says that an idea is adopted.
struct LineAdopt: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Say that an idea is adopted: it is a recommendation of the training programme from then on.",
        discussion: """
            An idea from which an option was taken that wins a closed vote is adopted by that. What was decided in another way, \
            by a motion, by fingers or in talk, is said here; a link that is agreed on says who does it, and adopts nothing.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws { try session.decide(line, .adopted) }
}

/// Says that an idea is rejected.
struct LineReject: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Say that an idea is rejected, whatever a vote came to.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws { try session.decide(line, .rejected) }
}

extension Session {
    /// Says what became of an idea, as of now.
    fileprivate func decide(_ options: LineOptions, _ outcome: Contribution.Outcome) throws {
        let said = try line(options).1.line
        guard said.kind == .idea else {
            throw Failure(.badData, t("%1 is no idea: only ideas are adopted or rejected.", t.quoted(said.text.string)))
        }
        let (now, name) = (world.now(), operatorName)
        try change(options) { try $0.settling(of: $1, as: outcome, at: now, by: name) }
    }
}

/// Merges a line into another.
struct LineMerge: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Put a line under another of the same activity that says the same.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @Option(help: "The line that stays: a reference or an id.") var into: String
    @Flag(help: "Write it although meetings go by it out of a timetable that is in use.") var confirm = false

    func run(_ session: Session) throws {
        try session.change(line, confirmed: confirm, try session.merging(line, into: into))
    }
}

/// Lets a merged line stand for itself again.
struct LineUnmerge: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: "Let a merged line stand for itself again.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @Flag(help: "Write it although meetings go by it out of a timetable that is in use.") var confirm = false

    func run(_ session: Session) throws {
        try session.change(line, confirmed: confirm) { try $0.unmerging(of: $1) }
    }
}

/// Moves a line in its list.
struct LineMove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move a line up or down among those of its table and prompt.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @OptionGroup var way: StepOptions

    func run(_ session: Session) throws {
        try session.change(line) { try $0.move(of: $1, by: way.steps) }
    }
}

/// Removes a line.
struct LineRemove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a line that was a mistake; the journal keeps it, and undo brings it back.",
        discussion: "Its links go with it. Where one of them was agreed on, that is said, and --confirm is needed.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions
    @Flag(help: "Remove the line although a link was agreed on, which goes with it.") var confirm = false

    func run(_ session: Session) throws {
        let (book, entry) = try session.line(line)
        var next = session.state
        if (try? next.apply(next.removal(of: entry.line.id))) == nil,
            let obstacle = session.state.uses(of: entry.line.id).obstacle(session.t)
        {
            throw Failure(.badData, obstacle)
        }
        if let link = session.state.agreedLinks(of: entry.line.id).first, !confirm {
            let other = link.from == .line(entry.line.id) ? link.to : link.from
            throw Failure(
                .badData,
                session.t(
                    "A link of it with “%1” was agreed on and would go with it. Nothing was removed; end the link first (halqa link end), or add --confirm.",
                    session.state.name(of: other)))
        }
        try session.record(confirmed: confirm) { state in
            try session.check(line.was, entry, state)
            return try state.removal(of: entry.line.id)
        }
        try session.answer(book.report(entry), [session.t("Removed: %1", entry.line.text)])
    }
}
