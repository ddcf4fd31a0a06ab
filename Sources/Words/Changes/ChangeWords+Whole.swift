import Localization
public import Workshop

extension ChangeWords {
    /// What was done at once, whole: `import of 40 people`, `shift of all that had not started by -5 minutes`.
    /// - Parameter isRedo: true where the entries took it back.
    public func whole(_ entries: [JournalEntry], isRedo: Bool) -> String {
        let changes = isRedo ? entries.reversed().compactMap(\.change.inverse) : entries.map(\.change)
        guard let last = changes.last else { return "" }
        if changes.count > 1, let shift = shift(changes) {
            return t.plural(
                "shift of all that had not started by %2 minute", "shift of all that had not started by %2 minutes",
                abs(shift), shift > 0 ? "+\(shift)" : String(shift))
        }
        let people = Set(changes.compactMap(Self.person)).count
        if people > 1, changes.allSatisfy({ Self.person($0) != nil }) {
            return t.plural("import of %1 person", "import of %1 people", people)
        }
        // A day comes with its votes.
        if let added = changes.first(where: { $0.kind == .planExtended || $0.kind == .planCut }) {
            return sentence(added)
        }
        // What a batch is done for stands at its end: an activity starts, which ended another one first.
        guard changes.count > 1 else { return sentence(last) }
        return t.plural("%2 and %1 change more", "%2 and %1 changes more", changes.count - 1, sentence(last))
    }

    /// What was taken back, or brought back, in one sentence for all entries that were written for it; nil for none.
    public func takenBackWhole(_ entries: [JournalEntry], isRedo: Bool) -> String? {
        guard !entries.isEmpty else { return nil }
        // What was taken back is the opposite of what was written for it.
        let what = whole(entries, isRedo: !isRedo)
        return isRedo ? t("Brought back: %1.", what) : t("Taken back: %1.", what)
    }

    /// By how many minutes all of them put something off; nil when they do not.
    private func shift(_ changes: [Change]) -> Int? {
        let minutes = changes.map { change -> Int? in
            guard case .timing(let revision) = change else { return nil }
            return (revision.after?.shiftMinutes ?? 0) - (revision.before?.shiftMinutes ?? 0)
        }
        guard let first = minutes.first ?? nil, first != 0, minutes.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// Whom a change of the directory or of the invitations is about.
    private static func person(_ change: Change) -> ID<Stakeholder>? {
        switch change {
        case .stakeholder(let revision): (revision.after ?? revision.before)?.id
        case .invitation(let revision): (revision.after ?? revision.before)?.stakeholder
        default: nil
        }
    }
}
