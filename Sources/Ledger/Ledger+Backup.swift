import Foundation
import GRDB
import Workshop

extension Ledger {
    /// Copies the file, whole and consistent while others write, to a folder of backups, and keeps the last of them.
    ///
    /// The copy's name says how far the journal had come when it was begun: nothing is copied twice.
    /// - Parameters:
    ///   - folder: where backups of this file are kept; made when it is not there.
    ///   - keeping: how many.
    /// - Returns: the path of the copy; nil when one of this state is there already.
    public func backUp(to folder: String, keeping: Int = 10) throws(LedgerError) -> String? {
        let number = String(try lastSequence())
        return try typed {
            let files = FileManager.default
            try files.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent + "-"
            let digits = String(repeating: "0", count: max(0, Self.backupDigits - number.count)) + number
            let target = folder + "/" + stem + digits + ".halqa"
            guard !files.fileExists(atPath: target) else { return nil }
            try copy(to: target)
            let copies = try files.contentsOfDirectory(atPath: folder).filter { Self.isBackup($0, stem: stem) }
            for old in copies.sorted().dropLast(keeping) { try files.removeItem(atPath: folder + "/" + old) }
            return target
        }
    }

    /// Enough for any journal, so that names sort as numbers do.
    private static let backupDigits = 9

    /// Whether a name is that of a backup of this very file: `fes-2-000000012.halqa` is none of `fes.halqa`'s.
    private static func isBackup(_ name: String, stem: String) -> Bool {
        guard name.hasPrefix(stem), name.hasSuffix(".halqa") else { return false }
        let digits = name.dropFirst(stem.count).dropLast(".halqa".count)
        return digits.count >= backupDigits && digits.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// A copy holds no open urn.
    private static func removeUrns(from path: String) throws {
        let copy = try DatabaseQueue(path: path)
        try copy.writeWithoutTransaction { db in
            guard try db.value("SELECT 1 FROM urn LIMIT 1") == 1 else { return }
            try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA secure_delete = ON")
            try db.inTransaction {
                try Urn.removeAll(db)
                return .commit
            }
        }
        try copy.close()
    }

    /// Copies under a name of this process's own until the copy is whole and on the disk: a cut while copying leaves
    /// nothing that looks like a backup, and two processes do not write into one copy.
    private func copy(to target: String) throws {
        let unfinished = "\(target).\(getpid()).part"
        unlink(unfinished)
        // Made here rather than by SQLite, so that nobody else can read it from its first moment on.
        let descriptor = Foundation.open(unfinished, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LedgerError(errno: errno) }
        defer { close(descriptor) }
        do {
            try connected().writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
            }
            try Self.removeUrns(from: unfinished)
            guard fsync(descriptor) == 0, rename(unfinished, target) == 0 else { throw LedgerError(errno: errno) }
        } catch {
            unlink(unfinished)
            throw error
        }
    }
}
