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

    /// Who takes something on: a person of the directory where one is called so or has the id, else whatever was written,
    /// an organisation perhaps. Two of one name are asked about, and a date is nobody.
    func owner(_ words: String) throws(Failure) -> PlainText {
        if CivilDate.isMeant(by: words) || CivilDate(written: words, near: world.localNow.date) != nil {
            throw Failure(.usage, t("“%1” is a date, not somebody. Give it as --due.", PlainText(words)))
        }
        let people = state.stakeholders.values.sorted { $0.id < $1.id }
        func namesakes(_ name: String) -> [Stakeholder] {
            people.filter { person in
                ([person.name] + person.aliases).contains { NameFold.sameName($0.string, name) }
            }
        }
        if let id = ID<Stakeholder>(words) {
            let person = try self.person(words)
            guard namesakes(person.name.string).contains(where: { $0.id != id }), !person.organisation.isEmpty else {
                return person.name
            }
            return PlainText(t("%1 (%2)", person.name, state.organisationName(of: person)))
        }
        let found = namesakes(words)
        guard found.count < 2 else { throw ambiguous(words, found) }
        return found.first?.name ?? PlainText(words)
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
