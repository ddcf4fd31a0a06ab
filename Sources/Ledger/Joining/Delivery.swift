import Digest
import Foundation
import GRDB
public import Workshop

/// A row of the journal on its way to or from another place that keeps rows, as text. Nobody believes it yet.
public struct CarriedRow: Sendable, Equatable {
    /// The names of its cells, in their order.
    public static let names = [
        "writer", "n", "id", "clock", "at", "device", "operator", "batch", "kind", "payload", "digest", "undoes",
        "parents", "heads", "hash", "signature",
    ]

    /// A cell for each of `names`; nil where there is nothing. The signature is in hexadecimal digits.
    public private(set) var cells: [String?]
    /// Its number among its writer's.
    public let number: Int

    /// Reads cells.
    /// - Returns: nil where they are those of no row.
    public init?(_ cells: [String?]) {
        guard cells.count == Self.names.count, let number = cells[1].flatMap({ Int($0) }) else { return nil }
        (self.cells, self.number) = (cells, number)
    }

    /// The name of the chain in which it stands.
    public var writer: String { cells[0] ?? "" }
    /// The entry's id.
    public var id: String { cells[2] ?? "" }
    /// What happened, in a word.
    public var kind: String { cells[8] ?? "" }
    /// The record before and after; nil once it was erased.
    public var payload: String? { cells[9] }
    /// Who was at the keyboard.
    public var operatorName: String? { cells[6] }
    /// Its hash.
    public var hash: String { cells[14] ?? "" }
    /// Whether it says that somebody was forgotten.
    public var isErasure: Bool { kind == Change.Kind.personForgotten.rawValue }

    /// The same row in a chain of another name.
    public func standing(in writer: String) -> CarriedRow {
        var row = self
        row.cells[0] = writer
        return row
    }
}

/// Who wrote a chain of rows, on its way.
public struct CarriedWriter: Sendable, Equatable {
    /// The name of the chain.
    public var id: String
    /// The public key in hexadecimal digits; nil for one that does not sign.
    public var key: String?
    /// The chain that it branches off; nil for a writer's own.
    public var stem: String?
    /// The number before its first: 0, or where it branches off.
    public var after: Int

    /// A writer.
    public init(id: String, key: String?, stem: String?, after: Int) {
        (self.id, self.key, self.stem, self.after) = (id, key, stem, after)
    }

    /// The name of a branch that begins with a row; the same on every laptop that finds it out.
    /// - Parameters:
    ///   - root: the writer's own name.
    ///   - hash: the row's.
    public static func branch(of root: String, at hash: String) -> String {
        String(JournalHash.digest("branch\n\(root)\n\(hash)").prefix(32))
    }
}

/// What of a row somebody erased: the row as it stands since, and what it has to come to.
public struct CarriedErasure: Sendable, Equatable {
    /// The row.
    public var row: CarriedRow
    /// What it comes to; see the journal's entry of the erasure.
    public var standing: String
    /// The counter of that entry: see `Standing`.
    public var clock: Int
}

/// Rows that came from a place that keeps them, and what one has to know to take them over. In the middle of a writer's rows it may end.
public struct Delivery: Sendable, Equatable {
    /// The programme's id.
    public var programme: String
    /// What people call laptops, by id.
    public var laptops: [String: String] = [:]
    /// All writers of the programme that are known there.
    public var writers: [CarriedWriter] = []
    /// The rows, of each writer without a gap.
    public var rows: [CarriedRow] = []
    /// Rows of which something was erased, as they stand since.
    public var erased: [CarriedRow] = []

    /// Nothing yet.
    public init(programme: String) { self.programme = programme }

    /// A writer's own name: of a branch that of the writer from whom it branches off in the end.
    public func root(of writer: String) -> String {
        Dictionary(writers.map { ($0.id, ChainCheck.Writer(key: nil, stem: $0.stem, after: $0.after)) }) { $1 }
            .root(of: writer)
    }
}

extension JoinSource {
    /// Reads what came from elsewhere.
    init(_ delivery: Delivery) throws(JoinProblem) {
        (programme, laptops, isCut) = (delivery.programme, delivery.laptops, true)
        for writer in delivery.writers {
            let key = writer.key.flatMap(Hexadecimal.bytes)
            writers[writer.id] = ChainCheck.Writer(key: key.map { Data($0) }, stem: writer.stem, after: writer.after)
        }
        for row in delivery.rows {
            let root = writers.root(of: row.writer)
            guard let read = JournalRow(row), writers[row.writer] != nil else {
                throw .altered(writer: row.writer, number: row.number)
            }
            // The name of a writer that signs is made of its key: without one it is somebody else's word.
            if !root.contains("-"), writers[root]?.key == nil { throw .signature(writer: root, number: row.number) }
            rows.append(read)
        }
        erased = delivery.erased.compactMap(JournalRow.init)
        rows.sort { ($0.writer, $0.number) < ($1.writer, $1.number) }
    }
}

