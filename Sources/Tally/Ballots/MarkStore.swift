/// Ballots that mark options with a number each: a cross (1), dots, points, a score or a grade. Sparse, in flat arrays,
/// because a voter in a budget marks five of two hundred projects.
public struct MarkStore: Equatable, Sendable {
    /// Marked options, ascending within a ballot.
    var marked: [UInt16] = []
    /// The number beside each.
    var values: [Int] = []
    /// Where each ballot's marks begin, and behind the last ballot where they end.
    var starts: [UInt32] = [0]
    /// How many voters handed in each ballot; empty as long as each stands for one.
    var weights: [Int] = []

    /// An empty store.
    public init() {}

    /// Whether every mark is on one of so many options, and every ballot lies where the marks are.
    func isSound(options: Int) -> Bool {
        starts.first == 0 && starts.last.map { Int($0) } == marked.count && values.count == marked.count
            && (weights.isEmpty || weights.count == count) && RankingStore.isAscending(starts)
            && marked.allSatisfy { $0 < options }
    }

    /// The number of stored ballots; each may stand for several voters.
    public var count: Int { starts.count - 1 }

    func weight(_ ballot: Int) -> Int { weights.isEmpty ? 1 : weights[ballot] }

    /// The marks of one ballot.
    func range(_ ballot: Int) -> Range<Int> { Int(starts[ballot])..<Int(starts[ballot + 1]) }

    /// Adds a ballot.
    /// - Parameters:
    ///   - marks: the number for each marked option; an option left blank is absent.
    ///   - weight: how many voters handed it in, at least 1.
    public mutating func append(_ marks: [Int: Int], weight: Int = 1) {
        for (option, value) in marks.sorted(by: { $0.key < $1.key }) {
            marked.append(RankingStore.Cell.of(option))
            values.append(value)
        }
        close(weight: weight)
    }

    /// Ends the ballot whose marks were appended, ascending.
    mutating func close(weight: Int) {
        if weight != 1 && weights.isEmpty { weights = Array(repeating: 1, count: count) }
        starts.append(UInt32(marked.count))
        if weight != 1 || !weights.isEmpty { weights.append(weight) }
    }

    /// The marks of one ballot: option and number, ascending by option.
    public func marks(of ballot: Int) -> [(option: Int, value: Int)] {
        range(ballot).map { (Int(marked[$0]), values[$0]) }
    }
}
