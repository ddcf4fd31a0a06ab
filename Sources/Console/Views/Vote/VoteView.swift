import Localization
import Screen
import Tally
import Words
import Workshop

/// What the room decides: options chosen among its own lines, counted as fast as numbers are called out, and shown.
enum VoteView: ConsoleView {
    typealias Memory = VoteState

    static func title(_ t: Localizer) -> String { t("Vote") }

    static let subjects: Set<Change.Subject> = [.votes]

    static let bindings: [Binding] =
        [forgetUnkept] + papers + counting + digits + harvesting + options + polls + afterwards

    private static let polls: [Binding] = [
        Binding(
            "vote.open", [.character("o")], title: { $0("open") },
            help: { $0("Open the poll. From then on its rules and options stand.") }, footer: 20,
            isForFacilitators: true, applies: { $0.shownPoll?.state == .planned }, whyNot: whyNotOpen, perform: open),
        Binding(
            "vote.close", [.character("c")], title: { $0("close") },
            help: {
                $0(
                    "Close the poll: what was counted is the result. Ideas from which what won was taken are adopted by it."
                )
            }, footer: 40, staysInFoot: true,
            isForFacilitators: true, applies: { $0.shownPoll?.state == .open },
            whyNot: whyNotTurn, perform: close),
        Binding(
            "vote.reopen", [.character("r")], title: { $0("reopen") },
            help: { $0("Open a closed poll again, because something was forgotten. The journal keeps both.") },
            footer: 20, isForFacilitators: true,
            applies: { state in
                state.shownPoll.map { $0.state == .closed && state.programme.sealed[$0.id] == nil } == true
            },
            perform: { (state, _) throws(Refusal) in
                guard let poll = state.shownPoll else { return [] }
                state.vote.poll = poll.id
                let changes = try state.programme.reopening(of: poll.id)
                state.vote.option = 1
                return [.record(changes, .none)]
            }),
        Binding(
            "vote.projector", [.character("p")], title: { $0("projector") },
            help: { $0("The question and the bars alone, for the whole room. Any key comes back.") }, footer: 50,
            applies: { $0.shownPoll != nil },
            perform: { state, _ in
                guard let poll = state.shownPoll else { return [] }
                state.overlay = Projector(content: .poll(poll.id))
                return []
            }),
        Binding(
            "vote.count", [.character("t")], title: { $0("whole count") },
            help: { $0("Round by round, pair by pair: how the ballots were counted, and what broke a tie.") },
            footer: 33,
            applies: { state in
                guard let poll = state.shownPoll, poll.state != .planned else { return false }
                return state.castCount(poll) > 0 && (poll.state == .closed || !poll.rules.isSecret)
            }, whyNot: whyNotTurn,
            perform: { state, _ in
                guard let poll = state.shownPoll else { return [] }
                state.vote.poll = poll.id
                state.overlay = CountSheet(poll: poll.id)
                return []
            }),
        Binding(
            "vote.new", [.character("n")], title: { $0("new poll") },
            help: { $0("Put a question to the room that nobody planned.") }, footer: 70, isForFacilitators: true,
            whyNot: { $0.dayID == nil ? $0.t("Choose a day first.") : nil },
            perform: { state, _ in
                state.overlay = ListOverlay.methods(state)
                return []
            }),
        Binding(
            "vote.motion", [.character("y")], title: { $0("yes or no?") },
            help: { $0("Put a question to the room that is answered by yes or no.") }, footer: 71,
            isForFacilitators: true, whyNot: { $0.dayID == nil ? $0.t("Choose a day first.") : nil },
            perform: { state, _ in
                state.overlay = newPollForm(.motion, state)
                return []
            }),
        turn("next", [.character("]"), Key(.right, .control)], { $0("other poll") }, 1, footer: 35) {
            $0.harvestedPoll == nil
        },
        turn("previous", [.character("["), Key(.left, .control)], { $0("Poll before") }, -1) {
            $0.harvestedPoll == nil
        },
        // Where lines are chosen, fewer commands come before it in the footer.
        turn("nextPoll", [.character("]"), Key(.right, .control)], { $0("other poll") }, 1, footer: 12) {
            $0.harvestedPoll != nil
        },
        turn("previousPoll", [.character("["), Key(.left, .control)], { $0("Poll before") }, -1) {
            $0.harvestedPoll != nil
        },
    ]

    private static func turn(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String, _ step: Int,
        footer: Int? = nil, when applies: @escaping @Sendable (ConsoleState) -> Bool
    ) -> Binding {
        Binding(
            "vote.\(id)", keys, title: title,
            help: { step > 0 ? $0("The next poll of the day.") : $0("The poll before it on this day.") },
            footer: footer,
            applies: { applies($0) && $0.dayPolls.count > 1 && !$0.vote.harvest.isFiltering }, whyNot: whyNotTurn,
            perform: { state, _ in
                let polls = state.dayPolls
                let index = polls.firstIndex { $0.id == state.shownPoll?.id } ?? 0
                turn(to: polls[(index + step + polls.count) % polls.count].id, &state)
                return []
            })
    }

    static func isTyping(_ state: ConsoleState) -> Bool { state.vote.harvest.isFiltering || state.isTypingCode }

