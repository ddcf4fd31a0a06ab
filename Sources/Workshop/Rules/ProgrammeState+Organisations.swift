/// Organisations: who belongs to which, and what they are called.
extension ProgrammeState {
    /// An organisation as the file knows it: a record, or words that several people's rows have in common and of which
    /// nobody has said anything yet.
    public struct Body: Sendable, Hashable {
        /// The record; nil for words alone.
        public let record: Organisation?
        /// What it is called.
        public let name: PlainText
        /// The town; empty where nobody says one.
        public let city: PlainText
        /// Other names: its own, and those of what was joined into it.
        public let aliases: [PlainText]
        /// Its people, in the order of their names.
        public let people: [ID<Stakeholder>]

        /// What tells it from all others: its record's id, or its name and its town.
        public let key: String

        /// Whether it is the one that another state calls so: by its record, or by the words.
        public func isSame(as other: Body) -> Bool {
            key == other.key
        }

        /// Between two of one name in one town.
        fileprivate var order: String { record?.id.description ?? people.first?.description ?? "" }
    }

    /// The organisation of that id, or the one that it was joined into.
    public func organisation(_ id: ID<Organisation>) -> Organisation? {
        guard let found = organisations[id] else { return nil }
        return found.joined.flatMap { organisations[$0] } ?? found
    }

    /// The organisation that a person belongs to: the one that the record names, else the one that is called as the
    /// person's row says, in the person's town. Nil for words that are nobody yet.
    public func organisation(of person: Stakeholder) -> Organisation? {
        if let id = person.belongsTo { return organisation(id) }
        guard !organisations.isEmpty, !person.organisation.isEmpty else { return nil }
        return organisation(called: person.organisation, in: person.city)
    }

    /// The person with a reference to the organisation that the row's words find, where nobody has put one: who is written
    /// down in any way refers to what is known, and to nothing that is merely likely.
    public func referring(_ person: Stakeholder) -> Stakeholder {
        guard person.belongsTo == nil, let found = organisation(of: person) else { return person }
        var person = person
        person.belongsTo = found.id
        return person
    }

    /// What stands on screens and papers for where a person comes from.
    public func organisationName(of person: Stakeholder) -> PlainText {
        organisation(of: person)?.name ?? person.organisation
    }

    /// By what else than the name somebody is found: the organisation, as it is called and as it was said, and the city.
    public func details(of person: Stakeholder) -> [String] {
        let name = organisationName(of: person)
        let said = name == person.organisation ? [] : [person.organisation.string]
        return [name.string] + said + [person.city.string]
    }

    /// The organisation that is called so in that town, under any of its names. Where nobody says a town, the only one
    /// that is called so.
    public func organisation(called name: PlainText, in city: PlainText) -> Organisation? {
        func only(_ key: String) -> Organisation? {
            let found = Set((organisationNames[key] ?? []).compactMap { organisation($0)?.id })
            return found.count == 1 ? found.first.flatMap { organisations[$0] } : nil
        }
        if let exact = organisationNames[organisationKey(name, city)]?.min() { return organisation(exact) }
        return only(city.isEmpty ? Organisation.anywhere(name) : organisationKey(name, ""))
    }

    /// The people who are called by an organisation, or by one that it was joined into.
    public func people(of organisations: Set<ID<Organisation>>) -> [Stakeholder] {
        let meant = organisations.union(organisations.compactMap { organisation($0)?.id })
        return stakeholders.values.filter { person in
            person.belongsTo.map(meant.contains) ?? false
                || organisation(of: person).map { meant.contains($0.id) } ?? false
        }
    }

    /// The town of the only organisation that is called so; nil where none is, or several are.
    func onlyTown(of name: PlainText) -> PlainText? {
        guard !name.isEmpty else { return nil }
        let called = bodies.filter { body in
            ([body.name] + body.aliases).contains { NameFold.sameName($0.string, name.string) }
        }
        return called.count == 1 ? called[0].city : nil
    }

    /// All organisations, records and words, by name. What was joined into another stands with that one.
    public var bodies: [Body] { bodies(of: stakeholders.values) }

