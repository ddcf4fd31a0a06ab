import Script
import Testing
import Workshop

/// Dates that do not follow each other, days that lie later, places of a workshop, the words of a country.
@Suite("A script beyond consecutive days")
struct LaterDaysTests {
    /// The small script with further days, and the first workshop otherwise.
    private func script(_ days: String = "", fes: String? = nil) -> String {
        let text = SmallScript.text + days
        guard let fes else { return text }
        return text.replacing(
            "{id: fes, city: {fr: Fès, en: Fez}, invitations: 40, start: 2026-12-01, language: fr}", with: fes)
    }

    private static let calls = """
          - id: month-1
            number: 3
            theme: {fr: Un mois après, en: A month later}
            accent: teal
            after: 1 month
            by: telephone
            activities:
              - {id: calls, kind: checkin, title: {fr: Appels, en: Calls}}
              - {id: survey, kind: survey, title: {fr: Enquête, en: Survey}}
          - id: meeting
            number: 4
            theme: {fr: Réunion, en: Meeting}
            accent: rose
            after: 6 months
            activities:
              - {id: welcome, kind: plenary, title: {fr: Accueil, en: Welcome}, at: "10:00", minutes: 30}

        """

    @Test("a day after the event counts from its last day in every workshop; people are called for two weeks")
    func later() throws {
        let programme = try SmallScript.read(script(Self.calls))
        let fes = programme.workshops[0]
        #expect(
            fes.days.map(\.date.description) == ["2026-12-01", "2026-12-02", "2027-01-02", "2027-06-02"])
        #expect(programme.workshops[1].days.map(\.date.description).suffix(2) == ["2027-01-16", "2027-06-16"])
        #expect(fes.days[2].channel == .telephone && fes.days[2].dates.upperBound == CivilDate("2027-01-15"))
        #expect(fes.days[3].channel == nil && fes.days[3].isLater)
        #expect(fes.eventDays.count == 2)
        #expect(programme.version == 4, "an older Halqa would take them for days in a room")
        #expect(try SmallScript.read().version == 1)
    }

    @Test("a workshop can list its dates; what is beyond them follows; --start moves all of them")
    func dates() throws {
        let fes = "{id: fes, city: {fr: Fès, en: Fez}, dates: [2026-12-01, 2026-12-08], language: fr}"
        let programme = try SmallScript.read(script(Self.calls, fes: fes))
        #expect(
            programme.workshops[0].days.map(\.date.description)
                == ["2026-12-01", "2026-12-08", "2027-01-08", "2027-06-08"])
        let moved = try SmallScript.read(
            script(fes: fes), starts: ["fes": try #require(CivilDate("2027-02-02"))])
        #expect(moved.workshops[0].days.map(\.date.description) == ["2027-02-02", "2027-02-09"])
    }

    @Test("a day with a date of its own is on it everywhere; between calls it is none of the event")
    func fixed() throws {
        let days = Self.calls.replacing("after: 6 months", with: "date: 2027-03-01")
        let programme = try SmallScript.read(script(days))
        #expect(programme.workshops.map { $0.days[3].date.description } == ["2027-03-01", "2027-03-01"])
        #expect(programme.workshops[0].days[3].isLater)
        #expect(programme.workshops[0].days[2].date == CivilDate("2027-01-02"), "calls count from the event")
    }

    @Test("places are of people or of organisations, the script's or the workshop's own")
    func quotas() throws {
        let fes = """
            {id: fes, city: {fr: Fès, en: Fez}, start: 2026-12-01, quotas: {owner: {organisations: 10}, stoker: 3}}
            """
        let programme = try SmallScript.read(script(fes: fes))
        let (first, second) = (programme.workshops[0], programme.workshops[1])
        #expect(programme.quota(of: "owner", in: first) == Quota(10, of: .organisations))
        #expect(programme.quota(of: "stoker", in: first) == Quota(3))
        #expect(programme.quota(of: "owner", in: second) == Quota(8))
        #expect(programme.quota(of: "stoker", in: second) == nil)
    }

    @Test("a country's words stand beside its language's, and a workshop is held in them")
    func countries() throws {
        let text = script(
            fes: "{id: fes, city: {fr: Fès, en: Fez}, start: 2026-12-01, language: fr-BE}"
        ).replacing("{fr: Énergie, en: Energy}", with: "{fr: Énergie, fr-BE: Énergies, en: Energy}")
        let programme = try SmallScript.read(text)
        let fes = programme.workshops[0]
        #expect(fes.days[0].theme.text(in: fes.wording(in: "fr")) == "Énergies")
        #expect(programme.workshops[1].days[0].theme.text(in: programme.workshops[1].wording(in: "fr")) == "Énergie")
    }

    /// What stood there, what was written, and the answer.
    @Test(
        "what does not fit together is said",
        arguments: [
            (
                "after: 1 month", "after: a while",
                ScriptProblem.Kind.expected(.period, found: .value("a while"), nearest: nil)
            ),
            ("after: 1 month", "after: 1 month\n    date: 2027-01-02", .keyNotAllowed("date", by: "after")),
            ("    after: 1 month\n", "", .keyNeeded("after", by: "by")),
            ("by: telephone", "for: 1 week", .keyNeeded("by", by: "for")),
            (
                "by: telephone", "by: pigeon",
                .expected(.oneOf(["telephone", "mail"]), found: .value("pigeon"), nearest: nil)
            ),
            ("after: 6 months", "after: 2 weeks", .dateNotAfter(CivilDate("2026-12-16")!, CivilDate("2027-01-02")!)),
            ("    after: 6 months\n", "", .keyNeeded("date", by: "number: 4")),
        ])
    func wrong(_ old: String, _ new: String, _ kind: ScriptProblem.Kind) throws {
        #expect(Self.calls.contains(old))
        let problems = SmallScript.problems(script(Self.calls.replacing(old, with: new, maxReplacements: 1)))
        #expect(problems.first?.kind == kind, "\(problems)")
    }

    @Test("the dates of a workshop follow each other, and stand in the place of its start")
    func wrongDates() throws {
        func kinds(_ fes: String) -> [ScriptProblem.Kind] { SmallScript.problems(script(fes: fes)).map(\.kind) }
        let (first, second) = (CivilDate("2026-12-08")!, CivilDate("2026-12-01")!)
        #expect(
            kinds("{id: fes, city: {fr: F, en: F}, dates: [2026-12-08, 2026-12-01]}").first
                == .dateNotAfter(second, first))
        #expect(
            kinds("{id: fes, city: {fr: F, en: F}, start: 2026-12-01, dates: [2026-12-08]}")
                == [.keyNotAllowed("start", by: "dates")])
        #expect(kinds("{id: fes, city: {fr: F, en: F}}") == [.missingKey("start")])
        #expect(
            kinds("{id: fes, city: {fr: F, en: F}, start: 2026-12-01, quotas: {ownr: 3}}")
                == [.unknownKey("ownr", known: ["owner", "stoker"], nearest: "owner")])
        #expect(
            kinds("{id: fes, city: {fr: F, en: F}, start: 2026-12-01, quotas: {owner: {people: 3, organisations: 3}}}")
                == [.keyNotAllowed("organisations", by: "people")])
    }

    @Test("a day by itself is read for a plan that is there, in its languages")
    func alone() throws {
        let programme = try SmallScript.read()
        let text = """
            id: extra
            theme: {fr: Un jour de plus, en: One day more}
            activities:
              - {id: welcome, kind: plenary, title: {fr: Accueil, en: Welcome}, at: "10:00", minutes: 30}
              - id: round
                kind: breakout
                title: {fr: Tour, en: Round}
                minutes: 30
                prompts: [{id: a, kind: idea, text: {fr: Quoi ?, en: What?}}]
            """
        let date = try #require(CivilDate("2026-12-09"))
        let day = try ScriptReader().readDay(Array(text.utf8), of: programme, on: date)
        #expect(day.date == date && day.activities.map(\.code) == ["welcome", "round"])
        #expect(throws: ScriptProblems.self) {
            try ScriptReader().readDay(
                Array(text.replacing(", en: One day more", with: "").utf8), of: programme, on: date)
        }
    }
}
