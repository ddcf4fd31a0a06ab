import Foundation
import GRDB
import Workshop

/// Makes a sound file of what was found of a damaged one.
struct RescueBuilder {
    private let device: ID<Device>
    private let world: World
    private let operatorName: PlainText
    /// Who writes what has lost its place: somebody new, whose chain is whole.
    private let pen: Pen
    private var projector = Projector()
    /// The last row of each writer whose chain holds.
    private var kept: [String: JournalRow] = [:]
    private var placed: [String: String] = [:]
    private var ids: Set<String> = []
    private var rows: [Recovery.Row] = []
    private var found = Recovered()
    private var lastOldTime = Int64.min

    init(device: ID<Device>, world: World, operatorName: PlainText) {
        (self.device, self.world, self.operatorName) = (device, world, operatorName)
        pen = Pen(unsigned: world.newID())
    }

    func report(into recovered: inout Recovered) {
        let copies = recovered.copies
        recovered = found
        recovered.copies = copies
    }

    mutating func build(_ rescue: Rescue, _ file: DamagedFile, into db: Database) throws {
        try Ledger.lay(db)
        try db.execute(sql: "PRAGMA foreign_keys = ON")
        let (candidates, torn) = rescue.best()
        let numbered = Self.numbered(candidates)
        erasedRows = rescue.erasedRows
        sealed = Self.sealed(in: file)
        try db.inTransaction {
            try plan(from: file, unlessIn: numbered, db)
            for candidate in numbered { try add(candidate, db) }
            return .commit
        }
        for candidate in torn { lose(candidate.row, .torn) }
        try db.inTransaction {
            try fromTables(file, numbered, db)
            try urns(file, db)
            return .commit
        }
        gaps(numbered + torn)
        // What laptops wrote who did not know of each other stands by all of it together.
        if try !Causality(db).isLinear {
            try db.inTransaction {
                try Ledger.projectAnew(db)
                return .commit
            }
        }
        try db.inTransaction {
            var now = Snapshot()
            now.state = try ProgrammeState(db)
            let recovery = Recovery(
                id: world.newID(), rows: rows, lost: found.lost.count + found.gaps.reduce(0) { $0 + $1.numbers.count })
            _ = try BatchMaker(device: device, pen: pen, world: world).append(
                [.recovery(recovery)], batch: world.newID(), by: operatorName, to: db, &now)
            return .commit
        }
    }

    /// Rows of before version 4 have no number but their place among their laptop's.
    private static func numbered(_ candidates: [Rescue.Candidate]) -> [Rescue.Candidate] {
        var numbers: [String: Int] = [:]
        return candidates.map { candidate in
            guard candidate.row.number == 0 else { return candidate }
            var candidate = candidate
            numbers[candidate.row.writer, default: 0] += 1
            candidate.row.number = numbers[candidate.row.writer] ?? 1
            return candidate
        }
    }

    // MARK: - Entries

    private mutating func add(_ candidate: Rescue.Candidate, _ db: Database) throws {
        var row = candidate.row
        let previous = kept[row.writer]?.hash ?? JournalHash.origin
        let isErased = erasedRows[row.id].map { $0 == JournalHash.standing(row, previous: previous) } ?? false
        let isAltered = !candidate.fitsDigest && erasedRows[row.id] == nil
        guard row.payload != nil else { return lose(row, .unreadable) }
        if try isClosedUnsealed(row, db) {
            guard let id = try keepText(of: row, .unfounded, db) else { return }
            found.entries[candidate.source, default: 0] += 1
            found.anchored += 1
            rows.append(Recovery.Row(entry: id, source: candidate.source, isAltered: isAltered))
            return
        }
        if !isAltered, isErased || erasedRows[row.id] == nil, stands(row, isErased: isErased), hasAllErased(row),
            keep(row, db)
        {
            found.entries[candidate.source, default: 0] += 1
            ids.insert(row.id)
            if isErased { keptErased.insert(row.id) }
            if candidate.source != .journal { note(row, candidate.source, isAltered: false) }
            return
        }
        // A sign that no text has was put there by whatever damaged it.
        if isAltered { row.payload = row.payload.map { PlainText($0).string } }
        guard let id = try anchor(row, isAltered: isAltered, db) else { return }
        found.entries[candidate.source, default: 0] += 1
        found.anchored += 1
        if isAltered { found.altered += 1 }
        rows.append(Recovery.Row(entry: id, source: candidate.source, isAltered: isAltered))
    }

    /// What rows have to come to that erasures list.
    private var erasedRows: [String: String] = [:]
    /// Those of them that stand as they stood.
    private var keptErased: Set<String> = []

