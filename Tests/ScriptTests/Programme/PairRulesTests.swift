import Testing
import Workshop

@testable import Script

/// Who teaches whom, and how people meet two and two, as a script says it.
@Suite("Script: pairs and meetings")
struct PairRulesTests {
    private func read(_ keys: String, kind: String = "pairing") throws(ScriptProblems) -> Activity {
        try programme(keys, kind).workshops[0].days[0].activities[0]
    }

    private func programme(_ keys: String, _ kind: String = "pairing") throws(ScriptProblems) -> Programme {
        try ScriptReader().read(
            Array(
                """
                halqa: 1
                programme: {id: p, title: {en: P}, languages: [en]}
                categories: [{id: experienced, title: {en: E}}, {id: beginner, title: {en: B}}, {id: trainer, title: {en: T}}]
                vocabularies: [{id: axis, tags: [{id: wood, title: {en: Wood}}]}]
                workshops: [{id: fes, city: {en: Fez}, start: 2026-12-01}]
                days:
                  - {id: d, number: 1, theme: {en: D}, accent: teal, activities: [
                    {id: a, kind: \(kind), title: {en: A}, at: "09:00", minutes: 30, \(keys)}]}
                """.utf8))
    }

    @Test("who teaches, who learns, who is kept apart, what decides, how many")
    func all() throws {
        let rules = try read(
            "pair: {teach: [experienced, trainer], learn: beginner, apart: [organisation, city], near: country, by: axis, most: 2}"
        ).pair
        #expect(
            rules
                == PairRules(
                    teach: ["experienced", "trainer"], learn: ["beginner"], apart: [.organisation, .city],
                    near: .country,
                    by: "axis", most: 2))
        #expect(try read("pair: {by: skills}").pair == PairRules())
        #expect(try read("pair: {}").pair == PairRules())
        #expect(try read("groups: 2").pair == nil)
    }

    @Test("how long meetings are, and when there is a break")
    func meetings() throws {
        let rules = try read("groups: 8, meetings: {minutes: 10, change: 2, break: {after: 3, minutes: 15}}").meetings
        #expect(rules == MeetingRules(minutes: 10, change: 2, breakAfter: 3, breakMinutes: 15))
        #expect(try read("groups: 8, meetings: {minutes: 10}", kind: "matching").meetings == MeetingRules(minutes: 10))
    }

    @Test("what is neither is not in the plan's payload")
    func version() throws {
        #expect(try programme("groups: 2").version == 5)
        #expect(try programme("pair: {}").version == 6)
        #expect(try programme("groups: 2, meetings: {minutes: 10}").version == 6)
    }

    @Test(
        "a category that is not there, one on both sides, what is of another kind of activity: said with their line",
        arguments: [
            ("pair: {teach: experiencd}", "pairing"),
            ("pair: {teach: beginner, learn: [trainer, beginner]}", "pairing"),
            ("pair: {apart: table}", "pairing"), ("pair: {near: organisation}", "pairing"),
            ("pair: {apart: city, near: city}", "pairing"), ("pair: {by: axes}", "pairing"),
            ("pair: {most: 0}", "pairing"),
            ("pair: {tutor: trainer}", "pairing"), ("pair: {teach: trainer}", "matching"), ("pair: trainer", "pairing"),
            ("groups: 2, meetings: {change: 2}", "pairing"), ("meetings: {minutes: 10}", "pairing"),
            ("groups: 2, meetings: {minutes: 10}", "plenary"), ("groups: 2, meetings: {minutes: 2}", "matching"),
            ("groups: 2, meetings: {minutes: 10, break: {after: 2}}", "matching"),
        ])
    func slips(keys: String, kind: String) throws {
        let error = #expect(throws: ScriptProblems.self) { try read(keys, kind: kind) }
        #expect(error?.problems.allSatisfy { $0.line == 8 } == true)
    }
}
