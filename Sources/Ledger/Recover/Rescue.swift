import Foundation
import GRDB
import Storage
public import Workshop

/// Everything that may be an entry of one journal, from wherever it was found, and what can be made of it.
struct Rescue {
    /// A row that was found.
    struct Candidate {
        var row: JournalRow
        var source: Recovery.Source
        /// Whether its end was there too.
        var isWhole: Bool
        /// Whether what it says fits the digest that stands in it.
        var fitsDigest: Bool { row.payload.map { JournalHash.digest($0) == row.digest } ?? false }
    }

    private(set) var candidates: [Candidate] = []

    mutating func add(_ found: [PageScan.Found], _ source: (JournalRow) -> Recovery.Source) {
        for one in found { candidates.append(Candidate(row: one.row, source: source(one.row), isWhole: one.isWhole)) }
    }

    /// What rows of which something was erased have to come to, as the last erasure says that lists them.
    var erasedRows: [String: String] {
        var found: [String: (standing: String, clock: Int)] = [:]
        for candidate in candidates
        where candidate.row.kind == Change.Kind.personForgotten.rawValue && candidate.isWhole {
            guard candidate.fitsDigest, case .erasure(let erasure)? = try? Change(candidate.row) else { continue }
            for row in erasure.rows where found[row.entry.description]?.clock ?? 0 <= candidate.row.clock {
                found[row.entry.description] = (row.standing, candidate.row.clock)
            }
        }
        return found.mapValues(\.standing)
    }

    /// The rows, each once, the best of each: one that fits its chain before one that fits its digest alone, what was erased before what
    /// was not, and the file before its copies. In the order in which they were written.
    func best() -> (rows: [Candidate], torn: [Candidate]) {
        var hashes: [String: Set<String>] = [:]
        for candidate in candidates {
            hashes["\(candidate.row.writer) \(candidate.row.number)", default: []].insert(candidate.row.hash)
        }
        func previous(_ row: JournalRow) -> Set<String> {
            row.number == 1 ? [JournalHash.origin] : hashes["\(row.writer) \(row.number - 1)"] ?? []
        }
        let erased = erasedRows
        var candidates = candidates
        // Where the digest itself was damaged, the row's hash says so: it was taken of the digest that the payload has.
        for place in candidates.indices where candidates[place].isWhole && !candidates[place].fitsDigest {
            var row = candidates[place].row
            guard let payload = row.payload, erased[row.id] == nil else { continue }
            row.digest = JournalHash.digest(payload)
            if previous(row).contains(where: { row.hash == JournalHash.hash(row, previous: $0) }) {
                candidates[place].row = row
            }
        }
        func rank(_ candidate: Candidate) -> Int {
            let row = candidate.row
            guard candidate.isWhole else { return 9 }
            if let standing = erased[row.id] {
                if previous(row).contains(where: { JournalHash.standing(row, previous: $0) == standing }) { return 0 }
                // What was erased is not brought back from a copy in which it still stands.
                return candidate.fitsDigest ? 8 : 2
            }
            guard candidate.fitsDigest else { return 2 }
            return previous(row).contains { row.hash == JournalHash.hash(row, previous: $0) } ? 0 : 1
        }
        let order = candidates.enumerated().map { (place: $0, rank: rank($1), candidate: $1) }
            .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
        var (ids, seals): (Set<String>, Set<String>) = ([], [])
        var (rows, torn): ([Candidate], [Candidate]) = ([], [])
        for (_, rank, candidate) in order {
            guard !ids.contains(candidate.row.id), !seals.contains(candidate.row.hash) || candidate.row.hash.isEmpty
            else { continue }
            if rank == 8 { continue }
            ids.insert(candidate.row.id)
            seals.insert(candidate.row.hash)
            if rank == 9 { torn.append(candidate) } else { rows.append(candidate) }
        }
        rows.sort { ($0.row.clock, $0.row.sequence, $0.row.id) < ($1.row.clock, $1.row.sequence, $1.row.id) }
        return (rows, torn)
    }
}

/// What was saved of a file, and what was not.
public struct Recovered: Sendable {
    /// Something that was there and could not be saved.
    public struct Lost: Sendable {
        /// Why.
        public enum Reason: Sendable, Equatable {
            /// Its end lay on a page that is gone.
            case torn
            /// What it says cannot be read.
            case unreadable
            /// It builds on something that is not there.
            case unfounded
        }

        /// When it was written.
        public var at: Instant?
        /// Who wrote it.
        public var operatorName: PlainText
        /// What happened, in the journal's word.
        public var kind: PlainText
        /// Why it is lost.
        public var reason: Reason
        /// Whether what it says is kept as text.
        public var isKeptAsText = false
    }

    /// Numbers of a writer of which nothing at all was found.
    public struct Gap: Sendable {
        /// The first and the last of them.
        public var numbers: ClosedRange<Int>
        /// When the entries before and after were written.
        public var after: Instant?
        /// See `after`.
        public var before: Instant?
    }

    /// The urn of a secret poll that is open in the new file, and empty: its papers are to be keyed again.
    public struct LostUrn: Sendable {
        /// What is asked.
        public var question: LocalizedText
        /// The poll's code.
        public var code: String
        /// How many ballots, codes and receipts could be read.
        public var ballots: Int
        /// See `ballots`.
        public var codes: Int
        /// See `ballots`.
        public var receipts: Int
        /// Whether it had been sealed, and the seal is gone.
        public var wasClosed: Bool
    }

    /// How many entries were saved, by where they were found.
    public var entries: [Recovery.Source: Int] = [:]
    /// How many of them have a chain that had to begin anew.
    public var anchored = 0
    /// How many say something that does not fit their hash.
    public var altered = 0
    /// What could not be saved, as far as something of it was found.
    public var lost: [Lost] = []
    /// What nothing was found of.
    public var gaps: [Gap] = []
    /// The urns of which a part was lost, so that nothing of them is in the new file.
    public var urns: [LostUrn] = []
    /// Whether the plan could be read nowhere: what entries refer to stands in a plan under numbers.
    public var isPlanMadeUp = false
    /// The copies that were looked into.
    public var copies: [String] = []

    /// Whether anything is known to be missing.
    public var isMissingSomething: Bool { !lost.isEmpty || !gaps.isEmpty || !urns.isEmpty || isPlanMadeUp }

    /// How many entries the new file has.
    public var total: Int { entries.values.reduce(0, +) }
}
