/// Digits and capitals several rows high, to be read from the back of the room.
///
/// A dot of a letter is two columns wide and one row high, so that letters stand upright in a terminal's narrow cells.
public struct BigText: Hashable, Sendable {
    /// Rows of a letter at scale 1.
    public static let rows = 5

    /// How large a dot of a letter is.
    public enum Grain: Hashable, Sendable {
        /// One column wide and half a row high.
        case half
        /// So many times two columns wide and one row high.
        case times(Int)

        /// Rows of a letter.
        public var rows: Int {
            switch self {
            case .half: (BigText.rows + 1) / 2
            case .times(let scale): BigText.rows * scale
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

    private let letters: [[String]]
    /// The text in ordinary letters.
    let source: String
    /// How large its dots are.
    public let grain: Grain

    /// The text in large letters.
    ///
    /// - Parameters:
    ///   - text: Small letters are shown as capitals, accents are left out.
    ///   - scale: Times `rows` high, at least 1.
    /// - Returns: nil when there is a character without a large form (Arabic): show it in ordinary letters.
    public init?(_ text: String, scale: Int = 1) {
        self.init(text, grain: .times(max(1, scale)))
    }

    /// The text in large letters whose dots are of that size; nil as above.
    public init?(_ text: String, grain: Grain) {
        var letters: [[String]] = []
        for character in text.uppercased() {
            let plain = character.unicodeScalars.first.map(ASCIIFallback.character) ?? "?"
            let bare = plain == "?" ? nil : Self.letters[plain]
            guard let letter = Self.letters[character] ?? bare else { return nil }
            letters.append(letter)
        }
        self.letters = letters
        self.grain = grain
        source = text
    }

    /// The largest form of the text that fits; nil when none does.
    public init?(_ text: String, fitting size: Size) {
        guard let small = BigText(text) else { return nil }
        let scale = min(size.columns / max(1, small.size.columns), size.rows / Self.rows)
        guard scale > 0 else { return nil }
        self.init(text, scale: scale)
    }

    /// Extent in cells.
    public var size: Size {
        let dots = letters.reduce(0) { $0 + $1[0].count + 1 } - (letters.isEmpty ? 0 : 1)
        return Size(columns: max(0, dots) * grain.columns, rows: grain.rows)
    }

    /// The rows as text of full blocks and spaces.
    public func lines(_ repertoire: Appearance.Repertoire = .unicode) -> [String] {
        guard case .times(let scale) = grain else { return halves(repertoire) }
        let ink = String(repeating: repertoire == .ascii ? "#" : "█", count: 2 * scale)
        let air = String(repeating: " ", count: 2 * scale)
        return (0..<Self.rows).flatMap { row in
            Array(repeating: dots(row).map { $0 ? ink : air }.joined(), count: scale)
        }
    }

    /// Two rows of dots in a row of cells.
    private func halves(_ repertoire: Appearance.Repertoire) -> [String] {
        let blocks = repertoire == .ascii ? ["'", ".", "#"] : ["▀", "▄", "█"]
        return stride(from: 0, to: Self.rows, by: 2).map { row in
            let above = dots(row)
            let below = row + 1 < Self.rows ? dots(row + 1) : above.map { _ in false }
            return zip(above, below).map { above, below in
                above ? (below ? blocks[2] : blocks[0]) : (below ? blocks[1] : " ")
            }.joined()
        }
    }

    /// A row of dots, letter by letter with one between them.
    private func dots(_ row: Int) -> [Bool] {
        Array(letters.map { letter in letter[row].map { $0 == "#" } }.joined(separator: [false]))
    }
}

extension Canvas {
    /// Draws large letters; they read from the left in every layout.
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
