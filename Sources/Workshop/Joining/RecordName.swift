/// What tells a record from all others of a file, in a form that is quickly made and compared: of millions of rows one is made for each.
/// `RecordKey` says the same in words.
enum RecordName: Hashable, Sendable {
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
}

extension Change {
    /// The record that it is about; nil for what is not known.
    var name: RecordName? {
        switch self {
        case .programmeCreated: .programme
        case .amendment(let revision): revision.record.map { .amendment($0.key) }
        case .organisation(let revision): revision.record.map { .organisation($0.id) }
        case .stakeholder(let revision): revision.record.map { .stakeholder($0.id) }
        case .invitation(let revision): revision.record.map { .invitation($0.workshop, $0.stakeholder) }
        case .attendance(let revision): revision.record.map { .attendance($0.day, $0.stakeholder) }
        case .timing(let revision): revision.record.map { .timing($0.activity) }
        case .seating(let revision): revision.record.map { .seating($0.activity) }
        case .contribution(let revision): revision.record.map { .contribution($0.id) }
        case .link(let revision): revision.record.map { .link($0.id) }
        case .grid(let revision): revision.record.map { .grid($0.key) }
        case .rating(let revision): revision.record.map { .rating($0.id) }
        case .call(let revision): revision.record.map { .call($0.id) }
        case .poll(let revision): revision.record.map { .poll($0.id) }
        case .count(let revision): revision.record.map { .count($0.poll, $0.key) }
        case .turnout(let revision): revision.record.map { .turnout($0.poll, $0.source) }
        case .ballot(let revision): revision.record.map { .ballot($0.id) }
        case .ballotIssue(let revision): revision.record.map { .ballotIssue($0.id) }
        case .ballotsSealed(let sealed): .sealed(sealed.poll)
        case .erasure(let erasure): .erasure(erasure.id)
        case .recovery(let recovery): .recovery(recovery.id)
        case .fragment(let fragment): .fragment(fragment.id)
        case .unknown: nil
        }
    }

    /// The change that adds the record as it is after this one; nil where it is gone then, and for what is not known.
    var addition: Change? {
        switch self {
        // What there is most of, without the detour over any record.
        case .contribution(let revision): revision.after.map { .contribution(Revision(from: nil, to: $0)) }
        case .ballot(let revision): revision.after.map { .ballot(Revision(from: nil, to: $0)) }
        case .count(let revision): revision.after.map { .count(Revision(from: nil, to: $0)) }
        case .attendance(let revision): revision.after.map { .attendance(Revision(from: nil, to: $0)) }
        case .stakeholder(let revision): revision.after.map { .stakeholder(Revision(from: nil, to: $0)) }
        default: content?.addition
        }
    }
}
