import Foundation
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

/// The sheet on which one calls without a laptop.
@Suite("The sheet of calls")
struct CallSheetTests {
    @Test("whom to call with number and code, what each took on, and nobody who was reached")
    func sheet() throws {
        var sample = try SampleDay(at: .evening)
        let workshop = try #require(sample.state.programme?.workshops.first)
        var day = workshop.days[0].renewed(as: "calls", in: sample.world)
        (day.channel, day.after, day.lasting) = (.telephone, Period(1, .month), Period(2, .week))
        try sample.record(try sample.state.addition(of: day, to: workshop.id, in: sample.world))
        let due = sample.state.callees(on: day, today: day.date).filter { $0.standing == .due }.map(\.person)
        try sample.record(
            try sample.state.contribution(
                sample.world.newID(), saying: "Order the boiler", kind: .action, to: SampleDay.fuel,
                in: SampleDay.barriers, group: 1, by: "Amina", at: sample.clock.now, owner: .person(due[1].id),
                due: day.date))
        try sample.record(
            try sample.state.addition(
                of: Call(
                    id: sample.world.newID(), day: day.id, stakeholder: due[0].id, at: sample.clock.now,
                    outcome: .reached, by: "Amina")))
        let t = Localizer(language: .english)
        let sheet = try #require(Sheet.make(.calls, of: day.id, in: sample.state, world: sample.world, [t]))
        let text = sheet.text(Drawing.rendering(t)).lines.joined(separator: "\n")
        #expect(text.contains(due[1].name.string) && text.contains(SheetCode(of: due[1].id).description))
        let line = try #require(sample.state.linesInOrder.first { $0.text == "Order the boiler" })
        #expect(text.contains("☐ Order the boiler") && text.contains(SheetCode(of: line.id).description))
        #expect(!text.contains(due[0].name.string))
    }

    private func calls(
        _ sample: inout SampleDay, _ channel: Channel, _ t: Localizer
    ) throws -> (day: Day, text: String) {
        let workshop = try #require(sample.state.programme?.workshops.first)
        var day = workshop.days[0].renewed(as: "calls", in: sample.world)
        (day.channel, day.after, day.lasting) = (channel, Period(1, .month), Period(2, .week))
        try sample.record(try sample.state.addition(of: day, to: workshop.id, in: sample.world))
        return (day, try text(sample, day, t))
    }

    private func text(_ sample: SampleDay, _ day: Day, _ t: Localizer) throws -> String {
        let sheet = try #require(Sheet.make(.calls, of: day.id, in: sample.state, world: sample.world, [t]))
        return sheet.text(Drawing.rendering(t, width: 240)).lines.joined(separator: "\n")
    }

    @Test("who came stands before who did not, each with their links, what is late, and what was tried")
    func known() throws {
        var sample = try SampleDay(at: .evening)
        try sample.pair(agreed: true)
        let t = Localizer(language: .english)
        let (day, text) = try calls(&sample, .telephone, t)
        let came = try #require(text.range(of: "Came")), others = try #require(text.range(of: "Invited, did not come"))
        #expect(came.lowerBound < others.lowerBound)
        #expect(text.contains("Tutor: ") && text.contains("Learner: ") && text.contains("first meeting: 12 January"))
        let person = try #require(
            sample.state.callees(on: day, today: day.date).first { $0.standing == .due }?.person)
        try sample.record(
            try sample.state.addition(
                of: Call(
                    id: sample.world.newID(), day: day.id, stakeholder: person.id, at: sample.clock.now,
                    outcome: .noAnswer, again: sample.world.localNow.date.adding(days: 3), by: "Amina")))
        let tried = try self.text(sample, day, t)
        #expect(tried.contains("no answer (1 Dec)") && tried.contains("again on 4 December 2026"))
    }

    @Test("on a day by mail nobody is called: words and addresses are of mail")
    func mail() throws {
        var sample = try SampleDay(at: .evening)
        try sample.record(
            sample.state.revision(of: SampleDay.person(3)) { $0.email = "khadija.tazi@example.org" })
        let text = try calls(&sample, .mail, Localizer(language: .english)).text
        #expect(text.contains("Who is written to") && text.contains("khadija.tazi@example.org"))
        #expect(!text.contains("Number, or by when"))
    }

    @Test("what somebody said on the telephone is published nowhere, and never said to be the room's")
    func privately() throws {
        var sample = try SampleDay(at: .evening)
        let (day, _) = try calls(&sample, .telephone, Localizer(language: .english))
        let call = Call(
            id: sample.world.newID(), day: day.id, stakeholder: SampleDay.person(3), at: sample.clock.now,
            outcome: .reached, by: "Amina")
        try sample.record(
            try sample.state.call(call, saying: "Never call me again", about: nil, as: sample.world.newID()))
        let summary = try #require(
            DaySummary(of: day.id, in: sample.state, world: sample.world, language: "en"))
        let t = Localizer(language: .english)
        let named = Drawing.rendering(t).render(Document(summary, t))
        #expect(named.contains("Never call me again") && !named.contains("the whole room"))
        var mask = TextMask(sample.state, t) { _ in false }
        #expect(!Drawing.rendering(t).render(Document(summary.anonymous(&mask), t)).contains("Never call me again"))
        let request = OutgoingRequest(.site, of: .programme, as: .site, in: t)
        let output = try request.output(from: sample.state, world: sample.world) { Drawing.rendering($0) }
        guard case .site(let pages) = output.content else { return }
        for (name, page) in pages {
            #expect(!String(decoding: page, as: UTF8.self).contains("Never call me"), "\(name)")
        }
    }

    @Test("a day of calls tells what became of what was taken on, not that nothing was taken on")
    func followed() throws {
        var sample = try SampleDay(at: .evening)
        let (day, _) = try calls(&sample, .telephone, Localizer(language: .english))
        let line = try #require(sample.state.linesInOrder.first { $0.kind == .action && $0.mergedInto == nil })
        let call = Call(
            id: sample.world.newID(), day: day.id, stakeholder: SampleDay.person(3), at: sample.clock.now,
            outcome: .reached, by: "Amina")
        try sample.record(
            try sample.state.call(call, saying: "Half of it", about: line.id, as: sample.world.newID()))
        let summary = try #require(
            DaySummary(of: day.id, in: sample.state, world: sample.world, language: "en"))
        let t = Localizer(language: .english)
        let text = Drawing.rendering(t).render(Document(summary, t))
        #expect(text.contains("What became of what was taken on") && text.contains(line.text.string))
        #expect(!text.contains("No commitments have been written down"))
    }

    @Test("a day in the room has none, and the sheet says so")
    func room() throws {
        let sample = try SampleDay(at: .evening)
        let request = SheetRequest(.one(.calls), of: SampleDay.day(1), in: [Localizer(language: .english)])
        #expect(throws: PaperError.emptySheet(.calls)) { try request.sheets(from: sample.state, sample.world) }
    }
}
