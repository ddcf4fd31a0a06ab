extension ProgrammeState {
    /// Whether somebody was forgotten: their record stands on with nothing in it that says who it was, and stays so.
    public func isForgotten(_ person: ID<Stakeholder>) -> Bool { erasures.values.contains(person) }

    /// What takes somebody out of the directory of whom nothing is kept but invitations.
    /// - Returns: nil where more refers to them.
    public func leaving(of person: ID<Stakeholder>) -> [Change]? {
        guard let record = stakeholders[person] else { return nil }
        let invited = invitations.filter { $0.value.contains(person) }.keys.sorted()
        let changes =
            invited.map { Change.invitation(Revision(from: Invitation(workshop: $0, stakeholder: person), to: nil)) }
            + [.stakeholder(Revision(from: record, to: nil))]
        var next = self
        do { try next.apply(changes) } catch { return nil }
        return changes
    }

    /// Nobody writes into a record that was emptied.
    func checkForgotten(_ revision: Revision<Stakeholder>) throws(Refusal) {
        guard let after = revision.after, isForgotten(after.id), revision.before != after else { return }
        throw .isForgotten
    }
}

extension Programme {
    /// What the plan speaks of: a word of it is no name, whoever bears it.
    public var vocabularyTexts: [PlainText] {
        let days = workshops.flatMap(\.days)
        let activities = days.flatMap(\.activities)
        var texts = [title] + categories.map(\.title) + workshops.map(\.city)
        texts += days.map(\.theme) + activities.map(\.title)
        texts += activities.flatMap(\.prompts).flatMap { [$0.title, $0.text] }
        return texts.flatMap { Array($0.texts.values) }
    }
}
