public import Localization

/// A quorum, in words that are the same on the screen, on paper and on the command line: a number of people, who have to be
/// present.
public struct QuorumWords {
    private let t: Localizer
    private let quorum: Int

    /// - Parameter quorum: how many people have to be present.
    public init(_ quorum: Int, _ t: Localizer) {
        self.quorum = quorum
        self.t = t
    }

    /// As a condition among others: `quorum 21 present`.
    public var condition: String { t("quorum %1 present", quorum) }

    /// Whether it was reached, as a remark among others.
    public func remark(isReached: Bool) -> String {
        isReached ? t("quorum %1 present, reached", quorum) : t("quorum %1 present, not reached", quorum)
    }

    /// The same, in a sentence.
    public func sentence(isReached: Bool) -> String {
        isReached
            ? t("The quorum of %1 present was reached.", quorum)
            : t("The quorum of %1 present was not reached.", quorum)
    }

    /// What comes of a vote that missed it.
    public var noDecision: String { t("No decision: the quorum of %1 present was not reached.", quorum) }
}
