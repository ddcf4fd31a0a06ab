import GRDB
import Workshop

extension LedgerError {
    /// Reads any error that comes out of the database room as one of ours.
    init(_ error: any Error) {
        switch error {
        case let error as LedgerError: self = error
        case let refusal as Refusal: self = .refused(refusal)
        case let unknown as UnknownPayloadVersion:
            self = .newerVersion(found: unknown.version, known: Change.payloadVersion)
        case let error as DatabaseError: self.init(error)
        case let error as DecodingError: self = .damaged("\(error)")
        default: self = .inputOutput("\(error)")
        }
    }

    private init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
        case .SQLITE_NOTADB: self = .notAHalqaFile
        case .SQLITE_CORRUPT: self = .damaged(error.message ?? "corrupt")
        case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY:
            self = .refused(.inUse)
        case .SQLITE_CONSTRAINT: self = .damaged(error.message ?? "constraint")
        case .SQLITE_CANTOPEN: self = .inputOutput(error.message ?? "cannot open")
        default: self = .inputOutput(error.message ?? "\(error.resultCode)")
        }
    }
}

/// Runs `body` and lets only `LedgerError` out.
func typed<Result>(_ body: () throws -> Result) throws(LedgerError) -> Result {
    do { return try body() } catch { throw LedgerError(error) }
}
