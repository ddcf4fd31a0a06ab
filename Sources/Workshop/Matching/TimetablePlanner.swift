/// Finds the slots of a ``Timetable``: first which meetings take place, then when.
struct TimetablePlanner {
    private let edges: [(Int, Int)]
    private let vertices: Int
    private let agreed: Int
    private let slots: Int
    private let tables: Int
    /// The slot of each meeting; nil for one that does not take place.
    private(set) var slot: [Int?]

    /// - Parameter agreed: how many of the meetings, from the first, come before all others.
    init<Party>(_ meetings: [Timetable<Party>.Meeting], agreed: Int, slots: Int, tables: Int) {
        let parties = Set(meetings.flatMap { [$0.one, $0.other] }).sorted()
        let index = Dictionary(uniqueKeysWithValues: parties.enumerated().map { ($1, $0) })
        edges = meetings.map { (index[$0.one] ?? 0, index[$0.other] ?? 0) }
        vertices = parties.count
        (self.agreed, self.slots, self.tables) = (agreed, slots, tables)
        slot = meetings.map { _ in nil }
    }

    mutating func plan() {
        guard slots > 0, tables > 0, !edges.isEmpty else { return }
        let sides = Self.sides(edges, vertices)
        let chosen = sides.map(chosenExactly) ?? chosenOneByOne()
        var degrees = [Int](repeating: 0, count: vertices)
        for edge in chosen {
            degrees[edges[edge].0] += 1
            degrees[edges[edge].1] += 1
        }
        // As few slots as there have to be: everybody goes home earlier.
        let fewest = max(1, degrees.max() ?? 0, (chosen.count + tables - 1) / tables)
        var best: EdgeColouring?
        for colours in min(fewest, slots)...slots {
            var colouring = EdgeColouring(edges: chosen.map { edges[$0] }, vertices: vertices, colours: colours)
            colouring.level(to: tables)
            if best.map({ Self.placed(colouring) > Self.placed($0) }) ?? true { best = colouring }
            if Self.placed(colouring) == chosen.count { break }
        }
        guard var best else { return }
        shortenWaits(&best)
        for (index, edge) in chosen.enumerated() { slot[edge] = best.colour[index] }
    }

    private static func placed(_ colouring: EdgeColouring) -> Int { colouring.colour.count { $0 != nil } }

    /// On which side everybody is; nil where those who meet do not fall into two kinds.
    private static func sides(_ edges: [(Int, Int)], _ vertices: Int) -> [Bool]? {
        var next = [[Int]](repeating: [], count: vertices)
        for (u, v) in edges {
            next[u].append(v)
            next[v].append(u)
        }
        var sides = [Bool?](repeating: nil, count: vertices)
        for start in 0..<vertices where sides[start] == nil {
            sides[start] = false
            var waiting = [start]
            while let vertex = waiting.popLast() {
                for other in next[vertex] {
                    if sides[other] == nil {
                        sides[other] = !(sides[vertex] ?? false)
                        waiting.append(other)
                    } else if sides[other] == sides[vertex] {
                        return nil
                    }
                }
            }
        }
        return sides.map { $0 ?? false }
    }

    /// As many as nobody has more than there are slots, nor all together more than there are places.
    private func chosenExactly(_ sides: [Bool]) -> [Int] {
        let (rows, columns) = ((0..<vertices).filter { !sides[$0] }, (0..<vertices).filter { sides[$0] })
        let rowOf = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
        let columnOf = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        var edgeAt: [[Int]: Int] = [:]
        for (edge, (u, v)) in edges.enumerated() {
            let (row, column) = sides[u] ? (v, u) : (u, v)
            edgeAt[[rowOf[row] ?? 0, columnOf[column] ?? 0]] = edge
        }
        let assignment = Assignment<Ranks>(
            supplies: rows.map { _ in slots }, capacities: columns.map { _ in slots }, most: slots * tables
        ) { row, column in
            edgeAt[[row, column]].map { Ranks($0 < agreed ? -1 : 0, -1) }
        }
        return assignment.columns.enumerated().flatMap { row, columns in columns.compactMap { edgeAt[[row, $0]] } }
            .sorted()
    }

    /// One after the other, what is agreed first; where somebody's slots are full, others give one up for another one.
    private func chosenOneByOne() -> [Int] {
        var chosen = [Bool](repeating: false, count: edges.count)
        var degrees = [Int](repeating: 0, count: vertices)
        var count = 0
        func toggle(_ edge: Int) {
            let change = chosen[edge] ? -1 : 1
            chosen[edge].toggle()
            degrees[edges[edge].0] += change
            degrees[edges[edge].1] += change
            count += change
        }
        /// Makes room at a vertex: a meeting goes, and whoever was to be there has another one instead.
        func makeRoom(_ vertex: Int, _ tried: inout Set<Int>) -> Bool {
            if degrees[vertex] < slots { return true }
            for out in edges.indices where chosen[out] && out >= agreed && !tried.contains(out) {
                guard edges[out].0 == vertex || edges[out].1 == vertex else { continue }
                let partner = edges[out].0 == vertex ? edges[out].1 : edges[out].0
                tried.insert(out)
                for into in edges.indices where !chosen[into] && !tried.contains(into) {
                    guard edges[into].0 == partner || edges[into].1 == partner else { continue }
                    let third = edges[into].0 == partner ? edges[into].1 : edges[into].0
                    guard third != vertex else { continue }
                    tried.insert(into)
                    if makeRoom(third, &tried) {
                        toggle(out)
                        toggle(into)
                        return true
                    }
                }
            }
            return false
        }
        for edge in edges.indices where count < slots * tables {
            let before = (chosen, degrees, count)
            var tried: Set<Int> = [edge]
            if makeRoom(edges[edge].0, &tried), makeRoom(edges[edge].1, &tried), degrees[edges[edge].0] < slots,
                degrees[edges[edge].1] < slots
            {
                toggle(edge)
            } else {
                (chosen, degrees, count) = before
            }
        }
        return edges.indices.filter { chosen[$0] }
    }

    /// Exchanges slots, as a whole or along a path, as long as people wait less for it.
    private func shortenWaits(_ colouring: inout EdgeColouring) {
        func wait(_ colouring: EdgeColouring) -> Int {
            var slots = [[Int]](repeating: [], count: vertices)
            for (index, (u, v)) in colouring.edges.enumerated() {
                guard let slot = colouring.colour[index] else { continue }
                slots[u].append(slot)
                slots[v].append(slot)
            }
            return slots.reduce(0) { $0 + ($1.isEmpty ? 0 : ($1.max() ?? 0) - ($1.min() ?? 0) + 1 - $1.count) }
        }
        var best = wait(colouring)
        var isShorter = best > 0
        while isShorter {
            isShorter = false
            for a in 0..<colouring.colours {
                for b in a + 1..<max(a + 1, colouring.colours) {
                    let paths = colouring.components(a, b)
                    for path in [paths.flatMap(\.self)] + paths {
                        var next = colouring
                        next.exchange(a, b, on: path)
                        let waits = wait(next)
                        guard waits < best, max(next.count(of: a), next.count(of: b)) <= tables else { continue }
                        (colouring, best, isShorter) = (next, waits, true)
                        break
                    }
                }
            }
        }
    }
}
