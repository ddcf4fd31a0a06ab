/// Sequential proportional approval voting: seat by seat, the option whose supporters weigh most; a voter who already has
/// k elected options weighs 1 / (k + 1).
///
/// Source: T. N. Thiele, Om flerfoldsvalg (1895), the "addition" method; see Lackner and Skowron, Multi-Winner Voting with
/// Approval Preferences (2023), rule 4.
enum SequentialPAV: SequentialApprovalRule {
    static let method = VotingMethod.sequentialPAV
    static let reason = Round.Reason.highest
    /// How many elected options a voter approves of.
    static let nothing = 0

    static func count(_ option: Int, _ approvals: Approvals, _ shares: [Int]) -> Fraction? {
        var voters: [Int] = []
        for (group, _) in approvals.supporters[option] {
            let elected = shares[group]
            if voters.count <= elected { voters += Array(repeating: 0, count: elected + 1 - voters.count) }
            voters[elected] += approvals.weights[group]
        }
        return voters.enumerated().reduce(Fraction(0)) { sum, part in
            part.element == 0 ? sum : sum + Fraction(part.element, part.offset + 1)
        }
    }

    static func first(_ counts: [Fraction]) -> Fraction? {
        counts.max().flatMap { $0 > 0 ? $0 : nil }
    }

    static func elect(_ option: Int, _ approvals: Approvals, _ shares: inout [Int]) {
        for (group, _) in approvals.supporters[option] { shares[group] += 1 }
    }
}
