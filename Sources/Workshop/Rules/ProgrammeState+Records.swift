extension ProgrammeState {
    /// Every record as it stands, as the change that adds it: what others refer to comes first, and what is of one sort in the order of
    /// the keys. What is written once and says what became of the file itself (erasures, recoveries, fragments) is not among them: the state
    /// holds only a part of it.
    public var records: [Change] {
        var records: [Change] = []
        func add<Record: JournalRecord>(_ list: some Sequence<Record>) {
            let sorted = list.map { ($0.keyValues.joined(separator: " "), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
            records += sorted.compactMap { Record.change(Revision(from: nil, to: $0)) }
        }
        if let plan { records.append(.programmeCreated(plan.script)) }
        // What was added to the plan comes before what amends it.
        for amendment in (plan?.amendments ?? [:]).sorted(by: { $0.key < $1.key }).map(\.value).sorted(by: {
            $0.rank < $1.rank
        }) {
            records.append(.amendment(Revision(from: nil, to: amendment)))
        }
        add(organisations.values)
        add(stakeholders.values)
        add(invitations.flatMap { workshop, people in people.map { Invitation(workshop: workshop, stakeholder: $0) } })
        add(attendances.values.flatMap(\.values))
        add(timings.values)
        add(seatings.values)
        add(contributions.values.flatMap(\.values))
        add(links.values)
        add(grids.values)
        add(ratings.values)
        add(calls.values)
        add(polls.values)
        add(votes.counted.values.flatMap(\.values))
        add(
            votes.turnouts.flatMap { poll, sources in
                sources.map { Turnout(poll: poll, source: $0.key, ballots: $0.value) }
            })
        add(votes.issues.values.flatMap(\.values))
        add(votes.ballots.values.flatMap(\.values))
        records += votes.sealed.values.sorted { $0.poll < $1.poll }.map { .ballotsSealed($0) }
        return records
    }
}

extension Amendment {
    /// Days before what is in them, and both before what is amended.
    fileprivate var rank: Int {
        switch self {
        case .day: 0
        case .activity: 1
        default: 2
        }
    }
}
