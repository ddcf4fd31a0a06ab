/// One line that a table said.
public struct Contribution: Codable, Hashable, Sendable {
    /// What a line is.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case idea, barrier, need, offer, action, question
    }

    /// What became of an action.
    public enum Outcome: String, Codable, CaseIterable, Sendable {
        case done, dropped
    }

    /// The line's id.
    public var id: ID<Contribution>
    /// The activity it was said in.
    public var activity: ID<Activity>
    /// The prompt it answers.
    public var prompt: ID<Prompt>
    /// The table that said it, from 1.
    public var group: Int
    /// Where it stands among the lines of its table and prompt; equal positions are ordered by id.
    public var position: Int
    /// What it is.
    public var kind: Kind
    /// What was said.
    public var text: PlainText
    /// Who typed it.
    public var author: PlainText
    /// When it was kept.
    public var writtenAt: Instant
    /// True when the room set it aside for later.
    public var isParked: Bool
    /// The line that it was merged into; nil while it stands for itself.
    public var mergedInto: ID<Contribution>?
    /// Who takes it on, for an action; empty when nobody has.
    public var owner: PlainText
    /// By when, for an action.
    public var due: CivilDate?
    /// What became of it, for an action; nil while it is open.
    public var outcome: Outcome?

    /// Whether somebody took it on, or a date is set.
    public var hasCommitment: Bool { !owner.isEmpty || due != nil }

    /// Sorts actions by date, those without one last.
    public var dueOrder: Int { due?.daysSinceEpoch ?? .max }

    /// Makes a line.
    public init(
        id: ID<Contribution>, activity: ID<Activity>, prompt: ID<Prompt>, group: Int, position: Int, kind: Kind,
        text: PlainText, author: PlainText, writtenAt: Instant, isParked: Bool = false,
        mergedInto: ID<Contribution>? = nil, owner: PlainText = "", due: CivilDate? = nil, outcome: Outcome? = nil
    ) {
        self.id = id
        self.activity = activity
        self.prompt = prompt
        self.group = group
        self.position = position
        self.kind = kind
        self.text = text
        self.author = author
        self.writtenAt = writtenAt
        self.isParked = isParked
        self.mergedInto = mergedInto
        self.owner = owner
        self.due = due
        self.outcome = outcome
    }
}
