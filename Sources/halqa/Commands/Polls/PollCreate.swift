import ArgumentParser
import Tally
import Workshop

/// Makes a vote that no script planned.
struct PollCreate: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a vote that the script did not plan.",
        discussion: "Without OPTION, they are harvested from lines afterwards; a motion has yes, no and abstain.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "The activity in which it is taken (otherwise the one that is running).") var activity: String?
    @Option(help: "What the room is asked.") var question: String
    @Option(help: "plurality, approval, cumulative (dots) or motion.") var method: RoomMethod = .plurality
    @Option(help: "Dots that each person has; cumulative only.") var dots: Int?
    @Option(help: "Dots that one person may put on one option.") var maxPerOption: Int?
    @Option(help: "What it takes to win: simple, absolute, 2/3 …") var majority: Majority = .simple
    @Option(help: "People who have to take part.") var quorum: Int?
    @Option(help: "What percentages are out of (otherwise what suits the method).") var base: PercentageBase?
    @Argument(help: "The id of the new vote.") var code: String
    @Argument(help: "The options, in order.") var texts: [String] = []

    /// The methods that can be counted in a room.
    enum RoomMethod: String, CaseIterable, ExpressibleByArgument {
        case plurality, approval, cumulative, motion
    }

    func validate() throws {
        if method != .cumulative, dots != nil || maxPerOption != nil {
            throw ValidationError("--dots and --max-per-option go with --method cumulative.")
        }
        if method == .motion, !texts.isEmpty {
            throw ValidationError("A motion has no options but yes, no and abstain.")
        }
        for number in [dots, maxPerOption, quorum].compactMap(\.self) where number < 1 {
            throw ValidationError("--dots, --max-per-option and --quorum take a number from 1.")
        }
        if code.isEmpty || !code.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) {
            throw ValidationError("The id of a vote is of small letters, digits and hyphens: first-measures.")
        }
    }

    func run(_ session: Session) throws {
        let day = try session.day(place)
        let activity = try session.activity(activity, of: day.day)
        let taken = day.day.activities.flatMap { session.state.polls(of: $0.id) }.map(\.code)
        guard !taken.contains(code) else {
            throw Failure(.badData, session.t("The day has a poll “%1” already. Choose another id.", code))
        }
        let poll = Poll(
            id: session.world.newID(), activity: activity.id, code: code,
            question: LocalizedText(same: PlainText(question)),
            rules: PollRules(
                method: VotingMethod(rawValue: method.rawValue) ?? .plurality,
                dots: method == .cumulative ? dots ?? 5 : nil, maxPerOption: maxPerOption, majority: majority,
                quorum: quorum, base: base),
            options: texts.map { PollOption(text: LocalizedText(same: PlainText($0))) })
        try session.record { try $0.creation(of: poll) }
        try PollPlace(session: session, workshop: day.workshop, day: day.day, activity: activity, poll: poll).answer()
    }
}

extension Majority: ExpressibleByArgument {}
extension PercentageBase: ExpressibleByArgument {}
