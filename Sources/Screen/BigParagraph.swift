/// A sentence in large letters, over as many rows as it takes: as large as there is room for, to be read from afar.
///
/// Where not even small dots fit, a dot being one column wide and half a row high, there is no large form.
public struct BigParagraph: Hashable, Sendable {
    /// The rows of letters, from above.
    public let lines: [BigText]
    /// Extent in cells.
    public let size: Size

    /// Nobody needs larger letters for a sentence.
    private static let largest = 3

    /// The sentence as large as it fits.
    /// - Parameter hasHalves: whether the terminal has blocks of half a row.
    /// - Returns: nil where a letter has no large form, or where there is no room: show it in ordinary letters.
    public init?(_ text: String, fitting size: Size, hasHalves: Bool) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty, BigText(text) != nil else { return nil }
        let grains = (1...Self.largest).reversed().map(BigText.Grain.times) + (hasHalves ? [.half] : [])
        let direction = BidiText.direction(of: text)
        for grain in grains {
            guard let lines = Self.wrapped(words, grain, direction, columns: size.columns) else { continue }
            let extent = Size(
                columns: lines.map(\.size.columns).max() ?? 0,
                rows: lines.reduce(0) { $0 + $1.size.rows } + (lines.count - 1) * grain.gap)
            guard extent.rows <= size.rows else { continue }
            (self.lines, self.size) = (lines, extent)
            return
        }
        return nil
    }

    /// The words in lines of that width; nil where one word alone is wider.
    private static func wrapped(
        _ words: [String], _ grain: BigText.Grain, _ direction: LayoutDirection?, columns: Int
    ) -> [BigText]? {
        func large(_ text: String) -> BigText? { BigText(text, grain: grain, direction: direction) }
        var lines: [String] = []
        for word in words {
            if let last = lines.last, let both = large(last + " " + word), both.size.columns <= columns {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        let all = lines.compactMap(large)
        return all.allSatisfy { $0.size.columns <= columns } ? all : nil
    }
}

extension Canvas {
    /// Draws a sentence in large letters.
    public func put(_ paragraph: BigParagraph, row: Int = 0, align: Canvas.Alignment = .center, style: Style = .accent)
    {
        var row = row
        for line in paragraph.lines {
            put(line, row: row, align: align, style: style)
            row += line.size.rows + line.grain.gap
        }
    }
}
