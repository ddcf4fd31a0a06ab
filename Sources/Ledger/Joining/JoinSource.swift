import Digest
import Foundation
import GRDB
import Storage
import Workshop

/// What another laptop's file or parcel holds, read and not believed yet.
struct JoinSource {
    var programme = ""
    var laptops: [String: String] = [:]
    var writers: [String: ChainCheck.Writer] = [:]
    /// By writer and number.
    var rows: [JournalRow] = []
    /// Rows of which something was erased, that are not among `rows`.
    var erased: [JournalRow] = []
    /// Whether it ends in the middle.
    var isCut = false

    /// Reads a file or a parcel; neither is changed.
    /// - Throws: `JoinProblem`.
    init(_ path: String) throws(JoinProblem) {
        do { _ = try FileIdentity(path) } catch {
            throw error == .notAHalqaFile ? JoinProblem.notFromHalqa : JoinProblem.unreadable(error)
        }
        let mark = Data(ParcelLine.mark.utf8)
        let isParcel = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: mark.count) } == mark
        if isParcel { try self.init(parcel: path) } else { try self.init(file: path) }
    }

    // MARK: - A parcel

    private init(parcel path: String) throws(JoinProblem) {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw .unreadable(.inputOutput(error.localizedDescription))
        }
        var rest = data[...]
        var (isFirst, isEnded) = (true, false)
        while !rest.isEmpty, !isEnded {
            // A line without an end is half of one.
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { break }
            let start = rest.startIndex
            let line = String(decoding: rest[..<end], as: UTF8.self)
            rest = rest[(end + 1)...]
            guard let read = ParcelLine(line[...]) else {
                throw isFirst ? JoinProblem.notFromHalqa : JoinProblem.checksum
            }
            switch read {
            case .head(let version, let programme):
                guard isFirst else { throw .checksum }
                if version > ParcelLine.version { throw .newer(found: version, known: ParcelLine.version) }
                self.programme = programme
            case .laptop(let device, let name): laptops[device] = name
            case .writer(let id, let writer): writers[id] = writer
            case .row(let row, let isErased): if isErased { erased.append(row) } else { rows.append(row) }
            case .end(let digest):
                isEnded = true
                guard Hexadecimal.text(SHA256.hash(data[data.startIndex..<start])) == digest else { throw .checksum }
            }
            isFirst = false
        }
        if isFirst { throw .nothingWhole }
        isCut = !isEnded
        // Order is no matter of trust.
        rows.sort { ($0.writer, $0.number) < ($1.writer, $1.number) }
        for row in rows where writers[row.writer] == nil { throw .altered(writer: row.writer, number: row.number) }
    }

    // MARK: - A file

    private init(file path: String) throws(JoinProblem) {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let name = path.hasPrefix("/") ? path : "./" + path
            let copy = try DatabaseQueue()
            try DatabaseQueue(path: name, configuration: configuration).backup(to: copy)
            try copy.writeWithoutTransaction { db in
                let version = try Ledger.recognised(db, toLook: true)
                guard version <= Schema.version else {
                    throw JoinProblem.newer(found: version, known: Schema.version)
                }
                try Ledger.bringUpToDate(db, toLook: true)
                for words: String in try db.map("PRAGMA quick_check(1)", [], { try $0.next() }) where words != "ok" {
                    throw LedgerError.damaged(words)
                }
                programme = try db.value("SELECT id FROM programme LIMIT 1") ?? ""
                let names: [(String, String)] = try db.map("SELECT device, name FROM laptop") {
                    (try $0.next(), try $0.next())
                }
                laptops = Dictionary(names) { $1 }
                writers = try ChainCheck.writers(db)
                rows = try db.map("SELECT \(JournalRow.columns) FROM journal ORDER BY writer, n") {
                    try JournalRow(&$0)
                }
            }
        } catch let problem as JoinProblem {
            throw problem
        } catch {
            let error = LedgerError(error)
            throw error == .notAHalqaFile ? JoinProblem.notFromHalqa : JoinProblem.unreadable(error)
        }
    }
}
