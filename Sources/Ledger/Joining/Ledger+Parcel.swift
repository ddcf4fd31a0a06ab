import Digest
import Foundation
import GRDB
import Storage
public import Workshop

extension Ledger {
    /// What a file holds, as far as others have to know it: the number of each writer's last row.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func vector() throws(LedgerError) -> [String: Int] {
        try read { db in try Self.heads(db).mapValues(\.number) }
    }

    /// Puts what the file holds into a parcel that another laptop can take over: rows by writer and number, nothing of urns and drafts.
    /// - Parameters:
    ///   - since: the numbers up to which others have it; empty for all.
    ///   - target: where the parcel goes; nothing that is there is replaced.
    /// - Returns: how many entries it holds.
    /// - Throws: `newerVersion` for a newer Halqa's file; `alreadyExists`; what the disk says; what opening the file anew throws.
    public func parcel(since: [String: Int] = [:], to target: String) throws(LedgerError) -> Int {
        _ = try connected()
        try requireNotNewer()
        let (data, count): (Data, Int) = try read { db in
            var parcel = ParcelText()
            let programme: String = try db.value("SELECT id FROM programme LIMIT 1") ?? ""
            let vector = try Self.heads(db).mapValues(\.number)
            parcel.add(
                "halqa-parcel \(ParcelLine.version)",
                ["programme": programme, "since": since, "vector": vector] as [String: Any])
            let laptops: [(String, String)] = try db.map("SELECT device, name FROM laptop ORDER BY device") {
                (try $0.next(), try $0.next())
            }
            for (device, name) in laptops { parcel.add("laptop", [device, name]) }
            for (id, writer) in try ChainCheck.writers(db).sorted(by: { $0.key < $1.key }) {
                let key = writer.key.map { Hexadecimal.text($0) as Any } ?? NSNull()
                let stem = writer.stem.map { $0 as Any } ?? NSNull()
                parcel.add("writer", [id, key, stem, writer.after])
            }
            // What was erased from rows that the other one has already.
            var erased: Set<String> = []
            var count = 0
            func each(_ body: (JournalRow) throws -> Void) throws {
                let rows = try Row.fetchCursor(db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY writer, n")
                while let row = try rows.next() {
                    var columns = Columns(row)
                    try body(try JournalRow(&columns))
                }
            }
            try each { row in
                guard row.number > since[row.writer] ?? 0, row.kind == Change.Kind.personForgotten.rawValue,
                    case .erasure(let erasure) = try Change(row)
                else { return }
                erased.formUnion(erasure.rows.map(\.entry.description))
            }
            if !erased.isEmpty {
                try each { row in
                    if row.number <= since[row.writer] ?? 0, erased.contains(row.id) {
                        parcel.add("erased", row.parcelCells)
                    }
                }
            }
            try each { row in
                guard row.number > since[row.writer] ?? 0 else { return }
                parcel.add("row", row.parcelCells)
                count += 1
            }
            return (parcel.ended(count), count)
        }
        do { try StagedFile(data, for: target, mode: 0o600).put(replacing: false) } catch {
            throw .putting(at: target, error)
        }
        return count
    }
}

/// A parcel while it is made.
private struct ParcelText {
    private var text = Data()

    mutating func add(_ word: String, _ value: Any) {
        let json = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
        text.append(contentsOf: word.utf8)
        text.append(UInt8(ascii: " "))
        text.append(json ?? Data())
        text.append(UInt8(ascii: "\n"))
    }

    func ended(_ count: Int) -> Data {
        text + Data("end \(count) \(Hexadecimal.text(SHA256.hash(text)))\n".utf8)
    }
}

extension Ledger {
    /// Up to which number of each writer another file or parcel holds what this file does; see `parcel`.
    /// - Throws: `JoinProblem` where it cannot be read, or holds another programme; what opening the own file anew throws.
    public func shared(with path: String) throws -> [String: Int] {
        let source = try JoinSource(path)
        let programme = try read { db in try db.value("SELECT id FROM programme LIMIT 1") ?? "" }
        guard source.programme == programme else { throw JoinProblem.otherProgramme }
        return try read { db in
            var shared: [String: Int] = [:]
            for row in source.rows where row.number > shared[row.writer] ?? 0 {
                let own: String? = try db.value(
                    "SELECT hash FROM journal WHERE writer = ? AND n = ?", [row.writer, row.number])
                if own == row.hash { shared[row.writer] = row.number }
            }
            return shared
        }
    }
}
