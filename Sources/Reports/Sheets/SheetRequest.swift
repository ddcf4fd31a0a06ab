import FoundationEssentials
public import Localization
public import Papers
public import Workshop

/// What somebody wants to run a day with: which sheets, of which day, in which languages. Commands and the console make
/// one each, and get the same papers.
public struct SheetRequest: Sendable {
    /// Which sheets.
    public var content: SheetContent
    /// The day that they are for.
    public var day: ID<Day>
    /// The poll that ballot papers are for; nil for all polls of the day.
    public var poll: ID<Poll>?
    /// The grid that papers are for, by its code; nil for all of the day.
    public var grid: String?
    /// The edition of the grid; nil for that of the papers.
    public var edition: Int?
    /// The day on which it was rated; nil for the last time, be it between days.
    public var rated: ID<Day>?
    /// What the papers of a grid are about; nil for all.
    public var subject: Rating.Subject?
    /// The languages, side by side in every line; one at least.
    public var languages: [Localizer]
    /// Leaves out everything that only the file knows: people, seats, lines.
    public var isBlank: Bool
    /// Names nobody; of the questions alone, where those who ask and answer stand by their categories.
    public var isAnonymous: Bool
    /// What it is printed on; A3 for what hangs on a wall.
    public var paper: PaperSize

    /// Asks for sheets.
    public init(
        _ content: SheetContent, of day: ID<Day>, poll: ID<Poll>? = nil, grid: String? = nil,
        edition: Int? = nil, rated: ID<Day>? = nil, about subject: Rating.Subject? = nil, in languages: [Localizer],
        isBlank: Bool = false, paper: PaperSize = .a4,
        isAnonymous: Bool = false
    ) {
        self.content = content
        self.day = day
        self.poll = poll
        (self.grid, self.subject) = (grid, subject)
        (self.edition, self.rated) = (edition, rated)
        self.languages = languages
        self.isBlank = isBlank
        self.isAnonymous = isAnonymous
        self.paper = paper
    }

    /// Asks for the sheets that were ordered.
    /// - Parameter languages: those of the order, with the reader's digits; one at least.
    public init(_ order: PaperOrder.Sheets, of day: ID<Day>, in languages: [Localizer]) {
        self.init(
            order.content, of: day, poll: order.poll, in: languages, isBlank: order.isBlank, paper: order.size,
            isAnonymous: order.isAnonymous)
    }

    /// Makes the sheets.
    /// - Parameter journalHead: what stands for the whole journal, in hexadecimal.
    /// - Throws: `noSuchDay` when the file has not the day, or not the poll; `emptySheet` when nothing would stand on
    ///   the sheet; otherwise what is missing to make the form.
    public func output(
        _ form: SheetForm, from state: ProgrammeState, world: World, journalHead: String? = nil,
        watch: PaperWatch = .none
    ) throws(PaperError) -> SummaryOutput {
        let sheets = try sheets(from: state, world, journalHead)
        let name = try fileName(form, in: state)
        switch form {
        case .pdf:
            let pdf = try Sheet.pdf(sheets, watch)
            return SummaryOutput(name, .file(pdf.data), pages: pdf.pages)
        case .html: return SummaryOutput(name, .file(Data(Sheet.html(sheets).utf8)))
        case .folder:
            var files: [String: Data] = [:]
            var pages = 0
            for (number, sheet) in sheets.enumerated() {
                let pdf = try Sheet.pdf([sheet], watch)
                // In the order in which they are needed, wherever they are listed.
                files["\(number + 1)-\(try stem(sheet.kind.rawValue, of: sheet.day, in: state)).pdf"] = pdf.data
                pages += pdf.pages
            }
            return SummaryOutput(name, .folder(files), pages: pages)
        }
    }

    /// The sheets as text for a screen, one after another, whatever form they have.
    /// - Throws: as `output`, but for what only a form needs.
    public func preview(
        from state: ProgrammeState, world: World, journalHead: String? = nil, _ rendering: TextRendering
    ) throws(PaperError) -> TextPage {
        TextPage(try sheets(from: state, world, journalHead).map { $0.text(rendering) })
    }

    /// The name that its file or folder has when nobody gives one.
    /// - Throws: `noSuchDay` when the file has not the day.
    public func fileName(_ form: SheetForm, in state: ProgrammeState) throws(PaperError) -> String {
        let stem = try stem(content.name, of: day, in: state)
        return form == .folder ? stem : stem + "." + form.rawValue
    }

    /// `fes-day1-ballots-first-measures-ar-fr-blank`.
    private func stem(_ what: String, of day: ID<Day>, in state: ProgrammeState) throws(PaperError) -> String {
        guard let workshop = state.workshop(of: day), let day = state.day(day) else { throw .noSuchDay }
        let poll = what == SheetKind.ballots.rawValue ? poll.flatMap { state.polls[$0]?.code } : nil
        return SummaryFileName.joined(
            [workshop.code, "day\(day.number)", what, poll ?? grid ?? ""] + languages.map(\.textLanguage)
                + (isBlank ? ["blank"] : []) + (isAnonymous ? ["anonymous"] : [])
                + (paper == .a4 ? [] : [paper.rawValue]))
    }

    /// The sheets that have something on them.
    func sheets(
        from state: ProgrammeState, _ world: World, _ journalHead: String? = nil
    ) throws(PaperError) -> [Sheet] {
        // A day on the telephone has calls, and nobody to wear a badge.
        let isOutOfRoom = state.programme?.workshops.flatMap(\.days).first { $0.id == day }?.channel != nil
        let kinds = content == .pack && isOutOfRoom ? SheetKind.packOfCalls : content.kinds
        let country = state.workshop(of: day).flatMap { state.country(of: $0) }
        let languages = languages.map { $0.spoken(in: country) }
        guard !isAnonymous || content == .one(.questions) else { throw .onlyQuestionsUnnamed }
        guard paper == .a4 || kinds.allSatisfy({ $0.isForWall }) else { throw .onlyForWalls }
        var sheets: [Sheet] = []
        for kind in kinds {
            // What is handed out this evening is of the day that was held, beside what tomorrow needs.
            let told = kind == .hand && content == .pack ? Self.held(before: day, in: state) : day
            guard let told else {
                if kinds.count == 1 { throw .emptySheet(kind) }
                continue
            }
            guard
                let sheet = Sheet.make(
                    kind, of: told, poll: poll, in: state, world: world, languages, isBlank: isBlank, paper: paper,
                    journalHead: journalHead, isForEverybody: content == .pack, isAnonymous: isAnonymous,
                    grids: GridAsked(grid: grid, edition: edition, rated: rated, subject: subject))
            else { throw .noSuchDay }
            if !sheet.isEmpty { sheets.append(sheet) }
        }
        if sheets.isEmpty, let kind = kinds.first { throw .emptySheet(kind) }
        return sheets
    }

    /// The day itself where it has begun, else the last one of the workshop that was held before it.
    private static func held(before day: ID<Day>, in state: ProgrammeState) -> ID<Day>? {
        guard let workshop = state.workshop(of: day), let record = state.day(day) else { return nil }
        return workshop.days.filter { $0.number <= record.number && !state.attendances(on: $0.id).isEmpty }
            .max { $0.number < $1.number }?.id
    }
}
