import GRDB
public import Workshop

extension Ledger {
    /// Keeps what somebody is typing. Drafts are no facts: they are not in the journal.
    /// - Parameters:
    ///   - slot: where it is being typed.
    ///   - text: what is there so far; empty to forget it.
    /// - Throws: `busy`, `readOnly`, `newerVersion`, `diskFull`, `inputOutput`, `damaged`, `replaced`.
    public func saveDraft(_ text: PlainText, slot: String, by operatorName: PlainText) throws(LedgerError) {
        let now = world.now()
        let slot = PlainText(slot).string
        try typed {
            try writing { db in
                if text.isEmpty {
                    try db.run("DELETE FROM draft WHERE operator = ? AND slot = ?", [operatorName.string, slot])
                } else {
                    try db.run(
                        """
                        INSERT INTO draft VALUES (?, ?, ?, ?)
                        ON CONFLICT (operator, slot) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at
                        """, [operatorName.string, slot, text.string, now.milliseconds])
                }
            }
        }
    }

    /// What tells whether a draft was written or forgotten: how many there are, when the last was kept, how long they are together.
    public struct DraftMark: Equatable, Sendable {
        private let numbers: [Int]

        init(_ numbers: [Int]) { self.numbers = numbers }
    }

    /// What stands for all drafts in the file.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func draftMark() throws(LedgerError) -> DraftMark {
        try read { db in
            let numbers = try db.first(
                "SELECT count(*), coalesce(max(saved_at), 0), coalesce(sum(length(text)), 0) FROM draft", []
            ) { [try $0.next() as Int, try $0.next(), try $0.next()] }
            return DraftMark(numbers ?? [])
        }
    }

    /// What somebody was typing, by slot.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func drafts(of operatorName: PlainText) throws(LedgerError) -> [String: PlainText] {
        try read { db in
            let drafts = try db.map("SELECT slot, text FROM draft WHERE operator = ?", [operatorName.string]) {
                (try $0.plain(), try $0.text())
            }
            return Dictionary(drafts, uniquingKeysWith: { $1 })
        }
    }
}
