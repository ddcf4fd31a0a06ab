import Ledger
import Localization
import Words
import Workshop

extension Snapshot {
    /// What a newer Halqa wrote and this one does not understand, in words; nil where there is nothing of that kind.
    func whatIsNewer(_ t: Localizer) -> String? {
        let words = NewerWords(unknown: state.unknownRecords, t)
        return newer.map { words.ofFile($0, known: Ledger.fileVersion) } ?? words.records
    }
}
