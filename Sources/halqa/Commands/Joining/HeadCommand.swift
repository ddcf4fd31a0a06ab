import ArgumentParser
import Ledger
import Localization
import Workshop

/// What stands for the whole journal, to be written on a wall.
struct HeadCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "head", abstract: "Three lines that stand for all entries of a file, to be put on the wall.",
        discussion: """
            Whoever photographs them can tell later whether anything in the file was altered, with scripts/check-note.py and without Halqa: how many \
            entries there are, the hash that stands for them, and this laptop's signature; - stands there as long as this laptop has written \
            nothing into the file. The reader looks at the journal; whether the tables say what it says is asked of halqa verify.
            """)

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        guard let note = try session.ledger.headNote() else { throw LedgerError.damaged("journal") }
        try session.answer(
            HeadReport(entries: note.entries, head: note.head, signature: note.signature, writer: note.writer),
            note.lines)
    }
}

/// The head, as JSON.
private struct HeadReport: Encodable {
    var entries: Int
    var head: String
    var signature: String?
    var writer: String?
}
