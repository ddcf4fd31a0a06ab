/// What a vote was agreed to be worth, before it opened. A poll stores it then, and it does not change any more.
///
/// The keys of files and of the command line are the cases of `Key`; the first value named for each is the default.
public struct RuleSet: Hashable, Sendable {
    /// The name of a rule.
    public enum Key: String, CaseIterable, Sendable {
        case unranked
        case overvote
        case skipped
        case duplicate
        case tie
        case draw
        case strength
        case quota
        case threshold
        case factorDecimals = "factor-decimals"
        case minScore = "min-score"
        case maxScore = "max-score"
        case maxChoices = "max-choices"
        case dots
        case maxPerOption = "max-per-option"
        case majority
        case base
        case completion
        case until
        case minVotes = "min-votes"
        case tooExpensive = "too-expensive"
        case block
        case atLeast = "at-least"
        case colleges
        case maxWeight = "max-weight"
        case themes
        case dotsAgainst = "dots-against"

        /// The version of files from which on they can state it: a program that reads only older ones does not know it.
        public var since: Int {
            switch self {
            case .unranked, .overvote, .skipped, .duplicate, .tie, .draw, .strength, .quota, .threshold,
                .factorDecimals,
                .minScore, .maxScore, .maxChoices, .dots, .maxPerOption, .majority, .base, .completion:
                2
            case .until, .minVotes, .tooExpensive: 3
            case .block, .atLeast, .colleges, .maxWeight: 4
            case .themes, .dotsAgainst: 5
            }
        }

        /// Whether it is about voters whom a room knows, so that a file of ballots alone cannot be counted by it.
        public var isOfRooms: Bool { self == .colleges || self == .maxWeight }
    }

    /// What an option that a voter left out is worth.
    public enum Unranked: String, CaseIterable, Sendable {
        /// Tied behind every option that is named.
        case last
        /// Neither before nor behind another one.
        case noOpinion = "no-opinion"
    }

    /// What several options at one rank are worth, where one is looked for.
    public enum Overvote: String, CaseIterable, Sendable {
        /// The ballot ends when two or more of them are still in the running; one that is left alone counts.
        case exhaust
        /// The next rank is looked at.
        case skip
        /// The ballot ends there.
        case exhaustAlways = "exhaust-always"
    }

    /// What a rank left empty is worth.
    public enum Skipped: Hashable, Sendable {
        /// The next rank is looked at, however many are empty.
        case next
        /// The ballot ends there.
        case exhaust
        /// So many empty ranks in a row are passed over, at least 1; with one more the ballot ends. Maine passes one.
        case after(Int)

        /// How many empty ranks in a row are passed over; nil without a limit.
        public var allowed: Int? {
            switch self {
            case .next: nil
            case .exhaust: 0
            case .after(let ranks): ranks
            }
        }
    }

    /// How long an instant runoff goes on.
    public enum Until: String, CaseIterable, Sendable {
        /// Until somebody has more than half of the ballots that still count.
        case majority
        /// Until two are left.
        case two
    }

    /// What happens when a project costs more than what is left.
    public enum TooExpensive: String, CaseIterable, Sendable {
        /// It is passed over, and the count goes on with the next.
        case skip
        /// The count ends there.
        case stop
    }

    /// Whether one voice at the lowest grade of a consent scale stops the proposal.
    public enum Block: String, CaseIterable, Sendable {
        case no, yes
    }

    /// So many winners carry a tag, at least.
    public struct TagQuota: Hashable, Sendable {
        /// What options carry, such as `women`.
        public var tag: String
        /// How many winners, at least 1.
        public var least: Int

        /// A quota.
        public init(tag: String, least: Int) {
            self.tag = tag
            self.least = least
        }
    }

    /// Voters who have so many of all votes together, whoever and however many of them vote.
    public struct College: Hashable, Sendable {
        /// Whose it is: the category's code, such as `stoker`.
        public var name: String
        /// Its votes, at least 1.
        public var votes: Int

        /// A college.
        public init(name: String, votes: Int) {
            self.name = name
            self.votes = votes
        }
    }

    /// Options that belong together, such as all about heat, and how many dots a ballot may put on them.
    public struct Theme: Hashable, Sendable {
        /// The tag that its options carry.
        public var name: String
        /// Dots that one ballot may put on its options together, at least 1.
        public var dots: Int

        /// A theme.
        public init(name: String, dots: Int) {
            self.name = name
            self.dots = dots
        }
    }

    /// What an option named twice is worth.
    public enum Duplicate: String, CaseIterable, Sendable {
        /// The first place counts.
        case first
        /// The ballot ends at the second place.
        case exhaust
    }

