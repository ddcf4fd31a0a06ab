import Foundation
import GRDB
public import Workshop

/// What names somebody in a file, before anything is erased.
public struct NamedInFile: Sendable, Equatable {
    /// A text that may name the person.
    public struct Text: Sendable, Equatable {
        /// The text, whole.
        public var text: String
        /// How sure it is that it names the person.
        public var certainty: NameMentions.Certainty
        /// Whether it is a name as a whole: a note-taker's, an owner's.
        public var isName: Bool
        /// How many entries of the journal say it.
        public var entries: Int
    }

    /// The texts, each once, in the order in which they were first said.
    public var texts: [Text] = []
    /// How many entries hold the person's own record.
    public var ownEntries = 0
    /// How many entries name the person as who was at the keyboard.
    public var operatorEntries = 0
    /// How many drafts name the person, or are theirs.
    public var drafts = 0

    /// Whether nothing names them.
    public var isEmpty: Bool { self == NamedInFile() }
}

/// What was forgotten.
public struct Forgotten: Sendable, Equatable {
    /// How many entries of the journal have less in them.
    public var entries = 0
    /// How many of these are anchored anew, since their hash covers who was at the keyboard.
    public var anchored = 0
    /// Whether the emptied record went too, since nothing refers to it.
    public var isGone = false
    /// How many drafts went.
    public var drafts = 0
    /// Whether the file could be written anew at once; the next one to open it does it otherwise.
    public var isWrittenAnew = false
    /// The copies from which it was erased too.
    public var copies: [String] = []
    /// Copies that could not be read and were removed, since the name stood in them.
    public var removed: [String] = []
    /// Copies that still name the person: a newer Halqa's, another programme's, or one that the disk would not let go of.
    public var remaining: [String] = []
}

