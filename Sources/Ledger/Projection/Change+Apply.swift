import GRDB
import Workshop

extension Change {
    /// Applies this change to the tables: checks that the record stands as the change expects, then writes it.
    func apply(_ db: Database) throws {
        switch self {
        case .programmeCreated(let programme): try programme.write(db)
        case .stakeholder(let revision): try revision.apply(db, kind)
        case .invitation(let revision): try revision.apply(db, kind)
        case .attendance(let revision): try revision.apply(db, kind)
        case .timing(let revision): try revision.apply(db, kind)
        case .seating(let revision): try revision.apply(db, kind)
        case .contribution(let revision): try revision.apply(db, kind)
        case .poll(let revision): try revision.apply(db, kind)
        case .count(let revision):
            try requireOpen((revision.after ?? revision.before)?.poll, db)
            try revision.apply(db, kind)
        case .turnout(let revision):
            try requireOpen((revision.after ?? revision.before)?.poll, db)
            try revision.apply(db, kind)
        }
    }

    /// Another process may have closed the poll since the counter looked.
    private func requireOpen(_ poll: ID<Poll>?, _ db: Database) throws {
        guard let poll, let row = try db.row("SELECT state FROM poll WHERE id = ?", [poll.description]) else {
            throw Refusal.unknownReference
        }
        let state: Poll.State = try row.value("state")
        guard state == .open else { throw Refusal.pollIs(state) }
    }
}

extension Revision where Record: Projected {
    fileprivate func apply(_ db: Database, _ kind: Change.Kind) throws {
        guard let record = after ?? before else { return }
        guard try record.stored(db) == before else { throw Refusal.changedMeanwhile(kind) }
        if let after { try after.write(db) } else { try record.remove(db) }
    }
}

extension ProgrammeState {
    /// Reads the state that the tables hold.
    init(_ db: Database) throws {
        self.init(
            programme: try Programme.stored(db), stakeholders: try Stakeholder.all(db),
            invitations: try Invitation.all(db), attendances: try Attendance.all(db), timings: try Timing.all(db),
            seatings: try Seating.all(db), contributions: try Contribution.all(db), polls: try Poll.all(db),
            counts: try Count.all(db), turnouts: try Turnout.all(db))
    }
}
