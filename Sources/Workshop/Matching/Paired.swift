/// What became of a pairing: who learns from whom, what can still be proposed, and who is left out.
public struct Paired: Sendable {
    /// Somebody who learns.
    public struct Row: Sendable {
        /// Who.
        public let learner: Stakeholder
        /// What they are linked by to those who teach, and has not ended.
        public let links: [Link]
        /// Who can be proposed to them; nil where somebody is, or nobody can.
        public let proposed: ID<Stakeholder>?
        /// Why nobody can.
        public let gap: Pairing.Gap?

        /// Who teaches them: whom they are linked to, else who can be proposed.
        public var tutor: ID<Stakeholder>? { links.first?.partner(of: learner.id) ?? proposed }
    }

    /// The people, and how well they fit.
    public let room: PairingRoom
    /// Who learns: those without a tutor first, each by name.
    public let rows: [Row]
    /// Who teaches nobody, by name.
    public let idle: [Stakeholder]
    /// Who would rather have each other than what is linked or can be proposed.
    public let blocking: [Pairing.Pair]

    /// The links, each once, by the learners' names.
    public var links: [Link] { rows.flatMap(\.links) }
    /// What can be proposed.
    public var proposals: [Pairing.Pair] {
        rows.compactMap { row in row.proposed.map { Pairing.Pair(learner: row.learner.id, tutor: $0) } }
    }

    init(_ state: ProgrammeState, in activity: ID<Activity>) throws(Refusal) {
        let room = try PairingRoom(state, in: activity)
        let (learners, tutors) = (Set(room.learners.map(\.id)), Set(room.tutors.map(\.id)))
        var links: [ID<Stakeholder>: [Link]] = [:]
        var made: [Pairing.Pair] = []
        for link in state.linksInOrder where link.state != .ended {
            guard let pair = link.pair(learners: learners, tutors: tutors) else { continue }
            links[pair.learner, default: []].append(link)
            made.append(pair)
        }
        let pairing = room.pairing(beside: made)
        let proposed = Dictionary(uniqueKeysWithValues: pairing.pairs.map { ($0.learner, $0.tutor) })
        let gaps = Dictionary(uniqueKeysWithValues: pairing.leftOut.map { ($0.learner, $0.why) })
        let shown = room.learners.filter { !room.gone.contains($0.id) || links[$0.id] != nil }
        let rows = shown.inOrderOfNames().map { learner in
            Row(
                learner: learner, links: links[learner.id] ?? [], proposed: proposed[learner.id],
                gap: gaps[learner.id])
        }
        self.room = room
        self.rows = rows.filter { $0.links.isEmpty } + rows.filter { !$0.links.isEmpty }
        let idle = Set(pairing.idle).subtracting(room.gone)
        self.idle = room.tutors.filter { idle.contains($0.id) }.inOrderOfNames()
        blocking = pairing.blocking
    }
}

extension ProgrammeState {
    /// What became of a pairing.
    /// - Throws: `unknownReference`; `isNoPairing`; `nobodyTeaches`; `nobodyLearns`.
    public func paired(in activity: ID<Activity>) throws(Refusal) -> Paired { try Paired(self, in: activity) }

    /// The pairs that were not proposed yet are, each with its reason in words.
    /// - Parameters:
    ///   - link: makes the link of a pair, from its reasons and from how well it fits.
    /// - Throws: as `paired`.
    public func proposing(
        in activity: ID<Activity>, _ link: (Pairing.Pair, [FitReason], Pairing.Fit?) -> Link
    ) throws(Refusal) -> [Change] {
        let paired = try paired(in: activity)
        var (next, changes) = (self, [Change]())
        for pair in paired.proposals {
            let room = paired.room
            let made = link(
                pair, room.reasons(pair.learner, pair.tutor), room.fit(pair.learner, pair.tutor))
            let more = try next.addition(of: made)
            try next.apply(more)
            changes += more
        }
        return changes
    }
}

extension Link {
    /// Who learns from whom by it; nil where its ends are others.
    func pair(learners: Set<ID<Stakeholder>>, tutors: Set<ID<Stakeholder>>) -> Pairing.Pair? {
        guard case .person(let one) = from, case .person(let other) = to else { return nil }
        if learners.contains(one), tutors.contains(other) { return Pairing.Pair(learner: one, tutor: other) }
        return learners.contains(other) && tutors.contains(one) ? Pairing.Pair(learner: other, tutor: one) : nil
    }

    /// The other one of two people; nil where one of the ends is none.
    public func partner(of person: ID<Stakeholder>) -> ID<Stakeholder>? {
        switch (from, to) {
        case (.person(person), .person(let other)), (.person(let other), .person(person)): other
        default: nil
        }
    }
}
