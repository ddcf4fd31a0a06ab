/// How a cell looks. A state is told by a glyph or a word as well, never by the style alone.
public struct Style: Hashable, Sendable {
    /// The meaning of the colour.
    public var ink: Ink
    /// Heavier strokes.
    public var bold: Bool
    /// Fainter strokes.
    public var dim: Bool
    /// A line below.
    public var underline: Bool
    /// Foreground and background exchanged.
    public var reverse: Bool

    /// Makes a style.
    public init(
        _ ink: Ink = .normal, bold: Bool = false, dim: Bool = false, underline: Bool = false, reverse: Bool = false
    ) {
        self.ink = ink
        self.bold = bold
        self.dim = dim
        self.underline = underline
        self.reverse = reverse
    }
}

extension Style {
    /// Ordinary text.
    public static let normal = Style()
    /// Ordinary text, bold.
    public static let strong = Style(bold: true)
    /// Text in the theme's colour.
    public static let accent = Style(.accent)
    /// Text of second rank.
    public static let muted = Style(.muted)
    /// Done, present, reached.
    public static let good = Style(.good)
    /// Late, nearly full.
    public static let warning = Style(.warning)
    /// Wrong, refused.
    public static let bad = Style(.bad)

    /// This style with exchanged foreground and background, for the chosen line.
    public var reversed: Style {
        var copy = self
        copy.reverse.toggle()
        return copy
    }

    /// This style with heavier strokes.
    public var emphasized: Style {
        var copy = self
        copy.bold = true
        return copy
    }
}
