import Digest
import Foundation
import GRDB
import Workshop

/// Follows the chains of a journal's writers, row by row in the order of the file, and tells where one does not hold.
struct ChainCheck {
    /// A writer as the file describes it.
    struct Writer {
        var key: Data?
        var stem: String?
        var after: Int
    }

    /// The place of the last row that was looked at.
    private(set) var sequence = 0
    private let writers: [String: Writer]
    /// The last row of each writer.
    private var heads: [String: SeenHead] = [:]
    private var clocks: [String: Int] = [:]
    /// Hashes by writer and number, for those that others may have seen and for branches.
    private var hashes: [String: [Int: String]] = [:]
    private var ids: Set<String> = []
    private var ofNewForm: Set<String> = []
    private var lastOldTime = Int64.min
    private var named: [(sequence: Int, writer: String, head: SeenHead)] = []
    private var builtOn: [(sequence: Int, id: String)] = []
    /// A row that does not say what its hash says: something was erased from it, or somebody altered it. Erasures, which come later,
    /// tell which.
    private struct Doubt {
        var sequence: Int
        var id: String
        var clock: Int
        /// What it comes to; nil where its payload is gone.
        var standing: String?
        var isAnchored: Bool
    }
    private var doubts: [Doubt] = []
    /// What rows have to come to, as erasures say, and the place of the last erasure that lists each.
    private var standings = Standings()
    private var erasures: [String: Int] = [:]
    /// How many rows have less in them than they had, and how many of these are held by an erasure alone.
    private(set) var (erasedRows, anchoredRows) = (0, 0)

    /// Whether each signature is looked at; else only the last one of each writer, which holds for all before it.
    private let looksAtEachSignature: Bool
    /// The last row of each writer that signs, and the last that it signed.
    private var (ends, signed): ([String: JournalRow], [String: JournalRow]) = ([:], [:])

    /// - Parameter eachSignature: false to look at the last signature of each writer only.
    init(writers: [String: Writer], eachSignature: Bool = false) {
        self.writers = writers
        looksAtEachSignature = eachSignature
    }

    /// The writers of a file.
    static func writers(_ db: Database) throws -> [String: Writer] {
        let list: [(String, Writer)] = try db.map("SELECT id, key, branch_of, after FROM writer") {
            (try $0.next(), Writer(key: try $0.next(), stem: try $0.next(), after: try $0.next()))
        }
        return Dictionary(list) { $1 }
    }

    /// Who wrote a file of before version 4: its laptops.
    static func laptops(_ db: Database) throws -> [String: Writer] {
        let laptops: [String] = try db.map("SELECT DISTINCT device FROM journal") { try $0.next() }
        return Dictionary(laptops.map { ($0, Writer(key: nil, stem: nil, after: 0)) }) { $1 }
    }

    /// What stands for all rows so far.
    var head: String? { JournalHash.head(of: heads) }

    /// What is wrong with the next row.
    mutating func follow(_ row: JournalRow) -> [Verification.Problem] {
        var problems: [Verification.Problem] = []
        let writer = writers[row.writer]
        let isOld = row.heads == nil
        let number = heads[row.writer]?.number ?? writer?.after ?? 0
        if row.sequence != sequence + 1 || row.number != number + 1 || row.clock <= clocks[row.writer] ?? 0
            || isOld && row.at < lastOldTime
        {
            problems.append(.sequence(row.sequence))
        }
        let (previous, name) = previous(of: row)
        let isPlaced =
            // Once a writer says what it has seen, it goes on doing so.
            !(isOld && ofNewForm.contains(row.writer)) && writer != nil
            // Of the old form the laptop was the writer.
            && (!isOld || writer?.stem != nil || row.device == row.writer)
        let isAnchored = row.hash != JournalHash.hash(row, previous: previous, writer: name)
        let isErased = row.payload.map { JournalHash.digest($0) != row.digest } ?? true
        if !isPlaced || (isErased && row.payload.map(PayloadEraser.isUntouched) ?? false) {
            problems.append(.hash(sequence: row.sequence))
        } else if isAnchored || isErased {
            let standing = row.payload == nil ? nil : JournalHash.standing(row, previous: previous, writer: name)
            doubts.append(
                Doubt(sequence: row.sequence, id: row.id, clock: row.clock, standing: standing, isAnchored: isAnchored))
        }
        if row.kind == Change.Kind.personForgotten.rawValue, case .erasure(let erasure)? = try? Change(row) {
            for one in erasure.rows where standings.add(one, clock: row.clock) {
                erasures[one.entry.description] = row.sequence
            }
        }
        if writer?.key != nil { ends[row.writer] = row }
        if let signature = row.signature {
            signed[row.writer] = row
            if looksAtEachSignature, !accepts(signature, of: row, writer) {
                problems.append(.signature(sequence: row.sequence))
            }
        }
        do {
            for (other, head) in try row.seen() { named.append((row.sequence, other, head)) }
            builtOn += try row.parentIDs().map { (row.sequence, $0) }
        } catch { problems.append(.payload(sequence: row.sequence, "\(LedgerError(error))")) }
        sequence = row.sequence
        heads[row.writer] = SeenHead(number: row.number, hash: row.hash)
        hashes[row.writer, default: [:]][row.number] = row.hash
        clocks[row.writer] = row.clock
        ids.insert(row.id)
        if isOld { lastOldTime = row.at } else { ofNewForm.insert(row.writer) }
        return problems
    }

