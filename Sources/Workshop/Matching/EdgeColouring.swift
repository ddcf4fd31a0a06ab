/// Edges in colours, so that no two of one colour meet: meetings in slots, so that nobody is in two places.
///
/// An edge is put in by changing the two colours of a path that alternates between them: where the graph is bipartite this always
/// finds a place while its ends have a free colour each (D. Kőnig, Über Graphen und ihre Anwendung, 1916; the paths are A. B. Kempe's,
/// 1879). Elsewhere a fan of edges is turned, which needs one colour more than anybody has edges (V. G. Vizing 1964; J. Misra and D. Gries, A
/// constructive proof of Vizing's theorem, 1992).
struct EdgeColouring {
    let edges: [(Int, Int)]
    let colours: Int
    /// The colour of each edge; nil for one that found no place.
    private(set) var colour: [Int?]
    /// The edge of each colour at each vertex.
    private var at: [[Int?]]

    init(edges: [(Int, Int)], vertices: Int, colours: Int) {
        (self.edges, self.colours) = (edges, colours)
        colour = edges.map { _ in nil }
        at = Array(repeating: Array(repeating: nil, count: colours), count: vertices)
        for edge in edges.indices { place(edge) }
        // What came later may have made room.
        for edge in edges.indices where colour[edge] == nil { place(edge) }
    }

    /// How many edges a colour has.
    func count(of wanted: Int) -> Int { colour.reduce(0) { $0 + ($1 == wanted ? 1 : 0) } }

    /// Moves edges from colours that have more than so many to those that have fewer, where there are not too many altogether: of two
    /// colours, some path has one edge more of the one (D. de Werra, Equitable colorations of graphs, 1971).
    mutating func level(to most: Int) {
        while true {
            let counts = (0..<colours).map(count)
            guard let full = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[full] > most,
                let free = counts.indices.min(by: { counts[$0] < counts[$1] }), counts[free] < most
            else { return }
            let paths = components(full, free)
            func surplus(_ path: [Int]) -> Int { path.reduce(0) { $0 + (colour[$1] == full ? 1 : -1) } }
            guard let path = paths.first(where: { surplus($0) == 1 }) else { return }
            exchange(full, free, on: path)
        }
    }

    /// The edges of two colours, those that hang together in one list each.
    func components(_ a: Int, _ b: Int) -> [[Int]] {
        var seen: Set<Int> = []
        return edges.indices.filter { colour[$0] == a || colour[$0] == b }.compactMap { first in
            guard seen.insert(first).inserted else { return nil }
            var found = [first]
            var next = 0
            while next < found.count {
                let (u, v) = edges[found[next]]
                next += 1
                for edge in [at[u][a], at[u][b], at[v][a], at[v][b]] {
                    if let edge, seen.insert(edge).inserted { found.append(edge) }
                }
            }
            return found
        }
    }

    /// Gives edges the other of two colours; they are all that hang together.
    mutating func exchange(_ a: Int, _ b: Int, on path: [Int]) {
        let changed = path.map { ($0, colour[$0] == a ? b : a) }
        for edge in path { set(edge, nil) }
        for (edge, new) in changed { set(edge, new) }
    }

    private func free(_ vertex: Int) -> [Int] { (0..<colours).filter { at[vertex][$0] == nil } }

    private func other(_ edge: Int, _ vertex: Int) -> Int {
        edges[edge].0 == vertex ? edges[edge].1 : edges[edge].0
    }

    private mutating func set(_ edge: Int, _ new: Int?) {
        let (u, v) = edges[edge]
        if let old = colour[edge] { (at[u][old], at[v][old]) = (nil, nil) }
        colour[edge] = new
        if let new { (at[u][new], at[v][new]) = (edge, edge) }
    }

    private mutating func place(_ edge: Int) {
        let (u, v) = edges[edge]
        let (a, b) = (free(u), free(v))
        let counts = (0..<colours).map(count)
        if let both = a.filter(b.contains).min(by: { (counts[$0], $0) < (counts[$1], $1) }) { return set(edge, both) }
        for one in a {
            for two in b {
                let path = path(from: v, one, two)
                guard path.end != u else { continue }
                exchange(one, two, on: path.edges)
                return set(edge, one)
            }
        }
        if !turnFan(edge, at: u) { _ = turnFan(edge, at: v) }
    }

    /// The path from a vertex that begins with an edge of one colour and goes on with the other.
    private func path(from start: Int, _ first: Int, _ second: Int) -> (edges: [Int], end: Int) {
        var edges: [Int] = []
        var (vertex, wanted, next) = (start, first, second)
        while let edge = at[vertex][wanted] {
            edges.append(edge)
            vertex = other(edge, vertex)
            (wanted, next) = (next, wanted)
            if vertex == start { break }
        }
        return (edges, vertex)
    }

    /// Gives an edge a colour by turning a fan of edges at one of its ends; false where there is none to turn.
    private mutating func turnFan(_ edge: Int, at centre: Int) -> Bool {
        guard let own = free(centre).first else { return false }
        // Each has the colour that the vertex of the one before has not.
        var fan = [edge]
        while true {
            let tip = other(fan[fan.count - 1], centre)
            guard let next = free(tip).compactMap({ at[centre][$0] }).first(where: { !fan.contains($0) }) else { break }
            fan.append(next)
        }
        guard let last = free(other(fan[fan.count - 1], centre)).first else { return false }
        if at[centre][last] != nil {
            exchange(last, own, on: path(from: centre, last, own).edges)
        }
        // The path may have changed the fan: as far as it still is one, to a vertex that has not the colour either.
        var length = 0
        while length < fan.count {
            let tip = other(fan[length], centre)
            if at[tip][last] == nil { break }
            guard length + 1 < fan.count, let next = colour[fan[length + 1]], at[tip][next] == nil else { return false }
            length += 1
        }
        guard length < fan.count, at[centre][last] == nil else { return false }
        let turned = (1..<max(1, length + 1)).map { colour[fan[$0]] } + [last]
        for index in 0...length { set(fan[index], nil) }
        for (index, new) in turned.enumerated() { set(fan[index], new) }
        return true
    }
}
