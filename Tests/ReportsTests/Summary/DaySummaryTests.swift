import Localization
import Reports
import TestSupport
import Testing
import Workshop

@Suite("What a day came to")
struct DaySummaryTests {
    @Test("a day that the file does not have has no summary")
    func noDay() throws {
        let sample = try SampleDay()
        #expect(DaySummary(of: ID(high: 1, low: 1), in: sample.state, world: sample.world, language: "en") == nil)
        #expect(
            DaySummary(of: SampleDay.day(1), in: ProgrammeState(), world: sample.world, language: "en") == nil)
    }

    @Test("texts of the script stand in the language asked for, else in the script's first one")
    func languages() throws {
        let sample = try SampleDay()
        func theme(_ language: String) -> PlainText? {
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: language)?.day.theme
        }
        #expect(theme("fr") == "Transition énergétique")
        #expect(theme("ar") == "انتقال الطاقة")
        #expect(theme("pl") == "Energy transition")
    }

    @Test("a day that was put off without a word to the plan has the date on which it was held")
    func postponed() throws {
        var sample = try SampleDay(at: .planned)
        sample.clock.now = Instant(milliseconds: sample.clock.now.milliseconds + 14 * 86_400_000)
        let first = try #require(sample.state.day(SampleDay.day(1))?.activities.first)
        try sample.record(try sample.state.start(of: first.id, at: sample.clock.now, in: sample.world))
        let held = SampleDay.date.adding(days: 14)
        let summary = try Drawing.summary(of: sample.state, sample.world)
        #expect(summary.day.date == held)
    }

    @Test("the agenda holds what happened against the script's own plan")
    func agenda() throws {
        var sample = try SampleDay(at: .morning)
        try sample.record(try sample.state.stretch(of: SampleDay.barriers, byMinutes: 15, in: sample.world))
        let summary = try Drawing.summary(of: sample.state, sample.world)
        #expect(summary.agenda.map(\.state) == [.ended, .ended, .running] + Array(repeating: .ahead, count: 6))
        let running = summary.agenda[2]
        #expect(running.planned.minutes == 60)
        #expect(running.actual?.start.description == "09:31")
        #expect(running.actual?.end == nil)
        #expect(running.actual?.minutes == 34)
        #expect(running.delay == 1)
        #expect(summary.agenda[0].overrun == -1)
    }

    @Test("an activity that was passed over is skipped, not late")
    func skipped() throws {
        var sample = try SampleDay(at: .planned)
        try sample.record(try sample.state.start(of: SampleDay.measures, at: sample.clock.now, in: sample.world))
        let states = try Drawing.summary(of: sample.state, sample.world).agenda.map(\.state)
        #expect(states[..<5] == [.skipped, .skipped, .skipped, .skipped, .running])
    }

    @Test("new company is counted against earlier activities and earlier days of the workshop")
    func encounters() throws {
        let first = try Drawing.summary(at: .nextDay, day: 1).newEncounters
        #expect(first.map(\.activity) == ["barriers", "measures"])
        // Tables of five, five and four: 10 + 10 + 6 pairs, all of them new in the morning.
        #expect(first[0].pairs == 26 && first[0].new == 26)
        #expect(first[1].pairs == 26 && first[1].new == 19)
        let second = try Drawing.summary(at: .nextDay, day: 2).newEncounters
        #expect(second.map(\.pairs) == [20])
        #expect(second[0].share == Share(second[0].new, of: 20, base: .pairs))
        #expect(second[0].new < 20)
    }

    @Test("what is read back from JSON is the same summary", arguments: SampleDay.Moment.allCases)
    func roundTrip(_ moment: SampleDay.Moment) throws {
        let summary = try Drawing.summary(at: moment, .arabic)
        #expect(try readBack(summary) == summary)
    }
}
