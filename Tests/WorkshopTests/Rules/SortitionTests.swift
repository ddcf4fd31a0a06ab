import Testing
import Workshop

/// Drawing by lot: by the published seed alone, within the quotas, and with the same chance for all who are alike.
@Suite("People drawn by lot")
struct SortitionTests {
    /// People called by letters, each with a category and a city.
    private func people(_ traits: [(category: String, city: String)]) -> [Stakeholder] {
        traits.enumerated().map { index, trait in
            Stakeholder(
                id: ID(high: 0, low: UInt64(index + 1)), name: PlainText(String(UnicodeScalar(UInt8(65 + index)))),
                category: PlainText(trait.category), city: PlainText(trait.city))
        }
    }

    private func draw(_ sortition: Sortition) throws -> [String] {
        try sortition.drawn().chosen.map { sortition.people[$0].name.string }
    }

    @Test("a lot is what anybody finds with: printf '48213-7' | sha256sum")
    func lot() {
        #expect(Sortition.lot("48213", 7) == "bd203cf3e6025fa5852a75cdec29a1c64efd253cd0b2f313e0ce83b096cc80cd")
    }

    @Test("without quotas the smallest lots are drawn, whatever the order in which people are named")
    func smallest() throws {
        let all = people(Array(repeating: ("owner", "Fès"), count: 12))
        let sortition = Sortition(of: all.reversed(), places: 4, seed: " 48213 ")
        let lots = (1...12).map { (Sortition.lot("48213", $0), $0) }.sorted { $0 < $1 }
        #expect(try draw(sortition) == lots.prefix(4).map { String(UnicodeScalar(UInt8(64 + $0.1))) })
        #expect(try draw(Sortition(of: all, places: 4, seed: "48213")) == draw(sortition))
        #expect(try sortition.drawn().passedOver.isEmpty)
    }

    @Test("one by one, whoever leaves a way to meet the quotas: held against all ways, in small rooms")
    func oracle() throws {
        let (categories, cities) = (["owner", "stoker", "official"], ["Fès", "Rabat"])
        for number in 0..<300 {
            let traits = (0..<8).map { place in
                // Any small room, without a generator: digits of a hash.
                let digits = Array(Sortition.lot("room \(number)", place).utf8)
                return (category: categories[Int(digits[0]) % 3], city: cities[Int(digits[1]) % 2])
            }
            let places = 3 + number % 3
            let asked = [
                Sortition.Quota(.category, categories[number % 3], (number / 3 % 3)...(number / 3 % 3 + number % 2)),
                Sortition.Quota(.city, cities[number % 2], (number / 5 % 3)...places),
            ]
            let sortition = Sortition(of: people(traits), places: places, quotas: asked, seed: "seed \(number)")
            func meets(_ panel: Set<Int>) -> Bool {
                panel.count == places
                    && asked.allSatisfy { quota in
                        let count = panel.count {
                            Sortition.value(quota.trait, of: sortition.people[$0]) == quota.value
                        }
                        return quota.range.contains(count)
                    }
            }
            let panels = (0..<256).map { bits in Set((0..<8).filter { bits & (1 << $0) != 0 }) }.filter(meets)
            guard !panels.isEmpty else {
                #expect(throws: Sortition.Problem.self) { try sortition.drawn() }
                continue
            }
            var byHand: Set<Int> = []
            for person in (0..<8).sorted(by: {
                Sortition.lot(sortition.seed, $0 + 1) < Sortition.lot(sortition.seed, $1 + 1)
            }) where byHand.count < places && panels.contains(where: { $0.isSuperset(of: byHand.union([person])) }) {
                byHand.insert(person)
            }
            #expect(Set(try sortition.drawn().chosen) == byHand, "room \(number)")
        }
    }

    @Test("with exact quotas on one trait everybody of a group of m that fills k places has k/m")
    func chances() throws {
        let all = people([
            ("owner", "Fès"), ("owner", "Rabat"), ("owner", "Fès"), ("owner", "Fès"), ("stoker", "Fès"),
            ("stoker", "Rabat"), ("stoker", "Fès"),
        ])
        let asked = [Sortition.Quota(.category, "owner", 1...1), Sortition.Quota(.category, "stoker", 2...2)]
        var times = Array(repeating: 0, count: all.count)
        let seeds = 4_000
        for seed in 0..<seeds {
            let drawn = try Sortition(of: all, places: 3, quotas: asked, seed: String(seed)).drawn()
            for person in drawn.chosen { times[person] += 1 }
        }
        // 1/4 and 2/3, within four standard deviations.
        for (person, count) in times.enumerated() {
            let chance = person < 4 ? 0.25 : 2.0 / 3
            let spread = 4 * (Double(seeds) * chance * (1 - chance)).squareRoot()
            #expect(abs(Double(count) - chance * Double(seeds)) < spread, "\(person): \(count)")
        }
    }

    @Test("like the list: each value has its part of the places, rounded down or up")
    func likeness() throws {
        let all = people(
            Array(repeating: ("owner", "Fès"), count: 6) + Array(repeating: ("stoker", "Fès"), count: 3)
                + Array(repeating: ("official", "Rabat"), count: 1))
        let asked = Sortition.quotas(like: .category, all, places: 5)
        #expect(asked.map(\.value) == ["official", "owner", "stoker"] && asked.map(\.range) == [0...1, 3...3, 1...2])
        let both = asked + Sortition.quotas(like: .city, all, places: 5)
        let drawn = try Sortition(of: all, places: 5, quotas: both, seed: "1").drawn()
        #expect(drawn.counts.map(\.chosen)[1] == 3 && drawn.counts.map(\.listed) == [1, 6, 3, 9, 1])
    }

    @Test("what cannot be drawn is said")
    func problems() {
        let all = people([("owner", "Fès"), ("owner", "Fès"), ("stoker", "Rabat")])
        func problem(_ places: Int, _ quotas: [Sortition.Quota] = [], seed: String = "1") -> Sortition.Problem? {
            #expect(throws: Sortition.Problem.self) {
                try Sortition(of: all, places: places, quotas: quotas, seed: seed).drawn()
            }
        }
        #expect(problem(4) == .tooFew(3))
        #expect(problem(0) == .noPlaces)
        #expect(problem(2, seed: "  ") == .noSeed)
        let two = Sortition.Quota(.category, "stoker", 2...2)
        #expect(problem(2, [two]) == .tooFewAre(two, 1))
        let none = Sortition.Quota(.city, "Tanger", 1...1)
        #expect(problem(2, [none]) == .nobodyIs(none))
        #expect(problem(2, [Sortition.Quota(.category, "owner", 2...2), .init(.city, "Rabat", 1...1)]) == .doNotFit)
        let traits = Sortition.Trait.allCases.map { Sortition.Quota($0, "", 0...3) }
        #expect(problem(2, traits) == .tooManyTraits)
    }
}
