import ArgumentParser
import Foundation
import Localization
import Papers
import Reports
import Words
import Workshop

/// Makes papers to be filled in.
struct GridBlank: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "blank",
        abstract: "Make papers of a grid to be filled in: a PDF, or HTML when --output ends in .html.",
        usage: """
            halqa grid FILE blank competences --day 1 --lang ar --lang fr
            halqa grid FILE blank label "Hammam Chourafa" --output form.pdf
            """,
        discussion: """
            Levels stand in words; where people rate themselves the paper says how to make a code. What the file knows has a \
            paper each, with its name and the four signs by which it is keyed. Short papers are cut apart, several a page.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: GridOptions
    @Flag(help: "Leave out what only the file knows: one page to copy.") var blank = false
    @OptionGroup var writing: GridWriting
    @Argument(help: "Who or what is rated (otherwise all that the file knows).") var subject: String?

    func run(_ session: Session) throws {
        try writing.write(.grids, place, subject, isBlank: blank, options, session)
    }
}

/// Makes the result and the certificate of a label.
struct GridCertificate: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: "Make the result of a label, with what the next class needs, and the certificate.",
        usage: "halqa grid FILE certificate label \"Hammam Chourafa\" --lang ar --lang fr",
        discussion: """
            With the edition of the criteria, the date, until when it holds, the weights as voted with a hash of the vote, and the \
            seal. Before every workshop has voted it says that it is provisional. With --lang given twice, in both languages. \
            It is of the last time that something was rated, by the edition of that time; --day and --edition name another.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: GridOptions
    @OptionGroup var writing: GridWriting
    @Argument(help: "What is rated (otherwise all that was).") var subject: String?

    func run(_ session: Session) throws {
        let (newest, day) = try place.read(session)
        guard !newest.classes.isEmpty else { throw Failure(.badData, session.t("This grid gives no class.")) }
        if let subject {
            // Why there is no class is said before a page is made.
            let found = try session.subject(subject, of: newest, in: day, workshop: place.workshop)
            let grid = try place.inUse(session, about: found.subject, on: day)
            _ = try session.state.labelled(found.subject, by: grid, on: day?.day.id)
        } else if session.state.rated(by: newest.code, edition: place.edition, on: day?.day.id).isEmpty {
            throw Refusal.grid(.unrated)
        }
        try writing.write(.label, place, subject, isBlank: false, options, session)
    }
}

/// Where papers of a grid go.
struct GridWriting: ParsableArguments {
    @Option(help: "The file to write to (otherwise one named after city and day).", completion: .file())
    var output: String?
    @Flag(help: "Replace the file, if it is there.") var force = false

    func write(
        _ kind: SheetKind, _ place: GridOptions, _ words: String?, isBlank: Bool, _ options: FileOptions,
        _ session: Session
    ) throws {
        let t = session.t
        let (grid, named) = try place.read(session)
        let subject = try words.map { try session.subject($0, of: grid, in: named, workshop: place.workshop).subject }
        let day = try named ?? between(kind, grid, about: subject, place, session)
        let languages = options.common.languages.map { Localizer(language: $0, digits: t.digits) }
        let request = SheetRequest(
            .one(kind), of: day.day.id, grid: grid.code, edition: place.edition, rated: named?.day.id, about: subject,
            in: languages.isEmpty ? [t] : languages,
            isBlank: isBlank)
        let form: SheetForm = output.flatMap { SummaryFormat(fileName: $0) } == .html ? .html : .pdf
        if let output {
            try PaperFile.checkEnding(of: output, among: [.pdf, .html].flatMap(\SummaryFormat.endings), t)
            try PaperFile.check(output, form == .html ? .html : .pdf, t)
        }
        let made: SummaryOutput
        do { made = try request.output(form, from: session.state, world: session.world) } catch {
            throw Failure(error, t)
        }
        let path = output ?? made.name
        try PaperFile.write(made, to: path, replacing: force, t)
        try session.answer(writtenTo: path, pages: made.pages)
    }

    /// The day under which a paper is made that is kept between days: what it says is not that day's. Of what was rated on a day
    /// it is that one.
    private func between(
        _ kind: SheetKind, _ grid: Grid, about subject: Rating.Subject?, _ place: GridOptions, _ session: Session
    ) throws -> DayPlace {
        guard place.workshop == nil, kind == .label || subject != nil, let programme = session.state.programme else {
            return try session.day(DayOptions(workshop: place.workshop, day: nil))
        }
        let rated = session.state.papers(of: grid.code).filter { subject == nil || $0.subject == subject }
        let last = rated.max { ($0.date, $0.writtenAt) < ($1.date, $1.writtenAt) }?.day
        for workshop in programme.workshops {
            if let day = workshop.days.first(where: { last == nil || $0.id == last }) {
                return DayPlace(workshop: workshop, day: day)
            }
        }
        return try session.day(DayOptions(workshop: place.workshop, day: nil))
    }
}
