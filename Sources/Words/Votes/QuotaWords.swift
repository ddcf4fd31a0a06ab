public import Localization
public import Tally

/// What quotas on winners changed, in sentences: who stands back for whom, and for which quota.
public struct QuotaWords {
    private let t: Localizer
    private let tag: (String) -> String
    private let name: (Int) -> String

    /// - Parameters:
    ///   - tag: what is called what a quota asks for, which the rules name by an id.
    ///   - name: how an option is called in a sentence, by index.
    public init(_ t: Localizer, tag: @escaping (String) -> String = { $0 }, name: @escaping (Int) -> String) {
        self.t = t
        self.tag = tag
        self.name = name
    }

    /// What is asked for at least: `quotas: women 2, youth 1`.
    public func rule(_ quotas: [RuleSet.TagQuota]) -> String {
        t("quotas: %1", t.series(quotas.map { t.isolated(tag($0.tag)) + " " + t.number($0.least) }))
    }

    /// What became of them; empty where there are none.
    /// - Parameter drawn: equal options of which the draw said who stands back, or who is brought in.
    public func sentences(
        _ quotas: [QuotaResult], _ standBacks: [StandBack], drawn: [[Int]] = []
    ) -> [String] {
        guard !quotas.isEmpty else { return [] }
        guard !standBacks.isEmpty else {
            let met = quotas.map { t.isolated(tag($0.tag)) + " " + t.number($0.after) }
            return [t("The votes alone meet the quotas: %1.", t.series(met))]
        }
        return standBacks.map { change in
            let tags = t.list(change.tags.map { t.quoted(tag($0)) })
            guard let back = change.option else {
                return t("A seat was free: %1 takes it for the quota %2.", name(change.for), tags)
            }
            return t("For the quota %1, %2 stands back and %3 takes the seat.", tags, name(back), name(change.for))
        }
            + drawn.map { equal in
                t("%1 are equal; the order drawn before the vote decided which of them.", t.list(equal.map(name)))
            }
    }
}
