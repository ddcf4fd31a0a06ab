import Localization
import Screen
import Workshop

/// A question with a yes, before something that would disrupt: shown above the footer.
///
/// Yes is a letter, never Enter: who types on without looking must not say it. It is a letter by itself: one that comes before
/// anybody can have read what is asked, or in a word, answers nothing, and any other letter says no. Where letters are text, yes
/// is the chord that asked, once more; so it is where much is taken back, since the chord may have been a slip, and whoever works
/// on by letters must not say yes by a command. Every key that leads to a view or opens a field, and the palette, says no and
/// does so, unless a form or a list lies beneath, which every no goes back to.
struct Question: Overlay {
    /// What is asked.
    let text: String
    /// What a yes does, in a word or two.
    let yes: String
    /// What follows a yes.
    let proceed: @Sendable (inout ConsoleState, World) throws(Refusal) -> [Effect]
    /// The chord that asked, where letters are text.
    var chord: Key?
    /// Whether it takes back, or brings back, what is much: no command of the view beneath is a yes.
    var takesBack = false
    /// Since when it is asked; nil as long as it is not on the screen.
    var askedAt: Instant?
    /// What was open when it was asked: a no goes back to it.
    var behind: (any Overlay)?
    /// The question as it would be asked now, of something that others can change meanwhile; nil where nothing is left to ask.
    var renewed: (@Sendable (ConsoleState, World) -> Question?)?
    /// Since when it is another question than the one that was read: a yes that was on its way is not taken for it.
    var changedAt: Instant?
    /// What is asked of the world outside once the file has changed, so that it is asked anew.
    var asksAnew: [Effect] = []

    init(
        text: String, yes: String,
        proceed: @escaping @Sendable (inout ConsoleState, World) throws(Refusal) -> [Effect]
    ) {
        (self.text, self.yes, self.proceed) = (text, yes, proceed)
    }

    /// So many seconds a yes is not taken for a question that has just become another one.
    private static let deafness = 2

    init(text: String, yes: String, effects: [Effect]) {
        self.init(text: text, yes: yes) { _, _ in effects }
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        if case .paste = event {
            if state.isTyping, behind?.whyNotElsewhere(state) == nil { return try leave(for: event, &state, world) }
            return dismiss(&state)
        }
        guard case .key(let key) = event else { return [] }
        if isYes(key, state) {
            let isLetter = key.typed != nil
            if isLetter && state.isInWord || (isLetter || takesBack) && state.isJustNow(askedAt) {
                state.notice = Notice(
                    .hint, state.t("%1 came too fast to be an answer: read first, then once more.", key.name))
                return [.ring]
            }
            guard isLetter else { return try accept(&state, world) }
            // It may be the beginning of a word.
            state.waitingLetter = ConsoleState.WaitingLetter(key: key, at: state.now)
            return []
        }
        if key == .escape || (!state.isTyping && isNo(key, state)) {
            state.overlay = behind
            return []
        }
        if leadsElsewhere(key, state) || (state.isTyping && key.typed != nil) {
            // What is half filled in stays, and what is typed next is meant for it.
            guard let obstacle = behind?.whyNotElsewhere(state) else { return try leave(for: event, &state, world) }
            guard key.typed == nil else { return dismiss(&state) }
            state.overlay = behind
            state.notice = Notice(.hint, obstacle)
            return [.ring]
        }
        if let typed = state.placed(key).typed {
            guard typed.wholeNumberValue != nil else { return openField(key, &state, world) ?? dismiss(&state) }
            // It may be the next number of a count: it is no answer, and whoever types on unseen hears that it is none of it either.
            guard behind?.whyNotElsewhere(state) == nil else { return dismiss(&state) }
            state.notice = Notice(
                .hint, state.t("%1 is no answer: %2 says yes, Esc says no.", key.name, yesKey(state).name))
            return [.ring]
        }
        state.notice = Notice(.hint, state.t("%1 says yes, Esc says no.", yesKey(state).name))
        return []
    }

    /// Does what a yes does, unless it was said to another question.
    func accept(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        if let changedAt, (0..<Self.deafness).contains(world.now().seconds(since: changedAt)) {
            state.notice = Notice(.hint, state.t("The question has just become another one: read it first."))
            return [.ring]
        }
        var next = state
        next.overlay = behind
        let effects = try proceed(&next, world)
        state = next
        return effects
    }

