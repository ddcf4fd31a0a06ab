import GRDB
public import Workshop

/// What `halqa verify` found.
public struct Verification: Sendable, Equatable {
    /// Something that is not as it should be.
    public enum Problem: Sendable, Equatable {
        /// SQLite's own check of the file, and a schema that is not Halqa's.
        case integrity(String)
        /// A row refers to one that is not there: table and row.
        case reference(table: String, row: Int?)
        /// The journal has a gap before this entry, or its writer's counter runs back at it.
        case sequence(Int)
        /// This entry names one that it builds on, or that its writer had seen, and that is not there: the end of another
        /// writer's chain was cut off.
        case cutOff(sequence: Int)
        /// The signature of this entry is not its writer's, or it is the last of a writer that signs, and has none.
        case signature(sequence: Int)
        /// The hash of this entry does not follow from the one before: the entry, or one before it, was altered.
        case hash(sequence: Int)
        /// What this entry erased stands in the file again.
        case erasedIsBack(sequence: Int)
        /// The file has not been written anew since somebody was forgotten. Opening it does that.
        case notWrittenAnew
        /// The entry cannot be read; what is wrong with it.
        case payload(sequence: Int, String)
        /// The entry cannot be applied to what the entries before it say.
        case replay(sequence: Int, LedgerError)
        /// A table does not say what the journal says: rows that stand in the file only, and rows that are missing.
        case table(String, extra: Int, missing: Int)
        /// Something is wrong with a secret poll.
        case urn(ID<Poll>, UrnFault)
    }

    /// Two rows with one number of one writer.
    public struct Fork: Sendable, Equatable {
        /// The writer.
        public var writer: String
        /// The number, from which on there are two chains.
        public var number: Int
        /// The hash of the row that goes on under the writer's name; nil where there is none.
        public var here: String?
        /// The hash of the row that begins the branch.
        public var there: String

        /// Two chains of one writer.
        public init(writer: String, number: Int, here: String?, there: String) {
            (self.writer, self.number, self.here, self.there) = (writer, number, here, there)
        }
    }

    /// How many entries the journal has.
    public var entries: Int
    /// How many rows the projection has.
    public var rows: Int
    /// How many entries a newer Halqa wrote, which this one keeps and does not understand.
    public var unknown = 0
    /// How many entries have less in them, since somebody was forgotten.
    public var erased = 0
    /// How many of these named who was at the keyboard, so that the entry of the erasure alone holds them.
    public var anchored = 0
    /// Where a writer has written two different rows under one number: its file was copied and both went on, and both are kept.
    public var forks: [Fork] = []
    /// How many things laptops that did not know of each other have said differently, and a person has to settle.
    public var conflicts = 0
    /// The version of a newer Halqa's file, which was checked as far as it is understood; nil for any other.
    public var newer: Int?
    /// What stands for the whole journal; see `Snapshot.head`.
    public var head: String?
    /// What is wrong, in the order in which it was found; empty for a file that is sound.
    public var problems: [Problem]

    /// True when nothing is wrong.
    public var isClean: Bool { problems.isEmpty }

    /// True when the journal holds by itself, whatever is wrong with the tables: they can be made anew from it.
    public var isJournalSound: Bool {
        entries > 0
            && !problems.contains { problem in
                switch problem {
                case .sequence, .cutOff, .signature, .hash, .payload, .replay, .erasedIsBack: true
                case .notWrittenAnew, .integrity, .reference, .table, .urn: false
                }
            }
    }
}

extension Ledger {
    /// Checks a file: SQLite's integrity, the journal's order and chain, and the tables against a projection that is
    /// made anew from the journal, in memory.
    ///
    /// A copy of the file's pages is checked, so that colleagues go on writing meanwhile and are not taken for damage.
    /// - Parameter progress: told how many entries have been replayed of how many; answers false to stop.
    /// - Returns: what was found; nil when it was stopped.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where not even the tables' names can be read.
    public func verify(
        progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
    ) throws(LedgerError) -> Verification? {
        let file = try connected()
        let original = original
        return try typed {
            let copy = try DatabaseQueue()
            try file.backup(to: copy)
            return try copy.writeWithoutTransaction { db in
                // The pages are to be read as they are: a damaged file shall not be able to change its copy.
                try db.execute(sql: "PRAGMA cell_size_check = ON; PRAGMA query_only = ON")
                var found = Verification(entries: 0, rows: 0, head: nil, problems: [])
                // Of a file that is read through a copy, the pages and tables are its own.
                if let original {
                    found.newer = newerVersion
                    try original.queue.read { try Self.checkIntegrity($0, version: original.version, &found) }
                } else {
                    try Self.checkIntegrity(db, version: Schema.version, &found)
                }
                let mirror = try DatabaseQueue()
                return try mirror.writeWithoutTransaction { mirror in
                    for statement in Schema.statements() { try mirror.execute(sql: statement) }
                    guard try Self.replay(db, into: mirror, &found, progress) else { return nil }
                    for table in Schema.projectionTables { try Self.compare(table, db, mirror, &found) }
                    if (try? db.value("SELECT 1 FROM erasure_due LIMIT 1")) == 1 {
                        found.problems.append(.notWrittenAnew)
                    }
                    do { found.problems += try Urn.faults(db) } catch {
                        found.problems.append(.integrity("\(LedgerError(error))"))
                    }
                    return found
                }
            }
        }
    }

