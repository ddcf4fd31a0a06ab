import GRDB
import Workshop

extension ProgrammeState {
    /// Brings in what laptops counted differently for one option, and nobody has settled: no table says it, the rows of the journal do.
    mutating func dispute(_ db: Database) throws {
        guard try db.value("SELECT count(*) > 1 FROM writer") == 1 else { return }
        let sort = Change.Sort.count.rawValue
        let changes = try db.map(
            """
            SELECT \(JournalRow.columns) FROM journal WHERE id IN (
                SELECT entry FROM record_head WHERE record IN (
                    SELECT record FROM record_head WHERE record > '\(sort) ' AND record < '\(sort)!'
                    GROUP BY record HAVING count(*) > 1))
            ORDER BY seq
            """
        ) { try Change(JournalRow(&$0)) }
        for case .count(let revision) in changes {
            guard let count = revision.after, counted[count.poll]?[count.key].map(count.agrees) == false else {
                continue
            }
            dispute(count)
        }
    }
}
