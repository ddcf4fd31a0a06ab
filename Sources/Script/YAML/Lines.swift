/// A text by its lines, for what has to be looked up in it after YAML has failed.
struct Lines {
    private let lines: [Substring.UnicodeScalarView]

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The character at a place; nil beyond the end of the line.
    func character(at mark: Place) -> Unicode.Scalar? {
        guard lines.indices.contains(mark.line - 1) else { return nil }
        return lines[mark.line - 1].dropFirst(mark.column - 1).first
    }

    /// Where tabs stand before the first letter of a line.
    var indentedByTabs: [Place] {
        lines.enumerated().compactMap { index, line in
            let indent = line.prefix { $0 == " " || $0 == "\t" }
            guard let tab = indent.firstIndex(of: "\t"), indent.endIndex != line.endIndex else { return nil }
            return Place(line: index + 1, column: line.distance(from: line.startIndex, to: tab) + 1)
        }
    }

    /// Where a key stands again in the same mapping as at `first`; nil if that cannot be told.
    func secondKey(_ key: String, after first: Place) -> Place? {
        if let column = columnOfSecondKey(key, after: first) { return Place(line: first.line, column: column) }
        for index in lines.indices.dropFirst(first.line) {
            let line = lines[index]
            let indent = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(indent)
            guard let head = rest.first, head != "#", head != "\r" else { continue }
            if indent < first.column - 1 { return nil }
            guard indent == first.column - 1 else { continue }
            for spelling in [key, "\"\(key)\"", "'\(key)'"] where rest.starts(with: spelling.unicodeScalars) {
                let after = rest.dropFirst(spelling.unicodeScalars.count).drop { $0 == " " }
                guard after.first == ":" else { continue }
                return Place(line: index + 1, column: indent + (spelling == key ? 1 : 2))
            }
        }
        return nil
    }

    /// The same within braces: `{fr: …, fr: …}`.
    private func columnOfSecondKey(_ key: String, after first: Place) -> Int? {
        guard lines.indices.contains(first.line - 1) else { return nil }
        let line = Array(lines[first.line - 1])
        let key = Array(key.unicodeScalars)
        for start in line.indices.dropFirst(first.column) where line[start...].starts(with: key) {
            let before = line[..<start].last { $0 != " " && $0 != "\"" && $0 != "'" }
            let after = line[(start + key.count)...].first { $0 != " " && $0 != "\"" && $0 != "'" }
            if before == ",", after == ":" { return start + 1 }
        }
        return nil
    }

    /// The text with one other character at a place.
    func replacing(at mark: Place, with scalar: Unicode.Scalar) -> String {
        var text = String.UnicodeScalarView()
        for (index, line) in lines.enumerated() {
            if index > 0 { text.append("\n") }
            guard index == mark.line - 1 else {
                text.append(contentsOf: line)
                continue
            }
            text.append(contentsOf: line.prefix(mark.column - 1))
            text.append(scalar)
            text.append(contentsOf: line.dropFirst(mark.column))
        }
        return String(text)
    }
}
