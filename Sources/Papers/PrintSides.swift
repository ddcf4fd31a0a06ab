public import Localization

/// On which sides of a sheet of paper is printed.
public enum PrintSides: String, CaseIterable, Sendable {
    /// On one side.
    case one
    /// On both sides.
    case both
}

extension Optional where Wrapped == PrintSides {
    /// In words; nil leaves it to the printer.
    public func title(_ t: Localizer) -> String {
        switch self {
        case nil: t("as the printer is set")
        case .one: t("one side")
        case .both: t("both sides")
        }
    }
}
