/// Who is known, and who is invited where.
extension ProgrammeState {
    /// A person enters the directory.
    /// - Throws: `empty` without a name; `changedMeanwhile` for an id that is taken.
    public func addition(of person: Stakeholder) throws(Refusal) -> [Change] {
        guard !person.name.isEmpty else { throw .empty }
        guard stakeholders[person.id] == nil else { throw .changedMeanwhile(.stakeholderAdded) }
        return [.stakeholder(Revision(from: nil, to: referring(person)))]
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
        if (after.organisation, after.city) != (before.organisation, before.city) { after = referring(after) }
        guard after != before else { return [] }
        let number = after.phone != before.phone && !after.phone.isEmpty ? rightingNumber(of: person) : []
        return [.stakeholder(Revision(from: before, to: after))] + renaming([(before, after)]) + number
    }

    /// What people took on follows them when they are called otherwise: a line names its owner as the directory does.
    /// Where somebody else bears the old name too, nobody can say whose the line is, and it stays.
    /// - Parameter people: as they were, and as they will be.
    public func renaming(_ people: [(before: Stakeholder, after: Stakeholder)]) -> [Change] {
        let renamed = people.filter { $0.before.name != $0.after.name }
        guard !renamed.isEmpty else { return [] }
        var owners: [String: (person: ID<Stakeholder>, name: PlainText)] = [:]
        for (before, after) in renamed {
            owners[NameFold.orderlessKey(before.name.string)] = (after.id, after.name)
            guard !before.organisation.isEmpty else { continue }
            // Of two people of one name, the one whose organisation stands behind it.
            let whole = Self.named(before.name, before.organisation)
            owners[NameFold.orderlessKey(whole.string)] = (after.id, Self.named(after.name, before.organisation))
        }
        for other in stakeholders.values {
            for name in [other.name] + other.aliases {
                let key = NameFold.orderlessKey(name.string)
                if let owner = owners[key], owner.person != other.id { owners[key] = nil }
            }
        }
        let lines = contributions.values.flatMap(\.values).filter { $0.owner?.words != nil }
        return lines.sorted { $0.id < $1.id }.compactMap { line in
            guard let words = line.owner?.words, let owner = owners[NameFold.orderlessKey(words.string)],
                owner.name != words
            else { return nil }
            var after = line
            after.owner = .words(owner.name)
            return .contribution(Revision(from: line, to: after))
        }
    }

    private static func named(_ name: PlainText, _ organisation: PlainText) -> PlainText {
        PlainText("\(name) (\(organisation))")
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
