import TestSupport
import Testing
import Workshop

/// The plan is amended. (plan, amendment, plan, or a refusal)
@Suite("A plan that is amended")
struct PlanTests {
    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func dates(_ day: SampleDay, _ workshop: ID<Workshop> = SampleDay.rabat) -> [String] {
        let workshop = day.state.programme?.workshops.first { $0.id == workshop }
        return workshop?.days.map(\.date.description) ?? []
    }

    /// A day by telephone that lies so long after the event.
    private func calls(_ after: String?, in day: SampleDay, on date: CivilDate? = nil) throws -> Day {
        let title = LocalizedText(["en": "Calls"])
        return Day(
            id: day.world.newID(), code: after?.replacing(" ", with: "-") ?? "calls", number: 1,
            date: date ?? SampleDay.date, theme: title, accent: "teal",
            activities: [.calls(titled: title, in: day.world)], after: after.flatMap { Period($0) },
            channel: .telephone, lasting: Period(2, .week))
    }

    /// Somebody begins the first day in Fès.
    private func begun() throws -> SampleDay { try SampleDay(at: .morning) }

    @Test("a workshop that has not begun is moved whole, its days as far apart as they were, and back again")
    func workshop() throws {
        var day = try SampleDay(at: .planned)
        let before = day.state
        let changes = try day.state.moving(SampleDay.rabat, to: try date("2027-01-11"), in: day.world)
        #expect(changes.count == 3 && changes.allSatisfy { $0.version == 4 && $0.kind == .planAmended })
        try day.record(changes)
        #expect(dates(day) == ["2027-01-11", "2027-01-12", "2027-01-13"])
        #expect(day.state.programme?.workshops.first?.days == before.programme?.workshops.first?.days)
        // Back on the script's date nothing is amended any more.
        try day.record(try day.state.moving(SampleDay.rabat, to: try date("2026-12-15"), in: day.world))
        #expect(day.state == before)
    }

    @Test("of a workshop that has begun, the days that have not are moved")
    func rest() throws {
        var day = try begun()
        try day.record(try day.state.moving(SampleDay.fes, to: try date("2026-12-08"), in: day.world))
        #expect(dates(day, SampleDay.fes) == ["2026-12-01", "2026-12-08", "2026-12-09"])
    }

