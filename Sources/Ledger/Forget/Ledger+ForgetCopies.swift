import Foundation
import GRDB
import Storage
public import Workshop

extension Ledger {
    /// Erases what names somebody from the copies of the file too. Each is made anew and takes its own place; how old it is stays.
    ///
    /// In a copy a new writer says what was erased: this laptop's chain has gone on in the file, and two rows with one number would be
    /// a fork.
    /// - Parameters:
    ///   - folder: where the copies are kept.
    ///   - names: how the name may be spelt in bytes; see `Forgetting.spellings`.
    /// - Returns: what became of them, in the lists of `Forgotten`.
    public func forget(
        _ forgetting: Forgetting, inCopiesIn folder: String, by operatorName: PlainText
    ) -> (copies: [String], removed: [String], remaining: [String]) {
        let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent + "-"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        var done: (copies: [String], removed: [String], remaining: [String]) = ([], [], [])
        let programme = known?.state.programme?.id ?? (try? state().state.programme?.id)
        for name in names where name.hasPrefix(stem) || name.hasSuffix(".part") {
            let place = folder + "/" + name
            guard let status = System.status(place), status.st_mode & S_IFMT == S_IFREG else { continue }
            do {
                if name.hasSuffix(".halqa") {
                    guard try forget(forgetting, inCopy: place, of: programme, by: operatorName, status) else {
                        continue
                    }
                    done.copies.append(place)
                    continue
                }
            } catch LedgerError.newerVersion, LedgerError.alreadyExists {
                // A newer Halqa's, or another programme's: it is not ours to alter.
                if forgetting.stands(in: place) { done.remaining.append(place) }
                continue
            } catch {}
            // What cannot be read is nothing to go back to; where the name stands in it, it goes.
            guard forgetting.stands(in: place) else { continue }
            if System.remove(place) { done.removed.append(place) } else { done.remaining.append(place) }
        }
        _ = Storage.synchronise(folder: folder)
        return done
    }

    /// - Returns: whether anything was erased.
    /// - Throws: `newerVersion`; `alreadyExists` for another programme's; why it is no copy.
    private func forget(
        _ forgetting: Forgetting, inCopy place: String, of programme: ID<Programme>?, by operatorName: PlainText,
        _ status: stat
    ) throws -> Bool {
        var configuration = Configuration()
        configuration.readonly = true
        let copy = try DatabaseQueue()
        try DatabaseQueue(path: place, configuration: configuration).backup(to: copy)
        let image: Data? = try copy.writeWithoutTransaction { db in
            try BackupCopy.check(db)
            try db.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON")
            try Self.bringUpToDate(db)
            var now = Snapshot()
            now.state = try ProgrammeState(db)
            guard now.state.programme?.id == programme else { throw LedgerError.alreadyExists }
            var forgotten: Forgotten?
            try db.inTransaction(.immediate) {
                forgotten = try Self.erase(
                    forgetting, by: operatorName, on: device, as: Pen(unsigned: world.newID()),
                    world.newID(), world, now, db)
                try db.execute(sql: "DELETE FROM erasure_due")
                return .commit
            }
            guard forgotten != nil else { return nil }
            try db.execute(sql: "VACUUM")
            try BackupCopy.check(db)
            return try db.image()
        }
        guard let image else { return false }
        try StagedFile(image, for: place).put(replacing: true)
        // Which one is the oldest is told by this.
        System.setTimes(place, like: status)
        return true
    }

    /// What somebody was ever called in the file, and how they could be reached: in their record as it is and as it was.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func everythingSaid(
        of person: ID<Stakeholder>
    ) throws(LedgerError) -> (names: [PlainText], phones: [PlainText], mails: [PlainText]) {
        try read { db in
            var (names, phones, mails): ([PlainText], [PlainText], [PlainText]) = ([], [], [])
            try Self.eachRow(db) { row in
                guard row.payload?.contains("\"stakeholder\":") ?? false,
                    case .stakeholder(let revision) = try Change(row)
                else { return }
                for record in [revision.before, revision.after].compactMap(\.self) where record.id == person {
                    names += [record.name] + record.aliases
                    phones.append(record.phone)
                    mails.append(record.email)
                }
            }
            func once(_ texts: [PlainText]) -> [PlainText] {
                var seen: Set<String> = []
                return texts.filter { !$0.isEmpty && seen.insert($0.string).inserted }
            }
            return (once(names), once(phones), once(mails))
        }
    }
}

extension Forgetting {
    /// Whether a name, as it is spelt, stands in the bytes of a file.
    public func stands(in path: String) -> Bool {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else { return false }
        return bytes.contains { data.range(of: $0) != nil }
    }
}
