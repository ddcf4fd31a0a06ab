import ArgumentParser
import Foundation
import Localization
import Papers
import Reports
import Workshop

/// Who knows whom, and how that grew.
struct NetworkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network",
        abstract: "How the people of a workshop came to know each other: sheets of names, figures, a test, a picture.",
        usage: "halqa network FILE show|sheet|key|export …",
        discussion: """
            Each person ticks on a sheet of names what is true of each of the others, at first and again after months. A tie \
            is what both say. What is published names nobody: what counts from 1 to 4 is left out.
            """,
        subcommands: [NetworkShow.self, NetworkSheet.self, NetworkKey.self, NetworkExport.self],
        defaultSubcommand: NetworkShow.self)
}

extension Session {
    /// The grid in which people say whom they know.
    func tiesGrid() throws -> Grid {
        guard let grid = state.tiesGrid() else { throw Refusal.grid(.noTies) }
        return grid
    }
}

/// Says how ties grew, and what chance alone would give.
struct NetworkShow: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Say how many are tied at each moment, and whether more ties grew among those who sat together.",
        discussion: """
            The test exchanges people whole: each takes somebody else's seats and keeps their own ties. Its p is exact: one \
            more than how often the difference was as large then, of one more than all exchanges. The same --seed gives the \
            same p.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The workshop, by the script's id: fes.") var workshop: String?
    @Option(help: "How often people are exchanged.") var shuffles = 10_000
    @Option(help: "From which the exchanges come.") var seed: UInt64 = 1
    @OptionGroup var place: StudyOutput

    func validate() throws {
        if !(39...1_000_000).contains(shuffles) {
            throw ValidationError("--shuffles takes a number from 39 to 1,000,000.")
        }
    }

    func run(_ session: Session) throws {
        let workshop = try session.workshop(workshop)
        _ = try session.tiesGrid()
        try place.write(.network(workshop.id, shuffles: shuffles, seed: seed), options.common, session)
    }
}

/// The sheet of names.
struct NetworkSheet: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: "Make the sheet of names, with the numbers by which it is keyed.",
        discussion: "A person's number stays the same while the list grows.")

    @OptionGroup var options: FileOptions
    @Option(help: "The workshop, by the script's id: fes.") var workshop: String?
    @OptionGroup var place: StudyOutput

    func run(_ session: Session) throws {
        let workshop = try session.workshop(workshop)
        _ = try session.tiesGrid()
        try place.write(.names(workshop.id), options.common, session)
    }
}

/// Keeps sheets of names.
struct NetworkKey: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Key sheets of names: a line each, from standard input.",
        usage: "halqa network FILE key --day 1 < sheets.txt",
        discussion: """
            A line is the number of the one who filled the sheet in, a colon, and numbers of others with what is ticked of \
            them: 4711: 3021 12, 5533 1. Whoever ticked nothing has a line all the same: 4711: A line that is refused is \
            named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # \
            are passed over.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "The date on the sheets (otherwise today).") var on: CivilDate?
    @Flag(help: "Replace the sheets that are in already.") var change = false

    func run(_ session: Session) throws {
        let t = session.t
        let place = try session.day(place)
        let grid = try session.tiesGrid()
        let pile = Pile(asking: nil)
        let report = try pile.key(session) { line in
            try session.record { state in
                let sheet = try state.tiesSheet(line, of: grid, in: place.workshop)
                return try state.keep(
                    sheet, of: grid, on: place.day.id, dated: on ?? session.world.localNow.date, replaces: change,
                    by: session.operatorName, at: session.world.now()
                ) { session.world.newID() }
            }
            return ""
        }
        try pile.answer(
            report, [t.plural("%1 sheet kept.", "%1 sheets kept.", report.kept)], refused: report.refused.count, session
        )
    }
}

/// The network for other programs.
struct NetworkExport: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the network for programs that draw networks: GraphML, or two CSV tables.",
        discussion: """
            People are numbers drawn by lot, with their category where five or more have it; never names. A name that ends \
            in .graphml is one file, any other a folder with people.csv and ties.csv.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The workshop, by the script's id: fes.") var workshop: String?
    @Option(help: "The file or folder to write to.", completion: .file()) var output: String
    @Flag(help: "Replace the file, if it is there.") var force = false

    func run(_ session: Session) throws {
        let workshop = try session.workshop(workshop)
        let network = session.state.network(of: workshop, by: try session.tiesGrid())
        var random = SystemRandomNumberGenerator()
        let graph = NetworkGraph(network, using: &random)
        guard graph.count > 0 else {
            throw Failure(.badData, session.t("Fewer than 5 sheets of names are in: nothing is written."))
        }
        let isGraph = output.lowercased().hasSuffix(".graphml")
        try PaperFile.check(output, isGraph ? .text : .csv, session.t)
        try PaperFile.write(
            SummaryOutput(output, isGraph ? .file(graph.graphML) : .folder(graph.tables)), to: output,
            replacing: force, session.t)
        try session.answer(writtenTo: output)
    }
}
