import Ledger
import Localization
import Words
import Workshop

extension Verification.Problem {
    /// Said when such a file is used.
    func warning(file: String, _ t: Localizer) -> String {
        t(
            "%1 was altered by something else than Halqa, or is damaged. %2 Go on with care, and run halqa verify on it.",
            PlainText(file), message(t))
    }

    /// What is wrong, in words.
    func message(_ t: Localizer) -> String {
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
        case .erasedIsBack(let sequence):
            t("Entry %1 erased what names somebody, and some of it stands in the file again.", sequence)
        case .notWrittenAnew:
            t("The file has not been written anew since somebody was forgotten. Open it once.")
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
    func message(_ poll: String, _ t: Localizer) -> String {
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
        default: LedgerError.described(self)
        }
    }
}

extension LedgerError {
    /// What to do with a file that is damaged: the copy to go on with, where there is one.
    static func advice(_ file: String, _ places: Places, _ t: Localizer) -> String {
        let folder = places.backups(of: file)
        let survey = Ledger.survey(file, copiesIn: folder)
        let more =
            survey.beyond > 0
            ? " "
                + t.plural(
                    "%1 entry that is in no copy can still be read: halqa recover %2 --to NEW.halqa",
                    "%1 entries that are in no copy can still be read: halqa recover %2 --to NEW.halqa", survey.beyond,
                    PlainText(file)) : ""
        guard let copy = survey.copy else {
            return t("Keep the file as it is. There is no sound copy of it in %1.", PlainText(folder)) + more
        }
        return t(
            "Keep the file as it is, and go on with its last sound copy, up to entry %1: %2", copy.sequence,
            PlainText(copy.path)) + more
    }
}
