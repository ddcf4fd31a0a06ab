public import Workshop

/// A roster that somebody wants to look at, and what they said of it.
///
/// The console only asks; whoever runs it reads the file, and answers with a ``RosterLook``.
public struct RosterOrder: Equatable, Sendable {
    /// The file.
    public var path: String
    /// What everybody on it is invited to.
    public var workshop: ID<Workshop>
    /// What the bytes stand for, by the name of the encoding; nil to find out.
    public var encoding: String?
    /// To turn letters that were spoilt before back into what they were.
    public var mendsSpoiltLetters = false
    /// The line of the heading, 0 for none; nil to find it.
    public var headingLine: Int?
    /// What columns were said to hold, by number; a column that is left out holds nil.
    public var columns: [Int: RosterField?] = [:]
    /// What was said of rows in doubt, by line.
    public var answers: [Int: RosterAnswer] = [:]

    /// Orders a look at a file.
    public init(path: String, workshop: ID<Workshop>) {
        self.path = path
        self.workshop = workshop
    }

    /// The name of the file.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// What a roster was taken for, and what it would do.
public struct RosterLook: Equatable, Sendable {
    /// A row that is somebody: whom it makes of whom, and why.
    public struct Row: Equatable, Sendable {
        /// The line.
        public var line: Int
        /// The person as the directory has them; nil for somebody new.
        public var before: Stakeholder?
        /// The person as the file will have them.
        public var person: Stakeholder
        /// Why the row is that person; nil for somebody new.
        public var sameness: RosterSameness?

        /// Makes a row.
        public init(line: Int, before: Stakeholder?, person: Stakeholder, sameness: RosterSameness?) {
            (self.line, self.before, self.person, self.sameness) = (line, before, person, sameness)
        }
    }

    /// What the file was taken for, in a sentence.
    public var kind: String
    /// The encoding's name; nil for a file that says it itself.
    public var encoding: String?
    /// Encodings that can be named.
    public var encodings: [String]
    /// The line of the heading; nil where there is none.
    public var headingLine: Int?
    /// What each column was taken for.
    public var columns: [RosterColumn]
    /// Rows that are somebody, in the order of the file.
    public var rows: [Row]
    /// Rows of which it cannot be told who they are.
    public var doubtful: [RosterDoubt]
    /// What keeps rows out, or the whole file.
    public var refused: [RosterProblem]
    /// What somebody should look at.
    public var notices: [RosterProblem]
    /// How many people will be invited who were not.
    public var newlyInvited: Int
    /// How many changes it comes to.
    public var changes: Int

    /// Makes a look.
    public init(
        kind: String, encoding: String?, encodings: [String], headingLine: Int?, columns: [RosterColumn], rows: [Row],
        doubtful: [RosterDoubt], refused: [RosterProblem], notices: [RosterProblem], newlyInvited: Int, changes: Int
    ) {
        (self.kind, self.encoding, self.encodings) = (kind, encoding, encodings)
        (self.headingLine, self.columns, self.rows) = (headingLine, columns, rows)
        (self.doubtful, self.refused, self.notices) = (doubtful, refused, notices)
        (self.newlyInvited, self.changes) = (newlyInvited, changes)
    }

    /// What is new, what changes, what stays, line by line: whoever said yes to one look did not say it to another.
    public var sense: [String] {
        rows.map { "\($0.line) \($0.before?.id.description ?? "") \($0.before != $0.person)" }
            + doubtful.map { "\($0.line)?" } + refused.map { "\($0.line)!" } + ["\(changes)"]
    }
}
