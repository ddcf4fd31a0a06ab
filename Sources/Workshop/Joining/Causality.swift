/// Which rows had been seen by whoever wrote others. Rows are handed over in the order that all laptops find.
struct Causality: Sendable {
    /// A row, by its place in that order.
    typealias Place = Int

    private struct Writer {
        /// The number of the first row: 1, or that after the row at which it branches off.
        let first: Int
        /// The number of the last row.
        var last: Int
        /// The last row that says nothing of what its writer had seen, -1 for none: all such rows before it had been.
        var lastOld: Place = -1
        /// How many such rows there were then.
        var oldSeen = 0
        /// Such rows of this writer.
        var old: [Place] = []
        /// By other writer: from which row on up to which row of the other was seen.
        var seen: [Int: [(from: Int, upTo: Int)]] = [:]
        /// How many rows of others were seen.
        var seenCount = 0

        /// How many rows it has.
        var count: Int { last - first + 1 }
    }

    private struct Row {
        let writer: Int32
        let isOld: Bool
        let number: Int
    }

    private var writers: [Writer] = []
    private var indices: [String: Int] = [:]
    private var rows: [Row] = []
    private var oldCount = 0
    /// Whether every row was written by somebody who had seen all before it: as on one laptop.
    private(set) var isLinear = true

    /// Takes the next row up, if all that its writer had seen is there.
    /// - Returns: false for a row that has to wait.
    mutating func admit(_ row: JoinRow) -> Bool {
        for (name, number) in row.seen {
            guard let other = indices[name], writers[other].last >= number else { return false }
        }
        let isOld = row.parents == nil
        let place = rows.count
        let index: Int
        if let known = indices[row.writer] {
            guard row.number <= writers[known].last + 1, row.number >= writers[known].first else { return false }
            index = known
        } else {
            guard row.number == 1 || row.seen.values.contains(row.number - 1) else { return false }
            index = writers.count
            indices[row.writer] = index
            writers.append(Writer(first: row.number, last: row.number - 1))
        }
        let hasSeenAll: Bool
        if isOld {
            hasSeenAll = oldCount == place
            oldCount += 1
            writers[index].lastOld = place
            writers[index].oldSeen = oldCount
            writers[index].old.append(place)
            writers[index].seenCount = oldCount - writers[index].old.count
        } else {
            for (name, number) in row.seen {
                guard let other = indices[name], other != index else { continue }
                let before = seen(by: index, of: other, at: row.number)
                guard number > before else { continue }
                writers[index].seen[other, default: []].append((from: row.number, upTo: number))
                writers[index].seenCount += number - max(before, writers[other].first - 1)
            }
            hasSeenAll = writers[index].seenCount + writers[index].count == place
        }
        isLinear = isLinear && hasSeenAll
        writers[index].last = max(writers[index].last, row.number)
        rows.append(Row(writer: Int32(index), isOld: isOld, number: row.number))
        return true
    }

    /// Whether the writer of a row that comes next had seen all rows before it.
    func followsAll(_ row: JoinRow) -> Bool {
        guard let index = indices[row.writer] else {
            return writers.indices.allSatisfy { other in
                row.seen.contains { indices[$0.key] == other && $0.value == writers[other].last }
            }
        }
        if row.parents == nil { return oldCount == rows.count }
        return writers.indices.allSatisfy { other in
            other == index || seen(by: index, of: other, at: row.number) == writers[other].last
                || row.seen.contains { indices[$0.key] == other && $0.value == writers[other].last }
        }
    }

    /// The number of the last row of another writer that had been seen at a row; 0 for none.
    private func seen(by writer: Int, of other: Int, at number: Int) -> Int {
        let marks = writers[writer].seen[other] ?? []
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].from <= number { low = middle + 1 } else { high = middle }
        }
        if low > 0 { return marks[low - 1].upTo }
        // What the order says of rows from before.
        let last = writers[writer].lastOld
        let old = writers[other].old
        (low, high) = (0, last < 0 ? 0 : old.count)
        while low < high {
            let middle = (low + high) / 2
            if old[middle] <= last { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 0 : writers[other].first - 1 + low
    }

    /// Whether whoever wrote a row had seen another one.
    func hasSeen(_ earlier: Place, at later: Place) -> Bool {
        let (one, other) = (rows[earlier], rows[later])
        if one.writer == other.writer { return one.number < other.number }
        if other.isOld { return one.isOld && earlier < later }
        return seen(by: Int(other.writer), of: Int(one.writer), at: other.number) >= one.number
    }

    /// Whether two rows were written by people who did not know of each other's.
    func areConcurrent(_ one: Place, _ other: Place) -> Bool {
        one != other && !hasSeen(one, at: other) && !hasSeen(other, at: one)
    }

    /// The writer of a row, and its number.
    func origin(of place: Place) -> (writer: Int, number: Int) { (Int(rows[place].writer), rows[place].number) }
}
