/// For every two options, the voters who rank the first before the second.
public struct PairwiseMatrix: Equatable, Sendable {
    /// The number of options.
    public let count: Int
    private(set) var votes: [Int]

    /// With more options there are more pairs than a laptop can follow.
    static let mostOptions = 1_000

    init(count: Int, votes: [Int]? = nil) {
        self.count = count
        self.votes = votes ?? Array(repeating: 0, count: count * count)
    }

    /// Voters who rank `row` before `column`.
    public subscript(row: Int, column: Int) -> Int {
        get { votes[row * count + column] }
        set { votes[row * count + column] = newValue }
    }

    mutating func add(_ other: PairwiseMatrix, times factor: Int) {
        for index in votes.indices { votes[index] += factor * other.votes[index] }
    }

    /// Whether more voters rank `first` before `second` than the other way round.
    public func beats(_ first: Int, _ second: Int) -> Bool { self[first, second] > self[second, first] }

    /// How strong the victory of `first` over `second` is; 0 when there is none.
    public func strength(_ first: Int, over second: Int, _ measure: RuleSet.Strength) -> Int {
        let mine = self[first, second]
        let theirs = self[second, first]
        guard mine > theirs else { return 0 }
        return measure == .winningVotes ? mine : mine - theirs
    }
}
