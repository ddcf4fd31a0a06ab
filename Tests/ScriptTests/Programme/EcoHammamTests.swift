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
}
