import Foundation
import GRDB
import Storage
public import Workshop

extension Ledger {
    /// Copies the file, whole and consistent while others write, to a folder of backups, and keeps the last of them.
    ///
    /// The copy is made in memory, without what lies in open urns, checked, and put into its place whole; when this returns
    /// it is on the disk, and so is its name. Its name says how far the journal had come: nothing is copied twice.
    /// - Parameters:
    ///   - folder: where backups of this file are kept; made when it is not there.
    ///   - keeping: how many copies of this programme. Older ones go only for copies that are sound.
    /// - Returns: the path of the copy; nil when a sound one of this state is there already.
    /// - Throws: `damaged` for a file that is not sound: it becomes no copy, and no copy goes for it; `newerVersion` for a newer
    ///   Halqa's, of which a copy could leave a part out, or take an urn along; what the disk says.
    public func backUp(to folder: String, keeping: Int = 10) throws(LedgerError) -> String? {
        let image = try copy()
        return try typed {
            try Storage.makeFolder(folder)
            let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent + "-"
            Self.removeUnfinished(in: folder, stem: stem)
            let place = try Self.place(in: folder, stem: stem, for: image)
            guard let target = place else { return nil }
            do { try StagedFile(image.data, for: target).put(replacing: false) } catch let problem as StagedFile.Problem
            {
                throw LedgerError.putting(at: target, problem)
            }
            // What cannot be read back is no backup.
            guard let made = BackupCopy(target), made.head == image.head else {
                System.remove(target)
                throw LedgerError.inputOutput("the copy cannot be read back")
            }
            try Self.rotate(in: folder, stem: stem, keeping: keeping, like: made)
            return target
        }
    }

    /// The copy of a file that was made last and is sound.
    /// - Parameters:
    ///   - folder: where copies are kept.
    ///   - path: the file that they are copies of.
    public static func lastSoundCopy(of path: String, in folder: String) -> BackupCopy? {
        let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent + "-"
        return copies(in: folder, stem: stem).max { $0.modified < $1.modified }
    }

    // MARK: - The copy

    private struct Image {
        var data: Data
        var sequence: Int
        var head: String?
        var programme: String?
    }

    private func copy() throws(LedgerError) -> Image {
        let file = try connected()
        try requireNotNewer()
        return try typed {
            let copy = try DatabaseQueue()
            try file.backup(to: copy)
            return try copy.writeWithoutTransaction { db in
                try BackupCopy.check(db)
                try db.execute(sql: "PRAGMA secure_delete = ON")
                if try db.value("SELECT 1 FROM urn LIMIT 1") == 1 {
                    try db.inTransaction {
                        try Urn.removeAll(db)
                        return .commit
                    }
                }
                try db.execute(sql: "VACUUM")
                try db.execute(sql: "DELETE FROM erasure_due")
                return Image(
                    data: try db.image(), sequence: try Self.lastSequence(db),
                    head: try db.value("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1"),
                    programme: try db.value("SELECT id FROM programme LIMIT 1"))
            }
        }
    }

    // MARK: - The folder

    /// Enough for any journal, so that names sort as numbers do.
    private static let backupDigits = 9

    /// Where a copy goes; nil when it is there. What stands under its name and is none is put aside, not counted as one.
    private static func place(in folder: String, stem: String, for image: Image) throws -> String? {
        let number = String(image.sequence)
        let name = stem + String(repeating: "0", count: max(0, backupDigits - number.count)) + number
        for attempt in 1...99 {
            let target = folder + "/" + name + (attempt == 1 ? "" : "-\(attempt)") + ".halqa"
            guard System.status(target) != nil else { return target }
            guard let there = BackupCopy(target) else {
                if BackupCopy.isNewer(target) { continue }
                guard System.rename(target, to: target + ".broken-" + UUID().uuidString.prefix(8)) else {
                    throw LedgerError(errno: errno)
                }
                return target
            }
            if there.head == image.head, there.programme?.description == image.programme { return nil }
            // A sound copy of another file that came as far: it stays, under its name.
        }
        throw LedgerError.alreadyExists
    }

    /// Whether a name is that of a backup of this very file: `fes-2-000000012.halqa` is none of `fes.halqa`'s.
    private static func isBackup(_ name: String, stem: String) -> Bool {
        guard name.hasPrefix(stem), name.hasSuffix(".halqa") else { return false }
        let parts = name.dropFirst(stem.count).dropLast(".halqa".count).split(
            separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].count >= backupDigits else { return false }
        return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
            && (parts.count == 1 || parts[1].count <= 2)
    }

    private static func copies(in folder: String, stem: String) -> [BackupCopy] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { isBackup($0, stem: stem) }.compactMap { BackupCopy(folder + "/" + $0) }
    }

    /// Lets the oldest go. Only copies of one programme that are sound are counted, and only they go: whatever else took
    /// the file's place does not push out what can be gone back to.
    private static func rotate(in folder: String, stem: String, keeping: Int, like made: BackupCopy) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { isBackup($0, stem: stem) }
        guard names.count > keeping else { return }
        let sound = copies(in: folder, stem: stem).filter { $0.programme == made.programme && $0.path != made.path }
            .sorted { ($0.modified, $0.sequence) < ($1.modified, $1.sequence) }
        for old in sound.dropLast(keeping - 1) {
            guard System.remove(old.path) else { throw LedgerError(errno: errno) }
        }
    }

    /// What a copy left that was killed while it was made: by this Halqa only where files cannot be without a name, by
    /// earlier ones always, and then it may hold an open urn.
    private static func removeUnfinished(in folder: String, stem: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasSuffix(".part") {
            let parts = name.split(separator: ".")
            let maker = parts.dropLast().last.flatMap { pid_t($0) }
            let isOurs = name.hasPrefix(stem) && maker.map { $0 == getpid() || kill($0, 0) != 0 } ?? false
            if isOurs || (name.hasPrefix(".halqa-") && isOld(folder + "/" + name)) {
                System.remove(folder + "/" + name)
            }
        }
    }

    /// Whether nobody can still be writing it.
    private static func isOld(_ path: String) -> Bool {
        System.status(path).map { System.age($0) > 600 } ?? false
    }
}

extension LedgerError {
    /// Why a file could not be put into its place.
    init(_ problem: StagedFile.Problem) {
        switch problem {
        case .alreadyThere: self = .alreadyExists
        case .system(let code): self.init(errno: code)
        }
    }

    /// Why what was made of a file could not be put under a name: what is wrong there is nothing wrong with the file.
    static func putting(at path: String, _ problem: StagedFile.Problem) -> LedgerError {
        let error = LedgerError(problem)
        return error == .alreadyExists ? error : .notPut(at: path, error)
    }
}
