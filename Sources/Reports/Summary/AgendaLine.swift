public import Workshop

/// A line of the run sheet: what the script planned, and what became of it.
public struct AgendaLine: Codable, Hashable, Sendable {
    /// How far an activity has come.
    public enum State: String, Codable, CaseIterable, Sendable {
        case ended, running, ahead
        /// A later one was started instead.
        case skipped
        /// A later one was started, but something became of it: it was held, and nobody said when.
        case untimed
    }

    /// A start, an end, and the minutes between.
    public struct Span: Codable, Hashable, Sendable {
        /// When it starts.
        public var start: ClockTime
        /// When it ends; absent while it runs.
        public var end: ClockTime?
        /// How long it takes, or has taken so far.
        public var minutes: Int
    }

    /// The activity's own id in the script.
    public var activity: String
    /// What people do in it.
    public var kind: Activity.Kind
    /// What it is called.
    public var title: PlainText
    /// How far it has come.
    public var state: State
    /// As the script planned it, before anything was moved.
    public var planned: Span
    /// As it was; absent when it has not started.
    public var actual: Span?
    /// Minutes by which it started later than the script planned; negative when earlier.
    public var delay: Int?
    /// Minutes by which it took longer than the script planned; negative when shorter; absent until it has ended.
    public var overrun: Int?
}

extension AgendaLine {
    static func all(_ source: SummarySource) -> [AgendaLine] {
        let timeline = source.state.timeline(of: source.day, in: source.world)
        return timeline.slots.map { slot in
            let activity = slot.activity
            var line = AgendaLine(
                activity: activity.code, kind: activity.kind, title: source.text(activity.title),
                state: State(slot),
                planned: Span(
                    start: activity.start, end: activity.start.adding(minutes: activity.minutes),
                    minutes: activity.minutes))
            switch slot.state {
            case .ended:
                let minutes = slot.end.minutes - slot.start.minutes
                line.actual = Span(start: slot.start, end: slot.end, minutes: minutes)
                line.overrun = minutes - activity.minutes
            case .running:
                line.actual = Span(start: slot.start, minutes: (slot.secondsGone ?? 0) / 60)
            case .ahead, .skipped: break
            }
            line.delay = line.actual.map { $0.start.minutes - activity.start.minutes }
            // People who are called one after the other, for days, are late for nothing.
            if source.day.channel != nil { (line.delay, line.overrun) = (nil, nil) }
            return line
        }
    }
}

extension AgendaLine.State {
    fileprivate init(_ slot: Timeline.Slot) {
        switch slot.state {
        case .ended: self = .ended
        case .running: self = .running
        case .ahead: self = .ahead
        case .skipped: self = slot.isUsed ? .untimed : .skipped
        }
    }
}
