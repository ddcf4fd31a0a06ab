// Tables of two and of three.
extension Design {
    /// Tables of two: one stays, the others go round.
    ///
    /// Source: É. Lucas, Récréations mathématiques 2 (1883), “Les promenades du pensionnat”.
    static func roundRobin(tables: Int) -> Design {
        let others = 2 * tables - 1
        let rounds = (0..<others).map { turn in
            [[others, turn]]
                + (1..<max(1, tables)).map { [(turn + $0) % others, (turn + others - $0) % others] }
        }
        return Design(construction: .roundRobin, rounds: rounds, spare: [])
    }

    /// Tables of three at which everybody meets everybody, as Kirkman's fifteen young ladies do in seven days: twice a prime
    /// power and one more, or three times a prime power, where that is one more than a multiple of six.
    ///
    /// Source: D. K. Ray-Chaudhuri and R. M. Wilson, “Solution of Kirkman's schoolgirl problem”, Proc. Symp. Pure
    /// Math. 19 (1971), theorems 1 and 2.
    static func kirkman(tables: Int, size: Int) -> Design? {
        guard size == 3 else { return nil }
        let people = 3 * tables
        if people % 2 == 1, let rounds = twice((people - 1) / 2) {
            return Design(construction: .kirkman, rounds: rounds, spare: [])
        }
        return thrice(tables).map { Design(construction: .kirkman, rounds: $0, spare: []) }
    }

    /// Points are the field's elements twice, and one more; a first round, to which the field's elements are added.
    private static func twice(_ order: Int) -> [[[Int]]]? {
        guard order % 6 == 1, order > 1, let field = FiniteField(order: order) else { return nil }
        let t = order / 6
        let powers = field.powers
        func power(_ exponent: Int) -> Int { powers[exponent % (order - 1)] }
        // Twice the power m is the power t and 1.
        let goal = field.sum(power(t), 1)
        guard let m = (0..<order - 1).first(where: { field.sum(power($0), power($0)) == goal }) else { return nil }
        var first: [[(half: Int, element: Int)]] = []
        for i in [0, 2, 4].flatMap({ $0 * t..<($0 + 1) * t }) {
            first.append([(0, power(i)), (0, power(i + t)), (1, power(i + m))])
        }
        for i in 0..<t { first.append([1, 3, 5].map { (1, power(i + m + $0 * t)) }) }
        return (0..<order).map { shift in
            [[2 * order, shift, order + shift]]
                + first.map { table in table.map { $0.half * order + field.sum($0.element, shift) } }
        }
    }

    /// Points are the field's elements three times; a first round, to which the field's elements are added, and rounds that
    /// are one table with all that are added to it.
    private static func thrice(_ order: Int) -> [[[Int]]]? {
        guard order % 6 == 1, order > 1, let field = FiniteField(order: order) else { return nil }
        let t = order / 6
        let powers = field.powers
        func power(_ exponent: Int) -> Int { powers[exponent % (order - 1)] }
        func across(_ i: Int) -> [(third: Int, element: Int)] { (0..<3).map { ($0, power(i + 2 * $0 * t)) } }
        var first: [[(third: Int, element: Int)]] = [(0..<3).map { ($0, 0) }]
        for i in 0..<t { for j in 0..<3 { first.append((0..<3).map { (j, power(i + 2 * $0 * t)) }) } }
        for k in [1, 3, 5] { for i in k * t..<(k + 1) * t { first.append(across(i)) } }
        func added(_ table: [(third: Int, element: Int)], _ shift: Int) -> [Int] {
            table.map { $0.third * order + field.sum($0.element, shift) }
        }
        let shifted = (0..<order).map { shift in first.map { added($0, shift) } }
        let single = [0, 2, 4].flatMap { $0 * t..<($0 + 1) * t }.map { i in
            (0..<order).map { added(across(i), $0) }
        }
        return shifted + single
    }
}
