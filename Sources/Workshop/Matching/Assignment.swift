/// Which rows have which columns, so that it costs least: minimum-cost flow by shortest augmenting paths.
///
/// Each round finds the cheapest way to give one more column to some row, by which others may exchange what they have, and stops when
/// none pays any more. What the rows have is then the cheapest of all ways to give as much, and since the next one never costs less than
/// the one before, of all ways at all. Where every pair costs -1 in its first number, as many as possible are placed. Exact for whatever
/// adds up and is ordered. Sources: W. S. Jewell, Optimal flow through networks (1958); H. W. Kuhn, The Hungarian method for the
/// assignment problem (1955); paths by L. R. Ford (1956) and R. Bellman (1958).
struct Assignment<Cost: AdditiveArithmetic & Comparable> {
    /// What each row has, in order.
    private(set) var columns: [[Int]]
    private var rows: [[Int]]
    private let costs: [[Cost?]]
    private let supplies: [Int]
    private let capacities: [Int]
    private let load: (Int, Int) -> Cost

    /// - Parameters:
    ///   - supplies: how many columns each row has at most, each once.
    ///   - capacities: how many rows each column has at most.
    ///   - most: how many pairs there are at most.
    ///   - load: what a column costs, beside the pair, that has so many rows already; never less than for the row before.
    ///   - cost: what a pair costs; nil where it cannot be.
    init(
        supplies: [Int], capacities: [Int], most: Int = .max, load: @escaping (Int, Int) -> Cost = { _, _ in .zero },
        cost: (Int, Int) -> Cost?
    ) {
        (self.supplies, self.capacities, self.load) = (supplies, capacities, load)
        costs = supplies.indices.map { row in capacities.indices.map { cost(row, $0) } }
        columns = supplies.map { _ in [] }
        rows = capacities.map { _ in [] }
        var count = 0
        while count < most, augment() { count += 1 }
        for row in columns.indices { columns[row].sort() }
    }

    /// Gives one more column to a row where that pays.
    private mutating func augment() -> Bool {
        var toRow = [Cost?](repeating: nil, count: supplies.count)
        var toColumn = [Cost?](repeating: nil, count: capacities.count)
        var rowBefore = [Int](repeating: -1, count: capacities.count)
        var columnBefore = [Int](repeating: -1, count: supplies.count)
        var changed = supplies.indices.filter { columns[$0].count < supplies[$0] }
        for row in changed { toRow[row] = .zero }
        while !changed.isEmpty {
            var reached: Set<Int> = []
            for row in changed {
                guard let length = toRow[row] else { continue }
                for (column, cost) in costs[row].enumerated() {
                    guard let cost, toColumn[column].map({ length + cost < $0 }) ?? true, !columns[row].contains(column)
                    else { continue }
                    (toColumn[column], rowBefore[column]) = (length + cost, row)
                    reached.insert(column)
                }
            }
            var next: Set<Int> = []
            for column in reached.sorted() {
                guard let length = toColumn[column] else { continue }
                // A row that has it takes something else.
                for row in rows[column] {
                    guard let cost = costs[row][column], toRow[row].map({ length - cost < $0 }) ?? true else {
                        continue
                    }
                    (toRow[row], columnBefore[row]) = (length - cost, column)
                    next.insert(row)
                }
            }
            changed = next.sorted()
        }
        var best: (column: Int, cost: Cost)?
        for column in capacities.indices where rows[column].count < capacities[column] {
            guard let length = toColumn[column] else { continue }
            let cost = length + load(column, rows[column].count)
            if best.map({ cost < $0.cost }) ?? true { best = (column, cost) }
        }
        guard let best, best.cost < .zero else { return false }
        var column = best.column
        while column >= 0 {
            let row = rowBefore[column]
            columns[row].append(column)
            rows[column].append(row)
            column = columnBefore[row]
            if column >= 0 {
                columns[row].removeAll { $0 == column }
                rows[column].removeAll { $0 == row }
            }
        }
        return true
    }
}
