import Testing

@testable import Workshop

@Suite("Designs: rounds that are known from mathematics")
struct DesignTests {
    /// Tables, seats at a table, rounds, construction.
    private static let known: [(tables: Int, size: Int, rounds: Int, construction: Design.Construction)] = [
        (5, 5, 6, .affineSpace), (4, 4, 5, .affineSpace), (8, 8, 9, .affineSpace), (9, 3, 13, .affineSpace),
        (16, 4, 21, .affineSpace), (9, 9, 10, .affineSpace),
        (7, 4, 9, .maximalArc), (15, 8, 17, .maximalArc), (13, 4, 17, .maximalArc),
        (8, 4, 10, .differences),
        (5, 3, 7, .kirkman), (7, 3, 10, .kirkman), (13, 3, 19, .kirkman), (19, 3, 28, .kirkman),
        (10, 2, 19, .roundRobin), (4, 2, 7, .affineSpace), (6, 2, 11, .roundRobin),
        (5, 4, 5, .transversal), (8, 5, 8, .transversal), (12, 3, 12, .transversal), (15, 3, 15, .transversal),
        (9, 7, 9, .transversal), (7, 5, 7, .transversal),
    ]

    @Test("every round seats everybody once, and nobody meets twice", arguments: known)
    func nobodyTwice(_ row: (tables: Int, size: Int, rounds: Int, construction: Design.Construction)) throws {
        let design = try #require(Design.known(tables: row.tables, size: row.size, rounds: 99))
        #expect(design.construction == row.construction)
        #expect(design.rounds.count == row.rounds)
        var met: Set<[Int]> = []
        for round in design.rounds {
            #expect(round.count == row.tables)
            #expect(round.allSatisfy { $0.count == row.size })
            #expect(round.joined().sorted() == Array(0..<row.tables * row.size))
            for table in round {
                for a in table { for b in table where a < b { #expect(met.insert([a, b]).inserted) } }
            }
        }
        #expect(met.count == row.rounds * row.tables * row.size * (row.size - 1) / 2)
    }

    @Test("where there is no design, there is none", arguments: [(6, 6), (5, 8), (4, 6), (1, 4), (4, 1), (6, 3)])
    func none(_ tables: Int, _ size: Int) {
        #expect(Design.known(tables: tables, size: size, rounds: 3) == nil)
    }

    @Test(
        "people left out of one spare block take at most one from each table",
        arguments: [(8, 8, 8), (8, 5, 8), (7, 4, 8)])
    func spare(_ tables: Int, _ size: Int, _ rounds: Int) throws {
        let people = Array(0..<tables * size - min(size, tables) + 1)
        let plan = MixingPlanner(
            MixingProblem(
                people: people.map { .init(id: $0) },
                rounds: Array(repeating: .init(tables: tables, people: Set(people)), count: rounds))
        ).first()
        #expect(plan.source == .construction)
        #expect(plan.encounters == plan.bound)
        #expect(plan.rounds.joined().allSatisfy { (size - 1...size).contains($0.count) })
    }

    @Test("a field adds and multiplies as fields do", arguments: [2, 3, 4, 5, 7, 8, 9, 16, 25, 27])
    func field(_ order: Int) throws {
        let field = try #require(FiniteField(order: order))
        let all = 0..<order
        for a in all {
            #expect(field.sum(a, 0) == a)
            #expect(field.product(a, 1) == a)
            #expect(Set(all.map { field.sum(a, $0) }).count == order)
            if a != 0 { #expect(Set(all.map { field.product(a, $0) }).count == order) }
            for b in all {
                #expect(field.product(a, b) == field.product(b, a))
                let c = (a + 2 * b + 1) % order
                #expect(
                    field.product(a, field.sum(b, c)) == field.sum(field.product(a, b), field.product(a, c)))
            }
        }
        #expect(Set(field.powers) == Set(1..<order))
    }

    @Test("there is a field for powers of primes, and for no other number")
    func orders() {
        #expect((0...17).filter { FiniteField(order: $0) != nil } == [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17])
    }
}
