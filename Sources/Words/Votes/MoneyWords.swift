public import Localization
public import Tally

/// The money of a vote on projects, in words: what there is, what is spent, what is left.
public struct MoneyWords: Sendable {
    private let t: Localizer

    /// In the language of the localizer.
    public init(_ t: Localizer) { self.t = t }

    /// What a poll says of it in its head: `200 to spend`.
    public func head(_ limit: Int) -> String { t("%1 to spend", t.number(limit)) }

    /// What became of it.
    /// - Parameter spent: nil while a tie keeps open what is bought.
    public func account(_ limit: String, spent: String?, left: String?) -> String {
        guard let spent, let left else {
            return t("A tie keeps open what is bought. There are %1 to spend.", limit)
        }
        return t("%1 of %2 are spent; %3 are left.", spent, limit, left)
    }

    /// The same of what ballots come to; nil for a vote that is not about money.
    public func account(_ result: TallyResult) -> String? {
        guard let budget = result.budget else { return nil }
        func number(_ amount: Fraction) -> String { RoundWords.number(amount, t) }
        return account(
            number(budget.limit), spent: result.spent.map(number), left: result.spent.map { number(budget.limit - $0) })
    }

    /// What an option costs.
    public func cost(_ cost: Int) -> String { t("costs %1", t.number(cost)) }
}
