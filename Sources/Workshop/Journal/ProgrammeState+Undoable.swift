extension ProgrammeState {
    /// Of batches that could be taken back, latest first, the first one that can: what others have built on is passed by.
    /// - Returns: the batch, and those that were passed by; nil when none can be taken back.
    public func firstUndoable(
        _ batches: [[JournalEntry]]
    ) -> (entries: [JournalEntry], skipped: [[JournalEntry]])? {
        for (index, entries) in batches.enumerated() {
            var next = self
            if (try? next.apply(Self.opposite(of: entries))) != nil { return (entries, Array(batches.prefix(index))) }
        }
        return nil
    }

    /// What people may know of from a paper, or are in the middle of, and what would go if a batch were taken back.
    /// - Parameter entries: the batch, in the journal's order.
    /// - Returns: nil where nothing of that kind goes.
    public func lost(byUndoing entries: [JournalEntry], _ world: World) -> UndoLoss? {
        let changes = Self.opposite(of: entries)
        let loss = UndoLoss(meetings: meetingsLost(by: changes, world), days: daysLost(by: changes, world))
        return loss.meetings == nil && loss.days.isEmpty ? nil : loss
    }

    /// The opposite of each change, the last one first.
    private static func opposite(of entries: [JournalEntry]) -> [Change] {
        entries.reversed().compactMap(\.change.inverse)
    }

    /// Days that would be gone, or on another date, in workshops that have begun: whoever was there took a paper home that
    /// names the days to come.
    private func daysLost(by changes: [Change], _ world: World) -> [UndoLoss.LostDay] {
        guard changes.contains(where: \.canMoveDays) else { return [] }
        var next = self
        guard (try? next.apply(changes)) != nil else { return [] }
        return (programme?.workshops ?? []).flatMap { workshop -> [UndoLoss.LostDay] in
            let world = world.held(in: zone(of: workshop))
            guard workshop.days.contains(where: { heldOn($0, in: world) != nil }) else { return [] }
            return workshop.days.compactMap { day in
                let date = next.day(day.id)?.date
                return date == day.date ? nil : UndoLoss.LostDay(workshop: workshop, day: day, date: date)
            }
        }
    }
}

/// What goes with something that is taken back, though people may hold a paper of it.
public struct UndoLoss: Sendable {
    /// A day that goes.
    public struct LostDay: Sendable {
        /// Whose it is.
        public let workshop: Workshop
        /// As it is now.
        public let day: Day
        /// The date that it would have; nil where it would not be in the plan any more.
        public let date: CivilDate?
    }

    /// Meetings that would not take place, by timetables by which people meet by now; nil where all stay.
    public let meetings: MeetingLoss?
    /// Days that would be gone, or on another date.
    public let days: [LostDay]
}

extension Change {
    /// Whether it changes on which dates days are.
    fileprivate var canMoveDays: Bool {
        guard case .amendment(let revision) = self else { return false }
        return [revision.before, revision.after].contains { amendment in
            switch amendment {
            case .day, .date: true
            default: false
            }
        }
    }
}
