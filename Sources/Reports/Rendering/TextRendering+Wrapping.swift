/// Breaking text into lines, measured in columns.
extension TextRendering {
    private static let isolate: Unicode.Scalar = "\u{2068}"
    private static let endOfIsolate: Unicode.Scalar = "\u{2069}"

    /// The text in lines that fit, broken at spaces; a word that is too long for a line is broken between characters.
    /// An isolate that is cut by the break is closed at the end of its line and opened again on the next one.
    func wrapped(_ text: String, to width: Int, indent: Int = 0) -> [String] {
        let room = max(1, width - indent)
        var lines: [String] = []
        var line = ""
        var used = 0
        func finish() {
            lines.append(line)
            line = ""
            used = 0
        }
        for word in text.split(separator: " ") {
            let columns = columns(String(word))
            if used > 0, used + 1 + columns <= room {
                line += " " + word
                used += 1 + columns
                continue
            }
            if used > 0 { finish() }
            if columns <= room {
                line = String(word)
                used = columns
                continue
            }
            for character in word {
                let columns = self.columns(String(character))
                if used > 0, used + columns > room { finish() }
                line.append(character)
                used += columns
            }
        }
        if used > 0 || lines.isEmpty { finish() }
        let padding = spaces(indent)
        return closingIsolates(lines).map { $0.isEmpty ? "" : padding + $0 }
    }

    private func closingIsolates(_ lines: [String]) -> [String] {
        var open = 0
        return lines.map { line in
            guard open > 0 || line.unicodeScalars.contains(Self.isolate) else { return line }
            let before = open
            for scalar in line.unicodeScalars {
                if scalar == Self.isolate { open += 1 }
                if scalar == Self.endOfIsolate { open = max(0, open - 1) }
            }
            return String(repeating: Character(Self.isolate), count: before) + line
                + String(repeating: Character(Self.endOfIsolate), count: open)
        }
    }

    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    /// The text and the spaces that fill its column: after it, or before it for a number.
    func padded(_ text: String, to width: Int, isNumber: Bool = false) -> String {
        let fill = spaces(width - columns(text))
        return isNumber ? fill + text : text + fill
    }
}
