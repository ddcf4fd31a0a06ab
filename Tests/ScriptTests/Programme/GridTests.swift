import Foundation
import Tally
import Testing
import Workshop

@testable import Script

/// The grids of a script, and those of a file of their own.
@Suite("Grids")
struct GridTests {
    private func script(_ grids: String, in activity: String = "") -> String {
        """
        halqa: 1
        programme: {id: p, title: {fr: P}, languages: [fr]}
        grids: \(grids)
        workshops: [{id: fes, city: {fr: F}, start: 2026-12-01}]
        days:
          - {id: one, number: 1, theme: {fr: T}, accent: amber, activities: [
              {id: a, kind: survey, title: {fr: A}, at: "09:00", minutes: 30\(activity)}]}
        """
    }

    private func read(_ text: String) throws(ScriptProblems) -> Programme {
        try ScriptReader().read(Array(text.utf8))
    }

    private func kinds(_ text: String) -> [ScriptProblem.Kind] {
        do { _ = try read(text) } catch { return error.problems.map(\.kind) }
        return []
    }

    private func grid(_ criteria: String, _ more: String = "") -> String {
        "[{id: label, title: {fr: L}, of: organisation, by: two-assessors, criteria: [\(criteria)]\(more)}]"
    }

    private let classes =
        ", classes: [{id: silver, title: {fr: S}, from: 50/100}, {id: gold, title: {fr: G}, from: 0.8, floors: {tank: 2}}]"

    @Test("criteria with what can be said of them, classes with their shares and floors; such a script is of version 6")
    func reading() throws {
        let criteria = """
            {id: permit, text: {fr: P}, mandatory: true}, {id: tank, text: {fr: T}, points: 0-4, evidence: required},
            {id: wood, text: {fr: W}, unit: {fr: t/mois}, better: less}, {id: place, text: {fr: O}, words: true},
            {id: flue, text: {fr: F}, mandatory: gold, levels: [{value: 0, text: {fr: Z}}, {value: 3, text: {fr: D}}]}
            """
        let programme = try read(script(grid(criteria, classes), in: ", grids: [label]"))
        let grid = try #require(programme.grids?.first)
        #expect(grid.edition == 1)
        #expect(grid.criteria.map(\.code) == ["permit", "tank", "wood", "place", "flue"])
        #expect(grid.criteria.map(\.mandatoryFrom) == ["silver", nil, nil, nil, "gold"])
        #expect(grid.criteria[0].scale == .fulfilled)
        #expect(grid.criteria[1].scale == .points(4))
        #expect(grid.criteria[1].needsEvidence)
        #expect(grid.criteria[3].scale == .words)
        #expect(grid.criteria.map(grid.most) == [nil, 4, nil, nil, 3])
        #expect(grid.classes.map(\.from) == [Fraction(1, 2), Fraction(4, 5)])
        #expect(grid.classes.map(\.floors) == [[:], ["tank": 2]])
        #expect(programme.workshops[0].days[0].activities[0].grids == ["label"])
        #expect(programme.version == 6)
    }

    @Test("people rate themselves by common levels, and say whether the task falls to them")
    func themselves() throws {
        let levels = "[{value: 0, text: {fr: Z}}, {value: 4, text: {fr: Q}}]"
        let text =
            "[{id: skills, title: {fr: S}, of: person, by: themselves, levels: \(levels), "
            + "criteria: [{id: invoices, text: {fr: I}, asks: falls-to-me}]}]"
        let grid = try #require(try read(script(text)).grids?.first)
        #expect(grid.criteria[0].scale == .common)
        #expect(grid.criteria[0].asksTask)
        #expect(grid.levels.map(\.value) == [0, 4])
    }

    @Test("weights come from a vote, for themes that every criterion has")
    func weights() throws {
        let themes = ", themes: [{id: fire, title: {fr: F}}], weights: {from: network/label}"
        let grid = try #require(try read(script(grid("{id: a, text: {fr: A}, theme: fire}", themes))).grids?.first)
        #expect(grid.vote == Grid.Vote(activity: "network", poll: "label"))
        #expect(kinds(script(self.grid("{id: a, text: {fr: A}}", themes))) == [.keyNeeded("theme", by: "themes")])
        #expect(
            kinds(script(self.grid("{id: a, text: {fr: A}}", ", weights: {from: network/label}")))
                == [.keyNeeded("themes", by: "weights")])
    }

    @Test("what cannot be is named, with all the rest")
    func problems() {
        let one = "{id: a, text: {fr: A}}"
        #expect(kinds(script(grid("{id: a, text: {fr: A}}, {id: a, text: {fr: A}}"))).count == 1)
        #expect(kinds(script(grid("{id: a, text: {fr: A}, points: 3, unit: {fr: t}}"))).count == 1)
        #expect(kinds(script(grid("{id: a, text: {fr: A}, better: more}"))) == [.keyNeeded("unit", by: "better")])
        #expect(
            kinds(script(grid("{id: a, text: {fr: A}, mandatory: true}"))) == [.keyNeeded("classes", by: "mandatory")])
        #expect(kinds(script(grid(one, classes))).count == 1, "a floor of a criterion that is not there")
        #expect(kinds(script(grid(one), in: ", grids: [labels]")).count == 1)
        let falling = ", classes: [{id: s, title: {fr: S}, from: 0.8}, {id: g, title: {fr: G}, from: 0.5}]"
        #expect(kinds(script(grid(one, falling))) == [.classNotAbove("g", below: "s")])
        #expect(kinds(script(grid(one, ", classes: [{id: s, title: {fr: S}, from: 3}]"))).count == 1)
    }

    @Test("the label's criteria are a file of their own, in the languages of the programme")
    func label() throws {
        let sessions = URL(filePath: #filePath).appending(path: "../../../../sessions").standardized
        func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: sessions.appending(path: name))) }
        let programme = try ScriptReader().read(bytes("eco-hammam.yaml"))
        let grid = try #require(try ScriptReader().readGrids(bytes("eco-hammam-label.yaml"), of: programme).first)
        #expect(grid.classes.count == 2)
        // The vote that weighs its themes has an option for each, in the same order.
        let vote = try #require(grid.vote)
        let polls = programme.workshops.flatMap(\.days).flatMap(\.activities).filter { $0.code == vote.activity }
            .flatMap(\.polls).filter { $0.code == vote.poll }
        #expect(polls.count == programme.workshops.count)
        for poll in polls {
            guard case .listed(let options) = poll.options else { continue }
            #expect(options == grid.themes.map(\.title))
        }
    }
}
