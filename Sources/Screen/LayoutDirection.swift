/// Where lines begin: at the left for French, at the right for Arabic.
public enum LayoutDirection: Hashable, Sendable {
    /// Lines begin at the left edge.
    case leftToRight
    /// Lines begin at the right edge.
    case rightToLeft
}
