import GRDB

/// The tables of a Halqa file, as SQL. SQLite keeps the comments, so that `sqlite3 FILE .schema` reads like these pages.
///
/// A version, once shipped, is never edited: a later one is a further step. A new file is laid by the same statements
/// that an old one is brought up to date with, so that both have the same schema, word for word.
enum Schema {
    /// Marks a file as Halqa's: the letters `Halq`.
    static let applicationID = 0x4861_6C71
    /// The version that this Halqa writes, and the newest that it reads.
    static var version: Int { 1 + steps.count }

    /// What leads from each version to the next, version 1 first.
    static let steps = [toVersion2, toVersion3]

    /// The tables that are a projection of the journal, parents before children.
    static let projectionTables = [
        "programme", "category", "workshop", "day", "activity", "prompt", "stakeholder", "invitation", "attendance",
        "timing", "seating", "seat", "contribution", "action_outcome", "poll", "poll_option", "poll_option_origin",
        "poll_count",
        "poll_turnout", "ballot", "ballot_issue", "ballot_code", "sealed_poll", "sealed_ballot",
    ]

    /// The tables that no journal knows: what is being typed, and what lies in the urns.
    static let otherTables = ["draft", "urn", "urn_code", "urn_receipt", "urn_emptied"]

    /// What leads from a version to the next.
    struct Step {
        /// Tables and views that are made anew, children first: type and name.
        var replaced: [(type: String, name: String)]
        /// Columns that are taken over from a replaced table, as a list of SQL expressions in the order of the new one.
        var taken: [(table: String, expressions: String)]
        /// Statements that make what is new or made anew.
        var made: [String]

        /// Brings a file from the version before to this one.
        func run(_ db: Database) throws {
            for (table, _) in taken {
                try db.execute(sql: "CREATE TEMP TABLE old_\(table) AS SELECT * FROM main.\(table)")
            }
            for (type, name) in replaced { try db.execute(sql: "DROP \(type) \(name)") }
            for statement in made { try db.execute(sql: statement) }
            for (table, expressions) in taken {
                try db.execute(sql: "INSERT INTO main.\(table) SELECT \(expressions) FROM temp.old_\(table)")
                try db.execute(sql: "DROP TABLE temp.old_\(table)")
            }
        }
    }

    /// Every statement that a file of a version holds, in order. SQLite keeps the text of each as it stands here.
    static func statements(of version: Int = Schema.version) -> [String] {
        steps.prefix(max(0, version - 1)).reduce(truth + plan + records + views) { statements, step in
            statements.filter { statement in
                !step.replaced.contains { statement.hasPrefix("CREATE \($0.type) \($0.name) ") }
            } + step.made
        }
    }

}
