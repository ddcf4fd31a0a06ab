/// Rounds that are known from mathematics: people are points, tables are blocks, and no two people meet twice.
struct Design: Sendable, Equatable {
    /// Which construction it is.
    enum Construction: String, Codable, CaseIterable, Sendable {
        case roundRobin = "round-robin"
        case affineSpace = "affine-space"
        case transversal
        case maximalArc = "maximal-arc"
        case kirkman
        case differences
    }

    /// Which construction it is.
    var construction: Construction
    /// The tables of each round; each lists its points, which are numbers from 0.
    var rounds: [[[Int]]]
    /// Points that nobody has to take, in this order: as long as they leave one after the other out of the first of these
    /// blocks, no table loses two.
    var spare: [[Int]]

    /// How many points there are.
    var points: Int { rounds.first?.reduce(0) { $0 + $1.count } ?? 0 }

    /// A design with so many tables of so many people, and as many rounds as it has; nil where none is known here.
    /// - Parameter rounds: how many are needed; of two designs the one that has them.
    static func known(tables: Int, size: Int, rounds: Int) -> Design? {
        guard tables > 1, size > 1 else { return nil }
        let all = [
            affineSpace(tables: tables, size: size), maximalArc(tables: tables, size: size),
            size == 2 ? roundRobin(tables: tables) : nil, kirkman(tables: tables, size: size),
            differences(tables: tables, size: size), transversal(tables: tables, size: size),
        ]
        var best: Design?
        for design in all.compactMap({ $0 }) where min(design.rounds.count, rounds) > best?.rounds.count ?? 0 {
            best = design
        }
        return best
    }
}