    /// What is looked at first when options are equal.
    public enum TieBreak: String, CaseIterable, Sendable {
        /// The round before, and so on back; then the draw.
        case previousRounds = "previous-rounds"
        /// The draw at once.
        case draw
    }

    /// What makes a pairwise victory strong.
    public enum Strength: String, CaseIterable, Sendable {
        /// The votes of the one who wins it.
        case winningVotes = "winning-votes"
        /// The difference.
        case margins
    }

    /// Whether a quota follows the ballots that are still active.
    public enum Quota: String, CaseIterable, Sendable {
        /// It is set once, from the votes of the first round.
        case `static`
        /// It is set again in each round, from the votes that are not exhausted.
        case eachRound = "each-round"
    }

    /// How a quota is made from votes and seats.
    public enum Threshold: String, CaseIterable, Sendable {
        /// The whole part of votes / (seats + 1), plus 1.
        case droop
        /// Votes / seats.
        case hare
        /// Votes / (seats + 1), to be exceeded.
        case hagenbachBischoff = "hagenbach-bischoff"
    }

    /// What happens with money that equal shares leave.
    public enum Completion: String, CaseIterable, Sendable {
        /// It is spent greedily, most votes first.
        case utilitarianGreedy = "utilitarian-greedy"
        /// It is left.
        case none
        /// Everybody gets one unit more of money that is not there, and the shares are counted again, until what would be
        /// bought costs more than there is or nothing is left to buy.
        case addOne = "add1"
        /// The same; and what is left after it is spent greedily.
        case addOneThenGreedy = "add1u"
    }

    /// Options that a voter did not name.
    public var unranked = Unranked.last
    /// Several options at one rank.
    public var overvote = Overvote.exhaust
    /// Ranks left empty.
    public var skipped = Skipped.next
    /// Options named twice.
    public var duplicate = Duplicate.first
    /// What breaks a tie first.
    public var tie = TieBreak.previousRounds
    /// Options by name in the order drawn before the vote opened: of tied ones the earlier stays or wins. Without it
    /// a tie that nothing else breaks is left standing.
    public var draw: [String]?
    /// Strength of pairwise victories.
    public var strength = Strength.winningVotes
    /// When the quota is set.
    public var quota = Quota.static
    /// How the quota is made.
    public var threshold = Threshold.droop
    /// Decimals to which the value of a transferred ballot is cut off, 0…12; exact when nil.
    public var factorDecimals: Int?
    /// The lowest score; an option that a ballot leaves blank has none, and 0 points.
    public var minScore = 0
    /// The highest score.
    public var maxScore = 5
    /// Options that one ballot may mark; without a limit when nil (block vote: the number of seats).
    public var maxChoices: Int?
    /// Dots that one ballot may hold; without a limit when nil.
    public var dots: Int?
    /// Dots that one ballot may put on one option; without a limit when nil.
    public var maxPerOption: Int?
    /// What it takes to win a motion or a choice.
    public var majority = Majority.simple
    /// What percentages are out of; the method's own when nil.
    public var base: PercentageBase?
    /// Money that equal shares leave.
    public var completion = Completion.utilitarianGreedy
    /// How long an instant runoff goes on.
    public var until = Until.majority
    /// Votes that a project needs at least to be bought.
    public var minVotes = 1
    /// Projects that cost more than what is left.
    public var tooExpensive = TooExpensive.skip
    /// Whether the lowest grade of a consent scale blocks.
    public var block = Block.no
    /// How many winners carry which tags, at least.
    public var atLeast: [TagQuota] = []
    /// Colleges and their votes; none where everybody's ballot is worth the same.
    public var colleges: [College] = []
    /// As how many one ballot may count.
    public var maxWeight = 1
    /// Themes, each with its dots; none where a ballot's dots may go anywhere.
    public var themes: [Theme] = []
    /// Dots against options that one ballot may hold beside those for them; nil where there are none against.
    public var dotsAgainst: Int?
    /// The rules that were stated, as opposed to left at their default.
    public private(set) var stated: Set<Key> = []

    /// All rules at their default.
    public init() {}
}

extension RuleSet {
    /// What is wrong with a stated rule.
    public enum Problem: Error, Hashable, Sendable {
        /// Not of the form key=value.
        case notAPair(String)
        /// No rule has this name.
        case unknownKey(String)
        /// The rule does not take this value.
        case badValue(key: Key, value: String, allowed: String)
        /// The rule was stated twice.
        case repeated(Key)
        /// Rules that cannot hold together.
        case contradictory(Contradiction)
    }

    /// Reads rules of the form key=value.
    /// - Throws: the first problem found.
    public init(_ pairs: some Sequence<String>) throws(Problem) {
        self.init()
        for pair in pairs {
            guard let sign = pair.firstIndex(of: "=") else { throw .notAPair(pair) }
            guard let key = Key(rawValue: String(pair[..<sign])) else { throw .unknownKey(String(pair[..<sign])) }
            guard !stated.contains(key) else { throw .repeated(key) }
            try state(key, String(pair[pair.index(after: sign)...]))
        }
        if let contradiction { throw .contradictory(contradiction) }
    }

