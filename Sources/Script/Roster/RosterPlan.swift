public import Workshop

/// What a roster would do to a file: looked at first, recorded then.
///
/// All or nothing is the caller's choice: `changes` are those of the rows that were accepted, and are worth recording
/// all the same when `refused` or `doubtful` is not empty.
public struct RosterPlan: Sendable {
    /// What becomes of one row.
    public struct Entry: Sendable, Equatable {
        /// The line of the row.
        public let line: Int
        /// The person as the directory has them; nil for somebody new.
        public let before: Stakeholder?
        /// The person as the file will have them.
        public internal(set) var stakeholder: Stakeholder
        /// Why the row is taken for that person; nil for somebody new.
        public let sameness: RosterSameness?
        /// True if the person is invited to the workshop by this row, and was not before.
        public let isNewlyInvited: Bool

        /// Whether the row says where the person comes from, and the directory did not say so.
        var isAnotherOrganisation: Bool {
            before.map { ($0.organisation, $0.city) != (stakeholder.organisation, stakeholder.city) } ?? true
        }
    }

    /// Everybody whom the roster names and of whom it is known who they are, in the order of the file.
    public private(set) var entries: [Entry] = []
    /// Rows of which it cannot be told who they are; they are not taken.
    public private(set) var doubtful: [RosterDoubt] = []
    /// Lines that somebody left out.
    public private(set) var leftOut: [Int] = []
    /// Lines of which somebody said something, and which hold no row.
    public private(set) var strayAnswers: [Int] = []
    /// Rows that stay out, and why; by line.
    public private(set) var refused: [RosterProblem]
    /// What somebody should look at; by line.
    public private(set) var notices: [RosterProblem]
    /// Categories that the script does not know, as written, in the order in which they come.
    public private(set) var unknownCategories: [PlainText] = []
    /// What to record: for each accepted row the person, then the invitation; then the lines of people who are called
    /// otherwise now.
    public private(set) var changes: [Change] = []

    /// People who are not in the directory yet.
    public var added: [Entry] { entries.filter { $0.before == nil } }
    /// People of whom the roster says something new. An empty cell says nothing.
    public var updated: [Entry] { entries.filter { $0.before != nil && $0.before != $0.stakeholder } }
    /// People of whom the directory knows it all.
    public var unchanged: [Entry] { entries.filter { $0.before == $0.stakeholder } }
    /// Everybody who is invited and was not before.
    public var newlyInvited: [Entry] { entries.filter(\.isNewlyInvited) }

    /// Plans an import.
    /// - Parameters:
    ///   - roster: what was read.
    ///   - state: the file as it stands.
    ///   - workshop: what everybody on the roster is invited to.
    ///   - world: gives an id to somebody whose own is taken.
    ///   - answers: what somebody said of rows, by their lines.
    ///   - otherwise: what is said of every row that is in doubt and has no answer; nil to leave it in doubt.
    public init(
        _ roster: Roster, into state: ProgrammeState, workshop: ID<Workshop>, world: World,
        answers: [Int: RosterAnswer] = [:], otherwise: RosterAnswerForAll? = nil
    ) {
        refused = roster.refused
        notices = roster.notices
        var reading = Reading(roster, state, workshop, world)
        for row in roster.rows { take(row, answers[row.line], otherwise, &reading) }
        for index in entries.indices where entries[index].isAnotherOrganisation {
            entries[index].stakeholder = state.referring(entries[index].stakeholder)
        }
        let lines = Set(roster.rows.map(\.line))
        strayAnswers = answers.keys.filter { !lines.contains($0) }.sorted()
        changes = entries.flatMap { entry -> [Change] in
            var changes: [Change] = []
            if entry.before != entry.stakeholder {
                changes.append(.stakeholder(Revision(from: entry.before, to: entry.stakeholder)))
                if let before = entry.before, before.phone != entry.stakeholder.phone {
                    changes += state.rightingNumber(of: before.id)
                }
            }
            if entry.isNewlyInvited {
                let invitation = Invitation(workshop: workshop, stakeholder: entry.stakeholder.id)
                changes.append(.invitation(Revision(from: nil, to: invitation)))
            }
            return changes
        }
        changes += state.renaming(entries.compactMap { entry in entry.before.map { ($0, entry.stakeholder) } })
        noteOrganisations(state)
        refused.sort { $0.line < $1.line }
        notices.sort { $0.line < $1.line }
    }

    /// Of longer rosters organisations are not compared; the list of organisations offers them all the same.
    private static let mostCompared = 20_000

