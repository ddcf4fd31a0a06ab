import Localization
import Screen
import Workshop

/// What the summary view remembers.
struct SummaryState: Sendable {
    /// What the preview shows, and what it was made from.
    struct Wanted: Equatable, Sendable {
        var order: PaperOrder
        /// The last journal entry that it reflects.
        var sequence: Int
        /// How wide it is.
        var columns: Int
    }

    /// Something that was written or printed, and when.
    struct Outcome: Equatable, Sendable {
        var at: Instant
        var text: String
    }

    /// What paper is chosen.
    var paper = PaperOrder.Paper.day
    /// In which languages; nil for that of the screen.
    var languages: [String]?
    /// Whether a summary leaves out names.
    var isAnonymous = false
    /// Whether a sheet is to be filled in by hand.
    var isBlank = false
    /// The form in which it is written.
    var format = PaperOrder.Format.pdf
    /// The lines of the preview; nil until it has been made.
    var lines: [String]?
    /// What was asked for last.
    var wanted: Wanted?
    /// What part of the preview is shown.
    var list = ListViewport()
    /// What is being done.
    var work: PaperWork?
    /// Since when.
    var workSince: Instant?
    /// The file that was written last.
    var written: Outcome?
    /// What was printed last.
    var printed: Outcome?
}

extension ConsoleState {
    /// The paper that the summary view shows; nil without a day.
    var order: PaperOrder? {
        guard let day = dayID else { return nil }
        let paper = summary.paper
        let languages = (summary.languages ?? [t.language.code]).prefix(paper.mostLanguages)
        return PaperOrder(
            paper, day: day, languages: Array(languages), isAnonymous: paper.isSummary && summary.isAnonymous,
            isBlank: !paper.isSummary && summary.isBlank,
            format: paper.formats.contains(summary.format) ? summary.format : .pdf)
    }

    /// The languages, alone and in pairs, that the paper can be in: that of the screen first.
    var languageChoices: [[String]] {
        let own = t.language.code
        let spoken = (programme.programme?.languages ?? []).filter { Language(localeName: $0)?.code == $0 }
        let all = [own] + spoken.filter { $0 != own }
        let alone = all.map { [$0] }
        guard summary.paper.mostLanguages > 1 else { return alone }
        return alone + all.indices.flatMap { first in all[(first + 1)...].map { [all[first], $0] } }
    }
}
