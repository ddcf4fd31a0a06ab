import TestSupport
import Testing

@testable import Workshop

/// Codes before and after: (people, slips of the pen) to (who is joined), over many rooms made up.
@Suite("Codes with slips of the pen")
struct CodePairsTests {
    /// A room: what stands on its papers, and whose code each later one is.
    private struct Room {
        var before: [String] = []
        var after: [String] = []
        /// By the later code, the earlier one of the same person; nil for somebody who is new.
        var truth: [String: String?] = [:]
        /// How many answered both times.
        var stayed = 0
    }

    private static let mothers = [
        "FA", "KH", "MA", "AI", "ZA", "NA", "SA", "LA", "RA", "HA", "AM", "NO", "SO", "IM", "BO", "JA", "MI", "RO",
    ]
    private static let towns = ["TE", "FE", "RA", "CA", "TU", "MA", "ME", "OU", "SA", "KE", "TA", "NA"]

    /// A code as the paper asks for it; some names and towns are commoner than others.
    private func code(_ random: inout SplitMix64) -> String {
        func common(_ all: [String], _ random: inout SplitMix64) -> String {
            all[min(Int.random(in: 0..<all.count, using: &random), Int.random(in: 0..<all.count, using: &random))]
        }
        let day = Int.random(in: 1...31, using: &random)
        return common(Self.mothers, &random) + (day < 10 ? "0\(day)" : "\(day)") + common(Self.towns, &random)
    }

    /// The same with a sign that is wrong, missing, too many, or exchanged with its neighbour.
    private func slipped(_ code: String, _ random: inout SplitMix64) -> String {
        var signs = Array(code)
        let place = Int.random(in: 0..<signs.count, using: &random)
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let digits = Array("0123456789")
        let other = (signs[place].isNumber ? digits : letters).randomElement(using: &random) ?? "0"
        switch Int.random(in: 0..<4, using: &random) {
        case 0: signs[place] = other
        case 1: signs.remove(at: place)
        case 2: signs.insert(other, at: place)
        default: if place > 0 { signs.swapAt(place - 1, place) }
        }
        return String(signs)
    }

    /// Of so many people some stay away the second time, as many others come, and one in ten writes their code with a slip.
    private func room(_ people: Int, new: Int, seed: UInt64) -> Room {
        var random = SplitMix64(seed: seed)
        var codes: [String] = []
        while codes.count < people + new {
            let code = code(&random)
            if !codes.contains(code) { codes.append(code) }
        }
        var room = Room(before: Array(codes[..<people]), stayed: people - new)
        for (number, own) in codes[..<room.stayed].enumerated() {
            var written = own
            while number < room.stayed / 10, codes.contains(written) || room.truth[written] != nil {
                written = slipped(own, &random)
            }
            room.after.append(written)
            room.truth[written] = .some(own)
        }
        for own in codes[people...] {
            room.after.append(own)
            room.truth[own] = .some(nil)
        }
        return room
    }

    /// How many of a room's pairs are of one person, and how many are not.
    private func judged(_ pairs: [CodePairs.Offer], _ room: Room) -> (right: Int, wrong: Int) {
        let truth = Dictionary(
            room.truth.map { (CodePairs.normal(PlainText($0)), $1.map { CodePairs.normal(PlainText($0)) }) },
            uniquingKeysWith: { first, _ in first })
        let right = pairs.count { truth[$0.after] == .some(.some($0.before)) }
        return (right, pairs.count - right)
    }

    @Test(
        "with one slip in ten, nine in ten are joined once the offers are accepted, and nobody with somebody else",
        arguments: [(28, 0), (28, 4), (40, 6), (60, 6)])
    func slips(_ people: Int, _ new: Int) throws {
        var (asked, reached) = (0, 0)
        for seed in 0..<40 {
            let room = room(people, new: new, seed: UInt64(1000 * people + 100 * new + seed))
            let pairs = CodePairs(
                before: room.before.map { CodePairs.Signed(PlainText($0)) },
                after: room.after.map { CodePairs.Signed(PlainText($0)) })
            let joined = pairs.joined.map { CodePairs.Offer(before: $0, after: $0) }
            let (right, wrong) = judged(joined + pairs.offers, room)
            #expect(wrong == 0 && 10 * right >= 9 * room.stayed, "seed \(seed): \(right) of \(room.stayed), \(wrong)")
            try pairs.check(accepting: pairs.offers)
            // Whoever has the papers in hand finds the rest of one slip among those that are named as doubtful.
            let byHand = pairs.doubtful.filter { judged([$0], room).right == 1 }
            try pairs.check(accepting: pairs.offers + byHand)
            asked += room.stayed
            reached += right + byHand.count
        }
        #expect(100 * reached >= 99 * asked, "\(reached) of \(asked)")
    }

    @Test("what is doubtful is said and not offered: near two others, or both as two people would make theirs")
    func doubtful() {
        func pairs(_ before: [PlainText], _ after: [PlainText]) -> CodePairs {
            CodePairs(before: before.map { CodePairs.Signed($0) }, after: after.map { CodePairs.Signed($0) })
        }
        let two = pairs(["LA41TE", "LA42TE"], ["LA43TE"])
        #expect(two.offers.isEmpty && two.doubtful.map(\.before) == ["la41te", "la42te"])
        #expect(two.onlyBefore == ["la41te", "la42te"] && two.onlyAfter == ["la43te"])
        let neighbours = pairs(["FA07TE"], ["FA08TE"])
        #expect(neighbours.offers.isEmpty && neighbours.doubtful.count == 1)
        #expect(pairs(["FA07TE"], ["FA0TE"]).offers.count == 1)
    }
}
