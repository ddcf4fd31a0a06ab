/// What people took on: which of it is settled, what is late, and in which order it is shown. Screens, papers and commands
/// ask here, so that they agree.
extension Contribution {
    /// Whether there is nothing left to do about it.
    public var isSettled: Bool { outcome?.isFinal ?? false }

    /// Whether it is not settled and past its date.
    public func isLate(on today: CivilDate) -> Bool { !isSettled && (due ?? today) < today }
}

extension Sequence {
    /// Soonest first; what has no date last, and what is due on one day in the order in which it stands.
    /// - Parameter due: by when each is to be done.
    public func soonestFirst(by due: (Element) -> CivilDate?) -> [Element] {
        enumerated().sorted {
            (due($0.element)?.daysSinceEpoch ?? .max, $0.offset) < (due($1.element)?.daysSinceEpoch ?? .max, $1.offset)
        }.map(\.element)
    }
}