    /// Rows that do not say what they said, but for what was erased; and rows that name others which are not in the file. To be asked at
    /// the end.
    mutating func missing() -> [Verification.Problem] {
        var problems: [Verification.Problem] = []
        for doubt in doubts {
            // Only what is later can have erased it.
            guard let last = standings[doubt.id], last.clock > doubt.clock,
                doubt.standing.map({ standings.mayStand($0, of: doubt.id) }) ?? true
            else {
                problems.append(.hash(sequence: doubt.sequence))
                continue
            }
            erasedRows += 1
            if doubt.isAnchored { anchoredRows += 1 }
        }
        let doubtful = Set(doubts.map(\.id))
        let back = Set(erasures.filter { ids.contains($0.key) && !doubtful.contains($0.key) }.values)
        problems += back.sorted().map { .erasedIsBack(sequence: $0) }
        let listed = Set(erasures.filter { !ids.contains($0.key) }.values)
        return problems + unsigned() + missing(listed)
    }

    /// What a writer that signs has written ends with a signature; where it does not, its end was cut off or put there by somebody else.
    private func unsigned() -> [Verification.Problem] {
        let open = ends.values.filter { $0.signature == nil }
        let broken = signed.values.filter { row in
            !looksAtEachSignature && row.signature.map { !accepts($0, of: row, writers[row.writer]) } ?? false
        }
        return (open + broken).map(\.sequence).sorted().map { .signature(sequence: $0) }
    }

    /// Where two different rows had one number: their writer, the number, and both hashes.
    var forks: [Verification.Fork] {
        writers.compactMap { name, writer -> Verification.Fork? in
            guard let stem = writer.stem, let other = hashes[name]?[writer.after + 1] else { return nil }
            return Verification.Fork(
                writer: stem, number: writer.after + 1, here: hashes[stem]?[writer.after + 1], there: other)
        }.sorted { ($0.writer, $0.number, $0.there) < ($1.writer, $1.number, $1.there) }
    }

    private func missing(_ listed: Set<Int>) -> [Verification.Problem] {
        var cut = named.filter { hashes[$0.writer]?[$0.head.number] != $0.head.hash }
        // Of a writer whose file was copied, the chain that was seen may stand here under the name of a branch.
        if !cut.isEmpty, writers.values.contains(where: { $0.stem != nil }) {
            let all = Set(hashes.values.flatMap(\.values))
            cut.removeAll { all.contains($0.head.hash) }
        }
        let torn = builtOn.filter { !ids.contains($0.id) }.map(\.sequence)
        return listed.union(cut.map(\.sequence) + torn).sorted().map { .cutOff(sequence: $0) }
    }

    /// The hash that a row follows, and the name under which its writer wrote it.
    func previous(of row: JournalRow) -> (hash: String, writer: String) {
        let writer = writers[row.writer]
        let stem = writer?.stem.flatMap { hashes[$0]?[writer?.after ?? 0] }
        return (heads[row.writer]?.hash ?? stem ?? JournalHash.origin, writers.root(of: row.writer))
    }

    /// Whether a writer's key has signed the row, and is the key that its name was made of.
    private func accepts(_ signature: Data, of row: JournalRow, _ writer: Writer?) -> Bool {
        guard let bytes = writer?.key.map(Array.init), let key = VerifyingKey(bytes) else { return false }
        return writers.root(of: row.writer) == Pen.name(of: bytes)
            && key.accepts(Array(signature), of: Array(row.hash.utf8))
    }
}
