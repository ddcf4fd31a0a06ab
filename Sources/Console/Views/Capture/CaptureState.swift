import Screen
import Workshop

/// What capture remembers.
struct CaptureState: Sendable {
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
    /// What was being written elsewhere, by slot.
    var drafts: [String: PlainText] = [:]
    /// What the disk has of what is being written.
    var savedDraft = PlainText("")

    init(drafts: [String: PlainText] = [:]) {
        self.drafts = drafts
    }
}
