/// What a matching brings together: needs and offers that stand for themselves, and the links between them.
public struct Matched: Sendable {
    /// The needs: those that nothing is linked with first, then those with what is proposed, then those that are met; what was withdrawn
    /// comes last.
    public let needs: [Contribution]
    /// The offers, in the same order.
    public let offers: [Contribution]
    /// The links that have one of them as an end, in the order in which they were kept.
    public let links: [Link]
    private let byLine: [ID<Contribution>: [Link]]

    init(_ lines: [Contribution], _ state: ProgrammeState) {
        let ids = Set(lines.map(\.id))
        var byLine: [ID<Contribution>: [Link]] = [:]
        var links: [Link] = []
        for link in state.linksInOrder {
            let ends = link.ends.compactMap { end -> ID<Contribution>? in
                guard case .line(let id)? = state.standing(end), ids.contains(id) else { return nil }
                return id
            }
            if !ends.isEmpty { links.append(link) }
            for end in ends { byLine[end, default: []].append(link) }
        }
        func rank(_ line: Contribution) -> Int {
            let links = byLine[line.id] ?? []
            if line.outcome == .withdrawn { return 3 }
            if line.isSettled || links.contains(where: { $0.state == .agreed }) { return 2 }
            return links.contains { $0.state == .proposed } ? 1 : 0
        }
        func ordered(_ kind: Contribution.Kind) -> [Contribution] {
            let own = lines.filter { $0.kind == kind }
            return (0...3).flatMap { place in own.filter { rank($0) == place } }
        }
        (needs, offers) = (ordered(.need), ordered(.offer))
        (self.links, self.byLine) = (links, byLine)
    }

    /// Needs and offers.
    public var lines: [Contribution] { needs + offers }

    /// The links of a line.
    public func links(of line: ID<Contribution>) -> [Link] { byLine[line] ?? [] }

    /// Whether somebody has agreed on something about a line, or it is settled.
    public func isMet(_ line: Contribution) -> Bool {
        line.isSettled || links(of: line.id).contains { $0.state == .agreed }
    }
}

extension ProgrammeState {
    /// What a matching brings together: the needs and offers of the activities that its plan names, of the same day or else of the latest
    /// one before it, and its own. Where the plan names none, all those of the workshop up to its day.
    public func matched(in activity: ID<Activity>) -> Matched {
        guard let plan = self.activity(activity), let day = day(of: activity), let workshop = workshop(of: day.id)
        else { return Matched([], self) }
        let days = workshop.days.filter { $0.number <= day.number }
        let activities: [Activity]
        if let codes = plan.between {
            let named = codes.compactMap { code in days.reversed().flatMap(\.activities).first { $0.code == code } }
            activities = named.filter { $0.id != activity } + [plan]
        } else {
            activities = days.flatMap(\.activities)
        }
        return Matched(
            activities.flatMap { lines(of: $0.id) }.filter { $0.mergedInto == nil && !$0.isParked }, self)
    }

    /// For each need of a matching that nothing is linked with the offer to propose, best fit first.
    public func proposals(in activity: ID<Activity>) -> [Board.Proposal] {
        let matched = matched(in: activity)
        let waiting = Set(
            matched.needs.filter { need in
                !need.isSettled && !matched.links(of: need.id).contains { $0.state != .ended }
            }.map(\.id))
        return board(of: matched.lines).proposals().filter { waiting.contains($0.fit.need) }
    }

    /// The actions that are about a link: its first steps.
    public func steps(of link: ID<Link>) -> [Contribution] {
        linesInOrder.filter { $0.about == .link(link) && $0.isStep && $0.mergedInto == nil }
    }
}

extension Contribution {
    /// Whether it is a step of a link: somebody takes it on, and it is no line that a table wrote.
    public var isStep: Bool {
        if case .link? = about { kind == .action } else { false }
    }
}
