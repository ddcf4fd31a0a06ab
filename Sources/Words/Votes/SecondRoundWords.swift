public import Localization

/// A second round, in a sentence.
public struct SecondRoundWords: Sendable {
    private let t: Localizer

    /// Words in the language that `t` speaks.
    public init(_ t: Localizer) { self.t = t }

    /// What it follows, and who was equal for a place in it.
    /// - Parameters:
    ///   - code: the first poll, as commands call it.
    ///   - tied: the options that were equal for the last place.
    public func sentence(after code: String, tied: [String] = []) -> String {
        let follows = t("The second round of %1.", t.quoted(code))
        guard !tied.isEmpty else { return follows }
        return follows + " " + t("Equal for the last place, and all in it: %1.", t.list(tied))
    }
}
