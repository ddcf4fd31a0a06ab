/// What is known about the terminal before it is taken.
public struct TerminalOptions: Sendable {
    /// The type of terminal: the value of `TERM`.
    public var type: String?
    /// Whether colours may be used; false where `NO_COLOR` is set to anything.
    public var usesColour: Bool
    /// Whether mouse events are wanted; the terminal's own selection then needs Shift.
    public var usesMouse: Bool
    /// Who orders right-to-left text.
    public var bidi: BidiSetting
    /// How long after an Escape byte the rest of a key's sequence may come, in milliseconds.
    public var escapeDelay: Int

    /// Gives the value of an environment variable.
    let variable: @Sendable (String) -> String?

    /// The options that an environment asks for.
    ///
    /// - Parameter variable: Gives the value of an environment variable, such as `TERM` and `NO_COLOR`.
    public init(environment variable: @escaping @Sendable (String) -> String?) {
        self.variable = variable
        type = variable("TERM")
        usesColour = (variable("NO_COLOR") ?? "").isEmpty
        usesMouse = false
        bidi = .automatic
        escapeDelay = 25
    }
}
