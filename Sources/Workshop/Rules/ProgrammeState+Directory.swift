/// Who is known, and who is invited where.
extension ProgrammeState {
    /// A person enters the directory.
    /// - Throws: `empty` without a name; `changedMeanwhile` for an id that is taken.
    public func addition(of person: Stakeholder) throws(Refusal) -> [Change] {
        guard !person.name.isEmpty else { throw .empty }
        guard stakeholders[person.id] == nil else { throw .changedMeanwhile(.stakeholderAdded) }
        return [.stakeholder(Revision(from: nil, to: person))]
    }

    /// What is known of a person is revised; a name stays. Nothing changes, nothing is recorded.
    /// - Throws: `unknownReference`; `empty` without a name.
    public func revision(
        of person: ID<Stakeholder>, _ edit: (inout Stakeholder) -> Void
    ) throws(Refusal) -> [Change] {
        guard let before = stakeholders[person] else { throw .unknownReference }
        var after = before
        edit(&after)
        guard !after.name.isEmpty else { throw .empty }
        guard after.id == before.id else { throw .unknownReference }
        return after == before ? [] : [.stakeholder(Revision(from: before, to: after))]
    }

    /// A person is invited to a workshop. Who is invited stays so, and nothing is recorded.
    /// - Throws: `unknownReference`.
    public func invitation(
        of person: ID<Stakeholder>, to workshop: ID<Workshop>
    ) throws(Refusal) -> [Change] {
        guard let invitation = try missingInvitation(of: person, to: workshop) else { return [] }
        return [.invitation(Revision(from: nil, to: invitation))]
    }

    /// An invitation is withdrawn. Who came on it stays on record as somebody who was invited.
    /// - Throws: `unknownReference`.
    public func withdrawalOfInvitation(
        of person: ID<Stakeholder>, to workshop: ID<Workshop>
    ) throws(Refusal) -> [Change] {
        guard try missingInvitation(of: person, to: workshop) == nil else { return [] }
        return [.invitation(Revision(from: Invitation(workshop: workshop, stakeholder: person), to: nil))]
    }

    /// The invitation that is not there yet; nil when it is.
    private func missingInvitation(
        of person: ID<Stakeholder>, to workshop: ID<Workshop>
    ) throws(Refusal) -> Invitation? {
        guard stakeholders[person] != nil, let programme, programme.workshops.contains(where: { $0.id == workshop })
        else { throw .unknownReference }
        return invited(to: workshop).contains(person) ? nil : Invitation(workshop: workshop, stakeholder: person)
    }
}
