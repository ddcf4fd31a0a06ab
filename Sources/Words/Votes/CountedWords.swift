public import Localization
public import Tally

/// Votes in words, where not every side has a number: what was seen, what nobody counted, and what nobody can say then.
public struct CountedWords: Sendable {
    private let t: Localizer

    /// Words in the language that `t` speaks.
    public init(_ t: Localizer) { self.t = t }

    /// What stands where the number would.
    public func instead(_ instead: Instead) -> String {
        switch instead {
        case .majority: t("the majority, seen but not counted")
        case .undocumented: t("not counted")
        case .unsettled: t("not agreed by those who count")
        }
    }

    /// The same in a column of numbers.
    public func short(_ instead: Instead) -> String {
        switch instead {
        case .majority: t("majority")
        case .undocumented: t("not counted")
        case .unsettled: t("not agreed")
        }
    }

    /// What became of a motion of which not every side has a number; nil where both have.
    public func motion(
        _ decision: RoomResult.Decision?, yes: (votes: Int, instead: Instead?), no: (votes: Int, instead: Instead?)
    ) -> String? {
        guard yes.instead != nil || no.instead != nil else { return nil }
        func figure(_ side: (votes: Int, instead: Instead?)) -> String {
            side.instead.map(instead) ?? t.number(side.votes)
        }
        switch decision {
        case .carried where yes.instead == .majority:
            return t("Carried: everybody saw that yes has the majority, and nobody counted it. No: %1.", figure(no))
        case .rejected where no.instead == .majority:
            return t(
                "Not carried: everybody saw that no has the majority, and nobody counted it. Yes: %1.", figure(yes))
        case .carried, .rejected, .tied, .blocked, .noQuorum, nil:
            return t("Nobody can say whether it is carried. Yes: %1. No: %2.", figure(yes), figure(no))
        }
    }

    /// Which option came first, where one was seen to have the majority.
    public func seenFirst(_ name: String) -> String {
        t("%1 came first: everybody saw that it has the majority, and nobody counted it.", name)
    }

    /// That nobody can say which option came first.
    public var unknownFirst: String { t("Nobody can say which option came first: not all of them were counted.") }
}
