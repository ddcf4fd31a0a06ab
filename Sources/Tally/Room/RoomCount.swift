/// What a room reports instead of a number, when it counted only the minority.
public enum Uncounted: String, Codable, CaseIterable, Sendable {
    /// Everybody saw that this side has the majority that is needed; nobody counted it.
    case majority
    /// It was not counted, and nobody can say.
    case undocumented
}

/// Counts as a room reports them: hands, stickers, a pile of papers. No single ballots, options by index.
///
/// For plurality, approval and cumulative votes, and for motions, whose options are yes, no and abstain in this order.
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
    /// People in the room.
    public var present: Int
    /// People invited.
    public var invited: Int

    private(set) var votes: [[String: Int]]
    private(set) var uncounted: [[String: Uncounted]]
    private(set) var ballots: [String: Int] = [:]

    /// An empty count.
    /// - Parameters:
    ///   - options: the number of options, at least 0; a motion has 3.
    ///   - base: what percentages are out of; nil for the method's own: valid votes (plurality), ballots or, when
    ///     they are not counted, people present (approval), all dots placed (cumulative), yes and no (motion).
    public init(
        method: VotingMethod, options: Int, dotsPerBallot: Int? = nil, maxPerOption: Int? = nil,
        majority: Majority = .simple, quorum: Int? = nil, base: PercentageBase? = nil, present: Int = 0,
        invited: Int = 0
    ) {
        self.method = method
        self.options = max(0, options)
        self.dotsPerBallot = dotsPerBallot
        self.maxPerOption = maxPerOption
        self.majority = majority
        self.quorum = quorum
        self.base = base
        self.present = present
        self.invited = invited
        votes = Array(repeating: [:], count: max(0, options))
        uncounted = Array(repeating: [:], count: max(0, options))
    }

    /// Enters the votes that a source reports for an option, instead of what it reported before.
    /// - Parameters:
    ///   - votes: at least 0; nil takes the count back.
    ///   - option: index; an index that does not exist is ignored.
    public mutating func set(votes count: Int?, option: Int, source: String) {
        guard votes.indices.contains(option) else { return }
        votes[option][source] = count.map { max(0, $0) }
        uncounted[option][source] = nil
    }

    /// Enters that a source saw the majority for an option, or does not know its votes, instead of a number; nil takes
    /// that back.
    public mutating func set(uncounted what: Uncounted?, option: Int, source: String) {
        guard votes.indices.contains(option) else { return }
        uncounted[option][source] = what
        if what != nil { votes[option][source] = nil }
    }

    /// Enters the number of ballots that a source reports, instead of what it reported before.
    /// - Parameter ballots: at least 0; nil takes the count back.
    public mutating func set(ballots count: Int?, source: String) {
        ballots[source] = count.map { max(0, $0) }
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
        let counted: Int? = ballots.isEmpty ? nil : ballots.values.reduce(0, +)
        var alarms: [CountAlarm] = []
        if let counted, counted > present {
            alarms.append(.ballotsExceedPresent(ballots: counted, present: present))
        }
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
        return alarms
    }

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
        guard let most = maxPerOption ?? dotsPerBallot else { return alarms }
        for (option, dots) in sums.enumerated() where dots > most * present {
            alarms.append(.optionExceedsLimit(option: option, dots: dots, allowed: most * present))
        }
        return alarms
    }
}
