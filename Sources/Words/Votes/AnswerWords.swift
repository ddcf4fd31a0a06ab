public import Localization
public import Tally

/// The answers that a method itself gives to choose from, in words: yes and no, or the grades of a consent scale.
public struct AnswerWords: Sendable {
    private let t: Localizer

    /// Words in the language that `t` speaks.
    public init(_ t: Localizer) { self.t = t }

    /// Where an answer stands.
    public enum Place: Sendable {
        /// Beside a number that is counted: `Abstain`.
        case counted
        /// In an account of what was answered: `Abstained`.
        case told
        /// On a paper that somebody marks: `I abstain`.
        case marked
    }

    /// What an answer says; empty for a method that has none of its own.
    /// - Parameter canBlock: whether the lowest grade blocks.
    public func text(_ method: VotingMethod, _ index: Int, canBlock: Bool, _ place: Place = .counted) -> String {
        guard method.answers.indices.contains(index) else { return "" }
        return switch method {
        case .motion: motion(index, place)
        case .fistToFive: fingers(method.answers[index].number, canBlock)
        case .gradients: grade(method.answers[index].number, canBlock)
        default: ""
        }
    }

    /// The same with the number that is called out for it, where that says something: `5 fingers: fully for it`.
    public func full(_ method: VotingMethod, _ index: Int, canBlock: Bool, _ place: Place = .counted) -> String {
        guard method.answers.indices.contains(index) else { return "" }
        let text = text(method, index, canBlock: canBlock, place)
        let number = method.answers[index].number
        return switch method {
        case .fistToFive: t.plural("%1 finger: %2", "%1 fingers: %2", number, text)
        case .gradients: t("grade %1: %2", number, text)
        default: text
        }
    }

    /// What the numbers of a ballot say where each is a word: of 3-2-1 voting good, OK and bad; nil elsewhere.
    public func rating(_ method: VotingMethod, _ number: Int) -> String? {
        guard method == .threeTwoOne else { return nil }
        return switch number {
        case 2: t("good")
        case 1: t("OK")
        case 0: t("bad")
        default: nil
        }
    }

    private func motion(_ index: Int, _ place: Place) -> String {
        switch (index, place) {
        case (0, _): t("Yes")
        case (1, _): t("No")
        case (_, .counted): t("Abstain")
        case (_, .told): t("Abstained")
        case (_, .marked): t("I abstain")
        }
    }

    private func fingers(_ number: Int, _ canBlock: Bool) -> String {
        switch number {
        case 5: t("fully for it, and ready to help")
        case 4: t("for it")
        case 3: t("can live with it")
        case 2: t("has reservations")
        case 1: t("has strong reservations")
        default: canBlock ? t("blocks it") : t("against it")
        }
    }

    private func grade(_ number: Int, _ canBlock: Bool) -> String {
        switch number {
        case 1: t("full endorsement")
        case 2: t("endorsement, with a minor point")
        case 3: t("agreement, with reservations")
        case 4: t("abstention")
        case 5: t("does not like it, but steps aside")
        case 6: t("disagrees, but goes along")
        case 7: t("disagrees, and takes no part")
        default: canBlock ? t("blocks it") : t("fully against it")
        }
    }
}
