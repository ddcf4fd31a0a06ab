import Synchronization
public import Workshop

/// A small workshop that tests share: two cities, three days, sixteen people in Fez, brought to a chosen moment by the
/// same rules that a real day goes through. Everything in it is the same in every run.
public struct SampleDay: Sendable {
    /// How far the workshop in Fez has come.
    public enum Moment: Int, CaseIterable, Comparable, Sendable {
        /// 1 December, 08:25: fourteen people invited, nobody here.
        case planned
        /// 10:05: twelve of them and two walk-ins are here, the first breakout runs, its tables have written lines.
        case morning
        /// 12:20: the dots are being counted.
        case vote
        /// 15:40: day 1 is over.
        case evening
        /// 2 December, 09:40: day 2 runs with nine people who were here before and one who was not.
        case nextDay

        /// The earlier moment first.
        public static func < (left: Moment, right: Moment) -> Bool { left.rawValue < right.rawValue }
    }

    /// What the file says.
    public private(set) var state = ProgrammeState()
    /// The changes that led there, in order.
    public private(set) var changes: [Change] = []
    /// The clock, standing at the moment, and randomness.
    public let clock: FixedWorld

    /// Brings the workshop to `moment`.
    /// - Parameters:
    ///   - rules: who is to sit with whom, in the script.
    ///   - experts: the categories of those who answer questions, in the script.
    public init(at moment: Moment = .evening, rules: TableRules? = nil, experts: [String]? = nil) throws {
        guard rules == nil, experts == nil else {
            try self.init(made: moment, rules: rules, experts: experts)
            return
        }
        // Hundreds of tests begin here, and a day takes longer to live through than most of them.
        let known = Self.known.withLock { $0[moment] }
        let day = try known ?? SampleDay(made: moment, rules: nil, experts: nil)
        if known == nil { Self.known.withLock { $0[moment] = day } }
        self.init(state: day.state, changes: day.changes, clock: FixedWorld(like: day.clock))
    }

    private init(state: ProgrammeState, changes: [Change], clock: FixedWorld) {
        (self.state, self.changes, self.clock) = (state, changes, clock)
    }

    /// The days that were lived through; nobody moves their clocks.
    private static let known = Mutex<[Moment: SampleDay]>([:])

    private init(made moment: Moment, rules: TableRules?, experts: [String]?) throws {
        clock = FixedWorld(date: Self.date, clock: Self.clock(8, 25))
        var programme = Self.makeProgramme()
        programme.tableRules = rules
        for index in programme.workshops[0].days[0].activities.indices
        where programme.workshops[0].days[0].activities[index].id == Self.answers {
            programme.workshops[0].days[0].activities[index].experts = experts
        }
        try record([.programmeCreated(programme)])
        try invite()
        if moment >= .morning { try morning() }
        if moment >= .vote { try vote() }
        if moment >= .evening { try evening() }
        if moment >= .nextDay { try nextDay() }
    }

    /// The world that the rules see.
    public var world: World { clock.world }

    /// Records changes, as a ledger would.
    public mutating func record(_ changes: [Change]) throws {
        try state.apply(changes)
        self.changes += changes
    }
}

/// What is in it, by name.
extension SampleDay {
    /// 1 December 2026, the first day in Fez.
    public static let date = CivilDate(year: 2026, month: 12, day: 1) ?? CivilDate(daysSinceEpoch: 0)
    /// The workshop in Fez.
    public static let fes: ID<Workshop> = id(2)
    /// The workshop in Rabat, for which three people are invited and which has not begun.
    public static let rabat: ID<Workshop> = id(3)
    /// The first breakout of day 1, with the prompts `fuel` and `money`.
    public static let barriers: ID<Activity> = id(2103)
    /// The second breakout of day 1, with the prompt `commit`.
    public static let measures: ID<Activity> = id(2105)
    /// The activity in which day 1 votes.
    public static let priorities: ID<Activity> = id(2106)
    /// The round of questions of day 1: one circle, no tables.
    public static let answers: ID<Activity> = id(2108)
    /// The breakout of day 2.
    public static let air: ID<Activity> = id(2202)
    /// The prompt of `barriers` on fuel and furnaces.
    public static let fuel: ID<Prompt> = id(2131)
    /// The prompt of `barriers` on money and skills.
    public static let money: ID<Prompt> = id(2132)
    /// The prompt of `measures`.
    public static let commit: ID<Prompt> = id(2151)
    /// The prompt of `answers`.
    public static let floor: ID<Prompt> = id(2181)
    /// The prompt of `air`.
    public static let why: ID<Prompt> = id(2221)
    /// Five dots each on the lines that the tables wrote.
    public static let firstMeasures: ID<Poll> = id(2161)
    /// A motion: yes, no, abstain.
    public static let meetAgain: ID<Poll> = id(2162)

