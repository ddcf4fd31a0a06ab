extension Change {
    /// What happened, in the word that the journal shows and can be searched by. For people and queries only: the
    /// payload alone says what a change does.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        case programmeCreated
        case stakeholderAdded, stakeholderRevised, stakeholderRemoved
        case invited, uninvited
        case arrived, left, returned, arrivalRevised, arrivalWithdrawn
        case activityStarted, activityEnded, activityResumed, activityAdjusted
        case groupsAssigned, groupsChanged, groupsCleared
        case contributionWritten, contributionRevised, contributionMoved, contributionParked, contributionUnparked,
            contributionMerged, contributionUnmerged, contributionRemoved
        case actionDone, actionDropped, actionReopened
        case pollPlanned, pollRevised, pollOpened, pollClosed, pollReopened, pollWithdrawn
        case counted, countWithdrawn
        case turnoutCounted, turnoutWithdrawn
        case ballotCast, ballotCorrected, ballotWithdrawn
        case ballotsIssued, ballotsRecalled, ballotsSealed

        /// What cannot be taken back, and across which nothing before it is taken back.
        public static let lasting: Set<Kind> = [.programmeCreated, .ballotsSealed]
    }

    /// What happened, in a word.
    public var kind: Kind {
        switch self {
        case .programmeCreated: .programmeCreated
        case .stakeholder(let revision):
            revision.sort(.stakeholderAdded, .stakeholderRemoved) { _, _ in .stakeholderRevised }
        case .invitation(let revision): revision.sort(.invited, .uninvited) { _, _ in .invited }
        case .attendance(let revision): revision.sort(.arrived, .arrivalWithdrawn, attendanceKind)
        case .timing(let revision): timingKind(revision)
        case .seating(let revision): revision.sort(.groupsAssigned, .groupsCleared) { _, _ in .groupsChanged }
        case .contribution(let revision):
            revision.sort(.contributionWritten, .contributionRemoved, contributionKind)
        case .poll(let revision): revision.sort(.pollPlanned, .pollWithdrawn, pollKind)
        case .count(let revision): revision.sort(.counted, .countWithdrawn) { _, _ in .counted }
        case .turnout(let revision): revision.sort(.turnoutCounted, .turnoutWithdrawn) { _, _ in .turnoutCounted }
        case .ballot(let revision): revision.sort(.ballotCast, .ballotWithdrawn) { _, _ in .ballotCorrected }
        case .ballotIssue(let revision): revision.sort(.ballotsIssued, .ballotsRecalled) { _, _ in .ballotsIssued }
        case .ballotsSealed: .ballotsSealed
        }
    }

    private func attendanceKind(_ before: Attendance, _ after: Attendance) -> Kind {
        switch (before.leftAt, after.leftAt) {
        case (nil, .some): .left
        case (.some, nil): .returned
        default: .arrivalRevised
        }
    }

    private func timingKind(_ revision: Revision<Timing>) -> Kind {
        let before = (revision.before?.startedAt, revision.before?.endedAt)
        let after = (revision.after?.startedAt, revision.after?.endedAt)
        // A rehearsal gives way to the start on the day itself, or to none.
        if let started = after.0, started != before.0 { return .activityStarted }
        if after.0 == nil { return .activityAdjusted }
        if before.1 == nil, after.1 != nil { return .activityEnded }
        if before.1 != nil, after.1 == nil { return .activityResumed }
        return .activityAdjusted
    }

    private func contributionKind(_ before: Contribution, _ after: Contribution) -> Kind {
        if before.isParked != after.isParked { return after.isParked ? .contributionParked : .contributionUnparked }
        if before.mergedInto != after.mergedInto {
            return after.mergedInto == nil ? .contributionUnmerged : .contributionMerged
        }
        if before.outcome != after.outcome {
            return after.outcome == .done ? .actionDone : after.outcome == .dropped ? .actionDropped : .actionReopened
        }
        return before.position != after.position ? .contributionMoved : .contributionRevised
    }

    private func pollKind(_ before: Poll, _ after: Poll) -> Kind {
        switch (before.state, after.state) {
        case (.planned, .open): .pollOpened
        case (.open, .closed): .pollClosed
        case (.closed, .open): .pollReopened
        default: .pollRevised
        }
    }
}

extension Revision {
    fileprivate func sort(
        _ added: Change.Kind, _ removed: Change.Kind, _ revised: (Record, Record) -> Change.Kind
    ) -> Change.Kind {
        switch (before, after) {
        case (nil, _): added
        case (_, nil): removed
        case (.some(let before), .some(let after)): revised(before, after)
        }
    }
}
