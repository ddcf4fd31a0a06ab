public import ArgumentParser
import Desk
import Foundation
import Ledger
import Localization
public import Papers
import Reports
import Workshop

/// What a day is run with, on paper.
struct SheetCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet",
        abstract:
            "Make the papers that a day is run with, and the page that everybody takes home: hand, badges, ballots …",
        discussion: """
            A PDF, or HTML when --output ends in .html. With all, everything for a day in one file, in the order in which \
            it is needed; with --output FOLDER/, a PDF for each sheet. With --blank, for a day without electricity. With --lang \
            given twice, the words stand in both languages.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "Which paper: hand is the day on one page, all is everything that a day needs.")
    var kind: SheetContent
    @OptionGroup var place: DayOptions
    @Flag(help: "For the next day that there is after today.") var tomorrow = false
    @Option(help: "Ballot papers of this poll alone, by the script's id; or as activity/poll.") var poll: String?
    @Flag(help: "Leave out people, seats and lines: sheets to be filled in by hand.") var blank = false
    @Flag(help: "Name nobody: who asks and who answers stand by their categories. For questions.")
    var anonymous = false
    @Option(help: "a4, or a3 for what hangs on a wall.") var paper: PaperSize = .a4
    @Option(
        help: "The file to write to, or a folder with a / at its end (otherwise a file named after city and day).",
        completion: .file())
    var output: String?
    @Flag(help: "Replace the file, if it is there.") var force = false
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if tomorrow, place.day != nil { throw ValidationError("--tomorrow and --day exclude each other.") }
        if poll != nil, kind != .one(.ballots) {
            throw ValidationError("--poll is for ballots: halqa sheet FILE ballots.")
        }
    }

    func run(_ session: Session) throws {
        let (day, poll) = try place(in: session)
        let t = session.t
        let named = options.common.languages.map { Localizer(language: $0, digits: t.digits) }
        let request = SheetRequest(
            kind, of: day, poll: poll, in: named.isEmpty ? [t] : named, isBlank: blank, paper: paper,
            isAnonymous: anonymous)
        let printer = try printing.isWanted ? printing.destination(session) : nil
        let head = session.desk.snapshot.head
        let made: SummaryOutput
        let form = printer == nil ? form : .pdf
        if let output, form != .folder {
            if !Self.isFolder(output) { try PaperFile.checkEnding(of: output, among: ["pdf", "html", "htm"], t) }
            try PaperFile.check(output, form == .html ? .html : .pdf, t)
        }
        do {
            made = try request.output(form, from: session.state, world: session.world, journalHead: head)
        } catch {
            throw Failure(error, t)
        }
        if let printer {
            guard case .file(let pdf) = made.content else { return }
            if let output {
                let path = path(of: made, output)
                try PaperFile.write(made, to: path, replacing: force, t)
                // As JSON the answer is about the printing alone.
                if !session.wantsJSON { try session.answer(writtenTo: path, pages: made.pages) }
            }
            let name = SummaryFileName.stem(made.name)
            return try printing.print(pdf, named: name, PrintWay(sides: .one), on: printer, session)
        }
        let path = path(of: made, output)
        try PaperFile.write(made, to: path, replacing: force, t)
        try session.answer(writtenTo: path, pages: made.pages)
    }

    /// The day that is meant, and the poll where one is.
    private func place(in session: Session) throws -> (ID<Day>, ID<Poll>?) {
        if let poll {
            var place = place
            if tomorrow {
                let next = try session.nextDay(place)
                (place.workshop, place.day) = (next.workshop.code, next.day.code)
            }
            let found = try session.poll(poll, place)
            return (found.day.id, found.poll.id)
        }
        return (try tomorrow ? session.nextDay(place).day.id : session.day(place).day.id, nil)
    }

    private var form: SheetForm {
        guard let output else { return .pdf }
        if kind == .pack, Self.isFolder(output) { return .folder }
        return SummaryFormat(fileName: output) == .html ? .html : .pdf
    }

    /// Where it goes: into a folder under its own name, where a folder is named.
    private func path(of paper: SummaryOutput, _ output: String?) -> String {
        guard let output else { return paper.name }
        guard Self.isFolder(output) else { return output }
        let folder = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
        guard case .file = paper.content else { return folder }
        return folder + (folder.hasSuffix("/") ? "" : "/") + paper.name
    }

    private static func isFolder(_ path: String) -> Bool { path.hasSuffix("/") || PaperFile.isFolder(path) }
}

extension PaperSize: ExpressibleByArgument {}

extension SheetContent: ExpressibleByArgument {
    /// Reads the word of a command; nil when it is none.
    public init?(argument: String) { self.init(name: argument) }

    /// Every word that it can be, for help and for completion.
    public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension Session {
    /// The first day after today that has not begun: of the workshop that was named, else of the one whose next day
    /// comes first.
    fileprivate func nextDay(_ options: DayOptions) throws -> DayPlace {
        let workshops = try options.workshop.map { [try workshop($0)] } ?? programme().workshops
        let ahead = workshops.flatMap { workshop in
            let today = world(of: workshop).today
            return workshop.days.filter { $0.date > today && $0.channel == nil && state.attendances(on: $0.id).isEmpty }
                .map { DayPlace(workshop: workshop, day: $0) }
        }
        guard let date = ahead.map(\.day.date).min() else {
            throw Failure(
                .badData, t("No day comes after today, %1. Say which: --day.", world.today.description))
        }
        let next = ahead.filter { $0.day.date == date }
        let chosen = try Thing.workshop.only(among: next.map(\.workshop.coded), t)
        guard let place = next.first(where: { $0.workshop.id == chosen.id }) else { throw Refusal.unknownReference }
        speak(in: chosen)
        return place
    }
}
