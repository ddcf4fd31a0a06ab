import Foundation
import GRDB
import GRDBSQLite
import Workshop

// The two calls that go to SQLite itself and not through GRDB: a database as the bytes of a file, and back. They are unsafe because memory
// changes hands.

extension Database {
    /// The whole database as the bytes of a file.
    func image() throws -> Data {
        var size: sqlite3_int64 = 0
        // The connection lives as long as this value. SQLite writes the size before it answers with memory of that size, which is ours: it is
        // copied, and given back at the end, whatever happens in between.
        guard let bytes = unsafe sqlite3_serialize(sqliteConnection, "main", &size, 0) else {
            throw LedgerError.inputOutput("out of memory")
        }
        defer { unsafe sqlite3_free(bytes) }
        return unsafe Data(bytes: bytes, count: Int(size))
    }

    /// Takes bytes of a file for what it is connected to, in memory.
    func take(_ image: [UInt8]) throws {
        // SQLite wants memory of its own making, since it gives it back and makes it larger.
        guard let memory = unsafe sqlite3_malloc64(UInt64(image.count)) else {
            throw LedgerError.inputOutput("out of memory")
        }
        // As many bytes are copied as there are and as were asked for; the two do not overlap, since one is new.
        unsafe image.withUnsafeBytes {
            if let start = $0.baseAddress { unsafe memory.copyMemory(from: start, byteCount: image.count) }
        }
        let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        // From here on the memory is SQLite's, also where it refuses: it frees it then.
        let code = unsafe sqlite3_deserialize(
            sqliteConnection, "main", memory.assumingMemoryBound(to: UInt8.self), sqlite3_int64(image.count),
            sqlite3_int64(image.count), flags)
        guard code == SQLITE_OK else { throw LedgerError.damaged("pages") }
        clearSchemaCache()
    }
}
