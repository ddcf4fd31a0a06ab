/// Why a laptop's clock is probably wrong. Each case holds when the journal's last entry was recorded.
public enum ClockDoubt: Equatable, Sendable {
    /// The clock shows a time before that.
    case behind(last: Instant)
    /// It shows a time hours after that and after the end of an activity that is running: nobody leaves a room for so long.
    case ahead(last: Instant)
    /// It shows a time before this Halqa was made: a battery that is empty.
    case early
}

extension ProgrammeState {
    /// Clocks that were set by hand differ by so much, in seconds.
    private static let tolerance = 120
    /// Longer than any pause, in seconds.
    private static let silence = 4 * 3600

    /// The beginning of November 2026: no clock that is right shows a time before.
    private static let made = Instant(milliseconds: 1_793_491_200_000)

    /// What is doubtful about the clock.
    /// - Parameters:
    ///   - last: when the journal's last entry was recorded; nil for an empty journal.
    ///   - now: what the clock shows.
    ///   - world: knows by its zone which date that is.
    /// - Returns: nil when nothing is.
    public func clockDoubt(last: Instant?, now: Instant, in world: World) -> ClockDoubt? {
        if let last, last.seconds(since: now) > Self.tolerance { return .behind(last: last) }
        if now < Self.made { return .early }
        guard let last else { return nil }
        guard now.seconds(since: last) > Self.silence else { return nil }
        // As long as its time is not up, a room may be silent: people are out, at a furnace or at table.
        let isLeft = runningActivities(at: now, in: world).contains { now.seconds(since: $0.endsAt) > Self.silence }
        return isLeft ? .ahead(last: last) : nil
    }
}
