import ArgumentParser
import Localization
import Tally
import Words
import Workshop

/// Counts come in.
struct PollCount: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "count", abstract: "Enter counts of an open vote, by option and source.",
        usage: """
            halqa poll FILE count POLL --option 3 --source wall 48
            halqa poll FILE count POLL --source paper 1=12 2=7 --ballots 31
            """,
        discussion: """
            Where two people count (create --counters 2), a number counts once both have entered the same one; the \
            second adds --counter 2. A count replaces the one before of the same option and source. Counts that the people in the room cannot \
            have given are refused with the reason, unless --confirm is added.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Option(
        help:
            "The option that the one number is for, from 1; a motion's are 1 yes, 2 no, 3 abstain; of a consent scale, the grade."
    )
    var option: Int?
    @Option(help: "hands, wall, paper or phone (otherwise wall for dots and hands for the rest).")
    var source: VoteSource?
    @Option(help: "How many people voted through this source.") var ballots: Int?
    @Option(help: "Who counted, where two people do: 1 or 2.") var counter: Int = 1
    @Flag(help: "Instead of a number for --option: nobody counted it, everybody saw that it has the majority.")
    var majority = false
    @Flag(help: "Instead of a number for --option: nobody counted it, and nobody can say.") var undocumented = false
    @Flag(help: "Take back: the count of --option, or everything from the source.") var clear = false
    @Flag(help: "Accept counts that raise an alarm.") var confirm = false
    @Argument(help: "A number for --option, or several as 3=48.") var counts: [String] = []

    func validate() throws {
        if clear, !counts.isEmpty || ballots != nil {
            throw ValidationError("--clear takes counts back; it goes with --option or --source alone.")
        }
        if majority || undocumented {
            guard option != nil, counts.isEmpty, !clear, !(majority && undocumented) else {
                throw ValidationError("--majority and --undocumented each stand instead of a number for --option.")
            }
        } else if !clear, counts.isEmpty, ballots == nil {
            throw ValidationError("Say what was counted: --option 3 48, or 3=48, or --ballots 31.")
        }
        _ = try pairs()
    }

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        let source = source ?? (place.poll.rules.method == .cumulative ? .wall : .hands)
        let pairs = try pairs().map { (option: try place.option($0.option), votes: $0.votes) }
        let option = try option.map(place.option)
        try session.record { state in
            var next = state
            func apply(_ changes: [Change]) throws -> [Change] {
                try next.apply(changes)
                return changes
            }
            let id = place.poll.id
            var changes: [Change] = []
            let counted = clear ? cleared(option, id, source, state) : pairs.map { ($0.option, Int?.some($0.votes)) }
            for (option, votes) in counted {
                changes += try apply(
                    try next.count(of: option, from: source, in: id, votes: votes, counter: counter))
            }
            if let option, let uncounted {
                changes += try apply(
                    try next.count(of: option, from: source, in: id, uncounted: uncounted, counter: counter))
            }
            if ballots != nil || (clear && option == nil) {
                changes += try apply(try next.turnout(of: source, in: id, ballots: ballots))
            }
            try check(next, before: state, place)
            return changes
        }
        try place.answer()
    }

    private var uncounted: Uncounted? { majority ? .majority : undocumented ? .undocumented : nil }

    /// Which counts `--clear` takes back.
    private func cleared(_ option: Int?, _ poll: ID<Poll>, _ source: VoteSource, _ state: ProgrammeState) -> [(
        Int, Int?
    )] {
        if let option { return [(option, nil)] }
        let mine = (state.counted[poll] ?? [:]).keys.filter { $0.source == source && $0.counter == counter }
        return mine.map(\.option).sorted().map { ($0, nil) }
    }

    /// Raises the alarms that were not there before; none when the person has confirmed.
    private func check(_ state: ProgrammeState, before: ProgrammeState, _ place: PollPlace) throws(Failure) {
        guard !confirm, let alarms = state.roomCount(of: place.poll.id)?.alarms() else { return }
        let known = before.roomCount(of: place.poll.id)?.alarms() ?? []
        // Counters who differ count again; that is no reason to lose what one of them found.
        let new = alarms.filter { alarm in
            if case .countersDisagree = alarm { return false }
            return !known.contains(alarm)
        }
        guard !new.isEmpty else { return }
        let t = place.session.t
        let sentences = new.map { $0.sentence(about: place.poll, in: state, t) }
        throw Failure(
            .badData,
            t("%1 Nothing was written; count again, or add --confirm.", sentences.joined(separator: " ")),
            report: AlarmReport(alarms: sentences))
    }

    private func pairs() throws -> [(option: Int, votes: Int)] {
        var seen: Set<Int> = []
        let pairs = try counts.map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let option = parts.count == 2 ? Int(parts[0]) : option
            guard let votes = parts.last.flatMap({ Int($0) }), let option else {
                throw ValidationError(
                    options.common.localizer("“%1” is no count. Write --option 3 48, or 3=48.", text))
            }
            return (option: option, votes: votes)
        }
        guard pairs.allSatisfy({ seen.insert($0.option).inserted }) else {
            throw ValidationError("An option is counted twice in one call. Write each option once.")
        }
        return pairs
    }
}

/// Why counts were not taken, as JSON.
private struct AlarmReport: Encodable, Sendable {
    var error = "alarm"
    var alarms: [String]
}
