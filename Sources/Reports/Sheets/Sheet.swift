import FoundationEssentials
import Localization
import Workshop

/// A paper that the day is run with, rather than one that tells of it: to be signed, worn, written on or cut apart.
///
/// Blank ones need no file: they are for a day without electricity.
public struct Sheet: Sendable {
    /// What there is to print.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// Names with room for a signature.
        case attendance
        /// A name to wear.
        case badges
        /// What stands on a table, and who sits at it.
        case tables
        /// What a table writes on, prompt by prompt.
        case capture
        /// Ballot papers of one poll, with codes.
        case ballots
        /// Who does what by when.
        case actions
    }

    let part: PaperPart
    private let madeAt: Moment

    init(_ document: Document, _ source: SheetSource) {
        part = PaperPart(document, source.t)
        madeAt = source.source.moment(source.source.world.now())
    }

    /// Pages of A4.
    public func pdf() throws(PaperError) -> Data { try PDFRendering.render([part], madeAt: madeAt) }

    /// One HTML file.
    public func html() -> String { HTMLRendering.render([part]) }

    /// Text, as `TextRendering` lays it out.
    public func text(_ rendering: TextRendering) -> String { rendering.render(part.document) }
}

extension Sheet {
    /// Makes a sheet of a day.
    /// - Parameters:
    ///   - t: the language of the sheet.
    ///   - others: languages that its words stand in too.
    ///   - isBlank: leaves out everything that only the file knows: people, seats, lines.
    /// - Returns: nil when the file has no such day. Ballots with codes are made by `ballots`.
    public static func make(
        _ kind: Kind, of day: ID<Day>, in state: ProgrammeState, world: World, _ t: Localizer,
        and others: [Localizer] = [], isBlank: Bool = false
    ) -> Sheet? {
        make(kind, day, state, world, [t] + others, isBlank: isBlank) { source in
            switch kind {
            case .attendance: source.attendance()
            case .badges: source.badges()
            case .tables: source.tables()
            case .capture: source.capture()
            case .actions: source.actions()
            case .ballots: source.ballots(nil, codes: [])
            }
        }
    }

    /// Makes the ballot papers of a poll, one for each code; nil when the file has no such poll.
    /// - Parameter others: languages that its words stand in too.
    public static func ballots(
        of poll: ID<Poll>, codes: [BallotCode], in state: ProgrammeState, world: World, _ t: Localizer,
        and others: [Localizer] = []
    ) -> Sheet? {
        guard let record = state.polls[poll], let day = state.day(of: record.activity) else { return nil }
        return make(.ballots, day.id, state, world, [t] + others, isBlank: false) {
            $0.ballots(record, codes: codes)
        }
    }

    private static func make(
        _ kind: Kind, _ day: ID<Day>, _ state: ProgrammeState, _ world: World, _ languages: [Localizer], isBlank: Bool,
        _ blocks: (SheetSource) -> [Document.Block]
    ) -> Sheet? {
        let sources = languages.compactMap { SheetSource(day, state, world, $0, isBlank: isBlank) }
        guard let first = sources.first else { return nil }
        let documents = sources.map { $0.document($0.title(kind), blocks($0)) }
        let document = documents.dropFirst().reduce(documents[0]) { $0.adding($1, first.t) }
        return Sheet(document, first)
    }
}
