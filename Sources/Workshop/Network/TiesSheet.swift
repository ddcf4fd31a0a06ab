import Tally

/// One person's sheet of names, as it is keyed: `4711: 3021 12, 5533 1`.
///
/// Before the colon stands who filled it in; then each person of whom something is ticked, and which of the questions, by
/// their places. Whoever ticked nothing has a sheet all the same: `4711:`.
public struct TiesSheet: Equatable, Sendable {
    /// What is wrong with a sheet.
    public enum Problem: Error, Equatable, Sendable {
        /// There is no colon after the first number.
        case noColon
        /// That is nobody's number.
        case nobody(PlainText)
        /// Two people have that number; their names tell them apart.
        case several(PlainText)
        /// No marks stand after that person.
        case noMarks(PlainText)
        /// The marks are none of the questions from 1 to so many.
        case notMarks(PlainText, questions: Int)
        /// That person stands on it twice.
        case twice(PlainText)
        /// It says something of the one who filled it in.
        case oneself(PlainText)
    }

    /// Who filled it in.
    public let person: ID<Stakeholder>
    /// Of whom which questions are ticked, from 0.
    public let ticks: [ID<Stakeholder>: Set<Int>]

    /// Reads a sheet.
    /// - Parameters:
    ///   - people: those who stand on the list.
    ///   - questions: how many things are asked.
    /// - Throws: the first thing that is wrong with it.
    public init(_ line: String, among people: [ID<Stakeholder>], questions: Int) throws(Problem) {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { throw .noColon }
        let byNumber = Dictionary(grouping: people) { SheetNumber(of: $0) }
        func person(_ word: String) throws(Problem) -> ID<Stakeholder> {
            guard let number = SheetNumber(word), let found = byNumber[number] else { throw .nobody(PlainText(word)) }
            guard found.count == 1 else { throw .several(PlainText(word)) }
            return found[0]
        }
        self.person = try person(line[..<colon].filter { $0 != " " })
        let words = line[line.index(after: colon)...].split { " ,;=\t\u{A0}\u{202F}،".contains($0) }.map(String.init)
        var ticks: [ID<Stakeholder>: Set<Int>] = [:]
        for index in stride(from: 0, to: words.count, by: 2) {
            let other = try person(words[index])
            guard index + 1 < words.count else { throw .noMarks(PlainText(words[index])) }
            let marks = words[index + 1].compactMap(\.wholeNumberValue)
            guard marks.count == words[index + 1].count, marks.allSatisfy({ (1...max(1, questions)).contains($0) })
            else {
                throw .notMarks(PlainText(words[index + 1]), questions: questions)
            }
            guard other != self.person else { throw .oneself(PlainText(words[index])) }
            guard ticks.updateValue(Set(marks.map { $0 - 1 }), forKey: other) == nil else {
                throw .twice(PlainText(words[index]))
            }
        }
        self.ticks = ticks
    }
}

extension ProgrammeState {
    /// Reads a sheet of a workshop's people.
    /// - Throws: `ties` with what is wrong.
    public func tiesSheet(_ line: String, of grid: Grid, in workshop: Workshop) throws(Refusal) -> TiesSheet {
        do throws(TiesSheet.Problem) {
            return try TiesSheet(line, among: network(of: workshop).map(\.id), questions: grid.criteria.count)
        } catch { throw .grid(.ties(error)) }
    }

    /// Keeps a sheet: a paper for each person of whom something is ticked, and where nothing is, one about the person
    /// alone, so that the sheet is known to be in.
    /// - Parameters:
    ///   - replaces: whether it takes the place of the one that is in.
    ///   - id: makes ids of papers.
    /// - Throws: `ratedAlready` where it is in and stays; as `keep(_:)`.
    public func keep(
        _ sheet: TiesSheet, of grid: Grid, on day: ID<Day>, dated date: CivilDate, replaces: Bool = false,
        by author: PlainText, at instant: Instant, id: () -> ID<Rating>
    ) throws(Refusal) -> [Change] {
        let before = papers(of: grid.code).filter { $0.day == day && $0.rater == .person(sheet.person) }
        if !replaces, let first = before.first { throw .grid(.ratedAlready(keyedBy: first.author)) }
        var changes = before.map { Change.rating(Revision(from: $0, to: nil)) }
        var next = self
        try next.apply(changes)
        func paper(_ subject: ID<Stakeholder>, _ ticked: Set<Int>) -> Rating {
            Rating(
                id: id(), grid: grid.key, subject: .person(subject), rater: .person(sheet.person), day: day, date: date,
                marks: grid.criteria.enumerated().filter { ticked.contains($0.offset) || ticked.isEmpty }
                    .map { Rating.Mark($0.element.code, ticked.isEmpty ? 0 : 1) },
                author: author, writtenAt: instant)
        }
        let ticked = sheet.ticks.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        let papers =
            ticked.isEmpty ? [paper(sheet.person, [])] : ticked.map { paper($0.key, $0.value) }
        for paper in papers { changes += try next.keep(paper) }
        return changes
    }
}
