/// Breaking text into lines, measured in columns.
extension TextRendering {
    private static let isolates: ClosedRange<Unicode.Scalar> = "\u{2066}"..."\u{2068}"
    private static let endOfIsolate: Unicode.Scalar = "\u{2069}"

    /// The text in lines that fit, broken at spaces; a word that is too long for a line is broken between characters.
    /// An isolate that is cut by the break is closed at the end of its line and opened again on the next one.
    public func wrapped(_ text: String, to width: Int, indent: Int = 0) -> [String] {
        let text = LaidOut.glued(text)
        let room = max(1, width - indent)
        let padding = spaces(indent)
        // No character takes more columns than bytes.
        if text.utf8.count <= room { return [text.isEmpty ? "" : padding + text] }
        var lines: [String] = []
        var line: Range<String.Index>?
        var used = 0
        func finish() {
            if let line { lines.append(String(text[line])) }
            line = nil
        }
        for word in text.utf8.split(separator: UInt8(ascii: " ")) {
            let characters = text[word.startIndex..<word.endIndex]
            let columns = columns(String(characters))
            if let range = line {
                let gap = text.utf8.distance(from: range.upperBound, to: word.startIndex)
                if used + gap + columns <= room {
                    line = range.lowerBound..<word.endIndex
                    used += gap + columns
                    continue
                }
            }
            finish()
            if columns <= room {
                line = word.startIndex..<word.endIndex
                used = columns
                continue
            }
            for index in characters.indices {
                let end = characters.index(after: index)
                let columns = self.columns(String(text[index..<end]))
                if let start = line?.lowerBound, used + columns <= room {
                    line = start..<end
                    used += columns
                } else {
                    finish()
                    line = index..<end
                    used = columns
                }
            }
        }
        finish()
        return closingIsolates(lines).map { padding + $0 }
    }

    private func closingIsolates(_ lines: [String]) -> [String] {
        var open: [Unicode.Scalar] = []
        return lines.map { line in
            guard !open.isEmpty || line.unicodeScalars.contains(where: Self.isolates.contains) else { return line }
            let before = open.map(String.init).joined()
            for scalar in line.unicodeScalars {
                if Self.isolates.contains(scalar) { open.append(scalar) }
                if scalar == Self.endOfIsolate { _ = open.popLast() }
            }
            return before + line + String(repeating: Character(Self.endOfIsolate), count: open.count)
        }
    }

    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    /// The text and the spaces that fill its column: after it, or before it for a number.
    func padded(_ text: String, to width: Int, isNumber: Bool = false) -> String {
        let fill = spaces(width - columns(text))
        return isNumber ? fill + text : text + fill
    }
}
