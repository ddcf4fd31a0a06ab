import ArgumentParser
import Foundation
import Localization
import Workshop

/// `halqa doctor`: is this laptop ready for a day? One line for each thing, with what to do.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look whether this laptop is ready for a day: one line for each thing, with what to do.",
        discussion: """
            It looks at what papers are made with, fonts, the terminal, the keyboard, printers, the disk and its file system, \
            the clock and its time zone, the last file and its backups, and the battery. Nothing is changed. The exit code is \
            65 when something must be done before the day.
            """)

    @Argument(
        help: "The programme's file (otherwise the last one).", completion: .file(extensions: ["halqa"])) var file:
        String?
    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let t = common.localizer
        let report = Doctor(file: file, places: Places(), machine: .system, t).examine()
        if common.json { try Output.json(report) } else { try report.lines(t).forEach(Output.line) }
        guard report.checks.allSatisfy({ $0.state != .bad }) else { throw ExitCode(ExitStatus.badData.rawValue) }
    }
}

/// What was found out about this laptop.
struct DoctorReport: Encodable {
    /// How it stands with one thing.
    enum State: String, Encodable {
        /// Nothing to do.
        case good
        /// A day can be run; something may be missed.
        case note
        /// To be done before the day.
        case bad
    }

    /// One thing.
    struct Check: Encodable {
        /// A name that stays: `free-space`.
        var id: String
        var state: State
        /// What it is called.
        var title: String
        /// What is so.
        var found: String
        /// What to do; absent where nothing is.
        var advice: String?
    }

    var checks: [Check] = []

    /// The report for a person: a line each.
    func lines(_ t: Localizer) -> [String] {
        checks.map { check in
            let sign =
                switch check.state {
                case .good: "ok"
                case .note: "--"
                case .bad: "!!"
                }
            let sentences = [check.found, check.advice ?? ""].filter { !$0.isEmpty }
                .map { sentence in sentence.last.map { ".!?؟".contains($0) } == true ? sentence : sentence + "." }
            return sign + "  " + t("%1: %2", check.title, sentences.joined(separator: " "))
        }
    }
}
