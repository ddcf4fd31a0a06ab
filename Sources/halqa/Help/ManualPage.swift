import ArgumentParser
import Localization
import Workshop

/// A page of the manual, made from the same words as `--help`: one for the program, and one for each command with its verbs.
///
/// Source: man(7). What is typed stays as it is in every language; a page in Arabic is read from the right where the terminal does.
struct ManualPage {
    /// `halqa-poll`
    let name: String
    private let parts: [(title: String, help: HelpText)]

    /// - Parameter root: what the command belongs to.
    init(_ command: any ParsableCommand.Type, of root: any ParsableCommand.Type) {
        let own = Self.name(command, root)
        name = own.joined(separator: "-")
        var parts: [(String, HelpText)] = []
        func add(_ command: any ParsableCommand.Type, _ path: [String]) {
            if let help = HelpText(root.helpMessage(for: command, columns: .max)) {
                parts.append((path.joined(separator: " "), help))
            }
            guard path.count > 1 || command == root else { return }
            for verb in command.configuration.subcommands where command != root {
                add(verb, path + [verb.configuration.commandName ?? ""])
            }
        }
        add(command, own)
        self.parts = parts
    }

    private static func name(_ command: any ParsableCommand.Type, _ root: any ParsableCommand.Type) -> [String] {
        command == root ? ["halqa"] : ["halqa", command.configuration.commandName ?? ""]
    }

    /// The page in a language, for `man`.
    /// - Parameter others: what is named at its end.
    func text(_ t: Localizer, version: String, others: [String]) -> String {
        let words = HelpWords(localizer: t)
        var lines = [".\\\" " + "halqa manual", ".TH \(name.uppercased()) 1 \"\" \"Halqa \(version)\" \"Halqa\""]
        for (index, part) in parts.enumerated() {
            if index == 0 {
                lines += [
                    ".SH \(Self.quoted(t("NAME")))", "\(Self.typed(name)) \\- " + Self.said(overview(part.help, words)),
                ]
            } else {
                lines += [".SH \(Self.quoted(part.title))", Self.said(overview(part.help, words))]
            }
            lines += body(part.help, words, t, isWhole: index == 0)
        }
        lines += [".SH \(Self.quoted(t("SEE ALSO")))", others.map { Self.typed($0) + "(1)" }.joined(separator: ", ")]
        return lines.joined(separator: "\n") + "\n"
    }

    private func overview(_ help: HelpText, _ words: HelpWords) -> String {
        for case .overview(let text) in help.parts { return words.text(text) }
        return ""
    }

    private func body(_ help: HelpText, _ words: HelpWords, _ t: Localizer, isWhole: Bool) -> [String] {
        var lines: [String] = []
        func title(_ text: String) { lines.append((isWhole ? ".SH " : ".SS ") + Self.quoted(text)) }
        for part in help.parts {
            switch part {
            case .gap, .overview, .more: break
            case .usage(let usage):
                title(t("SYNOPSIS"))
                for line in usage { lines += [".B " + Self.typed(line), ".br"] }
            case .paragraph: break
            case .title(let text):
                // Titles end with a colon in help; here they are headings.
                title(
                    String(
                        words.title(text).drop(while: { $0 == " " }).reversed().drop { ":：\u{A0}".contains($0) }
                            .reversed()))
            case .entry(let entry):
                lines += [".TP", ".B " + Self.typed(entry.label), Self.said(words.description(entry))]
            }
        }
        let paragraphs = help.parts.compactMap { part -> String? in
            if case .paragraph(let text) = part { return words.text(text) } else { return nil }
        }
        guard !paragraphs.isEmpty else { return lines }
        let heading = (isWhole ? ".SH " : ".SS ") + Self.quoted(t("DESCRIPTION"))
        let place = lines.firstIndex { $0 == ".TP" || $0.hasPrefix(".S") && !$0.contains(t("SYNOPSIS")) } ?? lines.count
        lines.insert(contentsOf: [heading] + paragraphs.flatMap { [".PP", Self.said($0)] }, at: place)
        return lines
    }

    /// Text, so that nothing in it is a command to the formatter.
    static func said(_ text: String) -> String {
        let text = bare(text).replacing("\\", with: "\\e")
        return text.isEmpty ? "\\&" : text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }

    /// What is typed: hyphens are those of the keyboard.
    private static func typed(_ text: String) -> String { said(text).replacing("-", with: "\\-") }

    private static func quoted(_ text: String) -> String { "\"" + said(text).replacing("\"", with: "\\(dq") + "\"" }

    /// Marks of direction are for terminals; the formatter would count them as letters.
    private static func bare(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }))
    }
}
