import ArgumentParser
import Localization
import Words
import Workshop

/// Says who is in the directory.
struct PeopleList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Say who is in the directory, by name.")

    @OptionGroup var options: FileOptions
    @Option(help: "Only those invited to this workshop.") var workshop: String?
    @Option(help: "Only this category.") var category: String?

    func run(_ session: Session) throws {
        let invited = try workshop.map { session.state.invited(to: try session.workshop($0).id) }
        let people = session.state.stakeholders.values.filter { person in
            invited?.contains(person.id) ?? true && (category == nil || person.category.string == category)
        }
        try session.answer(people: people.inOrderOfNames())
    }
}

/// Finds people as the door does.
struct PeopleFind: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Find people by what is known of their name, organisation or telephone.")

    @OptionGroup var options: FileOptions
    @Option(help: "At most so many.") var limit = 20
    @Argument(help: "A few letters, in any script.") var query: [String]

    func run(_ session: Session) throws {
        let index = NameIndex(
            session.state.stakeholders.values.sorted { $0.id < $1.id }.map { session.state.entry(of: $0) })
        let hits = index.search(query.joined(separator: " "), limit: max(1, limit))
        try session.answer(people: hits.compactMap { session.state.stakeholders[$0.key] })
    }
}

extension Session {
    /// Answers with people, a line each.
    func answer(people: [Stakeholder]) throws {
        let workshops = try programme().workshops
        let reports = people.map { person in
            PersonReport(
                person, state, invitedTo: workshops.filter { state.invited(to: $0.id).contains(person.id) }.map(\.code))
        }
        let namesakes = Namesakes(
            state.stakeholders.values, t, organisation: { [state] in state.organisationName(of: $0) })
        let lines = people.map { line(of: $0, among: namesakes) }
        try answer(PeopleReport(people: reports), lines.isEmpty ? [t("Nobody is found.")] : lines)
    }
}

extension Session {
    /// A person in a line: what tells people apart, where they are invited, and the id.
    /// - Parameter namesakes: what people of one name are called.
    func line(of person: Stakeholder, among namesakes: Namesakes) -> String {
        let workshops = state.programme?.workshops ?? []
        let details = [
            state.organisationName(of: person).string, person.category.string, person.city.string, person.phone.string,
            workshops.filter { state.invited(to: $0.id).contains(person.id) }.map(\.code).joined(separator: " "),
            person.id.description,
        ]
        return t.joined([namesakes.nameBeside(of: person).string] + details)
    }
}

/// People, as JSON.
private struct PeopleReport: Encodable {
    var people: [PersonReport]
}
