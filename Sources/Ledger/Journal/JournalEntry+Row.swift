import GRDB
import Workshop

extension JournalEntry {
    /// Reads one row of the journal.
    init(_ row: JournalRow) throws {
        func id<Entity>(_ text: String, _ column: String) throws -> ID<Entity> {
            guard let id = ID<Entity>(text) else { throw LedgerError.damaged("\(column): not an identifier") }
            return id
        }
        self.init(
            sequence: row.sequence, id: try id(row.id, "id"), at: Instant(milliseconds: row.at),
            device: try id(row.device, "device"), operatorName: PlainText(row.operatorName),
            batch: try id(row.batch, "batch"), undoes: try row.undoes.map { try id($0, "undoes") },
            change: try CanonicalJSON.decode(Change.self, from: row.payload))
    }

    /// Appends this entry to the journal.
    /// - Parameter previous: the hash of the device's row before.
    /// - Returns: this row's hash.
    func append(to db: Database, previous: String) throws -> String {
        let row = try JournalRow(self, previous: previous)
        try db.run(
            "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                row.sequence, row.id, row.at, row.device, row.operatorName, row.batch, row.kind, row.payload,
                row.undoes, row.hash,
            ])
        return row.hash
    }
}
