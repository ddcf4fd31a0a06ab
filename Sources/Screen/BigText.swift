/// Digits and capitals several rows high, to be read from the back of the room.
///
/// A dot of a letter is two columns wide and one row high, so that letters stand upright in a terminal's narrow cells.
public struct BigText: Hashable, Sendable {
    /// Rows of a letter at scale 1.
    public static let rows = 5

    private let letters: [[String]]
    private let scale: Int

    /// The text in large letters.
    ///
    /// - Parameters:
    ///   - text: Small letters are shown as capitals, accents are left out.
    ///   - scale: Times `rows` high, at least 1.
    /// - Returns: nil when there is a character without a large form (Arabic): show it in ordinary letters.
    public init?(_ text: String, scale: Int = 1) {
        var letters: [[String]] = []
        for character in text.uppercased() {
            let plain = character.unicodeScalars.first.map(ASCIIFallback.character) ?? "?"
            let bare = plain == "?" ? nil : Self.letters[plain]
            guard let letter = Self.letters[character] ?? bare else { return nil }
            letters.append(letter)
        }
        self.letters = letters
        self.scale = max(1, scale)
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
        return Size(columns: max(0, dots) * 2 * scale, rows: Self.rows * scale)
    }

    /// The rows as text of full blocks and spaces.
    public func lines(_ repertoire: Appearance.Repertoire = .unicode) -> [String] {
        let ink = String(repeating: repertoire == .ascii ? "#" : "█", count: 2 * scale)
        let air = String(repeating: " ", count: 2 * scale)
        var lines: [String] = []
        for row in 0..<Self.rows {
            let parts = letters.map { letter in letter[row].map { $0 == "#" ? ink : air }.joined() }
            let line = parts.joined(separator: air)
            lines += Array(repeating: line, count: scale)
        }
        return lines
    }
}

extension Canvas {
    /// Draws large letters; they read from the left in every layout.
    public func put(
        _ text: BigText, row: Int = 0, column: Int = 0, columns: Int? = nil, align: Alignment = .center,
        style: Style = .accent
    ) {
        for (index, line) in text.lines(appearance.repertoire).enumerated() {
            put(
                line, row: row + index, column: column, columns: columns, align: align, style: style,
                direction: .leftToRight)
        }
    }
}
