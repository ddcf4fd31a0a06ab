import Localization

/// A second round, in a sentence.
public struct SecondRoundWords: Sendable {
    private let t: Localizer

    public init(_ t: Localizer) { self.t = t }

    /// What it follows, and who was equal for a place in it.
    /// - Parameters:
    ///   - code: the first poll, as commands call it.
    ///   - tied: the options that were equal for the last place.
    public func sentence(after code: String, tied: [String] = []) -> String {
        let follows = t("The second round of %1, between those who came first.", t.quoted(code))
        guard !tied.isEmpty else { return follows }
        return follows + " " + t("%1 were equal for the last place, so that all of them go on.", t.list(tied))
    }
}