    /// Says which organisations that come with the roster may be one that is known, or may be each other.
    private mutating func noteOrganisations(_ state: ProgrammeState) {
        let moved = entries.filter { $0.isAnotherOrganisation && !$0.stakeholder.organisation.isEmpty }
        guard !moved.isEmpty, moved.count <= Self.mostCompared else { return }
        var next = state
        guard (try? next.apply(changes)) != nil else { return }
        let lines = Dictionary(moved.map { ($0.stakeholder.id, $0.line) }, uniquingKeysWith: min)
        func firstLine(_ body: ProgrammeState.Body) -> Int? {
            // One that somebody belonged to before was there before, and is offered by the list.
            guard body.record == nil, body.people.allSatisfy({ lines[$0] != nil }) else { return nil }
            return body.people.compactMap { lines[$0] }.min()
        }
        for double in next.likelyDoubles(where: { firstLine($0) != nil }) {
            let (first, second) = (firstLine(double.first), firstLine(double.second))
            guard let line = [first, second].compactMap(\.self).max() else { continue }
            let isSecond = second == line
            let names = double.toldApart
            notices.append(
                RosterProblem(
                    line: line,
                    kind: .likelyOrganisation(
                        isSecond ? names.second : names.first, isSecond ? names.first : names.second)))
        }
    }

    /// What is known while the rows are gone through.
    private struct Reading {
        var directory: DirectoryIndex
        var categories: CategoryNames
        let namespace: ID<Namespace>
        let invited: Set<ID<Stakeholder>>
        let world: World
        /// Where in `entries` each person of the file stands.
        var places: [ID<Stakeholder>: Int] = [:]
        /// Who stands on which line.
        var people: [Int: ID<Stakeholder>] = [:]
        var unknownCategories: Set<PlainText> = []

        init(_ roster: Roster, _ state: ProgrammeState, _ workshop: ID<Workshop>, _ world: World) {
            self.world = world
            namespace = state.programme?.id.cast(to: Namespace.self) ?? workshop.cast()
            categories = CategoryNames(state.programme?.categories ?? [])
            directory = DirectoryIndex(
                state.stakeholders, cities: state.programme?.workshops.map(\.city) ?? [],
                expecting: roster.rows.count)
            invited = state.invited(to: workshop)
            places.reserveCapacity(roster.rows.count)
            people.reserveCapacity(roster.rows.count)
        }

        /// The person of an answer, if there is one.
        func person(_ answer: RosterAnswer) -> ID<Stakeholder>? {
            switch answer {
            case .same(let id): directory.person(id) == nil ? nil : id
            case .sameAsLine(let line): people[line]
            case .different, .leftOut: nil
            }
        }

        /// A new person's id, from what the row says, so that two laptops that import one roster agree.
        func id(_ row: RosterRow) -> ID<Stakeholder> {
            let name = [row.name, row.organisation, row.email, row.phone].map(\.string).joined(separator: "\u{1F}")
            let id = ID<Stakeholder>(name: name, in: namespace)
            guard directory.person(id) != nil else { return id }
            // Mme Tazi and M. Tazi of one office.
            let titled = ID<Stakeholder>(
                name: name + "\u{1F}" + row.titles.joined(separator: " "), in: namespace)
            return row.titles.isEmpty || directory.person(titled) != nil ? world.newID() : titled
        }
    }

    private mutating func take(
        _ row: RosterRow, _ stated: RosterAnswer?, _ otherwise: RosterAnswerForAll?, _ reading: inout Reading
    ) {
        let match = reading.directory.match(row)
        let isDoubtful = match.found == nil && !match.candidates.isEmpty
        var found = match.found
        let answer = stated ?? (isDoubtful ? otherwise?.answer(match.candidates.map(\.person)) : nil)
        switch answer {
        case nil:
            if isDoubtful { return doubt(row, match, reading) }
        case .different: found = nil
        case .leftOut: return leftOut.append(row.line)
        case .same, .sameAsLine:
            guard let person = answer.flatMap(reading.person) else {
                return refused.append(RosterProblem(line: row.line, kind: .nobodyToBe))
            }
            found = (person, .stated)
        }
        if let id = found?.person, let place = reading.places[id] { return complete(place, with: row, &reading) }
        if let name = match.sharesEmailWith, found == nil {
            notices.append(RosterProblem(line: row.line, kind: .sharedEmail(with: name)))
        }
        let before = found.flatMap { reading.directory.person($0.person) }
        let row = inKnownCategory(row, before?.category ?? "", &reading)
        let after = before?.updated(by: row) ?? Stakeholder(row, id: reading.id(row))
        if before == nil {
            reading.directory.put(after, match)
        } else if before != after {
            reading.directory.put(after)
        }
        reading.directory.note(row, of: after.id)
        reading.places[after.id] = entries.count
        reading.people[row.line] = after.id
        entries.append(
            Entry(
                line: row.line, before: before, stakeholder: after, sameness: found?.by,
                isNewlyInvited: !reading.invited.contains(after.id)))
    }

