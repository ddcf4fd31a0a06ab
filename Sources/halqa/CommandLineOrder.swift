import ArgumentParser
import Foundation
import Localization
import Workshop

/// Brings a command line into the order that the argument parser reads.
///
/// People name the file first and then what to do with it: `halqa poll FILE open first-measures`. The parser wants the
/// verb beside its noun: `poll open FILE first-measures`. And `halqa FILE` opens the file, whatever it is called.
struct CommandLineOrder {
    private let t: Localizer
    /// The verbs of each command; none for a command that is a verb itself.
    private let verbs: [String: [String]]

    /// Options that take no value: what follows them is a word of its own.
    private static let flags: Set<String> = [
        "--accept-good", "--add", "--all-days", "--anonymous", "--blank", "--change", "--clear", "--confirm",
        "--dry-run",
        "--force",
        "--help", "--json", "--late", "--leave", "--list", "--no-due", "--parked", "--plain", "--print", "--programme",
        "--return",
        "--side-by-side",
        "--walk-in", "--withdraw", "--yes",
    ]

    /// - Parameter commands: all there are.
    init(_ commands: [any ParsableCommand.Type], _ t: Localizer) {
        self.t = t
        func name(_ command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }
        verbs = Dictionary(
            commands.map { (name($0), $0.configuration.subcommands.map(name)) }, uniquingKeysWith: { $1 })
    }

    /// The arguments in the parser's order.
    func arranged(_ arguments: [String]) throws -> [String] {
        // What a shell asks that completes a line stands in the parser's order.
        if arguments.first == "---completion" { return arguments }
        let arguments = Self.withLanguageInPlace(arguments)
        guard let command = arguments.first, !command.hasPrefix("-") else { return arguments }
        if command == "help" {
            try checkHelp(arguments)
            return arguments
        }
        let words = words(arguments)
        guard let verbs = verbs[command] else {
            // One file is opened; what else stands there shows that a command was meant.
            if words.count > 1, !FileManager.default.fileExists(atPath: command) { throw unknown(command: command) }
            return ["open"] + arguments
        }
        // Counting ballots knows nothing of settings and locales.
        if command == "tally", Self.language(arguments) == nil {
            return [command, "--lang", t.language.code] + arguments.dropFirst()
        }
        guard !Self.ownParsers.contains(command) else { return arguments }
        let apart = try textsApart(arguments)
        guard !verbs.isEmpty, words.count > 1, !verbs.contains(arguments[words[1]]) else { return apart }
        if let place = words.dropFirst(2).first(where: { verbs.contains(arguments[$0]) }) {
            var arranged = arguments
            arranged.insert(arranged.remove(at: place), at: 1)
            return try textsApart(arranged)
        }
        guard words.count > 2 else { return apart }
        throw unknown(verb: arguments[words[2]], of: command, verbs)
    }

    /// Commands whose arguments are not texts that people said.
    private static let ownParsers: Set<String> = ["open", "play", "tally"]

    /// What a table said may begin with a dash, and a number may be below zero. The parser would take either for options,
    /// and one with an h in it for a question after help; behind `--` they are what they are.
    private func textsApart(_ arguments: [String]) throws -> [String] {
        guard !arguments.contains("--") else { return arguments }
        if let word = arguments.first(where: Self.looksLikeShortOptions) {
            throw Failure(
                .usage, t("“%1” is no option. A text that begins with a dash goes after --.", PlainText(word)))
        }
        guard let first = arguments.indices.first(where: { Self.isText(arguments[$0]) && !isValue($0, arguments) })
        else {
            return arguments
        }
        let texts = arguments.indices.filter { $0 >= first && (isWord($0, arguments) || Self.isText(arguments[$0])) }
            .filter { !isValue($0, arguments) }
        return arguments.indices.filter { !texts.contains($0) }.map { arguments[$0] } + ["--"]
            + texts.map { arguments[$0] }
    }

    /// `-humide`: neither a text for certain nor an option that there is.
    private static func looksLikeShortOptions(_ argument: String) -> Bool {
        guard argument.hasPrefix("-"), argument != "-h", !argument.contains(where: \.isWhitespace) else { return false }
        return argument.dropFirst().first?.isLetter ?? false
    }

    /// `- 30 % de bois`, `-5`, `--- x`.
    private static func isText(_ argument: String) -> Bool {
        guard argument.hasPrefix("-"), argument.count > 1 else { return false }
        if argument.contains(where: \.isWhitespace) {
            // `--owner=Karim Tahiri` is an option.
            return !argument.hasPrefix("--") || !argument.prefix { !$0.isWhitespace }.contains("=")
        }
        let first = argument.drop { $0 == "-" }.first
        return argument.hasPrefix("--") ? false : !(first?.isLetter ?? false)
    }

    private func isValue(_ index: Int, _ arguments: [String]) -> Bool {
        guard index > 0, arguments[index - 1].hasPrefix("--") else { return false }
        return !Self.flags.contains(arguments[index - 1]) && !arguments[index - 1].contains("=")
    }

    private func isWord(_ index: Int, _ arguments: [String]) -> Bool {
        !arguments[index].hasPrefix("-") && !isValue(index, arguments)
    }

    /// Where the arguments stand that are neither options nor their values.
    private func words(_ arguments: [String]) -> [Int] {
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        return arguments[..<end].indices.filter { isWord($0, arguments) }
    }

    /// The parser answers a question about a command that there is not with help about all of them.
    private func checkHelp(_ arguments: [String]) throws(Failure) {
        let words = words(arguments).dropFirst().map { arguments[$0] }
        guard let command = words.first, command != "help" else { return }
        guard let verbs = verbs[command] else { throw unknown(command: command, isFile: false) }
        guard words.count > 1, !verbs.contains(words[1]) else { return }
        guard !verbs.isEmpty else {
            throw Failure(.usage, t("halqa %1 has no commands of its own. See: %2.", command, "halqa help " + command))
        }
        throw unknown(verb: words[1], of: command, verbs)
    }

    private func unknown(command: String, isFile: Bool = true) -> Failure {
        let meant = Spelling.nearest(to: command, among: verbs.keys.sorted().map { ([$0], $0) })
        let message =
            isFile ? t("“%1” is neither a command nor a file.", command) : t("“%1” is no command.", command)
        return Failure(.usage, message + hint(meant) + " " + t("See: %1.", "halqa --help"))
    }

    private func unknown(verb: String, of command: String, _ verbs: [String]) -> Failure {
        let meant = Spelling.nearest(to: verb, among: verbs.map { ([$0], $0) })
        let message = t("halqa %1 FILE cannot “%2”; it can %3.", command, verb, t.series(verbs))
        return Failure(.usage, message + hint(meant) + " " + t("See: %1.", "halqa help " + command))
    }

    private func hint(_ meant: String?) -> String { meant.map { " " + t("Did you mean %1?", $0) } ?? "" }
}
