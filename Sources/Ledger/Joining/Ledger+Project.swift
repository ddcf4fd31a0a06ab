import GRDB
import Workshop

extension Ledger {
    /// The rows of a file as they stand among those of other laptops, by writers whose names are the same in every file.
    static func joinRows(_ db: Database) throws -> [JoinRow] {
        let writers = try ChainCheck.writers(db)
        var chains = ChainCheck(writers: writers)
        var rows: [JournalRow] = []
        var links: [(writer: String, number: Int, hash: String, previous: String)] = []
        try eachRow(db) { row in
            let (previous, name) = chains.previous(of: row)
            _ = chains.follow(row)
            rows.append(row)
            links.append((name, row.number, row.hash, previous))
        }
        let tree = WriterTree(links)
        return try rows.map { try JoinRow($0, tree) }
    }

    /// Fills tables that are empty with what the rows of a journal amount to, whatever the order in which they came.
    ///
    /// Where each row was written by somebody who had seen all before it, they are applied one after the other; else what they amount to is a
    /// function of the set of them (`Joined`).
    /// - Returns: what it found.
    @discardableResult
    static func project(_ db: Database, into tables: Database) throws -> Joined? {
        guard try !Causality(db).isLinear else {
            var projector = Projector()
            try eachRow(db) { _ = try projector.follow($0, into: tables) }
            return nil
        }
        let rows = try joinRows(db)
        let joined = Joined(rows)
        try write(joined.state, rows, into: tables)
        return joined
    }

    /// Writes a state to tables that are empty, with the heads of its records.
    static func write(_ state: ProgrammeState, _ rows: [JoinRow], into db: Database) throws {
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        for change in state.records {
            try change.write(db)
            // The plan brings its polls and grids, of which some may have been withdrawn.
            if case .programmeCreated = change {
                for table in (Poll.tableNames + Grid.tableNames).reversed() {
                    try db.execute(sql: "DELETE FROM \(table)")
                }
            }
        }
        for row in rows where row.change.course == .ofFile { try row.change.write(db) }
        try writeHeads(rows, db)
    }

    /// Writes which rows made each record as it is: those that no other row about it builds on.
    private static func writeHeads(_ rows: [JoinRow], _ db: Database) throws {
        var heads: [RecordKey: [ID<JournalEntry>: Bool]] = [:]
        var named: Set<ID<JournalEntry>> = []
        for row in rows.sorted(by: { ($0.clock, $0.writer) < ($1.clock, $1.writer) }) {
            let (key, isKnown): (RecordKey?, Bool) =
                if case .unknown(let change) = row.change {
                    (change.record ?? RecordKey(unknownIn: row.id.description), false)
                } else { (row.change.content?.key, true) }
            guard let key else { continue }
            if let parents = row.parents {
                named.formUnion(parents)
                for parent in parents { heads[key]?[parent] = nil }
                if !named.contains(row.id) { heads[key, default: [:]][row.id] = isKnown }
            } else {
                // Before version 4 the order said it.
                heads[key] = [row.id: isKnown]
            }
        }
        for (record, rows) in heads {
            for (entry, isKnown) in rows {
                try db.run(
                    "INSERT INTO record_head VALUES (?, ?, ?)", [record.description, entry.description, isKnown])
            }
        }
    }

    /// Empties the tables that the journal makes, and fills them from it.
    @discardableResult
    static func projectAnew(_ db: Database) throws -> Joined? {
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        for table in Schema.projectionTables.reversed() { try db.execute(sql: "DELETE FROM \(table)") }
        return try project(db, into: db)
    }
}

extension JoinRow {
    /// A row of the journal, under the name that its writer's chain has in every file.
    fileprivate init(_ row: JournalRow, _ tree: WriterTree) throws {
        let place = tree[row.hash] ?? WriterTree.Place(writer: row.writer, number: row.number)
        var seen: [String: Int] = [:]
        for head in try row.seen().values {
            guard let other = tree[head.hash] else { continue }
            seen[other.writer] = max(seen[other.writer] ?? 0, other.number)
        }
        if let stem = tree.stem(of: row.hash) { seen[stem.writer] = max(seen[stem.writer] ?? 0, stem.number) }
        let entry = try JournalEntry(row)
        self.init(
            id: entry.id, writer: place.writer, number: place.number, clock: row.clock,
            parents: row.parents == nil ? nil : try row.parentIDs().compactMap { ID<JournalEntry>($0) }, seen: seen,
            batch: entry.batch, undoes: entry.undoes, operatorName: entry.operatorName, device: entry.device,
            at: entry.at,
            change: entry.change)
    }
}

extension Ledger {
    /// Looks whether what was written here changes more than it says: where laptops did not know of each other, what stands may stand
    /// because of something that is gone now, such as a line that was removed there and used here.
    /// - Parameter now: what the file says; brought up to date.
    func settle(_ now: inout Snapshot, _ db: Database) throws {
        guard now.joined != nil, try !Causality(db).isLinear else { return }
        let rows = try Self.joinRows(db)
        let joined = Joined(rows)
        guard joined.state != now.state else { return }
        try Self.projectAnew(db)
        let urns = now.state.castInSecret
        now.state = try ProgrammeState(db)
        now.state.castInSecret = urns
    }
}