    /// Whether all that an erasure lists stands as it stood; true for anything else.
    private func hasAllErased(_ row: JournalRow) -> Bool {
        guard row.kind == Change.Kind.personForgotten.rawValue, case .erasure(let erasure)? = try? Change(row) else {
            return true
        }
        return erasure.rows.allSatisfy { keptErased.contains($0.entry.description) }
    }

    /// An erasure lists what stands as it stood; what begins a chain anew has a hash of what is left in it.
    private func narrowed(_ change: Change) -> Change {
        guard case .erasure(var erasure) = change else { return change }
        erasure.rows.removeAll { !keptErased.contains($0.entry.description) }
        return .erasure(erasure)
    }

    private mutating func note(_ row: JournalRow, _ source: Recovery.Source, isAltered: Bool) {
        if let id = ID<JournalEntry>(row.id) {
            rows.append(Recovery.Row(entry: id, source: source, isAltered: isAltered))
        }
    }

    private mutating func lose(_ row: JournalRow, _ reason: Recovered.Lost.Reason) {
        found.lost.append(
            Recovered.Lost(
                at: try? Columns.instant(row.at), operatorName: PlainText(row.operatorName), kind: PlainText(row.kind),
                reason: reason))
    }

    /// Whether a row goes on with its writer's chain, and what it names is there.
    private func stands(_ row: JournalRow, isErased: Bool) -> Bool {
        let last = kept[row.writer]
        guard row.number == (last?.number ?? 0) + 1, row.clock > last?.clock ?? 0,
            isErased || row.hash == JournalHash.hash(row, previous: last?.hash ?? JournalHash.origin),
            row.heads != nil
                || row.device == row.writer && row.at >= lastOldTime && last.map({ $0.heads == nil }) ?? true,
            let parents = try? row.parentIDs(), parents.allSatisfy(ids.contains), let seen = try? row.seen()
        else { return false }
        return seen.allSatisfy { placed["\($0) \($1.number)"] == $1.hash }
    }

    /// Appends a row as it stands.
    private mutating func keep(_ row: JournalRow, _ db: Database) -> Bool {
        var row = row
        row.signature = nil
        do {
            try db.inSavepoint {
                row.sequence = try Ledger.lastSequence(db) + 1
                if row.number == 1 {
                    try db.run("INSERT OR IGNORE INTO writer VALUES (?, NULL, NULL, 0)", [row.writer])
                }
                try row.append(to: db)
                try projector.follow(row, into: db)
                return .commit
            }
        } catch { return false }
        kept[row.writer] = row
        placed["\(row.writer) \(row.number)"] = row.hash
        if row.heads == nil { lastOldTime = row.at }
        return true
    }

    /// Appends what a row says as the new writer's, as it is or on what stands now.
    /// - Returns: its id; nil where it is lost, or where what it says stands already.
    private mutating func anchor(_ row: JournalRow, isAltered: Bool, _ db: Database) throws -> ID<JournalEntry>? {
        let change: Change
        do { change = narrowed(try Change(row)) } catch { return try keepText(of: row, .unreadable, db) }
        // What takes away something that is not there any more says nothing, and would take what it says along.
        let versions =
            change.content == nil
            ? [change]
            : [change, projector.state.onWhatStands(change)].compactMap(\.self).filter { $0.content?.key != nil }
        for version in versions { if let id = append(version, of: row, db) { return id } }
        return try keepText(of: row, .unfounded, db)
    }

    /// Keeps what a row says as text, since nothing can be made of it.
    private mutating func keepText(
        of row: JournalRow, _ reason: Recovered.Lost.Reason, _ db: Database
    ) throws -> ID<JournalEntry>? {
        lose(row, reason)
        let fragment = Fragment(
            id: ID(row.id).flatMap { ids.contains(row.id) ? nil : $0 } ?? world.newID(), kind: PlainText(row.kind),
            text: PlainText(row.payload ?? ""))
        guard let id = append(.fragment(fragment), of: row, db) else { return nil }
        found.lost[found.lost.count - 1].isKeptAsText = true
        return id
    }

