/// A text made ready for one field of one row: glyphs as they stand from left to right.
public struct TextLine: Hashable, Sendable {
    /// The glyphs from left to right; their offsets lead back into the logical text.
    public internal(set) var glyphs: [Glyph]
    /// The direction of the text: of its first strong letter, else the one that was given.
    public internal(set) var direction: LayoutDirection
    /// Columns that all glyphs take together.
    public internal(set) var columns: Int

    /// Lays a text out.
    ///
    /// - Parameters:
    ///   - text: In logical order.
    ///   - limit: Columns there are: what is longer ends with an ellipsis. Unlimited when nil.
    ///   - appearance: Says who orders right-to-left text, which characters there are, and the direction of a text
    ///     without a strong letter.
    public init(_ text: String, limit: Int? = nil, appearance: Appearance) {
        var glyphs = Glyph.glyphs(of: text)
        if appearance.repertoire == .ascii {
            glyphs = ASCIIFallback.glyphs(glyphs)
        }
        self.glyphs = Self.cut(glyphs, to: limit, appearance.repertoire)
        direction = BidiText.direction(of: text) ?? appearance.direction
        columns = self.glyphs.reduce(0) { $0 + $1.columns }
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
