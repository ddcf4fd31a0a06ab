import ArgumentParser
import Localization
import Words
import Workshop

/// What can be said of a person.
struct PersonOptions: ParsableArguments {
    @Option(help: "Where the person comes from.") var organisation: String?
    @Option(help: "The category, by the script's id.") var category: String?
    @Option(help: "The city.") var city: String?
    @Option(help: "The telephone.") var phone: String?
    @Option(help: "The e-mail address.") var email: String?
    @Option(help: "The languages, as codes: ar,fr.") var languages: String?
    @Option(help: "Another spelling of the name; repeatable.") var alias: [String] = []
    @Option(help: "Whether the person agreed to be listed: yes, no or unknown.") var consent: Consent?

    /// Whether a person agreed.
    enum Consent: String, CaseIterable, ExpressibleByArgument {
        case yes, no, unknown
    }

    /// Whether anything was said.
    var isEmpty: Bool {
        [organisation, category, city, phone, email, languages].allSatisfy { $0 == nil } && alias.isEmpty
            && consent == nil
    }

    /// Puts what was said into a person.
    func apply(to person: inout Stakeholder) {
        if let organisation { person.comes(from: PlainText(organisation)) }
        if let category { person.category = PlainText(category) }
        if let city { person.city = PlainText(city) }
        if let phone { person.phone = PlainText(phone) }
        if let email { person.email = PlainText(email) }
        if let languages {
            person.languages = languages.split { !$0.isLetter }.map { PlainText($0.lowercased()).string }
        }
        for alias in alias.map({ PlainText($0) }) where !alias.isEmpty && !person.aliases.contains(alias) {
            person.aliases.append(alias)
        }
        switch consent {
        case .yes: person.consent = true
        case .no: person.consent = false
        case .unknown: person.consent = nil
        case nil: break
        }
    }
}

extension Session {
    /// Refuses a category that the script does not know: a roster may bring its own, a hand at the keyboard mistypes.
    fileprivate func check(_ options: PersonOptions) throws {
        guard let category = options.category, !category.isEmpty else { return }
        _ = try Thing.category.find(
            category, among: try programme().categories.map { Coded(value: $0, code: $0.code, names: $0.title.all) }, t)
    }
}

/// Adds a person.
struct PeopleAdd: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a person to the directory.")

    @OptionGroup var options: FileOptions
    @OptionGroup var details: PersonOptions
    @Option(help: "Invite the person to this workshop as well.") var invite: String?
    @Flag(help: "Add although somebody of that name and organisation is there.") var confirm = false
    @Argument(help: "The name, as the person writes it.") var name: [String]

    func run(_ session: Session) throws {
        try session.check(details)
        let workshop = try invite.map { try session.workshop($0) }
        var person = Stakeholder(id: session.world.newID(), name: PlainText(name.joined(separator: " ")))
        details.apply(to: &person)
        guard !person.name.isEmpty else { throw Refusal.empty }
        let name = NameFold.orderlessKey(person.name.string)
        let organisation = NameFold.key(person.organisation.string)
        // Two organisations of one name are homonyms; where one is not known, it is asked.
        let double = session.state.stakeholders.values.sorted { $0.id < $1.id }.first { other in
            let key = NameFold.key(other.organisation.string)
            return ([other.name] + other.aliases).contains { NameFold.orderlessKey($0.string) == name }
                && (key == organisation || key.isEmpty || organisation.isEmpty)
        }
        if let double, !confirm {
            throw Failure(
                .badData,
                session.t(
                    "%1 is in the directory already (%2). Nothing was written; to add a second person, add --confirm.",
                    double.name, session.t.joined([double.organisation.string, double.id.description])))
        }
        let added = person
        let doubt = session.likelyOrganisation(added.organisation, in: added.city)
        try session.record { state in
            let invitation = workshop.map { Invitation(workshop: $0.id, stakeholder: added.id) }
            return try state.addition(of: added)
                + (invitation.map { [.invitation(Revision(from: nil, to: $0))] } ?? [])
        }
        doubt.map(session.say)
        try session.answer(people: [session.state.stakeholders[added.id] ?? added])
    }
}

/// Revises a person.
struct PeopleEdit: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: "Revise a person of the directory.")

    @OptionGroup var options: FileOptions
    @OptionGroup var details: PersonOptions
    @Option(help: "The name as it is to be; the one before stays as another spelling.") var name: String?
    @Argument(help: "The person: an id, or a name.") var person: [String]

    func validate() throws {
        if name == nil, details.isEmpty { throw ValidationError("Say what is to change: --name, --organisation …") }
    }

    func run(_ session: Session) throws {
        try session.check(details)
        let before = try session.person(person.joined(separator: " "))
        let id = before.id
        var after = before
        details.apply(to: &after)
        let isOther = (after.organisation, after.city) != (before.organisation, before.city)
        let doubt = isOther ? session.likelyOrganisation(after.organisation, in: after.city) : nil
        try session.record { state in
            try state.revision(of: id) { person in
                if let name = name.map({ PlainText($0) }), name != person.name {
                    person.aliases = person.aliases.filter { $0 != name } + [person.name]
                    person.name = name
                }
                details.apply(to: &person)
            }
        }
        doubt.map(session.say)
        try session.answer(people: session.state.stakeholders[id].map { [$0] } ?? [])
    }
}

/// Invites a person.
struct PeopleInvite: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "invite", abstract: "Invite a person to a workshop.")

    @OptionGroup var options: FileOptions
    @Option(help: "The workshop, by the script's id.") var workshop: String
    @Argument(help: "The person: an id, or a name.") var person: [String]

    func run(_ session: Session) throws {
        try session.invite(person.joined(separator: " "), to: workshop, true)
    }
}

/// Takes an invitation back.
struct PeopleUninvite: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "uninvite", abstract: "Take back a person's invitation to a workshop.")

    @OptionGroup var options: FileOptions
    @Option(help: "The workshop, by the script's id.") var workshop: String
    @Argument(help: "The person: an id, or a name.") var person: [String]

    func run(_ session: Session) throws {
        try session.invite(person.joined(separator: " "), to: workshop, false)
    }
}

extension Session {
    fileprivate func invite(_ name: String, to code: String, _ isInvited: Bool) throws {
        let workshop = try workshop(code)
        let person = try person(name)
        try record { state in
            guard state.invited(to: workshop.id).contains(person.id) != isInvited else { return [] }
            let invitation = Invitation(workshop: workshop.id, stakeholder: person.id)
            let revision = Revision(from: nil, to: invitation)
            return [.invitation(isInvited ? revision : revision.inverse)]
        }
        try answer(people: [person])
    }
}

/// Removes a person.
struct PeopleRemove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a person who was entered by mistake and has neither come nor is invited.")

    @OptionGroup var options: FileOptions
    @Argument(help: "The person: an id, or a name.") var person: [String]

    func run(_ session: Session) throws {
        let person = try session.person(person.joined(separator: " "))
        if let obstacle = session.state.uses(of: person.id).obstacle(session.t) { throw Failure(.badData, obstacle) }
        try session.record { state in
            guard let before = state.stakeholders[person.id] else { throw Refusal.unknownReference }
            return [.stakeholder(Revision(from: before, to: nil))]
        }
        try session.answer(people: [person])
    }
}
