/// What changes of links do to the timetables of activities in which people meet by now, or have met: nothing of a timetable is
/// stored, so that a link that goes takes its meeting along, and may move others.
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
    /// The links by which that comes about.
    public let links: Set<ID<Link>>

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

    fileprivate init(_ before: ProgrammeState, _ after: ProgrammeState, _ links: Set<ID<Link>>, _ world: World) {
        self.links = links
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
    /// Asked before links are ended, removed or taken up again.
    public func meetingsLost(by changes: [Change], _ world: World) -> MeetingLoss? {
        let links = changes.compactMap { change -> ID<Link>? in
            guard case .link(let revision) = change, let before = revision.before else { return nil }
            return (before.state == .ended) != (revision.after?.state ?? .ended == .ended) ? before.id : nil
        }
        guard !links.isEmpty else { return nil }
        var next = self
        guard (try? next.apply(changes)) != nil else { return nil }
        let loss = MeetingLoss(self, next, Set(links), world)
        return loss.isNothing ? nil : loss
    }
}
