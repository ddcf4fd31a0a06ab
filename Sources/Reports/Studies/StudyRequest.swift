import FoundationEssentials
public import Localization
public import Papers
public import Workshop

/// A paper that looks further than one day: how a network grew, what came of the cities, what they learned to do.
public struct StudyRequest: Sendable {
    /// What it is about.
    public enum Content: Sendable {
        /// How the ties of one workshop's people grew. People are shuffled so often, from that seed.
        case network(ID<Workshop>, shuffles: Int = 10_000, seed: UInt64 = 1)
        /// The sheet on which each of a workshop's people ticks whom of the others they know.
        case names(ID<Workshop>)
        /// What came of each city by one of the later days, by its code in the script. Of commitments of which something became
        /// after that day, all that became of them, as the journal has it: the file knows the last of it alone.
        case impact(day: String, outcomes: [ID<Contribution>: [OutcomeStep]])
        /// The measures of all cities, of several files together, by theme.
        case toolkit([ProgrammeState])
    }

    /// What it is about.
    public var content: Content
    /// The form.
    public var format: SummaryFormat
    /// The languages, one after another; one at least. Tables are in the first.
    public var languages: [Localizer]
    /// Whether two languages stand beside each other.
    public var isSideBySide: Bool

    /// Asks for a paper.
    public init(
        _ content: Content, _ format: SummaryFormat, in languages: [Localizer], isSideBySide: Bool = false
    ) {
        self.content = content
        self.format = format
        self.languages = languages
        self.isSideBySide = isSideBySide
    }

    /// Makes the paper.
    /// - Parameter text: lays out text, for the screen or the file that it goes to.
    /// - Throws: `noSuchDay` where the file has not what is asked for; otherwise what is missing to make the form.
    public func output(
        from state: ProgrammeState, world: World, watch: PaperWatch = .none, text: (Localizer) -> TextRendering
    ) throws(PaperError) -> SummaryOutput {
        guard let first = languages.first else { throw .noSuchDay }
        if isSideBySide { try format.requireSides(for: languages) }
        let name = try fileName(in: state)
        let study = try study(state, world, first)
        switch format {
        case .json:
            do { return SummaryOutput(name, text: try JSONRendering.render(study.report)) } catch { throw .notWritten }
        case .xlsx:
            return SummaryOutput(
                name, .file(try XLSXRendering.write(study.tables(), isRightToLeft: first.language.isRightToLeft)))
        case .csv:
            let files = study.tables().map { ($0.name + ".csv", Data(CSVRendering.csv($0).utf8)) }
            return SummaryOutput(name, .folder(Dictionary(files, uniquingKeysWith: { first, _ in first })))
        case .text, .markdown, .html, .pdf: break
        }
        var parts = [PaperPart(study.document(), first)]
        for t in languages.dropFirst() { parts.append(PaperPart(try self.study(state, world, t).document(), t)) }
        return try Spreads(parts.map { [$0] }, isSideBySide: isSideBySide).output(
            name, as: format, madeAt: Moment(world.now(), in: world.held(in: state.zone)), watch, text: text)
    }

    /// How the paper will read, in its languages one after another.
    /// - Throws: why there is no such paper.
    public func preview(
        from state: ProgrammeState, world: World, _ text: (Localizer) -> TextRendering
    ) throws(PaperError) -> TextPage {
        var pages: [TextPage] = []
        for t in languages { pages.append(text(t).page(try study(state, world, t).document())) }
        return TextPage(pages)
    }

    /// The name that its file or folder has when nobody gives one.
    /// - Throws: `noSuchDay` where the file has not what is asked for.
    public func fileName(in state: ProgrammeState) throws(PaperError) -> String {
        guard let programme = state.programme else { throw .noSuchDay }
        var parts = [programme.code]
        switch content {
        case .network(let id, _, _), .names(let id):
            guard let workshop = programme.workshops.first(where: { $0.id == id }) else { throw .noSuchDay }
            let what = if case .names = content { "names" } else { "network" }
            parts += [workshop.code, what]
        case .impact(let day, _): parts += ["impact", day]
        case .toolkit: parts.append("toolkit")
        }
        parts += (format.isTables ? Array(languages.prefix(1)) : languages).map(\.textLanguage)
        let stem = SummaryFileName.joined(parts)
        return format == .csv ? stem : stem + "." + format.fileExtension
    }

    private func study(
        _ state: ProgrammeState, _ world: World, _ t: Localizer
    ) throws(PaperError) -> Study {
        guard let programme = state.programme else { throw .noSuchDay }
        switch content {
        case .network(let id, let shuffles, let seed):
            guard let workshop = programme.workshops.first(where: { $0.id == id }) else { throw .noSuchDay }
            guard let grid = state.tiesGrid() else { throw .noTies }
            let study = NetworkStudy(
                state.network(of: workshop, by: grid), programme, shuffles: shuffles, seed: seed, t)
            return Study(report: study.report, document: study.document, tables: study.tables)
        case .names(let id):
            guard let workshop = programme.workshops.first(where: { $0.id == id }) else { throw .noSuchDay }
            guard let grid = state.tiesGrid() else { throw .noTies }
            let study = NamesStudy(state, workshop, programme, grid, t)
            return Study(report: study.report, document: study.document, tables: study.tables)
        case .impact(let day, let outcomes):
            let study = ImpactStudy(state, programme, day: day, outcomes, world, t)
            guard !study.report.cities.isEmpty else { throw .noSuchDay }
            return Study(report: study.report, document: study.document, tables: study.tables)
        case .toolkit(let others):
            let study = ToolkitStudy([state] + others, programme, world, t)
            return Study(report: study.report, document: study.document, tables: study.tables)
        }
    }
}

/// What such a paper is made from.
private struct Study {
    let report: any Encodable
    let document: () -> Document
    let tables: () -> [DataTable]
}
