public import Localization
public import Workshop

/// What is said of rounds at tables that are planned together.
public struct TablesWords {
    private let t: Localizer

    /// Words in a language.
    public init(_ t: Localizer) { self.t = t }

    /// How many people meet: `Pairs who meet in 3 rounds: 388 of at most 390.`
    public func encounters<ID>(_ plan: MixingPlan<ID>) -> String {
        plan.isBest
            ? t.plural(
                "Pairs who meet in %1 round: %2, as many as can.", "Pairs who meet in %1 rounds: %2, as many as can.",
                plan.rounds.count, plan.encounters)
            : t.plural(
                "Pairs who meet in %1 round: %2 of at most %3.", "Pairs who meet in %1 rounds: %2 of at most %3.",
                plan.rounds.count, plan.encounters, plan.bound)
    }

    /// How many rules could not be kept; nil when all are.
    public func broken<ID>(_ plan: MixingPlan<ID>) -> String? {
        plan.breaches.isEmpty
            ? nil : t.plural("%1 time a rule is not kept.", "%1 times a rule is not kept.", plan.breaches.count)
    }

    /// A rule that could not be kept, with the names of those it concerns.
    public func breach(_ rule: MixingPlan<ID<Stakeholder>>.Breach.Rule, _ names: [String]) -> String {
        let people = t.list(names)
        return switch rule {
        case .together: t("Not at one table, though they belong together: %1", people)
        case .apart: t("At one table, though they are to sit apart: %1", people)
        case .language: t("Shares no language with anybody at the table: %1", people)
        case .neverAlone: t("Alone of a category at the table: %1", people)
        }
    }
}
