/// Why a laptop's clock is probably wrong. Each case holds when the journal's last entry was recorded.
public enum ClockDoubt: Equatable, Sendable {
    /// The clock shows a time before that.
    case behind(last: Instant)
    /// It shows a time hours after that, although an activity is running: nobody leaves a room for so long.
    case ahead(last: Instant)
}

extension ProgrammeState {
    /// Clocks that were set by hand differ by so much, in seconds.
    private static let tolerance = 120
    /// Longer than any activity, with the pause after it, in seconds.
    private static let silence = 6 * 3600

    /// What is doubtful about the clock.
    /// - Parameters:
    ///   - last: when the journal's last entry was recorded; nil for an empty journal.
    ///   - now: what the clock shows.
    /// - Returns: nil when nothing is.
    public func clockDoubt(last: Instant?, now: Instant) -> ClockDoubt? {
        guard let last else { return nil }
        if last.seconds(since: now) > Self.tolerance { return .behind(last: last) }
        // People are called for days, with long pauses.
        let isRunning = timings.values.contains { $0.isRunning && day(of: $0.activity)?.channel == nil }
        return isRunning && now.seconds(since: last) > Self.silence ? .ahead(last: last) : nil
    }
}
