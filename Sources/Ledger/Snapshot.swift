public import Workshop

/// What a file said at one instant: everything in it was read in one transaction.
public struct Snapshot: Sendable {
    /// What the journal amounts to, with how many ballots lie in each open urn.
    public var state = ProgrammeState()
    /// The sequence number of the last entry that it reflects; 0 for an empty journal.
    public var sequence = 0
    /// The hash of that entry; nil for an empty journal. Another hash in its place is another file.
    public var last: String?
    /// The latest time at which an entry was recorded, which is not the last one's where a clock was wrong; nil for an empty
    /// journal.
    public var at: Instant?
    /// Where each writer's chain stands, by the writer's name.
    public var heads: [String: SeenHead] = [:]
    /// When rows were taken over from another laptop last; nil where they never were.
    public var joined: Instant?
    /// The file's version where a newer Halqa has taken it over, so that it can be looked at only; nil for any other.
    public var newer: Int?

    /// What stands for the whole journal, which papers print: the hash of its last entry, or the digest of the last hashes of
    /// all who have written; nil for an empty journal.
    public var head: String? { JournalHash.head(of: heads) }

    /// How many ballots lie in the urn of each secret poll that is open.
    public var urns: [ID<Poll>: Int] { state.castInSecret }

    /// Nothing.
    public init() {}
}

/// What became of a file since it was looked at last.
public enum Growth: Sendable {
    /// Entries that follow on what was known, in order, perhaps none; and what the file says now.
    case entries([JournalEntry], Snapshot)
    /// The last entry that was known is not there, or another stands in its place: the file is an older copy, or another
    /// one. What it says now.
    case other(Snapshot)
}
