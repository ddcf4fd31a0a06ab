import Foundation
import GRDB
public import Workshop

extension LedgerError {
    /// Reads any error that comes out of the database room as one of ours.
    init(_ error: any Error) {
        switch error {
        case let error as LedgerError: self = error
        case let failure as CommitFailure: self.init(failure.cause)
        case let refusal as Refusal: self = .refused(refusal)
        case let error as DatabaseError: self.init(error)
        case let error as DecodingError: self = .damaged(error.place)
        // The system's errors have sentences; of others there is the name.
        case is CocoaError, is POSIXError: self = .inputOutput(error.localizedDescription)
        default: self = .inputOutput("\(type(of: error))")
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
        // A table or a column is not there.
        case .SQLITE_ERROR: self = .damaged(error.message ?? "error")
        default: self = .inputOutput(error.message ?? "\(error.resultCode)")
        }
    }
}

extension LedgerError {
    /// The system's own words, where there are any.
    public static func described(_ error: LedgerError) -> String {
        switch error {
        case .damaged(let words), .inputOutput(let words), .keptUnread(let words), .outcomeUnknown(let words):
            words
        case .busy: "another process holds it"
        case .readOnly: "it cannot be written"
        case .diskFull: "the disk is full"
        case .noSuchFile: "it is not there"
        case .alreadyExists: "it is there already"
        case .notAHalqaFile: "it is something else"
        case .newerVersion(let found, let known): "version \(found), and \(known) is known"
        case .networkFileSystem(let type): "on a file system of type \(type)"
        case .replaced: "another file took its place"
        case .notPut(let path, let error): "\(path): \(described(error))"
        case .refused: "a rule does not allow it"
        }
    }
}

extension Verification.Problem {
    /// What is wrong, in a few plain words, as SQLite says it: what stands in `LedgerError.damaged`.
    var words: String {
        switch self {
        case .integrity(let words): words
        case .reference(let table, let row):
            "table \(table), row \(row.map(String.init) ?? "?"): refers to something that is not there"
        case .sequence(let sequence): "entry \(sequence): a gap before it"
        case .cutOff(let sequence): "entry \(sequence): one before it is not there"
        case .signature(let sequence): "entry \(sequence): not signed by its writer"
        case .hash(let sequence): "entry \(sequence): altered, or one before it"
        case .erasedIsBack(let sequence): "entry \(sequence): what it erased is there again"
        case .notWrittenAnew: "not written anew since somebody was forgotten"
        case .payload(let sequence, let cause): "entry \(sequence): \(cause)"
        case .replay(let sequence, let error): "entry \(sequence): \(LedgerError.described(error))"
        case .table(let table, let extra, let missing):
            "table \(table): \(extra) rows too many, \(missing) missing"
        case .urn(let poll, _): "urn of poll \(poll)"
        }
    }
}

extension DecodingError {
    /// Where a record is not what it should be, and how, in a few words: `rules.dots: no value`.
    var place: String {
        let (context, words): (Context, String) =
            switch self {
            case .keyNotFound(let key, let context): (context, "\(key.stringValue) is missing")
            case .valueNotFound(_, let context): (context, "no value")
            case .typeMismatch(_, let context): (context, "a value of another kind")
            case .dataCorrupted(let context): (context, context.codingPath.isEmpty ? "not JSON" : "not a value of it")
            @unknown default: (Context(codingPath: [], debugDescription: ""), "not readable")
            }
        let path = context.codingPath.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }
        return path.isEmpty ? words : path.joined(separator: ".") + ": " + words
    }
}

extension LedgerError {
    /// Reads what the system answered.
    init(errno code: Int32) {
        switch code {
        case EEXIST: self = .alreadyExists
        case ENOENT, ENOTDIR: self = .noSuchFile
        case EROFS, EACCES, EPERM: self = .readOnly
        case ENOSPC, EDQUOT: self = .diskFull
        default: self = .inputOutput(System.words(code))
        }
    }

    /// True when the disk, and not what was to be written, is at fault.
    var isOfTheDisk: Bool {
        switch self {
        case .diskFull, .inputOutput, .readOnly, .damaged: true
        case .noSuchFile, .alreadyExists, .notAHalqaFile, .newerVersion, .networkFileSystem, .replaced, .busy,
            .keptUnread,
            .outcomeUnknown, .notPut,
            .refused:
            false
        }
    }
}

/// Runs `body` and lets only `LedgerError` out.
func typed<Result>(_ body: () throws -> Result) throws(LedgerError) -> Result {
    do { return try body() } catch { throw LedgerError(error) }
}