    /// All organisations, with those of these people who belong to them.
    func bodies(of people: some Sequence<Stakeholder>) -> [Body] {
        var members: [ID<Organisation>: [Stakeholder]] = [:]
        var words: [String: [Stakeholder]] = [:]
        for person in people {
            if let found = organisation(of: person) {
                members[found.id, default: []].append(person)
            } else if !person.organisation.isEmpty {
                words[organisationKey(person.organisation, person.city), default: []].append(person)
            }
        }
        // Who says no town belongs to the only one that is called so.
        for (name, places) in Dictionary(grouping: words.keys, by: { $0.prefix { $0 != "\u{1F}" } }) {
            let nowhere = String(name) + "\u{1F}"
            guard places.count == 2, let people = words[nowhere], let place = places.first(where: { $0 != nowhere })
            else { continue }
            words[place]? += people
            words[nowhere] = nil
        }
        let joined = Dictionary(grouping: organisations.values.filter { $0.joined != nil }) { $0.joined }
        func ordered(_ people: [Stakeholder]) -> [ID<Stakeholder>] {
            people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id)
        }
        let records = organisations.values.filter { $0.joined == nil }.map { record in
            let others = (joined[record.id] ?? []).sorted { $0.id < $1.id }.flatMap { [$0.name] + $0.aliases }
            var names: [PlainText] = []
            for name in record.aliases + others where name != record.name && !names.contains(name) {
                names.append(name)
            }
            return Body(
                record: record, name: record.name, city: record.city, aliases: names,
                people: ordered(members[record.id] ?? []), key: record.id.description)
        }
        let unsaid = words.map { key, people in
            // Of several spellings the one that most have, and no capitals throughout where somebody wrote it otherwise.
            let spellings = Dictionary(grouping: people, by: \.organisation).mapValues(\.count)
            func rank(_ name: PlainText) -> (Int, Int) {
                let hasCase = name.string != name.string.uppercased() && name.string != name.string.lowercased()
                return (spellings[name] ?? 0, hasCase ? 1 : 0)
            }
            let name = spellings.keys.sorted().max { rank($0) < rank($1) } ?? ""
            return Body(
                record: nil, name: name, city: people.map(\.city).filter { !$0.isEmpty }.min() ?? "",
                aliases: spellings.keys.filter { $0 != name }.sorted(), people: ordered(people), key: key)
        }
        return (records + unsaid).sorted { one, other in
            if (one.name, one.city) != (other.name, other.city) {
                return (one.name, one.city) < (other.name, other.city)
            }
            return one.order < other.order
        }
    }
}

extension ProgrammeState {
    /// An organisation enters the file, and its people refer to it from now on.
    /// - Throws: `empty` without a name; `changedMeanwhile` for an id that is taken; `organisationIsThere` where one is
    ///   called so in that town.
    public func addition(
        of organisation: Organisation, with people: [ID<Stakeholder>] = []
    ) throws(Refusal) -> [Change] {
        guard !organisation.name.isEmpty else { throw .empty }
        guard organisations[organisation.id] == nil else { throw .changedMeanwhile(.organisationAdded) }
        if let other = self.organisation(called: organisation.name, in: organisation.city) {
            throw .organisationIsThere(other.name)
        }
        return [.organisation(Revision(from: nil, to: organisation))]
            + people.compactMap { stakeholders[$0] }.map { $0.belonging(to: organisation.id) }
    }

    /// What is known of an organisation is revised. A name that it had stays one by which it is found.
    /// - Throws: `unknownReference`; `empty` without a name; `organisationIsThere` where another is called so in that town.
    public func revision(
        of organisation: ID<Organisation>, _ edit: (inout Organisation) -> Void
    ) throws(Refusal) -> [Change] {
        guard let before = organisations[organisation] else { throw .unknownReference }
        var after = before
        edit(&after)
        guard after.id == before.id, after.joined == before.joined else { throw .unknownReference }
        guard !after.name.isEmpty else { throw .empty }
        if let other = self.organisation(called: after.name, in: after.city), other.id != before.id {
            throw .organisationIsThere(other.name)
        }
        if after.name != before.name { after.aliases = after.aliases.filter { $0 != after.name } + [before.name] }
        return after == before ? [] : [.organisation(Revision(from: before, to: after))]
    }

    /// One organisation is found to be the same as another: it goes under in that one, with its people and its names.
    /// What was joined into it before goes along, so that nobody stands two steps away.
    /// - Throws: `unknownReference`; `cannotJoin` where one of them is joined already, or both are one.
    public func joining(_ organisation: ID<Organisation>, into other: ID<Organisation>) throws(Refusal) -> [Change] {
        guard let before = organisations[organisation], let target = organisations[other] else {
            throw .unknownReference
        }
        guard organisation != other, before.joined == nil, target.joined == nil else { throw .cannotJoin }
        let under = organisations.values.filter { $0.joined == organisation }.sorted { $0.id < $1.id }
        return (under + [before]).map { record in
            var after = record
            after.joined = other
            return .organisation(Revision(from: record, to: after))
        }
    }

