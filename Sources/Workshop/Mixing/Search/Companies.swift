/// Who moves together from table to table: most people alone, those who are to sit together always, and, in the coarse
/// stage of a search, couples.
///
/// Companies of a round are counted through, those alike beside each other: as large as each other, and of the same
/// categories.
struct Companies: ~Copyable {
    /// The first company of each round, and the end.
    private let firsts: [Int]
    /// Where the members of a company begin in `everybody`, and the end.
    private let starts: Row<Int32>
    private let everybody: Row<Int32>
    /// For each company, the first company that is as large, and how many there are.
    let fellows: Row<Int32>
    /// For each company, the first company of the same categories, and how many there are.
    let peers: Row<Int32>
    /// Whether everybody moves alone.
    let areAllAlone: Bool

    /// Makes companies.
    /// - Parameter couples: who moves with whom in a round, beside those who are to sit together; nobody twice.
    init(_ task: RotaTask, seats: Int, couples: (Int) -> [[Int]] = { _ in [] }) {
        let lone = task.categoryCount
        func kinds(_ company: [Int]) -> [Int] {
            company.map { $0 < task.people ? task.categories[$0] : lone }.sorted()
        }
        var firsts = [0]
        var starts: [Int32] = [0]
        var everybody: [Int32] = []
        var fellows: [Int32] = []
        var peers: [Int32] = []
        for (index, round) in task.rounds.enumerated() {
            let chairs = task.people..<task.people + round.chairs
            let free = Set(task.free(round.people, at: round.tables)).union(chairs)
            var companies: [[Int]] = []
            var taken: Set<Int> = []
            for group in task.together + couples(index) {
                let company = group.filter { free.contains($0) && !taken.contains($0) }
                guard company.count > 1, company.count <= round.seatsPerTable else { continue }
                companies.append(company)
                taken.formUnion(company)
            }
            companies += free.subtracting(taken).sorted().map { [$0] }
            let sorted = companies.map { (company: $0, kinds: kinds($0)) }.sorted { a, b in
                if a.company.count != b.company.count { return a.company.count > b.company.count }
                if a.kinds != b.kinds { return a.kinds.lexicographicallyPrecedes(b.kinds) }
                return a.company.lexicographicallyPrecedes(b.company)
            }
            let first = firsts[index]
            func note(_ ranges: inout [Int32], _ isAlike: (Int, Int) -> Bool) {
                var lower = 0
                for place in sorted.indices where place + 1 == sorted.count || !isAlike(place, place + 1) {
                    for _ in lower...place { ranges += [Int32(first + lower), Int32(place + 1 - lower)] }
                    lower = place + 1
                }
            }
            note(&fellows) { sorted[$0].company.count == sorted[$1].company.count }
            note(&peers) { sorted[$0].kinds == sorted[$1].kinds }
            for (company, _) in sorted {
                everybody += company.map { Int32($0) }
                starts.append(Int32(everybody.count))
            }
            firsts.append(first + sorted.count)
        }
        self.firsts = firsts
        self.starts = Row(starts)
        self.everybody = Row(everybody)
        self.fellows = Row(fellows)
        self.peers = Row(peers)
        areAllAlone = everybody.count == firsts[firsts.count - 1]
    }

    /// The companies of a round.
    func movers(in round: Int) -> Range<Int> { firsts[round]..<firsts[round + 1] }

    /// How many people and chairs a company has.
    @inline(__always)
    func size(of company: Int) -> Int { Int(starts[company + 1] - starts[company]) }

    /// Somebody of a company.
    @inline(__always)
    func member(_ index: Int, of company: Int) -> Int { Int(everybody[Int(starts[company]) + index]) }

    /// Everybody of a company.
    func members(of company: Int) -> [Int] { (0..<size(of: company)).map { member($0, of: company) } }

    /// A company as large as this one, in the same round.
    @inline(__always)
    func fellow(of company: Int, _ chance: inout Chance) -> Int {
        Int(fellows[2 * company]) + chance.below(Int(fellows[2 * company + 1]))
    }

    /// A company of the same categories as this one, in the same round.
    @inline(__always)
    func peer(of company: Int, _ chance: inout Chance) -> Int {
        Int(peers[2 * company]) + chance.below(Int(peers[2 * company + 1]))
    }

    /// The larger ones first, then category by category; alike ones stay in their order.
    func inOrder(_ companies: [Int]) -> [Int] {
        companies.enumerated().sorted { a, b in
            (peers[2 * a.element], a.offset) < (peers[2 * b.element], b.offset)
        }.map(\.element)
    }
}
