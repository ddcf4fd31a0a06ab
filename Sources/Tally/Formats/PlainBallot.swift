/// Writes the ballots of a table straight into the memory of a store's cells, without an allocation per cell.
struct PlainBallot {
    private(set) var starts: [UInt32] = [0]
    private(set) var weights: [Int] = []
    private(set) var hasTies = false
    private(set) var hasIrregularities = false
    /// By option, the last ballot that named it.
    private var seenBy: [UInt32] = Array(repeating: 0, count: 64)
    private var ballot: UInt32 = 0
    private var first = 0
    private var end = 0
    private var isIrregular = false
    /// Whether the current cell joins several options at one rank.
    var hasBar = false

    mutating func begin(_ cells: borrowing OutputSpan<UInt16>) {
        ballot &+= 1
        first = cells.count
        end = first
        isIrregular = false
    }

    /// Adds a rank.
    /// - Parameter cells: with room for as many cells as the table has bytes, which is more than it can hold.
    @inline(__always)
    mutating func add(
        _ bytes: Span<UInt8>, _ from: Int, _ to: Int, _ names: inout NameTable, _ cells: inout OutputSpan<UInt16>
    ) {
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
            addTied((from..<to).map { bytes[$0] }, &names, &cells)
            hasBar = false
        } else {
            let id = names.id(bytes, from..<to)
            see(id)
            cells.append(id)
        }
        end = cells.count
    }

    private mutating func addTied(
        _ cell: [UInt8], _ names: inout NameTable, _ cells: inout OutputSpan<UInt16>
    ) {
        var here: [UInt16] = []
        for part in cell.split(separator: UInt8(ascii: "|")) {
            let name = part.trimmed
            guard !name.isEmpty else { continue }
            let id = names.id(Array(name))
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
        if index >= seenBy.count { seenBy += Array(repeating: 0, count: index + 1) }
        if seenBy[index] == ballot { isIrregular = true }
        seenBy[index] = ballot
    }

    mutating func close(weight: Int, _ cells: inout OutputSpan<UInt16>) {
        cells.removeLast(cells.count - end)
        if isIrregular || end == first { hasIrregularities = true }
        if weight != 1 && weights.isEmpty { weights = Array(repeating: 1, count: starts.count - 1) }
        starts.append(UInt32(cells.count))
        if weight != 1 || !weights.isEmpty { weights.append(weight) }
    }

    mutating func discard(_ cells: inout OutputSpan<UInt16>) { cells.removeLast(cells.count - first) }
}

extension RankingStore {
    /// Puts parts together, in their order.
    /// - Parameter maps: for each part, the option that each of its numbers stands for.
    init(joining parts: [RankingStore], _ maps: [[UInt16]]) {
        self.init()
        var cellBase: [Int] = []
        var cellCount = 0
        for part in parts {
            cellBase.append(cellCount)
            cellCount += part.cells.count
            hasTies = hasTies || part.hasTies
            hasIrregularities = hasIrregularities || part.hasIrregularities
        }
        cells = Parallel.fill(parts.map(\.cells.count)) { index, output in
            let (ownMap, ownCells) = (maps[index], parts[index].cells)
            let map = ownMap.span
            let cells = ownCells.span
            for place in cells.indices { output.append(Self.mapped(cells[place], map)) }
        }
        let bases = cellBase
        // Every part writes where its ballots begin, and the last one also where they end.
        starts = Parallel.fill(parts.indices.map { parts[$0].count + ($0 + 1 == parts.count ? 1 : 0) }) {
            index, output in
            let base = UInt32(bases[index])
            let own = parts[index].starts
            let starts = own.span
            for place in 0..<output.freeCapacity { output.append(starts[place] &+ base) }
        }
        if parts.contains(where: { !$0.weights.isEmpty }) {
            for part in parts {
                weights += part.weights.isEmpty ? Array(repeating: 1, count: part.count) : part.weights
            }
        }
    }

    @inline(__always)
    private static func mapped(_ cell: UInt16, _ map: Span<UInt16>) -> UInt16 {
        cell == Cell.skipped ? cell : map[Int(cell & Cell.option)] | (cell & Cell.tied)
    }
}
