import Localization
import Workshop

/// Finding the one person that a command means, or saying who could be meant.
extension Session {
    /// The person with that id, or the only one whom the words can mean.
    /// - Parameters:
    ///   - words: an id, or a name in any spelling.
    ///   - near: the people who are looked among first. When none of them can be meant, somebody else in the directory
    ///     is, but only under the whole name: at the door of one city, three letters must not let in a person of another.
    ///     nil to look among everybody at once.
    ///   - organisation: tells people of one name apart; nil when it was not given.
    /// - Returns: the person; nil when nobody can be meant.
    func findPerson(
        _ words: String, near: Set<ID<Stakeholder>>? = nil, organisation: String? = nil
    ) throws(Failure) -> Stakeholder? {
        guard !PlainText(words).isEmpty else { throw Failure(.usage, t("Say who: an id, or a name.")) }
        if let id = ID<Stakeholder>(words) {
            if let person = state.stakeholders[id] { return person }
            throw Failure(
                .badData, t("Nobody in this file has the id %1. Look with halqa people FILE find NAME.", id))
        }
        let narrowed = state.stakeholders.values.filter { person in
            guard let organisation else { return true }
            return state.details(of: person).dropLast().contains {
                NameFold.fold($0).contains(NameFold.fold(organisation))
            }
        }.sorted { $0.id < $1.id }
        if let near {
            let known = narrowed.filter { near.contains($0.id) }
            if let person = try resolve(words, among: known) { return person }
        }
        guard let person = try resolve(words, among: narrowed) else { return nil }
        let names = [person.name] + person.aliases
        guard near == nil || names.contains(where: { NameFold.sameName($0.string, words) }) else {
            throw ambiguous(words, [person])
        }
        return person
    }

    private func resolve(_ words: String, among people: [Stakeholder]) throws(Failure) -> Stakeholder? {
        let names = NameIndex(people.map { state.entry(of: $0) })
        let meant = names.meant(by: words).compactMap { state.stakeholders[$0] }
        guard let person = meant.first else { return nil }
        guard meant.count == 1, names.isSure(person.id, by: words) else { throw ambiguous(words, meant) }
        return person
    }

    /// As `findPerson`, where nobody is an answer that helps nobody.
    func person(
        _ words: String, near: Set<ID<Stakeholder>>? = nil, organisation: String? = nil
    ) throws(Failure) -> Stakeholder {
        if let person = try findPerson(words, near: near, organisation: organisation) { return person }
        throw Failure(
            .badData,
            t("Nobody in this file is called “%1”. Look with halqa people FILE find NAME.", PlainText(words)))
    }

    /// Who is meant by an id or a name, of people and of organisations: the only one who bears the whole name, else the only
    /// one whom the words can mean.
    /// - Parameters:
    ///   - isKept: whether a name that is nobody of the file is kept as it stands; nil where the command has no option for that.
    ///   - hasDue: whether the command takes a date as well.
    /// - Throws: candidates where several may be meant, or nobody is called so exactly; a date is nobody.
    func somebody(_ words: String, isKept: Bool? = nil, hasDue: Bool = false) throws -> Somebody {
        if CivilDate.isMeant(by: words) || CivilDate(written: words, near: world.localNow.date) != nil {
            throw Failure(
                .usage,
                hasDue
                    ? t("“%1” is a date, not somebody. Give it as --due.", PlainText(words))
                    : t("“%1” is a date, not somebody.", PlainText(words)))
        }
        guard !PlainText(words).isEmpty else { throw Failure(.usage, t("Say who: an id, or a name.")) }
        let finder = PartyFinder(state)
        if let id = ID<Stakeholder>(words) {
            if let person = state.stakeholders[id] { return .person(person) }
            // An id is nobody's name: it may be that of a line that was removed.
            guard ID<Organisation>(words).flatMap({ state.organisation($0) }) != nil else {
                throw Failure(
                    .badData,
                    t("Nothing in this file has the id %1: it may have been removed.", PlainText(words)))
            }
            return .organisation(try organisation(words, in: nil))
        }
        let called = finder.called(PlainText(words))
        if called.count == 1 { return called[0] }
        if called.isEmpty, isKept == true { return .words(PlainText(words)) }
        let names = NameIndex(state.stakeholders.values.sorted { $0.id < $1.id }.map { state.entry(of: $0) })
        let found =
            called.isEmpty ? state.somebody(meantBy: words, on: nil, names: names, finder: finder) : called
        if found.count == 1 { return found[0] }
        throw try undecided(words, found, canKeep: isKept != nil)
    }

