/// Whom somebody called or wrote to, on a day on which people are reached so.
extension ProgrammeState {
    /// Somebody is called. Who is reached for the first time on the day is on record as reached.
    /// - Throws: `unknownReference`; `isInRoom` on a day that is held in a room.
    public func addition(of call: Call) throws(Refusal) -> [Change] {
        guard calls[call.id] == nil else { throw .changedMeanwhile(.called) }
        let revision = Revision(from: nil, to: call)
        try check(revision)
        guard call.outcome == .reached, attendances(on: call.day)[call.stakeholder] == nil else {
            return [.call(revision)]
        }
        return [.call(revision)] + (try arrival(of: call.stakeholder, on: call.day, at: call.at, by: call.by))
    }

    /// What is said of a call is revised: what came of it, when to try again. Nothing changes, nothing is recorded.
    /// - Throws: `unknownReference`.
    public func revision(of call: ID<Call>, _ edit: (inout Call) -> Void) throws(Refusal) -> [Change] {
        guard let before = calls[call] else { throw .unknownReference }
        var after = before
        edit(&after)
        guard (after.id, after.day, after.stakeholder) == (before.id, before.day, before.stakeholder) else {
            throw .unknownReference
        }
        return after == before ? [] : [.call(Revision(from: before, to: after))]
    }

    /// A call was a mistake. Who was on record as reached by it alone is so no more.
    /// - Throws: `unknownReference`.
    public func removal(of call: ID<Call>) throws(Refusal) -> [Change] {
        guard let before = calls[call] else { throw .unknownReference }
        let attendance = attendances(on: before.day)[before.stakeholder]
        let isItsOwn = before.outcome == .reached && attendance?.arrivedAt == before.at
        return [.call(Revision(from: before, to: nil))]
            + (isItsOwn ? try withdrawal(of: before.stakeholder, on: before.day) : [])
    }

    /// All calls, in order.
    /// - Parameter person: the one who was called; nil for everybody.
    func callsInOrder(of person: ID<Stakeholder>?) -> [Call] {
        calls.values.filter { person == nil || $0.stakeholder == person }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// A number is another one: where the last call to somebody found that it was wrong, the new one is to be tried.
    public func rightingNumber(of person: ID<Stakeholder>) -> [Change] {
        guard let last = callsInOrder(of: person).last, last.isWrong else { return [] }
        var after = last
        after.again = LocalTime(last.at, secondsFromUTC: 0).date
        return [.call(Revision(from: last, to: after))]
    }

    /// What was written down together with a call: what the person said, and of what it was said what became of it.
    public func written(with call: Call) -> (note: Contribution?, settled: [Contribution]) {
        let lines = linesInOrder
        return (
            lines.first { $0.kind == .note && $0.writtenAt == call.at && $0.by == .person(call.stakeholder) },
            lines.filter { $0.settlement?.at == call.at && $0.settlement?.by == call.by }
        )
    }

    /// Whether a line was said by somebody who was called or written to: it was said to whoever called, and not to a room.
    public func isFromCall(_ line: Contribution) -> Bool {
        guard line.kind == .note, line.origin != nil, line.by != nil else { return false }
        return day(of: line.activity).map { $0.channel != nil } ?? (line.origin?.channel == .telephone)
    }

    /// The calls of a day, in order.
    public func calls(on day: ID<Day>) -> [Call] {
        calls.values.filter { $0.day == day }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// The calls of a person on a day, in order.
    public func calls(of person: ID<Stakeholder>, on day: ID<Day>) -> [Call] {
        calls(on: day).filter { $0.stakeholder == person }
    }

    /// How often a person was called on a day without being reached: whoever has three of them is written to.
    public func vainCalls(of person: ID<Stakeholder>, on day: ID<Day>) -> Int {
        calls(of: person, on: day).inVain
    }

    /// Rules that hold whoever was quicker.
    func check(_ revision: Revision<Call>) throws(Refusal) {
        guard let call = revision.after, revision.before == nil else { return }
        guard let day = day(call.day), stakeholders[call.stakeholder] != nil else { throw .unknownReference }
        guard day.channel != nil else { throw .isInRoom }
    }
}

extension [Call] {
    /// How many of them reached nobody.
    var inVain: Int { count { $0.outcome == .noAnswer || $0.isWrong } }
}

extension Call {
    /// Whether the number was wrong, and nobody has put another one in its place.
    var isWrong: Bool { outcome == .wrongNumber && again == nil }
}
