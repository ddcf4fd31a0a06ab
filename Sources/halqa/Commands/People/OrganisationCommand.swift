import ArgumentParser
import Localization
import Script
import Workshop

/// Organisations: which there are, what they are called, which are one.
struct OrganisationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "Organisations: who they are, what they are called, which of them are one.",
        usage: "halqa organisation FILE list|show|add|rename|join|part|import NAME …",
        discussion: """
            An organisation is known by its name in its town, in any spelling; what people's rows say finds it. Two that \
            may be one are offered by list, and joined by nobody but you. Screens and papers look its name up: whoever \
            renames it has renamed it everywhere.
            """,
        subcommands: [
            OrganisationList.self, OrganisationShow.self, OrganisationAdd.self, OrganisationRename.self,
            OrganisationJoin.self, OrganisationPart.self, OrganisationImport.self,
        ],
        defaultSubcommand: OrganisationList.self)
}

/// Says which there are, and which may be one.
struct OrganisationList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Say which organisations there are, and which of them may be one.")

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        try session.answer(organisations: session.state.bodies, doubles: session.state.likelyDoubles)
    }
}

/// Says all of one.
struct OrganisationShow: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Say what is known of an organisation, and who belongs to it.")

    @OptionGroup var options: FileOptions
    @Option(help: "Its town, where two are called so.") var city: String?
    @Argument(help: "The organisation: an id, or a name in any spelling.") var name: [String]

    func run(_ session: Session) throws {
        let body = try session.organisation(name.joined(separator: " "), in: city)
        try session.answer(organisation: body)
    }
}

/// Takes one in.
struct OrganisationAdd: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Take in an organisation of which nobody is in the directory yet.")

    @OptionGroup var options: FileOptions
    @OptionGroup var details: OrganisationOptions
    @Argument(help: "What it is called.") var name: [String]

    func run(_ session: Session) throws {
        let name = PlainText(name.joined(separator: " "))
        let city = PlainText(details.city ?? "")
        let programme = try session.programme().id
        let doubt = session.likelyOrganisation(name, in: city)
        try session.record { state in
            var made = Organisation(
                id: state.freeID(Organisation.id(called: name, in: city, of: programme), session.world), name: name)
            details.apply(to: &made)
            return try state.addition(of: made)
        }
        doubt.map(session.say)
        try session.answer(organisation: try session.organisation(name.string, in: details.city))
    }
}

/// Calls one otherwise, or says more of it.
struct OrganisationRename: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Call an organisation otherwise, or say more of it.",
        discussion: "What it was called before stays a name by which it is found.")

    @OptionGroup var options: FileOptions
    @OptionGroup var details: OrganisationOptions
    @Option(help: "What it is called from now on.") var to: String?
    @Argument(help: "The organisation: an id, or a name in any spelling.") var name: [String]

    func validate() throws {
        if to == nil, details.isEmpty { throw ValidationError("Say what is to change: --to, --category …") }
    }

    func run(_ session: Session) throws {
        let body = try session.organisation(name.joined(separator: " "), in: nil, isWhole: true)
        let id = try session.id(of: body)
        let doubt = to.flatMap {
            session.likelyOrganisation(
                PlainText($0), in: details.city.map { PlainText($0) } ?? body.city, renaming: body)
        }
        try session.record { state in
            try state.revision(of: body, as: id) { organisation in
                if let to { organisation.name = PlainText(to) }
                details.apply(to: &organisation)
            }
        }
        doubt.map(session.say)
        try session.answer(organisation: try session.organisation(id.description, in: nil))
    }
}

/// Joins two that are one.
struct OrganisationJoin: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "join", abstract: "Join an organisation into another one that it is the same as.",
        discussion: """
            Its people belong to the other one from then on, and its names find that one. Undo takes it back, and so does \
            part, later.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The one that it is the same as: an id, or a name.") var into: String
    @Flag(help: "Write it although meetings go by it out of a timetable that is in use.") var confirm = false
    @Argument(help: "The organisation that goes under: an id, or a name in any spelling.") var name: [String]

    func run(_ session: Session) throws {
        let (one, other) = (
            try session.organisation(name.joined(separator: " "), in: nil, isWhole: true),
            try session.organisation(into, in: nil, isWhole: true)
        )
        let (id, target) = (try session.id(of: one), try session.id(of: other))
        try session.record(confirmed: confirm) { try $0.joining(one, as: id, into: other, as: target) }
        try session.answer(organisation: try session.organisation(target.description, in: nil))
    }
}

/// Lets one stand for itself again.
struct OrganisationPart: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "part", abstract: "Let an organisation that was joined into another stand for itself again.")

    @OptionGroup var options: FileOptions
    @Flag(help: "Write it although meetings go by it out of a timetable that is in use.") var confirm = false
    @Argument(help: "The organisation that was joined: an id, or the name that it had.") var name: [String]

    func run(_ session: Session) throws {
        let words = name.joined(separator: " ")
        let joined = session.state.organisations.values.filter { organisation in
            guard organisation.joined != nil else { return false }
            return organisation.id.description == words
                || ([organisation.name] + organisation.aliases).contains { NameFold.sameName($0.string, words) }
        }.sorted { $0.id < $1.id }
        guard joined.count == 1, let one = joined.first else {
            let names = joined.map {
                session.t("%1 (%2)", $0.name, session.t.joined([$0.city.string, $0.id.description]))
            }
            throw Failure(
                .badData,
                joined.isEmpty
                    ? session.t("No organisation called “%1” is joined into another.", PlainText(words))
                    : session.t(
                        "“%1” may be %2. Nothing was written; repeat it with the id.", PlainText(words),
                        session.t.parts(names)))
        }
        try session.record(confirmed: confirm) { try $0.parting(one.id) }
        try session.answer(organisation: try session.organisation(one.id.description, in: nil))
    }
}

/// What can be said of an organisation.
struct OrganisationOptions: ParsableArguments {
    @Option(help: "The town.") var city: String?
    @Option(help: "The category, by the script's id.") var category: String?
    @Option(help: "The country.") var country: String?
    @Option(help: "Another name or spelling; repeatable.") var alias: [String] = []

    /// Whether nothing was said.
    var isEmpty: Bool { [city, category, country].allSatisfy { $0 == nil } && alias.isEmpty }

    /// Puts what was said into an organisation.
    func apply(to organisation: inout Organisation) {
        if let city { organisation.city = PlainText(city) }
        if let category { organisation.category = PlainText(category) }
        if let country { organisation.country = PlainText(country) }
        for alias in alias.map({ PlainText($0) })
        where !alias.isEmpty && alias != organisation.name && !organisation.aliases.contains(alias) {
            organisation.aliases.append(alias)
        }
    }
}
