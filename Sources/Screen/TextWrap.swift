/// Breaks text into lines that fit.
public enum TextWrap {
    /// The lines of a text, broken between words; a word that is longer than a line is broken between letters.
    ///
    /// No line begins with a sign that ends what is before it (` ?`, ` »`), and none ends with one that opens what
    /// follows (`« `), though French writes a space there: an ordinary one is as good as a non-breaking one.
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

    /// The first lines of a text; where there are more, the last one ends in a sign that says so.
    /// - Parameters:
    ///   - text: as above.
    ///   - columns: Width of a line; below 1 counts as 1.
    ///   - most: how many lines there is room for; below 1 counts as 1.
    public static func lines(_ text: String, columns: Int, atMost most: Int) -> [String] {
        let (lines, most) = (Self.lines(text, columns: columns), max(1, most))
        guard lines.count > most else { return lines }
        let last = TextWidth.truncated(lines[most - 1], to: max(0, columns - 1), ellipsis: "")
        return lines.prefix(most - 1) + [last + "…"]
    }

    private static func wrap(_ paragraph: Substring, _ columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in units(of: paragraph, columns) {
            var rest = word
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

    /// The words of a text, each with the signs that may not be parted from it, as long as that fits in a line.
    private static func units(of paragraph: Substring, _ columns: Int) -> [String] {
        var units: [String] = []
        var opens = false
        for word in paragraph.split(whereSeparator: isBreak) {
            if let last = units.last, opens || isClosing(word) {
                let joined = last + " " + word
                if TextWidth.columns(of: joined) <= columns {
                    units[units.count - 1] = joined
                    opens = isOpening(word)
                    continue
                }
            }
            units.append(String(word))
            opens = isOpening(word)
        }
        return units
    }

    /// Whether a line may end here: white space, unless it was written to hold two words together.
    private static func isBreak(_ character: Character) -> Bool {
        character.isWhitespace && !["\u{A0}", "\u{202F}", "\u{2007}"].contains(character)
    }

    /// Whether this stands alone but belongs to the word before it: `?`, `»`, `» ;`, `؟`, `%`.
    private static func isClosing(_ word: Substring) -> Bool {
        word.first.map { "?!;:»›%؟؛،٪".contains($0) } ?? false
            && word.allSatisfy { "?!;:»›%؟؛،٪.,…)]\u{2069}".contains($0) }
    }

    /// Whether this stands alone but belongs to the word after it: `«`, `(«`.
    private static func isOpening(_ word: Substring) -> Bool {
        word.last.map { "«‹".contains($0) } ?? false && word.allSatisfy { "«‹([\u{2066}\u{2067}\u{2068}".contains($0) }
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
