import Localization
import Words
import Workshop

extension MarkedLine {
    /// How a line is read.
    enum Reading: Equatable {
        /// There is no mark in it.
        case plain
        /// Somebody, a date, tags, or several of them.
        case understood(MarkedLine)
        /// Nobody is called so, or several are, which a sentence says; the line where the words are kept all the same, and
        /// whom they may mean.
        case unknown(String, MarkedLine, [Somebody])
        /// Two are named, or words behind a name are not understood, which a sentence says; the line where it is kept for the one.
        case two(String, MarkedLine)
        /// A date that is none, a mark without words; a sentence that says so.
        case unclear(String)
    }
}

extension ConsoleState {
    /// Reads the marks of a line.
    func reading(of line: PlainText) -> MarkedLine.Reading {
        // Who writes a line without a sign waits for no index.
        guard let day, line.string.contains(where: { $0 == "@" || $0 == "#" }) else { return .plain }
        let reading = programme.reading(of: line, on: day, names: names, finder: finder)
        switch reading {
        case .understood(let line): return .understood(line)
        case .nobody(_, let line): return reading.message(t).map { .unknown($0, line, []) } ?? .plain
        case .several(_, let found, let line):
            return reading.message(t).map { .unknown($0, line, Array(found.filter { !$0.isWords }.prefix(9))) }
                ?? .plain
        case .two(_, let line), .unread(_, let line): return reading.message(t).map { .two($0, line) } ?? .plain
        default: return reading.message(t).map { .unclear($0) } ?? .plain
        }
    }

    /// A line that Enter could not ask about any more: what is not clear in it is kept as words.
    func kept(of line: PlainText) -> MarkedLine {
        guard let day, line.string.contains(where: { $0 == "@" || $0 == "#" }) else { return MarkedLine(text: line) }
        return programme.reading(of: line, on: day, names: names, finder: finder).kept(of: line)
    }

    /// Organisations by name; the view that shows lines keeps it current.
    var finder: PartyFinder {
        if let parties, parties.isCurrent(programme) { return parties }
        return PartyFinder(programme)
    }

    /// Brings it in line with the file.
    mutating func keepFinder() { if !(parties?.isCurrent(programme) ?? false) { parties = PartyFinder(programme) } }

    /// How many names in lines are nobody yet: Alt-n settles them. Counted where people and organisations are at hand by name, so that no
    /// key waits for it; 0 elsewhere.
    var unsettledNames: Int {
        guard let parties, parties.isCurrent(programme) else { return 0 }
        return programme.unsettledCount(parties)
    }

    /// The tags that the file knows, in the language of the screen; those of an activity's vocabularies first.
    func tagBook(for activity: Activity? = nil) -> TagBook {
        TagBook(programme.programme, first: activity?.tags ?? [], t: t)
    }

    /// What a party is called; with a question mark for words that are nobody yet.
    func title(of party: Party?) -> String {
        let name = t.isolated(programme.name(of: party).string)
        guard let words = party?.words else { return name }
        return finder.called(words).count == 1 ? name : t("%1 (?)", name)
    }
}
