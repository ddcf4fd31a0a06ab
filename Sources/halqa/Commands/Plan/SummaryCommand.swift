public import ArgumentParser
import Desk
import Foundation
import Ledger
import Localization
import Papers
import Reports
import Workshop

/// The day, for somebody who was not there.
struct SummaryCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Sum a day up: who came, what the tables said, what was decided, who does what.",
        discussion: """
            Text, Markdown, HTML and JSON go to standard output, or into a file with --output. A PDF, a spreadsheet and \
            CSV (a folder with a file for each table) go into a file beside you, named after city and day. Without \
            --format, the name that --output gives says which form it is. With --lang given twice, the paper is in \
            both languages, one after the other, or --side-by-side. With --sections it tells only of what you name, \
            with --without of everything else: --sections attendance,decisions. What ballots come to is rounded to two decimals; \
            in JSON, CSV and spreadsheets the exact fraction stands beside it: 1.33 and 4/3.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Option(help: "text, markdown, html, pdf, json, csv or xlsx.") var format: SummaryFormat?
    @Flag(help: "Sum up all days of the workshop.") var allDays = false
    @Flag(help: "Put the cities of the programme side by side.") var programme = false
    @Flag(help: "Leave out names, and of who came numbers of fewer than five people; votes are told whole.")
    var anonymous = false
    @Flag(help: "Put two languages beside each other, in a PDF or HTML.") var sideBySide = false
    @Option(help: "Tell only of these: names with commas between them.")
    var sections: [SectionList] = []
    @Option(help: "Leave these out.") var without: [SectionList] = []
    @Option(help: "The file to write to; - for standard output.", completion: .file()) var output: String?
    @Flag(help: "Replace the file that --output names, if it is there.") var force = false
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if options.common.json, let format, format != .json {
            throw ValidationError(
                options.common.localizer("--json and --format %1 exclude each other.", format.rawValue))
        }
        if printing.isWanted, let format, format != .pdf {
            throw ValidationError(
                options.common.localizer("What is printed is a PDF: leave out --format %1.", format.rawValue))
        }
        if !sections.isEmpty, !without.isEmpty {
            throw ValidationError("--sections and --without exclude each other.")
        }
        if allDays, place.day != nil { throw ValidationError("--all-days and --day exclude each other.") }
        if programme, allDays || place.day != nil || place.workshop != nil {
            throw ValidationError("--programme is about all workshops: leave out --workshop, --day and --all-days.")
        }
    }

    func run(_ session: Session) throws {
        let head = session.desk.snapshot.head
        let (scope, day) = try scope(session)
        var world = session.world
        if moment.at != nil, let day {
            let instant = try session.moment(moment, on: day)
            world.now = { instant }
        }
        let languages = options.common.languages.map { Localizer(language: $0, digits: session.t.digits) }
        let request = SummaryRequest(
            scope, form, in: languages.isEmpty ? [session.t] : languages, isAnonymous: anonymous,
            isSideBySide: sideBySide, sections: chosenSections)
        if let output {
            let isNamed = printing.isWanted || format != nil || options.common.json
            try PaperFile.checkEnding(of: output, as: form, isNamed: isNamed, session.t)
        }
        if printing.isWanted { return try print(request, world, head, session) }
        let path = output ?? (form.isText ? PaperFile.standardOutput : request.fileName(in: session.state) ?? "")
        let isForFile = path != PaperFile.standardOutput
        try PaperFile.check(path, form, session.t)
        let made: SummaryOutput
        do {
            made = try request.output(from: session.state, world: world, journalHead: head) {
                TextLayout.text($0, isForFile: isForFile)
            }
        } catch {
            throw Failure(error, session.t)
        }
        try PaperFile.write(made, to: path, replacing: force, session.t)
        try session.answer(writtenTo: path, pages: made.pages)
    }

    /// Prints it; and writes what is printed, where a file is named.
    private func print(
        _ request: SummaryRequest, _ world: World, _ head: String?, _ session: Session
    ) throws {
        let printer = try printing.destination(session)
        let made: SummaryOutput
        do {
            made = try request.output(from: session.state, world: world, journalHead: head) {
                TextLayout.text($0)
            }
        } catch {
            throw Failure(error, session.t)
        }
        if let output {
            try PaperFile.write(made, to: output, replacing: force, session.t)
            // As JSON the answer is about the printing alone.
            if !session.wantsJSON { try session.answer(writtenTo: output, pages: made.pages) }
        }
        guard case .file(let pdf) = made.content else { return }
        try printing.print(
            pdf, named: SummaryFileName.stem(made.name), PrintWay(isWide: sideBySide), on: printer, session)
    }

    private var chosenSections: Set<SummarySection> {
        let named = Set(sections.flatMap(\.sections))
        return named.isEmpty ? SummarySection.all.subtracting(without.flatMap(\.sections)) : named
    }

    private var form: SummaryFormat {
        if printing.isWanted { return .pdf }
        if let format { return format }
        if options.common.json { return .json }
        return output.flatMap { SummaryFormat(fileName: $0) } ?? .text
    }

    /// What is summed up, and the day that a time without a date is on.
    private func scope(_ session: Session) throws -> (SummaryRequest.Scope, Day?) {
        if programme {
            let days = try session.programme().workshops.flatMap(\.days)
            return (.programme, days.max { $0.date < $1.date })
        }
        if allDays {
            let workshop = try session.workshop(place.workshop)
            return (.workshop(workshop.id), workshop.days.last)
        }
        let day = try session.day(place).day
        return (.day(day.id), day)
    }
}

extension SummaryFormat: ExpressibleByArgument {}
