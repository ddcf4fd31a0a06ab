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
                --take takes left (the first side), right (the second) or a number of those that show lists. Of a line, --say gives the text that it \
                has from now on, as neither side has it.
                """)

        @OptionGroup var options: FileOptions
        @Argument(help: "Its number in the list.") var number: Int
        @Option(help: "left, right, or the number of a side.") var take: String?
        @Option(help: "What a line says from now on.") var say: String?

        func validate() throws {
            if (take == nil) == (say == nil) { throw ValidationError("Say one of both: --take or --say.") }
        }

        func run(_ session: Session) throws {
            let t = session.t
            let conflict = try session.conflict(number)
            let title = ConflictWords(session).title(conflict)
            let changes = try take.map { try taking($0, of: conflict, t) } ?? saying(say ?? "", of: conflict, t)
            let entries = try session.desk.record(decided: changes)
            let left = try session.ledger.conflicts().count
            let words = ChangeWords(session.state, t, entries: entries)
            try session.answer(
                entries.map { EntryReport($0, words, in: session.world) },
                [
                    t("Settled: %1", title),
                    left == 0
                        ? t("Nothing is left that was said differently.")
                        : t.plural(
                            "%1 thing is left; its number in the list is a new one.",
                            "%1 things are left; their numbers in the list are new ones.", left),
                ])
        }

        /// The changes that take a side.
        private func taking(_ side: String, of conflict: Conflict, _ t: Localizer) throws -> [Change] {
            let place: Int? =
                switch side.lowercased() {
                case "left": 0
                case "right": 1
                default: Int(side).map { $0 - 1 }
                }
            guard let place, conflict.sides.indices.contains(place) else {
                throw Failure(.usage, t("“%1” is no side of it. Right is: left, right or a number.", PlainText(side)))
            }
            let changes = conflict.settling(taking: place)
            guard !changes.isEmpty else {
                throw Failure(
                    .badData,
                    t("It cannot go: something else refers to it. Take the other side, or take that away first."))
            }
            return changes
        }

        /// The changes that give a line another text.
        private func saying(_ text: String, of conflict: Conflict, _ t: Localizer) throws -> [Change] {
            guard case .contribution(let revision) = conflict.shown, var line = revision.after else {
                throw Failure(.usage, t("It is no line, and has no text: take a side with --take."))
            }
            line.text = PlainText(text)
            return conflict.settling(as: .contribution(Revision(from: nil, to: line)))
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

extension ConflictWords {
    fileprivate init(_ session: Session) {
        self.init(
            session.state, session.t, session.world, names: (try? session.ledger.laptopNames()) ?? [:], naming: .codes)
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
                at: $0.at.milliseconds, says: PlainText(words.side($0, of: conflict)))
        }
    }
}
