public import Ledger
public import Workshop

/// A place where one file is worked on: it follows the file, and records what rules make of it.
///
/// Commands, the console, and later telephones and other laptops all work at a desk. What it holds was read in one
/// transaction; what it records is asked of the rule again when somebody else was quicker. It belongs to one thread.
public final class Desk {
    /// The file's path, as it was given.
    public let path: String
    /// The file.
    public let ledger: Ledger
    /// Who is at the keyboard.
    public let operatorName: PlainText
    /// This laptop.
    public let device: ID<Device>
    /// What the file said when it was last looked at.
    public private(set) var snapshot: Snapshot
    /// What was recorded at this desk, by batch: another one may be open under the same name.
    public private(set) var batches: Set<ID<JournalEntry>> = []
    /// Whether anything was recorded here that stays.
    public private(set) var hasRecorded = false
    /// What the file looked like from outside when it was last looked at.
    private var stamp: FileStamp?
    private var dataVersion: Int?
    /// Why the file could not be looked at the last time; said once.
    private var trouble: LedgerError?
    /// How often in a row the file was held by somebody else: writing takes a moment, and is no trouble.
    private var heldLooks = 0
    /// So many looks in a row are worth a word.
    private static let mostHeldLooks = 10
    /// How often only the file's looks were looked at since SQLite was asked whether anything was written.
    private var looksSinceAsked = 0
    private static let mostLooksUnasked = 10
    /// The last entry when a ballot was put into an urn here; nil when none was.
    private var castAfter: Int?
    /// Whether the file was found sound.
    public var isSound = false
    /// Whether something wrote to the file, and neither an entry, nor a draft, nor a ballot in an urn is what it wrote: tables that do not say
    /// what the journal says any more look like this. Whoever asks checks the file, and says so here by setting it back.
    public var wasTouched = false
    /// What tells whether a draft was written; see `Ledger.draftMark`.
    private var drafts: Ledger.DraftMark?

    /// Opens a file that is there.
    /// - Parameters:
    ///   - operatorName: who is at the keyboard.
    ///   - device: this laptop.
    ///   - patience: how long it waits for other processes, in seconds.
    ///   - writers: where this laptop keeps the keys with which it writes; nil to write under the laptop's name and sign nothing.
    ///   - readsState: false to leave the snapshot empty, for a file whose tables cannot be read.
    /// - Throws: why it cannot be opened or read.
    public init(
        _ path: String, by operatorName: PlainText, device: ID<Device>, world: World, patience: Double = 30,
        writers: WriterFolder? = nil, readsState: Bool = true
    ) throws(LedgerError) {
        self.path = path
        self.operatorName = operatorName
        self.device = device
        ledger = try Ledger.open(
            path, device: device, world: world, patience: patience, writers: writers,
            toLook: !readsState)
        snapshot = Snapshot()
        if readsState { try refresh() }
    }

    /// What the journal amounts to.
    public var state: ProgrammeState { snapshot.state }

    /// Reads what is in the file now, whole.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where a table or an entry cannot be read.
    public func refresh() throws(LedgerError) {
        stamp = FileStamp(path)
        dataVersion = try ledger.dataVersion()
        snapshot = try ledger.snapshot()
        drafts = try? ledger.draftMark()
    }

    // MARK: - Doubts

    /// Checks a file that is not as this laptop left it: thoroughly, as `Ledger.verify` does.
    /// - Parameters:
    ///   - memory: what this laptop remembers of files; told when this one is sound.
    ///   - goesOn: asked now and then; false stops it, and the file is checked the next time.
    /// - Returns: what is wrong; empty when nothing is, or it was stopped.
    public func doubts(_ memory: FileMemory, while goesOn: () -> Bool) -> [Verification.Problem] {
        if memory.knows(path) {
            isSound = true
            return []
        }
        let before = FileStamp(path)
        guard let found = try? ledger.verify(progress: { _, _ in goesOn() }) else {
            // There was not the time for all of it; the end of the journal is what people see and build on.
            return (try? ledger.glance()) ?? []
        }
        isSound = found.isClean
        if isSound, FileStamp(path) == before { memory.remember(path) }
        return found.problems
    }

