import Localization
import Tally
import Words
import Workshop

extension PollSummary {
    /// What single ballots came to, for the methods for which a room's counts are not enough, and for secret polls. In
    /// words and exact figures, so that it can be checked by hand.
    public struct BallotCount: Codable, Hashable, Sendable {
        /// One step of the count.
        public struct Round: Codable, Hashable, Sendable {
            /// By option, with a point before decimals; absent for one that is not in the running any more.
            public var counts: [String?]
            /// The same as exact fractions: `80/3`.
            public var exact: [String?]?
            /// Ballots that name nobody who is left.
            public var exhausted: String
            /// The same as an exact fraction.
            public var exactExhausted: String?
            /// What happened, and why.
            public var story: [String]
        }

        /// What one college said, and what its votes became.
        public struct College: Codable, Hashable, Sendable {
            /// The category's id in the script.
            public var college: String
            /// Its valid ballots.
            public var valid: Int
            /// Its blank ones.
            public var blank: Int
            /// Those that nobody can read, or that break a rule.
            public var spoiled: Int
            /// By option, what its ballots say.
            public var counts: [Int]
            /// By option, its part of the college's votes, with a point before decimals.
            public var values: [String]
            /// The same as exact fractions: `80/3`.
            public var exact: [String]
        }

        /// Ballots that count.
        public var valid: Int
        /// Ballots with nothing on them.
        public var blank: Int
        /// Ballots that nobody can read, or that break a rule.
        public var spoiled: Int
        /// What came out, or who is in front so far.
        public var verdict: String
        /// What the figures of the options are: `first choices`.
        public var measure: String
        /// By option, to two decimals, with a point before them.
        public var values: [String]
        /// The same as exact fractions, `4/3`; absent where they would tell how a few people voted.
        public var exact: [String]?
        /// By option, as parts of 1,000 of the longest bar.
        public var lengths: [Int]
        /// Best first, the numbers of tied ones together.
        public var ranking: [[Int]]
        /// The count, step by step; one step for methods that count once.
        public var rounds: [Round]
        /// As how many the valid ballots count, where one may count as several.
        public var countsAs: Int?
        /// Where colleges vote, each of them, in the order of the rules.
        public var colleges: [College]?
        /// A secret poll: the hash over its ballots, sorted by their random keys.
        public var seal: String?
        /// A secret poll: the receipts that voters were given, sorted.
        public var receipts: [String]
    }
}

extension PollSummary.BallotCount {
    /// What the ballots of a poll say; nil while a secret poll is open, and for a vote that is counted in numbers.
    /// - Parameter decides: whether something is chosen by it.
    init?(_ poll: Poll, _ source: SummarySource, decides: Bool, _ t: Localizer) {
        guard poll.state != .planned, !poll.rules.isCountedInRooms || poll.rules.isSecret,
            !poll.rules.isSecret || poll.state == .closed,
            let result = try? source.state.tally(of: poll.id)
        else { return nil }
        func name(_ option: Int) -> String {
            guard poll.options.indices.contains(option) else {
                return AnswerWords(t).full(
                    poll.rules.method, option, canBlock: poll.rules.further.block == .yes, .told)
            }
            return t.quoted(source.text(poll.options[option].text).string)
        }
        let isMissed = source.state.roomCount(of: poll.id)?.result().quorumReached == false
        let titles = ThemeWords(poll, in: source.state, t)
        let verdict = VerdictWords(result, t, tag: titles.title, name: name)
        let story = RoundWords(result, t, name: name)
        let measure = Measure(result, t)
        let sealed = source.state.sealed[poll.id]
        let papers = result.papers ?? result.ballots
        let colleges = result.colleges.map { college in
            College(
                college: college.name, valid: college.ballots.valid, blank: college.ballots.blank,
                spoiled: college.ballots.spoiled, counts: college.counts, values: college.votes.map(Self.figure),
                exact: college.votes.map(\.description))
        }
        self.init(
            valid: papers.valid, blank: papers.blank, spoiled: papers.spoiled,
            verdict: poll.state == .closed
                ? verdict.outcome(missedQuorum: isMissed ? poll.rules.quorum : nil, decides: decides)
                : verdict.standing,
            measure: measure.caption, values: measure.values.map(Self.figure), exact: measure.values.map(\.description),
            lengths: measure.values.map { max(0, Int(($0.length / measure.longest.length * 1000).rounded())) },
            ranking: result.ranking.map { $0.map { $0 + 1 } },
            rounds: result.rounds.indices.map { index in
                Round(
                    counts: result.rounds[index].counts.map { $0.map(Self.figure) },
                    exact: result.rounds[index].counts.map { $0?.description },
                    exhausted: Self.figure(result.rounds[index].exhausted),
                    exactExhausted: result.rounds[index].exhausted.description, story: story.story(index))
            },
            countsAs: result.papers.map { _ in result.ballots.valid }, colleges: colleges.isEmpty ? nil : colleges,
            seal: sealed?.hash, receipts: sealed?.receipts ?? [])
    }

    /// A figure as machines write it: whole, or with two decimals.
    private static func figure(_ number: Fraction) -> String {
        number.isWhole ? number.description : number.decimal(2)
    }

    /// Whether a figure was rounded to two decimals: then it says so.
    var isRounded: Bool {
        let all = (exact ?? []) + rounds.flatMap { ($0.exact ?? []).compactMap { $0 } + [$0.exactExhausted ?? ""] }
        return all.contains { $0.contains("/") }
    }

    /// The place of an option, by its number; 1 where nothing tells them apart.
    func rank(_ number: Int) -> Int {
        var rank = 1
        for group in ranking {
            if group.contains(number) { return rank }
            rank += group.count
        }
        return rank
    }
}
