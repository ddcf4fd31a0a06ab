/// What a colour means. Views name meanings; the terminal decides which colour it has for them.
public enum Ink: String, CaseIterable, Sendable {
    /// Ordinary text, in the terminal's own foreground.
    case normal
    /// The colour of the day's theme: the active line and the bars, nothing else.
    case accent
    /// Text of second rank: units, hints, rules.
    case muted
    /// Done, present, reached.
    case good
    /// Late, nearly full, worth a look.
    case warning
    /// Wrong, refused, over the limit.
    case bad
}