    /// A day in Fez, 1 to 3.
    public static func day(_ number: Int) -> ID<Day> { id(2000 + UInt64(number) * 100) }

    /// A person of the directory, by number: 1 to 14 invited to Fez, 15 and 16 walk-ins, 17 to 19 invited to Rabat.
    public static func person(_ number: Int) -> ID<Stakeholder> { id(9000 + UInt64(number)) }

    /// A line by number, in the order of writing: 1 to 7 in `barriers`, 8 to 10 in `measures`, 11 in `answers`.
    public static func line(_ number: Int) -> ID<Contribution> { id(8000 + UInt64(number)) }

    static func id<Entity>(_ number: UInt64) -> ID<Entity> { ID(high: 0x0190_0000_0000_7000, low: 1 << 63 | number) }
}

/// What happens.
extension SampleDay {
    private mutating func invite() throws {
        let people = Self.makePeople()
        try record(people.map { .stakeholder(Revision(from: nil, to: $0)) })
        let invited = people.indices.filter { $0 != 14 && $0 != 15 }
        try record(
            invited.map { index in
                let workshop = index < 14 ? Self.fes : Self.rabat
                return .invitation(
                    Revision(from: nil, to: Invitation(workshop: workshop, stakeholder: people[index].id)))
            })
    }

    private mutating func morning() throws {
        go(to: 8, 34)
        try start(2101)
        for (index, number) in [1, 2, 3, 5, 6, 8, 9, 11, 12, 13, 14, 15, 16, 10].enumerated() {
            try arrive(number, on: 1, 8, 36 + index * 3)
        }
        go(to: 9, 18)
        try start(2102)
        go(to: 9, 31)
        try start(2103)
        try seat(Self.barriers, [[1, 5, 8, 11, 14], [2, 6, 9, 12, 15], [3, 10, 13, 16]])
        try write(1, "Stokers are paid by the load, not for saving wood", Self.fuel, table: 1, 9, 36)
        try write(2, "الأفران القديمة لا تقبل وقودا آخر", Self.fuel, table: 2, 9, 37)
        try write(3, "Share one pellet delivery for the four hammams of the quarter", Self.fuel, .idea, table: 1, 9, 41)
        try write(4, "Who certifies an improved furnace?", Self.fuel, .question, table: 1, 9, 42)
        try record(try state.parking(of: Self.line(4), true))
        try write(5, "Old furnaces take wood and nothing else", Self.fuel, table: 3, 9, 48)
        try record(try state.merge(of: Self.line(5), into: Self.line(2)))
        try write(6, "Preheat the water with solar panels on the school’s roof", Self.money, .idea, table: 2, 9, 55)
        try write(
            7, "Une rénovation coûte deux saisons de recettes, et aucune banque n’en veut", Self.money, table: 3, 10, 2)
        go(to: 10, 5)
    }

    private mutating func vote() throws {
        go(to: 10, 33)
        try start(2104)
        go(to: 10, 52)
        try start(2105)
        try seat(Self.measures, [[1, 2, 10, 13, 16], [3, 5, 9, 11, 15], [6, 8, 12, 14]])
        try write(
            8, "Ask three suppliers for one offer on pellets", Self.commit, table: 1, 11, 20,
            owner: "Fatima-Zahra Bennani", due: Self.date.adding(days: 44))
        try write(
            9, "تكوين الفرناطشية على الأفران المحسنة", Self.commit, table: 3, 11, 31, owner: "ياسين الإدريسي",
            due: Self.date.adding(days: 91))
        try write(10, "Measure the wood burnt in one week, in every hammam", Self.commit, table: 2, 11, 40)
        go(to: 12, 1)
        try start(2106)
        try record(try state.harvest([3, 2, 6, 7].map(Self.line), into: Self.firstMeasures))
        go(to: 12, 6)
        try record(try state.opening(of: Self.firstMeasures, at: clock.now, random: clock.world.random))
        try count(Self.firstMeasures, .wall, [14, 9, 11, 3])
        try count(Self.firstMeasures, .paper, [6, 2, 7, 3])
        go(to: 12, 20)
    }

