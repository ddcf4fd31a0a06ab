import Testing
import Workshop

@testable import Script

/// Who is to sit with whom, as a script says it.
@Suite("Script: mixing")
struct TableRulesTests {
    private func read(_ mixing: String) throws(ScriptProblems) -> Programme {
        try ScriptReader().read(
            Array(
                """
                halqa: 1
                programme: {id: p, title: {en: P}, languages: [en]}
                categories: [{id: women, title: {en: Women}}, {id: host, title: {en: Hosts}}]
                \(mixing)
                workshops: [{id: fes, city: {en: Fez}, start: 2026-12-01}]
                days:
                  - {id: d, number: 1, theme: {en: D}, accent: teal, activities: [{id: a, kind: plenary, title: {en: A}, at: "09:00", minutes: 30}]}
                """.utf8))
    }

    @Test("together, apart, a shared language, nobody alone, hosts")
    func all() throws {
        let rules = try read(
            "mixing: {together: city, apart: organisation, never-alone: [women], language: shared, hosts: host}"
        ).tableRules
        #expect(
            rules
                == TableRules(
                    together: .city, apart: .organisation, neverAlone: ["women"], sharesLanguage: true, hosts: "host"))
        #expect(try read("").tableRules == nil)
    }

    @Test(
        "a category that is not there, a word that is none, one thing both together and apart: said with their line",
        arguments: [
            "mixing: {never-alone: [wimen]}", "mixing: {hosts: hosts}", "mixing: {language: french}",
            "mixing: {together: city, apart: city}", "mixing: {apart: table}", "mixing: [city]",
        ])
    func slips(mixing: String) throws {
        let error = #expect(throws: ScriptProblems.self) { try read(mixing) }
        #expect(error?.problems.allSatisfy { $0.line == 4 } == true)
    }
}