    private mutating func doubt(_ row: RosterRow, _ match: DirectoryIndex.Match, _ reading: Reading) {
        let candidates = match.candidates.compactMap { id, reason in
            reading.directory.person(id).map { person in
                RosterDoubt.Candidate(
                    stakeholder: person, line: reading.places[id].map { entries[$0].line }, reason: reason)
            }
        }
        doubtful.append(
            RosterDoubt(line: row.line, person: Stakeholder(row, id: reading.id(row)), candidates: candidates))
    }

    /// The same person stands on an earlier line: that counts, and what it leaves open is taken from here.
    private mutating func complete(_ place: Int, with row: RosterRow, _ reading: inout Reading) {
        notices.append(RosterProblem(line: row.line, kind: .double(ofLine: entries[place].line)))
        reading.people[row.line] = entries[place].stakeholder.id
        reading.directory.note(row, of: entries[place].stakeholder.id)
        let row = inKnownCategory(row, entries[place].stakeholder.category, &reading)
        let whole = entries[place].stakeholder.completed(by: row)
        guard whole != entries[place].stakeholder else { return }
        entries[place].stakeholder = whole
        reading.directory.put(whole)
    }

    /// The row with a category of the script; whether somebody is a woman or a man is one where nothing else is said, and the script
    /// has it.
    private mutating func inKnownCategory(
        _ row: RosterRow, _ known: PlainText, _ reading: inout Reading
    ) -> RosterRow {
        var row = row
        if row.category.isEmpty, known.isEmpty, let sex = row.sex, let code = reading.categories.code(of: sex) {
            row.category = PlainText(code)
            return row
        }
        if let code = reading.categories.code(of: row.category) {
            row.category = PlainText(code)
        } else if !row.category.isEmpty, reading.unknownCategories.insert(row.category).inserted {
            unknownCategories.append(row.category)
            notices.append(RosterProblem(line: row.line, kind: .unknownCategory(row.category)))
        }
        return row
    }
}

extension PlainText {
    /// Whether this spelling of a name has marks that the other leaves out: a list typed without accents takes none away.
    fileprivate func isWrittenMoreFully(than other: PlainText) -> Bool {
        func marked(_ text: PlainText) -> Int { text.string.unicodeScalars.count { !$0.isASCII } }
        return marked(self) > marked(other)
    }
}

extension Stakeholder {
    /// A person of whom only a row is known.
    fileprivate init(_ row: RosterRow, id: ID<Stakeholder>) {
        self.init(
            id: id, name: row.name, aliases: row.aliases, organisation: row.organisation, category: row.category,
            city: row.city, phone: row.phone, email: row.email, languages: row.languages, consent: row.consent)
    }

    /// The person with what a row says. A name that is spelled differently stays as an alias; one that is an alias
    /// already was the name before, and an old roster does not bring it back.
    fileprivate func updated(by row: RosterRow) -> Stakeholder {
        var person = self
        if row.name != name, !aliases.contains(row.name) {
            if !NameFold.sameName(name.string, row.name.string) {
                person.name = row.name
                person.aliases.append(name)
            } else if row.name.isWrittenMoreFully(than: name) {
                person.name = row.name
            }
        }
        person.addAliases(row.aliases)
        if !row.organisation.isEmpty { person.comes(from: row.organisation) }
        if !row.category.isEmpty { person.category = row.category }
        if !row.city.isEmpty { person.city = row.city }
        if !row.phone.isEmpty { person.phone = row.phone }
        if !row.email.isEmpty { person.email = row.email }
        if !row.languages.isEmpty { person.languages = row.languages }
        person.consent = row.consent ?? consent
        return person
    }

    /// The person with what another row says that nothing was known of.
    fileprivate func completed(by row: RosterRow) -> Stakeholder {
        var person = self
        let isKnown = NameFold.orderlessKey(name.string) == NameFold.orderlessKey(row.name.string)
        person.addAliases((isKnown ? [] : [row.name]) + row.aliases)
        if organisation.isEmpty { person.comes(from: row.organisation) }
        if category.isEmpty { person.category = row.category }
        if city.isEmpty { person.city = row.city }
        if phone.isEmpty { person.phone = row.phone }
        if email.isEmpty { person.email = row.email }
        if languages.isEmpty { person.languages = row.languages }
        person.consent = consent ?? row.consent
        return person
    }

    private mutating func addAliases(_ more: [PlainText]) {
        for alias in more where alias != name && !aliases.contains(alias) { aliases.append(alias) }
    }
}