    /// What is typed on is no answer: nothing is done, and that is said. Nor is what follows at once.
    func dismiss(_ state: inout ConsoleState) -> [Effect] {
        state.overlay = behind
        state.diedAt = state.now
        sayNo(&state)
        return [.ring]
    }

    private func sayNo(_ state: inout ConsoleState) {
        state.notice = Notice(.hint, state.t("Nothing was done. It was asked: %1", text))
    }

    /// A sign that opens a field of the view beneath says no and opens it: what is typed next is meant for that.
    /// - Returns: nil for every other key.
    private func openField(_ key: Key, _ state: inout ConsoleState, _ world: World) -> [Effect]? {
        guard behind == nil, key.typed?.isLetter == false, let binding = Keymap.binding(of: key, state),
            binding.obstacle(state) == nil
        else { return nil }
        var next = state
        next.overlay = nil
        guard let effects = try? binding.perform(&next, world), effects.isEmpty, next.isTyping else { return nil }
        state = next
        sayNo(&state)
        return []
    }

    /// What is asked, and what a no goes back to, are as the file is now.
    func settled(_ state: ConsoleState, _ world: World) -> (any Overlay)? {
        let behind = behind?.settled(state, world)
        guard var question = renewed.map({ renewed in renewed(state, world) }) ?? self else { return behind }
        question.chord = chord
        question.behind = behind
        question.askedAt = askedAt
        if question.text != text { question.changedAt = world.now() }
        return question
    }

    func explanation(_ state: ConsoleState) -> Explanation {
        let t = state.t
        let no =
            if behind?.whyNotElsewhere(state) != nil {
                t(
                    "Says no, and goes back to what was open; so does any other letter, a digit, and a key that leads to a view."
                )
            } else if state.isTyping {
                t("A letter says no, and begins the next text.")
            } else {
                t("Says no, as any other letter does; so does a key that leads to a view, and goes there.")
            }
        return Explanation(
            title: text,
            keys: [
                .init(yesKey(state).name, t("Says yes: %1.", yes)), .init(Key.escape.name, no),
                .init(Key.enter.name, t("Does nothing: who types on without looking presses it unseen.")),
            ])
    }

    /// No, and then what the key does without the question.
    private func leave(
        for event: KeyEvent, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        state.overlay = nil
        let (viewName, isTyping) = (state.viewName, state.isTyping)
        let effects = try Console.take(event, &state, world)
        // The key of the view that is there already leads nowhere: what it did is that nothing was done.
        if !isTyping, effects.isEmpty, state.viewName == viewName, state.overlay == nil { sayNo(&state) }
        return effects
    }

    private func leadsElsewhere(_ key: Key, _ state: ConsoleState) -> Bool {
        Keymap.binding(of: key, state).map { $0.leadsElsewhere } ?? false
    }

    /// Where letters are text, the chord that asked; Enter has one beside it, because who types names presses it unseen.
    private func yesKey(_ state: ConsoleState) -> Key {
        let letter = Key.character(state.t.language.yesLetter)
        return state.isTyping || isTakenForCommand(letter, state) ? chord ?? .control("y") : letter
    }

    /// Whether a letter is no yes here, since whoever has not seen the question means a command by it.
    private func isTakenForCommand(_ key: Key, _ state: ConsoleState) -> Bool {
        takesBack && Keymap.isBound(key, state)
    }

    private func isYes(_ key: Key, _ state: ConsoleState) -> Bool {
        if state.isTyping || takesBack {
            if key == chord ?? .control("y") || state.placed(key) == .alt("y") { return true }
        }
        guard !state.isTyping, !isTakenForCommand(key, state) else { return false }
        return state.t.language.isYes(key) || state.t.language.isYes(state.placed(key))
    }

    private func isNo(_ key: Key, _ state: ConsoleState) -> Bool {
        let language = state.t.language
        return language.isNo(key) || language.isNo(state.placed(key))
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        [(yesKey(state).name, yes), (Key.escape.name, state.t("no"))]
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let lines = TextWrap.lines(text, columns: canvas.columns - 6)
        let field = behind == nil ? state.view.fieldRows : 0
        let area = canvas.dropBottom(field).bottom(min(canvas.rows - field, lines.count + 2))
        area.fill()
        area.put(area.symbol(.alarm), row: 1, column: 2, style: .warning)
        area.placeCursor(row: 1, column: 2)
        for (row, line) in lines.enumerated() { area.put(line, row: row + 1, column: 4, style: .strong) }
    }
}
