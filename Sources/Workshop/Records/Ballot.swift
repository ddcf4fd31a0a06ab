import Tally

/// One voter's answer in a poll that is not secret, as it was keyed.
public struct Ballot: Codable, Hashable, Sendable {
    /// The ballot's id.
    public var id: ID<Ballot>
    /// The poll.
    public var poll: ID<Poll>
    /// Where it was cast.
    public var source: VoteSource
    /// What stands on it, as `BallotLine` writes it.
    public var answer: String
    /// Its place in the order of keying, from 1; ballots that two people keyed at once are ordered by id.
    public var number: Int
    /// Who cast it; nil when nobody is named.
    public var voter: ID<Stakeholder>?
    /// The voter's category's code; nil when it is not known.
    public var category: PlainText?
    /// The code on the paper; nil for a paper without one.
    public var code: BallotCode?

    /// Makes a ballot.
    public init(
        id: ID<Ballot>, poll: ID<Poll>, source: VoteSource, answer: String, number: Int,
        voter: ID<Stakeholder>? = nil, category: PlainText? = nil, code: BallotCode? = nil
    ) {
        self.id = id
        self.poll = poll
        self.source = source
        self.answer = answer
        self.number = number
        self.voter = voter
        self.category = category
        self.code = code
    }
}

/// Paper ballots were made: their codes, so that each counts once and a missing one is noticed.
public struct BallotIssue: Codable, Hashable, Sendable {
    /// The issue's id.
    public var id: ID<BallotIssue>
    /// The poll.
    public var poll: ID<Poll>
    /// The codes, sorted; the papers are printed in this order and dealt like cards.
    public var codes: [BallotCode]

    /// Makes an issue.
    public init(id: ID<BallotIssue>, poll: ID<Poll>, codes: [BallotCode]) {
        self.id = id
        self.poll = poll
        self.codes = codes
    }
}

/// The ballots of a secret poll, as they come out of the urn when the poll closes: in no order in which they were cast,
/// without a voter, a code or a time.
public struct SealedBallots: Codable, Hashable, Sendable {
    /// One ballot.
    public struct Ballot: Codable, Hashable, Sendable {
        /// 128 random bits.
        public var key: ID<Ballot>
        /// What stands on it, as `BallotLine` writes it.
        public var answer: String

        /// Makes a ballot.
        public init(key: ID<Ballot>, answer: String) {
            self.key = key
            self.answer = answer
        }
    }

    /// The poll.
    public var poll: ID<Poll>
    /// The ballots, sorted by key.
    public var ballots: [Ballot]
    /// The receipts that voters were given, sorted.
    public var receipts: [String]
    /// The codes that were spent, sorted.
    public var codes: [BallotCode]
    /// SHA-256 over keys and answers in their order, in hexadecimal digits.
    public var hash: String

    /// Makes a seal.
    public init(poll: ID<Poll>, ballots: [Ballot], receipts: [String], codes: [BallotCode], hash: String) {
        self.poll = poll
        self.ballots = ballots
        self.receipts = receipts
        self.codes = codes
        self.hash = hash
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Ballot: JournalRecord {
    public static let sort = Change.Sort.ballot
    public static let subject = Change.Subject.votes
    public static let newestVersion = 4
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .ballot(id) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .ballot(revision) }
    /// One that counts as several is nothing that an earlier version can read.
    public var version: Int { answer.contains(BallotLine.weightSign) ? 4 : 2 }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        after == nil ? .ballotWithdrawn : before == nil ? .ballotCast : .ballotCorrected
    }

    public static var fields: [RecordField<Self>] {
        [
            RecordField("answer", \.answer), RecordField("source", \.source), RecordField("number", \.number).later,
            RecordField("voter", \.voter), RecordField("category", \.category), RecordField("code", \.code),
        ]
    }

    public var referents: [Referent] { [.poll(poll)] + (voter.map { [.person($0)] } ?? []) }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofPoll: poll) }
    public func standing(in state: ProgrammeState) -> Self? { state.ballots[poll]?[id] }
    public static func all(in state: ProgrammeState) -> [Self] { state.ballots.values.flatMap(\.values) }
    public static let erased = ErasedParts.nothing
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension BallotIssue: JournalRecord {
    public static let sort = Change.Sort.ballotIssue
    public static let subject = Change.Subject.votes
    public static let newestVersion = 2
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .ballotIssue(id) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .ballotIssue(revision) }
    public var version: Int { 2 }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        after == nil ? .ballotsRecalled : before == nil ? .ballotsIssued : .ballotsIssued
    }

    public static var fields: [RecordField<Self>] { [RecordField(all: "codes", \.codes)] }

    public var referents: [Referent] { [.poll(poll)] }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofPoll: poll) }
    public func standing(in state: ProgrammeState) -> Self? { state.issues[poll]?[id] }
    public static func all(in state: ProgrammeState) -> [Self] { state.issues.values.flatMap(\.values) }
    public static let erased = ErasedParts.nothing
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension SealedBallots: JournalRecord {
    public static let sort = Change.Sort.ballotsSealed
    public static let subject = Change.Subject.votes
    public static let newestVersion = 2
    public static let keyFields = ["poll"]
    public var keyValues: [String] { [poll.description] }
    public var recordName: RecordName { .sealed(poll) }
    public static func change(_ revision: Revision<Self>) -> Change? { revision.after.map { .ballotsSealed($0) } }
    public static let course = RecordCourse.once
    public var version: Int { 2 }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        .ballotsSealed
    }

    public static var fields: [RecordField<Self>] { [.whole] }

    public var referents: [Referent] { [.poll(poll)] }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofPoll: poll) }
    public func standing(in state: ProgrammeState) -> Self? { state.sealed[poll] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.sealed.values) }
    public static let erased = ErasedParts.nothing
}
