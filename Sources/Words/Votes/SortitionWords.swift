public import Localization
public import Workshop

/// People drawn by lot, in words: what came out, how everybody can check it, why nothing can be drawn.
public struct SortitionWords: Sendable {
    private let t: Localizer
    private let title: @Sendable (Sortition.Trait, String) -> String

    /// - Parameter title: what a value is called, where it is a code.
    public init(_ t: Localizer, title: @escaping @Sendable (Sortition.Trait, String) -> String) {
        self.t = t
        self.title = title
    }

    /// What came out, over the names.
    public func heading(_ sortition: Sortition) -> String {
        t.plural(
            "%1 person drawn by lot out of %2", "%1 people drawn by lot out of %2", sortition.places,
            sortition.people.count)
    }

    /// The seed, as it is made public.
    public func seed(_ sortition: Sortition) -> String { t("Seed: %1", t.isolated(sortition.seed)) }

    /// How they were drawn, so that everybody can do it again.
    public func method(_ sortition: Sortition) -> [String] {
        var sentences = [
            t(
                "Everybody who may be drawn has a number in the list. The lot of a number is the SHA-256 of the seed, a hyphen and the number; of number 7 anybody finds it with: %1",
                t.isolated("printf '%s' '\(sortition.seed)-7' | sha256sum")),
            sortition.quotas.isEmpty
                ? t("The smallest lots are drawn.")
                : t(
                    "From the smallest lot up, everybody is drawn, unless the quotas could not be met any more with the places that are left."
                ),
        ]
        if !sortition.quotas.isEmpty {
            sentences.append(t("All who are alike in what the quotas ask for have the same chance."))
        } else {
            sentences.append(t("Everybody has the same chance."))
        }
        return sentences
    }

    /// A quota, and what came of it: `Stokers: 2 of 9, asked for 2`.
    public func quota(_ quota: Sortition.Quota, listed: Int, chosen: Int) -> String {
        t("%1: %2 of %3 drawn, asked for %4", t.isolated(name(quota)), chosen, listed, range(quota.range))
    }

    /// What its people share.
    public func name(_ quota: Sortition.Quota) -> String {
        quota.value.isEmpty ? t("not known") : title(quota.trait, quota.value)
    }

    private func range(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == range.upperBound
            ? t.number(range.lowerBound) : t("%1 to %2", t.number(range.lowerBound), t.number(range.upperBound))
    }

    /// Why nobody is drawn.
    public func sentence(_ problem: Sortition.Problem) -> String {
        switch problem {
        case .tooFew(let people):
            t.plural("Only %1 person may be drawn.", "Only %1 people may be drawn.", people)
        case .noPlaces: t("Say how many are drawn: a number from 1 up.")
        case .noSeed: t("A seed is needed: dice that were thrown, or a number from tomorrow's newspaper.")
        case .nobodyIs(let quota): t("Nobody who may be drawn is “%1”.", t.isolated(quota.value))
        case .tooFewAre(let quota, let have):
            t(
                "Of “%1” at least %2 shall be drawn, but only %3 may be.", t.isolated(name(quota)),
                quota.range.lowerBound, have)
        case .tooManyTraits: t("Quotas go on two of category, city and organisation at most.")
        case .doNotFit: t("No drawing meets all quotas with so many places.")
        }
    }
}
