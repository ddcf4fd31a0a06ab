import Tally
import Workshop

extension RandomDay {
    /// Lines that somebody may key, some of them ballots with one method and slips with another.
    static let lines = [
        "1", "12", "21", "2=1", "1-2", "321", "1234", "112", "1122233", "50324", "5-0", "-", "0", ".", "x", "3=3", "٢١",
        "9", "1=", "hello", "", "4 2", "1,3", "3*1", "2*21", "112-3", "-1",
    ]

    mutating func voting(_ state: ProgrammeState) throws -> [Change] {
        let polls = state.polls.values.sorted { $0.id < $1.id }
        let open = polls.filter { $0.state == .open }
        // Mostly something happens to a vote that is taken: what is counted and cast is what there is most of.
        let isTaken = Int.random(in: 0..<4, using: &generator) > 0 && !open.isEmpty
        guard let poll = pick(isTaken ? open : polls) else { return [] }
        let source = pick(VoteSource.allCases) ?? .hands
        switch Int.random(in: 0..<23, using: &generator) {
        case 0: return try state.closing(of: poll.id, at: clock.now)
        case 1: return try state.reopening(of: poll.id)
        case 2: return [.poll(Revision(from: poll, to: nil))]
        case 3: return try state.creation(of: made(like: poll))
        case 4:
            let lines = state.lines(of: SampleDay.barriers).shuffled(using: &generator).prefix(4)
            return try state.harvest(lines.map(\.id), into: poll.id)
        case 5, 6: return try state.opening(of: poll.id, at: clock.now, random: clock.world.random)
        case 7: return try state.turnout(of: source, in: poll.id, ballots: pick([nil, 0, 7, 40]) ?? nil)
        case 8:
            return try state.issuing(
                Int.random(in: 1...6, using: &generator), in: poll.id, id: id(), random: clock.world.random)
        case 9...14: return try ballot(in: poll, from: source, state)
        case 15:
            return try state.count(
                of: Int.random(in: 1...5, using: &generator), from: source, in: poll.id,
                uncounted: pick([nil, .majority, .undocumented]) ?? nil,
                counter: Int.random(in: 1...2, using: &generator))
        case 16:
            let asking = polls.filter { $0.rules.method.asksForReservations }
            guard let poll = pick(asking.filter { $0.state != .planned }) else {
                // Few polls ask for them: one is made, then opened.
                if let planned = pick(asking) {
                    return try state.opening(of: planned.id, at: clock.now, random: clock.world.random)
                }
                return try state.creation(
                    of: made(like: poll, by: VotingMethod.allCases.first(where: \.asksForReservations)))
            }
            let noted = poll.reservations.isEmpty || Bool.random(using: &generator) ? poll.reservations + [text()] : []
            return try state.noting(noted, of: poll.id)
        case 17:
            let finalists = try state.secondRound(of: poll.id).finalists
            let second: ID<Poll> = id()
            return try state.secondRound(of: poll.id, between: finalists, id: second, code: "second-\(second)")
        default:
            return try state.count(
                of: Int.random(in: 1...5, using: &generator), from: source, in: poll.id,
                votes: pick([nil, 0, 3, 1000]) ?? nil, counter: Int.random(in: 1...2, using: &generator))
        }
    }

    /// A ballot is cast, corrected or taken back.
    private mutating func ballot(
        in poll: Poll, from source: VoteSource, _ state: ProgrammeState
    ) throws -> [Change] {
        let line = pick(Self.lines) ?? ""
        let known = pick(state.ballots(of: poll.id))?.id
        switch (Int.random(in: 0..<6, using: &generator), known) {
        case (0, .some(let ballot)): return try state.correction(of: ballot, line)
        case (1, .some(let ballot)): return try state.withdrawal(of: ballot)
        default:
            let voter = Bool.random(using: &generator) ? person(state) : nil
            let code = Bool.random(using: &generator) ? pick(state.issuedCodes(of: poll.id)) : nil
            return try state.casting(
                line, source: source, in: poll.id, voter: voter,
                category: pick([nil, text(), "owner", "stoker"]) ?? nil, code: code, id: id())
        }
    }

    /// A poll with the same question and options, and other rules.
    private mutating func made(like poll: Poll, by asked: VotingMethod? = nil) -> Poll {
        var made = poll
        made.id = id()
        made.code = "made-\(made.id)"
        made.state = .planned
        (made.openedAt, made.closedAt, made.presentAtClose) = (nil, nil, nil)
        // Every other one is counted in the room, where two people may count.
        let method = asked ?? (Bool.random(using: &generator) ? poll.rules.method : pick(VotingMethod.allCases) ?? .irv)
        made.rules = PollRules(
            method: method, dots: method == .cumulative ? 5 : nil,
            maxPerOption: method == .cumulative ? pick([nil, 2]) ?? nil : nil,
            majority: pick([.simple, .absolute, .atLeast(parts: 2, of: 3)]) ?? .simple, quorum: pick([nil, 3]) ?? nil,
            base: pick([nil] + PercentageBase.allCases) ?? nil,
            seats: method.takesSeats ? Int.random(in: 1...2, using: &generator) : 1,
            isSecret: Int.random(in: 0..<8, using: &generator) == 0, counters: Int.random(in: 1...2, using: &generator),
            budget: method.isAboutMoney ? 50 : nil)
        // Some weigh their ballots, some of these against the rules of secrecy.
        let weights = [["max-weight=3"], method.ruleKeys.contains(.colleges) ? ["colleges=owner:40,stoker:60"] : []]
        if Int.random(in: 0..<4, using: &generator) == 0, let rules = try? RuleSet(pick(weights) ?? []) {
            made.rules.further = rules
        }
        for index in made.options.indices { made.options[index].cost = method.isAboutMoney ? 10 + index : nil }
        for index in made.options.indices where index % 2 == 0 && method.takesSeats { made.options[index].tags = ["a"] }
        if method == .cumulative, Bool.random(using: &generator),
            let rules = try? RuleSet(["themes=a:3,b:2"] + (Bool.random(using: &generator) ? ["dots-against=1"] : []))
        {
            made.rules.further = rules
            for index in made.options.indices { made.options[index].tags = [index % 2 == 0 ? "a" : "b"] }
        }
        (made.follows, made.reservations) = (nil, [])
        return made
    }
}
