import Workshop

/// The chains of a file's writers, under names that are the same in every file.
///
/// Where a writer's file was copied and both went on, one file holds one of the two chains under the writer's name and the other as a branch,
/// and another file the other way round. Here each piece of a chain up to the next fork has a name made of what it holds.
struct WriterTree {
    /// A place in a chain.
    struct Place: Hashable {
        var writer: String
        var number: Int
    }

    private var places: [String: Place] = [:]
    private var parents: [String: Place] = [:]

    /// - Parameters:
    ///   - rows: all rows of a set: name of the writer that wrote, number, hash, and the hash that it follows.
    init(_ rows: some Sequence<(writer: String, number: Int, hash: String, previous: String)>) {
        let rows = rows.sorted { ($0.number, $0.hash) < ($1.number, $1.hash) }
        var children: [String: Int] = [:]
        for row in rows { children[row.writer + row.previous, default: 0] += 1 }
        for row in rows {
            let before = places[row.previous]
            let isFork = children[row.writer + row.previous] ?? 0 > 1
            let name = isFork ? row.writer + "/" + row.hash.prefix(16) : before?.writer ?? row.writer
            places[row.hash] = Place(writer: name, number: row.number)
            if isFork, let before { parents[row.hash] = before }
        }
    }

    /// Where the row of a hash stands; nil for one that is not in the set.
    subscript(hash: String) -> Place? { places[hash] }

    /// The row at which the one of this hash branches off; nil where it does not.
    func stem(of hash: String) -> Place? { parents[hash] }
}
