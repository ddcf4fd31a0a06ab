import Reports
import TestSupport
import Testing
import Workshop

@Suite("Where the programme stands")
struct StatusReportTests {
    private func status(at moment: SampleDay.Moment, _ language: String = "en") throws -> StatusReport {
        let sample = try SampleDay(at: moment)
        return StatusReport(of: sample.state, world: sample.world, language: language)
    }

    @Test("every city and every day is there, begun or not")
    func days() throws {
        let status = try status(at: .nextDay)
        #expect(status.programme?.id == "eco-hammam")
        #expect(status.workshops.map(\.id) == ["fes", "rabat"])
        #expect(status.workshops.map { $0.days.map(\.number) } == [[1, 2, 3], [1, 2, 3]])
        #expect(status.workshops[0].days.map(\.present) == [14, 10, 0])
        #expect(status.workshops[0].days.map(\.walkIns) == [2, 1, 0])
        #expect(status.workshops[0].days.map(\.contributions) == [10, 1, 0])
        #expect(status.workshops[1].days.map(\.invited) == [3, 3, 3])
    }

    @Test("an empty file has a status too")
    func empty() {
        let world = FixedWorld(now: Instant(milliseconds: 0)).world
        let status = StatusReport(of: ProgrammeState(), world: world, language: "en")
        #expect(status.programme == nil)
        #expect(status.workshops.isEmpty)
        #expect(Drawing.rendering().render(status).contains("no programme"))
    }

    @Test("its JSON keeps what the commands promise")
    func promise() throws {
        struct Promise: Decodable, Equatable {
            struct Programme: Decodable, Equatable { var id: String }
            struct Workshop: Decodable, Equatable {
                var id: String
                var days: [Day]
            }
            struct Day: Decodable, Equatable {
                var number: Int
                var theme: String
                var date: String
                var invited: Int
                var present: Int
                var walkIns: Int
                var contributions: Int
                var polls: [Poll]
            }
            struct Poll: Decodable, Equatable {
                var id: String
                var question: String
                var method: String
                var state: String
                var ballots: Int?
                var results: [Result]
            }
            struct Result: Decodable, Equatable {
                var option: String
                var votes: Int
            }
            var programme: Programme
            var workshops: [Workshop]
        }
        let promise = try read(Promise.self, from: try status(at: .evening, "fr"))
        #expect(promise.programme.id == "eco-hammam")
        let day = promise.workshops[0].days[0]
        #expect((day.theme, day.date) == ("Transition énergétique", "2026-12-01"))
        #expect(
            day.polls[1]
                == Promise.Poll(
                    id: "meet-again", question: "Nous retrouvons-nous dans trois mois ?", method: "motion",
                    state: "closed",
                    ballots: 14,
                    results: [
                        Promise.Result(option: "yes", votes: 11), Promise.Result(option: "no", votes: 1),
                        Promise.Result(option: "abstain", votes: 2),
                    ]))
    }
}
