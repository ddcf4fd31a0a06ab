import Foundation
import GRDB
import GRDBSQLite
import Workshop

extension Database {
    /// The whole database as the bytes of a file.
    func image() throws -> Data {
        var size: sqlite3_int64 = 0
        guard let bytes = sqlite3_serialize(sqliteConnection, "main", &size, 0) else {
            throw LedgerError.inputOutput("out of memory")
        }
        defer { sqlite3_free(bytes) }
        return Data(bytes: bytes, count: Int(size))
    }
}
