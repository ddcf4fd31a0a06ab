/// One place of the grid.
public struct Cell: Hashable, Sendable {
    /// A spacing character and its marks; empty in the second half of a wide one. Never a control character.
    public let text: String
    /// 1 or 2; 0 in the second half of a wide character.
    public let columns: Int
    /// How it looks.
    public internal(set) var style: Style

    /// The glyph in the given style.
    public init(_ glyph: Glyph, style: Style = .normal) {
        text = glyph.text
        columns = glyph.columns
        self.style = style
    }

    private init(text: String, columns: Int, style: Style) {
        self.text = text
        self.columns = columns
        self.style = style
    }

    /// An empty place.
    public static let blank = blank(.normal)

    /// An empty place in the given style.
    public static func blank(_ style: Style) -> Cell { Cell(text: " ", columns: 1, style: style) }

    /// The second half of a wide character.
    static func continuation(_ style: Style) -> Cell { Cell(text: "", columns: 0, style: style) }

    /// Whether this is the second half of a wide character.
    public var isContinuation: Bool { columns == 0 }
}
