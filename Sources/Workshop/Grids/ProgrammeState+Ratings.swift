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

    /// One edition of a grid.
    /// - Throws: `noSuchGrid`; `noSuchEdition` with those that there are.
    public func grid(_ code: String, edition: Int) throws(Refusal) -> Grid {
        let newest = try grid(code)
        if let grid = grids[GridKey(code: code, edition: edition)] { return grid }
        let all = grids.keys.filter { $0.code == code }.map(\.edition).sorted()
        throw .grid(.noSuchEdition(edition, of: newest.code, all))
    }

    /// The edition by which something was rated last, so that its papers go on meaning what they meant; the newest one where it
    /// was not rated.
    /// - Parameters:
    ///   - subject: what was rated; nil for whatever was.
    ///   - day: on that day alone; nil for whenever it was.
    /// - Throws: `noSuchGrid`.
    public func editionInUse(
        of code: String, about subject: Rating.Subject? = nil, on day: ID<Day>? = nil
    ) throws(Refusal) -> Grid {
        let newest = try grid(code)
        let papers = papers(of: code).filter {
            (subject == nil || $0.subject == subject) && (day == nil || $0.day == day)
        }
        let last = papers.max { ($0.date, $0.grid.edition, $0.writtenAt) < ($1.date, $1.grid.edition, $1.writtenAt) }
        return last.flatMap { grids[$0.grid] } ?? newest
    }

    /// The edition by which the next paper is filled in: where one of two assessors has rated, the one of that paper, since two
    /// who rate by different criteria could never agree; else the newest.
    /// - Throws: `noSuchGrid`.
    public func editionToKey(
        of code: String, about subject: Rating.Subject?, on day: ID<Day>?
    ) throws(Refusal) -> Grid {
        let newest = try grid(code)
        guard newest.rater == .twoAssessors, let subject else { return newest }
        let papers = papers(of: code).filter { $0.subject == subject && $0.day == day && !$0.isSettled }
        return papers.count == 1 ? grids[papers[0].grid] ?? newest : newest
    }

    /// The papers of a grid, of all its editions, in the order in which they were kept.
    public func papers(of grid: String) -> [Rating] {
        ratings.values.filter { $0.grid.code == grid }.sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) }
    }

    /// Whether a paper is of a workshop: filled in on one of its days, or about it, or about one of its days.
    public func isOf(_ workshop: Workshop, _ paper: Rating) -> Bool {
        switch (paper.day, paper.subject) {
        case (_, .workshop(let id)): id == workshop.id
        case (let day?, _), (nil, .day(let day)): workshop.days.contains { $0.id == day }
        default: false
        }
    }

    /// Puts a grid into the file, or a new edition beside the one of before.
    /// - Throws: `gridIsThere` for an edition that the file has, or one below it; `unitChanged` where a figure that papers
    ///   have would be in another unit, `directionChanged` where less of it would be better instead of more.
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
    ///   third one; `otherEdition` where the first of two rated by another one; `oneAssessor` where the second may be the first
    ///   under another spelling; `needsRater` where nobody is named; `notACode` for one of fewer than three signs, `longCode` for one of more than there can be; `notAMark` for what the
    ///   criterion cannot have; `needsEvidence`; `empty` where nothing is marked.
    public func keep(_ rating: Rating) throws(Refusal) -> [Change] {
        guard let grid = grids[rating.grid] else { throw .grid(.noSuchGrid(currentGrids.map(\.code))) }
        let before = ratings[rating.id]
        guard rates(grid, rating) else { throw .grid(.doesNotRate(grid.subject)) }
        if let code = rating.code, CodePairs.normal(code).string.count < 3 { throw .grid(.notACode) }
        if let code = rating.code, code.string.count > OwnCode.most, code != before?.code {
            throw .grid(.longCode(code))
        }
        let others = papers(of: grid.code).filter { other in
            other.id != rating.id && other.day == rating.day && other.isTarget == rating.isTarget
                && isSame(other.subject, rating.subject)
                && !other.isSettled
        }
        switch grid.rater {
        case .themselves, .room: if let other = others.first { throw .grid(.ratedAlready(keyedBy: other.author)) }
        case .assessor, .twoAssessors:
            guard let rater = rating.rater else { throw .grid(.needsRater) }
            guard !rating.isSettled else { break }
            // Papers of different editions are of different criteria: each edition has assessors of its own.
            let beside = others.filter { $0.grid == rating.grid }
            if let other = beside.first(where: { isSamePerson($0.rater, rater) }) {
                throw .grid(.ratedAlready(keyedBy: other.author))
            }
            guard grid.rater == .twoAssessors else { break }
            if beside.count > 1 { throw .grid(.enoughAssessors) }
            if let alone = waiting(others, beside: rating) {
                throw .grid(.otherEdition(alone.grid.edition, of: grid.code))
            }
            if before == nil, let other = beside.first(where: { mayBeOne($0.rater, rater) }) {
                throw .grid(.oneAssessor(name(of: rater), name(of: other.rater)))
            }
        }
        guard !rating.marks.isEmpty else { throw .empty }
        // Whoever writes it: what an older paper holds stays, and is read.
        for mark in rating.marks where before?.mark(mark.criterion)?.value != mark.value {
            guard let value = mark.value, let criterion = grid.criterion(mark.criterion),
                let unit = grid.unit(of: mark.criterion), let rule = FigureRule.broken(by: value, in: unit)
            else { continue }
            throw .grid(.impossible(PlainText(value.description), criterion: criterion, rule))
        }
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

    /// The paper of another edition that waits for its second assessor.
    private func waiting(_ others: [Rating], beside rating: Rating) -> Rating? {
        Dictionary(grouping: others.filter { $0.grid != rating.grid }, by: \.grid).values.first { $0.count == 1 }?[0]
    }

    /// Whether a name that is nobody yet may be somebody who has rated, under another spelling, in another script, with an
    /// initial, in another order: as a name is found everywhere. Two records of the directory are two people.
    private func mayBeOne(_ one: Party?, _ other: Party) -> Bool {
        guard let one, one.words != nil || other.words != nil else { return false }
        func names(_ party: Party) -> [String] {
            switch party {
            case .person(let id): (stakeholders[id].map { [$0.name] + $0.aliases } ?? []).map(\.string)
            case .organisation(let id): (organisation(id).map { [$0.name] + $0.aliases } ?? []).map(\.string)
            case .words(let words): [words.string]
            }
        }
        func means(_ words: [String], _ called: [String]) -> Bool {
            guard let name = called.first else { return false }
            let index = NameIndex([NameIndex<Int>.Entry(key: 0, name: name, aliases: Array(called.dropFirst()))])
            return words.contains { !index.meant(by: $0).isEmpty }
        }
        let (first, second) = (names(one), names(other))
        return means(first, second) || means(second, first)
    }

    /// Whether somebody rates what is their own: the organisation itself, or somebody who belongs to it.
    public func ratesOwn(_ rater: Party?, _ subject: Rating.Subject) -> Bool {
        guard let rater else { return false }
        switch (rater, subject) {
        case (.person(let person), .person(let rated)): return person == rated
        case (.person(let id), .organisation(let rated)):
            return stakeholders[id].flatMap { organisation(of: $0) }?.id == rated
        case (.organisation(let body), .organisation(let rated)): return body == rated
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
