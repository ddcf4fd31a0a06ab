import Foundation
import GRDB
import Workshop

extension JournalEntry {
    /// Reads one row of the journal. What a newer Halqa wrote is read as unknown.
    init(_ row: JournalRow) throws {
        func id<Entity>(_ text: String, _ column: String) throws -> ID<Entity> {
            guard let id = ID<Entity>(text) else { throw LedgerError.damaged("\(column): not an identifier") }
            return id
        }
        self.init(
            sequence: row.sequence, id: try id(row.id, "id"), at: try Columns.instant(row.at),
            device: try id(row.device, "device"), operatorName: PlainText(row.operatorName),
            batch: try id(row.batch, "batch"), undoes: try row.undoes.map { try id($0, "undoes") },
            change: try Change(row))
    }
}

extension Change {
    /// Reads a row's payload.
    init(_ row: JournalRow) throws {
        guard let payload = row.payload else {
            self = .unknown(UnknownChange(payload: "", kind: PlainText(row.kind).string, version: 0, record: nil))
            return
        }
        do {
            self = try CanonicalJSON.decode(Change.self, from: payload)
        } catch let unknown as UnknownPayload {
            self = try Self.unknown(row, payload, version: unknown.version)
            return
        }
        // A field that is not known would be lost with the next revision, so that the entry is not understood either.
        if try CanonicalJSON.encode(self) != payload, try PayloadFields.hasMore(payload, than: self) {
            self = try Self.unknown(row, payload, version: version)
        }
    }

    private static func unknown(_ row: JournalRow, _ payload: String, version: Int) throws -> Change {
        .unknown(
            UnknownChange(
                payload: payload, kind: PlainText(row.kind).string, version: version,
                record: try PayloadFields.record(of: payload)))
    }
}

/// What stands in a payload, without understanding it.
enum PayloadFields {
    /// Whether a payload has fields that the change read from it does not.
    static func hasMore(_ payload: String, than change: Change) throws -> Bool {
        let (there, understood) = (try object(payload), try object(CanonicalJSON.encode(change)))
        return hasMore(there, than: understood)
    }

    /// The record that a payload is about, if it is of a sort that is known and has what tells it from others.
    static func record(of payload: String) throws -> RecordKey? {
        guard let fields = try object(payload) as? [String: Any] else { return nil }
        for sort in Change.Sort.allCases {
            guard let content = fields[sort.rawValue] as? [String: Any] else { continue }
            let record = (content["after"] as? [String: Any]) ?? (content["before"] as? [String: Any]) ?? content
            return RecordKey(sort, sort.type.keyFields.map { record[$0].map { "\($0)" } ?? "" })
        }
        return nil
    }

    private static func object(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
    }

    private static func hasMore(_ value: Any, than other: Any) -> Bool {
        if let fields = value as? [String: Any], let others = other as? [String: Any] {
            return fields.contains { name, field in
                // What says nothing is left out by some and written by others.
                if field is NSNull { return false }
                guard let other = others[name] else { return true }
                return hasMore(field, than: other)
            }
        }
        if let list = value as? [Any], let others = other as? [Any] {
            return zip(list, others).contains { hasMore($0, than: $1) }
        }
        return false
    }
}
