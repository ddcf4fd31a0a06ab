import Localization
import Papers
import Workshop

/// What tells of a day: the day on one page, and what was asked in it.
extension SheetSource {
    /// - Parameter journalHead: what stands for the whole journal.
    func hand(on paper: PaperSize, journalHead: String?) -> Document {
        // Nothing of it is filled in by hand.
        guard !isBlank,
            let summary = DaySummary(
                of: source.day.id, in: source.state, world: source.world, language: t.textLanguage, digits: t.digits,
                journalHead: journalHead)
        else { return document(.hand, []) }
        // Of a day that has not been held there is nothing to hand out.
        guard summary.hasBegun else {
            return document(.hand, [])
        }
        let next = source.workshop.days.filter { $0.number > source.day.number }.min { $0.number < $1.number }
        let hand = DayInHand(
            summary: summary,
            next: next.map { ($0, source.text($0.theme)) },
            words: words)
        return hand.document(on: paper)
    }

    /// What was asked, open first, and what was answered.
    /// - Parameter isAnonymous: names nobody: those who ask and answer stand there by their categories.
    func questions(isAnonymous: Bool = false) -> [Document.Block] {
        guard !isBlank,
            var summary = DaySummary(
                of: source.day.id, in: source.state, world: source.world, language: t.textLanguage, digits: t.digits)
        else { return [] }
        if isAnonymous {
            var mask = TextMask(source.state, t)
            summary = summary.anonymous(&mask)
        }
        return Document.questions(summary, words, isWhole: true)
    }
}
