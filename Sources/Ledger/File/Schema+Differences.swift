import GRDB

extension Schema {
    /// Something in a file's schema that is not as this Halqa would have made it.
    struct Difference: CustomStringConvertible {
        var type: String
        var name: String
        var isMissing: Bool

        /// True for what would make this program trip or change what it writes: tables of another shape, and triggers
        /// from elsewhere. A missing trigger is bad, but harms nobody who only looks.
        var isDangerous: Bool { isMissing ? type == "table" : type == "trigger" || Schema.tables.contains(name) }

        var description: String {
            isMissing ? "\(type) \(name) is missing or altered" : "\(type) \(name) was not made by Halqa"
        }
    }

    /// All tables.
    static let tables = projectionTables + otherTables + truthTables + ["action_outcome"]

    /// Holds the tables, indexes and triggers of a file against those that a Halqa of this version makes. Views are
    /// anybody's.
    static func differences(in db: Database, version: Int = Schema.version) throws -> [Difference] {
        let statements = statements(of: version)
        let found: [(type: String, name: String, statement: String)] = try db.map(
            """
            SELECT type, name, sql FROM sqlite_schema
            WHERE type IN ('table', 'index', 'trigger') AND sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        ) { (try $0.next(), try $0.next(), try $0.next()) }
        let made = Set(statements)
        let foreign = found.filter { !made.contains($0.statement) }.map {
            Difference(type: $0.type, name: $0.name, isMissing: false)
        }
        let there = Set(found.map(\.statement))
        let missing = statements.filter { !there.contains($0) }.compactMap { statement -> Difference? in
            let words = statement.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
            guard words.count > 2 else { return nil }
            return Difference(type: words[1].lowercased(), name: String(words[2]), isMissing: true)
        }
        return foreign + missing
    }
}
