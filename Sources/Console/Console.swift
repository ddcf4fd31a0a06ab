import Localization
public import Screen
import Words
public import Workshop

/// The terminal application, without a terminal: actions in, state and effects out, screens from the state.
public enum Console {
    /// Brings the state one action further.
    /// - Parameter world: the present and fresh identifiers; nothing else comes from outside.
    /// - Returns: what is asked of the world outside, in order.
    public static func update(_ state: inout ConsoleState, _ action: Action, world: World) -> [Effect] {
        state.now = world.now()
        let effects = take(action, &state, world)
        if var question = state.overlay as? Question, question.askedAt == nil {
            question.askedAt = state.now
            state.overlay = question
        }
        let further = Work.keepUp(&state, world)
        state.followTour(world)
        return effects + further
    }

    private static func take(_ action: Action, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        switch action {
        case .input(.resize(let size)):
            state.size = size
            state.view.settle(&state)
            return []
        case .input(.mouse(let mouse)): return wheel(mouse, &state, world)
        case .input(let event): return input(event, &state, world)
        case .tick: return obeyWaiting(&state, world) + state.view.tick(&state, world)
        case .grown(let entries):
            grow(&state, entries, world)
            return state.overlay?.asksAnew ?? []
        case .reloaded(let programme, let sequence):
            reload(&state, programme, sequence, world)
            return state.overlay?.asksAnew ?? []
        case .saved(let followup):
            state.savedAt = world.now()
            state.draftSavedAt = nil
            state.hasJustCast = false
            followUp(&state, followup)
        case .draftSaved(let slot):
            // One that was let go of, because its line is kept, is no news.
            if state.capture.drafts[slot] != nil && slot.hasPrefix(CapturePlace.slots)
                || state.rating.drafts[slot] != nil
            {
                state.draftSavedAt = world.now()
            }
        case .draftsFound(let drafts):
            CaptureView.take(drafts, &state)
            CheckInView.take(drafts, &state)
            RatingView.take(drafts, &state)
        case .nameShared(let isShared): state.isNameShared = isShared
        case .exchanged(let word): state.exchange = word
        case .telephones(let word):
            if let alarm = word?.alarm(after: state.telephones, state.t) { state.notice = Notice(.failure, alarm) }
            state.telephones = word
        case .undoFound(let plan): return offer(plan, &state, world)
        case .undoGone(let sentence):
            if let question = state.overlay as? Question, !question.asksAnew.isEmpty { state.overlay = question.behind }
            state.notice = Notice(.failure, sentence)
        case .undone(let entries, let isRedo):
            state.savedAt = world.now()
            let words = ChangeWords(state.programme, state.t, entries: entries, naming: .titles)
            let sentence = words.takenBackWhole(entries, isRedo: isRedo)
            state.notice = Notice(.done, sentence ?? state.t("Nothing was taken back."))
        case .said(let sentence): state.notice = Notice(.done, sentence)
        case .overtaken(let followup): return retry(followup, &state, world)
        case .failed(let sentence): state.notice = Notice(.failure, sentence)
        case .urnCounted(let poll, let ballots): state.programme.castInSecret[poll] = ballots
        case .castInSecret(let poll, let receipt):
            state.savedAt = world.now()
            state.hasJustCast = true
            VoteView.followCast(poll, receipt, &state)
        case .missingFound(let poll, let codes, let sought): VoteView.followMissing(poll, codes, sought, &state)
        case .conflictsFound(let conflicts, let names): ListOverlay.show(conflicts, names, &state, world)
        case .sealed(let poll, let head):
            state.savedAt = world.now()
            VoteView.followSeal(poll, head, &state)
        case .tablesPlanned(let order, let plan): return GroupsView.take(plan, order, &state, world)
        case .namedFound(let person, let named):
            if let question = DirectoryView.forgetQuestion(person, named, state) { state.overlay = question }
        case .stepsFound(let steps):
            if let story = state.overlay as? StoryOverlay { state.overlay = story.telling(steps, state, world) }
        case .folderListed(let listing, .roster): state.overlay = ListOverlay.rosterFiles(listing, state)
        case .folderListed(let listing, .outside): state.overlay = ListOverlay.outsideFiles(listing, state)
        case .rosterSeen, .rosterTaken: DirectoryView.take(action, &state, world)
        case .outsideSeen(let order, let look): CaptureView.show(order, look, &state)
        case .outsideTaken(let sentence): CaptureView.followOutside(sentence, &state, world)
        case .written(let path): state.notice = Notice(.done, state.t("Written: %1", path))
        case .previewed, .previewFailed, .working, .progressed, .workStopped, .workFailed, .paperWritten, .alreadyThere,
            .printersFound,
            .printed:
            SummaryView.take(action, &state)
        }
        return []
    }

