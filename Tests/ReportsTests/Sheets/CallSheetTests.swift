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
        #expect(text.contains(due[1].name.string) && text.contains(CalleeCode(of: due[1].id).description))
        #expect(text.contains("Order the boiler"))
        #expect(!text.contains(due[0].name.string))
    }

    @Test("a day in the room has none, and the sheet says so")
    func room() throws {
        let sample = try SampleDay(at: .evening)
        let request = SheetRequest(.one(.calls), of: SampleDay.day(1), in: [Localizer(language: .english)])
        #expect(throws: PaperError.emptySheet(.calls)) { try request.sheets(from: sample.state, sample.world) }
    }
}
