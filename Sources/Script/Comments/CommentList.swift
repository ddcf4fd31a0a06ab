public import Workshop

/// What was said outside of the room, as a table lists it: comments of a page, letters, messages of a group.
public struct CommentList: Sendable {
    /// One of them.
    public struct Row: Hashable, Sendable {
        /// The line in the file, from 1.
        public var line: Int
        /// What was said.
        public var text: PlainText
        /// When; nil where nobody says.
        public var date: CivilDate?
        /// Who said it; empty where nobody says, or where the list says that they are not to be named.
        public var speaker: PlainText = ""
        /// Where it was said; empty where nobody says.
        public var place: PlainText = ""
        /// What it is; nil where nobody says.
        public var kind: Contribution.Kind?
    }

    /// What the columns hold, as the heading says.
    public enum Field: String, CaseIterable, Sendable {
        case text, date, speaker, place, kind, consent
    }

    /// Heading of each column that is understood, with what it holds.
    public internal(set) var columns: [(title: PlainText, field: Field)] = []
    /// What can be taken in.
    public internal(set) var rows: [Row] = []
    /// What cannot, and why; a problem of the file itself stands alone.
    public internal(set) var problems: [CommentProblem] = []
    /// How many are not named, because the list says so.
    public internal(set) var unnamed = 0
}
