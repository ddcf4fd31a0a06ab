import Localization
import Papers
import Workshop

/// A paper that the day is run with, rather than one that tells of it: to be signed, worn, written on or cut apart.
///
/// Blank ones need no file: they are for a day without electricity.
public struct Sheet: Sendable {
    /// What it is.
    let kind: SheetKind
    let part: PaperPart
    /// The day that it is of.
    let day: ID<Day>
    private let madeAt: Moment

    private init(_ kind: SheetKind, _ document: Document, _ source: SheetSource) {
        self.kind = kind
        part = PaperPart(document, source.t)
        day = source.source.day.id
        madeAt = source.source.moment(source.source.world.now())
    }

    /// Pages of A4: each sheet begins one.
    static func pdf(_ sheets: [Sheet], _ watch: PaperWatch) throws(PaperError) -> PDFRendering.Output {
        try PDFRendering.render(sheets.map { [$0.part] }, madeAt: sheets.first?.madeAt, watch)
    }

    /// One HTML file.
    static func html(_ sheets: [Sheet]) -> String { HTMLRendering.render(sheets.map(\.part)) }

    /// Text, as `TextRendering` lays it out.
    func text(_ rendering: TextRendering) -> TextPage { rendering.page(part.document) }

    /// Whether nothing stands on it but its title.
    var isEmpty: Bool {
        part.document.blocks.allSatisfy { block in
            switch block {
            case .cards(let cards): cards.cards.isEmpty
            case .heading, .headings, .pageBreak: true
            case .paragraph, .paragraphs, .table, .entries, .bars, .chart, .drawing, .figures, .standings, .tasks,
                .lists, .clock,
                .writing:
                false
            }
        }
    }
}

extension Sheet {
    /// Makes a sheet of a day.
    /// - Parameters:
    ///   - poll: the one that ballot papers are for; nil for all of the day.
    ///   - languages: the language of the sheet, then those that its words stand in too.
    ///   - isBlank: leaves out everything that only the file knows: people, seats, lines.
    ///   - paper: what it is printed on.
    ///   - journalHead: what stands for the whole journal, for the foot of what tells of a day.
    ///   - grids: which grids papers are for, and what they are about.
    ///   - isAnonymous: names nobody, where the sheet has such a form: those who ask and answer by their categories.
    ///   - isForEverybody: as many ballot papers as people are invited, where no codes were issued; else a page to copy.
    /// - Returns: nil when the file has no such day, or the day no such poll.
    static func make(
        _ kind: SheetKind, of day: ID<Day>, poll: ID<Poll>? = nil, in state: ProgrammeState, world: World,
        _ languages: [Localizer], isBlank: Bool = false, paper: PaperSize = .a4, journalHead: String? = nil,
        isForEverybody: Bool = false, isAnonymous: Bool = false, grids asked: GridAsked = GridAsked()
    ) -> Sheet? {
        let sources = languages.compactMap { SheetSource(day, state, world, $0, isBlank: isBlank) }
        guard let first = sources.first else { return nil }
        let polls = first.source.day.activities.flatMap { state.polls(of: $0.id) }
            .filter { poll == nil || $0.id == poll }
        if kind == .ballots, poll != nil, polls.isEmpty { return nil }
        let documents = sources.map { source -> Document in
            switch kind {
            case .hand: source.hand(on: paper, journalHead: journalHead)
            case .agenda: source.document(kind, source.agenda(), on: paper, body: paper.body, isOnePage: true)
            case .attendance: source.document(kind, source.attendance())
            case .badges: source.document(kind, source.badges(), isCutApart: true)
            case .tables: source.document(kind, source.tables(), isCutApart: true)
            case .capture: source.document(kind, source.capture(languages: languages.count))
            case .questions: source.document(kind, source.questions(isAnonymous: isAnonymous))
            case .actions: source.document(kind, source.actions())
            case .annex: source.document(kind, source.annex())
            case .calls: source.document(kind, source.calls(), title: source.callsTitle)
            case .grids:
                source.document(
                    kind, source.blanks(asked), isCutApart: source.areShort(asked), isOfDay: asked.isOfDay)
            case .label: source.document(kind, source.labels(asked), isOfDay: asked.isOfDay)
            case .profile: source.document(kind, source.profile(asked))
            case .own: source.document(kind, source.ownChanges(asked), isCutApart: true)
            case .training: source.document(kind, source.training(asked))
            case .board:
                source.document(kind, source.board(on: paper), on: paper, body: paper == .a3 ? 14 : 9.5)
            case .links: source.document(kind, source.links())
            case .pairs: source.document(kind, source.pairs(), on: paper, body: paper == .a3 ? 14 : 9.5)
            case .timetable: source.document(kind, source.timetable(), on: paper, body: paper == .a3 ? 14 : 9.5)
            case .ballots:
                // Among all that a day needs, for those votes alone that are taken on paper.
                source.document(
                    kind,
                    source.ballots(
                        isForEverybody && !isBlank ? polls.filter(source.isOnPaper) : polls,
                        isForEverybody: isForEverybody), isCutApart: true)
            }
        }
        var document = documents.dropFirst().reduce(documents[0]) { $0.adding($1, first.t) }
        document.secondNumbers = sources.dropFirst().map { Document.PageNumber($0.t) }
        return Sheet(kind, document, first)
    }
}
