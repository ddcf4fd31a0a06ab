import Testing
import Workshop

@testable import Script

/// The vocabularies of a script, and the activities that offer them first.
@Suite("Vocabularies")
struct VocabularyTests {
    private func script(_ vocabularies: String, tags: String = "") -> String {
        """
        halqa: 1
        programme: {id: p, title: {fr: P}, languages: [fr]}
        vocabularies: \(vocabularies)
        workshops: [{id: fes, city: {fr: F}, start: 2026-12-01}]
        days:
          - {id: one, number: 1, theme: {fr: T}, accent: amber, activities: [
              {id: a, kind: plenary, title: {fr: A}, at: "09:00", minutes: 30\(tags)}]}
        """
    }

    private func read(_ text: String) throws(ScriptProblems) -> Programme {
        try ScriptReader().read(Array(text.utf8))
    }

    private func kinds(_ text: String) -> [ScriptProblem.Kind] {
        do { _ = try read(text) } catch { return error.problems.map(\.kind) }
        return []
    }

    private let axis =
        "[{id: axis, tags: [{id: air, title: {fr: Air}}]}, {id: form, of: links, tags: [{id: v, title: {fr: V}}]}]"

    @Test("tags with their titles; a script that has them is of a version of its own")
    func tags() throws {
        let programme = try read(script(axis, tags: ", tags: [sdg, axis]"))
        #expect(programme.vocabularies?.map(\.code) == ["axis", "form"])
        #expect(programme.vocabularies?.map(\.use) == [.lines, .links])
        #expect(programme.vocabularies?.first?.tags.map(\.code) == ["air"])
        #expect(programme.workshops[0].days[0].activities[0].tags == ["sdg", "axis"])
        #expect(programme.version == 5)
    }

    @Test(
        "what cannot be is named: a vocabulary called as the goals are, a double, one that is not there, or is for links"
    )
    func problems() {
        #expect(kinds(script("[{id: sdg, tags: [{id: a, title: {fr: A}}]}]")).count == 1)
        #expect(kinds(script("[{id: a, tags: [{id: b, title: {fr: B}}, {id: b, title: {fr: B}}]}]")).count == 1)
        #expect(kinds(script(axis, tags: ", tags: [axes]")).count == 1)
        #expect(kinds(script(axis, tags: ", tags: [form]")).count == 1)
        #expect(kinds(script("[{id: a}]")).count == 1)
    }
}
