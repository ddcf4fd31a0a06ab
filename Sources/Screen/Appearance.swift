/// What a screen needs to know about the reader and the terminal before anything is drawn.
public struct Appearance: Hashable, Sendable {
    /// Which characters the terminal can be trusted with.
    public enum Repertoire: Hashable, Sendable {
        /// The locale is UTF-8: rules, blocks and every script.
        case unicode
        /// Anything else: what has no ASCII form is shown as `?`.
        case ascii
    }

    /// The colour of the day's theme.
    public var accent: Accent
    /// Where lines begin, by the language of the screen.
    public var direction: LayoutDirection
    /// Which characters may be used.
    public var repertoire: Repertoire
    /// Who brings right-to-left text into order.
    public var bidi: BidiStrategy

    /// Makes an appearance; by default a left-to-right screen in Unicode, with text kept in logical order.
    public init(
        accent: Accent = .standard, direction: LayoutDirection = .leftToRight, repertoire: Repertoire = .unicode,
        bidi: BidiStrategy = .off
    ) {
        self.accent = accent
        self.direction = direction
        self.repertoire = repertoire
        self.bidi = bidi
    }
}
