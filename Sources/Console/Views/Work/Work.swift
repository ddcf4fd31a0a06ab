import Localization
import Screen
import Workshop

/// View 4: the work of an activity, in the surface that its kind needs. It follows the day while nothing is begun in it.
enum Work {
    /// Turns to the work by its key; once more goes from a surface to Capture, and back.
    static func open(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        let effects = aim(&state)
        return effects + Console.show(state.surface, &state, world)
    }

    /// What the key of view 4 leads to from here.
    static func destination(_ state: ConsoleState) -> ViewName {
        var next = state
        _ = aim(&next)
        return next.surface
    }

    /// What 4 is about once it is turned to: what was begun or turned to, what has begun since, what is in focus on the run
    /// sheet where one comes from there.
    private static func aim(_ state: inout ConsoleState) -> [Effect] {
        guard !state.viewName.isSurface else {
            state.workInCapture(state.viewName != .capture)
            return []
        }
        if state.viewName == .runSheet, !isHeld(state), let chosen = chosenOnRunSheet(state) {
            turn(to: chosen.id, &state)
            return []
        }
        if state.viewName == .groups, !isHeld(state), let seated = seatedInGroups(state) {
            turn(to: seated.id, &state)
            return []
        }
        return follow(&state, atOnce: true) ?? []
    }

    /// The activity whose tables were just looked at, once people sit at them: what they say is written down next, though the
    /// door still runs and has a grid of its own.
    private static func seatedInGroups(_ state: ConsoleState) -> Activity? {
        guard let plan = state.tablePlan, plan.isSeated,
            let activity = state.worked.first(where: { $0.id == plan.activity.id }),
            state.programme.timing(of: activity.id).endedAt == nil
        else { return nil }
        return state.runningWork.map { $0.kind == .checkin } ?? true ? activity : nil
    }

    /// The activity that was put in focus on the run sheet by hand; one that has ended is left behind by what runs.
    private static func chosenOnRunSheet(_ state: ConsoleState) -> Activity? {
        guard let chosen = state.worked.first(where: { $0.id == state.runSheet.focus }) else { return nil }
        let hasEnded = state.programme.timing(of: chosen.id).endedAt != nil
        return hasEnded && state.runningWork != nil ? nil : chosen
    }

    /// A surface is turned to by its name: what is worked on there is what it is for.
    static func prepare(for name: ViewName, _ state: inout ConsoleState) {
        guard name != state.surface else { return }
        guard name != .capture else {
            state.workInCapture(true)
            return
        }
        let fitting = state.worked.filter { state.surface(of: $0) == name }
        if let activity = state.current(of: fitting) {
            turn(to: activity.id, &state)
            state.workInCapture(false)
        }
    }

    /// Turns to an activity, on whatever surface it is worked on.
    static func turn(to activity: ID<Activity>, _ state: inout ConsoleState) {
        let isElsewhere = state.workedActivity?.id != activity
        state.work.activity = activity
        state.work.ran = state.runningWork?.id
        state.work.shown = nil
        if isElsewhere { letGo(&state) }
    }

    /// What was done to the activity before is let go of.
    private static func letGo(_ state: inout ConsoleState) {
        for name in ViewName.surfaces { name.view.turned(&state) }
        // What is shown has its rows again at once.
        if state.viewName.isSurface { state.view.settle(&state) }
    }

    /// The activity that is worked on so many places further; forward, one that has begun meanwhile first. What was begun
    /// here stays here.
    static func turn(by step: Int, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        let all = state.worked
        guard let here = state.workedActivity, let index = all.firstIndex(where: { $0.id == here.id }) else {
            return []
        }
        let begun = step > 0 ? state.begunMeanwhile : nil
        let next = begun ?? all[(index + step + all.count) % all.count]
        let effects = CaptureView.storeDraft(&state)
        turn(to: next.id, &state)
        return effects + Console.show(state.surface, &state, world)
    }
}

// Staying where something was begun, and following the day where nothing was.
extension Work {
    /// So long after another activity began, in seconds, a line is begun where the person was writing.
    private static let grace = 3
    /// Whoever has typed nothing for so many seconds reads the screen before they write.
    private static let pause = 30

    /// What is written stays in the activity in which it was begun, whatever begins meanwhile; a surface in which nothing
    /// is begun gives way to that of what has begun.
    static func keepUp(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        if state.work.activity == nil, state.viewName.isSurface || isHeld(state), let here = writtenActivity(state) {
            let isBegun = isHeld(state)
            turn(to: here.id, &state)
            // What was left half written there is in the field again.
            if !isBegun { letGo(&state) }
        }
        guard state.viewName.isSurface, let effects = follow(&state) else { return [] }
        return effects + Console.show(state.surface, &state, world)
    }

    /// Where the line in the field goes, where one is begun: that of an activity without prompts, such as a check-in whose grid
    /// is keyed, belongs to another one. Otherwise what is worked on.
    private static func writtenActivity(_ state: ConsoleState) -> Activity? {
        CaptureView.isBegun(state) ? state.capturePlace?.activity ?? state.workedActivity : state.workedActivity
    }

    /// Goes to the activity that has begun, unless something is being written or looked at.
    /// - Parameter atOnce: whether the person turns to the view, and so sees what runs.
    /// - Returns: nil where it stays.
    private static func follow(_ state: inout ConsoleState, atOnce: Bool = false) -> [Effect]? {
        guard let begun = state.begunMeanwhile else {
            state.work.shown = nil
            return nil
        }
        let isLingering = !atOnce && lingers(begun, &state)
        guard !isLingering, !isHeld(state) else { return nil }
        // Who writes goes on writing: nobody is taken to where letters are commands by anything but a key.
        let staysInField = !atOnce && state.isTyping
        func takesSentences(_ surface: ViewName) -> Bool {
            // The field of a grid takes codes: a sentence that is begun there goes nowhere.
            surface.view.isTyping(state) && (surface != .rating || state.viewName == .rating)
        }
        if staysInField, begun.prompts.isEmpty, !takesSentences(state.surface(of: begun)) { return nil }
        let effects = CaptureView.storeDraft(&state)
        turn(to: begun.id, &state)
        var sentence = state.t("“%1” has begun; the next line goes there.", state.text(begun.title))
        if staysInField, !takesSentences(state.surface) {
            state.workInCapture(true)
            let key = ViewName.capture.functionKey.map { Key(.function($0)).name } ?? ""
            sentence += " " + state.t("%1 shows %2.", key, state.ownSurface.view.title(state.t))
        }
        state.notice = state.notice.map { Notice($0.kind, $0.text + " " + sentence) } ?? Notice(.hint, sentence)
        return effects
    }

    /// Whether the view stays for a moment although another activity has begun: somebody who types on has not seen it, and
    /// what the screen shows is where their line goes.
    private static func lingers(_ begun: Activity, _ state: inout ConsoleState) -> Bool {
        guard let typedAt = state.work.typedAt, !state.isTableUnknown else { return false }
        if state.work.shown?.begun != begun.id {
            guard state.now.seconds(since: typedAt) < pause else { return false }
            state.work.shown = (begun.id, state.now)
        }
        return state.work.shown.map { (0..<grace).contains(state.now.seconds(since: $0.at)) } ?? false
    }

    /// Whether something was begun, or is being looked at: the field of lines is one for all surfaces.
    private static func isHeld(_ state: ConsoleState) -> Bool { CaptureView.isBegun(state) || state.view.isHeld(state) }
}