extension JournalRow {
    /// Reads a row that came from elsewhere; nil where it is none.
    fileprivate init?(_ row: CarriedRow) {
        let cells = row.cells
        guard [0, 2, 5, 6, 7, 8, 10, 14].allSatisfy({ cells[$0] != nil }), Self.numbers.contains(row.number),
            let clock = cells[3].flatMap({ Int($0) }), Self.numbers.contains(clock),
            let at = cells[4].flatMap({ Int64($0) })
        else { return nil }
        (sequence, number, self.clock, self.at) = (0, row.number, clock, at)
        (writer, id, device) = (row.writer, row.id, cells[5] ?? "")
        (operatorName, batch, kind) = (cells[6] ?? "", cells[7] ?? "", row.kind)
        (payload, digest, undoes) = (cells[9], cells[10] ?? "", cells[11])
        (parents, heads, hash) = (cells[12], cells[13], row.hash)
        signature = cells[15].flatMap(Hexadecimal.bytes).map { Data($0) }
    }

    /// As it goes elsewhere.
    fileprivate var carried: CarriedRow? {
        CarriedRow([
            writer, String(number), id, String(clock), String(at), device, operatorName, batch, kind, payload, digest,
            undoes, parents, heads, hash, signature.map { Hexadecimal.text($0) },
        ])
    }
}

/// A chain of rows that a file holds.
public struct CarriedChain: Sendable, Equatable {
    /// Who wrote it.
    public var writer: CarriedWriter
    /// The writer's own name.
    public var root: String
    /// How many branches lead to it.
    public var depth: Int
    /// The number of its last row.
    public var end: Int
    /// The hash of its last row.
    public var hash: String
}

extension Ledger {
    /// Takes over what came from a place that keeps rows; see `merge(_:isTrial:isUniting:progress:)`.
    /// - Parameters:
    ///   - origin: what that place is called.
    /// - Throws: `JoinProblem` where something is wrong with what came; `LedgerError`, as `record`.
    public func merge(
        _ delivery: Delivery, from origin: String, isTrial: Bool = false, isUniting: Bool = false,
        progress: @escaping (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
    ) throws -> Merged? {
        try merge(JoinSource(delivery), origin, isTrial: isTrial, isUniting: isUniting, progress: progress)
    }

    /// The chains of rows that the file holds, stems before what branches off them.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func chains() throws(LedgerError) -> [CarriedChain] {
        try read { db in
            let heads = try Self.heads(db)
            let writers = try ChainCheck.writers(db)
            return heads.map { name, head in
                let writer = writers[name]
                return CarriedChain(
                    writer: CarriedWriter(
                        id: name, key: writer?.key.map { Hexadecimal.text($0) }, stem: writer?.stem,
                        after: writer?.after ?? 0),
                    root: writers.root(of: name), depth: writers.depth(of: name), end: head.number, hash: head.hash)
            }.sorted { ($0.depth, $0.writer.id) < ($1.depth, $1.writer.id) }
        }
    }

    /// The hash of a row; nil where the file has none of that number.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func hash(of writer: String, at number: Int) throws(LedgerError) -> String? {
        try read { db in try db.value("SELECT hash FROM journal WHERE writer = ? AND n = ?", [writer, number]) }
    }

    /// Rows of a chain after a number, in their order.
    /// - Parameter limit: at most so many.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func carriedRows(of writer: String, after number: Int, limit: Int) throws(LedgerError) -> [CarriedRow] {
        try read { db in
            try db.map(
                "SELECT \(JournalRow.columns) FROM journal WHERE writer = ? AND n > ? ORDER BY n LIMIT ?",
                [writer, number, limit]
            ) { try JournalRow(&$0).carried }.compactMap(\.self)
        }
    }

    /// What was erased from rows, as they stand since; the last erasure of each.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func carriedErasures() throws(LedgerError) -> [CarriedErasure] {
        try read { db in
            let standings = try Standings(db)
            return try standings.rows.sorted().compactMap { id in
                let found = try db.first("SELECT \(JournalRow.columns) FROM journal WHERE id = ?", [id]) {
                    try JournalRow(&$0).carried
                }
                // Who has none that says less has nothing to give.
                guard let row = found.flatMap(\.self), row.payload != nil, let standing = standings[id] else {
                    return nil
                }
                return CarriedErasure(row: row, standing: standing.hash, clock: standing.clock)
            }
        }
    }
}
