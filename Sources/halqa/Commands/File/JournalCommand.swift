import ArgumentParser
import Ledger
import Localization
import Reports
import Words
import Workshop

/// Who did what, and when.
struct JournalCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "Say who did what, and when.")

    @OptionGroup var options: FileOptions
    @Option(help: "Only the last so many entries.") var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    }

    func run(_ session: Session) throws {
        let last = try session.ledger.lastSequence()
        let entries = try session.ledger.entries(after: limit.map { max(0, last - $0) } ?? 0)
        let words = ChangeWords(session.state, session.t, entries: entries)
        // Each by the clock of the room in which it happened, where it happened in one.
        let worlds = entries.map { entry in
            entry.change.workshop(in: session.state).map { session.world(of: $0) } ?? session.world
        }
        let reports = zip(entries, worlds).map { EntryReport($0, words, in: $1) }
        try session.answer(
            JournalReport(entries: reports),
            zip(entries, zip(worlds, reports)).map { entry, found in
                let (world, report) = found
                let local = world.localTime(entry.at)
                let sequence =
                    String(repeating: " ", count: max(0, 5 - String(entry.sequence).count))
                    + String(entry.sequence)
                return "\(sequence)  \(local.date) \(local.clockWithSeconds)  "
                    + session.t("%1: %2", entry.operatorName, report.what)
            })
    }
}

/// The journal, as JSON.
private struct JournalReport: Encodable {
    var entries: [EntryReport]
}

/// An entry of the journal, as JSON.
struct EntryReport: Encodable {
    var seq: Int
    var id: ID<JournalEntry>
    var at: Moment
    var device: ID<Device>
    var `operator`: PlainText
    var batch: ID<JournalEntry>
    var undoes: ID<JournalEntry>?
    var kind: String
    var what: String

    init(_ entry: JournalEntry, _ words: ChangeWords, in world: World) {
        seq = entry.sequence
        id = entry.id
        at = Moment(entry.at, in: world)
        device = entry.device
        self.operator = entry.operatorName
        batch = entry.batch
        undoes = entry.undoes
        kind = entry.change.kind.rawValue
        if case .unknown(let change) = entry.change { kind = change.kind }
        what = words.sentence(entry)
    }
}
