/// A text made ready for one field of one row: glyphs as they stand, or are sent, from left to right.
public struct TextLine: Hashable, Sendable {
    /// The glyphs from left to right; their offsets lead back into the logical text.
    public let glyphs: [Glyph]
    /// The direction of the text: the one asked for, else that of its first strong letter, else that of the screen.
    public let direction: LayoutDirection
    /// Columns that all glyphs take together.
    public let columns: Int
    /// Whether the glyphs stand in the order in which they are read; otherwise the terminal orders them, or nobody.
    public let isOrdered: Bool

    /// Lays a text out.
    ///
    /// - Parameters:
    ///   - text: In logical order.
    ///   - limit: Columns there are: what is longer ends with an ellipsis. Unlimited when nil.
    ///   - direction: Direction of the text as a whole; that of its first strong letter when nil.
    ///   - appearance: Says who orders right-to-left text, which characters there are, and the direction of a text
    ///     without a strong letter.
    public init(_ text: String, limit: Int? = nil, direction: LayoutDirection? = nil, appearance: Appearance) {
        var glyphs = Glyph.glyphs(of: text)
        let ownDirection = direction ?? BidiText.direction(of: text) ?? appearance.direction
        let isPlain =
            ownDirection == .leftToRight
            && !text.unicodeScalars.contains {
                BidiText.mayNeedOrdering($0.value)
            }
        isOrdered = appearance.bidi.ordersHere
        if isOrdered, !isPlain, appearance.repertoire == .unicode,
            var layout = BidiLayout(text, glyphs: glyphs, direction: ownDirection)
        {
            if let limit { layout.cut(to: limit, appearance.repertoire) }
            glyphs = appearance.bidi == .words ? layout.visualWords() : layout.visual()
        } else {
            if appearance.repertoire == .ascii {
                glyphs = ASCIIFallback.glyphs(glyphs)
            }
            glyphs = Self.cut(glyphs, to: limit, appearance.repertoire)
        }
        self.glyphs = glyphs
        self.direction = ownDirection
        columns = glyphs.reduce(0) { $0 + $1.columns }
    }

    /// Cuts logical glyphs to the limit and puts an ellipsis at the end.
    static func cut(_ glyphs: [Glyph], to limit: Int?, _ repertoire: Appearance.Repertoire) -> [Glyph] {
        guard let limit, glyphs.reduce(0, { $0 + $1.columns }) > limit else { return glyphs }
        guard limit > 0 else { return [] }
        let kept = Glyph.fitting(glyphs[...], columns: limit - 1)
        let rest = glyphs.count > kept.count ? glyphs[kept.count].offset : 0
        return kept + [Glyph(repertoire == .ascii ? "~" : "…", columns: 1, offset: rest, scalars: 0)]
    }
}
