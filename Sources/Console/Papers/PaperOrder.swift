import Workshop

/// A paper that somebody wants: what it is, of which day, in which languages, in which form.
///
/// The console only orders; whoever runs it makes the paper, and answers with actions.
public struct PaperOrder: Hashable, Sendable {
    /// What there is to have.
    public enum Paper: String, CaseIterable, Sendable {
        /// The day on one page, to be handed out in the evening.
        case hand
        /// What the day came to.
        case day
        /// What all days of the workshop came to.
        case workshop
        /// The programme's cities side by side.
        case programme
        /// Names with room for a signature.
        case attendance
        /// A name to wear.
        case badges
        /// What stands on a table, and who sits at it.
        case tables
        /// What a table writes on.
        case capture
        /// Papers to vote on.
        case ballots
        /// Who does what by when.
        case actions
        /// The day by the clock.
        case agenda
        /// Every sheet that a day needs.
        case pack
    }

    /// The forms that papers come in, the one to print first.
    public enum Format: String, CaseIterable, Sendable {
        case pdf, html, text, markdown, xlsx, csv, json
        /// A PDF for each sheet of a pack.
        case folder
    }

    /// What a summary tells of, in reading order.
    public enum Section: String, CaseIterable, Sendable {
        case overview, decisions, actions, questions, parked, tables, feedback, attendance, times, trace
    }

    /// What it is.
    public var paper: Paper
    /// The day that it is of, or that lies in the workshop that it is of.
    public var day: ID<Day>
    /// What a summary tells of; one section at least.
    public var sections: Set<Section>
    /// The poll that ballot papers are for; nil for all of the day.
    public var poll: ID<Poll>?
    /// ISO 639-1 codes: one, or two for a bilingual paper.
    public var languages: [String]
    /// Whether two languages stand beside each other, page by page; of a summary.
    public var isSideBySide: Bool
    /// Leaves out names and small numbers of people; of a summary.
    public var isAnonymous: Bool
    /// Leaves out people, seats and lines; of a sheet that is filled in by hand.
    public var isBlank: Bool
    /// Its form.
    public var format: Format

    /// Makes an order.
    public init(
        _ paper: Paper, day: ID<Day>, sections: Set<Section> = Set(Section.allCases), poll: ID<Poll>? = nil,
        languages: [String], isSideBySide: Bool = false, isAnonymous: Bool = false, isBlank: Bool = false,
        format: Format = .pdf
    ) {
        self.paper = paper
        self.day = day
        self.sections = sections
        self.poll = poll
        self.languages = languages
        self.isSideBySide = isSideBySide
        self.isAnonymous = isAnonymous
        self.isBlank = isBlank
        self.format = format
    }
}

extension PaperOrder.Paper {
    /// Whether it tells of what happened; a sheet is what a day is run with.
    public var isSummary: Bool {
        switch self {
        case .day, .workshop, .programme: true
        case .hand, .attendance, .badges, .tables, .capture, .ballots, .actions, .agenda, .pack: false
        }
    }

    /// What it can tell of; nothing for a sheet.
    public var sections: [PaperOrder.Section] {
        switch self {
        case .day, .workshop: PaperOrder.Section.allCases
        case .programme: [.overview, .attendance, .decisions, .trace]
        case .hand, .attendance, .badges, .tables, .capture, .ballots, .actions, .agenda, .pack: []
        }
    }

    /// The forms that it comes in.
    public var formats: [PaperOrder.Format] {
        switch self {
        case .day, .workshop, .programme: PaperOrder.Format.allCases.filter { $0 != .folder }
        case .hand, .attendance, .badges, .tables, .capture, .ballots, .actions, .agenda: [.pdf, .html]
        case .pack: [.pdf, .folder, .html]
        }
    }
}

extension PaperOrder.Format {
    /// Whether two languages can stand beside each other in it.
    var hasSides: Bool { self == .pdf || self == .html }
}
