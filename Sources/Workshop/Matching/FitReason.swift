/// Why two lines, or two people, fit: something that is true of both. `Words` says it.
public enum FitReason: Hashable, Sendable {
    /// Tags that both have, rarest first, as the first has them.
    case tags([PlainText])
    /// Words that both say, rarest first, as the first says them.
    case words([PlainText])
    /// Languages that both speak, as ISO 639 codes.
    case languages([String])
    /// What one looks for by its name is what the other is: a category's code.
    case category(PlainText)
    /// The town in which both are.
    case town(PlainText)
    /// The country in which both are.
    case country(PlainText)
}
