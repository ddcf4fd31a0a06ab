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

    func run(_ session: Session) throws {
        guard let found = try session.ledger.verify() else { return }
        let t = session.t
        let problems = found.problems.map { $0.message(t) }
        let report = VerifyReport(
            clean: found.isClean, entries: found.entries, unknown: found.unknown, rows: found.rows, head: found.head,
            problems: problems)
        var lines = [
            t(
                "Checked %1 against %2: the chain of hashes, the tables, references and pages.",
                t.plural("%1 entry of the journal", "%1 entries of the journal", found.entries),
                t.plural("%1 row of the tables", "%1 rows of the tables", found.rows))
        ]
        if found.unknown > 0 {
            lines.append(
                t.plural(
                    "%1 entry is a newer Halqa’s: it is kept, and not shown.",
                    "%1 entries are a newer Halqa’s: they are kept, and not shown.", found.unknown))
        }
        lines += problems.map { "  " + $0 }
        lines.append(found.isClean ? t("Everything is sound. Head: %1", found.head ?? "–") : "")
        try session.answer(report, lines.filter { !$0.isEmpty })
        guard found.isClean else {
            throw Failure(
                .badData,
                t.plural(
                    "%2: %1 thing is wrong. Keep the file as it is, and go on with the last backup in %3.",
                    "%2: %1 things are wrong. Keep the file as it is, and go on with the last backup in %3.",
                    problems.count, PlainText(session.path), PlainText(session.places.backups(of: session.path))))
        }
    }
}

/// What verify found, as JSON.
private struct VerifyReport: Encodable {
    var clean: Bool
    var entries: Int
    var unknown: Int
    var rows: Int
    var head: String?
    var problems: [String]
}

extension Verification.Problem {
    /// What is wrong, in words.
    fileprivate func message(_ t: Localizer) -> String {
        switch self {
        case .integrity(let words): t("SQLite says: %1", PlainText(words))
        case .reference(let table, let row):
            t("Table %1, row %2, refers to something that is not there.", table, row.map(String.init) ?? "?")
        case .sequence(let sequence):
            t("Entry %1: the journal has a gap before it, or its counter runs back.", sequence)
        case .cutOff(let sequence):
            t("Entry %1 builds on one that is not there: the end of what another laptop wrote was cut off.", sequence)
        case .signature(let sequence): t("Entry %1: the signature is not that of its writer.", sequence)
        case .hash(let sequence):
            t("Entry %1: the chain of hashes breaks; it, or one before it, was altered.", sequence)
        case .payload(let sequence, let cause): t("Entry %1 cannot be read: %2", sequence, PlainText(cause))
        case .replay(let sequence, let error):
            t("Entry %1 does not follow from those before it: %2", sequence, error.cause(t))
        case .table(let table, let extra, let missing):
            t("Table %1 differs from the journal: %2 rows too many, %3 missing.", table, extra, missing)
        case .urn(let poll, let fault): fault.message(poll.description, t)
        }
    }
}

extension Verification.UrnFault {
    /// What is wrong with a secret poll, in words.
    fileprivate func message(_ poll: String, _ t: Localizer) -> String {
        switch self {
        case .numbersDiffer(let ballots, let codes, let receipts):
            t(
                "Urn of poll %1: %2 ballots, %3 codes, %4 receipts; there should be as many.", poll, ballots, codes,
                receipts)
        case .leftBehind: t("Urn of poll %1: something lies in it although no secret poll is open.", poll)
        case .notSealed: t("Secret poll %1 is closed, and its urn was never sealed.", poll)
        case .sealBroken: t("Secret poll %1: the seal does not fit its ballots.", poll)
        case .notRewritten:
            t("Secret poll %1: the file has not been written anew since the urn was emptied. Open it once.", poll)
        }
    }
}

extension LedgerError {
    /// The cause alone; the sentence around it says where.
    fileprivate func cause(_ t: Localizer) -> String {
        switch self {
        case .refused(let refusal): refusal.message(t)
        case .damaged(let words), .inputOutput(let words), .outcomeUnknown(let words): PlainText(words).string
        default: PlainText("\(self)").string
        }
    }
}