    /// Remembers how the file looks after what was recorded here, if it was sound before.
    public func leave(_ memory: FileMemory) {
        // What was written beside the journal meanwhile is checked the next time.
        if isSound, hasRecorded, !wasTouched { memory.remember(path) }
    }

    // MARK: - Following

    /// Looks whether anything became of the file. It does not wait for whoever holds it.
    /// - Returns: what is new since the last look, also of what was recorded here. What stands in the way is told once, and
    ///   once that it is gone.
    public func follow() -> [News] {
        defer { unread = [] }
        ledger.waits = false
        defer { ledger.waits = true }
        do {
            let news = unread + (try look())
            heldLooks = 0
            guard trouble != nil else { return news }
            trouble = nil
            return [.readable] + news
        } catch {
            heldLooks = error == .busy ? heldLooks + 1 : 0
            if error == .busy, heldLooks < Self.mostHeldLooks { return unread }
            defer { trouble = error }
            if trouble == error { return unread }
            return unread + [error == .busy ? .held : .unreadable(error)]
        }
    }

    private func look() throws(LedgerError) -> [News] {
        let found = FileStamp(path)
        looksSinceAsked += 1
        // A look at a file that nobody wrote to costs next to nothing: the battery is old. SQLite is asked all the same after some looks.
        let isQuiet = heldLooks == 0 && trouble == nil && looksSinceAsked < Self.mostLooksUnasked
        if isQuiet, let found, found == stamp, found.isSettled { return [] }
        looksSinceAsked = 0
        var version = try? ledger.dataVersion()
        if version == nil || (version == dataVersion && found != stamp) {
            // Something else than a database wrote to the file, or put another one in its place: what this process
            // remembers of its pages is worth nothing.
            ledger.reconnect()
            version = try ledger.dataVersion()
        } else if version == dataVersion {
            return []
        }
        let news = try grown()
        let mark = try? ledger.draftMark()
        if news.isEmpty, mark == drafts { wasTouched = true }
        (stamp, dataVersion, drafts) = (found, version, mark)
        return news
    }

    /// Takes over what is new.
    private func grown(recorded: [JournalEntry] = []) throws(LedgerError) -> [News] {
        let before = snapshot
        var news: [News] = []
        switch try ledger.growth(since: before, recorded: recorded) {
        case .other(let other):
            let replacement = News.Replacement(
                known: before.sequence, found: other.sequence,
                isOtherProgramme: other.state.programme?.id != before.state.programme?.id)
            snapshot = other
            news.append(.replaced(replacement))
        case .entries(let entries, let now):
            snapshot = now
            if !entries.isEmpty { news.append(.grown(entries)) } else if now.urns != before.urns { news.append(.urns) }
        }
        if let newer = snapshot.newer, before.newer == nil { news.append(.takenOver(version: newer)) }
        return news
    }

    /// Looks again after something was written here, so that it is not taken for somebody else's.
    private func settle(_ recorded: [JournalEntry]) throws(LedgerError) -> [News] {
        let news = try grown(recorded: recorded)
        dataVersion = try ledger.dataVersion()
        stamp = FileStamp(path)
        return news
    }

    // MARK: - Recording

    /// How often a rule is asked again when somebody else was quicker.
    private static let attempts = 20

    /// Records what a rule makes of the state. When somebody else was quicker, the rule is asked again with what they
    /// left: two desks that check one person in are no reason to stop either.
    /// - Parameter rule: what is to be done, as a function of what the file says; it may be asked several times.
    /// - Returns: the entries as they stand in the journal; none when there was nothing to do.
    /// - Throws: what the rule throws; `LedgerError`, as `Ledger.record`; `keptUnread` where it is recorded, and the file cannot
    ///   be read since.
    @discardableResult
    public func record(_ rule: (ProgrammeState) throws -> [Change]) throws -> [JournalEntry] {
        for _ in 1..<Self.attempts {
            do { return try recordOnce(rule) } catch LedgerError.refused(.changedMeanwhile) { try refresh() }
        }
        return try recordOnce(rule)
    }

