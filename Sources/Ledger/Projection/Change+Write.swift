import GRDB
import Workshop

extension Change {
    /// Writes what this change leaves to the tables. Whether it may is asked of `ProgrammeState` before.
    /// - Throws: `Refusal` for what the tables do not take: they refer to each other, and have keys.
    func write(_ db: Database) throws {
        guard let content else { return }
        do { try content.sort.projection.write(content, db) } catch let error as DatabaseError {
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_FOREIGNKEY: throw content.isRemoval ? Refusal.inUse : Refusal.unknownReference
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
        try self.init { add in
            for sort in Change.Sort.allCases { try sort.projection.read(db, add) }
        }
        try dispute(db)
        castInSecret = try Urn.counts(db)
        unknownRecords = try RecordHead.unknown(db)
        brokenSeals = Urn.broken(sealed)
    }
}
