public import Localization
public import Tally

/// What a consent scale comes to, in sentences: how many stand where, whether it is carried, and whose reservations are to be
/// heard. Never an average.
public struct ConsentWords: Sendable {
    private let agreement: Agreement
    private let t: Localizer

    /// Words for an agreement, in the language that `t` speaks.
    public init(_ agreement: Agreement, _ t: Localizer) {
        self.agreement = agreement
        self.t = t
    }

    /// How many stand where so far.
    public var standing: String {
        let sides = t("So far: %1.", self.sides)
        return agreement.blocks == 0
            ? joined(sides)
            : joined(sides + " " + t.plural("%1 person blocks it.", "%1 people block it.", agreement.blocks))
    }

    /// What came out, and what is still to be done.
    /// - Parameters:
    ///   - decision: nil where not every grade was counted.
    ///   - decides: whether something is decided by it; a survey only tells how many stand where.
    ///   - isCounted: whether every grade has a number; otherwise the sides have none.
    public func outcome(
        _ decision: RoomResult.Decision?, decides: Bool = true, isCounted: Bool = true
    ) -> String {
        guard isCounted else { return uncounted(decision) }
        guard decides else { return joined(t("%1.", sides)) }
        return switch decision {
        case .carried: joined(t("Carried: %1.", sides))
        case .rejected: joined(t("Not carried: %1.", sides))
        case .tied: joined(t("As many for it as against it, and so not carried: %1.", sides))
        case .blocked:
            joined(
                t.plural(
                    "Not carried, for %1 person blocks it: %2.", "Not carried, for %1 people block it: %2.",
                    agreement.blocks, sides))
        // The quorum is said with its number, where it is known.
        case .noQuorum: t("No decision: the quorum was not reached.")
        case nil: t("Nobody can say whether it is carried: not every grade was counted.")
        }
    }

    private func uncounted(_ decision: RoomResult.Decision?) -> String {
        switch decision {
        case .carried: t("Carried: everybody saw that most are for it, and nobody counted them all.")
        case .rejected: t("Not carried: everybody saw that most are not for it, and nobody counted them all.")
        case .blocked:
            t.plural(
                "Not carried, for %1 person blocks it.", "Not carried, for %1 people block it.", agreement.blocks)
        case .noQuorum: t("No decision: the quorum was not reached.")
        case .tied, nil: t("Nobody can say whether it is carried: not every grade was counted.")
        }
    }

    /// `18 for it, 4 not yet, 2 step aside`. Who has reservations is not against it: most of them can still be won.
    public var sides: String {
        let both = t("%1 for it, %2 not yet", agreement.support, agreement.against)
        return agreement.aside == 0
            ? both : t.plural("%2, %1 steps aside", "%2, %1 step aside", agreement.aside, both)
    }

    /// Whose reservations are to be heard; nil where nobody has one.
    public var reservations: String? {
        agreement.reservations == 0
            ? nil
            : t.plural(
                "%1 has reservations: hear and note them.", "%1 have reservations: hear and note them.",
                agreement.reservations)
    }

    private func joined(_ sentence: String) -> String { reservations.map { sentence + " " + $0 } ?? sentence }
}
