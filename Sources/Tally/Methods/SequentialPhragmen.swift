/// Phragmén's sequential rule: every elected option is a load of 1 that its supporters carry, evened out among them; seat
/// by seat, the option is elected whose supporters then carry the least each.
///
/// Source: L. E. Phragmén, Sur une méthode nouvelle pour réaliser, dans les élections, la représentation proportionnelle
/// des partis (1894); see Brill, Freeman, Janson and Lackner, Phragmén's voting methods and justified representation
/// (2017). Counts are loads: the smallest is elected.
enum SequentialPhragmen: SequentialApprovalRule {
    static let method = VotingMethod.sequentialPhragmen
    static let reason = Round.Reason.lowestCost
    /// What a voter carries.
    static let nothing = Fraction(0)

    /// What each supporter would carry; nil when there is none.
    static func count(_ option: Int, _ approvals: Approvals, _ loads: [Fraction]) -> Fraction? {
        guard !approvals.supporters[option].isEmpty else { return nil }
        // Loads repeat, so that voters are added up before they are multiplied.
        var voters: [Fraction: Int] = [:]
        for (group, _) in approvals.supporters[option] {
            voters[loads[group], default: 0] += approvals.weights[group]
        }
        let carried = voters.sorted { $0.key < $1.key }.reduce(Fraction(1)) { $0 + $1.key * Fraction($1.value) }
        return carried / Fraction(voters.values.reduce(0, +))
    }

    static func first(_ counts: [Fraction]) -> Fraction? { counts.min() }

    static func elect(_ option: Int, _ approvals: Approvals, _ loads: inout [Fraction]) {
        guard let load = count(option, approvals, loads) else { return }
        for (group, _) in approvals.supporters[option] { loads[group] = load }
    }
}
