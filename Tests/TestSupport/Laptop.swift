public import Workshop

/// A laptop that writes rows and takes others in: a ledger without a file.
public struct Laptop: Sendable {
    /// Its writer.
    public let writer: String
    /// What its rows, and those that it took in, come to.
    public private(set) var joined: Joined
    /// All rows that it has, in the order in which they came.
    public private(set) var rows: [JoinRow]
    /// What it can take back.
    public private(set) var history = UndoHistory()
    /// Whether its rows say what it had seen; those of before version 4 of the file do not.
    public var saysWhatItSaw = true

    private var known: Set<ID<JournalEntry>> = []
    private var number = 0
    private var seen: [String: Int] = [:]
    private var named: [String: Int] = [:]
    private var clock = 0
    private var batches: [ID<JournalEntry>: [Change]] = [:]

    /// Makes a laptop that has seen nothing.
    public init(_ writer: String) {
        self.writer = writer
        (joined, rows) = (Joined(), [])
    }

    /// What it shows.
    public var state: ProgrammeState { joined.state }

    /// Records changes as one batch.
    /// - Throws: what the rules refuse; nothing was recorded then.
    public mutating func record(
        _ changes: [Change], at: Instant = Instant(milliseconds: 0), undoes: ID<JournalEntry>? = nil
    ) throws {
        var next = state
        try next.apply(changes)
        let batch = id(number + 1)
        for change in changes {
            number += 1
            clock += 1
            let unnamed = saysWhatItSaw ? seen.filter { named[$0.key] != $0.value } : [:]
            named.merge(unnamed) { $1 }
            let row = JoinRow(
                id: id(number), writer: writer, number: number, clock: clock,
                parents: saysWhatItSaw ? joined.heads(of: change) : nil, seen: unnamed, batch: batch, undoes: undoes,
                operatorName: PlainText(writer), device: ID(high: 0, low: 0), at: at, change: change)
            rows.append(row)
            known.insert(row.id)
            joined.add([row])
        }
        batches[batch] = changes
        history.follow(batch: batch, undoes: undoes, isUndoable: changes.allSatisfy { $0.inverse != nil })
    }

    /// Takes back what it did last.
    /// - Returns: false where there is nothing, or others have built on it.
    public mutating func undo() -> Bool { takeBack(history.nextUndo) }

    /// Does again what it took back last.
    /// - Returns: as above.
    public mutating func redo() -> Bool { takeBack(history.nextRedo) }

    private mutating func takeBack(_ batch: ID<JournalEntry>?) -> Bool {
        guard let batch, let changes = batches[batch] else { return false }
        return (try? record(changes.reversed().compactMap(\.inverse), undoes: batch)) != nil
    }

    /// Rows come from elsewhere.
    public mutating func take(_ more: some Sequence<JoinRow>) {
        let fresh = more.filter { known.insert($0.id).inserted }
        rows += fresh
        joined.add(fresh)
        let waiting = Set(joined.waiting)
        for row in rows where !waiting.contains(row.id) {
            clock = max(clock, row.clock)
            if row.writer != writer { seen[row.writer] = max(seen[row.writer] ?? 0, row.number) }
        }
    }

    private func id(_ number: Int) -> ID<JournalEntry> {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in writer.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return ID(high: hash, low: UInt64(number))
    }
}
