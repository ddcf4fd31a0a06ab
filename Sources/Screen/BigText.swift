/// Digits, capitals and Arabic letters several rows high, to be read from the back of the room.
///
/// A dot of a letter is two columns wide and one row high, so that letters stand upright in a terminal's narrow cells.
public struct BigText: Hashable, Sendable {
    /// Rows of a digit or a capital at scale 1; a text with Arabic letters takes twice as many.
    public static let rows = 5

    /// How large a dot of a letter is.
    public enum Grain: Hashable, Sendable {
        /// One column wide and half a row high.
        case half
        /// So many times two columns wide and one row high.
        case times(Int)

        /// Rows that so many rows of dots take.
        fileprivate func rows(of dots: Int) -> Int {
            switch self {
            case .half: (dots + 1) / 2
            case .times(let scale): dots * scale
            }
        }

        /// Rows between two lines: half a row is left below letters of half rows.
        var gap: Int { self == .half ? 0 : 1 }

        fileprivate var columns: Int {
            switch self {
            case .half: 1
            case .times(let scale): 2 * scale
            }
        }
    }

    /// How a letter is drawn.
    struct Letter: Hashable, Sendable {
        /// Its dots, row by row.
        var rows: [String]
        /// Whether its stroke goes on in the letter to the left of it.
        var joinsLeft = false
        /// Whether its stroke comes from the letter to the right of it.
        var joinsRight = false
    }

    /// From left to right.
    private let letters: [Letter]
    /// The text in ordinary letters.
    let source: String
    /// How large its dots are.
    public let grain: Grain

    /// The text in large letters.
    ///
    /// - Parameters:
    ///   - text: Small letters are shown as capitals, accents are left out.
    ///   - scale: Times `rows` high, at least 1.
    /// - Returns: nil when there is a character without a large form: show it in ordinary letters.
    public init?(_ text: String, scale: Int = 1) {
        self.init(text, grain: .times(max(1, scale)))
    }

    /// The text in large letters whose dots are of that size; nil as above.
    /// - Parameter direction: of the text that this is a part of; nil for that of its own first letter.
    public init?(_ text: String, grain: Grain, direction: LayoutDirection? = nil) {
        if Self.isArabic(text) {
            let direction = direction ?? BidiText.direction(of: text) ?? .rightToLeft
            guard let letters = Self.arabicLetters(text, direction) else { return nil }
            self.letters = letters
        } else {
            var letters: [Letter] = []
            for character in text.uppercased() {
                guard let rows = Self.rows(of: character) else { return nil }
                letters.append(Letter(rows: rows))
            }
            self.letters = letters
        }
        self.grain = grain
        source = text
    }

    /// A digit, a capital or a sign; nil where there is none.
    static func rows(of character: Character) -> [String]? {
        let plain = character.unicodeScalars.first.map(ASCIIFallback.character) ?? "?"
        return letters[character] ?? (plain == "?" ? nil : letters[plain])
    }

    /// The largest form of the text that fits; nil when none does.
    public init?(_ text: String, fitting size: Size) {
        guard let small = BigText(text) else { return nil }
        let scale = min(size.columns / max(1, small.size.columns), size.rows / small.size.rows)
        guard scale > 0 else { return nil }
        self.init(text, scale: scale)
    }

    /// Rows of dots.
    private var height: Int { letters.first?.rows.count ?? Self.rows }

    /// Extent in cells.
    public var size: Size {
        Size(columns: dots(0).count * grain.columns, rows: grain.rows(of: height))
    }

    /// The rows as text of full blocks and spaces.
    public func lines(_ repertoire: Appearance.Repertoire = .unicode) -> [String] {
        guard case .times(let scale) = grain else { return halves(repertoire) }
        let ink = String(repeating: repertoire == .ascii ? "#" : "█", count: 2 * scale)
        let air = String(repeating: " ", count: 2 * scale)
        return (0..<height).flatMap { row in
            Array(repeating: dots(row).map { $0 ? ink : air }.joined(), count: scale)
        }
    }

    /// Two rows of dots in a row of cells.
    private func halves(_ repertoire: Appearance.Repertoire) -> [String] {
        let blocks = repertoire == .ascii ? ["'", ".", "#"] : ["▀", "▄", "█"]
        return stride(from: 0, to: height, by: 2).map { row in
            let above = dots(row)
            let below = row + 1 < height ? dots(row + 1) : above.map { _ in false }
            return zip(above, below).map { above, below in
                above ? (below ? blocks[2] : blocks[0]) : (below ? blocks[1] : " ")
            }.joined()
        }
    }

    /// A row of dots, letter by letter, with one between those that do not join.
    private func dots(_ row: Int) -> [Bool] {
        var dots: [Bool] = []
        for (place, letter) in letters.enumerated() {
            if place > 0, !(letters[place - 1].joinsRight && letter.joinsLeft) { dots.append(false) }
            dots += letter.rows[row].map { $0 == "#" }
        }
        return dots
    }
}

extension Canvas {
    /// Draws large letters; they stand as they are in every layout.
    public func put(
        _ text: BigText, row: Int = 0, column: Int = 0, columns: Int? = nil, align: Alignment = .center,
        style: Style = .accent
    ) {
        let area = bounds.dropTop(row).dropLeading(column)
        if !area.isEmpty { hear(text.source, .text, style, at: physical(area.top(1))) }
        quietly {
            for (index, line) in text.lines(appearance.repertoire).enumerated() {
                put(
                    line, row: row + index, column: column, columns: columns, align: align, style: style,
                    direction: .leftToRight)
            }
        }
    }
}