    @Test("days need not be consecutive; they keep their order and their numbers")
    func apart() throws {
        var day = try SampleDay(at: .planned)
        let second = try #require(day.state.programme?.workshops.first { $0.id == SampleDay.rabat }?.days[1])
        let third = try #require(day.state.programme?.workshops.first { $0.id == SampleDay.rabat }?.days[2])
        try day.record(try day.state.moving(third.id, to: try date("2026-12-22"), in: day.world))
        try day.record(try day.state.moving(second.id, to: try date("2026-12-18"), in: day.world))
        #expect(dates(day) == ["2026-12-15", "2026-12-18", "2026-12-22"])
        #expect(day.state.day(third.id)?.number == 3)
        for wrong in ["2026-12-15", "2026-12-01", "2026-12-22", "2027-01-01"] {
            #expect {
                try day.state.moving(second.id, to: try date(wrong), in: day.world)
            } throws: {
                if case Refusal.dayNotAfter = $0 { true } else { false }
            }
        }
    }

    @Test("a day that has begun keeps its date, its activities their times; a rehearsal is no beginning")
    func begunDay() throws {
        let day = try begun()
        let first = try #require(day.state.day(SampleDay.day(1)))
        #expect(throws: Refusal.dayHasBegun(first, on: SampleDay.date)) {
            try day.state.moving(first.id, to: SampleDay.date.adding(days: 7), in: day.world)
        }
        #expect(throws: Refusal.hasStarted) {
            try day.state.moving(
                SampleDay.barriers, to: ClockTime(minutes: 600), minutes: 60, in: day.world)
        }

        var rehearsed = try SampleDay(at: .planned)
        let activity = try #require(rehearsed.state.day(first.id)?.activities.first?.id)
        rehearsed.clock.now = rehearsed.clock.now.adding(minutes: -3 * 1440)
        try rehearsed.record(try rehearsed.state.start(of: activity, at: rehearsed.clock.now, in: rehearsed.world))
        let moved = try rehearsed.state.moving(SampleDay.fes, to: try date("2026-12-08"), in: rehearsed.world)
        #expect(moved.count == 3)
    }

    @Test("a day that was held on another date than planned is put on that date afterwards, and on no other")
    func putRight() throws {
        var day = try SampleDay(at: .planned)
        let rabat = try #require(day.state.programme?.workshops.first { $0.id == SampleDay.rabat })
        let last = rabat.days[2]
        let held = try date("2026-12-21")
        day.clock.now = Instant(held, ClockTime(minutes: 9 * 60), secondsFromUTC: 3600)
        try day.record(try day.state.start(of: last.activities[0].id, at: day.clock.now, in: day.world))
        #expect(day.state.heldOn(last, in: day.world) == held)
        #expect(throws: Refusal.dayHasBegun(last, on: held)) {
            try day.state.moving(last.id, to: held.adding(days: 1), in: day.world)
        }
        try day.record(try day.state.moving(last.id, to: held, in: day.world))
        #expect(dates(day).last == "2026-12-21")
    }

    @Test("a later day counts from the last day of the event, stays within the month and moves with it")
    func later() throws {
        var day = try SampleDay(at: .planned)
        for after in ["1 month", "3 months", "1 year"] {
            try day.record(try day.state.addition(of: try calls(after, in: day), to: SampleDay.rabat, in: day.world))
        }
        #expect(dates(day).suffix(3) == ["2027-01-17", "2027-03-17", "2027-12-17"])
        try day.record(try day.state.moving(SampleDay.rabat, to: try date("2027-01-29"), in: day.world))
        #expect(dates(day).suffix(4) == ["2027-01-31", "2027-02-28", "2027-04-30", "2028-01-31"])
        let workshop = try #require(day.state.programme?.workshops.first { $0.id == SampleDay.rabat })
        #expect(workshop.eventDays.count == 3)
        #expect(workshop.days.map(\.number) == [1, 2, 3, 4, 5, 6])
        // One that is given a date of its own stays there.
        let month = workshop.days[3]
        try day.record(try day.state.moving(month.id, to: try date("2027-03-08"), in: day.world))
        try day.record(try day.state.moving(workshop.days[2].id, to: try date("2027-02-01"), in: day.world))
        #expect(dates(day).suffix(3) == ["2027-03-08", "2027-05-01", "2028-02-01"])
        #expect {
            try day.state.moving(workshop.days[2].id, to: try date("2027-03-20"), in: day.world)
        } throws: {
            if case Refusal.dayNotAfter = $0 { true } else { false }
        }
    }

    @Test("a day in the room between two rounds of calls is no day of the event: nothing is counted from it")
    func meeting() throws {
        var day = try SampleDay(at: .planned)
        try day.record(try day.state.addition(of: try calls("1 month", in: day), to: SampleDay.rabat, in: day.world))
        let first = try #require(day.state.day(SampleDay.day(1)))
        var meeting = first.renewed(as: "meeting", in: day.world)
        meeting.date = try date("2027-02-10")
        try day.record(try day.state.addition(of: meeting, to: SampleDay.rabat, in: day.world))
        #expect(day.state.day(meeting.id)?.isLater == true)
        #expect(dates(day).suffix(2) == ["2027-01-17", "2027-02-10"])

        var extra = first.renewed(as: "extra", in: day.world)
        extra.date = try date("2026-12-18")
        try day.record(try day.state.addition(of: extra, to: SampleDay.rabat, in: day.world))
        #expect(day.state.day(extra.id)?.isLater == false)
        #expect(dates(day).suffix(3) == ["2026-12-18", "2027-01-18", "2027-02-10"], "calls follow the new last day")
    }

    @Test(
        "what a day that is added holds has fresh ids, its votes follow its own prompts, and undo takes all of it out")
    func added() throws {
        var day = try SampleDay(at: .planned)
        let before = day.state
        let first = try #require(day.state.day(SampleDay.day(1)))
        var copy = first.renewed(as: "again", in: day.world)
        copy.date = SampleDay.date.adding(days: 20)
        let changes = try day.state.addition(of: copy, to: SampleDay.fes, in: day.world)
        #expect(changes.map(\.kind) == [.planExtended, .pollPlanned, .pollPlanned])
        try day.record(changes)
        let ids = Set(first.activities.flatMap(\.prompts).map(\.id))
        #expect(ids.isDisjoint(with: copy.activities.flatMap(\.prompts).map(\.id)))
        let harvest = try #require(copy.activities.flatMap(\.polls).first)
        guard case .harvested(let from) = harvest.options else { throw Refusal.unknownReference }
        #expect(Set(from).isSubset(of: copy.activities.flatMap(\.prompts).map(\.id)))
        #expect(throws: Refusal.codeTaken("again")) {
            try day.state.addition(of: copy.renewed(as: "again", in: day.world), to: SampleDay.fes, in: day.world)
        }
        var back = day.state
        try back.apply(changes.reversed().compactMap(\.inverse))
        #expect(back == before)
    }

    @Test("a day that was added stays as long as something stands on it")
    func inUse() throws {
        var day = try SampleDay(at: .planned)
        let calls = try calls("1 month", in: day)
        let changes = try day.state.addition(of: calls, to: SampleDay.fes, in: day.world)
        try day.record(changes)
        try day.record(try day.state.arrival(of: SampleDay.person(1), on: calls.id, at: day.clock.now, by: "desk"))
        let back = try #require(changes[0].inverse)
        var state = day.state
        #expect(throws: Refusal.inUse) { try state.apply(back) }
        // As does an amendment of it.
        try day.record(try day.state.withdrawal(of: SampleDay.person(1), on: calls.id))
        try day.record(try day.state.rewording(.theme(calls.id), in: "fr", as: "Après un mois"))
        state = day.state
        #expect(throws: Refusal.inUse) { try state.apply(back) }
    }

    @Test("a new day comes after those that have begun: its number would be theirs")
    func beforeBegun() throws {
        let day = try SampleDay(at: .nextDay)
        var copy = try #require(day.state.day(SampleDay.day(1))).renewed(as: "before", in: day.world)
        copy.date = SampleDay.date.adding(days: -3)
        let first = try #require(day.state.day(SampleDay.day(1)))
        #expect(throws: Refusal.dayBeforeBegun(first)) {
            try day.state.addition(of: copy, to: SampleDay.fes, in: day.world)
        }
    }

    @Test("calls that have begun are not moved along by a new last day")
    func callsBegun() throws {
        var day = try SampleDay(at: .planned)
        let calls = try calls("1 week", in: day)
        try day.record(try day.state.addition(of: calls, to: SampleDay.rabat, in: day.world))
        let on = try #require(day.state.day(calls.id))
        day.clock.now = Instant(on.date.adding(days: 2), ClockTime(minutes: 600), secondsFromUTC: 3600)
        try day.record(try day.state.arrival(of: SampleDay.person(17), on: calls.id, at: day.clock.now, by: "desk"))
        let third = try #require(day.state.programme?.workshops.first { $0.id == SampleDay.rabat }?.days[2])
        let held = on.date.adding(days: 2)
        #expect(throws: Refusal.dayHasBegun(on, on: held)) {
            try day.state.moving(third.id, to: third.date.adding(days: 1), in: day.world)
        }
    }

    @Test("an activity is moved where there is room, and added where there is")
    func activities() throws {
        var day = try SampleDay(at: .planned)
        let lunch = try #require(day.state.day(SampleDay.day(1))?.activities.first { $0.code == "lunch" })
        let closing = try #require(day.state.day(SampleDay.day(1))?.activities.last)
        try day.record(
            try day.state.moving(closing.id, to: ClockTime(minutes: 16 * 60), minutes: 20, in: day.world))
        #expect(day.state.activity(closing.id)?.start == ClockTime(minutes: 16 * 60))
        #expect(throws: Refusal.activitiesOverlap(lunch)) {
            try day.state.moving(closing.id, to: ClockTime(minutes: 13 * 60), minutes: 20, in: day.world)
        }
        let title = LocalizedText(["en": "One more round"])
        let round = Activity(
            id: day.world.newID(), code: "round", kind: .breakout, title: title, start: ClockTime(minutes: 15 * 60),
            minutes: 45, groups: 3,
            prompts: [Prompt(id: day.world.newID(), code: "a", title: title, text: title, kind: .idea)])
        try day.record(try day.state.addition(of: round, to: SampleDay.day(1)))
        let order = day.state.day(SampleDay.day(1))?.activities.suffix(2).map(\.code)
        #expect(order == ["round", "closing"])
        try day.record(
            try day.state.contribution(
                day.world.newID(), saying: "It holds lines", to: round.prompts[0].id, in: round.id, group: 2,
                by: "Amina",
                at: day.clock.now))
    }

    @Test("texts are reworded one language at a time; an answered question and an open vote keep their words")
    func texts() throws {
        var day = try SampleDay(at: .morning)
        try day.record(try day.state.rewording(.question(SampleDay.commit), in: "fr", as: "Que ferez-vous ?"))
        try day.record(try day.state.rewording(.title(SampleDay.barriers), in: "en", as: "What stops us?"))
        let activity = try #require(day.state.activity(SampleDay.barriers))
        #expect(activity.title.texts["en"] == "What stops us?")
        #expect(activity.title.texts["fr"] == "Qu’est-ce qui nous freine ?")
        #expect(throws: Refusal.promptAnswered(lines: 5)) {
            try day.state.rewording(.question(SampleDay.fuel), in: "en", as: "Other")
        }
        try day.record(try day.state.rewording(SampleDay.meetAgain, in: "fr", as: "Et dans trois mois ?"))
        #expect(day.state.polls[SampleDay.meetAgain]?.question.texts["fr"] == "Et dans trois mois ?")
        let open = try SampleDay(at: .vote)
        #expect(throws: Refusal.pollIs(.open)) {
            try open.state.rewording(SampleDay.firstMeasures, in: "fr", as: "Autre")
        }
        #expect(throws: Refusal.empty) { try day.state.rewording(.title(SampleDay.barriers), in: "en", as: " ") }
        for language in ["de", "fr-", "fr-ma", "fr-MA-x", "", "FR"] {
            #expect(throws: Refusal.notALanguage(language, known: ["en", "fr", "ar"])) {
                try day.state.rewording(.title(SampleDay.barriers), in: language, as: "x")
            }
        }
    }

    @Test("a country's words are read where the workshop is held in them, and nowhere else")
    func countries() throws {
        var day = try SampleDay(at: .planned)
        let rabat = try #require(day.state.programme?.workshops.first { $0.id == SampleDay.rabat })
        let theme = rabat.days[0]
        try day.record(try day.state.rewording(.theme(theme.id), in: "ar-EG", as: "تحول الطاقة"))
        let text = try #require(day.state.day(theme.id)?.theme)
        var cairo = rabat
        cairo.language = "ar-EG"
        #expect(text.text(in: cairo.wording(in: "ar")) == "تحول الطاقة")
        #expect(text.text(in: cairo.wording(in: "fr")) == "Transition énergétique")
        #expect(text.text(in: rabat.wording(in: "ar")) == "انتقال الطاقة")
        #expect(text.text(in: "ar-MA") == "انتقال الطاقة", "a country without words of its own has its language's")
    }

    @Test("places are for people or for organisations, and never fewer than are invited")
    func quotas() throws {
        var day = try SampleDay(at: .planned)
        try day.record(try day.state.setting(7, of: "owner", in: SampleDay.fes))
        let programme = try #require(day.state.programme)
        #expect(programme.quota(of: "owner", in: programme.workshops[0]) == Quota(7))
        #expect(
            programme.quota(of: "owner", in: programme.workshops[1]) == Quota(4), "in the other city as the script says"
        )
        #expect(throws: Refusal.placesBelowInvited(4, 3)) { try day.state.setting(3, of: "owner", in: SampleDay.fes) }
        #expect(throws: Refusal.placesBelowInvited(14, 13)) { try day.state.setting(13, of: nil, in: SampleDay.fes) }
        let firms = Quota(4, of: .organisations)
        try day.record(try day.state.setting(firms, of: "owner", in: SampleDay.fes))
        let now = try #require(day.state.programme)
        #expect(now.quota(of: "owner", in: now.workshops[0]) == firms)
        try day.record(try day.state.setting(60, of: nil, in: SampleDay.fes))
        #expect(day.state.programme?.workshops[0].invitations == 60)
        #expect(throws: Refusal.unknownReference) {
            var state = day.state
            try state.apply(try day.state.setting(3, of: "nobody", in: SampleDay.fes))
        }
    }

    @Test("a zone is one that the machine knows")
    func zones() throws {
        let day = try SampleDay(at: .planned)
        let world = World(
            now: { day.clock.now }, secondsFromUTC: { _ in 0 }, random: day.world.random,
            offset: { zone, _ in zone == "Africa/Cairo" ? 7200 : nil })
        var state = day.state
        try state.apply(try state.moving(SampleDay.rabat, toZone: "Africa/Cairo", in: world))
        #expect(state.zone(of: try #require(state.programme?.workshops[1])) == "Africa/Cairo")
        #expect(throws: Refusal.notAZone("Mars")) { try state.moving(SampleDay.rabat, toZone: "Mars", in: world) }
    }

    @Test("two laptops that amend two things agree in whichever order the amendments come")
    func order() throws {
        let day = try SampleDay(at: .planned)
        let state = day.state
        let changes =
            try state.moving(SampleDay.rabat, to: try date("2027-01-11"), in: day.world)
            + state.addition(of: try calls("1 month", in: day), to: SampleDay.rabat, in: day.world)
            + state.setting(9, of: "owner", in: SampleDay.rabat)
            + state.rewording(.title(SampleDay.barriers), in: "fr", as: "Les freins")
            + state.rewording(.title(SampleDay.barriers), in: "ar", as: "العوائق")
        var expected = state
        try expected.apply(changes)
        var random = SplitMix64(seed: 7)
        for _ in 0..<40 {
            var other = state
            for change in changes.shuffled(using: &random) { try other.apply(change) }
            #expect(other == expected)
        }
    }

    @Test("an amendment of what is not in the plan is refused, as is one that replaces what stands there")
    func nothing() throws {
        let day = try SampleDay(at: .planned)
        let nobody: [Amendment] = [
            .date(ID(high: 1, low: 1), SampleDay.date), .zone(ID(high: 1, low: 1), "Africa/Cairo"),
            .times(ID(high: 1, low: 1), ClockTime(minutes: 0), minutes: 1),
            .text(.question(ID(high: 1, low: 1)), language: "fr", "x"),
            .text(.category("nobody", of: try #require(day.state.programme?.id)), language: "fr", "x"),
            .quota(SampleDay.fes, category: "nobody", 3), .day(try calls("1 day", in: day), of: ID(high: 1, low: 1)),
        ]
        for amendment in nobody {
            var state = day.state
            #expect(throws: Refusal.unknownReference) {
                try state.apply(.amendment(Revision(from: nil, to: amendment)))
            }
            #expect(throws: Refusal.changedMeanwhile(amendment.key.aspect == "day" ? .planCut : .planAmended)) {
                try state.apply(.amendment(Revision(from: amendment, to: nil)))
            }
        }
        var state = day.state
        let there = Amendment.day(try #require(day.state.day(SampleDay.day(1))), of: SampleDay.fes)
        #expect(throws: Refusal.inUse) { try state.apply(.amendment(Revision(from: nil, to: there))) }
    }
}

