import TestSupport
import Testing
import Workshop

@Suite("The day that tests share")
struct SampleDayTests {
    @Test("reaches each of its moments by the rules", arguments: SampleDay.Moment.allCases)
    func moments(_ moment: SampleDay.Moment) throws {
        let sample = try SampleDay(at: moment)
        #expect(sample.changes.isEmpty == false)
        #expect(sample.state == (try SampleDay(at: moment)).state)
    }

    @Test("has fourteen people in the room in the morning and thirteen in the evening")
    func people() throws {
        #expect(try SampleDay(at: .planned).state.hereCount(on: SampleDay.day(1)) == 0)
        #expect(try SampleDay(at: .morning).state.hereCount(on: SampleDay.day(1)) == 14)
        #expect(try SampleDay(at: .evening).state.hereCount(on: SampleDay.day(1)) == 13)
    }
}