    /// Appends a change as the new writer's, with all that a row says about it.
    /// - Returns: the entry's id; nil where it does not follow.
    private mutating func append(_ change: Change, of row: JournalRow, _ db: Database) -> ID<JournalEntry>? {
        var new = row
        new.signature = nil
        new.operatorName = PlainText(row.operatorName).string
        // An id that was damaged with it is no id.
        let id = ID<JournalEntry>(row.id).flatMap { ids.contains(row.id) ? nil : $0 } ?? world.newID()
        new.id = id.description
        if ID<JournalEntry>(new.batch) == nil { new.batch = new.id }
        if new.undoes.flatMap({ ID<JournalEntry>($0) }) == nil { new.undoes = nil }
        if ID<Device>(new.device) == nil { new.device = device.description }
        if (try? Columns.instant(row.at)) == nil { new.at = world.now().milliseconds }
        do {
            if change.content != nil {
                new.payload = try CanonicalJSON.encode(change)
                new.kind = change.kind.rawValue
            }
            try db.inSavepoint {
                let chain = try JournalChain(of: pen, db)
                let record = change.content?.key
                new.digest = new.payload.map(JournalHash.digest) ?? row.digest
                (new.sequence, new.writer, new.number) = (chain.sequence + 1, pen.writer, chain.number + 1)
                new.clock = max(chain.clock + 1, row.clock)
                new.parents = try CanonicalJSON.encode(
                    texts: record.map { try RecordHead.all(of: $0, db).map(\.entry) } ?? [])
                new.heads = try CanonicalJSON.encode(chain.unnamed)
                new.hash = JournalHash.hash(new, previous: chain.hash)
                try new.append(to: db)
                try projector.follow(new, into: db)
                return .commit
            }
        } catch { return nil }
        placed["\(pen.writer) \(new.number)"] = new.hash
        ids.insert(new.id)
        return id
    }

    // MARK: - Tables

    /// The plan, where no entry says it any more: its table does.
    private mutating func plan(from file: DamagedFile, unlessIn candidates: [Rescue.Candidate], _ db: Database) throws {
        let begins = candidates.contains { candidate in
            candidate.row.kind == Change.Kind.programmeCreated.rawValue && candidate.row.payload != nil
                && (try? Change(candidate.row))?.content != nil
        }
        guard !begins else { return }
        if let queue = file.opened(), let programme = try? queue.read({ try Programme.all($0) }).first {
            return try record([.programmeCreated(programme)], db)
        }
        // What the rest builds on is made up; the rest is not lost with it.
        found.isPlanMadeUp = true
        var plan = StandInPlan()
        for candidate in candidates where candidate.fitsDigest {
            guard let change = try? Change(candidate.row), let at = try? Columns.instant(candidate.row.at) else {
                continue
            }
            plan.read(change, at: at)
        }
        if let queue = file.opened(),
            (try? queue.read({ try Ledger.recognised($0, toLook: true) })) == Schema.version
        {
            plan.read((try? queue.read(Poll.all)) ?? [], (try? queue.read(Grid.all)) ?? [])
        }
        try record([.programmeCreated(plan.programme(world))], db)
    }

    private mutating func record(_ changes: [Change], _ db: Database) throws {
        var now = Snapshot()
        now.state = projector.state
        let entries = try BatchMaker(device: device, pen: pen, world: world).append(
            changes, batch: world.newID(), by: operatorName, to: db, &now)
        projector.take(now.state)
        for entry in entries {
            rows.append(Recovery.Row(entry: entry.id, source: .table, isAltered: false))
            ids.insert(entry.id.description)
            found.entries[.table, default: 0] += 1
            found.anchored += 1
        }
    }

    /// What stands in tables and was made by an entry that is nowhere any more; and what is being typed.
    private mutating func fromTables(_ file: DamagedFile, _ candidates: [Rescue.Candidate], _ db: Database) throws {
        guard let queue = file.opened(),
            (try? queue.read({ try Ledger.recognised($0, toLook: true) })) == Schema.version
        else { return }
        file.copy("draft", from: queue, into: db)
        let scratch = try DatabaseQueue()
        let entries = Set(candidates.map(\.row.id))
        let records: [(change: Change, made: [String])] = try scratch.writeWithoutTransaction { scratch in
            try scratch.execute(sql: "PRAGMA foreign_keys = OFF")
            for statement in Schema.statements() where Schema.name(statement).type == "TABLE" {
                try scratch.execute(sql: statement)
            }
            for table in Schema.projectionTables { file.copy(table, from: queue, into: scratch) }
            var records: [(Change, [String])] = []
            for sort in Change.Sort.allCases where sort != .programme && sort.type.course != .ofFile {
                try? sort.projection.read(scratch) { change in
                    guard let key = change.content?.key else { return }
                    let made = (try? RecordHead.all(of: key, scratch))?.map(\.entry) ?? []
                    records.append((change, made))
                }
            }
            return records
        }
        let known = Set(candidates.compactMap { (try? Change($0.row))?.content?.key })
        // An entry that was found says what it is; else a table is all that is left of it.
        var left = records.filter { record in
            guard let key = record.change.content?.key else { return false }
            return record.made.isEmpty ? !known.contains(key) : !record.made.contains(where: entries.contains)
        }.map(\.change)
        // The plan brings records that have no entry of their own, polls above all: what stands already is not left over.
        var standing: Set<Change> = []
        for sort in Set(left.compactMap { $0.content?.sort }) {
            try? sort.projection.read(db) { standing.insert($0) }
        }
        left.removeAll(where: standing.contains)
        // What others refer to may come after them.
        for _ in 0..<3 where !left.isEmpty {
            left = left.filter { change in
                for version in [change, projector.state.onWhatStands(change)].compactMap(\.self) {
                    do {
                        try db.inSavepoint {
                            try record([version], db)
                            return .commit
                        }
                        return false
                    } catch {}
                }
                return true
            }
        }
    }