/// Days on which people are called.
@Suite("A day by telephone")
struct CalledDayTests {
    private func sample() throws -> (SampleDay, Day) {
        var day = try SampleDay(at: .evening)
        let title = LocalizedText(["en": "After a month"])
        let calls = Day(
            id: day.world.newID(), code: "month", number: 1, date: SampleDay.date, theme: title, accent: "teal",
            activities: [.calls(titled: title, in: day.world)], after: Period(1, .month), channel: .telephone,
            lasting: Period(2, .week))
        try day.record(try day.state.addition(of: calls, to: SampleDay.fes, in: day.world))
        return (day, try #require(day.state.day(calls.id)))
    }

    @Test("is today on each of its dates, on none before and none after")
    func today() throws {
        let (day, calls) = try sample()
        #expect(calls.date == CivilDate("2027-01-03") && calls.dates.upperBound == CivilDate("2027-01-16"))
        for (offset, isToday) in [(-1, false), (0, true), (13, true), (14, false)] {
            let noon = Instant(calls.date.adding(days: offset), ClockTime(minutes: 720), secondsFromUTC: 3600)
            #expect(calls.isToday(noon, in: day.world) == isToday)
        }
    }

    @Test("what is started on it counts on every later date of it; what was started before was a rehearsal")
    func noRehearsal() throws {
        var (day, calls) = try sample()
        let activity = calls.activities[0].id
        day.clock.now = Instant(calls.date.adding(days: -2), ClockTime(minutes: 600), secondsFromUTC: 3600)
        try day.record(try day.state.start(of: activity, at: day.clock.now, in: day.world))
        day.clock.now = Instant(calls.date.adding(days: 3), ClockTime(minutes: 600), secondsFromUTC: 3600)
        #expect(throws: Refusal.notStarted) { try day.state.end(of: activity, at: day.clock.now, in: day.world) }
        try day.record(try day.state.start(of: activity, at: day.clock.now, in: day.world))
        day.clock.now = day.clock.now.adding(minutes: 5 * 1440)
        try day.record(try day.state.end(of: activity, at: day.clock.now, in: day.world))
        let slot = try #require(Timeline(day: calls, timings: day.state.timing, world: day.world).slots.first)
        #expect(slot.state == .ended)
    }

    @Test("who is reached did not come: not here, not seated, not leaving")
    func reached() throws {
        var (day, calls) = try sample()
        let person = SampleDay.person(4)
        try day.record(try day.state.arrival(of: person, on: calls.id, at: day.clock.now, by: "Imane"))
        #expect(day.state.came(on: calls).isEmpty)
        #expect(day.state.reached(on: calls).keys.sorted() == [person])
        #expect(throws: Refusal.isNotInRoom) {
            try day.state.departure(of: person, on: calls.id, at: day.clock.now)
        }
    }

