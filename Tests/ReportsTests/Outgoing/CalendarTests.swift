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

    @Test("has the first meeting of a pair with both of them; a later file takes the place of an earlier one")
    func meetings() throws {
        var sample = try SampleDay(at: .evening)
        try sample.pair(agreed: true)
        let link = try #require(sample.state.linksInOrder.first { $0.due != nil })
        for end in link.ends {
            guard case .person(let id) = end else { continue }
            let request = OutgoingRequest(
                .calendar, of: .workshop(SampleDay.fes), for: id, as: .ics, in: Localizer(language: .english))
            guard
                case .file(let data) = try request.output(
                    from: sample.state, world: sample.world, text: { Drawing.rendering($0) }
                ).content
            else { continue }
            let text = String(decoding: data, as: UTF8.self)
            #expect(text.contains("UID:\(link.id)") && text.contains("DTSTART;VALUE=DATE:20270112"))
        }
        func sequence() throws -> Int {
            let line = try #require(try lines(sample).first { $0.hasPrefix("SEQUENCE:") })
            return Int(line.dropFirst(9)) ?? -1
        }
        let before = try sequence()
        sample.clock.advance(seconds: 3600)
        #expect(try sequence() > before)
        #expect(try lines(sample).contains { $0.hasPrefix("LAST-MODIFIED:2026") })
    }

    @Test("of a person has the days to which that person is invited, and no other's commitments")
    func person() throws {
        let sample = try SampleDay(at: .evening)
        let lines = try lines(sample, of: .programme, for: 17)
        #expect(lines.filter { $0.hasPrefix("LOCATION:") }.allSatisfy { $0 == "LOCATION:Rabat" })
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 3)
    }
}
