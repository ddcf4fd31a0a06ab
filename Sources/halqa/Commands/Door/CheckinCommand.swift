import ArgumentParser
import Localization
import Workshop

/// The door.
struct CheckinCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkin", abstract: "Check a person in at the door, or let one leave or return.",
        discussion: """
            NAME is an id or a name, in any spelling and script; when more than one person can be meant, nothing is \
            written and the candidates are named. A second check-in changes nothing: it says since when the person \
            is here. Where tables are made already, a latecomer gets a place, which is said; --table chooses it.
            """)

    /// What happens at the door, if not an arrival.
    enum Act: String, EnumerableFlag {
        case walkIn, leave, `return`, withdraw

        static func help(for value: Self) -> ArgumentHelp? {
            switch value {
            case .walkIn: ArgumentHelp("Let somebody in who is not invited; a new name enters the directory.")
            case .leave: ArgumentHelp("The person goes home.")
            case .return: ArgumentHelp("The person who went home comes back.")
            case .withdraw: ArgumentHelp("It was somebody else: the arrival is taken back.")
            }
        }
    }

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Flag var act: Act?
    @Option(help: "Of a walk-in; otherwise tells people of one name apart.") var organisation: String?
    @Option(help: "Category of a new person, by the script's id.") var category: String?
    @Option(help: "City of a new person (otherwise the workshop's).") var city: String?
    @Option(help: "Telephone of a new person.") var phone: String?
    @Option(help: "The table, from 1; 0 for none (otherwise one where people are few).") var table: Int?
    @Flag(help: "The walk-in is somebody new, whoever of the directory may be meant.") var confirm = false
    @Argument(help: "The person: an id, or a name.") var name: [String]

    func validate() throws {
        if act != .walkIn, category != nil || city != nil || phone != nil {
            throw ValidationError("--category, --city and --phone describe a new person: add --walk-in.")
        }
        if act != .walkIn, confirm { throw ValidationError("--confirm is for --walk-in.") }
        if act == .leave || act == .withdraw, table != nil {
            throw ValidationError("--table is for somebody who comes in.")
        }
    }

    func run(_ session: Session) throws {
        let place = try session.day(place)
        let at = try session.moment(moment, on: place.day)
        let door = Door(session: session, workshop: place.workshop, day: place.day, at: at, table: table)
        let words = name.joined(separator: " ")
        switch act {
        case nil: try door.arrival(of: try door.person(words, organisation, comes: true))
        case .walkIn: try walkIn(words, door)
        case .leave: try door.departure(of: try door.person(words, organisation))
        case .return: try door.reentry(of: try door.person(words, organisation))
        case .withdraw: try door.withdrawal(of: try door.person(words, organisation))
        }
    }

    private func walkIn(_ words: String, _ door: Door) throws {
        let t = door.session.t
        if let category {
            let all = try door.session.programme().categories
            _ = try Thing.category.find(
                category, among: all.map { Coded(value: $0, code: $0.code, names: $0.title.all) }, t)
        }
        if let known = try door.known(words, organisation, isSomebodyElse: confirm) {
            return try door.arrival(of: known)
        }
        guard ID<Stakeholder>(words) == nil else {
            throw Failure(.badData, t("Nobody in this file has the id %1. Give the name of the new person.", words))
        }
        let person = Stakeholder(
            id: door.session.world.newID(), name: PlainText(words), organisation: PlainText(organisation ?? ""),
            category: PlainText(category ?? ""),
            city: city.map { PlainText($0) } ?? door.session.state.townName(of: door.workshop),
            phone: PlainText(phone ?? ""))
        try door.walkIn(person)
    }
}