    /// Records changes that somebody decided on with what the screen showed. When somebody else was quicker they are
    /// refused, and not decided anew behind the person's back.
    /// - Throws: `LedgerError`, as `Ledger.record`; `keptUnread` where they are recorded, and the file cannot be read since.
    @discardableResult
    public func record(decided changes: [Change]) throws -> [JournalEntry] { try recordOnce { _ in changes } }

    private func recordOnce(_ rule: (ProgrammeState) throws -> [Change]) throws -> [JournalEntry] {
        try prepare()
        let changes = try rule(snapshot.state)
        if changes.isEmpty { return [] }
        let entries = try written { try ledger.record(changes, by: operatorName) }
        batches.formUnion(entries.map(\.batch))
        return entries
    }

    /// Keeps what somebody is typing; see `Ledger.saveDraft`.
    /// - Throws: `LedgerError`, as `Ledger.saveDraft`.
    public func saveDraft(_ text: PlainText, slot: String) throws(LedgerError) {
        let isKnown = FileStamp(path) == stamp
        try ledger.saveDraft(text, slot: slot, by: operatorName)
        // What was written here is not to be taken for somebody else's.
        if isKnown { stamp = FileStamp(path) }
        drafts = try? ledger.draftMark()
    }

    /// What can be taken back, or brought back, the latest first; see `Ledger.undoable`.
    ///
    /// A ballot in the urn cannot be taken back, and what was done before it is not taken in its place.
    /// - Throws: `UndoObstacle.ballotCast` where such a ballot was the last thing that was done here; `LedgerError`, as
    ///   `Ledger.undoable`.
    public func undoable(own: Bool, isRedo: Bool) throws -> [[JournalEntry]] {
        try prepare()
        let batches = try ledger.undoable(by: operatorName, own: own, isRedo: isRedo)
        guard !isRedo, let castAfter else { return batches }
        let later = batches.filter { ($0.last?.sequence ?? 0) > castAfter }
        if later.isEmpty { throw UndoObstacle.ballotCast }
        return later
    }

    /// Takes a batch back, or brings it back where it took something back; see `Ledger.undo`.
    /// - Throws: `LedgerError`, as `Ledger.undo`; `keptUnread` where it is done, and the file cannot be read since.
    @discardableResult
    public func undo(_ entries: [JournalEntry]) throws -> [JournalEntry] {
        try prepare()
        let opposite = try written { try ledger.undo(entries, by: operatorName) }
        batches.formUnion(opposite.map(\.batch))
        return opposite
    }

    /// Puts a ballot into the urn of a secret poll; see `Ledger.castSecret`.
    /// - Returns: the receipt.
    /// - Throws: `LedgerError`, as `Ledger.castSecret`; `keptUnread` where the ballot is in the urn, and the file cannot be read
    ///   since.
    public func castSecret(_ code: BallotCode, _ line: String, in poll: ID<Poll>) throws -> String {
        try prepare()
        let receipt = try written { try ledger.castSecret(code, line, in: poll) }
        castAfter = snapshot.sequence
        return receipt
    }

    /// Puts several ballots into the urn of a secret poll together; see `Ledger.castSecret`.
    ///
    /// What is in the urn is said also where the file cannot be read since: a receipt is given once, and the next look at the
    /// file says what is wrong with it.
    /// - Returns: for each, its receipt or the rule that stands in its way.
    /// - Throws: `LedgerError`, as `Ledger.castSecret`.
    public func castSecret(_ papers: [SecretPaper], in poll: ID<Poll>) throws -> [Result<String, Refusal>] {
        try prepare()
        var outcomes: [Result<String, Refusal>] = []
        do { try written { outcomes = try ledger.castSecret(papers, in: poll) } } catch LedgerError.keptUnread {}
        castAfter = snapshot.sequence
        return outcomes
    }

