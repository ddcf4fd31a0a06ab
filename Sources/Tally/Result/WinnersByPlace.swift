/// Those who win as they are announced: best first, not in the order in which they stood to the vote.
extension TallyResult {
    /// The winners by their places.
    public var winnersByPlace: [Int] { Ranking.byPlace(winners, in: ranking) }
}

extension RoomResult {
    /// The winners by their places.
    public var winnersByPlace: [Int] { Ranking.byPlace(winners, in: ranking) }
}

private enum Ranking {
    /// Options by their places; those that have none last, in their own order.
    static func byPlace(_ options: [Int], in ranking: [[Int]]) -> [Int] {
        let placed = ranking.joined().filter(options.contains)
        return placed + options.filter { !placed.contains($0) }
    }
}
