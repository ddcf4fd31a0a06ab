public import Localization

/// Every paper that there is to have, in the order in which they are offered: what tells of a day, and what it is run with.
///
/// A new summary is a case of `SummaryKind`, a new sheet one of `SheetKind`, a new study one of `StudyKind`: the compiler then asks for its names here, and
/// for its making in `Reports`.
public enum Paper: Hashable, CaseIterable, Sendable {
    /// It tells of what happened.
    case summary(SummaryKind)
    /// A day is run with it.
    case sheets(SheetContent)
    /// It goes out of the room.
    case outgoing(OutgoingKind)
    /// It looks further than one day.
    case study(StudyKind)

    /// All of them, in the order in which they are offered.
    public static let allCases: [Paper] = {
        // What everybody takes home stands before what is kept.
        let first = Paper.sheets(.one(.hand))
        let others =
            SummaryKind.allCases.map(Paper.summary) + SheetContent.allCases.map(Paper.sheets)
            + StudyKind.allCases.map(Paper.study) + OutgoingKind.allCases.map(Paper.outgoing)
        return [first] + others.filter { $0 != first }
    }()

    /// What it is called.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .summary(let kind): kind.title(t)
        case .sheets(let content): content.title(t)
        case .outgoing(let kind): kind.title(t)
        case .study(let kind): kind.title(t)
        }
    }

    /// What it is for, in a few words.
    public func purpose(_ t: Localizer) -> String {
        switch self {
        case .summary(let kind): kind.purpose(t)
        case .sheets(let content): content.purpose(t)
        case .outgoing(let kind): kind.purpose(t)
        case .study(let kind): kind.purpose(t)
        }
    }

    /// Sheets are cut apart, signed, hung up, and lie on one table each: never back to back, whatever the printer is set
    /// to; nor are letters, of which each goes to somebody else. A summary is printed as the printer is set: nil.
    public var usualSides: PrintSides? {
        switch self {
        case .summary, .study: nil
        case .sheets, .outgoing: .one
        }
    }

    /// Whether it stays with those who were in the room and those who run it. What does not names only who agreed to be
    /// listed; a summary, where names are left out, nobody.
    public var staysInTheRoom: Bool {
        switch self {
        case .summary, .sheets: true
        case .study(let kind): kind.namesEverybody
        case .outgoing: false
        }
    }
}
