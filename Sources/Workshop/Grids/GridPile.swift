import Tally

/// The papers of a grid on one day, as they are keyed: which are there, how many there can be, which are missing.
public struct GridPile: Sendable {
    /// The grid.
    public let grid: Grid
    /// The papers of the day, in the order in which they were kept; what assessors agreed on is none of them.
    public let papers: [Rating]
    /// What the papers can be about, where the file knows it; empty where people make their own codes.
    public let subjects: [Rating.Subject]
    /// How many papers there can be; nil where nobody knows. Whoever has counted the pile knows it better.
    public var expected: Int?
    /// What is known and has no paper on this day: codes of earlier days, people, lines, what the second assessor has to rate.
    public let missing: [Rating.Subject]
    /// The codes of other days, as they stand on their papers.
    public let known: [PlainText]

    /// The code of another day that differs from this one by one slip, where no other is as near and no paper of this day has
    /// it: to be offered to whoever keys, who has the paper before them.
    public func near(_ code: PlainText) -> PlainText? {
        let close = close(to: code)
        guard close.count == 1, let only = close.first, !taken.contains(only.key) else { return nil }
        return only.value
    }

    /// The codes of other days that are as near, where several are: this one may be any of them with a slip in it, or a new one.
    public func doubtful(_ code: PlainText) -> [PlainText] {
        let close = close(to: code)
        return close.count < 2 ? [] : close.filter { !taken.contains($0.key) }.values.sorted()
    }

    /// The codes of other days that differ from this one by one slip; none for one that is known.
    private func close(to code: PlainText) -> [PlainText: PlainText] {
        let typed = CodePairs.normal(code)
        let others = Dictionary(known.map { (CodePairs.normal($0), $0) }, uniquingKeysWith: { first, _ in first })
        guard !typed.isEmpty, others[typed] == nil else { return [:] }
        return others.filter { CodePairs.isOneSlip($0.key.string, typed.string) }
    }

    /// The codes that have a paper on this day.
    private var taken: Set<PlainText> { Set(papers.compactMap(\.code).map(CodePairs.normal)) }
}

extension ProgrammeState {
    /// The papers of a grid as they are keyed on a day, or between days.
    /// - Parameter activity: the one in which they are filled in, whose lines they may be about.
    public func pile(of grid: Grid, on day: ID<Day>?, in activity: ID<Activity>? = nil) -> GridPile {
        let all = papers(of: grid.code)
        let papers = all.filter { $0.day == day && !$0.isSettled && !$0.isTarget }
        let workshop = day.flatMap { self.workshop(of: $0) }
        let subjects = self.subjects(of: grid, on: day, in: activity, workshop)
        let came = day.map { attendances(on: $0).count } ?? 0
        guard grid.rater != .themselves else {
            let days = workshop.map { Set($0.days.map(\.id)) }
            let others = all.filter { paper in
                paper.day != day && (days == nil || paper.day.map { days?.contains($0) == true } != false)
            }
            let earlier = others.filter { paper in
                guard let day, let own = self.day(day) else { return false }
                return paper.day.flatMap { self.day($0) }.map { $0.date < own.date } ?? (paper.date < own.date)
            }
            let here = Set(papers.compactMap(\.code).map(CodePairs.normal))
            var seen = here
            let missing = earlier.compactMap(\.code).filter { seen.insert(CodePairs.normal($0)).inserted }
            // More papers than people: how many there can be is not known.
            let expected = came > 0 && came >= papers.count ? came : nil
            return GridPile(
                grid: grid, papers: papers, subjects: [], expected: expected,
                missing: missing.map(Rating.Subject.code), known: others.compactMap(\.code))
        }
        let counts = Dictionary(papers.map { ($0.subject, 1) }, uniquingKeysWith: +)
        if grid.rater == .twoAssessors {
            let begun = counts.keys.filter { counts[$0] == 1 }.sorted { "\($0)" < "\($1)" }
            return GridPile(
                grid: grid, papers: papers, subjects: subjects, expected: papers.isEmpty ? nil : 2 * counts.count,
                missing: begun, known: [])
        }
        let missing = subjects.filter { counts[$0] == nil }
        let known = grid.subject == .organisation ? nil : Optional(subjects.count)
        return GridPile(
            grid: grid, papers: papers, subjects: subjects, expected: known.map { max($0, counts.count) },
            missing: known == nil ? [] : missing, known: [])
    }

    /// What papers of a grid can be about on a day.
    private func subjects(
        of grid: Grid, on day: ID<Day>?, in activity: ID<Activity>?, _ workshop: Workshop?
    ) -> [Rating.Subject] {
        guard grid.rater != .themselves else { return [] }
        switch grid.subject {
        case .workshop:
            return (workshop.map { [$0] } ?? programme?.workshops ?? []).map { .workshop($0.id) }
        case .day: return day.map { [.day($0)] } ?? []
        case .person:
            let came = day.map { Set(attendances(on: $0).keys) } ?? []
            let people = came.isEmpty ? workshop.map { invited(to: $0.id) } ?? [] : came
            return people.compactMap { stakeholders[$0] }.inOrderOfNames().map { .person($0.id) }
        case .organisation:
            return organisations.values.filter { $0.joined == nil }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map {
                .organisation($0.id)
            }
        case .line:
            let own = activity.map { lines(of: $0) } ?? []
            let days = workshop?.days.flatMap(\.activities).map(\.id) ?? []
            let others = own.isEmpty ? days.flatMap { lines(of: $0) } + lines(of: nil) : own
            return others.filter { $0.mergedInto == nil && $0.kind != .note && $0.kind != .question }.map {
                .line($0.id)
            }
        case .link: return links.values.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { .link($0.id) }
        }
    }
}

extension Distribution {
    /// How many papers have this value.
    public func count(of value: Int) -> Int { values.count { $0 == Fraction(value) } }
}
