import Screen
import Workshop

/// What capture remembers.
struct CaptureState: ViewMemory {
    /// The activity whose lines are written; nil to follow the day.
    var activity: ID<Activity>?
    /// The prompt's place among the activity's.
    var prompt = 0
    /// The table, from 1.
    var group = 1
    /// What is being written.
    var editor = LineEditor()
    /// What the line will be; nil for what the prompt asks for.
    var kind: Contribution.Kind?
    /// The line in focus; nil while the person writes.
    var focus: ID<Contribution>?
    /// The line that is being written anew; nil for a new one.
    var editing: ID<Contribution>?
    /// What was being written, by slot, as the disk has it.
    var drafts: [String: PlainText] = [:]

    /// What was being written is found again on every day.
    func onAnotherDay() -> Self {
        var memory = Self()
        memory.drafts = drafts
        return memory
    }
}

/// Where a line is being written: the list that it will stand in.
struct CapturePlace: Equatable {
    var activity: Activity
    var prompt: Prompt
    var group: Int
    /// The tables that there are.
    var tables: ClosedRange<Int>

    /// The name under which its draft is kept.
    var slot: String { "line/\(activity.id)/\(prompt.code)/\(group)" }
}

extension ConsoleState {
    /// What capture remembers.
    var capture: CaptureState {
        get { memories[CaptureView.self] }
        set { memories[CaptureView.self] = newValue }
    }

    /// The activities of the day in which lines are written.
    var captured: [Activity] { day?.activities.filter { !$0.prompts.isEmpty } ?? [] }

    /// Where lines are written now: in the chosen activity, else the running one, else the next one that has prompts.
    var capturePlace: CapturePlace? {
        let activities = captured
        let activity =
            activities.first { $0.id == capture.activity }
            ?? activities.last { programme.timing(of: $0.id).isRunning }
            ?? activities.first { programme.timing(of: $0.id).startedAt == nil } ?? activities.last
        guard let activity else { return nil }
        let prompt = activity.prompts[min(max(0, capture.prompt), activity.prompts.count - 1)]
        let tables = programme.groupNumbers(of: activity)
        let group = min(max(1, capture.group), tables.upperBound)
        return CapturePlace(activity: activity, prompt: prompt, group: group, tables: tables)
    }

    /// The lines of the list that is being written, in order.
    var capturedLines: [Contribution] {
        guard let place = capturePlace else { return [] }
        return programme.lines(of: place.activity.id, prompt: place.prompt.id, group: place.group)
    }
}
