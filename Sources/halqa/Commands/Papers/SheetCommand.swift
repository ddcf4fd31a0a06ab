import ArgumentParser
import Foundation
import Localization
import Reports
import Workshop

/// What a day is run with, on paper.
struct SheetCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: "Make the papers that a day is run with: attendance, badges, tables, ballots …",
        discussion: """
            A PDF, or HTML when --output ends in .html. With --blank, for a day without electricity. With --lang given \
            twice, one sheet with its words in both languages.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "attendance, badges, tables, capture, ballots or actions.") var kind: Sheet.Kind
    @OptionGroup var place: DayOptions
    @Flag(help: "Leave out people, seats and lines: sheets to be filled in by hand.") var blank = false
    @Option(help: "The file to write to (otherwise one beside you, named after city and day).", completion: .file())
    var output: String?
    @Flag(help: "Replace the file, if it is there.") var force = false
    @OptionGroup var printing: PrintOptions

    func run(_ session: Session) throws {
        let place = try session.day(place)
        let t = session.t
        let named = options.common.languages.map { Localizer(language: $0, digits: t.digits) }
        let languages = named.isEmpty ? [t] : named
        guard
            let sheet = Sheet.make(
                kind, of: place.day.id, in: session.state, world: session.world, languages[0],
                and: Array(languages.dropFirst()), isBlank: blank)
        else { throw Refusal.unknownReference }
        let printer = try printing.isWanted ? printing.destination(session) : nil
        let parts = [place.workshop.code, "day\(place.day.number)", kind.rawValue] + languages.map(\.language.code)
        let name = SummaryFileName.joined(parts)
        let path = output ?? name + ".pdf"
        let isHTML = printer == nil && SummaryFormat(fileName: path) == .html
        try PaperFile.check(path, isHTML ? .html : .pdf, t)
        let data: Data
        do {
            data = isHTML ? Data(sheet.html().utf8) : try sheet.pdf()
        } catch {
            throw Failure(error, t)
        }
        if let printer {
            if let output { try PaperFile.write(data, to: output, replacing: force, t) }
            return try printing.print(data, named: name, on: printer, session)
        }
        try PaperFile.write(data, to: path, replacing: force, t)
        if path == PaperFile.standardOutput { return }
        try session.answer(["output": path], [t("Written: %1", PlainText(path))])
    }
}

extension Sheet.Kind: ExpressibleByArgument {}
