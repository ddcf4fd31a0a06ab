/// Who takes something on and by when, as it is written at the end of a line: `Ask for three offers @gh 15/3`, `@gh pour vendredi`,
/// `@gh, fin janvier`.
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
    /// The words that say by when, as they were typed; empty where none do.
    public var dueWords: String
    /// What was meant as a date and is none, such as `31/2`; nil when there is nothing wrong.
    public var wrongDate: String?

    /// Names of more words than this are no names: the sentence goes on after its `@`.
    private static let mostWords = 8

    /// Reads the mark at the end of a line; nil when it has none.
    /// - Parameter day: dates without a year are the first on or after this one.
    public init?(in line: String, on day: CivilDate) {
        guard let at = line.lastIndex(of: "@"), at == line.startIndex || line[line.index(before: at)].isWhitespace
        else { return nil }
        let text = PlainText(String(line[..<at])).string
        var words = line[line.index(after: at)...].split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty, words.count <= Self.mostWords else { return nil }
        self.text = text
        let read = DueWords(endOf: words, from: day, isBehindName: true)
        due = read?.date
        wrongDate = read.flatMap { $0.date == nil ? $0.written : nil }
        let count = read?.count ?? 0
        dueWords = words.suffix(count).joined(separator: " ")
        words.removeLast(count)
        // `@tahiri, vendredi`
        if count > 0 {
            while let last = words.last?.last, ",;:،؛-–".contains(last) { words[words.count - 1].removeLast() }
        }
        who = words.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension CommitmentMark {
    /// The line with another name behind its mark; what stands around the name stays, be it a date or a tag. Nil where nobody is named.
    /// - Parameters:
    ///   - line: what was typed.
    ///   - name: what takes the place of the name.
    ///   - day: dates without a year are the first on or after this one.
    public static func naming(_ name: String, in line: String, on day: CivilDate) -> String? {
        guard let mark = CommitmentMark(in: TaggedText(line).text, on: day), !mark.who.isEmpty,
            let at = line.lastIndex(of: "@")
        else { return nil }
        var left = mark.who.split(separator: " ").count
        let kept = line[line.index(after: at)...].split(whereSeparator: \.isWhitespace).filter { word in
            guard left > 0, TaggedText.tag(word) == nil else { return true }
            left -= 1
            return false
        }
        return String(line[...at]) + ([name] + kept.map(String.init)).joined(separator: " ")
    }
}
