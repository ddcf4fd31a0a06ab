import Digest
import GRDB
import Workshop

extension Ledger {
    /// Appends rows under this laptop's name in this file, inside a transaction. What it is going to have written is remembered before
    /// the commit.
    /// - Parameter append: what appends; told who writes.
    func writingAsOneself<Result>(_ db: Database, _ append: (Pen) throws -> Result) throws -> Result {
        let pen = try pen(db)
        let before = try Self.lastHash(of: pen.writer, db)
        let result = try append(pen)
        let head = try Self.lastHash(of: pen.writer, db)
        if head != before { remember(pen, before: before, head: head) }
        return result
    }

    /// Who writes here: the writer that this laptop is remembered as, where the file stands as it left it; else a new one, since
    /// under the old name something may have been written elsewhere.
    private func pen(_ db: Database) throws -> Pen {
        guard let writers else { return Pen(unsigned: device) }
        if let known = writerInHand ?? writers.remembered(path), let key = SigningKey(seed: known.seed) {
            let pen = Pen(key)
            if known.goesOn(from: try Self.lastHash(of: pen.writer, db), boot: writers.boot) { return pen }
        }
        guard let key = SigningKey.draw() else { throw LedgerError.inputOutput("no randomness for a key") }
        return Pen(key)
    }

    private func remember(_ pen: Pen, before: String, head: String) {
        guard let writers, let key = pen.key else { return }
        let writer = RememberedWriter(seed: key.seed, boot: writers.boot, before: before, head: head)
        intended = head
        do {
            try writers.remember(writer, for: path)
            writerInHand = nil
        } catch {
            // A note is not refused because this laptop cannot remember who wrote it: the key lives as long as the program, and whoever
            // comes after is somebody new.
            writers.forget(path)
            writerInHand = writer
        }
    }

    /// To be called once what was going to be written is in the file.
    func settleWriter() {
        guard let head = intended else { return }
        (intended, written) = (nil, head)
        if writerInHand == nil { writers?.note(.kept, head, for: path) } else { writerInHand?.isKept = true }
    }

    /// Notes that nothing more comes from here: after the machine's next start the writer can go on.
    func closeWriter() {
        guard let writers, let written, writerInHand == nil, writers.remembered(path)?.head == written else { return }
        writers.note(.closed, written, for: path)
    }

    private static func lastHash(of writer: String, _ db: Database) throws -> String {
        try db.value("SELECT hash FROM journal WHERE writer = ? ORDER BY n DESC LIMIT 1", [writer])
            ?? JournalHash.origin
    }
}
