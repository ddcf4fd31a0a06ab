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
    /// Whether the screen draws with ASCII only.
    let isASCII: Bool

    /// Wider lines are hard to read, however wide the screen is.
    private static let widest = 100

    /// The paper as text, line by line.
    func lines(columns: Int) throws -> [String] {
        let width = min(columns, Self.widest)
        func text(_ t: Localizer) -> TextRendering {
            TextRendering(t, width: width, isASCII: isASCII, columns: TextWidth.columns)
        }
        var lines: [String] = []
        switch try content() {
        case .summary(let request):
            var request = request
            request.format = .text
            let made = try request.output(from: state, world: world, journalHead: journalHead, text: text)
            guard case .file(let data) = made.content else { return [] }
            lines = Self.lines(of: String(decoding: data, as: UTF8.self))
        case .sheet(let sheet): lines = Self.lines(of: sheet.text(text(languages[0])))
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The name of the file that it is written to; of the folder, where it is one.
    func fileName() throws -> String {
        switch try content() {
        case .summary(let request):
            guard let name = request.fileName(in: state) else { throw PaperError.noSuchDay }
            return name
        case .sheet:
            guard let workshop = state.workshop(of: order.day), let day = state.day(order.day) else {
                throw PaperError.noSuchDay
            }
            let parts = [workshop.code, "day\(day.number)", order.paper.rawValue, languages[0].language.code]
            return SummaryFileName.joined(parts + (order.isBlank ? ["blank"] : []))
                + (order.format == .html ? ".html" : ".pdf")
        }
    }

    /// The paper in the form that is ordered.
    func paper() throws -> SummaryOutput {
        switch try content() {
        case .summary(let request):
            return try request.output(from: state, world: world, journalHead: journalHead) {
                TextRendering($0, columns: TextWidth.columns)
            }
        case .sheet(let sheet):
            let data = order.format == .html ? Data(sheet.html().utf8) : try sheet.pdf()
            return SummaryOutput(try fileName(), .file(data))
        }
    }

    /// The paper as it is printed, and its name without an ending.
    func pdf() throws -> (name: String, data: Data) {
        var printed = self
        printed.order.format = .pdf
        let paper = try printed.paper()
        guard case .file(let data) = paper.content else { throw PaperError.notWritten }
        return (SummaryFileName.stem(paper.name), data)
    }

    private enum Content {
        case summary(SummaryRequest)
        case sheet(Sheet)
    }

    private func content() throws(PaperError) -> Content {
        let scope: SummaryRequest.Scope
        switch order.paper {
        case .day: scope = .day(order.day)
        case .workshop:
            guard let workshop = state.workshop(of: order.day) else { throw .noSuchDay }
            scope = .workshop(workshop.id)
        case .programme: scope = .programme
        case .attendance, .badges, .tables, .capture, .ballots, .actions:
            guard let kind = Sheet.Kind(rawValue: order.paper.rawValue),
                let sheet = Sheet.make(
                    kind, of: order.day, in: state, world: world, languages[0], isBlank: order.isBlank)
            else { throw .noSuchDay }
            return .sheet(sheet)
        }
        let format = SummaryFormat(rawValue: order.format.rawValue) ?? .pdf
        return .summary(SummaryRequest(scope, format, in: languages, isAnonymous: order.isAnonymous))
    }

    /// One at least.
    private var languages: [Localizer] {
        let spoken = order.languages.compactMap { Language(localeName: $0) }
            .map { Localizer(language: $0, digits: t.digits) }
        return spoken.isEmpty ? [t] : spoken
    }
}
