import Workshop

/// How many of the people at one table had not shared a table before.
public struct EncounterSummary: Codable, Hashable, Sendable {
    /// The activity's own id in the script.
    public var activity: String
    /// Pairs of people who sat at one table.
    public var pairs: Int
    /// Those of them who had not sat at one table in an earlier activity or on an earlier day of the workshop.
    public var new: Int
    /// The new ones of all pairs.
    public var share: Share?
}

extension EncounterSummary {
    static func all(_ source: SummarySource) -> [EncounterSummary] {
        let seatings = source.day.activities.compactMap { source.state.seatings[$0.id] }
        guard let first = seatings.first else { return [] }
        var met = source.state.encounters(before: first.activity)
        return zip(source.day.activities.filter { source.state.seatings[$0.id] != nil }, seatings).map {
            activity, seating in
            let report = MixingReport(groups: seating.tables, met: met)
            for table in seating.tables { met.record(table) }
            return EncounterSummary(
                activity: activity.code, pairs: report.pairs, new: report.newEncounters,
                share: Share(report.newEncounters, of: report.pairs, base: .pairs))
        }
    }
}
