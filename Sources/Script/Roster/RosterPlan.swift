import Workshop

/// What a roster would do to a file: looked at first, recorded then.
///
/// All or nothing is the caller's choice: `changes` are those of the rows that were accepted, and are worth recording
/// all the same when `refused` is not empty.
public struct RosterPlan: Sendable {
    /// What becomes of one row.
    public struct Entry: Sendable, Equatable {
        /// The line of the row.
        public let line: Int
        /// The person as the file will have them.
        public let stakeholder: Stakeholder
        /// True if the person is invited to the workshop by this row, and was not before.
        public let isNewlyInvited: Bool
    }

    /// People who are not in the directory yet.
    public private(set) var added: [Entry] = []
    /// People of whom the roster says something new. An empty cell says nothing.
    public private(set) var updated: [Entry] = []
    /// People of whom the directory knows it all.
    public private(set) var unchanged: [Entry] = []
    /// Rows that stay out, and why; by line.
    public private(set) var refused: [RosterProblem]
    /// What somebody should look at; by line.
    public private(set) var notices: [RosterProblem]
    /// Categories that the script does not know, as written, in the order in which they come.
    public private(set) var unknownCategories: [PlainText] = []
    /// What to record: for each accepted row the person, then the invitation.
    public private(set) var changes: [Change] = []

    /// Everybody who is invited and was not before.
    public var newlyInvited: [Entry] {
        (added + updated + unchanged).filter(\.isNewlyInvited).sorted { $0.line < $1.line }
    }

    /// Plans an import.
    /// - Parameters:
    ///   - roster: what was read.
    ///   - state: the file as it stands.
    ///   - workshop: what everybody on the roster is invited to.
    ///   - world: gives an id to somebody whose own is taken.
    public init(_ roster: Roster, into state: ProgrammeState, workshop: ID<Workshop>, world: World) {
        refused = roster.refused
        notices = roster.notices
        let namespace = state.programme?.id.cast(to: Namespace.self) ?? workshop.cast()
        var categories = CategoryNames(state.programme?.categories ?? [])
        var directory = DirectoryIndex(
            state.stakeholders, cities: state.programme?.workshops.map(\.city) ?? [],
            expecting: roster.rows.count)
        let invited = state.invited(to: workshop)
        var lines: [ID<Stakeholder>: Int] = [:]
        lines.reserveCapacity(roster.rows.count)
        changes.reserveCapacity(roster.rows.count * 2)
        var unknownCategories: Set<PlainText> = []
        for row in roster.rows {
            let match = directory.match(row)
            if let id = match.person, let line = lines[id] {
                notices.append(RosterProblem(line: row.line, kind: .double(ofLine: line)))
                continue
            }
            if let name = match.mayBe { notices.append(RosterProblem(line: row.line, kind: .mayBe(name))) }
            if let name = match.sharesEmailWith {
                notices.append(RosterProblem(line: row.line, kind: .sharedEmail(with: name)))
            }
            var row = row
            if let code = categories.code(of: row.category) {
                row.category = PlainText(code)
            } else if !row.category.isEmpty, unknownCategories.insert(row.category).inserted {
                self.unknownCategories.append(row.category)
                notices.append(RosterProblem(line: row.line, kind: .unknownCategory(row.category)))
            }
            let before = match.person.flatMap(directory.person)
            let after = before?.updated(by: row) ?? Stakeholder(row, id: Self.id(row, namespace, directory, world))
            if before != after {
                changes.append(.stakeholder(Revision(from: before, to: after)))
                if before == nil { directory.put(after, match) } else { directory.put(after) }
            }
            let isNewlyInvited = !invited.contains(after.id)
            if isNewlyInvited {
                changes.append(
                    .invitation(Revision(from: nil, to: Invitation(workshop: workshop, stakeholder: after.id))))
            }
            lines[after.id] = row.line
            let entry = Entry(line: row.line, stakeholder: after, isNewlyInvited: isNewlyInvited)
            switch before {
            case nil: added.append(entry)
            case after: unchanged.append(entry)
            default: updated.append(entry)
            }
        }
        refused.sort { $0.line < $1.line }
        notices.sort { $0.line < $1.line }
    }

    /// A new person's id, from what the row says, so that two laptops that import one roster agree.
    private static func id(
        _ row: RosterRow, _ namespace: ID<Namespace>, _ directory: DirectoryIndex, _ world: World
    ) -> ID<Stakeholder> {
        let name = [row.name, row.organisation, row.email, row.phone].map(\.string).joined(separator: "\u{1F}")
        let id = ID<Stakeholder>(name: name, in: namespace)
        return directory.person(id) == nil ? id : world.newID()
    }
}

extension Stakeholder {
    /// A person of whom only a row is known.
    fileprivate init(_ row: RosterRow, id: ID<Stakeholder>) {
        self.init(
            id: id, name: row.name, aliases: row.aliases, organisation: row.organisation, category: row.category,
            city: row.city, phone: row.phone, email: row.email, languages: row.languages, consent: row.consent)
    }

    /// The person with what a row says. A name that is spelled differently stays as an alias.
    fileprivate func updated(by row: RosterRow) -> Stakeholder {
        var person = self
        if row.name != name {
            person.name = row.name
            person.aliases.removeAll { $0 == row.name }
            if !NameFold.sameName(name.string, row.name.string) { person.aliases.append(name) }
        }
        for alias in row.aliases where alias != person.name && !person.aliases.contains(alias) {
            person.aliases.append(alias)
        }
        if !row.organisation.isEmpty { person.organisation = row.organisation }
        if !row.category.isEmpty { person.category = row.category }
        if !row.city.isEmpty { person.city = row.city }
        if !row.phone.isEmpty { person.phone = row.phone }
        if !row.email.isEmpty { person.email = row.email }
        if !row.languages.isEmpty { person.languages = row.languages }
        person.consent = row.consent ?? consent
        return person
    }
}
