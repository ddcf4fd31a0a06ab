import Localization
import Tally
import TestSupport
import Words
import Workshop

@testable import Reports

/// A way in which a room comes to a result, and the day on which it did.
enum WayOfCounting: CaseIterable, Sendable {
    /// Single ballots, keyed.
    case ballots
    /// Numbers of hands.
    case hands
    /// Hands, and single ballots beside them.
    case handsAndBallots
    /// Hands; for one side the majority was seen, and nobody counted it.
    case majoritySeen
    /// Hands; nobody counted one side, and nobody can say.
    case undocumented
    /// Two people counted, and do not agree on one side.
    case disagreed
    /// Ballots that came out of an urn.
    case secret
    /// Ballots, some of which count as several.
    case weights
    /// Ballots of colleges.
    case colleges
    /// Dots, each theme with its own.
    case themes
    /// Ballots with dots for and against.
    case against
    /// Nothing came in.
    case nothing

    /// Whether a vote by that method can be counted so.
    func fits(_ method: VotingMethod) -> Bool {
        if self == .colleges { return method.ruleKeys.contains(.colleges) }
        if self == .themes || self == .against { return method == .cumulative }
        return self == .ballots || self == .weights || self == .nothing || self == .secret || method.isCountedInRooms
    }

    /// Whether nobody has all numbers.
    var isOpen: Bool { self == .majoritySeen || self == .undocumented || self == .disagreed }
}

/// A closed vote on the sample day, counted in some way.
struct VotedDay {
    var sample: SampleDay
    let poll: ID<Poll>

    static let code = "mine"

    init(_ method: VotingMethod, _ way: WayOfCounting, isSurvey: Bool = false) throws {
        sample = try SampleDay(at: .morning)
        poll = sample.world.newID()
        let texts: [PlainText] = method.hasOwnAnswers ? [] : ["wood", "gas", "sun", "olive stones"]
        var rules = PollRules(
            method: method, majority: .simple, isSecret: way == .secret, counters: way == .disagreed ? 2 : 1,
            budget: method.isAboutMoney ? 20 : nil)
        if way == .weights { rules.further = try RuleSet(["max-weight=3"]) }
        if way == .colleges { rules.further = try RuleSet(["colleges=owner:40,stoker:35,official:25"]) }
        if way == .themes { rules.further = try RuleSet(["themes=heat:3,water:2"]) }
        if way == .against { rules.further = try RuleSet(["themes=heat:3,water:2", "dots-against=1"]) }
        let themes: [[PlainText]] = rules.further.themes.isEmpty ? [] : [["heat"], ["heat"], ["water"], ["water"]]
        if !themes.isEmpty { rules.dots = 5 }
        let record = Poll(
            id: poll, activity: SampleDay.priorities, code: Self.code, question: LocalizedText(same: "Which first?"),
            rules: rules,
            options: texts.enumerated().map { index, text in
                PollOption(
                    text: LocalizedText(same: text), cost: method.isAboutMoney ? 10 : nil,
                    tags: themes.isEmpty ? [] : themes[index])
            })
        try sample.record(try sample.state.creation(of: record))
        try sample.record(
            try sample.state.opening(of: poll, at: sample.clock.now, random: sample.world.random))
        switch way {
        case .nothing: break
        case .ballots, .weights, .colleges, .themes, .against: try cast(record)
        case .secret:
            let ballots = Self.lines(record).map { SealedBallots.Ballot(key: sample.world.newID(), answer: $0) }
            try sample.record([
                .ballotsSealed(
                    SealedBallots(
                        poll: poll, ballots: ballots.sorted { $0.key < $1.key }, receipts: [], codes: [], hash: "0"))
            ])
        case .hands: try count([0, 7, 2])
        case .handsAndBallots:
            try count([3, 1, 2])
            try cast(record)
        case .majoritySeen:
            try report(.majority, for: 1)
            try count([nil, 3, 1])
        case .undocumented:
            try report(.undocumented, for: 2)
            try count([4, nil, 1])
        case .disagreed:
            try count([4, 2, 1])
            for (option, votes) in [(1, 5), (2, 2), (3, 1)] {
                try sample.record(
                    try sample.state.count(of: option, from: .hands, in: poll, votes: votes, counter: 2))
            }
        }
        try sample.record(try sample.state.closing(of: poll, at: sample.clock.now))
    }

    private mutating func count(_ votes: [Int?]) throws {
        for (index, votes) in votes.enumerated() {
            guard let votes else { continue }
            try sample.record(try sample.state.count(of: index + 1, from: .hands, in: poll, votes: votes))
        }
    }

    private mutating func report(_ uncounted: Uncounted, for option: Int) throws {
        try sample.record(try sample.state.count(of: option, from: .hands, in: poll, uncounted: uncounted))
    }

    private static func lines(_ record: Poll) -> [String] {
        let lines =
            switch record.ballotLine.form {
            case .ranking: ["213", "2314", "3124", "12"]
            case .choice: ["2", "2", "3", "1"]
            case .crosses: ["2", "3", "3", "1"]
            case .dots where record.rules.further.dotsAgainst != nil: ["22-4", "23-4", "31", "-1"]
            case .dots: ["22", "23", "31"]
            case .scores where record.rules.method == .threeTwoOne: ["1202", "0210", "2120"]
            case .scores: ["1502", "0530", "2430"]
            }
        return record.rules.further.maxWeight == 1
            ? lines : lines.enumerated().map { "\($0.offset % 3 + 1)*" + $0.element }
    }

    private mutating func cast(_ record: Poll) throws {
        // Of the third college nobody comes.
        let colleges: [PlainText?] = record.rules.further.colleges.isEmpty ? [nil] : ["owner", "stoker", "owner"]
        for (place, line) in Self.lines(record).enumerated() {
            let id: ID<Ballot> = sample.world.newID()
            try sample.record(
                try sample.state.casting(
                    line, source: .paper, in: poll, category: colleges[place % colleges.count], id: id))
        }
    }

    /// What every number must be, from the count itself: by option, a number with a point or what stands instead; neither for
    /// an option that nobody counted where others were counted.
    func expected() throws -> [(value: String?, instead: Instead?)] {
        let record = sample.state.polls[poll]
        guard let record, record.rules.isCountedInRooms, !record.rules.isSecret else {
            let measure = Measure(try sample.state.tally(of: poll), .init(language: .english))
            return measure.values.map { ($0.isWhole ? $0.description : $0.decimal(2), nil) }
        }
        let options = sample.state.roomCount(of: poll)?.result().options ?? []
        let isCounted = options.contains(where: \.isReported)
        return options.map { option in
            let isNumber = option.instead == nil && (option.isReported || !isCounted)
            return (isNumber ? String(option.votes) : nil, option.instead)
        }
    }
}
