/// One person who was written down twice: at two doors, on two laptops.
extension ProgrammeState {
    /// Somebody is found to be the same as somebody else, and goes under in that one: with names, invitations, presence, place at tables, and all that
    /// refers to them. What the other one's row leaves blank is filled from theirs.
    /// - Throws: `unknownReference`; `cannotJoin` where both are one; `isForgotten` where one of them was; what else stands against a change,
    ///   such as `pollIs` for a ballot of a poll that is closed.
    public func joining(_ person: ID<Stakeholder>, into other: ID<Stakeholder>) throws(Refusal) -> [Change] {
        guard let gone = stakeholders[person], let before = stakeholders[other] else { throw .unknownReference }
        guard person != other else { throw .cannotJoin }
        if isForgotten(person) || isForgotten(other) { throw .isForgotten }
        let after = before.filled(from: gone)
        var changes: [Change] = after == before ? [] : [.stakeholder(Revision(from: before, to: after))]
        changes += invitations(of: person, to: other) + presence(of: person, as: other) + seats(of: person, to: other)
        changes += lines(of: person, to: other) + links(of: person, to: other) + papers(of: person, to: other)
        changes += ballots(of: person, to: other)
        changes.append(.stakeholder(Revision(from: gone, to: nil)))
        var next = self
        try next.apply(changes)
        return changes
    }

    private func invitations(of person: ID<Stakeholder>, to other: ID<Stakeholder>) -> [Change] {
        invitations.filter { $0.value.contains(person) }.keys.sorted().flatMap { workshop -> [Change] in
            let old = Invitation(workshop: workshop, stakeholder: person)
            let new = Invitation(workshop: workshop, stakeholder: other)
            let isThere = invited(to: workshop).contains(other)
            return [.invitation(Revision(from: old, to: nil))]
                + (isThere ? [] : [.invitation(Revision(from: nil, to: new))])
        }
    }

    /// Who came in by two doors came when the first one saw it; a leave after it stands.
    private func presence(of person: ID<Stakeholder>, as other: ID<Stakeholder>) -> [Change] {
        let attended = attendances.filter { $0.value[person] != nil }.keys.sorted()
        let presence = attended.flatMap { day -> [Change] in
            guard let old = attendances[day]?[person] else { return [] }
            let known = attendances[day]?[other]
            var joined = old
            joined.stakeholder = other
            if let known {
                if known.arrivedAt <= old.arrivedAt { joined = known }
                joined.leftAt = [known.leftAt, old.leftAt].compactMap { $0 }.max()
                joined.isWalkIn = known.isWalkIn && old.isWalkIn
            }
            return [.attendance(Revision(from: old, to: nil))]
                + (joined == known ? [] : [.attendance(Revision(from: known, to: joined))])
        }
        let called = calls.values.filter { $0.stakeholder == person }.sorted { $0.id < $1.id }.map { call in
            var after = call
            after.stakeholder = other
            return Change.call(Revision(from: call, to: after))
        }
        return presence + called
    }

    private func seats(of person: ID<Stakeholder>, to other: ID<Stakeholder>) -> [Change] {
        seatings.values.filter { $0.table(of: person) != nil }.sorted { $0.activity < $1.activity }.map { seating in
            var after = seating
            let isSeated = seating.table(of: other) != nil
            after.tables = seating.tables.map { table in
                table.compactMap { $0 != person ? $0 : isSeated ? nil : other }
            }
            return .seating(Revision(from: seating, to: after))
        }
    }

    private func lines(of person: ID<Stakeholder>, to other: ID<Stakeholder>) -> [Change] {
        let (old, new) = (Party.person(person), Party.person(other))
        return linesInOrder.compactMap { line in
            var after = line
            if line.by == old { after.by = new }
            if line.owner == old { after.owner = new }
            if line.about == .person(person) { after.about = .person(other) }
            return after == line ? nil : .contribution(Revision(from: line, to: after))
        }
    }

    /// A link of both says nothing any more.
    private func links(of person: ID<Stakeholder>, to other: ID<Stakeholder>) -> [Change] {
        links.values.filter { $0.ends.contains(.person(person)) }.sorted { $0.id < $1.id }.map { link in
            var after = link
            if link.from == .person(person) { after.from = .person(other) }
            if link.to == .person(person) { after.to = .person(other) }
            return .link(Revision(from: link, to: after.from == after.to ? nil : after))
        }
    }

    private func papers(of person: ID<Stakeholder>, to other: ID<Stakeholder>) -> [Change] {
        ratings.values.sorted { $0.id < $1.id }.compactMap { paper in
            var after = paper
            if paper.rater == .person(person) { after.rater = .person(other) }
            if paper.subject == .person(person) { after.subject = .person(other) }
            return after == paper ? nil : .rating(Revision(from: paper, to: after))
        }
    }

    private func ballots(of person: ID<Stakeholder>, to other: ID<Stakeholder>) -> [Change] {
        ballots.values.flatMap(\.values).filter { $0.voter == person }.sorted { $0.id < $1.id }.map { ballot in
            var after = ballot
            after.voter = other
            return .ballot(Revision(from: ballot, to: after))
        }
    }
}

extension Stakeholder {
    /// The same person, with what another row of theirs says besides.
    fileprivate func filled(from other: Stakeholder) -> Stakeholder {
        var filled = self
        for name in [other.name] + other.aliases where name != self.name && !filled.aliases.contains(name) {
            filled.aliases.append(name)
        }
        if filled.organisation.isEmpty, filled.belongsTo == nil {
            (filled.organisation, filled.belongsTo) = (other.organisation, other.belongsTo)
        }
        if filled.category.isEmpty { filled.category = other.category }
        if filled.city.isEmpty { filled.city = other.city }
        if filled.phone.isEmpty { filled.phone = other.phone }
        if filled.email.isEmpty { filled.email = other.email }
        filled.languages += other.languages.filter { !filled.languages.contains($0) }
        // A no stands, whoever was told it.
        if other.consent == false || filled.consent == nil { filled.consent = other.consent }
        return filled
    }
}
