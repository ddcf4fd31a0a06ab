import ArgumentParser
import Ledger
import Localization
import Workshop

/// A copy, just in case.
struct BackupCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy a file, whole, while others write; the last copies are kept.",
        discussion: "A copy's name says how far the journal had come; what was copied already is not copied again.")

    static let readsState = false

    @OptionGroup var options: FileOptions
    @Option(
        help: "The folder for the copies (otherwise this file's own below $XDG_STATE_HOME).", completion: .directory)
    var to: String?
    @Option(help: "How many copies are kept.") var keep = 10

    func validate() throws {
        if keep < 1 { throw ValidationError("--keep takes a number from 1.") }
    }

    func run(_ session: Session) throws {
        let folder = to ?? session.places.backups(of: session.path)
        let copy = try session.ledger.backUp(to: folder, keeping: keep)
        let t = session.t
        try session.answer(
            BackupReport(copied: copy != nil, path: copy.map { PlainText($0) }, folder: PlainText(folder)),
            [
                copy.map { t("Copied to %1", PlainText($0)) }
                    ?? t("Nothing has changed since the last copy in %1", PlainText(folder))
            ])
    }
}

/// What backup did, as JSON.
private struct BackupReport: Encodable {
    var copied: Bool
    var path: PlainText?
    var folder: PlainText
}
