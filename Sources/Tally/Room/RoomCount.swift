/// What a room reports instead of a number, when it counted only the minority.
public enum Uncounted: String, Codable, CaseIterable, Sendable {
    /// Everybody saw that this side has the majority that is needed; nobody counted it.
    case majority
    /// It was not counted, and nobody can say.
    case undocumented
}

/// What is still to be done before a count by two people is settled.
public enum Unsettled: Hashable, Sendable {
    /// One of the two has counted so far.
    case otherCounter
    /// They do not agree: it has to be counted again. What each found, nil for no number.
    case recount(first: Int?, second: Int?)
}

/// Counts as a room reports them: hands, stickers, a pile of papers. Options by index; single ballots come in as sums.
///
/// For plurality, approval and cumulative votes, and for the methods with answers of their own: motions, whose options are
/// yes, no and abstain in this order, and consent scales.
/// Several sources (wall, paper, hands) add up to one result and keep their subtotals.
public struct RoomCount: Sendable, Equatable {
    /// How the counts become a result.
    public let method: VotingMethod
    /// The number of options.
    public let options: Int
    /// Dots that each person has, in a cumulative vote.
    public let dotsPerBallot: Int?
    /// Dots that one person may put on one option, in a cumulative vote.
    public let maxPerOption: Int?
    /// What it takes to win.
    public let majority: Majority
    /// People who have to take part.
    public let quorum: Int?
    /// What percentages are out of; the method's own base when nil.
    public let base: PercentageBase?
    /// Whether the lowest grade of a consent scale blocks.
    public let canBlock: Bool
    /// How many options win.
    public let seats: Int
    /// By option, its place in the order that breaks ties; nil where none was drawn.
    let drawn: [Int]?
    /// Quotas on winners.
    let quotas: TagQuotas?
    /// Themes of a dot vote, each with the options that carry its tag.
    let themes: [Theme]

    /// A theme of a dot vote, and its options.
    struct Theme: Sendable, Equatable {
        let theme: RuleSet.Theme
        let options: [Int]
    }
    /// People in the room.
    public var present: Int
    /// People invited.
    public var invited: Int

    /// No room holds more; what a file says beyond it is damaged, and must not end the arithmetic.
    private static let most = 1_000_000_000

    private(set) var votes: [[String: Int]]
    private(set) var uncounted: [[String: Uncounted]]
    private(set) var unsettled: [[String: Unsettled]]
    private(set) var ballots: [String: Int] = [:]
    private(set) var accounts: [String: BallotAccount] = [:]

    /// An empty count.
    /// - Parameters:
    ///   - options: the number of options, at least 0; a motion has 3.
    ///   - base: what percentages are out of; nil for the method's own: valid votes (plurality), ballots or, when
    ///     they are not counted, people present (approval), all dots placed (cumulative), yes and no (motion).
    ///   - drawn: the options by index in the order that breaks ties.
    ///   - atLeast: quotas on winners; those that cannot be met are none.
    ///   - themes: of a dot vote, each with its dots.
    ///   - tags: by option, the tags that it carries.
    public init(
        method: VotingMethod, options: Int, dotsPerBallot: Int? = nil, maxPerOption: Int? = nil,
        majority: Majority = .simple, quorum: Int? = nil, base: PercentageBase? = nil, canBlock: Bool = false,
        seats: Int = 1, drawn: [Int]? = nil, atLeast: [RuleSet.TagQuota] = [], themes: [RuleSet.Theme] = [],
        tags: [[String]] = [],
        present: Int = 0, invited: Int = 0
    ) {
        self.method = method
        self.options = max(0, options)
        self.dotsPerBallot = dotsPerBallot.map { min($0, Self.most) }
        self.maxPerOption = maxPerOption.map { min($0, Self.most) }
        self.majority = majority
        self.quorum = quorum
        self.base = base
        self.canBlock = canBlock
        self.seats = max(1, seats)
        if let drawn, drawn.sorted() == Array(0..<max(0, options)) {
            var places = drawn
            for (place, option) in drawn.enumerated() { places[option] = place }
            self.drawn = places
        } else {
            self.drawn = nil
        }
        var rules = RuleSet()
        rules.atLeast = method.takesSeats ? atLeast : []
        quotas = (try? TagQuotas(rules, tags: tags, options: max(0, options), seats: max(1, seats))) ?? nil
        self.themes = themes.map { theme in
            Theme(theme: theme, options: tags.indices.prefix(max(0, options)).filter { tags[$0].contains(theme.name) })
        }
        self.present = min(max(0, present), Self.most)
        self.invited = min(max(0, invited), Self.most)
        votes = Array(repeating: [:], count: max(0, options))
        uncounted = Array(repeating: [:], count: max(0, options))
        unsettled = Array(repeating: [:], count: max(0, options))
    }

    /// Enters the votes that a source reports for an option, instead of what it reported before.
    /// - Parameters:
    ///   - votes: at least 0; nil takes the count back.
    ///   - option: index; an index that does not exist is ignored.
    public mutating func set(votes count: Int?, option: Int, source: String) {
        guard votes.indices.contains(option) else { return }
        votes[option][source] = count.map { min(max(0, $0), Self.most) }
        uncounted[option][source] = nil
        unsettled[option][source] = nil
    }

