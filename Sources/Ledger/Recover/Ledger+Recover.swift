import Foundation
import GRDB
import Storage
public import Workshop

extension Ledger {
    /// Makes a new file of everything that a damaged one, the file beside it and its copies still hold. The damaged one is read and not
    /// touched.
    ///
    /// Entries whose chain holds from the beginning stand as they stood. Whatever comes after a gap is written by a new writer, with its
    /// own time, name and id, and the file says of each such entry where it was found.
    /// - Parameters:
    ///   - folders: where copies of it may lie.
    ///   - target: where the new file goes; nothing that is there is replaced.
    ///   - operatorName: who asks.
    /// - Throws: `noSuchFile`; `notAHalqaFile` where nothing of a journal was found anywhere; `alreadyExists`; what the disk says.
    public static func recover(
        _ path: String, copiesIn folders: [String], to target: String, by operatorName: PlainText, device: ID<Device>,
        world: World
    ) throws(LedgerError) -> Recovered {
        if DatabaseFile.leftover(beside: target) != nil || DatabaseFile.owner(ofCompanion: target) != nil {
            throw .alreadyExists
        }
        _ = try FileIdentity(path)
        return try typed {
            let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
            var recovered = Recovered()
            var rescue = Rescue()
            let reader = DamagedFile(bytes)
            let reached = reader.reachedIDs()
            rescue.add(reader.scan.rows()) { reached.contains($0.id) ? .journal : .pages }
            if let beside = try? Data(contentsOf: URL(fileURLWithPath: path + "-journal")), !beside.isEmpty {
                rescue.add(PageScan([UInt8](beside), pageSize: reader.pageSize, pages: bytes).rows()) { _ in .beside }
            }
            let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent + "-"
            let own = Set(rescue.candidates.map(\.row.id))
            for place in folders.flatMap({ copies(in: $0, stem: stem) }) {
                guard let data = try? Data(contentsOf: URL(fileURLWithPath: place)) else { continue }
                let rows = DamagedFile([UInt8](data)).scan.rows()
                // Another file's copy has nothing in common with this one.
                guard own.isEmpty || rows.contains(where: { own.contains($0.row.id) }) else { continue }
                recovered.copies.append(place)
                rescue.add(rows) { _ in .copy }
            }
            guard !rescue.candidates.isEmpty else { throw LedgerError.notAHalqaFile }
            let image = try DatabaseQueue().writeWithoutTransaction { db in
                var builder = RescueBuilder(device: device, world: world, operatorName: operatorName)
                try builder.build(rescue, reader, into: db)
                builder.report(into: &recovered)
                return try db.image()
            }
            do { try StagedFile(image, for: target).put(replacing: false) } catch let problem as StagedFile.Problem {
                throw LedgerError.putting(at: target, problem)
            }
            return recovered
        }
    }

    /// Every file in a folder that may be a copy, the latest first.
    private static func copies(in folder: String, stem: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix(stem) }.sorted(by: >).map { folder + "/" + $0 }.filter {
            (try? FileIdentity($0)) != nil
        }
    }
}

/// A damaged file as bytes, and as much of it as SQLite still reads of a copy in memory.
struct DamagedFile {
    let bytes: [UInt8]
    let pageSize: Int
    let scan: PageScan

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // What Halqa's files have, where the first page does not say it any more.
        pageSize = PageScan.pageSize(of: bytes) ?? 4096
        scan = PageScan(bytes, pageSize: pageSize)
    }

    /// The file in memory; nil where not even its tables' names can be read.
    func opened() -> DatabaseQueue? {
        let whole = bytes.count - bytes.count % pageSize
        for isMended in [false, true] {
            var image = Array(bytes.prefix(whole))
            if isMended, !Self.mendHeader(&image, pageSize: pageSize) { return nil }
            guard let queue = try? DatabaseQueue(), (try? queue.writeWithoutTransaction { try $0.take(image) }) != nil,
                (try? queue.read { try Bool.fetchOne($0, sql: "SELECT count(*) > 0 FROM sqlite_schema") }) == true
            else { continue }
            return queue
        }
        return nil
    }

    /// The first hundred bytes say how the file is laid out: those of any file of Halqa's do, with the number of pages that there are.
    private static func mendHeader(_ image: inout [UInt8], pageSize: Int) -> Bool {
        guard image.count >= pageSize, pageSize == 4096,
            let fresh = try? DatabaseQueue().writeWithoutTransaction({ db -> Data in
                try Ledger.lay(db)
                return try db.image()
            }), fresh.count >= 100
        else { return false }
        image.replaceSubrange(0..<100, with: fresh.prefix(100))
        let pages = UInt32(image.count / pageSize)
        for index in 0..<4 { image[28 + index] = UInt8(truncatingIfNeeded: pages >> UInt32(24 - 8 * index)) }
        // Nothing is taken for free.
        for index in 32..<40 { image[index] = 0 }
        return true
    }

    /// The entries to which the journal's tree leads.
    func reachedIDs() -> Set<String> {
        guard let queue = opened() else { return [] }
        var ids: Set<String> = []
        for direction in ["ASC", "DESC"] {
            try? queue.read { db in
                let rows = try Row.fetchCursor(db, sql: "SELECT seq, id, hash FROM journal ORDER BY seq \(direction)")
                while let row = try rows.next() { if let id = String.fromDatabaseValue(row[1]) { ids.insert(id) } }
            }
        }
        return ids
    }

    /// Copies the rows of a table that can be read into a table of the same name.
    /// - Returns: whether it could be read from one end to the other.
    @discardableResult
    func copy(_ table: String, from queue: DatabaseQueue, into db: Database) -> Bool {
        var isWhole = false
        // From both ends, since a page in the middle may be gone; and without the help of an index, which may be.
        for order in ["NOT INDEXED", "ORDER BY rowid DESC", "ORDER BY 1 DESC"] {
            let end: Void? = try? queue.read { file in
                let rows = try Row.fetchCursor(file, sql: "SELECT * FROM \(table) \(order)")
                while let row = try rows.next() {
                    let marks = row.databaseValues.map { _ in "?" }.joined(separator: ", ")
                    try? db.run(
                        "INSERT OR IGNORE INTO \(table) VALUES (\(marks))", StatementArguments(row.databaseValues))
                }
            }
            if end != nil { isWhole = true }
        }
        return isWhole
    }
}
