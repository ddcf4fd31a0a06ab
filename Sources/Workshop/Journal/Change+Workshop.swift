extension Change {
    /// The workshop in whose room it happened; nil for what belongs to none: people, organisations, the plan.
    public func workshop(in state: ProgrammeState) -> Workshop? {
        func of(_ activity: ID<Activity>?) -> Workshop? {
            activity.flatMap { state.day(of: $0) }.flatMap { state.workshop(of: $0.id) }
        }
        func of(_ poll: ID<Poll>?) -> Workshop? { of(poll.flatMap { state.polls[$0]?.activity }) }
        switch self {
        case .invitation(let revision):
            let id = (revision.after ?? revision.before)?.workshop
            return state.programme?.workshops.first { $0.id == id }
        case .attendance(let revision):
            return (revision.after ?? revision.before).flatMap { state.workshop(of: $0.day) }
        case .call(let revision): return (revision.after ?? revision.before).flatMap { state.workshop(of: $0.day) }
        case .timing(let revision): return of((revision.after ?? revision.before)?.activity)
        case .seating(let revision): return of((revision.after ?? revision.before)?.activity)
        case .contribution(let revision): return of((revision.after ?? revision.before)?.activity)
        case .link(let revision):
            return (revision.after ?? revision.before)?.day.flatMap { state.workshop(of: $0) }
        case .poll(let revision): return of((revision.after ?? revision.before)?.activity)
        case .count(let revision): return of((revision.after ?? revision.before)?.poll)
        case .turnout(let revision): return of((revision.after ?? revision.before)?.poll)
        case .ballot(let revision): return of((revision.after ?? revision.before)?.poll)
        case .ballotIssue(let revision): return of((revision.after ?? revision.before)?.poll)
        case .ballotsSealed(let sealed): return of(sealed.poll)
        case .programmeCreated, .amendment, .organisation, .stakeholder, .grid, .rating, .erasure, .recovery,
            .fragment, .unknown:
            return nil
        }
    }
}
