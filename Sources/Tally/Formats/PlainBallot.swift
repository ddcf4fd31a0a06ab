/// Collects the ballots of a table into the arrays of a store, without a check or an allocation per cell.
struct PlainBallot {
    private var cells: [UInt16] = []
    private var starts: [UInt32] = [0]
    private var weights: [Int] = []
    private var hasTies = false
    private var hasIrregularities = false
    /// By option, the last ballot that named it.
    private var seenBy: [UInt32] = []
    private var ballot: UInt32 = 0
    private var first = 0
    private var end = 0
    private var isIrregular = false
    /// Whether the current cell joins several options at one rank.
    var hasBar = false

    /// - Parameter capacity: the bytes that will be read.
    init(capacity: Int) {
        cells.reserveCapacity(capacity / 2)
        starts.reserveCapacity(capacity / 8)
    }

    mutating func begin() {
        ballot &+= 1
        first = cells.count
        end = first
        isIrregular = false
    }

    /// Adds a rank.
    @inline(__always)
    mutating func add(_ bytes: UnsafeRawBufferPointer, _ from: Int, _ to: Int, _ names: inout NameTable) {
        var from = from
        var to = to
        while from < to, bytes[from] == 0x20 || bytes[from] == 0x09 { from &+= 1 }
        while from < to, bytes[to &- 1] == 0x20 || bytes[to &- 1] == 0x09 { to &-= 1 }
        if from == to {
            cells.append(RankingStore.Cell.skipped)
            return
        }
        // An empty rank before this one was skipped; those behind the last one are not stored.
        if end < cells.count { isIrregular = true }
        if hasBar {
            addTied(bytes, from, to, &names)
            hasBar = false
        } else {
            let id = names.id(UnsafeRawBufferPointer(rebasing: bytes[from..<to]))
            see(id)
            cells.append(id)
        }
        end = cells.count
    }

    private mutating func addTied(_ bytes: UnsafeRawBufferPointer, _ from: Int, _ to: Int, _ names: inout NameTable) {
        var here: [UInt16] = []
        for part in bytes[from..<to].split(separator: UInt8(ascii: "|")) {
            let name = part.trimmed
            guard !name.isEmpty else { continue }
            let id = names.id(UnsafeRawBufferPointer(rebasing: name))
            if !here.contains(id) { here.append(id) }
        }
        guard let first = here.first else {
            cells.append(RankingStore.Cell.skipped)
            isIrregular = true
            return
        }
        for id in here { see(id) }
        cells.append(first)
        for id in here.dropFirst() {
            cells.append(id | RankingStore.Cell.tied)
            hasTies = true
        }
    }

    @inline(__always)
    private mutating func see(_ id: UInt16) {
        let index = Int(id)
        if index >= seenBy.count { seenBy += Array(repeating: 0, count: index + 1 - seenBy.count) }
        if seenBy[index] == ballot { isIrregular = true }
        seenBy[index] = ballot
    }

    mutating func close(weight: Int) {
        cells.removeLast(cells.count - end)
        if isIrregular || end == first { hasIrregularities = true }
        if weight != 1 && weights.isEmpty { weights = Array(repeating: 1, count: starts.count - 1) }
        starts.append(UInt32(cells.count))
        if weight != 1 || !weights.isEmpty { weights.append(weight) }
    }

    mutating func discard() {
        cells.removeLast(cells.count - first)
    }

    func store() -> RankingStore {
        var store = RankingStore()
        store.cells = cells
        store.starts = starts
        store.weights = weights
        store.hasTies = hasTies
        store.hasIrregularities = hasIrregularities
        return store
    }
}

extension RankingStore {
    /// Puts parts together, in their order.
    /// - Parameter maps: for each part, the option that each of its numbers stands for.
    init(joining parts: [RankingStore], _ maps: [[UInt16]]) {
        self.init()
        if parts.count == 1 {
            self = parts[0]
            for index in cells.indices { cells[index] = Self.mapped(cells[index], maps[0]) }
            return
        }
        cells.reserveCapacity(parts.reduce(0) { $0 + $1.cells.count })
        starts.reserveCapacity(parts.reduce(1) { $0 + $1.count })
        let isWeighted = parts.contains { !$0.weights.isEmpty }
        for (part, map) in zip(parts, maps) {
            let base = UInt32(cells.count)
            cells.append(contentsOf: part.cells.lazy.map { Self.mapped($0, map) })
            starts.append(contentsOf: part.starts.dropFirst().lazy.map { $0 + base })
            if isWeighted {
                weights += part.weights.isEmpty ? Array(repeating: 1, count: part.count) : part.weights
            }
            hasTies = hasTies || part.hasTies
            hasIrregularities = hasIrregularities || part.hasIrregularities
        }
    }

    @inline(__always)
    private static func mapped(_ cell: UInt16, _ map: [UInt16]) -> UInt16 {
        cell == Cell.skipped ? cell : map[Int(cell & Cell.option)] | (cell & Cell.tied)
    }
}
