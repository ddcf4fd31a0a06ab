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
    private let madeAt: Moment

    private init(_ kind: SheetKind, _ document: Document, _ source: SheetSource) {
        self.kind = kind
        part = PaperPart(document, source.t)
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
            case .heading, .pageBreak: true
            case .paragraph, .table, .entries, .bars, .chart, .writing: false
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
    ///   - isForEverybody: as many ballot papers as people are invited, where no codes were issued; else a page to copy.
    /// - Returns: nil when the file has no such day, or the day no such poll.
    static func make(
        _ kind: SheetKind, of day: ID<Day>, poll: ID<Poll>? = nil, in state: ProgrammeState, world: World,
        _ languages: [Localizer], isBlank: Bool = false, isForEverybody: Bool = false
    ) -> Sheet? {
        let sources = languages.compactMap { SheetSource(day, state, world, $0, isBlank: isBlank) }
        guard let first = sources.first else { return nil }
        let polls = first.source.day.activities.flatMap { state.polls(of: $0.id) }
            .filter { poll == nil || $0.id == poll }
        if kind == .ballots, poll != nil, polls.isEmpty { return nil }
        let documents = sources.map { source in
            let blocks =
                switch kind {
                case .agenda: source.agenda()
                case .attendance: source.attendance()
                case .badges: source.badges()
                case .tables: source.tables()
                case .capture: source.capture(languages: languages.count)
                case .actions: source.actions()
                case .ballots: source.ballots(polls, isForEverybody: isForEverybody)
                }
            return source.document(kind.heading(source.t), blocks)
        }
        return Sheet(kind, documents.dropFirst().reduce(documents[0]) { $0.adding($1, first.t) }, first)
    }
}
