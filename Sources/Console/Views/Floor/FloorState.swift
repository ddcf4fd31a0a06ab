import Workshop

/// What the floor remembers. What is being asked stands in the field of lines, as in Capture.
struct FloorState: ViewMemory {
    /// The question in focus; nil while the person writes.
    var focus: ID<Contribution>?
}

extension ConsoleState {
    /// What the floor remembers.
    var floor: FloorState {
        get { memories[FloorView.self] }
        set { memories[FloorView.self] = newValue }
    }

    /// The questions of the activity that is worked on.
    var questions: Questions? { workedActivity.map { programme.questions(of: $0.id) } }
}
