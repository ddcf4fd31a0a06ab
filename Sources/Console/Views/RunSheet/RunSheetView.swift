import Localization
import Screen
import Words
import Workshop

/// Home: the day's activities, planned and real, the running one's timer, and what a delay does to the rest.
enum RunSheetView: ConsoleView {
    typealias Memory = RunSheetState

    static func title(_ t: Localizer) -> String { t("Run sheet") }

    static func tab(_ t: Localizer) -> String { t("Run") }

    static let subjects: Set<Change.Subject> = [.plan, .runSheet]

    static let bindings: [Binding] = [
        Binding(
            "runSheet.start", [.enter], title: { $0("start/stop") },
            help: {
                $0(
                    "Start the activity in focus, or end it if it runs. Where much of its time is left, or another one runs, it is asked first."
                )
            },
            footer: 10, isForFacilitators: true, perform: startOrEnd),
        Binding(
            "runSheet.open", [.character("o"), Key(.right)], title: { $0("open") },
            help: { $0("Go where the activity in focus is worked on: door, tables, lines or votes.") }, footer: 15,
            perform: { state, world in
                guard let activity = slot(state, world)?.activity else { return [] }
                return open(activity, &state, world)
            }),
        Binding(
            "runSheet.more", [.character("+"), .character("="), .character("m")], title: { $0("minutes") },
            help: { $0("Give the activity in focus a minute more.") }, footer: 20, isForFacilitators: true,
            perform: { (state, world) throws(Refusal) in try stretch(&state, world, 1) }),
        Binding(
            "runSheet.less", [.character("l")], title: { $0("a minute less") },
            help: { $0("Take a minute from the activity in focus.") }, isForFacilitators: true,
            perform: { (state, world) throws(Refusal) in try stretch(&state, world, -1) }),
        Binding(
            "runSheet.muchMore", [.character(">"), Key(.right, .control)], title: { $0("5 minutes more") },
            help: { $0("Give the activity in focus five minutes more.") }, isForFacilitators: true,
            perform: { (state, world) throws(Refusal) in try stretch(&state, world, 5) }),
        Binding(
            "runSheet.muchLess", [.character("<"), Key(.left, .control)], title: { $0("5 minutes less") },
            help: { $0("Take five minutes from the activity in focus.") }, isForFacilitators: true,
            perform: { (state, world) throws(Refusal) in try stretch(&state, world, -5) }),
        Binding(
            "runSheet.shift", [.character("s")], title: { $0("shift the rest") },
            help: { $0("Put off everything that has not started, by as many minutes as you say.") }, footer: 25,
            isForFacilitators: true,
            perform: { state, world in
                state.overlay = shiftForm(state, world)
                return []
            }),
        Binding(
            "runSheet.resume", [.character("r")], title: { $0("resume") },
            help: { $0("Go on with an activity that was ended too early.") }, isForFacilitators: true,
            whyNot: { timing($0)?.endedAt == nil ? $0.t("Only an activity that has ended can go on.") : nil },
            perform: resume),
        Binding(
            "runSheet.timer", [.character("p")], title: { $0("projector") },
            help: { $0("The time that is left, in letters for the whole room. Any key comes back.") }, footer: 40,
            perform: { state, _ in
                state.overlay = Projector(content: .timer)
                return []
            }),
        move("pageUp", [Key(.pageUp)], { $0("A page up.") }, -8),
        move("pageDown", [Key(.pageDown)], { $0("A page down.") }, 8),
        move("up", [Key(.up), .character("k")], { $0("The activity above.") }, -1),
        move("down", [Key(.down), .character("j")], { $0("The activity below.") }, 1),
    ]

    private static func move(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String, _ step: Int
    ) -> Binding {
        .move("runSheet.\(id)", keys, help) { state, world in
            guard let timeline = state.timeline(world), let focus = state.focusedActivity(timeline) else {
                return
            }
            let index = min(max(0, focus + step), timeline.slots.count - 1)
            state.runSheet.focus = timeline.slots[index].activity.id
        }
    }

