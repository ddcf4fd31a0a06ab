import Testing

@testable import Workshop

@Suite("Seating latecomers")
struct LatecomersTests {
    private func add(
        _ latecomers: [Mixing.Person<Int>], to groups: [[Int]], categories: [Int: String] = [:],
        met: Encounters<Int> = .init()
    ) -> [[Int]] {
        var random = RepeatableRandom(seed: 1)
        return GroupMixing.addLatecomers(latecomers, to: groups, categories: categories, met: met, using: &random)
    }

    @Test("nobody who sits moves, and the smallest groups fill first")
    func sizes() {
        let seated = [[5, 1, 9], [2], [3, 4]]
        let after = add((20..<24).map { .init(id: $0) }, to: seated)
        #expect(zip(seated, after).allSatisfy { $1.starts(with: $0) })
        #expect(after.map(\.count).sorted() == [3, 3, 4])
        #expect(after.joined().sorted() == [1, 2, 3, 4, 5, 9, 20, 21, 22, 23])
    }

    @Test("groups that were made uneven by hand stay so, if there are too few to make up for it")
    func uneven() {
        #expect(add([.init(id: 9)], to: [[1, 2, 3, 4, 5], [6], []]) == [[1, 2, 3, 4, 5], [6], [9]])
    }

    @Test("each goes where the category is missing")
    func categories() {
        let after = add(
            [.init(id: 10, category: "owner"), .init(id: 11, category: "ngo")], to: [[1, 2], [3, 4]],
            categories: [1: "owner", 2: "x", 3: "ngo", 4: "x"])
        #expect(after == [[1, 2, 11], [3, 4, 10]])
    }

    @Test("and, among equal groups, to those not met")
    func encounters() {
        let met = Encounters(groups: [[10, 1], [11, 3], [12, 5]])
        for _ in 0..<3 {
            let after = add((10..<13).map { .init(id: $0) }, to: [[1], [3], [5]], met: met)
            #expect(MixingReport(groups: after, met: met).repeatedEncounters == 0)
        }
    }

    @Test("one latecomer chooses the equal group with the fewest acquaintances")
    func single() {
        let met = Encounters(groups: [[10, 1], [10, 5]])
        #expect(add([.init(id: 10)], to: [[1, 2], [3, 4], [5, 6]], met: met) == [[1, 2], [3, 4, 10], [5, 6]])
    }

    @Test("who is seated already, or comes twice, is seated once; a pin holds")
    func repeats() {
        #expect(add([.init(id: 1), .init(id: 2), .init(id: 2)], to: [[1], []]) == [[1], [2]])
        #expect(add([.init(id: 2, pinned: 0)], to: [[1], []]) == [[1, 2], []])
        #expect(add([.init(id: 2)], to: []) == [[2]])
        #expect(add([], to: [[1], [2]]) == [[1], [2]])
    }
}
