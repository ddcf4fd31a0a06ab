/// One fact: what a record was and what it becomes.
///
/// Every mutation of a file is a list of these, and nothing else writes a table. Because a change carries both sides,
/// its opposite is known without looking at anything (undo), and a record that somebody else changed meanwhile is
/// noticed instead of overwritten.
///
/// This file is the table of records: a case here, its sort and its name below, and what happens to it in a word. From there the
/// compiler names what else a new record needs; `docs/architecture.md` lists it.
public enum Change: Hashable, Sendable {
    /// A file begins: the whole plan.
    case programmeCreated(Programme)
    case amendment(Revision<Amendment>)
    case organisation(Revision<Organisation>)
    case stakeholder(Revision<Stakeholder>)
    case invitation(Revision<Invitation>)
    case attendance(Revision<Attendance>)
    case timing(Revision<Timing>)
    case seating(Revision<Seating>)
    case contribution(Revision<Contribution>)
    case link(Revision<Link>)
    case grid(Revision<Grid>)
    case rating(Revision<Rating>)
    case call(Revision<Call>)
    case poll(Revision<Poll>)
    case count(Revision<Count>)
    case turnout(Revision<Turnout>)
    case ballot(Revision<Ballot>)
    case ballotIssue(Revision<BallotIssue>)
    /// A secret poll's urn was emptied: nothing brings the ballots back into it.
    case ballotsSealed(SealedBallots)
    /// Somebody was forgotten: what was erased is nowhere any more.
    case erasure(Erasure)
    /// The file was made from what a damaged one still held.
    case recovery(Recovery)
    /// What a damaged file said, as text.
    case fragment(Fragment)
    /// What a newer Halqa wrote and this one cannot read. It is kept whole, and changes nothing here.
    case unknown(UnknownChange)

    /// Asks something of the record, before and after; nil for what is not known.
    func ask<Question: RevisionQuestion>(_ question: Question) -> Question.Answer? {
        switch self {
        case .programmeCreated(let programme): question.answer(Revision(from: nil, to: programme))
        case .amendment(let revision): question.answer(revision)
        case .organisation(let revision): question.answer(revision)
        case .stakeholder(let revision): question.answer(revision)
        case .invitation(let revision): question.answer(revision)
        case .attendance(let revision): question.answer(revision)
        case .timing(let revision): question.answer(revision)
        case .seating(let revision): question.answer(revision)
        case .contribution(let revision): question.answer(revision)
        case .link(let revision): question.answer(revision)
        case .grid(let revision): question.answer(revision)
        case .rating(let revision): question.answer(revision)
        case .call(let revision): question.answer(revision)
        case .poll(let revision): question.answer(revision)
        case .count(let revision): question.answer(revision)
        case .turnout(let revision): question.answer(revision)
        case .ballot(let revision): question.answer(revision)
        case .ballotIssue(let revision): question.answer(revision)
        case .ballotsSealed(let ballots): question.answer(Revision(from: nil, to: ballots))
        case .erasure(let erasure): question.answer(Revision(from: nil, to: erasure))
        case .recovery(let recovery): question.answer(Revision(from: nil, to: recovery))
        case .fragment(let fragment): question.answer(Revision(from: nil, to: fragment))
        case .unknown: nil
        }
    }

    /// The sorts of records, by the names that they have in a payload; what others refer to comes first.
    public enum Sort: String, CaseIterable, Sendable {
        case programme, amendment, organisation, stakeholder, invitation, attendance, timing, seating, contribution,
            link, grid, rating, call, poll, count, turnout, ballot, ballotIssue, ballotsSealed, erasure, recovery,
            fragment

        /// The type that holds a record of this sort.
        public var type: any JournalRecord.Type {
            switch self {
            case .programme: Programme.self
            case .amendment: Amendment.self
            case .organisation: Organisation.self
            case .stakeholder: Stakeholder.self
            case .invitation: Invitation.self
            case .attendance: Attendance.self
            case .timing: Timing.self
            case .seating: Seating.self
            case .contribution: Contribution.self
            case .link: Link.self
            case .grid: Grid.self
            case .rating: Rating.self
            case .call: Call.self
            case .poll: Poll.self
            case .count: Count.self
            case .turnout: Turnout.self
            case .ballot: Ballot.self
            case .ballotIssue: BallotIssue.self
            case .ballotsSealed: SealedBallots.self
            case .erasure: Erasure.self
            case .recovery: Recovery.self
            case .fragment: Fragment.self
            }
        }
    }

