import Foundation
import Tally
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("What a network's report says to programs")
struct NetworkReportTests {
    @Test("a part is always a fraction, whether or not decimals would write it")
    func parts() throws {
        let parts = [Fraction(1, 4), Fraction(11, 46), Fraction(-1, 2), Fraction(0)].map { NetworkReport.Part($0) }
        let json = String(decoding: try JSONEncoder().encode(parts), as: UTF8.self).replacing(#"\/"#, with: "/")
        #expect(json == #"["1/4","11/46","-1/2","0/1"]"#)
        #expect(NetworkReport.Part(nil) == nil)
    }

    /// So many people's sheets on days 1 and 2: who is tied to whom, by places.
    /// - Parameter staying: how many of them, the first ones, give a sheet on day 2; nil for all.
    private func report(
        _ people: Int, _ before: [(Int, Int)], _ after: [(Int, Int)], staying: Int? = nil
    ) throws -> NetworkReport {
        var sample = try SampleDay(at: .evening)
        let grid = Grid(
            code: "ties", title: LocalizedText(["en": "Ties"]), subject: .person, rater: .assessor,
            criteria: [Grid.Criterion("know", LocalizedText(["en": "Know"]), .fulfilled)])
        try sample.record(try sample.state.addGrid(grid))
        let ids = (1...people).map { SampleDay.person($0) }
        for (day, ties) in [(1, before), (2, after)] {
            for (place, rater) in ids.enumerated() where day == 1 || place < staying ?? people {
                let others = ties.compactMap { $0.0 == place ? $0.1 : $0.1 == place ? $0.0 : nil }
                // Who ticked nothing has a sheet about themself.
                for other in others.isEmpty ? [place] : others {
                    try sample.record(
                        try sample.state.keep(
                            Rating(
                                id: sample.world.newID(), grid: grid.key, subject: .person(ids[other]),
                                rater: .person(rater), day: SampleDay.day(day), date: SampleDay.date,
                                marks: [Rating.Mark("know", other == place ? 0 : 1)], author: "Amina",
                                writtenAt: sample.clock.now)))
                }
            }
        }
        let workshop = try #require(sample.state.programme?.workshops.first)
        return NetworkReport(sample.state.network(of: workshop, by: grid), shuffles: 99, seed: 1) { $0.text(in: "en") }
    }

    private func pairs(_ places: Range<Int>) -> [(Int, Int)] {
        places.flatMap { one in (places.lowerBound..<one).map { (one, $0) } }
    }

    @Test("nothing from 1 to 4 can be reckoned from what is told: who stands alone, who is outside the largest part")
    func rests() throws {
        // Of eight people four are tied, all with all, and four stand alone: six ties, and every rest is four people.
        let figures = try #require(try report(8, pairs(0..<4), pairs(0..<4)).questions[0].moments[0].figures)
        #expect(figures.ties == 6 && figures.isolates == nil && figures.largest == nil)
        // Of six people all but two pairs are tied: those two would be the rest.
        let dense = try #require(
            try report(6, Array(pairs(0..<6).dropLast(2)), pairs(0..<6)).questions[0].moments[0].figures)
        #expect(dense.ties == nil && dense.density == nil)
    }

    @Test("how many somebody who gave no second sheet knew cannot be reckoned from the day and the comparison")
    func leavers() throws {
        // Twelve sheets at first; the twelfth person has two ties, and no sheet later.
        let question = try report(12, pairs(0..<8) + [(11, 0), (11, 1)], pairs(0..<8), staying: 11).questions[0]
        #expect(question.moments[0].figures?.ties == 30 && question.growth[0].people == 11)
        #expect(question.growth[0].before == nil)
        #expect(question.growth[0].together?.pairs == nil && question.growth[0].apart?.pairs == nil)
    }

    @Test("of small networks at random no difference of figures that are told is from 1 to 4", arguments: 0..<40)
    func differences(_ seed: Int) throws {
        var chance = SeededShuffles(UInt64(seed))
        let people = Int.random(in: 6...12, using: &chance)
        let staying = Int.random(in: 5...people, using: &chance)
        func ties(_ count: Int) -> [(Int, Int)] {
            pairs(0..<count).filter { _ in Int.random(in: 0..<10, using: &chance) < 4 }
        }
        let question = try report(people, ties(people), ties(staying), staying: staying).questions[0]
        func expect(_ parts: [Int?], line: Int = #line) {
            // Where one of them is not told, it cannot be reckoned.
            guard !parts.contains(nil) else { return }
            let rest = parts.compactMap(\.self).reduce(0, +)
            #expect(!(1...4).contains(rest), "\(parts), line \(line)")
        }
        func less(_ number: Int?) -> Int? { number.map { -$0 } }
        for figures in question.moments.compactMap(\.figures) {
            expect([figures.ties])
            expect([figures.pairs, less(figures.ties)])
            expect([figures.pairs, less(figures.ties), less(figures.oneSaysSo)])
            expect([figures.ties, less(figures.across)])
            expect([figures.pairsAcross, less(figures.across)])
            expect([figures.pairs, -figures.pairsAcross, less(figures.ties), figures.across])
        }
        for growth in question.growth {
            let all = growth.people * (growth.people - 1) / 2
            expect([question.moments[0].figures?.ties, less(growth.before)])
            expect([question.moments[1].figures?.ties, less(growth.after)])
            expect([all, less(growth.before)])
            expect([all, less(growth.before), less(growth.together?.pairs)])
            expect([all, less(growth.before), less(growth.apart?.pairs)])
            expect([all, less(growth.before), less(growth.new)])
            expect([growth.before, growth.new, less(growth.after)])
            expect([growth.new, less(growth.together?.new)])
            expect([growth.together?.pairs, less(growth.together?.new)])
            expect([growth.apart?.pairs, less(growth.apart?.new)])
            expect([growth.met, less(growth.together?.pairs)])
            expect([all, less(growth.met), less(growth.apart?.pairs)])
        }
    }

    @Test("ties that ended cannot be reckoned from those before, those now and those that are new")
    func ended() throws {
        // Ten ties before; two of them are gone now, and eight others are new.
        let before = pairs(0..<5)
        let after = before.dropLast(2) + (0..<8).map { (5 + $0 % 3, $0 % 5) }
        let growth = try #require(try report(10, before, Array(after)).questions[0].growth.first)
        #expect(growth.people == 10 && growth.before == 10)
        #expect(growth.new == nil && growth.after == nil)
        #expect(growth.together?.new == nil && growth.apart?.new == nil && growth.difference == nil)
    }
}