    /// States one rule.
    /// - Throws: when the rule does not take this value.
    public mutating func state(_ key: Key, _ value: String) throws(Problem) {
        switch key {
        case .unranked: unranked = try read(key, value)
        case .overvote: overvote = try read(key, value)
        case .skipped:
            switch value {
            case "next": skipped = .next
            case "exhaust": skipped = .exhaust
            default: skipped = .after(try number(key, value))
            }
        case .duplicate: duplicate = try read(key, value)
        case .tie: tie = try read(key, value)
        case .draw: draw = try Self.names(key, value)
        case .strength: strength = try read(key, value)
        case .quota: quota = try read(key, value)
        case .threshold: threshold = try read(key, value)
        case .factorDecimals: factorDecimals = value == "exact" ? nil : try number(key, value)
        case .minScore: minScore = try number(key, value)
        case .maxScore: maxScore = try number(key, value)
        case .maxChoices: maxChoices = try number(key, value)
        case .dots: dots = try number(key, value)
        case .maxPerOption: maxPerOption = try number(key, value)
        case .majority:
            guard let read = Majority(value) else { throw .badValue(key: key, value: value, allowed: key.allowed) }
            majority = read
        // The sum reads as well: yes+no+abstain.
        case .base: base = try read(key, String(value.map { $0 == "+" ? "-" : $0 }))
        case .completion: completion = try read(key, value)
        case .until: until = try read(key, value)
        case .minVotes: minVotes = try number(key, value)
        case .tooExpensive: tooExpensive = try read(key, value)
        case .block: block = try read(key, value)
        case .atLeast:
            atLeast = try Self.shares(key, value, in: 1...200).map {
                TagQuota(tag: $0.name, least: $0.number)
            }
        case .colleges:
            let read = try Self.shares(key, value, in: 1...10_000)
            guard (2...20).contains(read.count) else {
                throw .badValue(key: key, value: value, allowed: key.allowed)
            }
            colleges = read.map { College(name: $0.name, votes: $0.number) }
        case .maxWeight: maxWeight = try number(key, value)
        case .themes:
            let read = try Self.shares(key, value, in: 1...1000)
            guard (1...50).contains(read.count) else {
                throw .badValue(key: key, value: value, allowed: key.allowed)
            }
            themes = read.map { Theme(name: $0.name, dots: $0.number) }
        case .dotsAgainst: dotsAgainst = try number(key, value)
        }
        stated.insert(key)
    }

    /// The value of a rule as it is written in files; nil for a limit that is not set.
    public func value(_ key: Key) -> String? {
        switch key {
        case .unranked: unranked.rawValue
        case .overvote: overvote.rawValue
        case .skipped:
            switch skipped {
            case .next: "next"
            case .exhaust: "exhaust"
            case .after(let ranks): String(ranks)
            }
        case .duplicate: duplicate.rawValue
        case .tie: tie.rawValue
        case .draw: draw.map { $0.map(Self.quoted).joined(separator: ",") }
        case .strength: strength.rawValue
        case .quota: quota.rawValue
        case .threshold: threshold.rawValue
        case .factorDecimals: factorDecimals.map { String($0) } ?? "exact"
        case .minScore: String(minScore)
        case .maxScore: String(maxScore)
        case .maxChoices: maxChoices.map { String($0) }
        case .dots: dots.map { String($0) }
        case .maxPerOption: maxPerOption.map { String($0) }
        case .majority: majority.description
        case .base: base?.rawValue
        case .completion: completion.rawValue
        case .until: until.rawValue
        case .minVotes: String(minVotes)
        case .tooExpensive: tooExpensive.rawValue
        case .block: block.rawValue
        case .atLeast: atLeast.isEmpty ? nil : atLeast.map { "\($0.tag):\($0.least)" }.joined(separator: ",")
        case .colleges: colleges.isEmpty ? nil : colleges.map { "\($0.name):\($0.votes)" }.joined(separator: ",")
        case .maxWeight: String(maxWeight)
        case .themes: themes.isEmpty ? nil : themes.map { "\($0.name):\($0.dots)" }.joined(separator: ",")
        case .dotsAgainst: dotsAgainst.map { String($0) }
        }
    }

    private func read<Value: RawRepresentable<String> & CaseIterable>(
        _ key: Key, _ value: String
    ) throws(Problem) -> Value {
        guard let read = Value(rawValue: value) else {
            throw .badValue(key: key, value: value, allowed: key.allowed)
        }
        return read
    }