    /// What a record is about: the views in which it is seen follow from this, and whether it is of a day.
    public enum Subject: CaseIterable, Sendable {
        case plan, people, door, runSheet, groups, lines, votes
    }

    /// What it is about; nil for what is not known.
    public var subject: Subject? { content?.sort.type.subject }

    /// What happened, in the word that the journal shows and can be searched by. For people and queries only: the
    /// payload alone says what a change does.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        case programmeCreated
        case planAmended, planExtended, planCut
        case organisationAdded, organisationRevised, organisationJoined, organisationParted, organisationRemoved
        case stakeholderAdded, stakeholderRevised, stakeholderRemoved
        case invited, uninvited
        case arrived, left, returned, arrivalRevised, arrivalWithdrawn
        case activityStarted, activityEnded, activityResumed, activityAdjusted
        case groupsAssigned, groupsChanged, groupsCleared
        case contributionWritten, contributionRevised, contributionMoved, contributionParked, contributionUnparked,
            contributionMerged, contributionUnmerged, contributionRemoved
        case actionDone, actionDropped, actionReopened, lineSettled
        case linkProposed, linkAgreed, linkEnded, linkRevised, linkRemoved
        case gridAdded, gridRevised, gridRemoved
        case rated, ratingRevised, ratingSettled, ratingRemoved
        case called, callRevised, callRemoved
        case pollPlanned, pollRevised, pollOpened, pollClosed, pollReopened, pollWithdrawn
        case counted, countWithdrawn
        case turnoutCounted, turnoutWithdrawn
        case ballotCast, ballotCorrected, ballotWithdrawn
        case ballotsIssued, ballotsRecalled, ballotsSealed
        case personForgotten, fileRecovered, fragmentKept
        case unknown

        /// What cannot be taken back, and across which nothing before it is taken back.
        public static let lasting: Set<Kind> = [.programmeCreated, .ballotsSealed, .personForgotten, .fileRecovered]
    }

    /// What happened, in a word.
    public var kind: Kind { content?.kind ?? .unknown }

    /// The change that takes this one back; nil for those that cannot be.
    public var inverse: Change? { content?.opposite }

    /// The lowest version of payloads that can express this change. An older Halqa that knows it reads the entry.
    public var version: Int { content?.version ?? Self.payloadVersion }
}

/// What tells a record from all others of a file, in a form that is quickly made and compared: of millions of rows one is made for each.
/// `RecordKey` says the same in words.
public enum RecordName: Hashable, Sendable {
    case programme
    case amendment(Amendment.Key)
    case organisation(ID<Organisation>)
    case stakeholder(ID<Stakeholder>)
    case invitation(ID<Workshop>, ID<Stakeholder>)
    case attendance(ID<Day>, ID<Stakeholder>)
    case timing(ID<Activity>)
    case seating(ID<Activity>)
    case contribution(ID<Contribution>)
    case link(ID<Link>)
    case grid(GridKey)
    case rating(ID<Rating>)
    case call(ID<Call>)
    case poll(ID<Poll>)
    case count(ID<Poll>, Count.Key)
    case turnout(ID<Poll>, VoteSource)
    case ballot(ID<Ballot>)
    case ballotIssue(ID<BallotIssue>)
    case sealed(ID<Poll>)
    case erasure(ID<Erasure>)
    case recovery(ID<Recovery>)
    case fragment(ID<Fragment>)

    /// The place of its sort among `Sort.allCases`, in which what others refer to comes first.
    public var rank: Int {
        switch self {
        case .programme: 0
        case .amendment: 1
        case .organisation: 2
        case .stakeholder: 3
        case .invitation: 4
        case .attendance: 5
        case .timing: 6
        case .seating: 7
        case .contribution: 8
        case .link: 9
        case .grid: 10
        case .rating: 11
        case .call: 12
        case .poll: 13
        case .count: 14
        case .turnout: 15
        case .ballot: 16
        case .ballotIssue: 17
        case .sealed: 18
        case .erasure: 19
        case .recovery: 20
        case .fragment: 21
        }
    }
}
