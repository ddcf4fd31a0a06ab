public import Workshop

/// A paper that somebody wants: what it is, of which day, in which languages, and what else that paper asks for.
///
/// The console only orders; whoever runs it makes the paper, and answers with actions.
public struct PaperOrder: Hashable, Sendable {
    /// What a summary asks for.
    public struct Summary: Hashable, Sendable {
        /// What it is of.
        public var kind: SummaryKind
        /// What it tells of; one section at least.
        public var sections: Set<SummarySection>
        /// Leaves out names and small numbers of people.
        public var isAnonymous: Bool
        /// Whether two languages stand beside each other, page by page.
        public var isSideBySide: Bool
        /// Its form.
        public var format: SummaryFormat

        /// A summary of everything, with names, to print, unless something else is said.
        public init(
            _ kind: SummaryKind, sections: Set<SummarySection> = SummarySection.all, isAnonymous: Bool = false,
            isSideBySide: Bool = false, format: SummaryFormat = .pdf
        ) {
            self.kind = kind
            self.sections = sections
            self.isAnonymous = isAnonymous
            self.isSideBySide = isSideBySide
            self.format = format
        }
    }

    /// What sheets ask for.
    public struct Sheets: Hashable, Sendable {
        /// Which sheets.
        public var content: SheetContent
        /// The poll that ballot papers are for; nil for all of the day.
        public var poll: ID<Poll>?
        /// Leaves out people, seats and lines: they are filled in by hand.
        public var isBlank: Bool
        /// Names nobody who asks and answers; the questions alone have such a form.
        public var isAnonymous: Bool
        /// What they are printed on; A3 for what hangs on a wall.
        public var size: PaperSize
        /// Their form.
        public var form: SheetForm

        /// Sheets that are filled in, to print on A4, unless something else is said.
        public init(
            _ content: SheetContent, poll: ID<Poll>? = nil, isBlank: Bool = false, isAnonymous: Bool = false,
            size: PaperSize = .a4, form: SheetForm = .pdf
        ) {
            self.content = content
            self.poll = poll
            self.isBlank = isBlank
            self.isAnonymous = isAnonymous && content == .one(.questions)
            self.size = size
            self.form = form
        }
    }

    /// What is asked of what goes out of the room.
    public struct Outgoing: Hashable, Sendable {
        /// What it is.
        public var kind: OutgoingKind
        /// Its form.
        public var form: OutgoingForm
        /// Whether a site names those who agreed to be listed; nothing else can be asked.
        public var isNaming: Bool
        /// The one person whom letters and dates are for; nil for everybody.
        public var person: ID<Stakeholder>?

        /// In the form that is usual for it, unless another one that it comes in is named.
        public init(
            _ kind: OutgoingKind, form: OutgoingForm? = nil, isNaming: Bool = false, for person: ID<Stakeholder>? = nil
        ) {
            self.kind = kind
            self.person = kind.isForPeople ? person : nil
            self.isNaming = isNaming && kind == .site
            self.form = form.flatMap { kind.forms.contains($0) ? $0 : nil } ?? kind.forms[0]
        }
    }

    /// What is asked of a paper that looks further than one day.
    public struct Study: Hashable, Sendable {
        /// What it is.
        public var kind: StudyKind
        /// Whether two languages stand beside each other, page by page.
        public var isSideBySide: Bool
        /// Its form.
        public var format: SummaryFormat

        /// To print, unless something else is said.
        public init(_ kind: StudyKind, isSideBySide: Bool = false, format: SummaryFormat = .pdf) {
            self.kind = kind
            self.isSideBySide = isSideBySide
            self.format = format
        }
    }

    /// What is wanted, with what only it can be asked.
    public enum Content: Hashable, Sendable {
        /// A summary.
        case summary(Summary)
        /// Sheets that a day is run with.
        case sheets(Sheets)
        /// Something that goes out of the room.
        case outgoing(Outgoing)
        /// A paper that looks further than one day.
        case study(Study)
    }

    /// What is wanted.
    public var content: Content
    /// The day that it is of, or that lies in the workshop that it is of.
    public var day: ID<Day>
    /// ISO 639-1 codes: one, or two for a bilingual paper. A workshop may be held in one that Halqa has no sentences in.
    public var languages: [String]

    /// Makes an order.
    public init(_ content: Content, day: ID<Day>, languages: [String]) {
        self.content = content
        self.day = day
        self.languages = languages
    }

    /// Which paper it is.
    public var paper: Paper {
        switch content {
        case .summary(let summary): .summary(summary.kind)
        case .sheets(let sheets): .sheets(sheets.content)
        case .outgoing(let outgoing): .outgoing(outgoing.kind)
        case .study(let study): .study(study.kind)
        }
    }

    /// Whether two languages stand beside each other.
    public var isSideBySide: Bool {
        switch content {
        case .summary(let summary): summary.isSideBySide
        case .study(let study): study.isSideBySide
        case .sheets, .outgoing: false
        }
    }

    /// The poll that ballot papers are for.
    public var poll: ID<Poll>? {
        switch content {
        case .summary, .outgoing, .study: nil
        case .sheets(let sheets): sheets.poll
        }
    }

    /// The same paper, as it comes out of a printer.
    public var printed: PaperOrder {
        var printed = self
        switch content {
        case .summary(var summary):
            summary.format = .pdf
            printed.content = .summary(summary)
        case .sheets(var sheets):
            sheets.form = .pdf
            printed.content = .sheets(sheets)
        case .outgoing(let outgoing): printed.content = .outgoing(Outgoing(outgoing.kind, form: .pdf))
        case .study(var study):
            study.format = .pdf
            printed.content = .study(study)
        }
        return printed
    }
}
