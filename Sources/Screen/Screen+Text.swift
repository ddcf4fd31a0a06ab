extension Screen {
    /// The rows as text, without spaces at their ends.
    public var lines: [String] {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns {
                line += self[row, column].text
            }
            return Self.trimmed(line)
        }
    }

    /// All rows as one text, each with a newline: what a golden file holds.
    public var text: String {
        lines.map { $0 + "\n" }.joined()
    }

    /// All rows with their looks and the cursor: what a golden file holds where looks matter.
    ///
    /// Under a row that is not all ordinary stands a row that begins with `~` and has one sign a column:
    /// `a` accent, `m` muted, `g` good, `w` warning, `b` bad, `n` normal; a capital where the text is bold.
    /// Where dim, underline or reverse occur, a row follows that begins with `=`: `d`, `u`, `r`, or the sum of
    /// 1, 2 and 4 where several meet. Text rows begin with a space. The last row names the cursor's row and column, from zero.
    public var marked: String {
        var result = ""
        for (row, line) in lines.enumerated() {
            result += Self.trimmed(" " + line) + "\n"
            let styles = (0..<size.columns).map { self[row, $0].style }
            let inks = Self.trimmed(String(styles.map(Self.inkSign)))
            if !inks.isEmpty {
                result += "~" + inks + "\n"
            }
            let extras = Self.trimmed(String(styles.map(Self.extraSign)))
            if !extras.isEmpty {
                result += "=" + extras + "\n"
            }
        }
        if let cursor {
            result += "cursor \(cursor.row) \(cursor.column)\n"
        }
        return result
    }

    private static func inkSign(_ style: Style) -> Character {
        let sign: Character =
            switch style.ink {
            case .normal: style.bold ? "n" : " "
            case .accent: "a"
            case .muted: "m"
            case .good: "g"
            case .warning: "w"
            case .bad: "b"
            }
        return style.bold ? Character(sign.uppercased()) : sign
    }

    private static func extraSign(_ style: Style) -> Character {
        let sum = (style.dim ? 1 : 0) + (style.underline ? 2 : 0) + (style.reverse ? 4 : 0)
        return Array(" du3r567")[sum]
    }

    private static func trimmed(_ line: String) -> String {
        var end = line.unicodeScalars.endIndex
        while end > line.startIndex {
            let before = line.unicodeScalars.index(before: end)
            guard line.unicodeScalars[before] == " " else { break }
            end = before
        }
        return String(line[..<end])
    }
}
