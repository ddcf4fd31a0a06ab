/// What belongs together: needs and offers, people, organisations.
extension ProgrammeState {
    /// Two things are linked. Ends are those that stand: of a merged line the one that it was merged into, of an organisation that was
    /// joined the one that it went under in.
    /// - Throws: `unknownReference` for an end that is not there; `linksOne` where both ends are one; `alreadyLinked` where both are
    ///   linked in that form, in either direction, and that has not ended.
    public func addition(of link: Link) throws(Refusal) -> [Change] {
        guard links[link.id] == nil else { throw .changedMeanwhile(.linkProposed) }
        guard let from = standing(link.from), let to = standing(link.to) else { throw .unknownReference }
        var made = link
        (made.from, made.to) = (from, to)
        let revision = Revision(from: nil, to: made)
        try check(revision)
        return [.link(revision)]
    }

    /// What is said of a link is revised: its form, its reason, its date, how far it has come. Nothing changes, nothing is recorded.
    /// - Throws: `unknownReference`; `alreadyLinked` where both are linked in that form by another one.
    public func revision(of link: ID<Link>, _ edit: (inout Link) -> Void) throws(Refusal) -> [Change] {
        guard let before = links[link] else { throw .unknownReference }
        var after = before
        edit(&after)
        guard after.id == before.id else { throw .unknownReference }
        let revision = Revision(from: before, to: after)
        try check(revision)
        return after == before ? [] : [.link(revision)]
    }

    /// Both ends say yes.
    /// - Parameter due: when they meet for the first time; nil for what was said before.
    /// - Throws: as `revision`.
    public func agreement(on link: ID<Link>, due: CivilDate? = nil) throws(Refusal) -> [Change] {
        try revision(of: link) {
            $0.state = .agreed
            if let due { $0.due = due }
        }
    }

    /// A link is over, or came to nothing. It stays on record.
    /// - Throws: `unknownReference`.
    public func ending(of link: ID<Link>) throws(Refusal) -> [Change] {
        try revision(of: link) { $0.state = .ended }
    }

    /// A link was a mistake. The journal keeps it; lines about it are about nothing.
    /// - Throws: `unknownReference`.
    public func removal(of link: ID<Link>) throws(Refusal) -> [Change] {
        guard let before = links[link] else { throw .unknownReference }
        return try leaving(.link(link)) + [.link(Revision(from: before, to: nil))]
    }

    /// The links of something: of a line, with those of the lines that were merged into it; of an organisation, with those of what was
    /// joined into it. In the order in which they were kept.
    public func links(of reference: Reference) -> [Link] {
        guard let meant = standing(reference) else { return [] }
        return linksInOrder.filter { $0.ends.contains { standing($0) == meant } }
    }

    /// The links that concern a person and are not over, each with its other end: of the person, of what the person said or took on, of
    /// where the person comes from. What is agreed on comes first.
    public func links(with person: Stakeholder) -> [(link: Link, other: Reference)] {
        let all = linksInOrder.filter { $0.state != .ended }.compactMap { link -> (link: Link, other: Reference)? in
            if isEnd(link.from, of: person) { return (link, link.to) }
            return isEnd(link.to, of: person) ? (link, link.from) : nil
        }
        return all.filter { $0.link.state == .agreed } + all.filter { $0.link.state != .agreed }
    }

    private func isEnd(_ end: Reference, of person: Stakeholder) -> Bool {
        switch standing(end) {
        case .person(let id): return id == person.id
        case .organisation(let id): return person.belongsTo.flatMap { organisation($0)?.id } == id
        case .line(let id):
            guard let line = contribution(id) else { return false }
            return isSame(line.by, as: person) || isSame(line.owner, as: person)
        case .link, nil: return false
        }
    }

