public import Localization
import Screen

/// The manual's table of keys, from the bindings themselves.
public enum KeyTable {
    /// All keys of all views, as Markdown.
    public static func markdown(_ t: Localizer) -> String {
        var parts = ViewName.allCases.map { name in
            let keys = t.list(name.keys.map(\.name))
            let title = keys.isEmpty ? name.view.title(t) : t("%1 (%2)", name.view.title(t), keys)
            return part(title, name.view.bindings, t)
        }
        parts.append(part(t("Everywhere"), GlobalBindings.all, t))
        return parts.joined(separator: "\n")
    }

    /// The keys of one command, and what they do; nil where there is none of that name, or where it has no key.
    public static func row(_ id: String, _ t: Localizer) -> (keys: String, sentence: String)? {
        let all = ViewName.allCases.flatMap { $0.view.bindings } + GlobalBindings.all
        guard let binding = all.first(where: { $0.id == id }), !binding.keys.isEmpty else { return nil }
        return ((binding.label.map { [$0] } ?? binding.keys.map(\.name)).joined(separator: " "), binding.help(t))
    }

    private static func part(_ title: String, _ bindings: [Binding], _ t: Localizer) -> String {
        var lines = ["## \(title)", "", "| \(t("key")) | \(t("what it does")) | |", "|---|---|---|"]
        for binding in bindings where binding.label != "" && !binding.keys.isEmpty {
            let names = binding.label.map { [$0] } ?? binding.keys.map(\.name)
            let keys = names.map { "`\($0 == "|" ? "\\|" : $0)`" }.joined(separator: " ")
            let note = binding.isForFacilitators ? t("facilitator") : ""
            lines.append("| \(keys) | \(binding.help(t)) | \(note) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
