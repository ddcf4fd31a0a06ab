import Foundation

/// A gettext file of the repository, read for the tests; the program itself never reads one.
struct PortableObjects {
    struct Entry {
        var id = ""
        var plural: String?
        var forms: [String] = []
        var isFuzzy = false
    }

    let header: String
    let entries: [Entry]

    /// Reads `locale/NAME`, beside which this file's own package lies.
    init(_ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../locale").standardizedFileURL
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        var all = text.components(separatedBy: "\n\n").compactMap(Self.entry)
        header = all.removeFirst().forms.joined()
        entries = all
    }

    private static func entry(_ block: String) -> Entry? {
        var entry = Entry()
        var field = ""
        for line in block.split(separator: "\n") {
            if line.hasPrefix("#,"), line.contains("fuzzy") { entry.isFuzzy = true }
            guard !line.hasPrefix("#"), let quote = line.firstIndex(of: "\"") else { continue }
            if quote != line.startIndex {
                field = line[..<quote].trimmingCharacters(in: .whitespaces)
                if field.hasPrefix("msgstr") { entry.forms.append("") }
            }
            let piece = unescaped(line[line.index(after: quote)...].dropLast())
            switch field {
            case "msgid": entry.id += piece
            case "msgid_plural": entry.plural = (entry.plural ?? "") + piece
            default: entry.forms[entry.forms.count - 1] += piece
            }
        }
        return field.isEmpty ? nil : entry
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("\\n", with: "\n").replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }
}
