/// One entry of the journal: a change, and who made it, when and where.
public struct JournalEntry: Sendable, Equatable {
    /// The entry's place in this file, from 1, without gaps.
    public var sequence: Int
    /// The entry's own id.
    public var id: ID<JournalEntry>
    /// When it was recorded. Never goes back within a file, even if the laptop's clock does.
    public var at: Instant
    /// The laptop.
    public var device: ID<Device>
    /// The person at the keyboard.
    public var operatorName: PlainText
    /// The id of the first entry of what was recorded together, and is undone together.
    public var batch: ID<JournalEntry>
    /// The batch that this one takes back; nil for an ordinary entry.
    public var undoes: ID<JournalEntry>?
    /// What changed.
    public var change: Change

    /// Makes an entry.
    public init(
        sequence: Int, id: ID<JournalEntry>, at: Instant, device: ID<Device>, operatorName: PlainText,
        batch: ID<JournalEntry>, undoes: ID<JournalEntry>?, change: Change
    ) {
        self.sequence = sequence
        self.id = id
        self.at = at
        self.device = device
        self.operatorName = operatorName
        self.batch = batch
        self.undoes = undoes
        self.change = change
    }
}

/// A laptop; the name of a kind of id, nothing is known about it.
public enum Device: Sendable {}
