import Digest
public import Workshop

/// What a list of what was said outside makes of a file: which rows are new, which are there already, which say the same as a
/// line that is there.
public struct CommentPlan: Sendable {
    /// A row that says the same as another line.
    public struct Double: Sendable {
        /// The row.
        public let row: CommentList.Row
        /// The line that is there, or the row of the list that comes before it.
        public let other: ID<Contribution>
    }

    /// What is recorded, row by row.
    public private(set) var changes: [Change] = []
    /// Rows that are new.
    public private(set) var new: [CommentList.Row] = []
    /// Rows that were taken in before.
    public private(set) var there: [CommentList.Row] = []
    /// Rows that say the same as a line of the file, and are not taken unless that is said.
    public private(set) var doubles: [Double] = []
    /// What others say the same as, by its id.
    public private(set) var texts: [ID<Contribution>: PlainText] = [:]

    /// Plans what to record.
    /// - Parameters:
    ///   - rows: what the list says.
    ///   - channel: by which way it came.
    ///   - activity: the one that it belongs to; nil for none.
    ///   - prompt: the one that it answers; nil for none.
    ///   - author: who takes it in.
    ///   - speaker: who is meant by a name.
    ///   - isTaken: whether a row is taken that says the same as a line that is there, by its line.
    /// - Throws: what the rules refuse.
    public init(
        _ rows: [CommentList.Row], into state: ProgrammeState, channel: Channel, activity: ID<Activity>?,
        prompt: ID<Prompt>?, by author: PlainText, at instant: Instant, speaker: (PlainText) -> Party?,
        isTaken: (Int) -> Bool
    ) throws(Refusal) {
        var next = state
        var said: [String: ID<Contribution>] = [:]
        for line in state.linesInOrder { said[Self.key(line.text)] = said[Self.key(line.text)] ?? line.id }
        for row in rows {
            let id = Self.id(of: row, channel)
            if next.contribution(id) != nil {
                there.append(row)
                continue
            }
            if let other = said[Self.key(row.text)], !isTaken(row.line) {
                doubles.append(Double(row: row, other: other))
                texts[other] = next.contribution(other)?.text
                continue
            }
            let made = try next.contribution(
                id, saying: row.text, kind: row.kind ?? (prompt == nil ? .note : nil), to: prompt, in: activity,
                by: author, at: instant, saidBy: row.speaker.isEmpty ? nil : speaker(row.speaker),
                tags: row.place.isEmpty ? [] : [row.place],
                origin: Contribution.Origin(channel, on: row.date))
            try next.apply(made)
            said[Self.key(row.text)] = said[Self.key(row.text)] ?? id
            changes += made
            self.new.append(row)
        }
    }

    /// How many are new.
    public var added: Int { new.count }
    /// How many were taken in before.
    public var known: Int { there.count }

    /// The same on every laptop that takes the list in: what was said, when, by whom, by which way.
    private static func id(of row: CommentList.Row, _ channel: Channel) -> ID<Contribution> {
        let parts = [channel.rawValue, row.date?.description ?? "", row.speaker.string, row.text.string]
        return ID(name: parts.joined(separator: "\u{1F}"), in: .comments)
    }

    /// What counts of a text: its words, in whatever case and with whatever signs between them.
    private static func key(_ text: PlainText) -> String { NameFold.words(text.string).joined(separator: " ") }
}

extension ID<Namespace> {
    /// The namespace of what was said outside. Drawn once; files depend on it, so it never changes.
    fileprivate static let comments = ID(high: 0x5d0c_2f8a_9b1e_4c37, low: 0xa6e1_7b42_03d9_58cf)
}
