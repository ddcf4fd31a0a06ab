import TestSupport
import Workshop

@testable import Console

/// Tests of a note-taker at a table, while a facilitator works on another laptop.
protocol AtTable {}

extension AtTable {
    func table(table: Int? = 1) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning), role: .noteTaker, as: "Imane", table: table)
        console.press("4")
        return console
    }

    /// The facilitator starts an activity on the other laptop.
    func start(_ activity: ID<Activity>, _ console: inout ConsoleDriver) throws {
        console.receive(
            try console.state.programme.start(of: activity, at: console.clock.now, in: console.clock.world),
            from: "Salma")
    }

    func lines(_ activity: ID<Activity>, _ console: ConsoleDriver) -> [String] {
        console.state.programme.lines(of: activity).map(\.text.string)
    }
}
