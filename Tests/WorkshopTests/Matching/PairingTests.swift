import Testing

@testable import Workshop

@Suite("Pairs: everybody placed first, then as well as possible")
struct PairingTests {
    private func id(_ number: Int) -> ID<Stakeholder> { ID(high: 1, low: UInt64(number)) }

    private func pairs(
        _ learners: ClosedRange<Int>, _ tutors: ClosedRange<Int>, most: Int? = nil,
        _ fit: @escaping (Int, Int) -> Pairing.Fit?
    ) -> Pairing {
        Pairing(of: learners.map(id), with: tutors.map { Pairing.Tutor(id($0)) }, most: most) {
            fit(Int($0.low), Int($1.low))
        }
    }

    private func tutor(of learner: Int, _ pairing: Pairing) -> Int? {
        pairing.pairs.first { $0.learner == id(learner) }.map { Int($0.tutor.low) }
    }

    @Test("everybody is placed, though the best fit for one would leave another without a tutor")
    func placedFirst() {
        // Learner 2 can only learn from tutor 11, with whom learner 1 would fit best.
        let pairing = pairs(1...2, 11...12, most: 1) { learner, tutor in
            learner == 1 ? .init(tags: tutor == 11 ? 9 : 1) : tutor == 11 ? .init(tags: 1) : nil
        }
        #expect(tutor(of: 1, pairing) == 12)
        #expect(tutor(of: 2, pairing) == 11)
        #expect(pairing.leftOut.isEmpty)
        // Learner 1 would rather have tutor 11, and tutor 11 fits learner 1 better.
        #expect(pairing.blocking == [.init(learner: id(1), tutor: id(11))])
    }

    @Test("a language in common goes before all tags, tags before all words, words before the town")
    func inOrder() {
        let pairing = pairs(1...4, 11...11, most: 1) { learner, _ in
            [
                .init(speech: 1, tags: 900, words: 900, place: 1), .init(speech: 2, words: 900, place: 1),
                .init(speech: 2, tags: 1, place: 1), .init(speech: 2, tags: 1, words: 1),
            ][learner - 1]
        }
        #expect(tutor(of: 4, pairing) == 11)
        #expect(pairing.leftOut.map(\.why) == [.noRoom, .noRoom, .noRoom])
    }

    @Test("tutors have the same number of learners, give or take one, those they have already counted")
    func evenly() {
        let even = pairs(1...7, 11...13) { _, tutor in .init(tags: tutor == 11 ? 100 : 0) }
        let counts = Dictionary(grouping: even.pairs, by: \.tutor).mapValues(\.count)
        #expect(counts.values.sorted() == [2, 2, 3])
        #expect(counts[id(11)] == 3)
        let busy = Pairing(of: [id(1), id(2)], with: [.init(id(11), learners: 2), .init(id(12))]) { _, _ in .init() }
        #expect(busy.pairs.map(\.tutor) == [id(12), id(12)])
    }

    @Test("who is kept apart from all who teach, and for whom there is no room, is said; so is who teaches nobody")
    func leftOut() {
        let pairing = pairs(1...3, 11...12, most: 1) { learner, tutor in learner == 3 || tutor == 12 ? nil : .init() }
        #expect(pairing.pairs.count == 1)
        #expect(pairing.leftOut.contains { $0.learner == id(3) && $0.why == .keptApart })
        #expect(pairing.leftOut.filter { $0.why == .noRoom }.count == 1)
        #expect(pairing.idle == [id(12)])
    }

    // MARK: - Against trying everything

    /// All that is asked for, in its order: how many are placed, how even, how well.
    private struct Worth: Comparable {
        var numbers: [Int]
        static func < (a: Self, b: Self) -> Bool { a.numbers.lexicographicallyPrecedes(b.numbers) }
    }

    @Test(
        "the same pairs as by trying all, in three thousand small cases, in whatever order people stand",
        arguments: 1...10)
    func bruteForce(seed: UInt64) {
        var random = RepeatableRandom(seed: seed)
        for _ in 0..<300 {
            let learners = (1...Int.random(in: 1...4, using: &random)).map(id)
            let tutors = (11...Int.random(in: 11...14, using: &random)).map {
                Pairing.Tutor(id($0), learners: Int.random(in: 0..<4, using: &random) == 0 ? 1 : 0)
            }
            let most = [nil, 1, 2, 3].randomElement(using: &random) ?? nil
            var fits: [Pairing.Pair: Pairing.Fit] = [:]
            for learner in learners {
                for tutor in tutors where Int.random(in: 0..<4, using: &random) > 0 {
                    // Small numbers, so that many ways are equally good but for their lots.
                    fits[.init(learner: learner, tutor: tutor.id)] = Pairing.Fit(
                        speech: Int.random(in: 0...2, using: &random), tags: Int.random(in: 0...1, using: &random),
                        words: Int.random(in: 0...2, using: &random), place: Int.random(in: 0...1, using: &random))
                }
            }
            var best: (worth: Worth, pairs: [Pairing.Pair])?
            func go(_ next: Int, _ pairs: [Pairing.Pair], _ counts: [ID<Stakeholder>: Int]) {
                guard next < learners.count else {
                    let chosen = pairs.map { fits[$0] ?? .init() }
                    let worth = Worth(numbers: [
                        pairs.count, -counts.values.reduce(0) { $0 + $1 * $1 }, chosen.reduce(0) { $0 + $1.speech },
                        chosen.reduce(0) { $0 + $1.tags }, chosen.reduce(0) { $0 + $1.words },
                        chosen.reduce(0) { $0 + $1.place },
                        -pairs.reduce(0) { $0 + Ranks.lot($1.learner, $1.tutor) },
                    ])
                    if best.map({ $0.worth < worth }) ?? true { best = (worth, pairs) }
                    return
                }
                go(next + 1, pairs, counts)
                for tutor in tutors {
                    let pair = Pairing.Pair(learner: learners[next], tutor: tutor.id)
                    guard fits[pair] != nil, counts[tutor.id, default: 0] < most ?? .max else { continue }
                    var counts = counts
                    counts[tutor.id, default: 0] += 1
                    go(next + 1, pairs + [pair], counts)
                }
            }
            go(0, [], Dictionary(uniqueKeysWithValues: tutors.map { ($0.id, $0.learners) }))
            let found = Pairing(
                of: learners.shuffled(using: &random), with: tutors.shuffled(using: &random), most: most
            ) { fits[.init(learner: $0, tutor: $1)] }
            #expect(found.pairs == best?.pairs)
            #expect(found.pairs.count + found.leftOut.count == learners.count)
        }
    }

    @Test("eighty learners and thirty tutors are paired at once")
    func large() {
        var random = RepeatableRandom(seed: 5)
        let fits = (0..<2400).map { _ in Int.random(in: 0...999, using: &random) }
        let pairing = pairs(1...80, 101...130) { .init(tags: fits[($0 - 1) * 30 + $1 - 101]) }
        #expect(pairing.pairs.count == 80)
    }
}
