import GRDB
import Workshop

/// Where one writer's chain stands in a file, and what its next row has to name.
struct JournalChain {
    /// The writer. One that does not sign is its laptop.
    let writer: String
    /// The place of the file's last row.
    private(set) var sequence: Int
    /// The number of the writer's last row; 0 before its first.
    private(set) var number: Int
    /// The hash of the writer's last row.
    private(set) var hash: String
    /// The greatest counter in the file.
    private(set) var clock: Int
    /// The last rows of others that came into the file since the writer's last row. The first row of a batch names them.
    private(set) var unnamed: [String: SeenHead]

    /// Finds out where a writer's chain stands; one that is new is written down as such.
    init(of pen: Pen, _ db: Database) throws {
        let writer = pen.writer
        self.writer = writer
        sequence = try Ledger.lastSequence(db)
        clock = try db.value("SELECT max(clock) FROM journal") ?? 0
        let last = try db.first(
            "SELECT seq, n, hash FROM journal WHERE writer = ? ORDER BY n DESC LIMIT 1", [writer]
        ) { (sequence: try $0.next() as Int, number: try $0.next() as Int, hash: try $0.next() as String) }
        number = last?.number ?? 0
        hash = last?.hash ?? JournalHash.origin
        let others: [(writer: String, head: SeenHead)] = try db.map(
            "SELECT writer, n, hash FROM journal WHERE seq > ? AND writer <> ? ORDER BY seq",
            [last?.sequence ?? 0, writer]
        ) { (try $0.next(), SeenHead(number: try $0.next(), hash: try $0.next())) }
        unnamed = Dictionary(others.map { ($0.writer, $0.head) }, uniquingKeysWith: { $1 })
        guard sequence < JournalRow.numbers.upperBound, clock < JournalRow.numbers.upperBound else {
            throw LedgerError.damaged("journal: no number comes after \(max(sequence, clock))")
        }
        if last == nil { try db.run("INSERT OR IGNORE INTO writer VALUES (?, ?, NULL, 0)", [writer, pen.publicKey]) }
    }

    /// Goes on to a row that was appended.
    mutating func follow(_ row: JournalRow) {
        sequence = row.sequence
        number = row.number
        hash = row.hash
        clock = row.clock
        unnamed = [:]
    }
}