extension Ledger {
    /// What names somebody in the file.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func named(by forgetting: Forgetting) throws(LedgerError) -> NamedInFile {
        try read { db in
            var eraser = PayloadEraser(forgetting: forgetting)
            var found = NamedInFile()
            var places: [String: Int] = [:]
            func note(_ text: String, isName: Bool, _ certainty: NameMentions.Certainty) {
                if let place = places[text] {
                    found.texts[place].entries += 1
                } else {
                    places[text] = found.texts.count
                    found.texts.append(.init(text: text, certainty: certainty, isName: isName, entries: 1))
                }
            }
            let own = forgetting.person.map { "\"id\":\"\($0)\"" }
            try Self.eachRow(db) { row in
                if let payload = row.payload {
                    if let own, payload.contains("\"stakeholder\":"), payload.contains(own) { found.ownEntries += 1 }
                    var inRow: Set<String> = []
                    for (text, isName, certainty) in try eraser.texts(of: payload) where inRow.insert(text).inserted {
                        note(text, isName: isName, certainty)
                    }
                }
                if let certainty = eraser.forgetting.certainty(ofName: row.operatorName) {
                    found.operatorEntries += 1
                    if places[row.operatorName] == nil { note(row.operatorName, isName: true, certainty) }
                }
            }
            let drafts: [(String, String)] = try db.map("SELECT operator, text FROM draft") {
                (try $0.next(), try $0.next())
            }
            for (name, text) in drafts {
                let certainty = eraser.forgetting.certainty(of: text)
                if certainty != nil || eraser.forgetting.certainty(ofName: name) != nil { found.drafts += 1 }
                if let certainty, places[text] == nil { note(text, isName: false, certainty) }
            }
            return found
        }
    }

    /// Erases what names somebody from the journal, the tables and the drafts, and writes the file anew, so that nothing of it is in
    /// pages that are free.
    ///
    /// Rows of the journal keep their places and hashes. What their content has to come to since stands in an entry of its own, which
    /// joins the chain like any other and travels with it.
    /// - Returns: what was erased; nil when nothing names the person.
    /// - Throws: as `record`; `damaged` where the journal is not sound: what somebody altered would be taken for what was erased.
    public func forget(_ forgetting: Forgetting, by operatorName: PlainText) throws(LedgerError) -> Forgotten? {
        guard let found = try verify() else { return nil }
        if let problem = found.problems.first { throw .damaged(problem.words) }
        let batch: ID<JournalEntry> = world.newID()
        var forgotten: Forgotten?
        do {
            forgotten = try writing { db in
                let (now, _) = try current(db)
                return try writingAsOneself(db) { pen in
                    try Self.erase(forgetting, by: operatorName, on: device, as: pen, batch, world, now, db)
                }
            }
            settleWriter()
        } catch let failure as CommitFailure {
            disconnect()
            let isThere: Bool
            do { isThere = try read { try !Self.entries(of: batch, $0).isEmpty } } catch {
                throw .outcomeUnknown(LedgerError.described(LedgerError(failure.cause)))
            }
            guard isThere else { throw LedgerError(failure.cause) }
            settleWriter()
            forgotten = Forgotten()
        } catch {
            throw afterFailure(error)
        }
        // What was known before is not true any more.
        known = nil
        guard forgotten != nil else { return nil }
        forgotten?.isWrittenAnew = (try? rewrite()) != nil
        return forgotten
    }

    static func eachRow(_ db: Database, _ body: (JournalRow) throws -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY seq")
        while let row = try rows.next() {
            var columns = Columns(row)
            try body(try JournalRow(&columns))
        }
    }

    /// So many rows stand in one erasure at most: an entry is read whole.
    private static let rowsOfAnErasure = 2000

    /// Erases inside a transaction.
    /// - Parameters:
    ///   - pen: who writes the erasure: this laptop's writer, or in a copy somebody new, since there its chain may have gone on elsewhere.
    ///   - now: what the file says.
    static func erase(
        _ forgetting: Forgetting, by operatorName: PlainText, on device: ID<Device>, as pen: Pen,
        _ batch: ID<JournalEntry>, _ world: World, _ now: Snapshot, _ db: Database
    ) throws -> Forgotten? {
        var eraser = PayloadEraser(forgetting: forgetting)
        var forgotten = Forgotten()
        var rows: [(sequence: Int, payload: String?, operatorName: String, row: Erasure.Row)] = []
        var chains = ChainCheck(writers: try ChainCheck.writers(db))
        try eachRow(db) { row in
            let previous = chains.previous(of: row)
            _ = chains.follow(row)
            var erased = row
            erased.payload = try row.payload.map { try eraser.erased($0) }
            erased.operatorName = eraser.forgetting.erased(name: row.operatorName)
            guard erased.payload != row.payload || erased.operatorName != row.operatorName else { return }
            guard let entry = ID<JournalEntry>(row.id) else { throw LedgerError.damaged("id: not an identifier") }
            forgotten.entries += 1
            if erased.operatorName != row.operatorName { forgotten.anchored += 1 }
            rows.append(
                (
                    row.sequence, erased.payload, erased.operatorName,
                    Erasure.Row(
                        entry: entry,
                        standing: JournalHash.standing(erased, previous: previous.hash, writer: previous.writer))
                ))
        }
        forgotten.drafts = try eraseDrafts(&eraser, db)
        guard !rows.isEmpty || forgotten.drafts > 0 else { return nil }
        let eraserName = PlainText(eraser.forgetting.erased(name: operatorName.string))
        var known = now
        let person = forgetting.person.flatMap { now.state.stakeholders[$0] == nil ? nil : $0 }
        let erasures = stride(from: 0, to: max(1, rows.count), by: rowsOfAnErasure).map { start in
            Change.erasure(
                Erasure(
                    id: world.newID(), person: person,
                    rows: rows[start..<min(rows.count, start + rowsOfAnErasure)].map(\.row)))
        }
        let maker = BatchMaker(device: device, pen: pen, world: world)
        _ = try maker.append(erasures, batch: batch, by: eraserName, to: db, &known)
        for row in rows {
            try db.run(
                "UPDATE journal SET payload = ?, operator = ? WHERE seq = ?",
                [row.payload, row.operatorName, row.sequence])
        }
        try projectAnew(db)
        for case .erasure(let erasure) in erasures {
            try db.run("INSERT INTO erasure_due VALUES (?)", [erasure.id.description])
        }
        if let person {
            known.state = try ProgrammeState(db)
            if let going = known.state.leaving(of: person) {
                _ = try maker.append(going, batch: batch, isFirst: false, by: eraserName, to: db, &known)
                forgotten.isGone = true
            }
        }
        return forgotten
    }

    private static func eraseDrafts(_ eraser: inout PayloadEraser, _ db: Database) throws -> Int {
        let drafts: [(name: String, slot: String, text: String)] = try db.map("SELECT operator, slot, text FROM draft")
        {
            (try $0.next(), try $0.next(), try $0.next())
        }
        var count = 0
        for draft in drafts {
            let isTheirs = eraser.forgetting.erased(name: draft.name) != draft.name
            let text = eraser.forgetting.erased(draft.text)
            guard isTheirs || text != draft.text else { continue }
            count += 1
            // What somebody was typing who is forgotten is nobody's to go on with.
            if isTheirs {
                try db.run("DELETE FROM draft WHERE operator = ? AND slot = ?", [draft.name, draft.slot])
            } else {
                try db.run("UPDATE draft SET text = ? WHERE operator = ? AND slot = ?", [text, draft.name, draft.slot])
            }
        }
        return count
    }
}
