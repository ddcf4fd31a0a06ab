import Screen

/// What the summary view remembers.
struct SummaryState: Sendable {
    /// The lines of the summary; nil until it has been made.
    var lines: [String]?
    /// The language it is in; nil for that of the screen.
    var language: String?
    /// What part of it is shown.
    var list = ListViewport()
}
