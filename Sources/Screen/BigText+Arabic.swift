extension BigText {
    /// Rows of a letter in a text with Arabic ones at scale 1: strokes go higher and lower than those of capitals.
    static let arabicRows = 10

    /// Above capitals that stand among Arabic letters, so that both stand on one line.
    private static let rowsAboveCapitals = 2

    /// Whether a text has letters that join.
    static func isArabic(_ text: String) -> Bool {
        text.unicodeScalars.contains { 0x0621...0x064A ~= $0.value || 0x066E...0x06D3 ~= $0.value }
    }

    /// The letters from left to right in the forms in which they join, marks of vowels left out; nil as for `init`.
    /// - Parameter direction: of the text as a whole.
    static func arabicLetters(_ text: String, _ direction: LayoutDirection) -> [Letter]? {
        let text = text.uppercased()
        guard let layout = BidiLayout(text, glyphs: Glyph.glyphs(of: text), direction: direction) else { return nil }
        var letters: [Letter] = []
        for glyph in layout.visual() {
            guard let scalar = glyph.text.unicodeScalars.first else { continue }
            if let letter = arabic[scalar] {
                letters.append(letter)
            } else if let capital = rows(of: Character(scalar)) {
                letters.append(Letter(rows: lowered(capital)))
            } else {
                return nil
            }
        }
        return letters
    }

    private static func lowered(_ rows: [String]) -> [String] {
        let air = String(repeating: ".", count: rows[0].count)
        let below = arabicRows - rowsAboveCapitals - rows.count
        return Array(repeating: air, count: rowsAboveCapitals) + rows + Array(repeating: air, count: below)
    }

    /// Each presentation form as it is drawn.
    static let arabic: [Unicode.Scalar: Letter] = {
        var letters: [Unicode.Scalar: Letter] = [:]
        // What has fewer forms than its stem gives way to the letter that comes after it.
        for (first, stem, mark) in arabicForms {
            for (place, form) in forms(of: arabicStems[stem] ?? "").enumerated() {
                guard let scalar = Unicode.Scalar(first + UInt32(place)) else { continue }
                letters[scalar] = Letter(
                    rows: marked(form, with: mark), joinsLeft: place >= 2, joinsRight: place == 1 || place == 3)
            }
        }
        for (sign, picture) in arabicSigns {
            for scalar in sign.unicodeScalars {
                let joins = sign == "ـ"
                let rows = forms(of: picture).joined().map { String($0) }
                letters[scalar] = Letter(rows: rows, joinsLeft: joins, joinsRight: joins)
            }
        }
        return letters
    }()

    /// The forms that stand beside one another in a picture.
    private static func forms(of picture: String) -> [[[Character]]] {
        let rows = picture.split(separator: "\n").map { $0.split(separator: " ").map { Array($0) } }
        return (rows.first ?? []).indices.map { form in rows.map { $0[form] } }
    }

    /// A stem with what stands above (`+`) or below (`-`) it, around the place that the stem keeps for it.
    private static func marked(_ stem: [[Character]], with mark: String) -> [String] {
        var rows = stem
        let isAbove = mark.first == "+"
        if let picture = arabicMarks[String(mark.dropFirst())], let place = place(of: isAbove ? "^" : "v", in: stem) {
            let top = isAbove ? place.row - picture.count + 1 : place.row
            let left = place.column - picture[0].count / 2
            let (before, after) = (max(0, -left), max(0, left + picture[0].count - stem[0].count))
            rows = rows.map { air(before) + $0 + air(after) }
            for (row, dots) in picture.enumerated() {
                for (column, dot) in dots.enumerated() where dot == "#" {
                    rows[top + row][left + before + column] = dot
                }
            }
        }
        return rows.map { String($0.map { $0 == "#" ? "#" : "." }) }
    }

    private static func air(_ columns: Int) -> [Character] { Array(repeating: ".", count: columns) }

    private static func place(of anchor: Character, in stem: [[Character]]) -> (row: Int, column: Int)? {
        for (row, dots) in stem.enumerated() {
            if let column = dots.firstIndex(of: anchor) { return (row, column) }
        }
        return nil
    }
}
