import GRDB
import Workshop

/// The tables of a Halqa file, as SQL. SQLite keeps the comments, so that `sqlite3 FILE .schema` reads like these pages.
///
/// A version, once shipped, is never edited: a later one is a further step. A new file is laid by the same statements
/// that an old one is brought up to date with, so that both have the same schema, word for word. Only the journal, drafts and
/// urns are taken over into a later version; all other tables are made anew from the journal.
enum Schema {
    /// Marks a file as Halqa's: the letters `Halq`.
    static let applicationID = 0x4861_6C71
    /// The version that this Halqa writes, and the newest that it reads.
    static var version: Int { 1 + steps.count }

    /// What leads from each version to the next, version 1 first.
    static let steps = [toVersion2, toVersion3, toVersion4, toVersion5, toVersion6, toVersion7, toVersion8, toVersion9]

    /// The tables that are a projection of the journal, parents before children.
    static let projectionTables = Change.Sort.allCases.flatMap { $0.projection.tableNames } + ["record_head"]

    /// The tables that no journal knows: what is being typed, what lies in the urns, what laptops are called and what came from them.
    static let otherTables = [
        "draft", "urn", "urn_code", "urn_receipt", "urn_emptied", "erasure_due", "laptop", "joining",
    ]

    /// Those of them that go wherever the journal goes as a whole: into a later version, and into a data package.
    static let keptTables = ["draft", "laptop", "joining"]

    /// The tables of the truth.
    static let truthTables = ["journal", "writer"]

    /// The first version whose journal is laid out for good: from there on it stays where it is, with its writers.
    static let journalForGood = 4

    /// Whether a statement makes a part of the truth: a table of it, what finds rows in one, or what keeps it as it is.
    static func isTruth(_ statement: String) -> Bool {
        let (type, name) = name(statement)
        return switch type {
        case "TABLE": truthTables.contains(name)
        case "INDEX", "TRIGGER": truthTables.contains { statement.contains(" ON \($0)") }
        default: false
        }
    }

    /// What leads from a version to the next.
    struct Step {
        /// Tables, and what belongs to them, that are made anew, children first: type and name.
        var replaced: [(type: String, name: String)]
        /// Statements that make what is new or made anew.
        var made: [String]
    }

    /// Every statement that a file of a version holds, in order, but for the views, which are `views` in any. SQLite keeps the text of each as it stands here.
    static func statements(of version: Int = Schema.version) -> [String] {
        steps.prefix(max(0, version - 1)).reduce(truth + plan + records) { statements, step in
            statements.filter { statement in
                !step.replaced.contains { statement.hasPrefix("CREATE \($0.type) \($0.name) ") }
            } + step.made
        }
    }

    /// The type and the name of what a statement makes.
    static func name(_ statement: String) -> (type: String, name: String) {
        let words = statement.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        return words.count > 2 ? (String(words[1]), String(words[2])) : ("", "")
    }
}

extension Change.Sort {
    /// How records of a sort are kept in tables.
    var projection: any Projected.Type {
        switch self {
        case .programme: Programme.self
        case .amendment: Amendment.self
        case .organisation: Organisation.self
        case .stakeholder: Stakeholder.self
        case .invitation: Invitation.self
        case .attendance: Attendance.self
        case .timing: Timing.self
        case .seating: Seating.self
        case .contribution: Contribution.self
        case .link: Link.self
        case .grid: Grid.self
        case .rating: Rating.self
        case .call: Call.self
        case .poll: Poll.self
        case .count: Count.self
        case .turnout: Turnout.self
        case .ballot: Ballot.self
        case .ballotIssue: BallotIssue.self
        case .ballotsSealed: SealedBallots.self
        case .erasure: Erasure.self
        case .recovery: Recovery.self
        case .fragment: Fragment.self
        }
    }
}
