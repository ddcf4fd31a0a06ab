public import Screen

/// Why right-to-left text is left to this program or to the terminal: the line of the rule that decided.
///
/// The rule is made of what terminals were seen to do: docs/terminals.md.
public enum BidiRule: String, CaseIterable, Sendable {
    /// tmux or screen, in a terminal that turns words round (VTE, Konsole).
    case multiplexedReordering
    /// tmux or screen, in any other terminal.
    case multiplexed
    /// The terminal said that it can order text itself, and can be told not to.
    case answered
    /// kitty draws runs of Arabic from right to left, signs and digits with them.
    case kitty
    /// Konsole, iTerm or Apple's Terminal: they order text and cannot be told not to.
    case reordering
    /// mlterm has a sequence of its own that stops it.
    case mlterm
    /// Nothing is known of the terminal: most do not order text.
    case otherwise

    /// Decides.
    /// - Parameters:
    ///   - variable: Gives the value of an environment variable.
    ///   - answer: What the terminal said: 1 or 2 when it can order text itself.
    init(_ variable: (String) -> String?, answer: Int?) {
        let isKonsole = isSet(variable("KONSOLE_VERSION"))
        let program = variable("TERM_PROGRAM") ?? ""
        if BidiMode.isMultiplexed(variable) {
            self = isKonsole || isSet(variable("VTE_VERSION")) ? .multiplexedReordering : .multiplexed
        } else if answer == 1 || answer == 2 {
            self = .answered
        } else if variable("TERM") == "xterm-kitty" {
            self = .kitty
        } else if isKonsole || ["iTerm.app", "Apple_Terminal"].contains(program) {
            self = .reordering
        } else {
            self = isSet(variable("MLTERM")) ? .mlterm : .otherwise
        }
    }

    /// Who should order the text, then.
    public var strategy: BidiStrategy {
        switch self {
        case .multiplexedReordering, .reordering: .words
        case .kitty: .runs
        case .multiplexed, .answered, .mlterm, .otherwise: .visual
        }
    }
}
