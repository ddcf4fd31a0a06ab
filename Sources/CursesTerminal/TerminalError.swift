/// Why a terminal could not be taken.
public enum TerminalError: Error, Hashable, Sendable {
    /// Input or output is a file, a pipe or closed.
    case notATerminal
    /// This machine has no description of the type of terminal; nil when `TERM` is not set.
    case unknownType(String?)
    /// The terminal cannot move its cursor (`TERM=dumb`).
    case tooSimple(String)
    /// This process has taken a terminal already.
    case alreadyOpen
    /// The system gave no memory or no file descriptors.
    case noResources
}
