import ArgumentParser
import Desk
import Ledger
import Localization
import Words
import Workshop

/// What laptops said differently, for a person to settle.
struct ConflictsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts", abstract: "What laptops that did not know of each other said differently.",
        discussion: """
            Both are kept, and one is shown until somebody decides. What is settled once is settled on every laptop that takes it over.
            """,
        subcommands: [List.self, Show.self, Settle.self], defaultSubcommand: List.self)

    /// Lists them.
    struct List: SessionCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List what is not settled.")

        @OptionGroup var options: FileOptions

        func run(_ session: Session) throws {
            let words = ConflictWords(session)
            let conflicts = try session.ledger.conflicts()
            try session.answer(
                conflicts.enumerated().map { ConflictReport($1, number: $0 + 1, words) },
                conflicts.isEmpty
                    ? [session.t("Nothing was said differently.")]
                    : conflicts.enumerated().map { "\($0 + 1)  " + words.title($1) })
        }
    }

    /// Shows one, with all that each side says.
    struct Show: SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show one, with what each side says.")

        @OptionGroup var options: FileOptions
        @Argument(help: "Its number in the list.") var number: Int

        func run(_ session: Session) throws {
            let words = ConflictWords(session)
            let conflict = try session.conflict(number)
            try session.answer(ConflictReport(conflict, number: number, words), words.lines(conflict))
        }
    }

    /// Settles one.
    struct Settle: SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "settle", abstract: "Settle one: take what one side says, or say it anew.",
            discussion: """
                --take takes left (the first side), right (the second) or a number of those that show lists. Of a line, any other text is what it \
                says from now on.
                """)

        @OptionGroup var options: FileOptions
        @Argument(help: "Its number in the list.") var number: Int
        @Option(help: "left, right, the number of a side, or a text.") var take: String

        func run(_ session: Session) throws {
            let t = session.t
            let conflict = try session.conflict(number)
            let changes: [Change]
            switch (take, Int(take)) {
            case ("left", _): changes = conflict.settling(taking: 0)
            case ("right", _): changes = conflict.settling(taking: 1)
            case (_, let side?) where conflict.sides.indices.contains(side - 1):
                changes = conflict.settling(taking: side - 1)
            default:
                guard case .contribution(let revision) = conflict.shown, var line = revision.after else {
                    throw Failure(
                        .usage, t("“%1” is no side of it. Right is: left, right or a number.", PlainText(take)))
                }
                line.text = PlainText(take)
                changes = conflict.settling(as: .contribution(Revision(from: nil, to: line)))
            }
            guard !changes.isEmpty else {
                throw Failure(.usage, t("“%1” is no side of it. Right is: left, right or a number.", PlainText(take)))
            }
            let entries = try session.desk.record(decided: changes)
            let left = try session.ledger.conflicts().count
            let words = ChangeWords(session.state, t, entries: entries)
            try session.answer(
                entries.map { EntryReport($0, words, in: session.world) },
                [
                    left == 0
                        ? t("Settled. Nothing is left that was said differently.")
                        : t.plural("Settled. %1 thing is left.", "Settled. %1 things are left.", left)
                ])
        }
    }
}

extension Session {
    /// The conflict of a number in the list.
    fileprivate func conflict(_ number: Int) throws -> Conflict {
        let conflicts = try ledger.conflicts()
        guard conflicts.indices.contains(number - 1) else {
            throw Failure(
                .badData, t("There is no number %1 in the list. See: halqa conflicts %2 list", number, PlainText(path)))
        }
        return conflicts[number - 1]
    }
}

/// Conflicts, in words.
struct ConflictWords {
    private let t: Localizer
    private let world: World
    private let changes: ChangeWords
    private let names: [ID<Device>: PlainText]

    init(_ session: Session) {
        (t, world) = (session.t, session.world)
        changes = ChangeWords(session.state, session.t)
        names = (try? session.ledger.laptopNames()) ?? [:]
    }

    /// What it is about, in a line.
    func title(_ conflict: Conflict) -> String {
        let what = conflict.shown.map { changes.sentence($0) } ?? conflict.key.description
        let alarm = conflict.kind.isAlarm ? t("Alarm: a result hangs on it.") + " " : ""
        return alarm + kind(conflict.kind) + " " + what
    }

    /// All of it.
    func lines(_ conflict: Conflict) -> [String] {
        [title(conflict)]
            + (conflict.base.map { [t("Before: %1", changes.sentence($0))] } ?? [])
            + conflict.sides.enumerated().map { "\($0 + 1)  " + side($1) }
    }

    /// What one side says, and who and when.
    func side(_ side: Conflict.Side) -> String {
        let local = world.localTime(side.at)
        let name = names[side.device] ?? PlainText(String(side.device.description.suffix(6)))
        let what = side.value.map { changes.sentence($0) } ?? t("It is gone.")
        return t("%1 (%2, on %3, %4)", what, side.by, name, "\(local.date) \(local.clock)")
    }

    /// What sort of disagreement it is.
    func kind(_ kind: Conflict.Kind) -> String {
        switch kind {
        case .revised: t("Changed on both sides:")
        case .removedAndRevised: t("Removed on one side, changed on the other:")
        case .removedAndUsed: t("Removed on one side, used on the other:")
        case .seated: t("Seated on both sides:")
        case .counted: t("Counted on both sides:")
        case .ballots: t("Two ballots of one code or voter:")
        case .late: t("Closed on one side, voted in on the other:")
        case .rules: t("Opened on both sides by different rules:")
        case .seals: t("Two seals of one urn:")
        case .sources: t("Numbers and single ballots for one source:")
        case .circle: t("Put into each other:")
        }
    }
}

/// A conflict, as JSON.
private struct ConflictReport: Encodable {
    struct Side: Encodable {
        var entry: String
        var writer: String
        var device: String
        var by: PlainText
        var at: Int64
        var says: PlainText
    }

    var number: Int
    var kind: String
    var record: String
    var alarm: Bool
    var fields: [String]
    var shown: PlainText?
    var base: PlainText?
    var sides: [Side]

    init(_ conflict: Conflict, number: Int, _ words: ConflictWords) {
        self.number = number
        (kind, record, alarm) = (conflict.kind.rawValue, conflict.key.description, conflict.kind.isAlarm)
        fields = conflict.fields
        shown = PlainText(words.title(conflict))
        base = conflict.base == nil ? nil : PlainText(words.lines(conflict).dropFirst().first ?? "")
        sides = conflict.sides.map {
            Side(
                entry: $0.row.description, writer: $0.writer, device: $0.device.description, by: $0.by,
                at: $0.at.milliseconds, says: PlainText(words.side($0)))
        }
    }
}
