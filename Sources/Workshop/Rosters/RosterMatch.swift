/// Why a row of a roster is taken for somebody who is known.
public enum RosterSameness: String, Hashable, Sendable {
    /// The same address, and a name that fits.
    case email
    /// The same telephone, and a name that fits.
    case phone
    /// The same name in the same organisation, and nothing that speaks against it.
    case name
    /// Somebody said so.
    case stated
}

/// A row of a roster of which nobody but a person can say whether it is somebody who is known. It is asked about: taking
/// two for one overwrites somebody, taking one for two invites somebody twice.
public struct RosterDoubt: Hashable, Sendable {
    /// Why it cannot be told.
    public enum Reason: Hashable, Sendable {
        /// The same name and organisation, but another telephone, another address, or both.
        case differs(phone: Bool, email: Bool)
        /// The same family's name and organisation, and no other name, but addressed otherwise: Mme Tazi and Dr Tazi.
        case addressedOtherwise
        /// The same name, but one of the two has no organisation.
        case organisationUnknown
        /// A name that sounds alike in another script; and the same organisation, or one of the two has none.
        case otherScript(sameOrganisation: Bool)
        /// The name in another spelling of the same script; and the same organisation, or one of the two has none.
        case otherSpelling(sameOrganisation: Bool)
        /// The same telephone or address, and a name that is written nearly so.
        case nearlySpelt
        /// Several people have the telephone or the address, and a name that fits.
        case severalFit
    }

    /// Somebody whom the row may mean.
    public struct Candidate: Hashable, Sendable {
        /// The person.
        public let stakeholder: Stakeholder
        /// The line of this file where the person stands; nil for somebody of the directory alone.
        public let line: Int?
        /// Why it cannot be told.
        public let reason: Reason

        /// Makes a candidate.
        public init(stakeholder: Stakeholder, line: Int? = nil, reason: Reason) {
            self.stakeholder = stakeholder
            self.line = line
            self.reason = reason
        }
    }

    /// The line of the row.
    public let line: Int
    /// Whom the row describes, as if they were somebody new.
    public let person: Stakeholder
    /// Whom it may mean, the likeliest first; never empty.
    public let candidates: [Candidate]

    /// Makes a doubt.
    public init(line: Int, person: Stakeholder, candidates: [Candidate]) {
        self.line = line
        self.person = person
        self.candidates = candidates
    }
}

/// What somebody says of every row in doubt of which they say nothing else.
public enum RosterAnswerForAll: Hashable, Sendable {
    /// It is whom it may be; a row that may be several people stays in doubt.
    case same
    /// It is somebody else.
    case different

    /// What that is of a row that may be these people.
    public func answer(_ candidates: [ID<Stakeholder>]) -> RosterAnswer? {
        switch self {
        case .same: candidates.count == 1 ? .same(candidates[0]) : nil
        case .different: .different
        }
    }
}

/// What somebody says of a row.
public enum RosterAnswer: Hashable, Sendable {
    /// It is this person.
    case same(ID<Stakeholder>)
    /// It is whoever stands on that line of the file, further up.
    case sameAsLine(Int)
    /// It is somebody else.
    case different
    /// It is not taken.
    case leftOut
}