    /// An organisation stands for itself again.
    /// - Throws: `unknownReference`; `cannotJoin` for one that is not joined.
    public func parting(_ organisation: ID<Organisation>) throws(Refusal) -> [Change] {
        guard let before = organisations[organisation] else { throw .unknownReference }
        guard before.joined != nil else { throw .cannotJoin }
        var after = before
        after.joined = nil
        return [.organisation(Revision(from: before, to: after))]
    }

    /// A person is said to belong to an organisation, or to none that is known.
    /// - Throws: `unknownReference`.
    public func membership(
        of person: ID<Stakeholder>, in organisation: ID<Organisation>?
    ) throws(Refusal) -> [Change] {
        guard let before = stakeholders[person] else { throw .unknownReference }
        if let organisation, organisations[organisation] == nil { throw .unknownReference }
        return before.belongsTo == organisation ? [] : [before.belonging(to: organisation)]
    }

    /// What makes words a record to which their people refer; nothing where it is one already.
    /// - Parameter id: the record's id where it has none yet.
    /// - Throws: `organisationIsThere` where somebody made a record of the words meanwhile.
    public func standing(_ body: Body, as id: ID<Organisation>) throws(Refusal) -> [Change] {
        guard body.record == nil else { return [] }
        let made = Organisation(id: id, name: body.name, aliases: body.aliases, city: body.city)
        return try addition(of: made, with: body.people)
    }

    /// As above, for one that may be words yet.
    /// - Parameter id: the record's id, had or to have.
    /// - Throws: as above.
    public func revision(
        of body: Body, as id: ID<Organisation>, _ edit: (inout Organisation) -> Void
    ) throws(Refusal) -> [Change] {
        var next = self
        let changes = try standing(body, as: id)
        try next.apply(changes)
        return changes + (try next.revision(of: id, edit))
    }

    /// As above, for two that may be words yet.
    /// - Parameters:
    ///   - id: the id of the one that goes under, had or to have.
    ///   - target: the id of the one that stays.
    /// - Throws: `cannotJoin` where both are one, or one of them is joined already.
    public func joining(
        _ body: Body, as id: ID<Organisation>, into other: Body, as target: ID<Organisation>
    ) throws(Refusal) -> [Change] {
        guard !body.isSame(as: other) else { throw .cannotJoin }
        var (next, changes) = (self, try standing(other, as: target))
        try next.apply(changes)
        let more = try next.standing(body, as: id)
        try next.apply(more)
        return changes + more + (try next.joining(id, into: target))
    }

    /// Those that were joined into an organisation, by name.
    public func joined(into organisation: ID<Organisation>) -> [Organisation] {
        organisations.values.filter { $0.joined == organisation }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// Rules that hold whoever was quicker.
    func check(_ revision: Revision<Organisation>) throws(Refusal) {
        guard let record = revision.record else { return }
        let isTarget = organisations.values.contains { $0.joined == record.id }
        guard let after = revision.after else {
            if isTarget || stakeholders.values.contains(where: { $0.belongsTo == record.id })
                || isNamed(.organisation(record.id), as: .organisation(record.id))
            {
                throw .inUse
            }
            return
        }
        guard !after.name.isEmpty else { throw .empty }
        guard let joined = after.joined, joined != revision.before?.joined else { return }
        guard joined != after.id, !isTarget, let target = organisations[joined], target.joined == nil else {
            throw .cannotJoin
        }
    }

    /// A person can only belong to what is there.
    func check(_ revision: Revision<Stakeholder>) throws(Refusal) {
        if let organisation = revision.after?.belongsTo, organisations[organisation] == nil { throw .unknownReference }
    }
}

extension ProgrammeState {
    /// A town folded; one of the script's towns is one town in whatever language it is written, and so is one that is known by another
    /// name in another script.
    public func townKey(_ city: PlainText) -> String {
        let key = NameFold.key(TownNames.fold(city.string))
        return towns[key] ?? key
    }

    /// By what a name in a town is looked up: Hammam Sidi Azzouz in Fès is not the one in Rabat.
    func organisationKey(_ name: PlainText, _ city: PlainText) -> String {
        NameFold.key(name.string) + "\u{1F}" + townKey(city)
    }

    /// All that an organisation is looked up by.
    func organisationKeys(_ organisation: Organisation) -> Set<String> {
        Set(
            ([organisation.name] + organisation.aliases).flatMap {
                [organisationKey($0, organisation.city), Organisation.anywhere($0)]
            })
    }
}

extension Organisation {

    /// By what a name is looked up where nobody says a town.
    static func anywhere(_ name: PlainText) -> String { NameFold.key(name.string) + "\u{1F}\u{1F}" }
}

extension Stakeholder {
    fileprivate func belonging(to organisation: ID<Organisation>?) -> Change {
        var after = self
        after.belongsTo = organisation
        return .stakeholder(Revision(from: self, to: after))
    }
}
