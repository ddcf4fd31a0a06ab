/// What changes do to the timetables of activities in which people meet by now, or have met: nothing of a timetable is
/// stored, so that a link that goes takes its meeting along, and may move others; so does a line that is said by somebody else, or goes
/// under another one.
public struct MeetingLoss: Sendable {
    /// Two who would not meet any more, by the timetable.
    public struct Meeting: Sendable {
        /// When they meet.
        public let start: ClockTime
        /// Both.
        public let one: Party
        /// Both.
        public let other: Party
        /// Whether the activity is over, so that they have met.
        public let isOver: Bool
    }

    /// Who would not meet any more, and when they do so far.
    public private(set) var meetings: [Meeting] = []
    /// How many other meetings would be at another time or table.
    public private(set) var moved = 0
    /// The records by whose change that comes about.
    public let records: Set<RecordName>

    /// Whether every meeting stays what it is.
    public var isNothing: Bool { meetings.isEmpty && moved == 0 }

    private struct Two: Hashable {
        let one: Party
        let other: Party
    }

    private struct Place: Hashable {
        let start: ClockTime
        let table: Int
    }

    fileprivate init(_ before: ProgrammeState, _ after: ProgrammeState, _ records: Set<RecordName>, _ world: World) {
        self.records = records
        for workshop in before.programme?.workshops ?? [] {
            let world = world.held(in: before.zone(of: workshop))
            for activity in workshop.days.flatMap(\.activities) where activity.meetings != nil {
                let timing = before.timing(of: activity.id)
                guard timing.startedAt != nil, let now = try? before.meetings(in: activity.id, world),
                    let then = try? after.meetings(in: activity.id, world)
                else { continue }
                let (places, next) = (Self.places(now), Self.places(then))
                for slot in now.slots {
                    for meeting in slot.meetings where next[Two(one: meeting.one, other: meeting.other)] == nil {
                        meetings.append(
                            Meeting(
                                start: slot.start, one: meeting.one, other: meeting.other,
                                isOver: timing.endedAt != nil))
                    }
                }
                moved += places.count { two, place in next[two].map { $0 != place } ?? false }
            }
        }
    }

    private static func places(_ plan: MeetingPlan) -> [Two: Place] {
        Dictionary(
            plan.slots.flatMap { slot in
                slot.meetings.map { (Two(one: $0.one, other: $0.other), Place(start: slot.start, table: $0.table)) }
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension ProgrammeState {
    /// What changes would do to timetables by which people meet by now, or have met; nil where every meeting stays what it is.
    /// Asked before anything is recorded: who comes and goes changes a timetable as well, but that is what happened.
    public func meetingsLost(by changes: [Change], _ world: World) -> MeetingLoss? {
        let causes = changes.filter(\.canUndoMeetings)
        guard !causes.isEmpty, hasTimetableInUse else { return nil }
        var next = self
        guard (try? next.apply(changes)) != nil else { return nil }
        let loss = MeetingLoss(self, next, Set(causes.compactMap(\.name)), world)
        // What goes on may give a meeting another place; it is asked about only where one is lost.
        let isEnding = causes.contains(where: \.endsLink)
        return loss.isNothing || !isEnding && loss.meetings.isEmpty ? nil : loss
    }

    /// Whether an activity with a timetable of meetings has begun.
    private var hasTimetableInUse: Bool {
        (programme?.workshops ?? []).flatMap(\.days).flatMap(\.activities).contains {
            $0.meetings != nil && timing(of: $0.id).startedAt != nil
        }
    }
}

extension Change {
    /// Whether it changes something that meetings can stand on.
    fileprivate var canUndoMeetings: Bool {
        switch self {
        case .link(let revision): revision.before != nil
        case .contribution(let revision): revision.before != nil
        case .organisation(let revision): revision.before != nil
        case .stakeholder(let revision): revision.before != nil
        default: false
        }
    }

    /// Whether a link goes by it, or is taken up again.
    fileprivate var endsLink: Bool {
        guard case .link(let revision) = self, let before = revision.before else { return false }
        return (before.state == .ended) != (revision.after?.state ?? .ended == .ended)
    }
}
