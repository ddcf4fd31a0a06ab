import Localization

extension PollSummary {
    /// Whether another option has the same place, those that nobody voted for included.
    func sharesPlace(_ result: Result) -> Bool {
        guard let rank = result.rank else { return false }
        return results.contains { $0.rank == rank && $0.number != result.number }
    }

    /// The place of an option as tables show it: `2`, and `2=` where another one has it as well; empty where nobody knows it, and
    /// for answers to a question, which stand in no order.
    func place(of result: Result, _ t: Localizer) -> String {
        guard !hasOwnAnswers, let rank = result.rank else { return "" }
        return t.number(rank) + (sharesPlace(result) ? "=" : "")
    }
}
