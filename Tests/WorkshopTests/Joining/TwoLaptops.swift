import TestSupport
import Testing
import Workshop

/// Two laptops that have the same file, and go on without knowing of each other until they are joined.
struct TwoLaptops {
    private(set) var left = Laptop("left")
    private(set) var right = Laptop("right")
    let day: SampleDay

    /// - Parameter changes: what both know beyond the sample day.
    init(at moment: SampleDay.Moment = .morning, _ changes: (ProgrammeState) throws -> [Change] = { _ in [] }) throws {
        day = try SampleDay(at: moment)
        try left.record(day.changes)
        try left.record(try changes(left.state))
        right.take(left.rows)
    }

    mutating func left(_ change: (ProgrammeState) throws -> [Change]) throws {
        day.clock.advance(seconds: 10)
        try left.record(try change(left.state), at: day.clock.now)
    }

    mutating func right(_ change: (ProgrammeState) throws -> [Change]) throws {
        day.clock.advance(seconds: 10)
        try right.record(try change(right.state), at: day.clock.now)
    }

    mutating func undoLeft() -> Bool { left.undo() }
    mutating func redoLeft() -> Bool { left.redo() }

    /// Each takes in what the other has.
    /// - Returns: what both say then.
    @discardableResult
    mutating func join(sourceLocation: SourceLocation = #_sourceLocation) -> Joined {
        let (one, other) = (left.rows, right.rows)
        left.take(other)
        right.take(one)
        #expect(left.joined.isSame(as: right.joined), sourceLocation: sourceLocation)
        let anew = Joined(left.rows.reversed())
        #expect(left.joined.isSame(as: anew), sourceLocation: sourceLocation)
        return left.joined
    }
}

extension Joined {
    /// Whether both say the same, of all that they say.
    func isSame(as other: Joined) -> Bool {
        state == other.state && conflicts == other.conflicts && waiting == other.waiting && order == other.order
    }
}
