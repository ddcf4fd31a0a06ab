import Ledger
import Localization
import Workshop

extension Forgotten {
    /// What was erased, and what is left to do, a sentence each.
    func sentences(_ name: PlainText, _ t: Localizer) -> [String] {
        var lines = [
            t.plural(
                "%2 is forgotten: %1 entry has less in it.", "%2 is forgotten: %1 entries have less in them.", entries,
                name)
        ]
        if anchored > 0 {
            lines.append(
                t.plural(
                    "%1 of them named who was at the keyboard, which its hash covers: it is anchored anew, in the entry of the erasure.",
                    "%1 of them named who was at the keyboard, which their hashes cover: they are anchored anew, in the entry of the erasure.",
                    anchored))
        }
        if !copies.isEmpty {
            lines.append(t.plural("%1 copy was erased from too.", "%1 copies were erased from too.", copies.count))
        }
        lines += removed.map { t("Removed, since it could not be read and named them: %1", PlainText($0)) }
        lines += remaining.map { t("Still names them, remove it yourself: %1", PlainText($0)) }
        if !isWrittenAnew {
            lines.append(t("The file is in use elsewhere: whoever opens it next clears what is left in free pages."))
        }
        lines.append(
            t(
                "Copies on sticks, papers and letters that were made before, and rosters still name them: those are yours to remove."
            ))
        return lines
    }
}
