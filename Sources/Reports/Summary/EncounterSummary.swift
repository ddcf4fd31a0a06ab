import Workshop

/// How many of the people at one table had not shared a table before.
public struct EncounterSummary: Codable, Hashable, Sendable {
    /// The activity's own id in the script.
    public var activity: String
    /// Pairs of people who sat at one table.
    public var pairs: Int
    /// Those of them who had not sat at one table in an earlier activity or on an earlier day.
    public var new: Int
    /// The new ones of all pairs.
    public var share: Share?
}

extension EncounterSummary {
    static func all(_ source: SummarySource) -> [EncounterSummary] {
        var met: Set<Pair> = []
        for activity in source.earlierDays.flatMap(\.activities) {
            met.formUnion(pairs(of: activity, source))
        }
        return source.day.activities.compactMap { activity in
            let pairs = pairs(of: activity, source)
            guard !pairs.isEmpty else { return nil }
            let new = pairs.subtracting(met).count
            met.formUnion(pairs)
            return EncounterSummary(
                activity: activity.code, pairs: pairs.count, new: new,
                share: Share(new, of: pairs.count, base: .pairs))
        }
    }

    private struct Pair: Hashable {
        let first: ID<Stakeholder>
        let second: ID<Stakeholder>
    }

    private static func pairs(of activity: Activity, _ source: SummarySource) -> Set<Pair> {
        var pairs: Set<Pair> = []
        for table in source.state.seatings[activity.id]?.tables ?? [] {
            let people = Set(table).sorted()
            for (index, first) in people.enumerated() {
                for second in people[(index + 1)...] { pairs.insert(Pair(first: first, second: second)) }
            }
        }
        return pairs
    }
}
