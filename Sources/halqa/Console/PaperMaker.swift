import Console
import Foundation
import Localization
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
    /// The hash of the journal's last entry.
    let journalHead: String?
    /// The language of the screen.
    let t: Localizer
    /// How the screen shows text.
    let appearance: Appearance

    /// Wider lines are hard to read, however wide the screen is.
    private static let widest = 100

    /// The paper as text.
    func preview(columns: Int) throws -> PaperPreview {
        let width = min(columns, Self.widest)
        func text(_ t: Localizer) -> TextRendering {
            // Joined Arabic is narrower than its letters, lam-alef being one; a column is as wide as what is shown.
            TextRendering(t, width: width, isASCII: appearance.repertoire == .ascii) {
                TextLine($0, appearance: appearance).columns
            }
        }
        let page =
            switch try content() {
            case .summary(let request):
                try request.preview(from: state, world: world, journalHead: journalHead, text: text)
            case .sheet(let request):
                try request.preview(from: state, world: world, journalHead: journalHead, text(languages[0]))
            }
        return PaperPreview(
            page.lines, headings: page.headings.map { .init(line: $0.line, level: $0.level, lines: $0.lines) })
    }

    /// The name of the file that it is written to; of the folder, where it is one.
    func fileName() throws -> String {
        switch try content() {
        case .summary(let request):
            guard let name = request.fileName(in: state) else { throw PaperError.noSuchDay }
            return name
        case .sheet(let request): return try request.fileName(form, in: state)
        }
    }

    /// The paper in the form that is ordered.
    /// - Parameter watch: hears how far it is.
    func paper(_ watch: PaperWatch = .none) throws -> SummaryOutput {
        switch try content() {
        case .summary(let request):
            return try request.output(
                from: state, world: world, journalHead: journalHead, watch: watch
            ) {
                TextRendering($0, columns: TextWidth.columns)
            }
        case .sheet(let request):
            return try request.output(form, from: state, world: world, journalHead: journalHead, watch: watch)
        }
    }

    /// The paper as it is printed, and its name without an ending.
    func pdf(_ watch: PaperWatch = .none) throws -> (name: String, data: Data, pages: Int) {
        var printed = self
        printed.order.format = .pdf
        let paper = try printed.paper(watch)
        guard case .file(let data) = paper.content else { throw PaperError.notWritten }
        return (SummaryFileName.stem(paper.name), data, paper.pages ?? 0)
    }

    private enum Content {
        case summary(SummaryRequest)
        case sheet(SheetRequest)
    }

    private func content() throws(PaperError) -> Content {
        let scope: SummaryRequest.Scope
        switch order.paper {
        case .day: scope = .day(order.day)
        case .workshop:
            guard let workshop = state.workshop(of: order.day) else { throw .noSuchDay }
            scope = .workshop(workshop.id)
        case .programme: scope = .programme
        case .pack: return .sheet(sheets(.pack))
        case .hand, .agenda, .attendance, .badges, .tables, .capture, .ballots, .actions:
            guard let kind = Sheet.Kind(rawValue: order.paper.rawValue) else { throw .noSuchDay }
            return .sheet(sheets(.one(kind)))
        }
        let format = SummaryFormat(rawValue: order.format.rawValue) ?? .pdf
        return .summary(
            SummaryRequest(
                scope, format, in: languages, isAnonymous: order.isAnonymous, isSideBySide: order.isSideBySide,
                sections: sections))
    }

    /// Everything, where the paper has no parts to choose from.
    private var sections: Set<SummarySection> {
        let all = order.sections.count == PaperOrder.Section.allCases.count
        return all ? SummarySection.all : Set(order.sections.compactMap { SummarySection(rawValue: $0.rawValue) })
    }

    private func sheets(_ content: SheetRequest.Content) -> SheetRequest {
        SheetRequest(content, of: order.day, poll: order.poll, in: languages, isBlank: order.isBlank)
    }

    private var form: SheetRequest.Form { SheetRequest.Form(rawValue: order.format.rawValue) ?? .pdf }

    /// One at least.
    private var languages: [Localizer] {
        let spoken = order.languages.map { Localizer(speaking: $0, digits: t.digits) }
        return spoken.isEmpty ? [t] : spoken
    }
}
