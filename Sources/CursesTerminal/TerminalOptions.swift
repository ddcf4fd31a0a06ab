/// What is known about the terminal before it is taken.
public struct TerminalOptions: Sendable {
    /// The type of terminal: the value of `TERM`.
    public var type: String?
    /// Whether colours may be used; false where `NO_COLOR` is set to anything.
    public var usesColour: Bool
    /// Whether mouse events are wanted; the terminal's own selection then needs Shift.
    public var usesMouse: Bool
    /// How long after an Escape byte the rest of a key's sequence may come, in milliseconds.
    public var escapeDelay: Int

    /// Makes options.
    public init(type: String?, usesColour: Bool = true, usesMouse: Bool = false, escapeDelay: Int = 25) {
        self.type = type
        self.usesColour = usesColour
        self.usesMouse = usesMouse
        self.escapeDelay = escapeDelay
    }

    /// The options that an environment asks for.
    ///
    /// - Parameter variable: Gives the value of an environment variable.
    public init(environment variable: (String) -> String?) {
        self.init(type: variable("TERM"), usesColour: (variable("NO_COLOR") ?? "").isEmpty)
    }
}
