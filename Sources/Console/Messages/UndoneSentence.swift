import Localization
import Workshop

extension ConsoleState {
    /// What was taken back, or brought back, in a sentence.
    func sentence(undone entries: [JournalEntry], isRedo: Bool) -> String {
        guard let change = entries.first?.change, let inverse = change.inverse else {
            return t("Nothing was taken back.")
        }
        let words = ChangeWords(programme, t, entries: entries)
        return isRedo ? t("Done again: %1", words.sentence(change)) : t("Taken back: %1", words.sentence(inverse))
    }
}
