public import Screen

/// What a terminal, or what is waited for beside it, reports.
public enum TerminalEvent: Hashable, Sendable {
    /// The person did something, or changed the size of the window.
    case input(KeyEvent)
    /// The program is asked to end: save what is not saved, and leave.
    case stop(StopReason)
    /// One of the descriptors that were waited for can be read, or was closed.
    case readable(Int32)

    /// Who asks.
    public enum StopReason: Hashable, Sendable {
        /// SIGINT, which is not Ctrl-C: that is a key.
        case interrupt
        /// SIGTERM: the system is shutting down, or somebody ends the program.
        case terminate
        /// SIGHUP, or nothing more can be read: the window or the connection is gone, nothing can be shown any more.
        case hangUp
    }
}