    private mutating func evening() throws {
        try record(try state.turnout(of: .wall, in: Self.firstMeasures, ballots: 8))
        try record(try state.turnout(of: .paper, in: Self.firstMeasures, ballots: 4))
        go(to: 12, 24)
        try record(try state.closing(of: Self.firstMeasures, at: clock.now))
        try record(try state.opening(of: Self.meetAgain, at: clock.now, random: clock.world.random))
        try count(Self.meetAgain, .hands, [11, 1, 2])
        go(to: 12, 29)
        try record(try state.closing(of: Self.meetAgain, at: clock.now))
        go(to: 12, 32)
        try start(2107)
        go(to: 12, 40)
        try record(try state.departure(of: Self.person(13), on: Self.day(1), at: clock.now))
        go(to: 14, 4)
        try start(2108)
        try write(11, "Can a hammam that burns olive stones carry the label?", Self.floor, table: 1, 14, 15)
        go(to: 14, 50)
        try start(2109)
        go(to: 15, 33)
        try record(try state.end(of: Self.id(2109), at: clock.now, in: world))
        go(to: 15, 40)
    }

    private mutating func nextDay() throws {
        for (index, number) in [1, 2, 3, 5, 6, 8, 9, 11, 15, 7].enumerated() {
            try arrive(number, on: 2, 8, 32 + index)
        }
        go(to: 8, 31, day: 2)
        try start(2201)
        go(to: 9, 2, day: 2)
        try start(2202)
        try seat(Self.air, [[1, 6, 9, 7, 2], [3, 5, 8, 11, 15]])
        try write(
            12, "The openings in the vault were closed with cement", Self.why, table: 2, 9, 21, day: 2)
        go(to: 9, 40, day: 2)
    }

    private func go(to hour: Int, _ minute: Int, day: Int = 1) {
        clock.now = Self.instant(hour, minute, day: day)
    }

    private static func instant(_ hour: Int, _ minute: Int, day: Int) -> Instant {
        Instant(date.adding(days: day - 1), clock(hour, minute), secondsFromUTC: 3600)
    }

    private mutating func start(_ activity: UInt64) throws {
        try record(try state.start(of: Self.id(activity), at: clock.now, in: world))
    }

    private mutating func arrive(_ number: Int, on day: Int, _ hour: Int, _ minute: Int) throws {
        try record(
            try state.arrival(
                of: Self.person(number), on: Self.day(day), at: Self.instant(hour, minute, day: day), by: "desk 1"))
    }

    private mutating func seat(_ activity: ID<Activity>, _ tables: [[Int]]) throws {
        let seating = Seating(activity: activity, tables: tables.map { $0.map(Self.person) })
        try record([.seating(Revision(from: state.seatings[activity], to: seating))])
    }

    private mutating func write(
        _ number: Int, _ text: PlainText, _ prompt: ID<Prompt>, _ kind: Contribution.Kind? = nil, table: Int,
        _ hour: Int, _ minute: Int, day: Int = 1, owner: PlainText = "", due: CivilDate? = nil
    ) throws {
        let activity = state.day(Self.day(day))?.activities.first { $0.prompts.contains { $0.id == prompt } }
        let authors: [PlainText] = ["Amina", "Yassir", "سناء"]
        try record(
            try state.contribution(
                Self.line(number), saying: text, kind: kind, to: prompt, in: activity?.id ?? Self.barriers,
                group: table,
                by: authors[(table - 1) % authors.count], at: Self.instant(hour, minute, day: day),
                owner: .words(owner),
                due: due))
    }

    private mutating func count(_ poll: ID<Poll>, _ source: VoteSource, _ votes: [Int]) throws {
        for (index, votes) in votes.enumerated() {
            try record(try state.count(of: index + 1, from: source, in: poll, votes: votes))
        }
    }
}