    private func number(_ key: Key, _ value: String) throws(Problem) -> Int {
        guard let number = Int(value), let range = key.range, range.contains(number) else {
            throw .badValue(key: key, value: value, allowed: key.allowed)
        }
        return number
    }

    private static func names(_ key: Key, _ value: String) throws(Problem) -> [String] {
        guard let names = names(value) else {
            throw .badValue(key: key, value: value, allowed: key.allowed)
        }
        return names
    }

    /// Names between commas, each once; one in quotation marks may hold commas. nil for anything else.
    public static func names(_ value: String) -> [String]? {
        var names: [String] = [""]
        var isQuoted = false
        for character in value {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: names.append("")
            default: names[names.count - 1].append(character)
            }
        }
        return !isQuoted && !names.contains("") && Set(names).count == names.count ? names : nil
    }

    /// `women:2,youth:1`. A name has no comma, no colon, and no space around it.
    private static func shares(
        _ key: Key, _ value: String, in range: ClosedRange<Int>
    ) throws(Problem) -> [(name: String, number: Int)] {
        var shares: [(name: String, number: Int)] = []
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            let words = part.split(separator: ":", omittingEmptySubsequences: false)
            let name = words[0].split(separator: " ").joined(separator: " ")
            guard words.count == 2, !name.isEmpty, !shares.contains(where: { $0.name == name }),
                let number = Int(words[1].filter { $0 != " " }), range.contains(number)
            else { throw .badValue(key: key, value: value, allowed: key.allowed) }
            shares.append((name, number))
        }
        return shares
    }

    private static func quoted(_ name: String) -> String {
        name.contains(",") ? "\"\(name)\"" : name
    }
}

extension RuleSet.Key {
    /// The numbers that the rule takes; nil where it takes none.
    fileprivate var range: ClosedRange<Int>? {
        switch self {
        case .skipped: 1...100
        case .factorDecimals: 0...12
        case .minScore: 0...10_000
        case .maxScore, .maxWeight: 1...10_000
        case .maxChoices, .dots, .maxPerOption: 1...100_000
        case .dotsAgainst: 1...1000
        case .minVotes: 1...1_000_000_000
        case .unranked, .overvote, .duplicate, .tie, .draw, .strength, .quota, .threshold, .majority, .base,
            .completion, .until, .tooExpensive, .block, .atLeast, .colleges, .themes:
            nil
        }
    }

    /// The values that the rule takes, as help and errors write them: `last|no-opinion`, `0…12`.
    public var allowed: String {
        switch self {
        case .unranked: Self.list(RuleSet.Unranked.self)
        case .overvote: Self.list(RuleSet.Overvote.self)
        case .skipped: "next|exhaust|" + numbers
        case .duplicate: Self.list(RuleSet.Duplicate.self)
        case .tie: Self.list(RuleSet.TieBreak.self)
        case .draw: "A,B,\"C, D\",…"
        case .strength: Self.list(RuleSet.Strength.self)
        case .quota: Self.list(RuleSet.Quota.self)
        case .threshold: Self.list(RuleSet.Threshold.self)
        case .factorDecimals: "exact|" + numbers
        case .minScore, .maxScore, .maxChoices, .dots, .maxPerOption, .minVotes, .maxWeight, .dotsAgainst: numbers
        case .majority: "simple|absolute|2/3|…"
        case .base: Self.list(PercentageBase.self)
        case .completion: Self.list(RuleSet.Completion.self)
        case .until: Self.list(RuleSet.Until.self)
        case .tooExpensive: Self.list(RuleSet.TooExpensive.self)
        case .block: Self.list(RuleSet.Block.self)
        case .atLeast: "TAG:1…200,…"
        case .colleges: "COLLEGE:1…10000,COLLEGE:1…10000,…"
        case .themes: "TAG:1…1000,…"
        }
    }

    private var numbers: String { range.map { "\($0.lowerBound)…\($0.upperBound)" } ?? "" }

    private static func list<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> String {
        Value.allCases.map(\.rawValue).joined(separator: "|")
    }
}

extension RuleSet: Codable {
    /// Reads the stated rules as an object of strings.
    /// - Throws: `Problem` for a rule that is not known or a value that it does not take; `DecodingError` where it is no object of
    ///   strings.
    public init(from decoder: any Decoder) throws {
        self.init()
        let object = try decoder.singleValueContainer().decode([String: String].self)
        for (name, value) in object {
            guard let key = Key(rawValue: name) else { throw Problem.unknownKey(name) }
            try state(key, value)
        }
    }

    /// Writes the stated rules as an object of strings; rules at their default are left out.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        var object: [String: String] = [:]
        for key in stated { object[key.rawValue] = value(key) }
        try container.encode(object)
    }
}
