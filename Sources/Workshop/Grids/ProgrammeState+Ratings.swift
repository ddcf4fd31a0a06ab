import Tally

/// Grids, and the papers on which they are filled in.
extension ProgrammeState {
    /// The grids as they stand, the newest edition of each, in the order of their codes.
    public var currentGrids: [Grid] {
        Dictionary(grouping: grids.values, by: \.code).values
            .compactMap { $0.max { $0.edition < $1.edition } }.sorted { $0.code < $1.code }
    }

    /// The newest edition of a grid.
    /// - Throws: `noSuchGrid` with the codes of those that there are.
    public func grid(_ code: String) throws(Refusal) -> Grid {
        let all = currentGrids
        guard let grid = all.first(where: { $0.code == code }) else { throw .grid(.noSuchGrid(all.map(\.code))) }
        return grid
    }

    /// The papers of a grid, of all its editions, in the order in which they were kept.
    public func papers(of grid: String) -> [Rating] {
        ratings.values.filter { $0.grid.code == grid }.sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) }
    }

    /// Puts a grid into the file, or a new edition beside the one of before.
    /// - Throws: `gridIsThere` for an edition that the file has, or one below it; `unitChanged` where a figure that papers
    ///   have would be in another unit.
    public func addGrid(_ grid: Grid) throws(Refusal) -> [Change] {
        if let newest = currentGrids.first(where: { $0.code == grid.code }), newest.edition >= grid.edition {
            throw .grid(.gridIsThere(code: grid.code, newest: newest.edition))
        }
        try requireUnits(of: grid)
        return [.grid(Revision(from: nil, to: grid))]
    }

    /// Keeps a paper, or what was changed on one.
    /// - Throws: `noSuchGrid`; `unknownReference` for a subject that the file does not have or that the grid does not rate;
    ///   `ratedAlready` for a second paper of one rater, or with one code, about one thing on one day; `enoughAssessors` for a
    ///   third one; `needsRater` where nobody is named; `notACode` for one of fewer than three signs; `notAMark` for what the
    ///   criterion cannot have; `needsEvidence`; `empty` where nothing is marked.
    public func keep(_ rating: Rating) throws(Refusal) -> [Change] {
        guard let grid = grids[rating.grid] else { throw .grid(.noSuchGrid(currentGrids.map(\.code))) }
        let before = ratings[rating.id]
        guard rates(grid, rating) else { throw .grid(.doesNotRate(grid.subject)) }
        if let code = rating.code, CodePairs.normal(code).string.count < 3 { throw .grid(.notACode) }
        let others = papers(of: grid.code).filter { other in
            other.id != rating.id && other.day == rating.day && isSame(other.subject, rating.subject)
                && !other.isSettled
        }
        switch grid.rater {
        case .themselves, .room: if let other = others.first { throw .grid(.ratedAlready(keyedBy: other.author)) }
        case .assessor, .twoAssessors:
            guard let rater = rating.rater else { throw .grid(.needsRater) }
            guard !rating.isSettled else { break }
            if let other = others.first(where: { isSamePerson($0.rater, rater) }) {
                throw .grid(.ratedAlready(keyedBy: other.author))
            }
            if grid.rater == .twoAssessors, others.count > 1 { throw .grid(.enoughAssessors) }
        }
        guard !rating.marks.isEmpty else { throw .empty }
        return [.rating(Revision(from: before, to: rating))]
    }

    /// Takes a paper away.
    /// - Throws: `unknownReference` for one that is not there.
    public func remove(_ rating: ID<Rating>) throws(Refusal) -> [Change] {
        guard let before = ratings[rating] else { throw .unknownReference }
        return [.rating(Revision(from: before, to: nil))]
    }

    /// Whether a grid rates such a thing, and the file has it.
    private func rates(_ grid: Grid, _ rating: Rating) -> Bool {
        switch rating.subject {
        case .code: grid.rater == .themselves
        case .person(let id): grid.subject == .person && grid.rater != .themselves && stakeholders[id] != nil
        case .organisation(let id): grid.subject == .organisation && organisations[id] != nil
        case .workshop(let id): grid.subject == .workshop && programme?.workshops.contains { $0.id == id } == true
        case .day(let id): grid.subject == .day && day(id) != nil
        case .line(let id): grid.subject == .line && contribution(id) != nil
        case .link(let id): grid.subject == .link && links[id] != nil
        }
    }

    /// Whether two who rate are one: as references, or where words are nobody yet by the name that they are.
    private func isSamePerson(_ one: Party?, _ other: Party) -> Bool {
        guard let one, one != other else { return one != nil }
        switch (one, other) {
        case (.words, _), (_, .words):
            return NameFold.sameName(name(of: one).string, name(of: other).string)
        default: return false
        }
    }

    private func isSame(_ one: Rating.Subject, _ other: Rating.Subject) -> Bool {
        if case .code(let one) = one, case .code(let other) = other {
            return CodePairs.normal(one) == CodePairs.normal(other)
        }
        return one == other
    }

    /// What holds whoever was quicker.
    func check(_ revision: Revision<Rating>) throws(Refusal) {
        guard let rating = revision.after else { return }
        guard let grid = grids[rating.grid] else { throw .grid(.noSuchGrid(currentGrids.map(\.code))) }
        for mark in rating.marks {
            guard let criterion = grid.criterion(mark.criterion) else {
                throw .grid(
                    .noSuchCriterion(PlainText(mark.criterion), grid: grid.code, edition: grid.edition))
            }
            if let value = mark.value, !grid.allows(value, of: criterion) {
                throw .grid(
                    .notAMark(
                        PlainText(value.description), criterion: criterion, values: grid.values(of: criterion)))
            }
            if criterion.needsEvidence, let value = mark.value, value > 0, mark.note.isEmpty {
                throw .grid(.needsEvidence(criterion))
            }
        }
    }

    /// Whether some paper is about that.
    func isRated(_ subject: Rating.Subject) -> Bool { ratings.values.contains { $0.subject == subject } }

    /// A grid goes only while nothing was rated by it.
    func requireNoPapers(of key: GridKey) throws(Refusal) {
        let count = ratings.values.count { $0.grid == key }
        guard count == 0 else { throw .grid(.gridHasPapers(count)) }
    }
}
