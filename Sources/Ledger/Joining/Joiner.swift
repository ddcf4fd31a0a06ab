import Digest
import Foundation
import GRDB
import Workshop

/// Takes the rows of another laptop's file or parcel over into a file, inside a transaction.
///
/// Each row is held against its hash and against what it follows on, each writer's last row against its signature. A row comes when all
/// that it builds on is there; two chains of one writer stay both.
struct Joiner {
    /// A writer of the file, or one that is going to be.
    private struct Chain {
        var root: String
        var end: Int
        var last: String
        var isNew: Bool
        var writer: ChainCheck.Writer
    }

    /// A row on its way, and what it follows.
    private struct Taken {
        var row: JournalRow
        var previous: String
        var root: String
    }

    private struct Place: Hashable {
        var chain: String
        var number: Int
    }

    private let source: JoinSource
    private let db: Database
    private let progress: (Int, Int) -> Bool
    private(set) var merged = Merged()
    /// By the writer's name in this file.
    private var chains: [String: Chain] = [:]
    /// By the name under which rows are hashed, the names of its chains in this file.
    private var names: [String: [String]] = [:]
    /// What came and is to be appended.
    private var taken: [Taken] = []
    /// Their hashes, by where they are going to stand.
    private var hashes: [Place: String] = [:]
    /// What rows of which something was erased have to come to, as the erasures of both say.
    private var standings: Standings

    /// Somebody wants no more of it.
    struct Stopped: Error {}

    init(_ source: JoinSource, _ db: Database, progress: @escaping (Int, Int) -> Bool) throws {
        (self.source, self.db, self.progress) = (source, db, progress)
        standings = try Standings(db)
        standings.add(source.rows)
        merged.isCut = source.isCut
        let heads = try Ledger.heads(db)
        let writers = try ChainCheck.writers(db)
        for (name, writer) in writers {
            let root = writers.root(of: name)
            chains[name] = Chain(
                root: root, end: heads[name]?.number ?? writer.after, last: heads[name]?.hash ?? JournalHash.origin,
                isNew: false, writer: writer)
            names[root, default: []].append(name)
        }
        for name in names.keys { names[name]?.sort() }
    }

    /// Takes over what there is.
    /// - Returns: the rows that were appended, in their order.
    mutating func join() throws -> [JournalRow] {
        var byWriter: [(writer: String, rows: [JournalRow])] = []
        for row in source.rows {
            if byWriter.last?.writer == row.writer {
                byWriter[byWriter.count - 1].rows.append(row)
            } else {
                byWriter.append((row.writer, [row]))
            }
        }
        // A stem comes before what branches off it.
        byWriter.sort {
            let (left, right) = (source.writers.depth(of: $0.writer), source.writers.depth(of: $1.writer))
            return (left, $0.writer) < (right, $1.writer)
        }
        var done = 0
        for (writer, rows) in byWriter {
            let root = source.writers.root(of: writer)
            let signed = try trimmed(rows, root)
            merged.waiting += rows.count - signed.count
            for (index, row) in signed.enumerated() {
                guard try take(row, root) else {
                    merged.waiting += signed.count - index
                    break
                }
                done += 1
                if done % 512 == 0, !progress(done, source.rows.count) { throw Stopped() }
            }
        }
        let rows = try append()
        try erase(rows)
        guard progress(source.rows.count, source.rows.count) else { throw Stopped() }
        return rows
    }

    // MARK: - Signatures

    /// Of a writer that signs, the rows up to the last one that is signed, which holds for all before it.
    private func trimmed(_ rows: [JournalRow], _ root: String) throws -> ArraySlice<JournalRow> {
        let known = (names[root] ?? []).compactMap { chains[$0]?.writer.key }.first
        guard let key = known ?? source.writers[root]?.key else { return rows[...] }
        guard let index = rows.lastIndex(where: { $0.signature != nil }), let signature = rows[index].signature else {
            return []
        }
        let isWhole = index == rows.count - 1
        guard Pen.name(of: Array(key)) == root, let verifying = VerifyingKey(Array(key)),
            verifying.accepts(Array(signature), of: Array(rows[index].hash.utf8)), isWhole || source.isCut
        else {
            throw JoinProblem.signature(writer: root, number: rows[isWhole ? index : rows.count - 1].number)
        }
        return rows[...index]
    }

