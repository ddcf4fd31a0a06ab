import Foundation
import GRDB
public import Workshop

/// What there is to go on with in place of a file that is damaged.
public struct Survey: Sendable {
    /// Its last sound copy.
    public var copy: BackupCopy?
    /// When the copy's last entry was written.
    public var copiedUntil: Instant?
    /// How many entries can still be read in the file that the copy does not have.
    public var beyond = 0
    /// When the last of them was written.
    public var beyondUntil: Instant?
}

extension Ledger {
    /// Looks what there is to go on with in place of a damaged file. Nothing is touched.
    /// - Parameter folder: where its copies are kept.
    public static func survey(_ path: String, copiesIn folder: String) -> Survey {
        var survey = Survey()
        survey.copy = lastSoundCopy(of: path, in: folder)
        var known: Set<String> = []
        if let copy = survey.copy, let data = try? Data(contentsOf: URL(fileURLWithPath: copy.path)) {
            let rows = DamagedFile([UInt8](data)).scan.rows()
            known = Set(rows.map(\.row.id))
            survey.copiedUntil = rows.map(\.row.at).max().flatMap { try? Columns.instant($0) }
        }
        guard (try? FileIdentity(path)) != nil, let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
            return survey
        }
        let rows = DamagedFile([UInt8](data)).scan.rows().filter { found in
            found.isWhole && !known.contains(found.row.id)
                && (found.row.payload.map { JournalHash.digest($0) == found.row.digest } ?? false)
        }
        survey.beyond = Set(rows.map(\.row.id)).count
        survey.beyondUntil = rows.map(\.row.at).max().flatMap { try? Columns.instant($0) }
        return survey
    }
}
