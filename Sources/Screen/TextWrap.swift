/// Breaks text into lines that fit.
public enum TextWrap {
    /// The lines of a text, broken between words; a word that is longer than a line is broken between letters.
    ///
    /// - Parameters:
    ///   - text: A newline in it ends a line; other white space between words becomes one space.
    ///   - columns: Width of a line; below 1 counts as 1.
    /// - Returns: At least one line; lines carry no spaces at their ends.
    public static func lines(_ text: String, columns: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            wrap(paragraph, max(1, columns))
        }
    }

    private static func wrap(_ paragraph: Substring, _ columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in paragraph.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }) {
            var rest = String(word)
            var width = TextWidth.columns(of: rest)
            if used > 0 {
                if used + 1 + width <= columns {
                    line += " " + rest
                    used += 1 + width
                    continue
                }
                lines.append(line)
            }
            while width > columns {
                var piece = TextWidth.truncated(rest, to: columns, ellipsis: "")
                if piece.isEmpty {
                    piece = String(rest.prefix(1))
                }
                lines.append(piece)
                rest.removeFirst(piece.count)
                width = TextWidth.columns(of: rest)
            }
            line = rest
            used = width
        }
        if used > 0 || lines.isEmpty {
            lines.append(line)
        }
        return closingIsolates(in: lines)
    }

    /// What is held apart from its sentence, and goes on over the end of a line, is held apart on both lines.
    private static func closingIsolates(in lines: [String]) -> [String] {
        guard lines.count > 1, lines.contains(where: { $0.utf8.contains(0xE2) }) else { return lines }
        var open: [Unicode.Scalar] = []
        return lines.map { line in
            let start = String(String.UnicodeScalarView(open))
            for scalar in line.unicodeScalars {
                switch scalar.value {
                case 0x2066...0x2068: open.append(scalar)
                case 0x2069: _ = open.popLast()
                default: break
                }
            }
            return start + line + String(repeating: "\u{2069}", count: open.count)
        }
    }
}
