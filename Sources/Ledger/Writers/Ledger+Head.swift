import Digest
import Foundation
import GRDB
public import Workshop

/// What stands for a whole journal, on three lines that can be written on a wall and photographed.
public struct HeadNote: Sendable, Equatable {
    /// How many entries it stands for.
    public var entries: Int
    /// What stands for them; see `Snapshot.head`.
    public var head: String
    /// The writer who signed it; nil where nobody did.
    public var writer: String?
    /// The signature over the head, 64 bytes in base 64; nil where nobody here can sign.
    public var signature: String?

    /// The three lines: `halqa 1` and the number of entries, the head in four parts, the signature. `scripts/check-note.py` reads them.
    public var lines: [String] {
        let digits = Array(head)
        let parts = stride(from: 0, to: digits.count, by: 16).map { String(digits[$0..<min(digits.count, $0 + 16)]) }
        return ["halqa 1 \(entries)", parts.joined(separator: " "), signature ?? "-"]
    }
}

extension Ledger {
    /// What stands for the journal as it is now, signed by this laptop where it has written in the file.
    /// - Returns: nil for an empty journal.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func headNote() throws(LedgerError) -> HeadNote? {
        try read { db in
            guard let head = JournalHash.head(of: try Self.heads(db)) else { return nil }
            var note = HeadNote(entries: try Self.lastSequence(db), head: head)
            if let seed = (writerInHand ?? writers?.remembered(path))?.seed, let key = SigningKey(seed: seed) {
                let pen = Pen(key)
                // Who has written nothing here is nobody to a reader of the file.
                if try db.value("SELECT 1 FROM journal WHERE writer = ? LIMIT 1", [pen.writer]) == 1 {
                    note.writer = pen.writer
                    note.signature = try pen.signature(of: head)?.base64EncodedString()
                }
            }
            return note
        }
    }
}
