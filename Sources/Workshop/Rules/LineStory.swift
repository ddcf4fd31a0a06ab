/// What became of a line, from the table at which it began to the last call: what it grew out of, what grew out of it, who took
/// that on, what was said about it since, and how it stands.
public struct LineStory: Sendable {
    /// Something that happened to it.
    public enum Event: Sendable {
        /// A line was said: what it grew out of, one that says the same, the line itself.
        case said(Contribution)
        /// Whoever took it on was called.
        case called(Call)
        /// Something was said about it.
        case remark(Contribution)
        /// What became of it, or of a line that grew out of it; who promised what anew.
        case step(LineStep, of: Contribution?)
        /// A vote that has ended was held on it, or on a line that grew out of it: the option, from 0.
        case voted(Poll, option: Int)
        /// This was the day by which it, or a line that grew out of it, was to be done, and it was not.
        case late(CivilDate, of: Contribution?)
    }

    /// The line.
    public let line: Contribution
    /// What happened, in order of time.
    public let events: [(at: Instant, event: Event)]
    /// What it is about that is no line: a link, somebody.
    public let topic: Reference?
    /// The lines it leads on to, itself first: those whose steps it tells.
    public let lines: [ID<Contribution>]
}

extension ProgrammeState {
    /// What became of a line; of one that was merged, of that into which it was.
    /// - Parameters:
    ///   - steps: all steps of its ``LineStory/lines``, as the journal has them; of a line without any the last outcome alone is
    ///     known.
    ///   - world: its now and its clocks tell what is late.
    public func story(
        of id: ID<Contribution>, steps: [ID<Contribution>: [LineStep]] = [:], _ world: World
    ) -> LineStory? {
        guard var line = contribution(id) else { return nil }
        if let target = line.mergedInto.flatMap({ contribution($0) }) { line = target }
        var events: [(at: Instant, event: LineStory.Event)] = []
        var seen: Set<ID<Contribution>> = []
        func said(_ line: Contribution) {
            guard seen.insert(line.id).inserted else { return }
            events.append((line.writtenAt, .said(line)))
            let same = (contributions[line.activity] ?? [:]).values.filter { $0.mergedInto == line.id }
            for other in same { events.append((other.writtenAt, .said(other))) }
            if case .line(let before)? = line.about, let before = contribution(before) { said(before) }
        }
        said(line)
        let all = linesInOrder.filter { $0.kind != .note && $0.mergedInto == nil }
        var followed: [ID<Contribution>] = []
        var isFollowed: Set<ID<Contribution>> = []
        var called: Set<ID<Call>> = []
        func follow(_ part: Contribution) {
            guard isFollowed.insert(part.id).inserted else { return }
            followed.append(part.id)
            said(part)
            for remark in remarks(on: part.id) { events.append((remark.writtenAt, .remark(remark))) }
            for call in calls.values where call.at >= part.writtenAt && isOwner(call.stakeholder, of: part) {
                if called.insert(call.id).inserted { events.append((call.at, .called(call))) }
            }
            for (poll, option) in votes(on: part.id) {
                if let at = poll.closedAt { events.append((at, .voted(poll, option: option))) }
            }
            let (of, life) = (part.id == line.id ? nil : part, steps[part.id] ?? part.lastStep)
            events += life.map { ($0.at, .step($0, of: of)) }
            events += part.missedDates(life, world).map { ($0.at, .late($0.due, of: of)) }
            // What is about it, and the first steps of its links, lead on to what came of it.
            let own = Set(links.values.filter { $0.ends.contains(.line(part.id)) }.map { Reference.link($0.id) })
            for next in all where next.about == .line(part.id) || next.about.map(own.contains) == true { follow(next) }
        }
        follow(line)
        let topic: Reference? = if case .line? = line.about { nil } else { line.about }
        return LineStory(line: line, events: events.inOrderOfTime, topic: topic, lines: followed)
    }

    /// The votes that have ended in which a line stood, or one that says the same, each with its option.
    private func votes(on line: ID<Contribution>) -> [(poll: Poll, option: Int)] {
        polls.values.filter { $0.state == .closed }.sorted { $0.id < $1.id }.compactMap { poll in
            poll.options.firstIndex { option in
                option.origins.contains { $0 == line || contribution($0)?.mergedInto == line }
            }.map { (poll, $0) }
        }
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

extension Contribution {
    /// What is known of its life without the journal: what became of it last.
    fileprivate var lastStep: [LineStep] {
        guard let settlement, let at = settlement.at else { return [] }
        return [LineStep(.outcome(settlement.outcome), at: at, by: settlement.by)]
    }

    /// The dates by which it was to be done and was not, each with the moment at which the day was over.
    /// - Parameter steps: its life.
    fileprivate func missedDates(_ steps: [LineStep], _ world: World) -> [(due: CivilDate, at: Instant)] {
        let steps = steps.sorted { $0.at < $1.at }
        let moved = steps.compactMap { step -> (from: CivilDate, to: CivilDate?, at: Instant)? in
            if case .due(let from, let to) = step.what { (from, to, step.at) } else { nil }
        }
        // Each date that it ever had, as long as it was the one.
        let dates = [(moved.first?.from ?? due, writtenAt)] + moved.map { ($0.to, $0.at) }
        return dates.enumerated().compactMap { index, promised in
            guard let due = promised.0 else { return nil }
            let over = world.beginning(of: due.adding(days: 1))
            let end = dates.indices.contains(index + 1) ? dates[index + 1].1 : world.now()
            guard promised.1 < over, over <= end else { return nil }
            let before = steps.last { step in
                if case .outcome = step.what { step.at < over } else { false }
            }
            if case .outcome(let outcome?)? = before?.what, outcome.isFinal { return nil }
            return (due, over)
        }
    }
}

extension [(at: Instant, event: LineStory.Event)] {
    /// By time; what happened at one moment in the order in which it was found: a line before what came of it.
    fileprivate var inOrderOfTime: Self {
        enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
}
