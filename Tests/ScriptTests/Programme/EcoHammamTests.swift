import Foundation
import Tally
import Testing
import Workshop

@testable import Script

@Suite("The script that Halqa brings along")
struct EcoHammamTests {
    @Test("three cities, three days each and what follows them, three languages, and nothing wrong")
    func programme() throws {
        let programme = try ScriptReader().read(Fixture.repository("sessions/eco-hammam.yaml"))
        #expect(programme.code == "eco-hammam")
        #expect(programme.workshops.map(\.code) == ["fes", "rabat", "marrakech"])
        #expect(programme.workshops.map { $0.days.count { !$0.isLater } } == [3, 3, 3])
        #expect(
            programme.workshops[0].days.filter(\.isLater).map { $0.date.description }
                == ["2027-01-03", "2027-03-03", "2027-03-18", "2027-06-03", "2027-12-03"])
        #expect(programme.workshops.allSatisfy { $0.invitations == 40 })
        #expect(programme.categories.compactMap(\.quota?.places).reduce(0, +) == 40)
        #expect(programme.languages == ["ar", "fr", "en"])
        for day in programme.workshops[0].days where !day.isLater {
            #expect(day.activities.first?.kind == .checkin)
            #expect(day.activities.last?.kind == .closing)
            #expect(day.activities.count { $0.kind == .breakout } >= 2)
            #expect(day.activities.contains { $0.polls.contains { $0.rules.method == .cumulative } })
        }
    }

    @Test("the schema that editors use names the same words as the program")
    func schema() throws {
        let data = Data(try Fixture.repository("sessions/schema.json"))
        let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let definitions = try #require(schema["definitions"] as? [String: Any])
        func words(_ definition: String, _ property: String) throws -> [String] {
            let properties = try #require((definitions[definition] as? [String: Any])?["properties"] as? [String: Any])
            return try #require((properties[property] as? [String: Any])?["enum"] as? [String])
        }
        #expect(try words("day", "accent") == ScriptParser.accents)
        #expect(try words("activity", "kind") == Activity.Kind.allCases.map(\.rawValue))
        #expect(try words("prompt", "kind") == Contribution.Kind.allCases.map(\.rawValue))
        #expect(try words("poll", "method") == VotingMethod.allCases.map(\.rawValue))
        #expect(try words("poll", "base") == PercentageBase.allCases.map(\.rawValue))

        let poll = try #require((definitions["poll"] as? [String: Any])?["properties"] as? [String: Any])
        let rules = try #require((poll["rules"] as? [String: Any])?["properties"] as? [String: Any])
        let keys = Set(VotingMethod.allCases.flatMap { ScriptParser.rules(of: $0) }.map(\.rawValue))
        #expect(Set(rules.keys) == keys)
        for (key, definition) in rules {
            for word in (definition as? [String: Any])?["enum"] as? [String] ?? [] {
                #expect(throws: Never.self) { try RuleSet(["\(key)=\(word)"]) }
            }
        }
    }

    /// Keys of a poll that some methods need and others refuse, with a value each that is right where it may stand. A poll has options already.
    private static let keys = [
        "seats": "1", "dots": "5", "max-per-option": "2", "majority": "simple", "base": "yes-no", "counters": "1",
        "budget": "100",
    ]

    @Test(
        "beside each method the schema asks for and refuses the keys that the program does",
        arguments: VotingMethod.allCases)
    func conditions(_ method: VotingMethod) throws {
        let (needed, refused) = try Self.conditions(of: method)
        let written = Self.keys.sorted { $0.key < $1.key }.map { "            \($0.key): \($0.value)\n" }.joined()
        let old = "            method: plurality\n"
        #expect(
            try Self.problems(old, "            method: \(method.rawValue)\n" + written) { $0.notAllowed } == refused)
        // One that the script lacks, and nothing beside the method.
        let bare = try Self.problems(old, "            method: \(method.rawValue)\n") { $0.needed }
        #expect(bare == needed.subtracting(["options"]))
        let without = """
                        options:
                          - {id: wood, text: {fr: Bois, en: Wood}}
                          - {id: gas, text: {fr: Gaz, en: Gas}}

            """
        let naked = old + without
        #expect(
            try Self.problems(naked, "            method: \(method.rawValue)\n") { $0.needed } == needed,
            "without options")
    }

    /// The keys of which the program complains in the small script with one place changed.
    private static func problems(
        _ old: String, _ new: String, _ key: (ScriptProblem.Kind) -> String?
    ) throws -> Set<String> {
        let text = SmallScript.text.replacing(old, with: new)
        try #require(text != SmallScript.text || old == new)
        do throws(ScriptProblems) {
            _ = try SmallScript.read(text)
            return []
        } catch {
            return Set(error.problems.compactMap { key($0.kind) })
        }
    }

    /// What the schema says of a method: the keys that have to stand beside it, and those that may not.
    private static func conditions(of method: VotingMethod) throws -> (needed: Set<String>, refused: Set<String>) {
        let data = Data(try Fixture.repository("sessions/schema.json"))
        let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let poll = try #require((schema["definitions"] as? [String: Any])?["poll"] as? [String: Any])
        var (needed, refused): (Set<String>, Set<String>) = ([], [])
        for condition in try #require(poll["allOf"] as? [[String: Any]]) {
            let asked = (condition["if"] as? [String: Any])?["properties"] as? [String: Any]
            guard let word = asked?["method"] as? [String: Any] else { continue }
            let methods = try #require(word["enum"] as? [String] ?? (word["const"] as? String).map { [$0] })
            #expect(Set(methods).isSubset(of: VotingMethod.allCases.map(\.rawValue)))
            guard let then = condition[methods.contains(method.rawValue) ? "then" : "else"] as? [String: Any] else {
                continue
            }
            // Of several that would do, the first is the usual one.
            let usual = (then["anyOf"] as? [[String: Any]])?.first
            needed.formUnion((then["required"] ?? usual?["required"]) as? [String] ?? [])
            for (key, value) in then["properties"] as? [String: Any] ?? [:] where value as? Bool == false {
                refused.insert(key)
            }
        }
        return (needed, refused)
    }
}

extension ScriptProblem.Kind {
    /// The key that is missing because of another one.
    fileprivate var needed: String? { if case .keyNeeded(let key, _) = self { key } else { nil } }
    /// The key that may not be there because of another one.
    fileprivate var notAllowed: String? { if case .keyNotAllowed(let key, _) = self { key } else { nil } }
}