    // MARK: - Urns

    /// The ballots of secret polls that were closed, where a table still has them and they are those that were sealed.
    private var sealed: [ID<Poll>: SealedBallots] = [:]
    /// The polls whose closing says nothing, since what was sealed is gone.
    private var unsealed: Set<ID<Poll>> = []

    private static func sealed(in file: DamagedFile) -> [ID<Poll>: SealedBallots] {
        guard let found = try? file.opened()?.read({ try SealedBallots.all($0) }) else { return [:] }
        let sealed = Dictionary(found.map { ($0.poll, $0) }) { $1 }
        let broken = Urn.broken(sealed)
        return sealed.filter { !broken.contains($0.key) }
    }

    /// Whether a row closes a secret poll whose ballots were sealed by an entry that is gone, and that no table has either. It would stay
    /// closed without a result; open, its papers can be keyed again.
    private mutating func isClosedUnsealed(_ row: JournalRow, _ db: Database) throws -> Bool {
        guard row.kind.hasPrefix("poll"), case .poll(let revision)? = try? Change(row), let poll = revision.after,
            poll.rules.isSecret, poll.state == .closed, projector.state.sealed[poll.id] == nil
        else { return false }
        if let ballots = sealed[poll.id] {
            do {
                try db.inSavepoint {
                    try record([.ballotsSealed(ballots)], db)
                    return .commit
                }
                return false
            } catch {}
        }
        unsealed.insert(poll.id)
        return true
    }

    /// What lies in urns, where all of it can be read. A ballot without its code would let somebody vote twice, a code without its ballot
    /// nobody at all: of an urn of which a part is gone nothing is taken over, as it is in a copy, and its papers are keyed again.
    private mutating func urns(_ file: DamagedFile, _ db: Database) throws {
        var isWhole = false
        if let queue = file.opened(),
            (try? queue.read({ try Ledger.recognised($0, toLook: true) })) == Schema.version
        {
            isWhole = Urn.tables.map { file.copy($0, from: queue, into: db) }.allSatisfy(\.self)
        }
        var open: Set<String> = []
        for poll in projector.state.polls.values.sorted(by: { $0.code < $1.code })
        where poll.rules.isSecret && poll.state == .open {
            let counts: [Int] = try Urn.tables.map { table in
                try db.value("SELECT count(*) FROM \(table) WHERE poll_id = ?", [poll.id.description]) ?? 0
            }
            if isWhole, Set(counts).count == 1, !unsealed.contains(poll.id) {
                open.insert(poll.id.description)
                continue
            }
            found.urns.append(
                Recovered.LostUrn(
                    question: poll.question, code: poll.code, ballots: counts[0], codes: counts[1],
                    receipts: counts[2], wasClosed: unsealed.contains(poll.id)))
        }
        for table in Urn.tables {
            let there: [String] = try db.map("SELECT DISTINCT poll_id FROM \(table)", [], { try $0.next() })
            for poll in there where !open.contains(poll) {
                try db.run("DELETE FROM \(table) WHERE poll_id = ?", [poll])
            }
        }
    }

    // MARK: - What is nowhere

    private mutating func gaps(_ candidates: [Rescue.Candidate]) {
        var numbers: [String: [Int: Int64]] = [:]
        var last: [String: Int] = [:]
        for row in candidates.map(\.row) where row.heads != nil {
            numbers[row.writer, default: [:]][row.number] = row.at
            for (writer, head) in (try? row.seen()) ?? [:] { last[writer] = max(last[writer] ?? 0, head.number) }
        }
        for (writer, known) in numbers.sorted(by: { $0.key < $1.key }) {
            let end = max(known.keys.max() ?? 0, last[writer] ?? 0)
            // A damaged number is no reason to count a million entries.
            guard end < 10 * (known.count + 1000) else { continue }
            var start: Int?
            for number in 1...(end + 1) {
                let isMissing = number <= end && known[number] == nil
                if isMissing, start == nil { start = number }
                if !isMissing, let first = start {
                    found.gaps.append(
                        Recovered.Gap(
                            numbers: first...(number - 1), after: known[first - 1].flatMap { try? Columns.instant($0) },
                            before: known[number].flatMap { try? Columns.instant($0) }))
                    start = nil
                }
            }
        }
    }
}
