/// The run sheet of a day as the records know it.
extension ProgrammeState {
    /// The run sheet of a day at the present instant.
    public func timeline(of day: Day, in world: World) -> Timeline {
        Timeline(day: day, timings: timing(of:), isUsed: { isUsed($0, on: day) }, world: world)
    }

    /// Whether something became of an activity, whoever forgot to start it: somebody came to a check-in, a line was said, a vote was
    /// opened, people were paired or lines brought together.
    private func isUsed(_ activity: Activity, on day: Day) -> Bool {
        switch activity.kind {
        case .checkin where !attendances(on: day.id).isEmpty: return true
        case .pairing where links.values.contains { $0.day == day.id && $0.isOfPeople }: return true
        case .matching where links.values.contains { $0.day == day.id && !$0.isOfPeople }: return true
        default: break
        }
        return contributions[activity.id]?.isEmpty == false
            || polls.values.contains { $0.activity == activity.id && $0.state != .planned }
    }
}

extension Link {
    /// Whether it joins two people.
    fileprivate var isOfPeople: Bool {
        if case (.person, .person) = (from, to) { true } else { false }
    }
}