    /// The wheel moves the focus, as the arrows do; nothing is ever done by a click alone.
    private static func wheel(_ mouse: KeyEvent.Mouse, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard Chrome.fits(state.size) else { return [] }
        return switch mouse.action {
        case .wheelUp: input(.key(Key(.up)), &state, world)
        case .wheelDown: input(.key(Key(.down)), &state, world)
        case .press, .doublePress: []
        }
    }

    /// A person's input: first what lies on top, then bindings, then the view's field.
    private static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        // Where nothing can be seen nothing is done, but to leave.
        guard Chrome.fits(state.size) else { return event == .key(.control("q")) ? [.quit] : [.ring] }
        guard !goesOnWithDead(event, &state) else { return [.ring] }
        state.notice = nil
        if !state.isInWord { state.isLostWord = false }
        guard !endsWord(event, state) else { return passOverEnter(&state) }
        let settled = settleWaiting(before: event, &state, world)
        guard !settled.isSpent else { return settled.effects }
        // A key that follows at once is meant for what the letter leads to: a number, for the vote that it opens.
        if settled.effects.contains(where: \.acts) { return settled.effects + [.input(event)] }
        let wasOpen = state.overlay != nil
        defer {
            followOpening(event, wasOpen: wasOpen, &state)
            followWord(event, &state)
        }
        return settled.effects + obey(event, &state, world)
    }

    private static func obey(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        if event != .key(.escape) { state.isLeaving = false }
        let wasAsking = state.overlay is Question
        if let overlay = state.overlay {
            if let answered = above(overlay, event, &state) { return answered }
            if let waiting = waitInList(event, overlay, &state, world) { return waiting }
        }
        let effects = allowed(&state, world) { (state, world) throws(Refusal) in
            guard let overlay = state.overlay else { return try take(event, &state, world) }
            return try overlay.input(event, &state, world)
        }
        if !wasAsking { remember(event, &state) }
        return effects
    }

    /// What something that a person did asks for, where it may be done; why not is said.
    static func allowed(
        _ state: inout ConsoleState, _ world: World,
        _ effects: (inout ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> [Effect] {
        do {
            let allowed = guarded(try effects(&state, world), &state, world)
            for case .planTables(let order) in allowed { GroupsView.expect(order, &state) }
            return allowed
        } catch {
            state.notice = Notice(.failure, error.message(state.t))
            return []
        }
    }

    /// What is answered alike whatever lies over the view: help, and why no key leads elsewhere now; nil for all else.
    private static func above(
        _ overlay: any Overlay, _ event: KeyEvent, _ state: inout ConsoleState
    ) -> [Effect]? {
        guard case .key(let key) = event, !overlay.isForRoom, !(overlay is HelpOverlay) else { return nil }
        if key == Key(.function(1)) {
            state.overlay = HelpOverlay(behind: overlay)
            return []
        }
        guard key.isFunction || key == .control("p"), let obstacle = overlay.whyNotElsewhere(state) else { return nil }
        state.notice = Notice(.hint, obstacle)
        return []
    }

    /// A question that was asked by a chord takes the same chord as its yes; Enter and letters never are one.
    private static func remember(_ event: KeyEvent, _ state: inout ConsoleState) {
        guard var question = state.overlay as? Question, case .key(let key) = event, key.typed == nil, key != .enter
        else { return }
        question.chord = key
        state.overlay = question
    }

    /// What an input does where nothing lies over the view.
    static func take(
        _ event: KeyEvent, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        if case .key(let key) = event, key.showsAzerty { state.isAzerty = true }
        if case .key(let key) = event, !state.isTyping, state.isInWord, isDigitByPlace(key, state) { return [.ring] }
        if case .key(let key) = event, let binding = Keymap.binding(of: key, state) {
            if state.isInWord, state.view.awaitsText(state), key.typed?.isLetter == true {
                return try state.view.beginText(with: key, &state)
            }
            if waits(binding, key, state, world), let effects = wait(key, for: binding, &state) { return effects }
            return try perform(binding, &state, world)
        }
        return try state.view.input(event, &state, world)
    }

    /// Does what a binding says, or says why not.
    static func perform(
        _ binding: Binding, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        if let obstacle = binding.obstacle(state) {
            state.notice = Notice(.hint, obstacle)
            return []
        }
        let before = state
        let effects = try binding.perform(&state, world)
        if effects.isEmpty, !binding.isSilent, isUnseen(before, state, world) {
            state.notice = Notice(.hint, state.t("Nothing changes on the screen by that. %1", binding.help(state.t)))
        }
        return effects
    }

    /// Whether what was done shows in nothing: whoever pressed a key would not know whether it was taken.
    private static func isUnseen(_ before: ConsoleState, _ state: ConsoleState, _ world: World) -> Bool {
        guard before.notice == state.notice, before.viewName == state.viewName,
            (before.overlay == nil) == (state.overlay == nil)
        else { return false }
        return draw(before, world: world) == draw(state, world: world)
    }

    /// Somebody else was quicker: the view does again what still holds, or that is said.
    private static func retry(_ followup: Followup, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        do {
            if let effects = try state.view.overtaken(followup, &state, world) { return effects }
            let sentence =
                state.overlay is Form
                ? state.t("Somebody else changed this meanwhile: the form shows it. Enter again keeps what you typed.")
                : Refusal.changedMeanwhile(.programmeCreated).message(state.t)
            state.notice = Notice(.failure, sentence)
        } catch {
            state.notice = Notice(.failure, error.message(state.t))
        }
        return []
    }

    private static func grow(_ state: inout ConsoleState, _ entries: [JournalEntry], _ world: World) {
        for entry in entries where entry.sequence > state.sequence {
            // An entry that does not fit cannot come from a sound file; the runner reads the file anew at a gap.
            guard (try? state.programme.apply(entry.change)) != nil else { continue }
            if let word = CaptureView.overwritten(by: entry, state) { state.notice = Notice(.hint, word) }
            state.sequence = entry.sequence
            // A clock that was set back does not become right by what it writes.
            state.lastEntryAt = max(state.lastEntryAt ?? entry.at, entry.at)
            switch entry.change {
            case .stakeholder(let revision):
                if let person = revision.after {
                    state.index(person)
                } else if let person = revision.before {
                    state.names.remove(person.id)
                }
            case .organisation(let revision):
                // Its people are found by what it is called.
                let names = [revision.before, revision.after].compactMap { $0?.id }
                for person in state.programme.people(of: Set(names)) { state.index(person) }
            default: break
            }
        }
        settle(&state, world)
    }

    /// The file has changed: what is shown is brought in line.
    private static func settle(_ state: inout ConsoleState, _ world: World) {
        state.view.settle(&state)
        guard let overlay = state.overlay else { return }
        state.overlay = overlay.settled(state, world)
        if state.overlay == nil {
            state.notice = Notice(.hint, state.t("What was asked here is settled: somebody else was quicker."))
        }
    }

    private static func reload(
        _ state: inout ConsoleState, _ programme: ProgrammeState, _ sequence: Int, _ world: World
    ) {
        state.programme = programme
        state.sequence = sequence
        state.names = NameIndex()
        for person in programme.stakeholders.values.sorted(by: { $0.id < $1.id }) { state.index(person) }
        settle(&state, world)
    }

    private static func followUp(_ state: inout ConsoleState, _ followup: Followup) {
        switch followup {
        case .none: break
        case .notice(let sentence): state.notice = Notice(.done, sentence)
        case .formDone: state.overlay = nil
        case .formSaid(let sentence):
            state.overlay = nil
            state.notice = Notice(.done, sentence)
        case .sheetRowKept(let sentence): state.overlay = SheetPile.form(state, kept: sentence)
        case .codesDrawn(let poll):
            state.overlay = nil
            SummaryView.offerBallots(of: poll, &state)
        case .checkedIn, .lineKept, .countKept, .ballotKept, .optionsKept, .pollMade, .personKept, .organisationKept,
            .paperKept:
            if state.overlay is Form { state.overlay = nil }
            state.view.followUp(followup, &state)
        }
    }

    /// Turns to another day: to its run sheet, and here again at the next start.
    static func turn(to day: ID<Day>, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        let effects = state.view.tick(&state, world)
        state.select(day: day)
        state.viewName = .runSheet
        state.view.settle(&state)
        let drafts = state.openDrafts
        if let first = drafts.first {
            let sentence = state.t.plural(
                "%1 line is begun and not kept: %2. It waits there.",
                "%1 lines are begun and not kept, the first: %2. They wait there.", drafts.count, first.place(state))
            state.notice = Notice(.hint, sentence)
        }
        return effects + [.saveDraft(slot: ConsoleState.daySlot, PlainText(day.description))]
    }

    /// Speaks another language from now on, here and at every later start.
    static func speak(_ language: Language, _ state: inout ConsoleState) -> [Effect] {
        state.followsWorkshop = false
        return speak(Localizer(language: language, digits: state.t.digits), .one(language), &state)
    }

    /// Speaks from now on what each workshop is held in.
    static func speakAsWorkshop(_ state: inout ConsoleState) -> [Effect] {
        state.followsWorkshop = true
        return speak(state.workshopLocalizer ?? state.t, .workshops, &state)
    }

    private static func speak(
        _ t: Localizer, _ language: ScreenLanguage, _ state: inout ConsoleState
    ) -> [Effect] {
        state.speak(t)
        state.overlay = state.afterLanguage
        state.isOrderingToAsk = false
        state.view.settle(&state)
        return state.view.appear(&state) + [.keepLanguage(language)]
    }

    /// Turns to another view.
    static func show(_ name: ViewName, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard state.viewName != name else { return [] }
        let effects = state.view.tick(&state, world)
        if name.isSurface { Work.prepare(for: name, &state) }
        state.viewName = name
        state.view.settle(&state)
        return effects + state.view.appear(&state)
    }

    /// The screen that the state shows.
    public static func draw(_ state: ConsoleState, world: World) -> Screen {
        Screen(size: state.size, appearance: state.appearance) { paint(state, world, on: $0) }
    }

    /// Draws the whole screen.
    static func paint(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        guard Chrome.fits(state.size) else {
            Chrome.drawTooSmall(state, on: canvas)
            return
        }
        if let overlay = state.overlay, overlay.isForRoom {
            overlay.draw(state, world, on: canvas)
            return
        }
        Chrome.draw(state, world, on: canvas)
        let body = canvas.dropTop(2).dropBottom(2)
        state.view.draw(state, world, on: body)
        if let overlay = state.overlay {
            canvas.forgetFocus()
            overlay.draw(state, world, on: body)
        }
        canvas.placeCursorOnFocus()
        Chrome.drawNotice(state, on: canvas)
    }
}
