import Testing
import Workshop

@testable import Script

/// Who answers questions.
@Suite("Experts")
struct ExpertsTests {
    private func read(_ kind: String, _ experts: String) throws(ScriptProblems) -> Programme {
        let text = """
            halqa: 1
            programme: {id: p, title: {fr: P}, languages: [fr]}
            categories: [{id: agency, title: {fr: A}}, {id: user, title: {fr: U}}]
            workshops: [{id: fes, city: {fr: F}, start: 2026-12-01}]
            days:
              - id: one
                number: 1
                theme: {fr: T}
                accent: amber
                activities:
                  - id: a
                    kind: \(kind)
                    title: {fr: A}
                    at: "09:00"
                    minutes: 30
                    experts: \(experts)
            """
        return try ScriptReader().read(Array(text.utf8))
    }

    private func problems(_ kind: String, _ experts: String) -> [ScriptProblem] {
        do { _ = try read(kind, experts) } catch { return error.problems }
        return []
    }

    @Test("categories of the script; a script that names them is of a version of its own")
    func experts() throws {
        let programme = try read("questions", "[agency, user]")
        #expect(programme.workshops[0].days[0].activities[0].experts == ["agency", "user"])
        #expect(programme.version == 6)
    }

    @Test("a category that is not there, and a kind of activity that has no experts, are said with their line")
    func wrong() {
        let unknown = problems("questions", "[agencies]")
        #expect(unknown.count == 1 && unknown.first?.line == 16)
        let elsewhere = problems("plenary", "[agency]")
        #expect(elsewhere.map(\.kind) == [.keyNotAllowed("experts", by: "kind: plenary")])
        #expect(elsewhere.first?.line == 16)
        #expect(problems("questions", "[]").count == 1)
    }
}
