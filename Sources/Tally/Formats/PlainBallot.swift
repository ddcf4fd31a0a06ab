/// Writes the ballots of a table straight into the memory of a store's arrays, without a check or an allocation per cell.
struct PlainBallot {
    /// Room for as many cells as the table has bytes, which is more than it can hold.
    private let cells: UnsafeMutableBufferPointer<UInt16>
    private let starts: UnsafeMutableBufferPointer<UInt32>
    private(set) var cellCount = 0
    private(set) var startCount = 1
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

    init(cells: UnsafeMutableBufferPointer<UInt16>, starts: UnsafeMutableBufferPointer<UInt32>) {
        self.cells = cells
        self.starts = starts
        starts.initializeElement(at: 0, to: 0)
    }

    mutating func begin() {
        ballot &+= 1
        first = cellCount
        end = first
        isIrregular = false
    }

    @inline(__always)
    private mutating func append(_ cell: UInt16) {
        cells.initializeElement(at: cellCount, to: cell)
        cellCount &+= 1
    }

    /// Adds a rank.
    @inline(__always)
    mutating func add(_ bytes: UnsafeRawBufferPointer, _ from: Int, _ to: Int, _ names: inout NameTable) {
        var from = from
        var to = to
        while from < to, bytes[from] == 0x20 || bytes[from] == 0x09 { from &+= 1 }
        while from < to, bytes[to &- 1] == 0x20 || bytes[to &- 1] == 0x09 { to &-= 1 }
        if from == to {
            append(RankingStore.Cell.skipped)
            return
        }
        // An empty rank before this one was skipped; those behind the last one are not stored.
        if end < cellCount { isIrregular = true }
        if hasBar {
            addTied(bytes, from, to, &names)
            hasBar = false
        } else {
            let id = names.id(UnsafeRawBufferPointer(rebasing: bytes[from..<to]))
            see(id)
            append(id)
        }
        end = cellCount
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
            append(RankingStore.Cell.skipped)
            isIrregular = true
            return
        }
        for id in here { see(id) }
        append(first)
        for id in here.dropFirst() {
            append(id | RankingStore.Cell.tied)
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

    mutating func close(weight: Int) {
        cellCount = end
        if isIrregular || end == first { hasIrregularities = true }
        if weight != 1 && weights.isEmpty { weights = Array(repeating: 1, count: startCount - 1) }
        starts.initializeElement(at: startCount, to: UInt32(cellCount))
        startCount &+= 1
        if weight != 1 || !weights.isEmpty { weights.append(weight) }
    }

    mutating func discard() { cellCount = first }
}

extension RankingStore {
    /// Puts parts together, in their order.
    /// - Parameter maps: for each part, the option that each of its numbers stands for.
    init(joining parts: [RankingStore], _ maps: [[UInt16]]) {
        self.init()
        var cellBases: [Int] = [0]
        var ballotBases: [Int] = [0]
        for (index, part) in parts.enumerated() {
            cellBases.append(cellBases[index] + part.cells.count)
            ballotBases.append(ballotBases[index] + part.count)
            hasTies = hasTies || part.hasTies
            hasIrregularities = hasIrregularities || part.hasIrregularities
        }
        let (cellBase, ballotBase) = (cellBases, ballotBases)
        cells = Parallel.fill(cellBase[parts.count], parts.count) { index, target in
            let map = maps[index]
            for (place, cell) in parts[index].cells.enumerated() {
                target.initializeElement(at: cellBase[index] &+ place, to: Self.mapped(cell, map))
            }
        }
        starts = Parallel.fill(ballotBase[parts.count] + 1, parts.count) { index, target in
            // Every part writes where its ballots begin, and the last one also where they end.
            let base = UInt32(cellBase[index])
            let own = index + 1 == parts.count ? parts[index].starts[...] : parts[index].starts.dropLast()
            for (place, start) in own.enumerated() {
                target.initializeElement(at: ballotBase[index] &+ place, to: start &+ base)
            }
        }
        if parts.contains(where: { !$0.weights.isEmpty }) {
            for part in parts {
                weights += part.weights.isEmpty ? Array(repeating: 1, count: part.count) : part.weights
            }
        }
    }

    @inline(__always)
    private static func mapped(_ cell: UInt16, _ map: [UInt16]) -> UInt16 {
        cell == Cell.skipped ? cell : map[Int(cell & Cell.option)] | (cell & Cell.tied)
    }
}
