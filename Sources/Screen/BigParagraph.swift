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
    /// - Returns: nil where a letter has no large form (Arabic), or where there is no room: show it in ordinary letters.
    public init?(_ text: String, fitting size: Size, hasHalves: Bool) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty, BigText(text) != nil else { return nil }
        let grains = (1...Self.largest).reversed().map(BigText.Grain.times) + (hasHalves ? [.half] : [])
        for grain in grains {
            guard let lines = Self.wrapped(words, grain, columns: size.columns) else { continue }
            let extent = Size(
                columns: lines.map(\.size.columns).max() ?? 0,
                rows: lines.count * grain.rows + (lines.count - 1) * grain.gap)
            guard extent.rows <= size.rows else { continue }
            (self.lines, self.size) = (lines, extent)
            return
        }
        return nil
    }

    /// The words in lines of that width; nil where one word alone is wider.
    private static func wrapped(_ words: [String], _ grain: BigText.Grain, columns: Int) -> [BigText]? {
        var lines: [String] = []
        for word in words {
            if let last = lines.last, let both = BigText(last + " " + word, grain: grain), both.size.columns <= columns
            {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        let large = lines.compactMap { BigText($0, grain: grain) }
        return large.allSatisfy { $0.size.columns <= columns } ? large : nil
    }
}

extension Canvas {
    /// Draws a sentence in large letters.
    public func put(_ paragraph: BigParagraph, row: Int = 0, align: Canvas.Alignment = .center, style: Style = .accent)
    {
        var row = row
        for line in paragraph.lines {
            put(line, row: row, align: align, style: style)
            row += line.grain.rows + line.grain.gap
        }
    }
}
