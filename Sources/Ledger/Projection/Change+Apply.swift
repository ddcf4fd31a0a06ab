import GRDB
import Workshop

extension Change {
    /// Applies this change to the tables: checks that the record stands as the change expects, then writes it.
    ///
    /// The rules that hold whoever was quicker are the same as in `ProgrammeState.apply`; a test holds the two against
    /// each other.
    func apply(_ db: Database) throws {
        switch self {
        case .programmeCreated(let programme): try programme.write(db)
        case .amendment(let revision): try revision.amend(db)
        case .stakeholder(let revision): try revision.apply(db, kind)
        case .invitation(let revision): try revision.apply(db, kind)
        case .attendance(let revision): try revision.apply(db, kind)
        case .timing(let revision): try revision.apply(db, kind)
        case .seating(let revision): try revision.apply(db, kind)
        case .contribution(let revision):
            if let line = revision.after, let target = line.mergedInto, target != revision.before?.mergedInto {
                try line.requireMergeable(into: target, db)
            }
            try revision.apply(db, kind)
        case .poll(let revision):
            try revision.check(db)
            try revision.apply(db, kind)
        case .count(let revision):
            let poll = try Poll.requireOpen((revision.after ?? revision.before)?.poll, db)
            if poll.isSecret { throw Refusal.pollIsSecret }
            try revision.after?.requireNumbers(db)
            try revision.apply(db, kind)
        case .turnout(let revision):
            let poll = try Poll.requireOpen((revision.after ?? revision.before)?.poll, db)
            if poll.isSecret { throw Refusal.pollIsSecret }
            try revision.after?.requireNumbers(db)
            try revision.apply(db, kind)
        case .ballot(let revision):
            let poll = try Poll.requireOpen((revision.after ?? revision.before)?.poll, db)
            if poll.isSecret { throw Refusal.pollIsSecret }
            try revision.after?.check(db, kind)
            try revision.apply(db, kind)
        case .ballotIssue(let revision):
            try revision.check(db, kind)
            try revision.apply(db, kind)
        case .ballotsSealed(let ballots): try ballots.seal(db)
        case .unknown: break
        }
    }
}

extension Contribution {
    /// A line that is merged has none merged into it.
    fileprivate func requireMergeable(into target: ID<Contribution>, _ db: Database) throws {
        let isFree =
            try db.value(
                "SELECT 1 FROM contribution WHERE id = ? AND activity_id = ? AND merged_into IS NULL",
                [target.description, activity.description]) == 1
        let isFollowed =
            try db.value("SELECT 1 FROM contribution WHERE merged_into = ? LIMIT 1", [id.description]) == 1
        guard isFree, !isFollowed, target != id else { throw Refusal.cannotMerge }
    }
}

extension Revision where Record: Projected {
    fileprivate func apply(_ db: Database, _ kind: Change.Kind) throws {
        guard let record = after ?? before else { return }
        guard try record.stored(db) == before else { throw Refusal.changedMeanwhile(kind) }
        do {
            if let after { try after.write(db) } else { try record.remove(db) }
        } catch let error as DatabaseError {
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_FOREIGNKEY: throw after == nil ? Refusal.inUse : Refusal.unknownReference
            // Another record has what this one wants for itself, such as a poll's code.
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: throw Refusal.changedMeanwhile(kind)
            default: throw error
            }
        }
    }
}

extension ProgrammeState {
    /// Reads the state that the tables hold.
    init(_ db: Database) throws {
        self.init(
            programme: try Programme.stored(db), stakeholders: try Stakeholder.all(db),
            invitations: try Invitation.all(db), attendances: try Attendance.all(db), timings: try Timing.all(db),
            seatings: try Seating.all(db), contributions: try Contribution.all(db), polls: try Poll.all(db),
            counts: try Count.all(db), turnouts: try Turnout.all(db), ballots: try Ballot.all(db),
            issues: try BallotIssue.all(db), sealed: try SealedBallots.all(db), amendments: try Amendment.all(db))
        for (poll, count): (ID<Poll>, Int) in try db.map(
            "SELECT poll_id, count(*) FROM urn_code GROUP BY poll_id", [], { (try $0.id(), try $0.next()) })
        {
            castInSecret[poll] = count
        }
    }
}
