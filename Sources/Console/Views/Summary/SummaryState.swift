import Localization
import Papers
import Screen
import Workshop

/// What the summary view remembers.
struct SummaryState: ViewMemory {
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
        /// What can be done with it now.
        var next = ""
    }

    /// How a paper will read.
    enum Preview: Equatable, Sendable {
        case made(TextPage)
        /// There is no such paper, for that reason.
        case impossible(String)
    }

    /// What paper is chosen.
    var paper = Paper.allCases[0]
    /// What a summary tells of.
    var sections = SummarySection.all
    /// The day that papers are of, where it is not the one that is worked on.
    var day: ID<Day>?
    /// The paper that was chosen before everything for the next day was; nil where nobody asked for that.
    var paperOfToday: Paper?
    /// The poll that ballot papers are for; nil for all of the day.
    var poll: ID<Poll>?
    /// In which languages; nil for that of the screen.
    var languages: LanguageChoice?
    /// Whether a summary, or the sheet of questions, leaves out names.
    var isAnonymous = false
    /// Whether a sheet is to be filled in by hand.
    var isBlank = false
    /// The form in which a summary is written.
    var format = SummaryFormat.pdf
    /// Whether a sheet that hangs on a wall is printed on A3.
    var isLarge = false
    /// The form in which sheets are written, where they come in it.
    var form = SheetForm.pdf
    /// The form in which what goes out is written, where it comes in it; nil for its usual one.
    var outgoingForm: OutgoingForm?
    /// Whether a site names those who agreed to be listed.
    var isNaming = false
    /// The one person whom letters and dates are for; nil for everybody.
    var person: ID<Stakeholder>?
    /// What is shown below the choices; nil until it has been made.
    var preview: Preview?
    /// What that is the preview of.
    var shown: PaperOrder?
    /// What was asked for last.
    var wanted: Wanted?
    /// What part of the preview is shown.
    var list = ListViewport()
    /// What is being done.
    var work: PaperWork?
    /// Since when.
    var workSince: Instant?
    /// How far it is, where that is known.
    var progress: PaperProgress?
    /// The file that was written last.
    var written: Outcome?
    /// What was printed last.
    var printed: Outcome?

    /// The preview, where there is one.
    var page: TextPage? {
        if case .made(let page) = preview { page } else { nil }
    }
}

/// A language, or two of them.
struct LanguageChoice: Equatable, Sendable {
    /// ISO 639-1 codes, one or two.
    var codes: [String]
    /// Whether two stand beside each other instead of one after the other.
    var isSideBySide = false
}

extension ConsoleState {
    /// What the summary view remembers.
    var summary: SummaryState {
        get { memories[SummaryView.self] }
        set { memories[SummaryView.self] = newValue }
    }

    /// The paper that the summary view shows; nil without a day.
    var order: PaperOrder? { order(in: summary.format) }

    /// The same paper, as it comes out of a printer: where there are pages, languages stand side by side again.
    var printedOrder: PaperOrder? { order(in: .pdf)?.printed }

    private func order(in format: SummaryFormat) -> PaperOrder? {
        guard let day = paperDay else { return nil }
        let chosen = summary.languages ?? LanguageChoice(codes: [t.textLanguage])
        let content: PaperOrder.Content =
            switch summary.paper {
            case .summary(let kind):
                .summary(
                    PaperOrder.Summary(
                        kind, sections: sections(on: kind), isAnonymous: summary.isAnonymous,
                        isSideBySide: chosen.isSideBySide && format.hasSides, format: format))
            case .sheets(let content):
                .sheets(
                    PaperOrder.Sheets(
                        content,
                        poll: content == .one(.ballots) ? pollsOnPaper.first { $0.id == summary.poll }?.id : nil,
                        isBlank: summary.isBlank && content != .one(.questions), isAnonymous: summary.isAnonymous,
                        size: summary.isLarge && content.kinds.allSatisfy(\.isForWall) ? .a3 : .a4,
                        form: content.forms.contains(summary.form) ? summary.form : .pdf))
            case .outgoing(let kind):
                .outgoing(
                    PaperOrder.Outgoing(
                        kind, form: summary.outgoingForm, isNaming: summary.isNaming,
                        for: summary.person.flatMap { programme.stakeholders[$0]?.id }))
            case .study(let kind):
                .study(PaperOrder.Study(kind, isSideBySide: chosen.isSideBySide && format.hasSides, format: format))
            }
        // What goes out is in one language.
        let isOutgoing = if case .outgoing = summary.paper { true } else { false }
        let codes = isOutgoing ? Array(chosen.codes.prefix(1)) : chosen.codes
        return PaperOrder(content, day: day, languages: codes)
    }

    /// The day that papers are of.
    var paperDay: ID<Day>? { summary.day ?? dayID }

    /// What a summary tells of: all that it can, where nothing of that is chosen.
    func sections(on kind: SummaryKind) -> Set<SummarySection> {
        let chosen = summary.sections.intersection(kind.sections)
        let isWhole = chosen.isEmpty || chosen.count == kind.sections.count
        return isWhole ? SummarySection.all : chosen
    }

    /// The polls of that day.
    var pollsOnPaper: [Poll] {
        paperDay.flatMap { programme.day($0) }?.activities.flatMap { programme.polls(of: $0.id) } ?? []
    }

    /// The first day of the workshop that comes after today and has not begun; where its days are not dated around now,
    /// the one after that which is worked on.
    func nextDay(_ world: World) -> ID<Day>? {
        let (today, days) = (world.today, workshop?.days ?? [])
        let ahead = days.filter {
            $0.date > today && $0.channel == nil && programme.attendances(on: $0.id).isEmpty
        }
        .min { $0.date < $1.date }
        return (ahead ?? days.first { $0.number > (day?.number ?? 0) })?.id
    }

    /// The languages, alone and in pairs, that the paper can be in: that of the screen first.
    var languageChoices: [LanguageChoice] {
        let own = t.textLanguage
        let all = [own] + (programme.programme?.languages ?? []).filter { $0 != own }
        let pairs = all.indices.flatMap { first in all[(first + 1)...].map { [all[first], $0] } }
        let alone = all.map { LanguageChoice(codes: [$0]) }
        let together = pairs.map { LanguageChoice(codes: $0) }
        switch summary.paper {
        case .summary, .study: return alone + together + pairs.map { LanguageChoice(codes: $0, isSideBySide: true) }
        case .sheets: return alone + together
        case .outgoing: return alone
        }
    }
}