    /// Closes a secret poll; see `Ledger.closeSecret`.
    /// - Throws: `LedgerError`, as `Ledger.closeSecret`; `keptUnread` where it is closed, and the file cannot be read since.
    @discardableResult
    public func closeSecret(_ poll: ID<Poll>) throws -> [JournalEntry] {
        try prepare()
        return try written { try ledger.closeSecret(poll, by: operatorName) }
    }

    /// Erases what names somebody from the file and its copies; see `Ledger.forget`.
    /// - Parameter folders: where copies are kept.
    /// - Returns: what was erased; nil when nothing names the person.
    /// - Throws: `LedgerError`, as `Ledger.forget`; `keptUnread` where it is done, and the file cannot be read since.
    public func forget(_ forgetting: Forgetting, copiesIn folders: [String]) throws -> Forgotten? {
        try prepare()
        guard var forgotten = try written({ try ledger.forget(forgetting, by: operatorName) }) else { return nil }
        for folder in folders {
            let done = ledger.forget(forgetting, inCopiesIn: folder, by: operatorName)
            forgotten.copies += done.copies
            forgotten.removed += done.removed
            forgotten.remaining += done.remaining
        }
        return forgotten
    }

    /// Takes over what another laptop's file or parcel holds; see `Ledger.merge`.
    /// - Parameters:
    ///   - isTrial: true to say what would come, and leave the file as it is.
    ///   - isUniting: true to take over from a file too that was begun on its own from the same script.
    ///   - progress: told how many rows have been looked at of how many; answers false to stop.
    /// - Returns: what came, or would come; nil when it was stopped.
    /// - Throws: `JoinProblem`, `LedgerError`, as `Ledger.merge`; `keptUnread` where it is done, and the file cannot be read since.
    public func merge(
        _ other: String, isTrial: Bool = false, isUniting: Bool = false,
        progress: @escaping (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
    ) throws -> Merged? {
        try prepare()
        if isTrial { return try ledger.merge(other, isTrial: true, isUniting: isUniting, progress: progress) }
        return try written { try ledger.merge(other, isUniting: isUniting, progress: progress) }
    }

    /// Takes over what came from a place that keeps rows; see `Ledger.merge(_:from:isTrial:isUniting:progress:)`.
    /// - Parameters:
    ///   - origin: what that place is called.
    ///   - isTrial: true to say what would come, and leave the file as it is.
    ///   - progress: told how many rows have been looked at of how many; answers false to stop.
    /// - Returns: what came, or would come; nil when it was stopped.
    /// - Throws: `JoinProblem`, `LedgerError`, as `Ledger.merge`; `keptUnread` where it is done, and the file cannot be read since.
    public func merge(
        _ delivery: Delivery, from origin: String, isTrial: Bool = false,
        progress: @escaping (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
    ) throws -> Merged? {
        try prepare()
        if isTrial { return try ledger.merge(delivery, from: origin, isTrial: true, progress: progress) }
        return try written { try ledger.merge(delivery, from: origin, progress: progress) }
    }

    /// Looks whether the file is still the one that is known: nothing is written into another one.
    private func prepare() throws(LedgerError) {
        guard FileStamp(path) != stamp else { return }
        let news = try look()
        unread += news
        for case .replaced in news { throw .replaced }
    }

    /// Writes, and takes over what was written. What was acknowledged stays acknowledged, whatever comes of reading it.
    private func written<Result>(_ write: () throws -> Result) throws -> Result {
        let result = try write()
        hasRecorded = true
        let recorded = result as? [JournalEntry] ?? []
        do { unread += try settle(recorded) } catch {
            // A connection that did not survive is made anew, which rolls back what is left half done.
            ledger.reconnect()
            do { unread += try settle(recorded) } catch { throw LedgerError.keptUnread(LedgerError.described(error)) }
        }
        return result
    }

    /// What was written here, and by others in the meantime, and was not told yet.
    private var unread: [News] = []
}
