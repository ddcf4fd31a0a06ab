import ArgumentParser
import Localization
import Words
import Workshop

/// Says who may be one.
struct PeopleDoubles: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "doubles", abstract: "Say which people may be one: written down at two doors, or on two laptops.",
        discussion:
            "By name, by telephone, by spelling; nobody is joined by it. Who is one is joined with join KEPT OTHER.")

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        let t = session.t
        let doubles = session.state.likelyDoublePeople
        let reports = doubles.map { DoubleReport($0, session.state) }
        let lines = doubles.flatMap { double -> [String] in
            let namesakes = Namesakes([double.first, double.second], t)
            let names = [double.first, double.second].map { namesakes.nameBeside(of: $0) }
            return [t("%1 and %2 may be one: %3.", names[0], names[1], double.reason.title(t))]
                + [double.first, double.second].map { "  " + session.line(of: $0, among: namesakes) }
        }
        try session.answer(
            ["doubles": reports], lines.isEmpty ? [t("Nobody seems to be written down twice.")] : lines)
    }
}

/// Joins two who are one.
struct PeopleJoin: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "join",
        abstract: "Join two people who are one: what is known of the other goes to the one that is kept.",
        discussion: """
            Presence, invitations, seats, lines, commitments, links, calls and ballots of OTHER are KEPT's from then on; the name of OTHER finds \
            KEPT, and what KEPT's row leaves blank is filled. Undo takes it back.
            """)

    @OptionGroup var options: FileOptions
    @Flag(help: "Write it although meetings go by it out of a timetable that is in use.") var confirm = false
    @Argument(help: "The person who is kept: an id, or a name.") var kept: String
    @Argument(help: "The person who goes under: an id, or a name.") var other: String

    func run(_ session: Session) throws {
        let (person, target) = (try session.person(other), try session.person(kept))
        try session.record(confirmed: confirm) { try $0.joining(person.id, into: target.id) }
        try session.answer(people: session.state.stakeholders[target.id].map { [$0] } ?? [])
    }
}

extension ProgrammeState.LikelyDoublePerson.Reason {
    /// Why two people may be one, in a few words.
    func title(_ t: Localizer) -> String {
        switch self {
        case .sameName: t("called the same")
        case .samePhone: t("the same telephone")
        case .nearName: t("the names may be spellings of one")
        }
    }
}

/// Two who may be one, as JSON.
private struct DoubleReport: Encodable {
    var first: PersonReport
    var second: PersonReport
    var reason: String

    init(_ double: ProgrammeState.LikelyDoublePerson, _ state: ProgrammeState) {
        first = PersonReport(double.first, state)
        second = PersonReport(double.second, state)
        reason = double.reason.rawValue
    }
}
