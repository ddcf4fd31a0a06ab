/// A number that grows evenly with the sum from which shares are made: so much at first, and so much more with each step.
private struct Line {
    var start: Fraction
    var slope: Fraction = 0

    static func + (left: Line, right: Line) -> Line {
        Line(start: left.start + right.start, slope: left.slope + right.slope)
    }

    static func - (left: Line, right: Line) -> Line {
        Line(start: left.start - right.start, slope: left.slope - right.slope)
    }

    static func * (left: Line, right: Fraction) -> Line { Line(start: left.start * right, slope: left.slope * right) }
}

/// Voters with one ballot, and what an option is worth to each of them.
private struct Supporters {
    let group: Int
    let worth: Fraction
    let count: Fraction

    init(_ group: Int, _ worth: Int, _ approvals: Approvals) {
        self.group = group
        self.worth = Fraction(worth)
        count = Fraction(approvals.weights[group])
    }
}

extension EqualShares {
    /// Whole steps by which the sum can grow while the same options are bought in the same order, with the same supporters
    /// giving all that they have: shares, rates and payments are lines then, and none crosses another. 0 where that is not
    /// worth the work.
    ///
    /// Costs in dirhams and thirty voters ask for hundreds of thousands of steps, of which some dozens change anything.
    /// - Parameter bought: in order.
    func steadySteps(_ bought: [Int], step: WideInteger) -> WideInteger {
        let marks = approvals.supporters.reduce(0) { $0 + $1.count }
        guard (bought.count + 1) * marks <= 20_000 else { return 0 }
        var money = start.money.map { Line(start: Fraction($0, start.scale), slope: Fraction(step, start.scale)) }
        /// The first step, or part of one, at which something may be otherwise; nil for never.
        var change: Fraction?
        /// Whether the line is below, at or above 0 stays so until then.
        func keep(_ line: Line) {
            guard line.slope != 0, line.start == 0 || (line.start < 0) != (line.slope < 0) else { return }
            let place = (0 - line.start) / line.slope
            change = min(change ?? place, place)
        }
        /// What supporters pay by point; nil where they cannot pay.
        func rate(_ option: Int) -> Line? {
            let cost = Line(start: Fraction(costs[option]))
            if costs[option] == 0 { return cost }
            let supporters = approvals.supporters[option].map { Supporters($0.group, $0.worth, approvals) }
            let missing = supporters.reduce(cost) { $0 - money[$1.group] * $1.count }
            keep(missing)
            guard missing.start <= 0, !supporters.isEmpty else { return nil }
            var left = cost
            var points = supporters.reduce(Fraction(0)) { $0 + $1.count * $1.worth }
            let order = supporters.sorted { one, other in
                money[one.group].start * other.worth < money[other.group].start * one.worth
            }
            for poor in order {
                guard money[poor.group].start * points < left.start * poor.worth else { break }
                left = left - money[poor.group] * poor.count
                points -= poor.count * poor.worth
            }
            let rate = left * (1 / points)
            for one in supporters { keep(money[one.group] - rate * one.worth) }
            return rate
        }
        var taken: Set<Int> = []
        for next in bought.map({ $0 as Int? }) + [nil] {
            if change == 0 { return 0 }
            let open = options.filter { !taken.contains($0) && votes[$0] >= minimum }
            let rates = open.map { option in (option: option, rate: rate(option)) }
            guard let next, let paid = rates.first(where: { $0.option == next })?.rate else { continue }
            func perUnit(_ option: Int, _ rate: Line) -> Line {
                units[option] == 0 ? rate : rate * (1 / Fraction(units[option]))
            }
            let price = perUnit(next, paid)
            for case (let option, let rate?) in rates where option != next { keep(perUnit(option, rate) - price) }
            for (group, worth) in approvals.supporters[next] {
                let rest = money[group] - paid * Fraction(worth)
                money[group] = rest.start > 0 ? rest : Line(start: 0)
            }
            taken.insert(next)
        }
        guard let change else { return 0 }
        // The last whole step before it.
        let whole = change.floor
        return Fraction(whole) == change ? max(0, whole - 1) : whole
    }
}
