import Correspondence
import FoundationEssentials
public import Localization
public import Papers
public import Workshop

/// What somebody wants to take out of the room: what, of which part of the programme, in which form. Commands and the
/// console make one each, and get the same files.
public struct OutgoingRequest: Sendable {
    /// What it is.
    public var kind: OutgoingKind
    /// How much of the programme it is of.
    public var scope: SummaryRequest.Scope
    /// The one person whom it is for; nil for everybody.
    public var person: ID<Stakeholder>?
    /// Its form, one of those that it comes in.
    public var form: OutgoingForm
    /// Speaks the language of what has none of its own.
    public var language: Localizer
    /// Whether a calendar has the activities of each day too.
    public var hasActivities: Bool
    /// Whether a site names those who agreed to be listed.
    public var isNaming: Bool
    /// Who writes letters; nil leaves it to the program that sends them.
    public var sender: Sender?

    /// Somebody who writes letters.
    public struct Sender: Sendable {
        let mailbox: MailMessage.Mailbox

        /// `Amina Alaoui <amina@example.org>`, or an address alone; nil where there is none in it.
        public init?(_ text: String) {
            let parts = text.split(separator: "<", maxSplits: 1).map { $0.trimmingSpaces }
            guard let last = parts.last else { return nil }
            let address = last.hasSuffix(">") ? last.dropLast().trimmingSpaces : last
            let name = parts.count == 2 ? PlainText(parts[0].filter { $0 != "\"" }).string : ""
            guard let mailbox = MailMessage.Mailbox(name: name, address: address) else { return nil }
            self.mailbox = mailbox
        }
    }

    /// Asks for something.
    public init(
        _ kind: OutgoingKind, of scope: SummaryRequest.Scope, for person: ID<Stakeholder>? = nil, as form: OutgoingForm,
        in language: Localizer, hasActivities: Bool = false, isNaming: Bool = false,
        sender: Sender? = nil
    ) {
        self.kind = kind
        self.scope = scope
        self.person = person
        self.form = form
        self.language = language
        self.hasActivities = hasActivities
        self.isNaming = isNaming
        self.sender = sender
    }

    /// Asks for what was ordered.
    /// - Parameter language: the first one of the order, with the reader's digits.
    public init(_ order: PaperOrder.Outgoing, of scope: SummaryRequest.Scope, in language: Localizer) {
        self.init(
            order.kind, of: scope, for: order.person, as: order.form, in: language, isNaming: order.isNaming)
    }

    /// Makes it.
    /// - Parameter text: lays out the text of mails.
    /// - Throws: `noSuchDay` when the file has not what `scope` names; `nobodyListed` and the like when there is nothing to
    ///   write; otherwise what is missing to make the form.
    public func output(
        from state: ProgrammeState, world: World, watch: PaperWatch = .none, text: (Localizer) -> TextRendering
    ) throws(PaperError) -> SummaryOutput {
        let source = try OutgoingSource(self, state, world)
        let name = try fileName(in: state)
        switch (kind, form) {
        case (.contacts, .vcf): return SummaryOutput(name, text: try source.contacts().cards(source))
        case (.contacts, .csv): return SummaryOutput(name, text: CSVRendering.csv(try source.contacts().table(source)))
        case (.calendar, .ics): return SummaryOutput(name, text: source.calendar())
        case (.site, .site): return SummaryOutput(name, .site(Site(source, isNaming: isNaming).files()))
        case (.site, _): throw .notThatForm(kind)
        case (.letters(let kind), .eml):
            return SummaryOutput(name, .folder(try drafts(try letters(kind, source), kind, source, watch, text)))
        case (_, .pdf):
            let pdf = try PDFRendering.render(
                try parts(source).map { [$0] }, madeAt: Moment(world.now(), in: source.world), watch)
            return SummaryOutput(name, .file(pdf.data), pages: pdf.pages)
        case (_, .vcf), (_, .csv), (_, .ics), (_, .eml), (_, .site): throw .notThatForm(kind)
        }
    }

