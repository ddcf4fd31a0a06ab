/// Who takes something on and by when, as it is written at the end of a line: `Ask for three offers @gh 15/3`.
///
/// `@` stands after a space. What follows it is a part of a name, a date, or both, the date last. A line without a mark
/// is a line: `contact@hammam.example` holds none. Where nothing stands before it, somebody is named and nothing said.
public struct CommitmentMark: Equatable, Sendable {
    /// The line without the mark; empty where nothing stands before it.
    public var text: String
    /// What was written of the name; empty where only a date was.
    public var who: String
    /// By when; nil where no date was written.
    public var due: CivilDate?
    /// What was meant as a date and is none, such as `31/2`; nil when there is nothing wrong.
    public var wrongDate: String?

    /// Names of more words than this are no names: the sentence goes on after its `@`.
    private static let mostWords = 8

    /// How many words at the end are a date, be it one that exists or not: `15/3`, `15 mars`, `le 1er avril 2027`.
    private static func dateWords(_ words: [String]) -> Int? {
        if let last = words.last, CivilDate.isMeant(by: last) { return 1 }
        return (2...4).reversed().first { count in
            words.count >= count && CivilDate.isMeant(byWords: words.suffix(count))
        }
    }

    /// Reads the mark at the end of a line; nil when it has none.
    /// - Parameter day: dates without a year are the first on or after this one.
    public init?(in line: String, on day: CivilDate) {
        guard let at = line.lastIndex(of: "@"), at == line.startIndex || line[line.index(before: at)].isWhitespace
        else { return nil }
        let text = PlainText(String(line[..<at])).string
        var words = line[line.index(after: at)...].split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty, words.count <= Self.mostWords else { return nil }
        self.text = text
        if let count = Self.dateWords(words) {
            let written = words.suffix(count).joined(separator: " ")
            due = CivilDate(written: written, near: day)
            wrongDate = due == nil ? written : nil
            words.removeLast(count)
        }
        who = words.joined(separator: " ")
    }
}
