import Screen
import Workshop

/// What the run sheet remembers.
struct RunSheetState: ViewMemory {
    /// The activity in focus; nil to follow the day.
    var focus: ID<Activity>?
}

extension ConsoleState {
    /// What the run sheet remembers.
    var runSheet: RunSheetState {
        get { memories[RunSheetView.self] }
        set { memories[RunSheetView.self] = newValue }
    }

    /// The activity in focus on the run sheet: the one that was chosen, else the running one, else the next.
    func focusedActivity(_ timeline: Timeline) -> Int? {
        let slots = timeline.slots
        return slots.firstIndex { $0.activity.id == runSheet.focus }
            ?? slots.firstIndex { $0.state == .running } ?? slots.firstIndex { $0.state == .ahead }
            ?? (slots.isEmpty ? nil : slots.count - 1)
    }
}
