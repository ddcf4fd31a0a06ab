/// One row of the journal, as far as it matters to where it stands among the rows of other laptops.
public struct JoinRow: Sendable {
    /// The row's own id, which is the same in every file.
    public var id: ID<JournalEntry>
    /// Who wrote it.
    public var writer: String
    /// Its number among its writer's, from 1 without gaps. A writer that branches off another begins with the number after the row at
    /// which it does, and names that row in `seen`.
    public var number: Int
    /// A counter greater than that of every row that its writer had seen.
    public var clock: Int
    /// The rows that made the record as its writer saw it; nil in a row of before version 4 of the file, where the order says it.
    public var parents: [ID<JournalEntry>]?
    /// By writer, the last row of others that the writer has seen since its own row before.
    public var seen: [String: Int]
    /// The first row of what was recorded together.
    public var batch: ID<JournalEntry>
    /// The batch that this one takes back.
    public var undoes: ID<JournalEntry>?
    /// Who was at the keyboard.
    public var operatorName: PlainText
    /// The laptop.
    public var device: ID<Device>
    /// What the laptop's clock said, right or wrong: it orders nothing.
    public var at: Instant
    /// What changed. `unknown` for what a newer Halqa wrote, or what was erased: such a row keeps its place and changes nothing.
    public var change: Change { held.change }

    /// Changes are large, rows are sorted and kept by the million.
    private final class Held: Sendable {
        let change: Change
        init(_ change: Change) { self.change = change }
    }
    private let held: Held

    /// Makes a row.
    public init(
        id: ID<JournalEntry>, writer: String, number: Int, clock: Int, parents: [ID<JournalEntry>]?,
        seen: [String: Int], batch: ID<JournalEntry>, undoes: ID<JournalEntry>?, operatorName: PlainText,
        device: ID<Device>, at: Instant, change: Change
    ) {
        self.id = id
        self.writer = writer
        self.number = number
        self.clock = clock
        self.parents = parents
        self.seen = seen
        self.batch = batch
        self.undoes = undoes
        self.operatorName = operatorName
        self.device = device
        self.at = at
        held = Held(change)
    }
}

extension JoinRow {
    /// The order that every laptop finds: by the counter, then by writer. The wall clock has no say in it.
    static func isInOrder(_ left: JoinRow, _ right: JoinRow) -> Bool {
        if left.clock != right.clock { return left.clock < right.clock }
        if left.writer != right.writer { return left.writer < right.writer }
        return left.number != right.number ? left.number < right.number : left.id < right.id
    }
}
