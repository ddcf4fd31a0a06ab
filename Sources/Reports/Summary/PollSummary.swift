public import Tally
public import Words
public import Workshop

/// A vote: what was asked, by which rules, and what the counts say.
///
/// Options are numbered from 1, as on the screen and on the command line.
public struct PollSummary: Codable, Hashable, Sendable {
    /// One option's part of the result.
    public struct Result: Codable, Hashable, Sendable {
        /// The option's number.
        public var number: Int
        /// The grade of a consent scale; absent elsewhere.
        public var grade: Int?
        /// What it carries that quotas on winners ask for.
        public var tags: [PlainText]?
        /// What it says; `yes`, `no` or `abstain` for a motion whose answers the script does not name.
        public var option: PlainText
        /// Votes or dots from all sources. Absent where something else stands instead, and where ballots give no votes
        /// but a ranking or points: then `value` is what papers show. Absent too where nobody counted it, although others were
        /// counted.
        public var votes: Int?
        /// What papers show of it, in the poll's `measure`, exact to two decimals, with a point before them. Absent where
        /// something else stands instead, and while nobody may know.
        public var value: String?
        /// The same as an exact fraction, `4/3`, where ballots were counted one by one.
        public var exact: String?
        /// What stands in the place of a number.
        public var instead: Instead?
        /// The votes by source; a source that reported none is absent.
        public var bySource: [String: Int]
        /// What sources reported in the place of a number; absent where all reported numbers.
        public var insteadBySource: [String: Instead]?
        /// Votes of the poll's base; absent when there is none.
        public var share: Share?
        /// 1 for the best; equal options share a rank, and the next one is skipped. Absent where nothing was counted, and
        /// where what was not counted leaves it open.
        public var rank: Int?
        /// The lines it was made from; none for an option that the script lists.
        public var origins: [Origin]
        /// What it costs; absent where the vote is not about money.
        public var cost: Int?
        /// Whether it is bought; absent where the vote is not about money, before closing, and while a tie keeps it open.
        public var isBought: Bool?
        /// The theme of a dot vote that it belongs to.
        public var theme: String?
        /// The dots for it, where there are dots against as well.
        public var dotsFor: Int?
        /// The dots against it.
        public var dotsAgainst: Int?
    }

    /// The numbers that a ballot may give to an option.
    public struct Scale: Codable, Hashable, Sendable {
        /// The lowest.
        public var lowest: Int
        /// The highest, which is best.
        public var highest: Int
    }

    /// A line that an option was made from.
    public struct Origin: Codable, Hashable, Sendable {
        /// The line as it stands now.
        public var text: PlainText
        /// The activity's own id in the script.
        public var activity: String
        /// The prompt's own id in the script.
        public var prompt: String
        /// The table that said it, from 1.
        public var group: Int
        /// Who typed it.
        public var author: PlainText
    }

    /// A quota on winners, and what became of it.
    public struct Quota: Codable, Hashable, Sendable {
        /// What options carry, by its id in the script.
        public var tag: String
        /// What that is called.
        public var title: PlainText
        /// How many winners had to carry it.
        public var least: Int
        /// How many of those whom the votes alone elect carry it.
        public var before: Int
        /// How many winners carry it.
        public var after: Int
    }

    /// An option that stands back for another, so that a quota is met.
    public struct StandBack: Codable, Hashable, Sendable {
        /// Who stands back, by number; absent where a seat was free.
        public var option: Int?
        /// For whom.
        public var `for`: Int
        /// The quotas that this is for, by the ids of what options carry.
        public var tags: [String]
    }

    /// A college, and how many votes it has.
    public struct College: Codable, Hashable, Sendable {
        /// The category's id in the script.
        public var college: String
        /// What it is called.
        public var title: PlainText
        /// Its votes.
        public var votes: Int
    }

    /// A theme of a dot vote, and how many dots one person may put on its options.
    public struct Theme: Codable, Hashable, Sendable {
        /// What its options carry.
        public var theme: String
        /// What it is called.
        public var title: PlainText
        /// How many dots.
        public var dots: Int
    }

    /// Counts that do not fit together.
    public struct Alarm: Codable, Hashable, Sendable {
        /// What does not fit.
        public enum Kind: String, Codable, CaseIterable, Sendable {
            case votesExceedPresent = "votes-exceed-present"
            case optionExceedsPresent = "option-exceeds-present"
            case dotsExceedPresent = "dots-exceed-present"
            case themeExceedsPresent = "theme-exceeds-present"
            case optionExceedsLimit = "option-exceeds-limit"
            case ballotsExceedPresent = "ballots-exceed-present"
            case votesExceedBallots = "votes-exceed-ballots"
            case optionExceedsBallots = "option-exceeds-ballots"
            case dotsExceedBallots = "dots-exceed-ballots"
            case majorityCannotBe = "majority-cannot-be"
            case countersDisagree = "counters-disagree"
            /// The ballots of a secret vote are not those that were sealed.
            case sealBroken = "seal-broken"
        }

        /// What does not fit.
        public var alarm: Kind
        /// The option's number, where it is about one.
        public var option: Int?
        /// The theme, where it is about one.
        public var theme: String?
        /// What was counted.
        public var counted: Int
        /// What is possible.
        public var limit: Int
    }