    /// Enters that a source saw the majority for an option, or does not know its votes, instead of a number; nil takes
    /// that back.
    public mutating func set(uncounted what: Uncounted?, option: Int, source: String) {
        guard votes.indices.contains(option) else { return }
        uncounted[option][source] = what
        unsettled[option][source] = nil
        if what != nil { votes[option][source] = nil }
    }

    /// Enters that two people count and have not come to one number; nil takes that back.
    public mutating func set(unsettled what: Unsettled?, option: Int, source: String) {
        guard votes.indices.contains(option) else { return }
        unsettled[option][source] = what
        guard what != nil else { return }
        votes[option][source] = nil
        uncounted[option][source] = nil
    }

    /// Enters the number of ballots that a source reports, instead of what it reported before.
    /// - Parameter ballots: at least 0; nil takes the count back.
    public mutating func set(ballots count: Int?, source: String) {
        ballots[source] = count.map { min(max(0, $0), Self.most) }
        accounts[source] = nil
    }

    /// Enters what a source's single ballots add up to: its votes, and its ballots with the blank and spoiled ones known.
    /// - Parameter votes: by option; of those that are missing, 0.
    public mutating func set(votes counts: [Int], account: BallotAccount, source: String) {
        for option in votes.indices {
            set(votes: counts.indices.contains(option) ? counts[option] : 0, option: option, source: source)
        }
        set(ballots: account.cast, source: source)
        accounts[source] = account
    }

    /// Votes that a source reported for an option; nil when it reported none yet.
    public func votes(option: Int, source: String) -> Int? {
        votes.indices.contains(option) ? votes[option][source] : nil
    }

    /// What the counts would be worth with one more entry: for an alarm before it is confirmed.
    public func alarms(settingVotes count: Int?, option: Int, source: String) -> [CountAlarm] {
        var changed = self
        changed.set(votes: count, option: option, source: source)
        return changed.alarms()
    }

    /// What does not fit together, in a fixed order: whole counts first, then option by option.
    public func alarms() -> [CountAlarm] {
        let sums = votes.map { $0.values.reduce(0, +) }
        let total = sums.reduce(0, +)
        let handedIn = ballots.values.reduce(0, +)
        // Votes of a source whose ballots nobody counted are held against no ballots.
        let counted: Int? = countsAllBallots ? handedIn : nil
        var alarms: [CountAlarm] = []
        if handedIn > present { alarms.append(.ballotsExceedPresent(ballots: handedIn, present: present)) }
        switch method {
        case .approval:
            for (option, votes) in sums.enumerated() {
                if votes > present {
                    alarms.append(.optionExceedsPresent(option: option, votes: votes, present: present))
                }
                if let counted, votes > counted {
                    alarms.append(.optionExceedsBallots(option: option, votes: votes, ballots: counted))
                }
            }
        case .cumulative:
            alarms += dotAlarms(sums: sums, total: total, counted: counted)
        default:
            if total > present { alarms.append(.votesExceedPresent(votes: total, present: present)) }
            if let counted, total > counted { alarms.append(.votesExceedBallots(votes: total, ballots: counted)) }
        }
        if let seen = saidMajority, !couldHaveMajority(seen) {
            alarms.append(.majorityCannotBe(option: seen, others: total - sums[seen], present: present))
        }
        return alarms + disagreements
    }

    /// Where two people who counted do not agree.
    private var disagreements: [CountAlarm] {
        unsettled.indices.flatMap { option in
            unsettled[option].sorted { $0.key < $1.key }.compactMap { source, what in
                guard case .recount(let first, let second) = what else { return nil }
                return .countersDisagree(option: option, source: source, first: first, second: second)
            }
        }
    }

    /// Sources that reported votes.
    var sources: Set<String> { Set(votes.flatMap(\.keys)) }

    /// Whether every source that reported votes also reported its ballots.
    var countsAllBallots: Bool { !ballots.isEmpty && sources.isSubset(of: ballots.keys) }

    private func dotAlarms(sums: [Int], total: Int, counted: Int?) -> [CountAlarm] {
        var alarms: [CountAlarm] = []
        if let dotsPerBallot {
            if total > dotsPerBallot * present {
                alarms.append(.dotsExceedPresent(dots: total, allowed: dotsPerBallot * present))
            }
            if let counted, total > dotsPerBallot * counted {
                alarms.append(.dotsExceedBallots(dots: total, allowed: dotsPerBallot * counted))
            }
        }
        for part in themes {
            let dots = part.options.reduce(0) { $0 + sums[$1] }
            let allowed = part.theme.dots * present
            if dots > allowed {
                alarms.append(.themeExceedsPresent(theme: part.theme.name, dots: dots, allowed: allowed))
            }
        }
        guard let most = maxPerOption ?? dotsPerBallot else { return alarms }
        for (option, dots) in sums.enumerated() where dots > most * present {
            alarms.append(.optionExceedsLimit(option: option, dots: dots, allowed: most * present))
        }
        return alarms
    }
}
