extension Election {
    /// Methods with one winner take no other number of seats.
    func requireOneSeat() throws(TallyError) {
        guard seats == 1 else { throw .oneSeatOnly }
    }

    /// At least one seat, and not more than there are options.
    func requireSeats() throws(TallyError) {
        guard seats >= 1, seats <= max(1, options.count) else {
            throw .seatsOutOfRange(seats: seats, most: max(1, options.count))
        }
    }

    /// The ballots as rankings. Numbers are read as ranks: the higher before the lower, equal ones together, blank ones
    /// not named.
    func rankings(_ reading: RankingStore.Reading) -> RankedBallots {
        switch box.content {
        case .rankings(let store): return store.interpreted(rules, reading)
        case .marks(let store):
            var ranked = RankingStore()
            for ballot in 0..<store.count {
                let marks = store.marks(of: ballot)
                let levels = Set(marks.map(\.value)).sorted(by: >)
                ranked.append(
                    levels.map { level in marks.filter { $0.value == level }.map(\.option) },
                    weight: store.weight(ballot))
            }
            return ranked.interpreted(rules, reading)
        }
    }

    /// The ballots as crosses: options marked with a number above 0, or named together at a single rank.
    /// - Throws: when they are rankings of several ranks: a last place is no cross.
    func crosses() throws(TallyError) -> MarkStore {
        var crosses = MarkStore()
        switch box.content {
        case .marks(let store):
            for ballot in 0..<store.count {
                for index in store.range(ballot) where store.values[index] > 0 {
                    crosses.marked.append(store.marked[index])
                    crosses.values.append(1)
                }
                crosses.close(weight: store.weight(ballot))
            }
        case .rankings(let store):
            for ballot in 0..<store.count {
                let ranks = store.ranks(of: ballot).filter { !$0.isEmpty }
                guard ranks.count < 2 else { throw .needsCrosses }
                let named = Set(ranks.joined())
                crosses.append(Dictionary(uniqueKeysWithValues: named.map { ($0, 1) }), weight: store.weight(ballot))
            }
        }
        return crosses
    }

    /// The ballots as points: numbers as they are, places as `BallotBox.pointsOfFirst` says.
    func points() throws(TallyError) -> MarkStore {
        switch box.content {
        case .marks(let store): return store
        case .rankings(let store):
            guard let first = box.pointsOfFirst else { return try crosses() }
            var points = MarkStore()
            for ballot in 0..<store.count {
                var marks: [Int: Int] = [:]
                for (place, rank) in store.ranks(of: ballot).enumerated() {
                    for option in rank where marks[option] == nil { marks[option] = max(0, first - place) }
                }
                points.append(marks, weight: store.weight(ballot))
            }
            return points
        }
    }

    /// The ballots as numbers.
    /// - Throws: when they are rankings, which say nothing about distances.
    func numbers() throws(TallyError) -> MarkStore {
        guard case .marks(let store) = box.content else { throw .needsScores }
        return store
    }
}