    /// Who learns by a link of two people, on a day on which pairs are made; nil for any other link.
    public func learner(in link: Link) -> ID<Stakeholder>? {
        guard case .person(let one)? = standing(link.from), case .person(let other)? = standing(link.to) else {
            return nil
        }
        let days = (programme?.workshops ?? []).flatMap(\.days).filter { link.day == nil || $0.id == link.day }
        let pairings = days.flatMap(\.activities).filter { $0.kind == .pairing }
        guard !pairings.isEmpty else { return nil }
        func fits(_ rules: PairRules, _ learner: ID<Stakeholder>, _ tutor: ID<Stakeholder>) -> Bool {
            guard let learns = rules.learn, let teaches = rules.teach else { return false }
            return learns.contains(stakeholders[learner]?.category.string ?? "")
                && teaches.contains(stakeholders[tutor]?.category.string ?? "")
        }
        let rules = pairings.map { $0.pair ?? PairRules() }
        let isTurned = !rules.contains { fits($0, one, other) } && rules.contains { fits($0, other, one) }
        return isTurned ? other : one
    }

    /// The pairs that stand on a need or an offer: those in which whoever says it learns what is needed, or teaches what is offered. A
    /// pairing by a vocabulary stands on every line with a tag of it that is not of the other side. What has ended is left out.
    public func pairs(on line: Contribution) -> [Link] {
        let workshop = day(of: line.activity).flatMap { self.workshop(of: $0.id) }?.id
        return linksInOrder.filter { link in
            let held = link.day.flatMap { self.workshop(of: $0) }?.id
            guard link.state != .ended, held == nil || held == workshop, let learner = learner(in: link),
                let tutor = link.partner(of: learner)
            else { return false }
            let pairings = (link.day.flatMap(day)?.activities ?? []).filter { $0.kind == .pairing }
            let isSkill = pairings.compactMap { $0.pair?.by }.contains { vocabulary in
                line.tags.contains { $0.string.hasPrefix(vocabulary + "/") }
            }
            func says(_ person: ID<Stakeholder>) -> Bool {
                guard let person = stakeholders[person] else { return false }
                if case .organisation(let id)? = line.by {
                    return person.belongsTo.flatMap(organisation)?.id == organisation(id)?.id
                }
                return isSame(line.by, as: person)
            }
            return says(learner) && (line.kind == .need || isSkill && line.kind != .offer)
                || says(tutor) && (line.kind == .offer || isSkill && line.kind != .need)
        }
    }

    /// All links whose ends are two, in the order in which they were kept. What was merged or joined afterwards may have made both
    /// ends one: such a link says nothing until they are told apart again.
    public var linksInOrder: [Link] {
        links.values.filter { standing($0.from) != standing($0.to) }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// The link of two things in a form, in either direction, that has not ended.
    public func link(of one: Reference, and other: Reference, form: PlainText) -> Link? {
        guard let one = standing(one), let other = standing(other) else { return nil }
        return linksInOrder.first { link in
            link.state != .ended && link.form == form && Set(link.ends.compactMap(standing)) == [one, other]
        }
    }

    /// What stands for something that is referred to: of a merged line the one that it was merged into, of a joined organisation the
    /// one that it went under in. Nil for what is not in the file.
    public func standing(_ reference: Reference) -> Reference? {
        switch reference {
        case .line(let id): contribution(id).map { .line($0.mergedInto ?? id) }
        case .person(let id): stakeholders[id].map { .person($0.id) }
        case .organisation(let id): organisation(id).map { .organisation($0.id) }
        case .link(let id): links[id].map { .link($0.id) }
        }
    }

    /// Whether a link has it as an end, as it was written.
    func isLinked(_ reference: Reference) -> Bool { links.values.contains { $0.ends.contains(reference) } }

    /// Rules that hold whoever was quicker.
    func check(_ revision: Revision<Link>) throws(Refusal) {
        guard let after = revision.after else {
            if let id = revision.before?.id, isTopic(.link(id)) || isRated(.link(id)) { throw .inUse }
            return
        }
        let before = revision.before
        for (end, was) in [(after.from, before?.from), (after.to, before?.to)] where end != was {
            guard let standing = standing(end) else { throw .unknownReference }
            // A link of links would be nothing that a room can look at.
            if case .link = standing { throw .unknownReference }
        }
        if let day = after.day, day != before?.day, self.day(day) == nil { throw .unknownReference }
        if after.ends != before?.ends, standing(after.from) == standing(after.to) { throw .linksOne }
        guard after.state != .ended, after.ends != before?.ends || after.form != before?.form || before?.state == .ended
        else { return }
        if let other = link(of: after.from, and: after.to, form: after.form), other.id != after.id {
            throw .alreadyLinked(other.state)
        }
    }
}
