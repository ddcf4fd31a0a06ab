import GRDB
import Workshop

/// Appends batches of changes to a journal under the name of one writer.
struct BatchMaker {
    /// The laptop.
    let device: ID<Device>
    /// Who writes, and signs.
    let pen: Pen
    let world: World

    /// Appends changes to the journal, and brings the tables and what is known up to date with them. The last row is signed: it stands
    /// for all before it.
    /// - Parameter isFirst: false for more of a batch that was begun.
    func append(
        _ changes: [Change], batch: ID<JournalEntry>, isFirst: Bool = true, by operatorName: PlainText,
        undoes: ID<JournalEntry>? = nil, to db: Database, _ now: inout Snapshot
    ) throws -> [JournalEntry] {
        let at = world.now()
        var chain = try JournalChain(of: pen, db)
        var entries: [JournalEntry] = []
        for change in changes {
            guard let record = change.content?.key else { throw Refusal.writtenByNewer }
            let parents = try RecordHead.all(of: record, db)
            guard parents.allSatisfy(\.isKnown) else { throw Refusal.writtenByNewer }
            let change = change.completed(at: at, by: operatorName, in: now.state)
            try now.state.apply(change)
            try change.write(db)
            let entry = JournalEntry(
                sequence: chain.sequence + 1, id: isFirst && entries.isEmpty ? batch : world.newID(), at: at,
                device: device, operatorName: operatorName, batch: batch, undoes: undoes, change: change)
            var row = try JournalRow(entry, chain, parents: parents.map(\.entry))
            if entries.count == changes.count - 1 { row.signature = try pen.signature(of: row.hash) }
            try row.append(to: db)
            try RecordHead(entry: row.id, isKnown: true).put(for: record, db)
            chain.follow(row)
            entries.append(entry)
        }
        (now.sequence, now.last) = (chain.sequence, chain.hash)
        now.at = max(now.at ?? at, at)
        now.heads[chain.writer] = SeenHead(number: chain.number, hash: chain.hash)
        return entries
    }
}