    @Test("a clock is not doubted because calls go on for days")
    func silence() throws {
        var (day, calls) = try sample()
        day.clock.now = Instant(calls.date, ClockTime(minutes: 600), secondsFromUTC: 3600)
        try day.record(try day.state.start(of: calls.activities[0].id, at: day.clock.now, in: day.world))
        let last = day.clock.now
        #expect(day.state.clockDoubt(last: last, now: last.adding(minutes: 3 * 1440), in: day.world) == nil)
        // A clock from before there was this Halqa is wrong, whatever the file says; one before the last entry is so by the file.
        let early = Instant(milliseconds: 1_577_848_320_000)
        #expect(day.state.clockDoubt(last: nil, now: early, in: day.world) == .early)
        #expect(day.state.clockDoubt(last: early, now: early.adding(minutes: 1), in: day.world) == .early)
        #expect(day.state.clockDoubt(last: last, now: early, in: day.world) == .behind(last: last))
    }

    @Test("a clock is doubted by what runs in a room and is over for hours, and by nothing else")
    func running() throws {
        let day = try SampleDay(at: .morning)
        let state = day.state
        let last = day.clock.now
        func doubt(hours: Int) -> ClockDoubt? {
            state.clockDoubt(last: last, now: last.adding(minutes: hours * 60), in: day.world)
        }
        // The breakout began at 10:00 and has an hour.
        #expect(doubt(hours: 4) == nil, "its time was up less than four hours ago")
        #expect(doubt(hours: 6) == .ahead(last: last))
        // Nobody ended it in the evening; the laptop slept for a night, or for a month.
        #expect(doubt(hours: 24) == nil && doubt(hours: 30 * 24) == nil)
        // A visit of eight hours is silent for as long.
        var visit = day
        try visit.record(try visit.state.stretch(of: SampleDay.barriers, byMinutes: 480, in: visit.world))
        #expect(visit.state.clockDoubt(last: last, now: last.adding(minutes: 6 * 60), in: visit.world) == nil)
        // What runs on another day is none of today's.
        let ended = try SampleDay(at: .evening)
        let evening = ended.clock.now
        #expect(ended.state.clockDoubt(last: evening, now: evening.adding(minutes: 7 * 60), in: ended.world) == nil)
    }
}