    // MARK: - Chains

    /// Finds a row's place, and keeps it to be appended where it is not here yet.
    /// - Returns: false where what it follows on is not here.
    private mutating func take(_ row: JournalRow, _ root: String) throws -> Bool {
        for name in names[root] ?? [] {
            guard try hash(name, row.number) == row.hash else { continue }
            if hashes[Place(chain: name, number: row.number)] == nil { merged.known += 1 }
            return true
        }
        var before: [(chain: String?, hash: String)] = []
        for name in names[root] ?? [] {
            if let found = try hash(name, row.number - 1) { before.append((name, found)) }
        }
        if row.number == 1 { before = [(nil, JournalHash.origin)] }
        if before.isEmpty { return false }
        guard let place = before.first(where: { isSound(row, previous: $0.hash, root) }) else {
            throw JoinProblem.altered(writer: row.writer, number: row.number)
        }
        let chain = place.chain ?? names[root]?.first
        if let chain, chains[chain]?.last == place.hash, chains[chain]?.end == row.number - 1 {
            keep(row, after: place.hash, in: chain)
        } else if let chain {
            // Another row has this number: both chains stay.
            let branch = CarriedWriter.branch(of: root, at: row.hash)
            let here = try hash(chain, row.number)
            chains[branch] = Chain(
                root: root, end: row.number - 1, last: place.hash, isNew: true,
                writer: .init(key: chains[chain]?.writer.key, stem: chain, after: row.number - 1))
            names[root, default: []].append(branch)
            merged.forks.append(.init(writer: root, number: row.number, here: here, there: row.hash))
            keep(row, after: place.hash, in: branch)
        } else {
            chains[root] = Chain(
                root: root, end: 0, last: JournalHash.origin, isNew: true,
                writer: .init(key: source.writers[root]?.key, stem: nil, after: 0))
            names[root] = [root]
            keep(row, after: place.hash, in: root)
        }
        return true
    }

    private mutating func keep(_ row: JournalRow, after previous: String, in chain: String) {
        var row = row
        row.writer = chain
        // Where nobody here has the key, a signature says nothing.
        if chains[chain]?.writer.key == nil { row.signature = nil }
        taken.append(Taken(row: row, previous: previous, root: chains[chain]?.root ?? chain))
        hashes[Place(chain: chain, number: row.number)] = row.hash
        chains[chain]?.end = row.number
        chains[chain]?.last = row.hash
    }

    /// The hash of a row of a chain, here or on its way.
    private func hash(_ chain: String, _ number: Int) throws -> String? {
        try hashes[Place(chain: chain, number: number)] ?? standing(chain, number)
    }

    /// The hash of a row of a chain that is in the file.
    private func standing(_ chain: String, _ number: Int) throws -> String? {
        try db.value("SELECT hash FROM journal WHERE writer = ? AND n = ?", [chain, number])
    }

    /// Whether a row says what its hash says, or what an erasure says that it comes to.
    private func isSound(_ row: JournalRow, previous: String, _ root: String) -> Bool {
        let isWhole = row.payload.map { JournalHash.digest($0) == row.digest } ?? false
        if isWhole, row.hash == JournalHash.hash(row, previous: previous, writer: root) { return true }
        // What names somebody who was forgotten is not taken back in; what an earlier erasure left goes after it.
        return standings.allows(JournalHash.standing(row, previous: previous, writer: root), of: row.id)
    }

    // MARK: - Rows

