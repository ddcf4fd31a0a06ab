import Screen
import Workshop

/// What the vote remembers while lines are chosen as options.
struct HarvestState: Sendable {
    /// True while lines are chosen although the poll has options already.
    var isOn = false
    /// The lines that are marked, in the order in which they will be options.
    var marked: [ID<Contribution>] = []
    /// The lines to choose from, as the filter leaves them.
    var lines: [ID<Contribution>] = []
    /// What is shown of them, and the line in focus.
    var list = ListViewport(height: 8)
    /// What the lines must hold.
    var filter = LineEditor()
    /// Whether letters go into the filter.
    var isFiltering = false
}
