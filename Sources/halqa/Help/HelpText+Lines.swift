import Localization
import Reports
import Screen

extension HelpText {
    /// The help in a language, in lines of at most `width` columns; only a way to call a command may be longer.
    ///
    /// Text stands in logical order, as in everything that a command prints. What is typed is isolated where the
    /// language runs the other way.
    func lines(_ localizer: Localizer, width: Int) -> [String] {
        let rendering = TextRendering(localizer, columns: TextWidth.columns)
        let words = HelpWords(localizer: localizer)
        return parts.flatMap { part in
            switch part {
            case .gap: [""]
            case .overview(let text):
                rendering.wrapped(localizer("OVERVIEW:") + " " + words.text(text), to: width)
            case .paragraph(let text): rendering.wrapped(words.text(text), to: width)
            case .usage(let usage): Self.hanging(localizer("USAGE:"), usage.map(localizer.isolated))
            case .title(let title): [words.title(title)]
            case .entry(let entry):
                Self.columns(
                    words.label(entry),
                    rendering.wrapped(words.description(entry), to: width, indent: Self.column))
            case .more(let command):
                rendering.wrapped(localizer("See '%1' for detailed help.", command), to: width, indent: 2)
            }
        }
    }

    /// The English texts that a translation is looked up for.
    var texts: [String] {
        parts.compactMap { part in
            switch part {
            case .overview(let text), .paragraph(let text), .title(let text): text
            case .entry(let entry): entry.text.isEmpty ? nil : entry.text
            case .gap, .usage, .more: nil
            }
        }
    }

    /// The title, and the lines one under the other behind it.
    private static func hanging(_ title: String, _ lines: [String]) -> [String] {
        let margin = String(repeating: " ", count: TextWidth.columns(of: title) + 1)
        return lines.enumerated().map { ($0 == 0 ? title + " " : margin) + $1 }
    }

    /// The label, and the description in its column beside it, or under it when the label is too long.
    private static func columns(_ label: String, _ description: [String]) -> [String] {
        let label = "  " + label
        let gap = column - TextWidth.columns(of: label)
        guard gap > 0 else { return [label] + description.filter { !$0.isEmpty } }
        guard let first = description.first, !first.isEmpty else { return [label] }
        return [label + String(repeating: " ", count: gap) + first.dropFirst(column)] + description.dropFirst()
    }
}

/// The sentences of help. Those of the commands are found by their labels when catalogues are made (`abstract:`,
/// `discussion:`, `help:`); those of the argument parser stand here.
struct HelpWords {
    let localizer: Localizer

    func title(_ english: String) -> String {
        switch english {
        case "ARGUMENTS:": localizer("ARGUMENTS:")
        case "OPTIONS:": localizer("OPTIONS:")
        case "SUBCOMMANDS:": localizer("SUBCOMMANDS:")
        default: text(english)
        }
    }

    func text(_ english: String) -> String {
        switch english {
        case "": ""
        case "Show the version.": localizer("Show the version.")
        case "Show help information.": localizer("Show help information.")
        case "Show subcommand help information.": localizer("Show subcommand help information.")
        default: localizer(english)
        }
    }

    func label(_ entry: HelpText.Entry) -> String {
        localizer.isolated(entry.label) + (entry.isDefault ? " " + localizer("(default)") : "")
    }

    func description(_ entry: HelpText.Entry) -> String {
        let added: String? =
            switch (entry.values, entry.defaultValue) {
            case (nil, nil): nil
            case (let values?, nil): localizer("(values: %1)", values)
            case (nil, let value?): localizer("(default: %1)", value)
            case (let values?, let value?): localizer("(values: %1; default: %2)", values, value)
            }
        return [text(entry.text), added ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
