import Script
import Tables
import Workshop

extension Roster {
    /// Reads a roster that a test has written down.
    static func read(_ text: String, encoding: TableEncoding? = nil) -> Roster {
        RosterReader(encoding: encoding).read(Array(text.utf8))
    }
}

extension RosterProblem {
    /// Where it is, "line:column"; the column is 0 for a row as a whole.
    var place: String { "\(line):\(column ?? 0)" }
}

/// A file that a roster comes into.
struct RosterSample {
    var state = ProgrammeState()
    var workshops: [Workshop] = []
    let world = World(
        now: { Instant(milliseconds: 1_796_000_000_000) }, secondsFromUTC: { _ in 3600 }, random: { 0x5EED })

    init() throws {
        let programme = try SmallScript.read()
        workshops = programme.workshops
        try state.apply(.programmeCreated(programme))
    }

    func plan(_ text: String, workshop: Int = 0, answers: [Int: RosterAnswer] = [:]) -> RosterPlan {
        plan(Roster.read(text), workshop: workshop, answers: answers)
    }

    func plan(_ roster: Roster, workshop: Int = 0, answers: [Int: RosterAnswer] = [:]) -> RosterPlan {
        RosterPlan(roster, into: state, workshop: workshops[workshop].id, world: world, answers: answers)
    }

    /// Plans and records.
    @discardableResult
    mutating func take(
        _ text: String, workshop: Int = 0, answers: [Int: RosterAnswer] = [:]
    ) throws -> RosterPlan {
        let plan = plan(text, workshop: workshop, answers: answers)
        try state.apply(plan.changes)
        return plan
    }

    var people: [Stakeholder] { state.stakeholders.values.sorted { $0.name < $1.name } }
}
