import Foundation
import Testing
import Workshop

@testable import Script

/// The five programmes that Halqa brings along, read as people will: each with what its days must have, and with its roster.
@Suite("The programmes that Halqa brings along")
struct ProgrammesTests {
    /// A script, and the roster of one of its workshops.
    struct Example: CustomTestStringConvertible, Sendable {
        var script: String
        var roster: String
        var workshop: String
        /// After how long people are asked again, in the workshop of the roster.
        var later: [String]

        var testDescription: String { script }
    }

    static let examples = [
        Example(
            script: "eco-hammam", roster: "fes", workshop: "fes",
            later: ["month-1", "month-3", "meeting", "month-6", "month-12"]),
        Example(
            script: "slec-diagnosis", roster: "slec", workshop: "ksar-el-kebir",
            later: ["council", "training", "month-6"]),
        Example(
            script: "smart-city-centres", roster: "smart-city", workshop: "alexandria",
            later: ["month-3", "month-6", "month-9", "month-12", "month-15"]),
        Example(
            script: "volubilis-symposium", roster: "volubilis", workshop: "meknes", later: ["month-1", "month-6"]),
        Example(
            script: "mayors-in-action", roster: "mayors", workshop: "poland",
            later: ["week-6", "meeting", "year-1", "year-2"]),
    ]

    private func programme(_ example: Example) throws -> Programme {
        try ScriptReader().read(Fixture.repository("sessions/\(example.script).yaml"))
    }

    @Test("each day in the room has a door that asks for consent, and asks at its end how it was", arguments: examples)
    func days(_ example: Example) throws {
        let programme = try programme(example)
        for workshop in programme.workshops {
            #expect(workshop.days.filter(\.isLater).map(\.code) == example.later)
            for day in workshop.days {
                let first = try #require(day.activities.first)
                #expect(first.kind == .checkin && !first.notes.texts.isEmpty, "\(day.code)")
                let survey = day.activities.last { $0.kind == .survey }
                // On a grid each mark is asked for once; without one, polls count and prompts take words.
                let isAsked = survey?.polls.isEmpty == false && survey?.prompts.isEmpty == false
                #expect(isAsked || survey?.grids?.isEmpty == false, "\(day.code)")
            }
        }
        #expect(programme.vocabularies?.contains { $0.use == .links } == true)
    }

    @Test("texts are set as each language sets them", arguments: examples)
    func typography(_ example: Example) throws {
        let lines = String(decoding: try Fixture.repository("sessions/\(example.script).yaml"), as: UTF8.self)
            .split(separator: "\n").map { $0.drop { $0 == " " } }
        for line in lines where line.hasPrefix("fr: ") {
            let text = line.dropFirst("fr: ".count)
            #expect(!text.contains(/[^\u{202F}][;!?]|[^\u{A0}]»|«[^\u{A0}]|[^\u{A0}0-9]:/), "\(text)")
        }
        let tashkeel = Set((0x064B...0x0652).compactMap(Unicode.Scalar.init))
        for line in lines where line.hasPrefix("ar") {
            #expect(!line.unicodeScalars.contains { tashkeel.contains($0) }, "\(line)")
        }
    }

    @Test(
        "its roster fits: categories that are known, consent said or blank, no place too few",
        arguments: examples)
    func rosters(_ example: Example) throws {
        var state = ProgrammeState()
        let programme = try programme(example)
        try state.apply(.programmeCreated(programme))
        let workshop = try #require(programme.workshops.first { $0.code == example.workshop })
        let roster = RosterReader().read(try Fixture.repository("seeds/roster-\(example.roster).csv"))
        let plan = RosterPlan(roster, into: state, workshop: workshop.id, world: try RosterSample().world)
        #expect(plan.refused.isEmpty)
        #expect(plan.newlyInvited.count == workshop.invitations)
        try state.apply(plan.changes)
        let codes = Set(programme.categories.map { PlainText($0.code) })
        let people = Array(state.stakeholders.values)
        #expect(people.allSatisfy { codes.contains($0.category) && !$0.languages.isEmpty })
        #expect(Set(people.map(\.consent)) == [true, false, nil])
        // That of Fès goes over a place or two, as real ones do.
        guard example.script != "eco-hammam" else { return }
        #expect(plan.notices.isEmpty, "\(plan.notices)")
        for category in programme.categories {
            let quota = try #require(workshop.quotas?[category.code] ?? category.quota)
            let invited = people.filter { $0.category.string == category.code }
            let count = quota.unit == .people ? invited.count : Set(invited.map(\.organisation)).count
            #expect(count <= quota.places, "\(category.code)")
        }
    }
}
