import ArgumentParser
import Desk
import Ledger
import Localization
import Papers
import Reports
import Workshop

/// The measures of all cities, by theme.
struct ToolkitCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "toolkit",
        abstract: "Bring the measure sheets of all cities together, by theme, with contents, index and sources.",
        usage: "halqa toolkit FILE… --format pdf|html|markdown",
        discussion: """
            Every line of which a sheet was kept with halqa grid rate stands in it. Several files are read together, where \
            cities were held on several laptops: they have to be of one programme. Only those who agreed to be listed are named.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "More files, of other cities.", completion: .file(extensions: ["halqa"])) var others: [String] = []
    @OptionGroup var place: StudyOutput

    func run(_ session: Session) throws {
        var states: [ProgrammeState] = []
        for path in others {
            var other = options
            other.file = path
            let opened: Session
            do { opened = try Session(other) } catch let error as LedgerError {
                // What is wrong is wrong with that file, and not with the first.
                throw Failure(error, input: path, options.common.localizer)
            }
            defer { opened.desk.leave(opened.places.knownFiles) }
            let (own, its) = (try session.programme(), try opened.programme())
            guard own.id == its.id else {
                throw Failure(
                    .badData,
                    session.t(
                        "%1 is of the programme “%2”, and not of “%3”: a toolkit brings the cities of one programme together.",
                        PlainText(path), session.text(its.title), session.text(own.title)))
            }
            states.append(opened.state)
        }
        try place.write(.toolkit(states), options.common, session)
    }
}
