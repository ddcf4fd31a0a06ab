/// What stands in the place of a number of votes, wherever the number would.
public enum Instead: String, Codable, CaseIterable, Sendable {
    /// Everybody saw that it has the majority; nobody counted it.
    case majority
    /// It was not counted, and nobody can say.
    case undocumented
    /// Two people count it, and have not come to one number.
    case unsettled
}

extension RoomResult.Option {
    /// What stands in the place of its votes; nil where every source that reported it reported a number.
    public var instead: Instead? {
        if uncounted.values.contains(.majority) { return .majority }
        if !unsettled.isEmpty { return .unsettled }
        return uncounted.isEmpty ? nil : .undocumented
    }

    /// What each source reported in the place of a number.
    public var insteadBySource: [String: Instead] {
        uncounted.mapValues { $0 == .majority ? .majority : .undocumented }
            .merging(unsettled.mapValues { _ in .unsettled }) { reported, _ in reported }
    }
}