    /// True while digits are votes: they lead to no other view.
    static func takesDigits(_ state: ConsoleState) -> Bool { state.countedPoll != nil }

    /// Turns to the poll of an activity that is to be worked on.
    static func turn(to activity: ID<Activity>, _ state: inout ConsoleState) {
        guard let poll = ConsoleState.foremost(state.programme.polls(of: activity)) else { return }
        turn(to: poll.id, &state)
    }

    private static func turn(to poll: ID<Poll>, _ state: inout ConsoleState) {
        guard state.vote.poll != poll else { return }
        let unkept = state.vote.unkept
        state.vote = VoteState()
        state.vote.unkept = unkept
        state.vote.poll = poll
        settle(&state)
    }

    static func settle(_ state: inout ConsoleState) {
        guard let poll = state.shownPoll else {
            // The poll was withdrawn, or there is none on this day.
            setAside(&state, nil)
            let unkept = state.vote.unkept
            state.vote = VoteState()
            state.vote.unkept = unkept
            return
        }
        if poll.state != .planned {
            state.vote.harvest.isOn = false
            state.vote.harvest.isFiltering = false
            state.vote.harvest.marked = []
        }
        if poll.state != .open {
            setAside(&state, poll)
            state.vote.count.entry = ""
            state.vote.count.isRefused = false
            state.vote.count.isRecount = false
            state.vote.count.countsBallots = false
            state.vote.keying.next()
        }
        followOthers(&state)
        state.vote.option = min(max(1, state.vote.option), max(1, poll.optionCount))
        refreshLines(&state)
    }

    static func overtaken(
        _ followup: Followup, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect]? {
        // Two who key at once are given one number: the later one takes the next.
        guard followup == .ballotKept, state.vote.keying.revised == nil, !state.vote.keying.line.isEmpty else {
            return nil
        }
        return try keepPaper(&state, world)
    }

    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        switch followup {
        case .countKept: advance(&state)
        case .ballotKept: state.vote.keying.next()
        case .optionsKept:
            state.vote.harvest.isOn = false
            state.vote.harvest.isFiltering = false
        case .pollMade(let poll): turn(to: poll, &state)
        case .none, .checkedIn, .lineKept, .personKept, .organisationKept, .paperKept, .codesDrawn, .formDone,
            .formSaid,
            .sheetRowKept, .notice:
            break
        }
    }
}

// Opening and closing.
extension VoteView {
    private static func whyNotOpen(_ state: ConsoleState) -> String? {
        guard let poll = state.shownPoll, !poll.rules.method.hasOwnAnswers else { return nil }
        if state.harvestedPoll != nil, !state.vote.harvest.marked.isEmpty {
            return state.t("Press Enter first: the marked lines become the options.")
        }
        guard poll.options.count < 2 else { return nil }
        return state.t("A poll needs two options at least. Mark lines with Space, or press e to write one.")
    }

    private static func open(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let poll = state.shownPoll else { return [] }
        let changes = try state.programme.opening(of: poll.id, at: world.now(), random: world.random)
        state.vote = VoteState()
        state.vote.poll = poll.id
        let words = PollWords(state: state, poll: poll)
        let rules = state.t.series([words.method] + words.conditions)
        return [.record(changes, .notice(state.t("The poll is open. From now on its rules stand: %1.", rules)))]
    }

    /// Asks when the counts look as if something is missing; a complete count closes at once. A secret poll is never
    /// opened again, so that it always asks.
    private static func close(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let poll = state.shownPoll, let count = state.programme.roomCount(of: poll.id) else { return [] }
        state.vote.poll = poll.id
        guard !poll.rules.isSecret else {
            state.overlay = closingQuestion(poll, state)
            return []
        }
        guard let doubt = doubt(about: poll, state) else { return try closed(poll, count, state, world) }
        state.overlay = doubtfulClosing(poll, doubt, state)
        return []
    }

    private static func closed(
        _ poll: Poll, _ count: RoomCount, _ state: ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        let changes = try state.programme.closing(of: poll.id, at: world.now())
        let words = PollWords(state: state, poll: poll)
        let outcome = words.needsBallots ? words.verdict(isClosed: true) : words.outcome(count.result())
        return [.record(changes, .notice(outcome))]
    }

    /// What is doubtful is as others have counted by now.
    private static func doubtfulClosing(_ poll: Poll, _ doubt: String, _ state: ConsoleState) -> Question {
        let id = poll.id
        var question = Question(text: doubt, yes: state.t("close")) { (state, world) throws(Refusal) in
            guard let poll = state.programme.polls[id], let count = state.programme.roomCount(of: id) else { return [] }
            return try closed(poll, count, state, world)
        }
        question.renewed = { state, _ in
            guard let poll = state.programme.polls[id], poll.state == .open else { return nil }
            let now = self.doubt(about: poll, state) ?? state.t("All is counted by now. Close the poll?")
            return doubtfulClosing(poll, now, state)
        }
        return question
    }

    /// Why the counts do not look complete; nil when they do.
    private static func doubt(about poll: Poll, _ state: ConsoleState) -> String? {
        state.programme.closingDoubt(of: poll.id).map {
            state.t("%1 Close the poll all the same?", $0.sentence(about: poll, in: state.programme, state.t))
        }
    }
}
