/// What became of a line, from the table at which it began to the last call: what it grew out of, who took it on, what was said
/// about it since, and how it stands.
public struct LineStory: Sendable {
    /// Something that happened to it.
    public enum Event: Sendable {
        /// A line was said: what it grew out of, one that says the same, the line itself.
        case said(Contribution)
        /// Whoever took it on was called.
        case called(Call)
        /// Something was said about it.
        case remark(Contribution)
        /// What became of it.
        case settled(Contribution.Settlement)
    }

    /// The line.
    public let line: Contribution
    /// What happened, in order of time.
    public let events: [(at: Instant, event: Event)]
    /// What it is about that is no line: a link, somebody.
    public let topic: Reference?
}

extension ProgrammeState {
    /// What became of a line; of one that was merged, of that into which it was.
    public func story(of id: ID<Contribution>) -> LineStory? {
        guard var line = contribution(id) else { return nil }
        if let target = line.mergedInto.flatMap({ contribution($0) }) { line = target }
        var events: [(at: Instant, event: LineStory.Event)] = []
        var seen: Set<ID<Contribution>> = []
        func said(_ line: Contribution) {
            guard seen.insert(line.id).inserted else { return }
            events.append((line.writtenAt, .said(line)))
            let same = (line.activity.map { contributions[$0] ?? [:] } ?? [:]).values.filter {
                $0.mergedInto == line.id
            }
            for other in same { events.append((other.writtenAt, .said(other))) }
            if case .line(let before)? = line.about, let before = contribution(before) { said(before) }
        }
        said(line)
        for remark in remarks(on: line.id) { events.append((remark.writtenAt, .remark(remark))) }
        for call in calls.values where call.at >= line.writtenAt && isOwner(call.stakeholder, of: line) {
            events.append((call.at, .called(call)))
        }
        if let settlement = line.settlement, let at = settlement.at { events.append((at, .settled(settlement))) }
        let topic: Reference? = if case .line? = line.about { nil } else { line.about }
        return LineStory(line: line, events: events.sorted { $0.at < $1.at }, topic: topic)
    }

    /// Whether a person took a line on, alone or with the organisation.
    private func isOwner(_ person: ID<Stakeholder>, of line: Contribution) -> Bool {
        switch line.owner {
        case .person(let id): id == person
        case .organisation(let id):
            stakeholders[person].flatMap { organisation(of: $0)?.id } == organisation(id)?.id
        case .words, nil: false
        }
    }
}