    private static func checkIntegrity(_ db: Database, version: Int, _ found: inout Verification) throws {
        for words: String in try db.map("PRAGMA integrity_check(20)", [], { try $0.next() }) where words != "ok" {
            found.problems.append(.integrity(words))
        }
        found.problems += try db.map("PRAGMA foreign_key_check") {
            .reference(table: try $0.next(), row: try $0.next())
        }
        // Which tables a newer one has, nobody here knows.
        guard version <= Schema.version else { return }
        found.problems += try Schema.differences(in: db, version: version).map { .integrity($0.description) }
    }

    static func replay(
        _ db: Database, into mirror: Database, _ found: inout Verification, _ progress: (Int, Int) -> Bool
    ) throws -> Bool {
        let total: Int = try db.value("SELECT count(*) FROM journal") ?? 0
        var chains = ChainCheck(writers: try ChainCheck.writers(db), eachSignature: true)
        var projector = Projector()
        // What several laptops wrote who did not know of each other is no matter of the order in which it came.
        let isLinear = (try? Causality(db).isLinear) ?? true
        var isWanted = true
        try mirror.beginTransaction()
        do {
            let rows = try Row.fetchCursor(db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY seq")
            while isWanted, let row = try rows.next() {
                var columns = Columns(row)
                let row = try JournalRow(&columns)
                found.problems += chains.follow(row)
                if isLinear { replay(row, into: mirror, &projector, &found) } else { look(at: row, &found) }
                found.entries += 1
                if found.entries % 256 == 0 { isWanted = progress(found.entries, total) }
            }
        } catch {
            // A row that cannot be read at all: what follows it cannot be trusted to follow.
            found.problems.append(.payload(sequence: chains.sequence + 1, "\(LedgerError(error))"))
        }
        if !isLinear, isWanted {
            do {
                let rows = try joinRows(db)
                let joined = Joined(rows)
                try write(joined.state, rows, into: mirror)
                found.conflicts = joined.conflicts.count
            } catch { found.problems.append(.replay(sequence: chains.sequence, LedgerError(error))) }
        }
        found.problems += chains.missing()
        (found.erased, found.anchored) = (chains.erasedRows, chains.anchoredRows)
        found.head = chains.head
        found.forks = chains.forks
        if isLinear { found.unknown = projector.unknown }
        do {
            try mirror.commit()
        } catch {
            found.problems.append(.replay(sequence: chains.sequence, LedgerError(error)))
            try mirror.rollback()
        }
        return isWanted && progress(found.entries, total)
    }

    /// Holds the journal's order and its chains of hashes against what they should be, without reading what entries say.
    /// - Parameter version: the file's; this Halqa's, or an earlier one.
    /// - Returns: what is wrong.
    static func checkChain(_ db: Database, version: Int) throws -> [Verification.Problem] {
        var problems: [Verification.Problem] = []
        var chains = ChainCheck(
            writers: version < Schema.journalForGood ? try ChainCheck.laptops(db) : try ChainCheck.writers(db))
        if version < Schema.journalForGood {
            try JournalRow.readOld(db) { problems += chains.follow($0) }
        } else {
            let rows = try Row.fetchCursor(db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY seq")
            while let row = try rows.next() {
                var columns = Columns(row)
                problems += chains.follow(try JournalRow(&columns))
            }
        }
        return problems + chains.missing()
    }

    /// Looks at a row without applying it.
    private static func look(at row: JournalRow, _ found: inout Verification) {
        do {
            let change = try Change(row)
            if case .unknown = change {
                found.unknown += 1
            } else if change.kind.rawValue != row.kind {
                found.problems.append(.payload(sequence: row.sequence, row.kind))
            }
        } catch { found.problems.append(.payload(sequence: row.sequence, "\(LedgerError(error))")) }
    }

    private static func replay(
        _ row: JournalRow, into mirror: Database, _ projector: inout Projector, _ found: inout Verification
    ) {
        do {
            let entry = try projector.follow(row, into: mirror)
            if let change = entry?.change, change.content != nil, change.kind.rawValue != row.kind {
                found.problems.append(.payload(sequence: row.sequence, row.kind))
            }
        } catch let error as LedgerError {
            found.problems.append(.payload(sequence: row.sequence, LedgerError.described(error)))
        } catch let error as DecodingError {
            found.problems.append(.payload(sequence: row.sequence, error.place))
        } catch {
            found.problems.append(.replay(sequence: row.sequence, LedgerError(error)))
        }
    }

    static func compare(
        _ table: String, _ db: Database, _ mirror: Database, _ found: inout Verification
    ) throws {
        let there = try cells(of: table, mirror)
        do {
            let here = try cells(of: table, db)
            found.rows += here.count
            guard here != there else { return }
            found.problems.append(
                .table(table, extra: here.subtracting(there).count, missing: there.subtracting(here).count))
        } catch {
            found.problems.append(.table(table, extra: 0, missing: there.count))
        }
    }

    /// The rows of a table, byte for byte: two texts that read the same can be spelt differently.
    private static func cells(of table: String, _ db: Database) throws -> Set<[Cell]> {
        var rows: Set<[Cell]> = []
        let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM \(table)")
        while let row = try cursor.next() { rows.insert(row.databaseValues.map(Cell.init)) }
        return rows
    }

    private enum Cell: Hashable {
        case text([UInt8])
        case other(DatabaseValue)

        init(_ value: DatabaseValue) {
            if case .string(let text) = value.storage { self = .text(Array(text.utf8)) } else { self = .other(value) }
        }
    }
}
