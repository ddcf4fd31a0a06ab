/// Why two lines, or two people, fit: something that is true of both. `Words` says it.
public enum FitReason: Hashable, Sendable {
    /// Tags that both have, rarest first, as the first has them.
    case tags([Shared])
    /// Words that both say, rarest first, as the first says them.
    case words([Shared])
    /// Languages that both speak, as ISO 639 codes.
    case languages([String])
    /// What one looks for by its name is what the other is: a category's code.
    case category(PlainText)
    /// The town in which both are.
    case town(PlainText)
    /// The country in which both are.
    case country(PlainText)

    /// A tag or a word that both have, and how rare it is: the fewer have it, the more it weighs.
    public struct Shared: Hashable, Sendable {
        /// What it is, as the first has it.
        public let text: PlainText
        /// How many have it, both among them.
        public let count: Int
        /// Of how many.
        public let all: Int

        /// Says what is shared.
        public init(_ text: PlainText, count: Int, of all: Int) {
            (self.text, self.count, self.all) = (text, count, all)
        }
    }
}
