import Foundation
import Localization
import Papers
import Reports
import Screen
import Workshop

/// Makes the papers that the console orders, from what the file said at one moment. Works on any thread.
struct PaperMaker: Sendable {
    /// What is ordered.
    var order: PaperOrder
    /// Everything the file says.
    let state: ProgrammeState
    let world: World
    /// What stands for the whole journal.
    let journalHead: String?
    /// The language of the screen.
    let t: Localizer
    /// How the screen shows text.
    let appearance: Appearance
    /// What became of commitments after the day that is told of, where the paper is about that.
    var outcomes: [ID<Contribution>: [OutcomeStep]] = [:]

    /// Wider lines are hard to read, however wide the screen is.
    private static let widest = 100

    /// The paper as text.
    func preview(columns: Int) throws -> TextPage {
        let width = min(columns, Self.widest)
        func text(_ t: Localizer) -> TextRendering {
            // Joined Arabic is narrower than its letters, lam-alef being one; a column is as wide as what is shown.
            TextRendering(t, width: width, isASCII: appearance.repertoire == .ascii) {
                TextLine($0, appearance: appearance).columns
            }
        }
        switch order.content {
        case .summary(let summary):
            return try request(summary).preview(
                from: state, world: world, journalHead: journalHead, text: text)
        case .sheets(let sheets):
            return try request(sheets).preview(
                from: state, world: world, journalHead: journalHead, text(languages[0]))
        case .outgoing(let outgoing):
            return try request(outgoing).preview(from: state, world: world, text)
        case .study(let study):
            return try request(study).preview(from: state, world: world, text)
        }
    }

    /// The name of the file that it is written to; of the folder, where it is one.
    func fileName() throws -> String {
        switch order.content {
        case .summary(let summary):
            guard let name = try request(summary).fileName(in: state) else { throw PaperError.noSuchDay }
            return name
        case .sheets(let sheets): return try request(sheets).fileName(sheets.form, in: state)
        case .outgoing(let outgoing): return try request(outgoing).fileName(in: state)
        case .study(let study): return try request(study).fileName(in: state)
        }
    }

    /// The paper in the form that is ordered.
    /// - Parameter watch: hears how far it is.
    func paper(_ watch: PaperWatch = .none) throws -> SummaryOutput {
        switch order.content {
        case .summary(let summary):
            return try request(summary).output(
                from: state, world: world, journalHead: journalHead, watch: watch
            ) {
                TextRendering($0, columns: TextWidth.columns)
            }
        case .sheets(let sheets):
            return try request(sheets).output(
                sheets.form, from: state, world: world, journalHead: journalHead, watch: watch)
        case .outgoing(let outgoing):
            return try request(outgoing).output(from: state, world: world, watch: watch) {
                TextRendering($0, columns: TextWidth.columns)
            }
        case .study(let study):
            return try request(study).output(from: state, world: world, watch: watch) {
                TextRendering($0, columns: TextWidth.columns)
            }
        }
    }

    /// The paper as it is printed, and its name without an ending.
    func pdf(_ watch: PaperWatch = .none) throws -> (name: String, data: Data, pages: Int) {
        var printed = self
        printed.order = order.printed
        let paper = try printed.paper(watch)
        guard case .file(let data) = paper.content else { throw PaperError.notWritten }
        return (SummaryFileName.stem(paper.name), data, paper.pages ?? 0)
    }

    private func request(_ summary: PaperOrder.Summary) throws(PaperError) -> SummaryRequest {
        let scope: SummaryRequest.Scope
        switch summary.kind {
        case .day: scope = .day(order.day)
        case .workshop:
            guard let workshop = state.workshop(of: order.day) else { throw .noSuchDay }
            scope = .workshop(workshop.id)
        case .programme: scope = .programme
        }
        return SummaryRequest(summary, of: scope, in: languages)
    }

    private func request(_ sheets: PaperOrder.Sheets) -> SheetRequest {
        SheetRequest(sheets, of: order.day, in: languages)
    }

    /// Of the workshop that the day lies in: what goes out is for the whole of it. A site is of the programme.
    private func request(_ outgoing: PaperOrder.Outgoing) throws(PaperError) -> OutgoingRequest {
        guard let workshop = state.workshop(of: order.day) else { throw .noSuchDay }
        return OutgoingRequest(
            outgoing, of: outgoing.kind == .site ? .programme : .workshop(workshop.id), in: languages[0])
    }

    /// Of the workshop that the day lies in, or of all of them; what came of it is told by the day itself, where it is a later one.
    private func request(_ study: PaperOrder.Study) throws(PaperError) -> StudyRequest {
        let content: StudyRequest.Content
        switch study.kind {
        case .names, .network:
            guard let workshop = state.workshop(of: order.day) else { throw .noSuchDay }
            content = study.kind == .names ? .names(workshop.id) : .network(workshop.id)
        case .impact:
            guard let day = dayOfImpact else { throw .noLaterDay }
            content = .impact(day: day.code, outcomes: outcomes)
        case .toolkit: content = .toolkit([])
        }
        return StudyRequest(content, study.format, in: languages, isSideBySide: study.isSideBySide)
    }

    /// The day by which it is told what came of the cities; nil where the paper is another one.
    var dayOfImpact: Day? {
        guard case .study(let study) = order.content, study.kind == .impact else { return nil }
        return state.dayOfImpact(order.day, on: world.held(in: state.zone).localNow.date)
    }

    /// One at least.
    private var languages: [Localizer] {
        let spoken = order.languages.map { Localizer(speaking: $0, digits: t.digits) }
        return spoken.isEmpty ? [t] : spoken
    }
}
