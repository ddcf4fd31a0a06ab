/// The help of a command, taken apart so that each part can be said in another language.
///
/// Commands describe themselves in English where they are defined, and the argument parser makes one text of that. Its
/// parts are looked up in the catalogue and laid out anew: a translation is longer or shorter than what it stands for.
struct HelpText: Equatable {
    /// A line of the parser's text, or lines that belong together.
    enum Part: Equatable {
        case gap
        /// What the command is for.
        case overview(String)
        case paragraph(String)
        /// The ways in which the command is called.
        case usage([String])
        /// `OPTIONS:`
        case title(String)
        case entry(Entry)
        /// The command that says more about the subcommands.
        case more(String)
    }

    /// An argument, an option or a subcommand.
    struct Entry: Equatable {
        /// `--lang <lang>`: as it is typed, the same in all languages.
        var label: String
        /// Whether the subcommand is what a command does when none is named.
        var isDefault = false
        /// What it is for; may be empty.
        var text = ""
        /// What it can be, when that is a list.
        var values: String?
        /// What it is when it is not given.
        var defaultValue: String?
    }

    private(set) var parts: [Part] = []

    /// - Parameter english: the parser's help, laid out so wide that no line is broken. Nil for a text that is no help,
    ///   such as a completion script.
    init?(_ english: String) {
        guard english.hasPrefix("OVERVIEW: ") || english.hasPrefix("USAGE: ") else { return nil }
        let lines = english.split(separator: "\n", omittingEmptySubsequences: false)
        for (line, next) in zip(lines, lines.dropFirst() + [""]) { read(line, next) }
    }

    private mutating func read(_ line: Substring, _ next: Substring) {
        if line.isEmpty { return parts.append(.gap) }
        if let match = line.wholeMatch(of: /OVERVIEW: (.*)/) { return parts.append(.overview(String(match.1))) }
        if let match = line.wholeMatch(of: /USAGE: (.*)/) { return parts.append(.usage([String(match.1)])) }
        if case .usage(let usage) = parts.last {
            return parts[parts.count - 1] = .usage(usage + [String(line.drop { $0 == " " })])
        }
        guard parts.contains(where: { if case .usage = $0 { true } else { false } }) else {
            return parts.append(.paragraph(String(line)))
        }
        if let match = line.wholeMatch(of: #/  See '(.*)' for detailed help\./#) {
            return parts.append(.more(String(match.1)))
        }
        guard line.hasPrefix("  ") else { return parts.append(.title(String(line))) }
        // A label that is too long for its column has a line of its own.
        if line.hasPrefix(Self.margin), case .entry(let entry) = parts.last, entry.text.isEmpty {
            parts[parts.count - 1] = .entry(Entry(label: entry.label, text: line.dropFirst(Self.column)))
        } else if next.hasPrefix(Self.margin) {
            parts.append(.entry(Entry(label: String(line.dropFirst(2)), text: "")))
        } else {
            let label = line.prefix(Self.column).dropFirst(2)
            parts.append(.entry(Entry(label: String(label), text: line.dropFirst(Self.column))))
        }
    }

    /// Where the second column begins.
    static let column = 26
    private static let margin = String(repeating: " ", count: column)
}

extension HelpText.Entry {
    /// Takes out what the parser has added: the values there are, what is meant without one, which subcommand is the
    /// default.
    fileprivate init(label: String, text: Substring) {
        let label = String(label.reversed().drop { $0 == " " }.reversed())
        if label.hasSuffix(" (default)") {
            self.init(label: String(label.dropLast(" (default)".count)), isDefault: true, text: String(text))
        } else if let match = text.wholeMatch(of: /(.*?) ?\(values: (.*?)(?:; default: (.*))?\)/) {
            self.init(
                label: label, text: String(match.1), values: String(match.2), defaultValue: match.3.map(String.init))
        } else if let match = text.wholeMatch(of: /(.*?) ?\(default: (.*)\)/) {
            self.init(label: label, text: String(match.1), defaultValue: String(match.2))
        } else {
            self.init(label: label, text: String(text))
        }
    }
}
