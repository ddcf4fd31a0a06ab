extension TallyResult {
    /// Takes over a sequential count. The ranking lists those elected in the order of their election, then who was left
    /// by `standing`, then those eliminated, the last one first.
    mutating func take<Method, Value: Comparable>(
        _ outcome: SequentialCounter<Method>.Outcome, standing: (Int) -> Value
    ) {
        winners = outcome.winners
        electedByAllWays = outcome.isOpen ? outcome.certain : nil
        rounds = outcome.rounds
        ties = outcome.ties
        let first = outcome.isOpen ? open(outcome) : outcome.state.elected
        let placed = Set(first.joined()).union(outcome.state.eliminated.joined())
        ranking =
            first + Standing.ranking(options.indices.filter { !placed.contains($0) }, by: standing)
            + outcome.state.eliminated.reversed().map { $0.sorted() }
    }

    /// A standing tie leaves open who of these is ahead.
    private func open<Method>(_ outcome: SequentialCounter<Method>.Outcome) -> [[Int]] {
        let sure = Set(outcome.state.elected.joined())
        let rest = outcome.winners.filter { !sure.contains($0) }
        return outcome.state.elected + (rest.isEmpty ? [] : [rest])
    }
}