    /// Appends what came, in an order in which each row comes after all that it builds on. What builds on something that is not here stays
    /// away, with all that its writer wrote after it.
    private mutating func append() throws -> [JournalRow] {
        taken.sort { ($0.row.clock, $0.row.writer, $0.row.number) < ($1.row.clock, $1.row.writer, $1.row.number) }
        var here: Set<String> = [JournalHash.origin]
        var ids: Set<String> = []
        var rows: [JournalRow] = []
        var counts: [String: Int] = [:]
        var sequence = try Ledger.lastSequence(db)
        for one in taken {
            var row = one.row
            guard try isHere(one.previous, row.number - 1, in: one.root, here),
                try row.parentIDs().allSatisfy({ try ids.contains($0) || isEntry($0) }),
                try row.seen().allSatisfy({ try isHere($1.hash, $1.number, in: source.writers.root(of: $0), here) })
            else {
                merged.waiting += 1
                continue
            }
            if try isEntry(row.id) || ids.contains(row.id) {
                throw JoinProblem.elsewhere(ID<JournalEntry>(row.id) ?? ID(high: 0, low: 0))
            }
            if let chain = chains[row.writer], chain.isNew {
                let writer = chain.writer
                try db.run(
                    "INSERT INTO writer VALUES (?, ?, ?, ?)", [row.writer, writer.key, writer.stem, writer.after])
                chains[row.writer]?.isNew = false
            }
            sequence += 1
            row.sequence = sequence
            try row.append(to: db)
            here.insert(row.hash)
            ids.insert(row.id)
            rows.append(row)
            counts[row.device, default: 0] += 1
        }
        merged.forks.removeAll { !here.contains($0.there) }
        merged.entries = rows.count
        merged.parts = counts.sorted { $0.key < $1.key }.compactMap { device, count in
            ID<Device>(device).map {
                Merged.Part(device: $0, name: PlainText(source.laptops[device] ?? ""), entries: count)
            }
        }
        return rows
    }

    private func isEntry(_ id: String) throws -> Bool {
        try db.value("SELECT 1 FROM journal WHERE id = ?", [id]) == 1
    }

    /// Whether a row is in the file; it may stand there under the name of another chain than where it was seen.
    private func isHere(_ hash: String, _ number: Int, in root: String, _ here: Set<String>) throws -> Bool {
        if here.contains(hash) { return true }
        // Most stand under the name under which they were seen.
        for name in (names[root] ?? []) + chains.keys.sorted() {
            let found = try standing(name, number)
            if found == hash { return true }
        }
        return false
    }

    // MARK: - Erasures

    /// Erases here what the others have erased, and does not take in what was erased here.
    private mutating func erase(_ rows: [JournalRow]) throws {
        var listed = Set(rows.map(\.id)).intersection(standings.rows)
        for row in rows where row.kind == Change.Kind.personForgotten.rawValue {
            guard case .erasure(let erasure) = try Change(row) else { continue }
            try Change.erasure(erasure).write(db)
            listed.formUnion(erasure.rows.map(\.entry.description))
        }
        guard !listed.isEmpty else { return }
        let versions = Dictionary(grouping: source.rows + source.erased) { $0.id }
        let writers = try ChainCheck.writers(db)
        for id in listed.sorted() {
            let found = try db.first("SELECT \(JournalRow.columns) FROM journal WHERE id = ?", [id]) {
                try JournalRow(&$0)
            }
            guard let standing = standings[id]?.hash, let row = found else { continue }
            let root = writers.root(of: row.writer)
            let stem = row.number - 1 == writers[row.writer]?.after ? writers[row.writer]?.stem : row.writer
            let previous = try stem.flatMap { try self.standing($0, row.number - 1) } ?? JournalHash.origin
            func comesTo(_ row: JournalRow) -> Bool {
                row.payload != nil && JournalHash.standing(row, previous: previous, writer: root) == standing
            }
            if comesTo(row) { continue }
            let version = versions[id]?.first { other in
                var other = other
                other.writer = row.writer
                return comesTo(other)
            }
            // Who has none that says less has nothing of it.
            try db.run(
                "UPDATE journal SET payload = ?, operator = ? WHERE id = ?",
                [version?.payload, version?.operatorName ?? row.operatorName, id])
            merged.erased += 1
        }
    }
}

extension [String: ChainCheck.Writer] {
    /// The name under which a writer's rows are hashed: of a branch that of the writer from whom it branches off in the end.
    func root(of name: String) -> String {
        var (name, steps) = (name, 0)
        while let stem = self[name]?.stem, steps < count {
            (name, steps) = (stem, steps + 1)
        }
        return name
    }

    /// How many branches lead to a writer.
    func depth(of name: String) -> Int {
        var (name, steps) = (name, 0)
        while let stem = self[name]?.stem, steps < count {
            (name, steps) = (stem, steps + 1)
        }
        return steps
    }
}
