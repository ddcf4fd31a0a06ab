import ArgumentParser
import Foundation
import Ledger
import Localization
import Words
import Workshop

/// Is the file sound?
struct VerifyCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a file: the journal's chain, the tables against it, SQLite's own checks.",
        discussion:
            "Makes the tables anew from the journal, in memory, and compares. Exit code 65 when anything is wrong.")

    static let readsState = false

    @OptionGroup var options: FileOptions
    @Option(help: "Make the tables anew from the journal, in a new file of this name.", completion: .file())
    var rebuild: String?

    func run(_ session: Session) throws {
        let t = session.t
        if let rebuild {
            let entries: Int
            do { entries = try session.ledger.rebuild(to: rebuild) } catch {
                guard error == .alreadyExists else { throw error }
                throw Failure(.alreadyExists, error.message(file: rebuild, t))
            }
            return try session.answer(
                ["file": rebuild],
                [
                    t.plural(
                        "%2 is made from %1 entry of the journal. Look at it, then use it in place of %3.",
                        "%2 is made from %1 entries of the journal. Look at it, then use it in place of %3.", entries,
                        PlainText(rebuild), PlainText(session.path))
                ])
        }
        guard let found = try session.ledger.verify() else { return }
        let problems = found.problems.map { $0.message(t) }
        let report = VerifyReport(
            clean: found.isClean, entries: found.entries, unknown: found.unknown, erased: found.erased,
            anchored: found.anchored, newerVersion: found.newer,
            rows: found.rows, head: found.head, forks: found.forks.map { $0.message(t) }, conflicts: found.conflicts,
            problems: problems)
        var lines = [
            t(
                "Checked %1 against %2: the chain of hashes, the tables, references and pages.",
                t.plural("%1 entry of the journal", "%1 entries of the journal", found.entries),
                t.plural("%1 row of the tables", "%1 rows of the tables", found.rows))
        ]
        if let newer = found.newer {
            lines.append(NewerWords(unknown: 0, t).ofFile(newer, known: Ledger.fileVersion))
        }
        if found.unknown > 0 {
            lines.append(
                t.plural(
                    "%1 entry is a newer Halqa’s: it is kept, and not shown.",
                    "%1 entries are a newer Halqa’s: they are kept, and not shown.", found.unknown))
        }
        if found.erased > 0 {
            lines.append(
                t.plural(
                    "%1 entry has less in it, since somebody was forgotten: the entry of the erasure says what it comes to.",
                    "%1 entries have less in them, since somebody was forgotten: the entries of the erasures say what they come to.",
                    found.erased))
        }
        if found.anchored > 0 {
            lines.append(
                t.plural(
                    "%1 of them named who was at the keyboard, and is anchored there anew.",
                    "%1 of them named who was at the keyboard, and are anchored there anew.", found.anchored))
        }
        lines += found.forks.map { "  " + $0.message(t) }
        if found.conflicts > 0 {
            lines.append(
                t.plural(
                    "%1 thing was said differently on different laptops. See: halqa conflicts %2 list",
                    "%1 things were said differently on different laptops. See: halqa conflicts %2 list",
                    found.conflicts, PlainText(session.path)))
        }
        lines += problems.map { "  " + $0 }
        if found.isClean {
            lines.append(
                found.newer == nil
                    ? t("Everything is sound. Head: %1", found.head ?? "–")
                    : t("What this Halqa can check is sound. Head: %1", found.head ?? "–"))
        }
        try session.answer(report, lines)
        guard found.isClean else {
            throw Failure(
                .badData,
                t.plural("%2: %1 thing is wrong.", "%2: %1 things are wrong.", problems.count, PlainText(session.path))
                    + " " + advice(found, session))
        }
    }
}

extension VerifyCommand {
    /// What to do next, of which all is true: a rebuild only where the journal bears one, a copy only where one is.
    private func advice(_ found: Verification, _ session: Session) -> String {
        let t = session.t
        if found.isJournalSound {
            return t(
                "The journal is sound: halqa verify %1 --rebuild NEW.halqa makes a new file from it.",
                PlainText(session.path))
        }
        return LedgerError.advice(session.path, session.places, t)
    }
}

/// What verify found, as JSON.
private struct VerifyReport: Encodable {
    var clean: Bool
    var entries: Int
    var unknown: Int
    var erased: Int
    var anchored: Int
    var newerVersion: Int?
    var rows: Int
    var head: String?
    var forks: [String]
    var conflicts: Int
    var problems: [String]
}
