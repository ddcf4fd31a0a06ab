import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

/// What came of a city by a day: (what became of commitments, when) to (counts).
@Suite("What a sheet of one month knows")
struct ImpactReportTests {
    @Test("what was said after the day is not told of it: neither what is known alone nor what the journal has")
    func untilTheDay() throws {
        var sample = try SampleDay(at: .nextDay)
        let programme = try #require(sample.state.programme)
        let workshop = try #require(programme.workshops.first)
        let first = try #require(workshop.days.first)
        let actions = sample.state.linesInOrder.filter { line in
            line.kind == .action && line.mergedInto == nil
                && first.activities.contains { $0.id == line.activity }
        }
        let action = try #require(actions.first)
        let begun = sample.clock.now
        sample.clock.advance(minutes: 60 * 24 * 90)
        try sample.record(try sample.state.settling(of: action.id, as: .done, at: sample.clock.now, by: "Amina"))
        func done(_ steps: [OutcomeStep]?) -> ImpactReport.Commitments? {
            var mask = PlaceMask(
                sample.state, TextMask(sample.state, Localizer(language: .english)) { $0.mayBeListed })
            return ImpactReport(
                sample.state, programme, day: first.code, steps.map { [action.id: $0] } ?? [:], sample.world, &mask
            ) { $0.text(in: "en") }.cities.first { $0.workshop == workshop.code }?.commitments
        }
        let unknown = try #require(done(nil))
        #expect(unknown.done == 0 && unknown.all == actions.count)
        let under = try #require(
            done([
                OutcomeStep(.started, at: begun.adding(minutes: -60 * 24), by: "Amina"),
                OutcomeStep(.done, at: sample.clock.now, by: "Amina"),
            ]))
        #expect(under.started == unknown.started + 1 && under.done == 0)
    }

    @Test("until when it is told stands beside each city; nobody is nobody once the day is over, and not “yet”")
    func whenItIsTold() throws {
        let sample = try SampleDay(at: .planned)
        let programme = try #require(sample.state.programme)
        let day = try #require(programme.workshops.first?.days.first)
        func text(_ language: Language) -> String {
            let t = Localizer(language: language)
            return Drawing.rendering(t).render(
                ImpactStudy(sample.state, programme, day: day.code, [:], sample.world, t).document())
        }
        #expect(text(.english).contains("nobody is recorded yet"))
        sample.clock.advance(minutes: 60 * 24 * 300)
        let after = text(.english)
        #expect(!after.contains("recorded yet") && after.contains("nobody is recorded as having come"))
        var mask = PlaceMask(sample.state, TextMask(sample.state, Localizer(language: .english)) { $0.mayBeListed })
        let cities = ImpactReport(sample.state, programme, day: day.code, [:], sample.world, &mask) {
            $0.text(in: "en")
        }.cities
        #expect(cities.first?.knownUntil == day.dates.upperBound && cities.first?.isOver == true)
    }
}
