import GRDB
import Workshop

/// Follows the rows of a journal in the order of a file, and tells whether each was written by somebody who had seen all before it.
///
/// As long as each was, the order of the file is the only one that there is, and rows can be applied one after the other.
struct Causality {
    /// The number of each writer's last row.
    private var ends: [String: Int] = [:]
    /// What each writer has seen of others.
    private var seen: [String: [String: Int]] = [:]
    /// Whether all rows so far were written one after the other.
    private(set) var isLinear = true

    /// Follows the next row.
    /// - Returns: whether its writer had seen all rows before it.
    @discardableResult
    mutating func follow(writer: String, number: Int, heads: String?) throws -> Bool {
        var isLater = true
        if let heads {
            if heads != "{}" {
                for (other, head) in try CanonicalJSON.decode([String: SeenHead].self, from: heads) {
                    seen[writer, default: [:]][other] = max(seen[writer]?[other] ?? 0, head.number)
                }
            }
            let known = seen[writer] ?? [:]
            isLater = ends.allSatisfy { $0.key == writer || known[$0.key] ?? 0 >= $0.value }
            // One who has seen a row has seen what its writer had seen: of this nothing is made, since each names all that came.
        }
        ends[writer] = number
        if !isLater { isLinear = false }
        return isLater
    }

    /// Follows a row that was read.
    @discardableResult
    mutating func follow(_ row: JournalRow) throws -> Bool {
        try follow(writer: row.writer, number: row.number, heads: row.heads)
    }

    /// Follows all rows of a file.
    init(_ db: Database) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT writer, n, heads FROM journal ORDER BY seq")
        while let row = try rows.next() {
            var columns = Columns(row)
            try follow(writer: try columns.next(), number: try columns.next(), heads: try columns.next())
        }
        // Two chains of one writer are two writers that did not know of each other.
        if try db.value("SELECT 1 FROM writer WHERE branch_of IS NOT NULL LIMIT 1") == 1 { isLinear = false }
    }

    /// Nobody has written anything.
    init() {}
}