    private func letters(_ kind: LetterKind, _ source: OutgoingSource) throws(PaperError) -> [Letter] {
        var box = LetterBox(kind, source)
        return try box.letters()
    }

    /// A draft for each person who has an address, and a PDF of what is to be printed for the others.
    private func drafts(
        _ letters: [Letter], _ kind: LetterKind, _ source: OutgoingSource, _ watch: PaperWatch,
        _ text: (Localizer) -> TextRendering
    ) throws(PaperError) -> [String: Data] {
        var files: [String: Data] = [:]
        var taken: Set<String> = []
        for letter in letters {
            guard let draft = letter.draft(from: sender?.mailbox, source.world, text) else { continue }
            files[LetterFileName.of(letter.person.name, kind, among: &taken)] = Data(draft.utf8)
        }
        let printed = letters.filter { $0.mailbox == nil }
        if !printed.isEmpty {
            files[kind.rawValue + "-to-print.pdf"] = try PDFRendering.render(
                printed.map { [$0.part] }, madeAt: Moment(source.world.now(), in: source.world), watch
            ).data
        }
        return files
    }

    /// What stands in it, as text for a screen, and above it what is left out, and why.
    /// - Throws: as `output`, but for what only a form needs.
    public func preview(
        from state: ProgrammeState, world: World, _ text: (Localizer) -> TextRendering
    ) throws(PaperError) -> TextPage {
        let source = try OutgoingSource(self, state, world)
        let rendering = text(language)
        let remark = try remark(from: state, world: world).map { TextPage(rendering.wrapped($0, to: rendering.width)) }
        return TextPage((remark.map { [$0] } ?? []) + (try parts(source).map { text($0.t).page($0.document) }))
    }

    /// What is left out, and why; nil where nothing is.
    /// - Throws: `noSuchDay` where what is asked for is not in the file.
    public func remark(from state: ProgrammeState, world: World) throws(PaperError) -> String? {
        let source = try OutgoingSource(self, state, world)
        switch kind {
        case .contacts: return try source.contacts().remark(language)
        case .calendar, .site: return nil
        case .letters(let kind):
            let letters = try letters(kind, source)
            let mails = letters.count { $0.mailbox != nil }
            let t = language
            return t(
                "%1: %2 can go by mail, %3 are to be printed.", t.plural("%1 letter", "%1 letters", letters.count),
                mails, letters.count - mails)
        }
    }

    /// The name that its file or folder has when nobody gives one.
    /// - Throws: `noSuchDay` when the file has not what `scope` names.
    public func fileName(in state: ProgrammeState) throws(PaperError) -> String {
        guard let programme = state.programme else { throw .noSuchDay }
        var parts = [programme.code]
        switch scope {
        case .day(let id):
            guard let workshop = state.workshop(of: id), let day = state.day(id) else { throw .noSuchDay }
            parts += [workshop.code, "day\(day.number)"]
        case .workshop(let id):
            guard let workshop = programme.workshops.first(where: { $0.id == id }) else { throw .noSuchDay }
            parts.append(workshop.code)
        case .programme: break
        }
        parts.append(kind.name)
        if let person = person.flatMap({ state.stakeholders[$0] }) { parts.append(person.name.string) }
        // Each letter is in its own language, and a site in all.
        switch kind {
        case .letters, .site: break
        case .contacts, .calendar: parts.append(language.textLanguage)
        }
        let stem = SummaryFileName.joined(parts)
        return form.isFolder ? stem : stem + "." + form.rawValue
    }

    private func parts(_ source: OutgoingSource) throws(PaperError) -> [PaperPart] {
        switch kind {
        case .contacts: [PaperPart(try source.contacts().document(source), language)]
        case .calendar: [PaperPart(source.calendarDocument(), language)]
        case .letters(let kind): try letters(kind, source).map(\.part)
        case .site: Site(source, isNaming: isNaming).documents(language).map { PaperPart($0, language) }
        }
    }
}

extension StringProtocol {
    fileprivate var trimmingSpaces: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
