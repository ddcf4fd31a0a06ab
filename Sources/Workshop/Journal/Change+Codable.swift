/// How a change is written in the journal: `{"v":2,"contribution":{"before":null,"after":{…}}}`.
///
/// The version is the payload's own. Version 2 brought ballots, and further fields of polls and counts; what it leaves out
/// means what version 1 meant. A later Halqa reads every version ever shipped; a version it does not know is an
/// error that says so, never a guess.
extension Change: Codable {
    /// The version that this Halqa writes.
    public static let payloadVersion = 2

    private enum Key: String, CodingKey, CaseIterable {
        case version = "v"
        case programme, stakeholder, invitation, attendance, timing, seating, contribution, poll, count, turnout,
            ballot, ballotIssue
        case ballotsSealed
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let version = try container.decode(Int.self, forKey: .version)
        guard (1...Self.payloadVersion).contains(version) else { throw UnknownPayloadVersion(version: version) }
        let keys = container.allKeys.filter { $0 != .version }
        guard let key = keys.first, keys.count == 1 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a payload with \(keys.count) records"))
        }
        switch key {
        case .version, .programme: self = .programmeCreated(try container.decode(Programme.self, forKey: .programme))
        case .stakeholder: self = .stakeholder(try container.decode(Revision<Stakeholder>.self, forKey: key))
        case .invitation: self = .invitation(try container.decode(Revision<Invitation>.self, forKey: key))
        case .attendance: self = .attendance(try container.decode(Revision<Attendance>.self, forKey: key))
        case .timing: self = .timing(try container.decode(Revision<Timing>.self, forKey: key))
        case .seating: self = .seating(try container.decode(Revision<Seating>.self, forKey: key))
        case .contribution: self = .contribution(try container.decode(Revision<Contribution>.self, forKey: key))
        case .poll: self = .poll(try container.decode(Revision<Poll>.self, forKey: key))
        case .count: self = .count(try container.decode(Revision<Count>.self, forKey: key))
        case .turnout: self = .turnout(try container.decode(Revision<Turnout>.self, forKey: key))
        case .ballot: self = .ballot(try container.decode(Revision<Ballot>.self, forKey: key))
        case .ballotIssue: self = .ballotIssue(try container.decode(Revision<BallotIssue>.self, forKey: key))
        case .ballotsSealed: self = .ballotsSealed(try container.decode(SealedBallots.self, forKey: key))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Self.payloadVersion, forKey: .version)
        switch self {
        case .programmeCreated(let programme): try container.encode(programme, forKey: .programme)
        case .stakeholder(let revision): try container.encode(revision, forKey: .stakeholder)
        case .invitation(let revision): try container.encode(revision, forKey: .invitation)
        case .attendance(let revision): try container.encode(revision, forKey: .attendance)
        case .timing(let revision): try container.encode(revision, forKey: .timing)
        case .seating(let revision): try container.encode(revision, forKey: .seating)
        case .contribution(let revision): try container.encode(revision, forKey: .contribution)
        case .poll(let revision): try container.encode(revision, forKey: .poll)
        case .count(let revision): try container.encode(revision, forKey: .count)
        case .turnout(let revision): try container.encode(revision, forKey: .turnout)
        case .ballot(let revision): try container.encode(revision, forKey: .ballot)
        case .ballotIssue(let revision): try container.encode(revision, forKey: .ballotIssue)
        case .ballotsSealed(let ballots): try container.encode(ballots, forKey: .ballotsSealed)
        }
    }
}

/// The file was written by a newer Halqa than this one.
public struct UnknownPayloadVersion: Error, Equatable {
    /// The version that was found.
    public let version: Int
}
