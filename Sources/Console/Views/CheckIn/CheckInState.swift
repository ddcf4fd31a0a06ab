import Screen
import Workshop

/// What the door remembers.
struct CheckInState: ViewMemory {
    /// What is looked for.
    var query = LineEditor()
    /// Who was found, best first; without a query, nobody.
    var found: [ID<Stakeholder>] = []
    /// What is shown of them.
    var list = ListViewport(height: 6)
    /// The category that is looked for; nil for all.
    var category: String?
    /// The person at the door who was here already: the keys are about them.
    var atDoor: ID<Stakeholder>?
    /// Who was checked in last, to be told so.
    var last: ID<Stakeholder>?
}

extension ConsoleState {
    /// What the door remembers.
    var checkIn: CheckInState {
        get { memories[CheckInView.self] }
        set { memories[CheckInView.self] = newValue }
    }
}
