public import FoundationEssentials
public import Localization
public import Papers
public import Workshop

/// What somebody wants to take home: which days, in which form, in which languages. Commands and the console make one
/// each, and get the same papers.
public struct SummaryRequest: Sendable {
    /// How much of the programme it tells of.
    public enum Scope: Hashable, Sendable {
        case day(ID<Day>)
        /// Every day of a workshop, in one paper.
        case workshop(ID<Workshop>)
        /// The cities side by side.
        case programme
    }

    /// How much of the programme it tells of.
    public var scope: Scope
    /// The form.
    public var format: SummaryFormat
    /// The languages, one after another; one at least. Tables (CSV, XLSX) are in the first.
    public var languages: [Localizer]
    /// Whether names and small numbers of people are left out.
    public var isAnonymous: Bool
    /// Whether two languages stand beside each other instead of one after the other: in a PDF or in HTML.
    public var isSideBySide: Bool
    /// What it tells of; one section at least. A comparison of cities has the overview, who came, what was decided, and
    /// where it comes from.
    public var sections: Set<SummarySection>

    /// Asks for a paper.
    public init(
        _ scope: Scope, _ format: SummaryFormat, in languages: [Localizer], isAnonymous: Bool = false,
        isSideBySide: Bool = false, sections: Set<SummarySection> = SummarySection.all
    ) {
        self.scope = scope
        self.format = format
        self.languages = languages
        self.isAnonymous = isAnonymous
        self.isSideBySide = isSideBySide
        self.sections = sections
    }

    /// Asks for the summary that was ordered.
    /// - Parameter languages: those of the order, with the reader's digits; one at least.
    public init(_ order: PaperOrder.Summary, of scope: Scope, in languages: [Localizer]) {
        self.init(
            scope, order.format, in: languages, isAnonymous: order.isAnonymous, isSideBySide: order.isSideBySide,
            sections: order.sections)
    }

    /// Makes the paper.
    /// - Parameters:
    ///   - state: everything the file says.
    ///   - world: tells what time it is, and reads instants as the room's clock showed them.
    ///   - journalHead: what stands for the whole journal, in hexadecimal.
    ///   - watch: hears how far it is.
    ///   - text: lays out text, for the screen or the file that it goes to; asked only for `text`.
    /// - Throws: `noSuchDay` when the file has not what `scope` names; otherwise what is missing to make the form.
    public func output(
        from state: ProgrammeState, world: World, journalHead: String?,
        watch: PaperWatch = .none, text: (Localizer) -> TextRendering
    ) throws(PaperError) -> SummaryOutput {
        guard let first = languages.first, let name = fileName(in: state) else { throw .noSuchDay }
        if sections.isEmpty { throw .nothingChosen }
        if isSideBySide { try format.requireSides(for: languages) }
        if format.isTables {
            let days = summaries(in: state, first, world, journalHead)
            guard !days.isEmpty else { throw .noSuchDay }
            let cities = scope == .programme ? comparison(in: state, first, world, journalHead) : nil
            if format == .xlsx {
                return SummaryOutput(name, .file(try XLSXRendering(first).render(days, sections, beside: cities)))
            }
            let files = CSVRendering(first).render(days, sections, beside: cities).map { ($0.name, $0.data) }
            return SummaryOutput(name, .folder(Dictionary(files, uniquingKeysWith: { first, _ in first })))
        }
        if format == .json { return SummaryOutput(name, .file(try json(state, world, journalHead))) }
        let parts = parts(in: state, world, journalHead)
        guard parts.first?.isEmpty == false else { throw .noSuchDay }
        return try Spreads(parts, isSideBySide: isSideBySide).output(
            name, as: format, madeAt: Moment(world.now(), in: world.held(in: state.zone)), watch, text: text)
    }

    /// The paper as text for a screen, two languages one after the other, whatever form it has.
    /// - Throws: `noSuchDay` when the file has not what `scope` names.
    public func preview(
        from state: ProgrammeState, world: World, journalHead: String?,
        text: (Localizer) -> TextRendering
    ) throws(PaperError) -> TextPage {
        let parts = parts(in: state, world, journalHead).flatMap { $0 }
        guard !parts.isEmpty else { throw .noSuchDay }
        return TextPage(parts.map { text($0.t).page($0.document) })
    }

    /// The name that its file or folder has when nobody gives one; nil when the file has not what `scope` names.
    public func fileName(in state: ProgrammeState) -> String? {
        guard let programme = state.programme else { return nil }
        var parts = [programme.code]
        switch scope {
        case .day(let id):
            guard let workshop = state.workshop(of: id), let day = state.day(id) else { return nil }
            parts += [workshop.code, "day\(day.number)"]
        case .workshop(let id):
            guard let workshop = programme.workshops.first(where: { $0.id == id }) else { return nil }
            parts.append(workshop.code)
        case .programme: break
        }
        parts += (format.isTables ? Array(languages.prefix(1)) : languages).map(\.textLanguage)
        if let chosen = sections.chosen {
            parts += chosen.count <= Self.namedSections ? chosen.map(\.rawValue) : ["extract"]
        }
        if isAnonymous { parts.append("anonymous") }
        let stem = SummaryFileName.joined(parts)
        return format == .csv ? stem : stem + "." + format.fileExtension
    }

