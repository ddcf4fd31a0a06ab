import ArgumentParser
import Foundation
import Localization

/// Brings a command line into the order that the argument parser reads.
///
/// People name the file first and then what to do with it: `halqa poll FILE open first-measures`. The parser wants the
/// verb beside its noun: `poll open FILE first-measures`. And `halqa FILE` opens the file, whatever it is called.
struct CommandLineOrder {
    private let t: Localizer
    /// The verbs of each command; none for a command that is a verb itself.
    private let verbs: [String: [String]]

    /// Options that take no value and may stand before a verb.
    private static let flags: Set<String> = ["--json", "--confirm", "--clear", "--help"]

    /// - Parameter commands: all there are.
    init(_ commands: [any ParsableCommand.Type], _ t: Localizer) {
        self.t = t
        func name(_ command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }
        verbs = Dictionary(
            commands.map { (name($0), $0.configuration.subcommands.map(name)) }, uniquingKeysWith: { $1 })
    }

    /// The arguments in the parser's order.
    func arranged(_ arguments: [String]) throws -> [String] {
        guard let command = arguments.first, !command.hasPrefix("-"), command != "help" else { return arguments }
        let words = words(arguments)
        guard let verbs = verbs[command] else {
            // One file is opened; what else stands there shows that a command was meant.
            if words.count > 1, !FileManager.default.fileExists(atPath: command) { throw unknown(command: command) }
            return ["open"] + arguments
        }
        guard !verbs.isEmpty else { return arguments }
        let signed = arguments.map(Self.signed)
        guard words.count > 1, !verbs.contains(arguments[words[1]]) else { return signed }
        if let place = words.dropFirst(2).first(where: { verbs.contains(arguments[$0]) }) {
            var arranged = signed
            arranged.insert(arranged.remove(at: place), at: 1)
            return arranged
        }
        guard words.count > 2 else { return signed }
        throw unknown(verb: arguments[words[2]], of: command, verbs)
    }

    /// A number below zero looks like an option to the parser; with the sign U+2212, which `Minutes` reads, it does not.
    private static func signed(_ argument: String) -> String {
        guard argument.count > 1, argument.hasPrefix("-"), argument.dropFirst().allSatisfy(\.isNumber) else {
            return argument
        }
        return "\u{2212}" + argument.dropFirst()
    }

    /// Where the arguments stand that are neither options nor their values.
    private func words(_ arguments: [String]) -> [Int] {
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        return arguments[..<end].indices.filter { index in
            if arguments[index].hasPrefix("-") { return false }
            guard index > 0, arguments[index - 1].hasPrefix("--") else { return true }
            return Self.flags.contains(arguments[index - 1]) || arguments[index - 1].contains("=")
        }
    }

    private func unknown(command: String) -> Failure {
        let meant = Spelling.nearest(to: command, among: verbs.keys.sorted().map { ([$0], $0) })
        let message = t("“%1” is neither a command nor a file.", command)
        return Failure(.usage, message + hint(meant) + " " + t("See: %1.", "halqa --help"))
    }

    private func unknown(verb: String, of command: String, _ verbs: [String]) -> Failure {
        let meant = Spelling.nearest(to: verb, among: verbs.map { ([$0], $0) })
        let message = t("halqa %1 FILE cannot “%2”; it can %3.", command, verb, verbs.joined(separator: ", "))
        return Failure(.usage, message + hint(meant) + " " + t("See: %1.", "halqa help " + command))
    }

    private func hint(_ meant: String?) -> String { meant.map { " " + t("Did you mean %1?", $0) } ?? "" }
}
