/// Addresses of electronic mail as cells hold them.
enum MailAddress {
    /// The addresses in a cell, without what stands around them: `a@x.org; b@x.org`, `Amina <a@x.org>`, `mailto:a@x.org`.
    static func several(_ cell: String) -> [String] {
        let words = cell.split { $0.isWhitespace || ";,|<>()[]\"،؛".contains($0) }
        return words.flatMap { word in word.count { $0 == "@" } > 1 ? word.split(separator: "/") : [word] }
            .filter { $0.contains("@") }
            .map { word in word.lowercased().hasPrefix("mailto:") ? String(word.dropFirst(7)) : String(word) }
    }

    /// What else stands in a cell.
    static func without(_ cell: String) -> String {
        cell.split(whereSeparator: \.isWhitespace).filter { !$0.contains("@") }.joined(separator: " ")
    }
}
