import ArgumentParser
import Foundation
import Localization
import TallyCommand
import Workshop

/// The program: one subcommand a task, `open` when none is named.
@main
struct Halqa: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "halqa",
        abstract: "Run a participatory workshop from one laptop: check in, capture, vote, print the day.",
        usage: "halqa [FILE]\nhalqa COMMAND FILE …",
        discussion: """
            Every command says what it wants with: halqa help COMMAND. All take --json, --as and --lang. The exit code \
            is 0 when done, 64 for a command line that cannot be understood, 65 when something is refused, ambiguous \
            or wrong, 66 when there is no such file, 73 when a file would be overwritten, 74 when the system could not \
            read or write, 75 when another process holds the file; 69, 71, 72 and 76 to 78 tell why a server cannot be \
            reached.
            """,
        version: "halqa \(version)", subcommands: commands, defaultSubcommand: OpenCommand.self)

    /// As `--version` says it, and the heading of the changes that it came with.
    static let version = "0.2.0"

    /// Every command, in the order in which help lists them. A new one is one line here.
    private static let commands: [any ParsableCommand.Type] = [
        OpenCommand.self,
        NewCommand.self,
        DemoCommand.self,
        ImportCommand.self,
        PlanCommand.self,
        StatusCommand.self,
        CheckinCommand.self,
        ActivityCommand.self,
        GroupCommand.self,
        NoteCommand.self,
        LineCommand.self,
        LinkCommand.self,
        BoardCommand.self,
        QuestionCommand.self,
        ActionCommand.self,
        CallCommand.self,
        PollCommand.self,
        SummaryCommand.self,
        SheetCommand.self,
        HandbookCommand.self,
        ContactsCommand.self,
        CalendarCommand.self,
        LettersCommand.self,
        PageCommand.self,
        PrintersCommand.self,
        PeopleCommand.self,
        OrganisationCommand.self,
        GridCommand.self,
        NetworkCommand.self,
        ImpactCommand.self,
        ToolkitCommand.self,
        DrawCommand.self,
        JournalCommand.self,
        UndoCommand.self,
        RedoCommand.self,
        VerifyCommand.self,
        BackupCommand.self,
        ExportCommand.self,
        MergeCommand.self,
        ParcelCommand.self,
        SyncCommand.self,
        CentralCommand.self,
        ConflictsCommand.self,
        HeadCommand.self,
        LaptopCommand.self,
        RecoverCommand.self,
        ForgetCommand.self,
        ServeCommand.self,
        PlayCommand.self,
        TerminalCommand.self,
        DoctorCommand.self,
        ManualCommand.self,
        TallyCommand.self,
    ]

    /// Runs the command that the arguments name, and ends the process with its exit code.
    static func main() {
        Crash.endAtOnce(Account.localizer(CommandLineOrder.language(Array(CommandLine.arguments.dropFirst()))))
        Foundation.exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    private static func run(_ arguments: [String]) -> ExitStatus {
        let t = Account.localizer(CommandLineOrder.language(arguments))
        do {
            if case .failure(let problem) = Account.settings, !TerminalCommand.isNamed(by: arguments) {
                throw Failure(.badData, problem.message(file: Places().settingsFile, t))
            }
            var command = try parseAsRoot(try CommandLineOrder(commands, t).arranged(arguments))
            do {
                try command.run()
            } catch let error as ValidationError {
                // What a command finds wrong once it runs is said of it, not of the whole program.
                return end(error, arguments, t, of: type(of: command))
            }
            return .success
        } catch let failure as Failure {
            Output.complain(failure)
            return failure.status
        } catch let code as ExitCode {
            // A command that has said everything itself.
            return ExitStatus(rawValue: code.rawValue) ?? .badData
        } catch {
            return end(error, arguments, t)
        }
    }

    /// What the argument parser threw; help, version and completion scripts come as errors that are none.
    /// - Parameter command: the one that was running; nil where the parser itself knows it.
    private static func end(
        _ error: any Error, _ arguments: [String], _ t: Localizer, of command: (any ParsableCommand.Type)? = nil
    ) -> ExitStatus {
        switch exitCode(for: error) {
        case .success:
            let help = HelpText(fullMessage(for: error, columns: .max))
            let lines = help?.lines(t, width: TextLayout.width) ?? [fullMessage(for: error)]
            try? Output.line(lines.joined(separator: "\n"))
            return .success
        case .validationFailure:
            Output.complain(Failure(.usage, usageMessage(error, arguments, t, of: command)))
            return .usage
        default:
            Output.complain(Failure(unexpected: error, t))
            return .inputOutput
        }
    }

    /// What is wrong with the command line, on one line, and where to read on.
    private static func usageMessage(
        _ error: any Error, _ arguments: [String], _ localizer: Localizer, of running: (any ParsableCommand.Type)?
    ) -> String {
        let t = localizer
        let said = message(for: error)
        // What a command itself finds wrong is in the catalogue whole.
        let message = UsageProblem(parserSentence: said)?.message(t) ?? localizer(said)
        let lines = message.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        var sentences = [lines.joined(separator: " ")]
        if let end = sentences[0].last, !".?؟".contains(end) { sentences[0] += "." }
        // What a table said may well begin with a dash.
        if arguments.contains(where: { $0.hasPrefix("-") && $0.contains(" ") }), !arguments.contains("--") {
            sentences.append(t("A text that begins with a dash goes after --."))
        }
        if let names = running.flatMap({ path(to: $0, in: Halqa.self) }) {
            sentences.append(t("See: %1.", (names + ["--help"]).joined(separator: " ")))
            return sentences.joined(separator: " ")
        }
        let help = fullMessage(for: error).split(separator: "\n").last { $0.contains("--help") }
        if let command = help?.split(separator: "'").dropFirst().first { sentences.append(t("See: %1.", command)) }
        return sentences.joined(separator: " ")
    }

    /// What is typed to run a command, from the name of the program on; nil for one that is not below it.
    private static func path(
        to command: any ParsableCommand.Type, in root: any ParsableCommand.Type
    ) -> [String]? {
        let name = root.configuration.commandName ?? root._commandName
        if root == command { return [name] }
        for next in root.configuration.subcommands {
            if let below = path(to: command, in: next) { return [name] + below }
        }
        return nil
    }
}
