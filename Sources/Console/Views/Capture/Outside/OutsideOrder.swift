public import Workshop

/// A list of what was said outside of the room that somebody wants to look at, and what they said of it.
///
/// The console only asks; whoever runs it reads the file, and answers with an ``OutsideLook``.
public struct OutsideOrder: Equatable, Sendable {
    /// The activity that the lines belong to, and the prompt that they answer.
    public struct Place: Equatable, Sendable {
        /// The activity.
        public var activity: ID<Activity>
        /// The prompt; nil where they answer none.
        public var prompt: ID<Prompt>?
    }

    /// The file.
    public var path: String
    /// By which way it came.
    public var channel: Channel
    /// Where the lines belong; nil for what was said in no activity.
    public var place: Place?
    /// What the bytes stand for, by the name of the encoding; nil to find out.
    public var encoding: String?
    /// Rows that are not taken, by line.
    public var leftOut: Set<Int> = []
    /// Rows that are taken although they say the same as a line that is there, by line.
    public var different: Set<Int> = []
    /// Who is meant by a name, as somebody said.
    public var speakers: [PlainText: Party] = [:]

    /// Orders a look at a file.
    public init(path: String, channel: Channel) {
        self.path = path
        self.channel = channel
    }

    /// The name of the file.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// What a list of what was said outside was taken for, and what it would do.
public struct OutsideLook: Equatable, Sendable {
    /// What a column was taken for.
    public struct Column: Equatable, Sendable {
        /// Its heading.
        public var title: PlainText
        /// What it holds, in words.
        public var holds: String

        /// Makes a column.
        public init(title: PlainText, holds: String) {
            (self.title, self.holds) = (title, holds)
        }
    }

    /// A row that says something.
    public struct Row: Equatable, Sendable {
        /// What would become of it.
        public enum Standing: Equatable, Sendable {
            /// It becomes a line.
            case new
            /// It was taken in before.
            case there
            /// It says the same as that text, and is not taken unless that is said.
            case double(PlainText)
            /// It is not taken, as somebody said.
            case leftOut
        }

        /// The line in the file.
        public var line: Int
        /// What was said.
        public var text: PlainText
        /// When; nil where nobody says.
        public var date: CivilDate?
        /// Who said it; empty where nobody says, or where they are not to be named.
        public var speaker: PlainText
        /// Where; empty where nobody says.
        public var place: PlainText
        /// What it is; nil where nobody says.
        public var kind: Contribution.Kind?
        /// What would become of it.
        public var standing: Standing

        /// Makes a row.
        public init(
            line: Int, text: PlainText, date: CivilDate? = nil, speaker: PlainText = "", place: PlainText = "",
            kind: Contribution.Kind? = nil, standing: Standing
        ) {
            (self.line, self.text, self.date, self.speaker) = (line, text, date, speaker)
            (self.place, self.kind, self.standing) = (place, kind, standing)
        }
    }

    /// Somebody who is named.
    public struct Speaker: Equatable, Sendable {
        /// As the list names them.
        public var words: PlainText
        /// For whom they are taken; the words for nobody of the file.
        public var party: Party
        /// Whom else the name may mean.
        public var candidates: [Somebody]

        /// Makes one.
        public init(words: PlainText, party: Party, candidates: [Somebody] = []) {
            (self.words, self.party, self.candidates) = (words, party, candidates)
        }
    }

    /// What each column that is understood was taken for.
    public var columns: [Column]
    /// Encodings that can be named.
    public var encodings: [String]
    /// Rows that say something, in the order of the file.
    public var rows: [Row]
    /// Who is named in rows that are taken, by name.
    public var speakers: [Speaker]
    /// What keeps rows out, or the whole file.
    public var refused: [CommentProblem]
    /// Of how many rows it is not kept who said them, because the list asks for that.
    public var unnamed: Int

    /// Makes a look.
    public init(
        columns: [Column], encodings: [String] = [], rows: [Row], speakers: [Speaker] = [],
        refused: [CommentProblem] = [], unnamed: Int = 0
    ) {
        (self.columns, self.encodings, self.rows) = (columns, encodings, rows)
        (self.speakers, self.refused, self.unnamed) = (speakers, refused, unnamed)
    }

    /// How many rows become lines.
    public var added: Int { rows.count { $0.standing == .new } }

    /// What is taken and as whose, line by line: whoever said yes to one look did not say it to another.
    public var sense: [String] {
        rows.map { "\($0.line) \($0.standing) \($0.text) \($0.speaker)" } + speakers.map { "\($0.words) \($0.party)" }
            + refused.map { "\($0.line)!" }
    }
}
