import FoundationEssentials
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("The calendar")
struct CalendarTests {
    private func lines(
        _ sample: SampleDay, of scope: SummaryRequest.Scope = .workshop(SampleDay.fes), for person: Int? = nil,
        hasActivities: Bool = false
    ) throws -> [String] {
        let request = OutgoingRequest(
            .calendar, of: scope, for: person.map(SampleDay.person), as: .ics, in: Localizer(language: .english),
            hasActivities: hasActivities)
        let output = try request.output(from: sample.state, world: sample.world, text: { Drawing.rendering($0) })
        guard case .file(let data) = output.content else { return [] }
        return String(decoding: data, as: UTF8.self).replacing("\r\n ", with: "").split(separator: "\r\n").map(
            String.init)
    }

    @Test("has the days by the hours of their plan, with their run sheets, and by the same names for good")
    func days() throws {
        let lines = try lines(SampleDay(at: .evening))
        #expect(lines.contains("SUMMARY:Eco-hammam networks: Energy transition"))
        #expect(lines.contains("DTSTART:20261201T083000"))
        #expect(lines.contains("DTEND:20261201T153000"))
        #expect(lines.contains("UID:\(SampleDay.day(1))"))
        #expect(lines.contains("LOCATION:Fez"))
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:Day 1\\n08:30 Check-in\\n09:15 Welcome") })
        #expect(!lines.contains("SUMMARY:Check-in"))
        #expect(try self.lines(SampleDay(at: .evening), hasActivities: true).contains("SUMMARY:Check-in"))
    }

    @Test("has what is still to be done by a date, without the names of those who have not agreed")
    func due() throws {
        var sample = try SampleDay(at: .evening)
        let open = sample.state.linesInOrder.filter { $0.due != nil && !$0.isSettled && $0.kind == .action }
        #expect(!open.isEmpty)
        for line in open {
            #expect(try lines(sample).contains("UID:\(line.id)"))
            try sample.record(
                sample.state.settling(of: line.id, as: .done, at: sample.world.now(), by: "Amina"))
        }
        for line in open { #expect(try !lines(sample).contains("UID:\(line.id)")) }
    }

    @Test("of a person has the days to which that person is invited, and no other's commitments")
    func person() throws {
        let sample = try SampleDay(at: .evening)
        let lines = try lines(sample, of: .programme, for: 17)
        #expect(lines.filter { $0.hasPrefix("LOCATION:") }.allSatisfy { $0 == "LOCATION:Rabat" })
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 3)
    }
}
