/// Where something is used that is to be removed.
public enum Use: Hashable, Sendable {
    /// So many invitations.
    case invitations(Int)
    /// So many days on which the person came, or was reached.
    case days(Int)
    /// So many places at tables.
    case tables(Int)
    /// So many ballots.
    case ballots(Int)
    /// So many lines: said, taken on, or about it.
    case lines(Int)
    /// So many lines that were merged into it.
    case merged(Int)
    /// So many links.
    case links(Int)
    /// So many calls.
    case calls(Int)
    /// So many options of votes.
    case options(Int)
    /// So many ratings.
    case ratings(Int)

    fileprivate var count: Int {
        switch self {
        case .invitations(let count), .days(let count), .tables(let count), .ballots(let count), .lines(let count),
            .merged(let count), .links(let count), .calls(let count), .options(let count), .ratings(let count):
            count
        }
    }
}

extension ProgrammeState {
    /// Where a person is used, so that they cannot be removed.
    public func uses(of person: ID<Stakeholder>) -> [Use] {
        let party = Party.person(person)
        return [
            .invitations(invitations.values.count { $0.contains(person) }),
            .days(attendances.values.count { $0[person] != nil }),
            .tables(seatings.values.count { $0.table(of: person) != nil }),
            .ballots(votes.hasVoter(person) ? 1 : 0),
            .lines(
                contributions.values.lazy.flatMap(\.values).count {
                    $0.by == party || $0.owner == party || $0.about == .person(person)
                }),
            .links(links.values.count { $0.ends.contains(.person(person)) }),
            .calls(calls.values.count { $0.stakeholder == person }),
            .ratings(ratings.values.count { $0.rater == party }),
        ].filter { $0.count > 0 }
    }

    /// Where a line is used, so that it cannot be removed.
    public func uses(of line: ID<Contribution>) -> [Use] {
        let lines = contributions.values.lazy.flatMap(\.values)
        return [
            .merged(lines.count { $0.mergedInto == line }), .lines(lines.count { $0.about == .line(line) }),
            .links(links.values.count { $0.ends.contains(.line(line)) }),
            .options(polls.values.reduce(0) { $0 + $1.options.count { $0.origins.contains(line) } }),
            .ratings(isRated(.line(line)) ? 1 : 0),
        ].filter { $0.count > 0 }
    }
}