    /// Of more sections than this, a file's name says only that there are others.
    private static let namedSections = 3

    // MARK: - What it tells

    /// The workshops that it tells of.
    private func workshops(in state: ProgrammeState) -> [Workshop] {
        let all = state.programme?.workshops ?? []
        switch scope {
        case .day(let id): return state.workshop(of: id).map { [$0] } ?? []
        case .workshop(let id): return all.filter { $0.id == id }
        case .programme: return all
        }
    }

    private func summaries(
        in state: ProgrammeState, _ t: Localizer, _ world: World, _ journalHead: String?
    ) -> [DaySummary] {
        let workshops = state.programme?.workshops ?? []
        let days: [ID<Day>] =
            switch scope {
            case .day(let id): [id]
            case .workshop(let id): workshops.first { $0.id == id }.map { $0.days.map(\.id) } ?? []
            case .programme: workshops.flatMap { $0.days.map(\.id) }
            }
        let summaries = days.compactMap { day in
            DaySummary(
                of: day, in: state, world: world, language: t.textLanguage, digits: digits(t),
                journalHead: journalHead)
        }
        guard isAnonymous else { return summaries }
        var mask = TextMask(state, t)
        return summaries.map { $0.anonymous(&mask) }
    }

    private func comparison(
        in state: ProgrammeState, _ t: Localizer, _ world: World, _ journalHead: String?
    ) -> ProgrammeComparison? {
        let comparison = ProgrammeComparison(
            of: state, world: world, language: t.textLanguage, digits: digits(t), journalHead: journalHead)
        guard isAnonymous else { return comparison }
        var mask = TextMask(state, t)
        return comparison?.anonymous(&mask)
    }

    /// Machines read one kind of digits.
    private func digits(_ t: Localizer) -> Digits { format == .json ? .western : t.digits }

    /// For each language, the parts of the paper in order; as many in each.
    private func parts(
        in state: ProgrammeState, _ world: World, _ journalHead: String?
    ) -> [[PaperPart]] {
        let country = state.country(of: workshops(in: state))
        return languages.map { $0.spoken(in: country) }.map { t in
            if scope == .programme {
                let report = comparison(in: state, t, world, journalHead)
                return report.map { [PaperPart(Document($0, t, sections), t)] } ?? []
            }
            let days = summaries(in: state, t, world, journalHead)
            let overview = sections.contains(.overview) ? Document(overview: days, t) : nil
            // A day of several that has not been held is a line among the others, not two pages of nothing.
            let held = days.filter(\.hasBegun)
            let (told, untold) = held.isEmpty || days.count == 1 ? (days, []) : (held, days.filter { !$0.hasBegun })
            var documents = told.map { Document($0, t, sections) }
            if overview == nil, !untold.isEmpty, let last = documents.indices.last {
                documents[last].blocks += Document.notHeld(untold, t)
            }
            return (overview.map { [PaperPart($0, t)] } ?? []) + documents.map { PaperPart($0, t) }
        }
    }

    private func json(
        _ state: ProgrammeState, _ world: World, _ journalHead: String?
    ) throws(PaperError) -> Data {
        if scope == .programme {
            let reports = languages.compactMap { comparison(in: state, $0, world, journalHead) }
            return try json(reports.map { ChosenComparison($0, sections) })
        }
        let days = languages.flatMap { summaries(in: state, $0, world, journalHead) }
        return try json(days.map { ChosenDay($0, sections) })
    }

    /// One report stays what it has always been; several are a list.
    private func json(_ reports: [some Encodable]) throws(PaperError) -> Data {
        guard let first = reports.first else { throw .noSuchDay }
        do {
            return Data(try (reports.count == 1 ? JSONRendering.render(first) : JSONRendering.render(reports)).utf8)
        } catch { throw .notWritten }
    }
}

/// A paper that is made: its name, and what is in it.
public struct SummaryOutput: Equatable, Sendable {
    /// The bytes.
    public enum Content: Equatable, Sendable {
        /// One file.
        case file(Data)
        /// Files of a folder, by name.
        case folder([String: Data])
        /// Pages of a site, by name: a folder that is made anew as a whole.
        case site([String: Data])
    }

    /// A name that every file system takes, such as `eco-hammam-fes-day1-fr.pdf`; of the folder, when it is one.
    public var name: String
    /// The bytes.
    public var content: Content
    /// How many pages it has; nil for what has none.
    public var pages: Int?

    /// A paper under that name.
    public init(_ name: String, _ content: Content, pages: Int? = nil) {
        self.name = name
        self.content = content
        self.pages = pages
    }

    /// A file of text under that name.
    init(_ name: String, text: String) { self.init(name, .file(Data(text.utf8))) }
}
