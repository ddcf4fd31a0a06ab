import GRDB
import Workshop

extension JournalEntry {
    /// Reads one row of the journal.
    init(_ row: Row) throws {
        let payload: String = row["payload"]
        self.init(
            sequence: row["seq"], id: try row.id("id"), at: row.instant("at"), device: try row.id("device"),
            operatorName: row.text("operator"), batch: try row.id("batch"), undoes: try row.optionalID("undoes"),
            change: try CanonicalJSON.decode(Change.self, from: payload))
    }

    /// Appends this entry to the journal.
    /// - Parameter previous: the hash of the device's row before.
    /// - Returns: this row's hash.
    func append(to db: Database, previous: String) throws -> String {
        let payload = try CanonicalJSON.encode(change)
        let kind = change.kind.rawValue
        let hash = JournalHash.hash(self, kind: kind, payload: payload, previous: previous)
        try db.run(
            "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                sequence, id.description, at.milliseconds, device.description, operatorName.string,
                batch.description, kind, payload, undoes?.description, hash,
            ])
        return hash
    }
}
