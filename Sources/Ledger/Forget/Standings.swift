import GRDB
import Workshop

/// What a row comes to since something was erased from it, as one erasure says.
///
/// Where several erasures list a row the last one holds: that of the highest counter; of two laptops that erased at once, with one
/// counter, that with the greater hash. So every file and every server holds the same one, in whatever order they heard of them.
public struct Standing: Hashable, Comparable, Sendable {
    /// The counter of the erasure's entry.
    public var clock: Int
    /// The hash of what the row says since.
    public var hash: String

    /// Makes a standing.
    public init(clock: Int, hash: String) { (self.clock, self.hash) = (clock, hash) }

    /// The one that holds is the greatest.
    public static func < (left: Standing, right: Standing) -> Bool {
        (left.clock, left.hash) < (right.clock, right.hash)
    }

    /// The same on a server: whether an erasure is later than another one, both rows of its table.
    public static func isLater(_ one: String, than other: String) -> String {
        #"(\#(one).clock, \#(one).standing COLLATE "C") > (\#(other).clock, \#(other).standing COLLATE "C")"#
    }
}

/// What rows come to of which something was erased, by their ids.
struct Standings {
    private var known: [String: Set<Standing>] = [:]
    private var last: [String: Standing] = [:]

    /// The rows that erasures list.
    var rows: Dictionary<String, Standing>.Keys { last.keys }

    /// What holds of a row; nil where none lists it.
    subscript(row: String) -> Standing? { last[row] }

    /// Takes up what an erasure says of a row.
    /// - Returns: whether that is what holds.
    @discardableResult
    mutating func add(_ row: Erasure.Row, clock: Int) -> Bool {
        let (id, standing) = (row.entry.description, Standing(clock: clock, hash: row.standing))
        known[id, default: []].insert(standing)
        last[id] = max(last[id] ?? standing, standing)
        return last[id] == standing
    }

    /// Takes up what rows of the journal say that are erasures; others say nothing of it.
    mutating func add(_ rows: some Sequence<JournalRow>) {
        for row in rows where row.kind == Change.Kind.personForgotten.rawValue {
            guard case .erasure(let erasure)? = try? Change(row) else { continue }
            for one in erasure.rows { add(one, clock: row.clock) }
        }
    }

    /// Whether any erasure says that a row comes to this, be it the last one or not.
    func allows(_ hash: String, of row: String) -> Bool { known[row]?.contains { $0.hash == hash } ?? false }

    /// Whether one with the counter of the last says that a row comes to this. Halqas that did not tell two of one counter apart left
    /// either in a file.
    func mayStand(_ hash: String, of row: String) -> Bool {
        known[row]?.contains { $0.hash == hash && $0.clock == last[row]?.clock } ?? false
    }

    /// What the erasures of a file say.
    init(_ db: Database) throws {
        add(
            try db.map(
                "SELECT \(JournalRow.columns) FROM journal WHERE kind = ?", [Change.Kind.personForgotten.rawValue]
            ) { try JournalRow(&$0) })
    }

    /// Nothing was erased yet.
    init() {}
}
