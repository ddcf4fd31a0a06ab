public import Localization
public import Workshop

/// A printer that this machine knows.
public struct Printer: Hashable, Sendable {
    /// What becomes of a paper that is given to it.
    public enum Condition: String, Hashable, Sendable {
        /// It prints.
        case ready
        /// It keeps papers until somebody lets it go on.
        case stopped
        /// It takes no papers.
        case closed
    }

    /// What the system calls it.
    public var name: PlainText
    /// Whether it is the one that papers go to when none is named.
    public var isDefault: Bool
    /// What becomes of a paper that is given to it.
    public var condition: Condition

    /// Makes a printer.
    public init(name: PlainText, isDefault: Bool = false, condition: Condition = .ready) {
        self.name = name
        self.isDefault = isDefault
        self.condition = condition
    }

    /// What is to be known about it before anything is sent there; empty when that is nothing.
    public func remark(_ t: Localizer) -> String {
        let usual = isDefault ? t("the usual one") : ""
        let state =
            switch condition {
            case .ready: ""
            case .stopped: t("stopped: keeps papers until it goes on")
            case .closed: t("takes no papers")
            }
        return t.joined([usual, state])
    }
}
