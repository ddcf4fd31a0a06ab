import Localization
import Reports
import Tally
import TestSupport
import Testing
import Workshop

@Suite("Who came")
struct AttendanceSummaryTests {
    @Test("present is everyone who came; those who left are not here now; walk-ins are counted apart")
    func numbers() throws {
        let attendance = try Drawing.summary().attendance
        #expect(attendance.invited == 14)
        #expect(attendance.present == 14)
        #expect(attendance.walkIns == 2)
        #expect(attendance.hereNow == 13)
        #expect(attendance.left == 1)
        #expect(attendance.share == Share(12, of: 14, base: .invited))
    }

    @Test("categories add up to the whole, in the script's order, with unknown ones as written and nameless ones last")
    func categories() throws {
        var sample = try SampleDay()
        for (number, category) in ["", "aaa"].enumerated() {
            let person = Stakeholder(
                id: SampleDay.person(50 + number), name: "Visitor", category: PlainText(category))
            try sample.record(
                try sample.state.walkIn(person, on: SampleDay.day(1), at: sample.clock.now, by: "desk 1"))
        }
        let attendance = try Drawing.summary(of: sample.state, sample.world).attendance
        #expect(
            attendance.byCategory.map(\.category) == [
                "owner", "stoker", "engineer", "official", "user", "aaa", "wood merchant", "",
            ])
        #expect(attendance.byCategory.map(\.present).reduce(0, +) == attendance.present)
        #expect(attendance.byCategory.map(\.invited).reduce(0, +) == attendance.invited)
        #expect(attendance.byCategory.compactMap(\.walkIns).reduce(0, +) == attendance.walkIns)
        let owners = attendance.byCategory[0]
        #expect(owners.title == "Hammam owners" && owners.quota == 4)
        #expect(owners.present == 4 && owners.walkIns == 1)
        #expect(owners.share == Share(3, of: 4, base: .invited))
        #expect(attendance.byCategory[6].share == nil)
    }

    @Test("people are counted by where they live: spellings of one city together, those of whom nobody knows last")
    func cities() throws {
        var sample = try SampleDay()
        for (number, city) in ["Sefrou", "", "sefrou", "فاس", "Sefrou", "FÈS"].enumerated() {
            let person = Stakeholder(id: SampleDay.person(50 + number), name: "Visitor", city: PlainText(city))
            try sample.record(
                try sample.state.walkIn(person, on: SampleDay.day(1), at: sample.clock.now, by: "desk 1"))
        }
        let attendance = try Drawing.summary(of: sample.state, sample.world, .french).attendance
        #expect(attendance.byCity.map(\.city) == ["Fès", "Sefrou", ""])
        #expect(attendance.byCity.map(\.present) == [16, 3, 1])
        #expect(attendance.byCity.map(\.walkIns) == [4, 3, 1])
        #expect(attendance.byCity[0].share == Share(12, of: 14, base: .invited))
    }

    @Test("people are new on their first day and returning after it")
    func returning() throws {
        let first = try Drawing.summary(at: .nextDay, day: 1).attendance
        #expect((first.firstTimers, first.returning) == (14, 0))
        let second = try Drawing.summary(at: .nextDay, day: 2).attendance
        #expect((second.firstTimers, second.returning) == (1, 9))
    }

    @Test("somebody who was at another city's earlier day is not new")
    func otherCity() throws {
        var sample = try SampleDay(at: .evening)
        let rabat = try #require(sample.state.programme?.workshops[1].days[0].id)
        try sample.record(
            try sample.state.arrival(of: SampleDay.person(1), on: rabat, at: sample.clock.now, by: "desk 1"))
        let summary = try #require(
            DaySummary(of: rabat, in: sample.state, world: sample.world, language: "en"))
        #expect((summary.attendance.firstTimers, summary.attendance.returning) == (0, 1))
        #expect(summary.attendance.walkIns == 1)
    }
}
