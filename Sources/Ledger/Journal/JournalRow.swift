import Workshop

/// One row of the journal as it stands in the file, byte for byte, before anything in it is believed.
struct JournalRow {
    var sequence: Int
    var id: String
    var at: Int64
    var device: String
    var operatorName: String
    var batch: String
    var kind: String
    var payload: String
    var undoes: String?
    var hash: String

    /// Reads the columns of `SELECT * FROM journal`.
    init(_ columns: inout Columns) throws {
        sequence = try columns.next()
        id = try columns.next()
        at = try columns.next()
        device = try columns.next()
        operatorName = try columns.next()
        batch = try columns.next()
        kind = try columns.next()
        payload = try columns.next()
        undoes = try columns.next()
        hash = try columns.next()
    }

    /// The row that an entry becomes.
    /// - Parameter previous: the hash of the device's row before.
    init(_ entry: JournalEntry, previous: String) throws {
        sequence = entry.sequence
        id = entry.id.description
        at = entry.at.milliseconds
        device = entry.device.description
        operatorName = entry.operatorName.string
        batch = entry.batch.description
        kind = entry.change.kind.rawValue
        payload = try CanonicalJSON.encode(entry.change)
        undoes = entry.undoes?.description
        hash = ""
        hash = JournalHash.hash(self, previous: previous)
    }
}
