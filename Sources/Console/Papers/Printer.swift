import Workshop

/// A printer that this machine knows.
public struct Printer: Hashable, Sendable {
    /// What the system calls it.
    public var name: PlainText
    /// Whether it is the one that papers go to when none is named.
    public var isDefault: Bool

    /// Makes a printer.
    public init(name: PlainText, isDefault: Bool = false) {
        self.name = name
        self.isDefault = isDefault
    }
}
