import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Telephones are switched on and off from the palette, and stand in one line above the footer. (state, keys, state)
@Suite("Telephones in the console")
struct TelephonesTests {
    private static let address: PlainText = "http://192.168.1.5:8080"

    private func console(role: Role = .facilitator) throws -> ConsoleDriver {
        ConsoleDriver(try SampleDay(at: .planned), role: role, size: Size(columns: 100, rows: 30))
    }

    private func choose(_ console: inout ConsoleDriver) {
        console.press("Ctrl-P")
        console.type("telephones")
        console.press("Enter")
    }

    @Test("the palette switches them on; off is asked about")
    func switching() throws {
        var console = try console()
        choose(&console)
        #expect(console.outside == [.telephones(isOn: true)])
        console.send(.telephones(.starting))
        #expect(console.text.contains("Telephones: being switched on"))
        console.send(.telephones(.on(address: Self.address, connected: 12, wrongCodes: 0)))
        #expect(console.text.contains("http://192.168.1.5:8080: 12 telephones"))
        choose(&console)
        #expect(console.outside.count == 1, "it is asked first")
        console.press("y")
        #expect(console.outside.last == .telephones(isOn: false))
        console.send(.telephones(nil))
        #expect(!console.text.contains("192.168.1.5"))
    }

    @Test("codes that are guessed are said once, when they become many")
    func guesses() throws {
        var console = try console()
        console.send(.telephones(.on(address: Self.address, connected: 3, wrongCodes: 19)))
        #expect(console.state.notice == nil)
        console.send(.telephones(.on(address: Self.address, connected: 3, wrongCodes: 20)))
        #expect(console.state.notice?.text.hasPrefix("20 wrong codes") == true)
        console.press("Down")
        console.send(.telephones(.on(address: Self.address, connected: 3, wrongCodes: 31)))
        #expect(console.state.notice?.text.hasPrefix("31 wrong codes") != true)
    }

    @Test("a note-taker is sent to the facilitator")
    func noteTaker() throws {
        var console = try console(role: .noteTaker)
        choose(&console)
        #expect(console.outside == [])
        #expect(console.state.notice != nil)
    }
}