    /// The line in focus.
    private static func slot(_ state: ConsoleState, _ world: World) -> Timeline.Slot? {
        guard let timeline = state.timeline(world), let focus = state.focusedActivity(timeline) else { return nil }
        return timeline.slots[focus]
    }

    /// The timing of the activity in focus, which needs no clock.
    private static func timing(_ state: ConsoleState) -> Timing? {
        state.runSheet.focus.map { state.programme.timing(of: $0) }
    }

    private static func startOrEnd(
        _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        guard let slot = slot(state, world) else { return [] }
        let id = slot.activity.id
        state.runSheet.focus = id
        if slot.state == .ended {
            state.notice = Notice(.hint, state.t("This activity has ended. Press r to go on with it."))
            return []
        }
        if let word = justHappened(state, world) {
            state.notice = Notice(.hint, word)
            return [.ring]
        }
        if slot.state == .running {
            if let question = endingEarly(id, state, world) {
                state.overlay = question
                return []
            }
            return try end(id, &state, world)
        }
        let changes = try state.programme.start(of: id, at: world.now(), in: world)
        guard let question = ending(for: slot.activity, state, world) else { return [.record(changes, .none)] }
        state.overlay = question
        return []
    }

    /// The day goes on: the next one is in focus.
    private static func end(
        _ activity: ID<Activity>, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        let changes = try state.programme.end(of: activity, at: world.now(), in: world)
        state.runSheet.focus = nil
        return [.record(changes, .none)]
    }

    /// What is asked before an activity ends of which much time is left: Enter that was meant for another row would end what the room
    /// is in the middle of. Nil where its time is nearly up, and where it runs no more.
    private static func endingEarly(_ id: ID<Activity>, _ state: ConsoleState, _ world: World) -> Question? {
        guard let slot = state.timeline(world)?.slots.first(where: { $0.activity.id == id }), let early = slot.early
        else { return nil }
        let t = state.t
        let text = t.plural(
            "End “%3” after %2 of %1 minute?", "End “%3” after %2 of %1 minutes?", early.planned, early.gone,
            state.text(slot.activity.title))
        var question = Question(text: text, yes: t("end")) { (state, world) throws(Refusal) in
            try end(id, &state, world)
        }
        question.renewed = { state, world in endingEarly(id, state, world) }
        return question
    }

    /// What is asked before an activity begins while another one runs: Enter that was meant for a field would end what the room is
    /// in the middle of. Nil where none runs.
    private static func ending(for next: Activity, _ state: ConsoleState, _ world: World) -> Question? {
        guard let running = state.timeline(world)?.running, running.activity.id != next.id,
            state.programme.timing(of: next.id).startedAt == nil
        else { return nil }
        let t = state.t
        let (now, then) = (state.text(running.activity.title), state.text(next.title))
        let minutes = (running.secondsLeft ?? 0) / 60
        let text =
            minutes > 0
            ? t.plural(
                "“%2” runs, with %1 minute left. End it and begin “%3”?",
                "“%2” runs, with %1 minutes left. End it and begin “%3”?", minutes, now, then)
            : t("“%1” runs. End it and begin “%2”?", now, then)
        var question = Question(text: text, yes: t("begin")) { (state, world) throws(Refusal) in
            [.record(try state.programme.start(of: next.id, at: world.now(), in: world), .none)]
        }
        question.renewed = { state, world in ending(for: next, state, world) }
        return question
    }

    /// So long after an activity began or ended, in seconds, Enter is deaf: it was pressed twice, or by two people at once.
    private static let deafness = 2

    /// What just began or ended, in a sentence that says what Enter does once more; nil when nothing did.
    private static func justHappened(_ state: ConsoleState, _ world: World) -> String? {
        func isFresh(_ instant: Instant?) -> Bool {
            instant.map { (0..<deafness).contains(world.now().seconds(since: $0)) } ?? false
        }
        let activities = state.day?.activities ?? []
        func timing(_ activity: Activity) -> Timing { state.programme.timing(of: activity.id) }
        // What began ended what ran: the one that begins is the news.
        if let begun = activities.first(where: { timing($0).isRunning && isFresh(timing($0).startedAt) }) {
            return state.t(
                "“%1” has just begun. Enter again, after a moment, if that was not meant.", state.text(begun.title))
        }
        return activities.first { isFresh(timing($0).endedAt) }.map { ended in
            state.t("“%1” has just ended. Enter again, after a moment, goes on.", state.text(ended.title))
        }
    }

