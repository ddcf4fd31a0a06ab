/// One fact: what a record was and what it becomes.
///
/// Every mutation of a file is a list of these, and nothing else writes a table. Because a change carries both sides,
/// its opposite is known without looking at anything (undo), and a record that somebody else changed meanwhile is
/// noticed instead of overwritten.
public enum Change: Hashable, Sendable {
    /// A file begins: the whole plan.
    case programmeCreated(Programme)
    case stakeholder(Revision<Stakeholder>)
    case invitation(Revision<Invitation>)
    case attendance(Revision<Attendance>)
    case timing(Revision<Timing>)
    case seating(Revision<Seating>)
    case contribution(Revision<Contribution>)
    case poll(Revision<Poll>)
    case count(Revision<Count>)
    case turnout(Revision<Turnout>)
    case ballot(Revision<Ballot>)
    case ballotIssue(Revision<BallotIssue>)
    /// A secret poll's urn was emptied: nothing brings the ballots back into it.
    case ballotsSealed(SealedBallots)

    /// The change that takes this one back; nil for those that cannot be.
    public var inverse: Change? {
        switch self {
        case .programmeCreated, .ballotsSealed: nil
        case .stakeholder(let revision): .stakeholder(revision.inverse)
        case .invitation(let revision): .invitation(revision.inverse)
        case .attendance(let revision): .attendance(revision.inverse)
        case .timing(let revision): .timing(revision.inverse)
        case .seating(let revision): .seating(revision.inverse)
        case .contribution(let revision): .contribution(revision.inverse)
        case .poll(let revision): .poll(revision.inverse)
        case .count(let revision): .count(revision.inverse)
        case .turnout(let revision): .turnout(revision.inverse)
        case .ballot(let revision): .ballot(revision.inverse)
        case .ballotIssue(let revision): .ballotIssue(revision.inverse)
        }
    }
}

/// A record before and after a change: nil before it is added, nil after it is removed.
public struct Revision<Record: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// The record as it must stand for the change to apply.
    public let before: Record?
    /// The record as the change leaves it.
    public let after: Record?

    /// Makes a revision; one side at least should be there.
    public init(from before: Record?, to after: Record?) {
        self.before = before
        self.after = after
    }

    /// The revision that leads back.
    public var inverse: Revision { Revision(from: after, to: before) }
}
