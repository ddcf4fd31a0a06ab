public import Tally

/// Why what was counted of a poll that is to be closed does not look complete, or cannot be so.
public enum ClosingDoubt: Hashable, Sendable {
    /// Papers with codes that have not been keyed, of all that were issued.
    case papersMissing(Int, of: Int)
    /// Fewer ballots than people here.
    case fewBallots(Int, here: Int)
    /// Options on which two counters do not agree, by index.
    case unsettled([Int])
    /// Neither a number nor a ballot.
    case nothingCounted
    /// Options of which a source says nothing, although it says something of others, by index.
    case uncounted(VoteSource, [Int])
    /// Numbers that do not fit together.
    case alarm(CountAlarm)

    /// Whether something was not counted, so that the result is none of all that was voted.
    public var leavesOut: Bool {
        switch self {
        case .papersMissing, .unsettled, .nothingCounted, .uncounted: true
        case .fewBallots, .alarm: false
        }
    }
}

extension ProgrammeState {
    /// What is doubtful about closing a poll that is not secret, the gravest; nil where its count looks complete.
    public func closingDoubt(of poll: ID<Poll>) -> ClosingDoubt? {
        guard let record = polls[poll], let count = roomCount(of: poll) else { return nil }
        let (issued, missing) = (issuedCodes(of: poll).count, missingCodes(of: poll).count)
        if missing > 0, missing < issued { return .papersMissing(missing, of: issued) }
        let cast = ballots[poll]?.count ?? 0
        let here = day(of: record.activity).map { hereCount(on: $0.id) } ?? 0
        let needsBallots = !record.rules.isCountedInRooms
        if needsBallots, cast > 0, cast < here, issued == 0 { return .fewBallots(cast, here: here) }
        let results = count.result().options
        let unsettled = record.called.filter { results.indices.contains($0) && !results[$0].unsettled.isEmpty }
        if !unsettled.isEmpty { return .unsettled(unsettled) }
        let counts = counts[poll] ?? [:]
        guard !counts.isEmpty || cast > 0 else { return .nothingCounted }
        for (source, votes) in counts.sorted(by: { $0.key < $1.key }) {
            let missing = record.called.filter { votes[$0 + 1] == nil }
            if !missing.isEmpty { return .uncounted(source, missing) }
        }
        // Of votes that are counted ballot by ballot only how many there are can be held against the people here.
        let alarms = count.alarms().filter { alarm in
            guard needsBallots else { return true }
            if case .ballotsExceedPresent = alarm { return true }
            return false
        }
        return alarms.first.map(ClosingDoubt.alarm)
    }
}