    /// Nobody is called so, or several may be meant: who that is.
    private func undecided(_ words: String, _ found: [Somebody], canKeep: Bool) throws -> Failure {
        let people = found.compactMap { if case .person(let person) = $0 { person } else { nil } }
        let bodies = found.compactMap { if case .organisation(let body) = $0 { body } else { nil } }
        guard !found.isEmpty else {
            guard canKeep else {
                return Failure(
                    .badData,
                    t(
                        "Nobody in this file is called “%1”, no person and no organisation. Look with %2 or %3.",
                        PlainText(words), "halqa people FILE find NAME", "halqa organisation FILE list"))
            }
            return Failure(
                .badData,
                t(
                    "Nobody in this file is called “%1”. Nothing was written; check the spelling, or keep the name as it is with --confirm.",
                    PlainText(words)))
        }
        if bodies.isEmpty { return ambiguous(words, people) }
        let shown =
            people.map(described)
            + (try bodies.map {
                t("%1 (%2)", $0.name, t.series([$0.city.string, try id(of: $0).description].filter { !$0.isEmpty }))
            })
        return Failure(
            .badData,
            t(
                "“%1” may be %2. Nothing was written; repeat it with the id.", PlainText(words),
                t.parts(Array(shown.prefix(5)))),
            report: Ambiguity(candidates: people.map { PersonReport($0, state) }))
    }

    private func ambiguous(_ words: String, _ people: [Stakeholder]) -> Failure {
        let shown = t.parts(people.prefix(5).map(described))
        let report = Ambiguity(candidates: people.map { PersonReport($0, state) })
        let message =
            people.count == 1
            ? t("Is “%1” %2? Nothing was written; repeat it with the id, or the whole name.", PlainText(words), shown)
            : t.plural(
                "“%2” may be %3. Nothing was written; repeat it with the id.",
                "“%2” may be any of %1: %3. Nothing was written; repeat it with the id.", people.count,
                PlainText(words), shown)
        return Failure(.badData, message, report: report)
    }

    /// Somebody who is to be written down may be one of these.
    func offer(_ words: String, _ people: [Stakeholder]) -> Failure {
        Failure(
            .badData,
            t(
                "“%1” may be %2. Nothing was written; repeat it with the id, or add --confirm for somebody new.",
                PlainText(words), t.parts(people.prefix(5).map(described))),
            report: Ambiguity(candidates: people.map { PersonReport($0, state) }))
    }

    /// `Karim Tahiri (Commune de Fès, Fès, 0193…)`: what tells people of one name apart, and the id to repeat.
    private func described(_ person: Stakeholder) -> String {
        let details = [state.organisationName(of: person).string, person.city.string, person.id.description]
        return t("%1 (%2)", person.name, t.series(details.filter { !$0.isEmpty }))
    }
}

/// Several people could be meant.
private struct Ambiguity: Encodable, Sendable {
    var error = "ambiguous"
    var candidates: [PersonReport]
}

extension ProgrammeState {
    /// As the search looks for a person.
    func entry(of person: Stakeholder) -> NameIndex<ID<Stakeholder>>.Entry {
        NameIndex.Entry(
            key: person.id, name: person.name.string, aliases: person.aliases.map(\.string),
            details: details(of: person), phones: [person.phone.string])
    }
}