    /// The id that commands take.
    public var id: String
    /// The activity's own id in the script.
    public var activity: String
    /// What the room was asked.
    public var question: PlainText
    /// How votes become a result, by its name in scripts.
    public var method: String
    /// How far it has come.
    public var state: Poll.State
    /// When it was opened.
    public var openedAt: Moment?
    /// When it was closed.
    public var closedAt: Moment?
    /// Dots that each person has.
    public var dots: Int?
    /// Dots that one person may put on one option.
    public var maxPerOption: Int?
    /// Themes of a dot vote; absent where dots may go anywhere.
    public var themes: [Theme]?
    /// Dots against that each person has beside those for options; absent where there are none.
    public var dotsAgainst: Int?
    /// The numbers that a ballot may give, where it gives numbers.
    public var scale: Scale?
    /// What there is to spend, in the currency's whole units; absent where the vote is not about money.
    public var budget: Int?
    /// What the options that are bought cost together; absent before closing, and while a tie keeps open what is bought.
    public var spent: Int?
    /// What is left of the budget; absent where `spent` is.
    public var left: Int?
    /// What it takes to win: `simple`, `absolute` or a fraction.
    public var majority: String
    /// People who have to take part; absent when the script asks for none.
    public var quorum: Int?
    /// Whether they did.
    public var quorumReached: Bool?
    /// People in the room: when it was closed, or now.
    public var present: Int
    /// People invited to the workshop.
    public var invited: Int
    /// In the order of the options.
    public var results: [Result]
    /// What `value` of the options is: `votes`, `dots`, `points`, `first-choices` …
    public var measure: Measure.Kind
    /// Votes or dots on all options; absent where nobody knows them, or where ballots give none.
    public var totalVotes: Int?
    /// The same by source.
    public var bySource: [String: Int]
    /// People who voted; absent when nobody can know.
    public var ballots: Int?
    /// The same by source, as far as they were counted.
    public var ballotsBySource: [String: Int]
    /// How many ballots of `ballots` had nothing on them, where papers were keyed; absent where there are none.
    public var blank: Int?
    /// How many of them do not count; absent where there are none.
    public var spoiled: Int?
    /// What the shares are out of.
    public var base: PercentageBase
    /// How many that is; absent when there is no base or nobody can know.
    public var baseCount: Int?
    /// Whether the room decides by it. A survey tells how people find something, and nothing wins.
    public var decides: Bool
    /// The numbers of the options in front; several when they are tied, none when nothing was decided, when nobody knows
    /// or before closing. Of a motion, 1 where it is carried.
    public var winners: [Int]
    /// The numbers of options with equally many votes, none of them 0, best first.
    public var ties: [[Int]]
    /// For a motion or a consent scale that is closed `carried`, `rejected`, `tied`, `blocked` or `no-quorum`.
    public var decision: String?
    /// How many win; absent where it is one.
    public var seats: Int?
    /// How many of several seats stay empty, because nobody else has the votes for one; absent where none does or it is open.
    public var emptySeats: Int?
    /// A consent scale: how many stand where.
    public var agreement: Agreement?
    /// A consent scale: whether one voice at the lowest grade stops the proposal.
    public var canBlock: Bool?
    /// A consent scale: the reservations that were noted.
    public var reservations: [PlainText]?
    /// The quotas on winners; absent where the rules ask for none.
    public var quotas: [Quota]?
    /// Who stands back for whom, so that quotas are met.
    public var standBacks: [StandBack]?
    /// The numbers of equal options of which the draw said who stands back for a quota, or who is brought in.
    public var quotaTies: [[Int]]?
    /// The colleges that vote; absent where everybody's ballot is worth the same.
    public var colleges: [College]?
    /// As how many one ballot may count; absent where it is one.
    public var maxWeight: Int?
    /// The id of the poll whose first options meet in this one.
    public var secondRoundOf: String?
    /// The numbers of those who were equal for the last seat, which a draw gave to some of them.
    public var drawn: [Int]?
    /// Counts that do not fit together.
    public var alarms: [Alarm]
    /// Whether nobody may ever know who voted how.
    public var isSecret: Bool
    /// How those who voted were reached; absent where they were in a room.
    public var by: Channel?
    /// What single ballots came to; absent for a vote that is counted in numbers.
    public var count: BallotCount?

    /// Whether it is answered by yes, no or abstaining.
    var isMotion: Bool { method == "motion" }

    /// Whether it is answered by what the method gives to choose from: yes and no, or a grade.
    var hasOwnAnswers: Bool { VotingMethod(rawValue: method)?.hasOwnAnswers ?? false }

    /// Whether nothing stands for an option where something stands for others.
    func lacksFigure(_ result: Result) -> Bool {
        func has(_ result: Result) -> Bool { result.value != nil || result.instead != nil }
        return !has(result) && results.contains(where: has)
    }

    /// Whether anything was reported: a number, or what stands in its place.
    var isReported: Bool { results.contains { $0.votes ?? 0 > 0 || $0.instead != nil } }

    /// Who has one of several seats, by number: nobody while it is open, and while a tie keeps open who has the last one.
    var seated: [Int] {
        guard state == .closed, let seats, winners.count <= seats else { return [] }
        return winners
    }

    /// What a theme is called.
    func title(ofTheme theme: String) -> PlainText {
        (themes ?? []).first { $0.theme == theme }?.title ?? PlainText(theme)
    }

    /// Whether it is over and somebody voted.
    var wasTaken: Bool { state == .closed && (isReported || count != nil) }
}

extension PollSummary {
    /// Whether somebody altered the ballots of a secret vote: there is no result then.
    var isSealBroken: Bool { alarms.contains { $0.alarm == .sealBroken } }
}