    private static func stretch(
        _ state: inout ConsoleState, _ world: World, _ minutes: Int
    ) throws(Refusal) -> [Effect] {
        guard let slot = slot(state, world) else { return [] }
        state.runSheet.focus = slot.activity.id
        let changes = try state.programme.stretch(of: slot.activity.id, byMinutes: minutes, in: world)
        let total = slot.activity.minutes + state.programme.timing(of: slot.activity.id).extraMinutes + minutes
        let sentence = state.t.plural(
            "“%2” takes %1 minute now.", "“%2” takes %1 minutes now.", total, state.text(slot.activity.title))
        return [.record(changes, .notice(sentence))]
    }

    /// The form proposes the delay that the day has now.
    private static func shiftForm(_ state: ConsoleState, _ world: World) -> Form {
        let delay = state.timeline(world)?.next?.delay ?? 0
        var fields = FormFields(state)
        let minutes = fields.number(state.t("Minutes"), ProgrammeState.adjustments, delay)
        let title = state.t("Shift everything that has not started, by minutes (less with -)")
        var form = Form(title, fields, done: state.t("shift")) { (values, state, world) throws(Refusal) in
            guard let day = state.dayID else { return [] }
            let changes = try state.programme.shift(ofRestOf: day, byMinutes: values[minutes], in: world)
            guard !changes.isEmpty else { return [] }
            return [.record(changes, .formSaid(try shifted(by: values[minutes], changes, state, world)))]
        }
        // What somebody else has shifted already is proposed no more.
        form.renewed = { state, world in shiftForm(state, world) }
        return form
    }

    /// What a shift has made of what comes next: when it is planned now, and when it begins where that is later.
    private static func shifted(
        by minutes: Int, _ changes: [Change], _ state: ConsoleState, _ world: World
    ) throws(Refusal) -> String {
        let t = state.t
        var after = state
        try after.programme.apply(changes)
        let sentence =
            minutes > 0
            ? t.plural(
                "What has not started is planned %1 minute later.", "What has not started is planned %1 minutes later.",
                minutes)
            : t.plural(
                "What has not started is planned %1 minute earlier.",
                "What has not started is planned %1 minutes earlier.", -minutes)
        guard let timeline = after.timeline(world), let next = timeline.next else { return sentence }
        let title = state.text(next.activity.title)
        let place =
            next.start == next.planned
            ? t("Next: “%1” at %2.", title, t.time(next.planned))
            : timeline.running == nil
                ? t("Next: “%1”, planned at %2: it can begin now.", title, t.time(next.planned))
                : t(
                    "Next: “%1”, planned at %2, but what is under way lasts until %3.", title, t.time(next.planned),
                    t.time(next.start))
        return sentence + " " + place
    }

    /// Goes where an activity is worked on.
    static func open(_ activity: Activity, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        switch activity.kind {
        case .checkin: return Console.show(.checkIn, &state, world)
        case .vote:
            VoteView.turn(to: activity.id, &state)
            return Console.show(.vote, &state, world)
        case .closing: return Console.show(.summary, &state, world)
        case .breakout, .questions, .plenary, .survey, .matching, .pairing, .pause:
            guard state.worked.contains(where: { $0.id == activity.id }) else {
                state.notice = Notice(.hint, state.t("Nothing is written down in this activity."))
                return []
            }
            Work.turn(to: activity.id, &state)
            return Console.show(state.surface, &state, world)
        }
    }

    private static func resume(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let slot = slot(state, world) else { return [] }
        return [.record(try state.programme.resumption(of: slot.activity.id, at: world.now(), in: world), .none)]
    }
}
