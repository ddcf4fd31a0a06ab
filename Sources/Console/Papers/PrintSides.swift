import Localization

/// On which sides of a sheet of paper is printed.
public enum PrintSides: String, CaseIterable, Sendable {
    case one, both
}

extension PaperOrder.Paper {
    /// Sheets are cut apart, signed, hung up, and lie on one table each: never back to back, whatever the printer is set
    /// to. A summary is printed as the printer is set.
    public var usualSides: PrintSides? { isSummary ? nil : .one }
}

extension Optional where Wrapped == PrintSides {
    /// In words; nil leaves it to the printer.
    func title(_ t: Localizer) -> String {
        switch self {
        case nil: t("as the printer is set")
        case .one: t("one side")
        case .both: t("both sides")
        }
    }
}
