import Localization
import Screen
import Words
import Workshop

// Words that are typed where letters are commands. Whoever types without looking has a field in mind that is not there:
// a word takes nothing back, writes nothing down by one letter of its own, and answers nothing.
extension ConsoleState {
    /// A letter that was typed and is not obeyed before it is sure that it stands by itself.
    struct WaitingLetter: Sendable {
        /// The key.
        let key: Key
        /// When it was typed.
        var at: Instant
        /// Whether it was typed into what lies over the view, and is no answer to a question.
        var isOfList = false
    }

    /// Letters that follow each other faster than this are a word; nobody reads a question faster.
    static let wordPace: Int64 = 600

    /// Whether something is only a moment ago.
    func isJustNow(_ instant: Instant?) -> Bool {
        guard let instant else { return false }
        return (0..<Self.wordPace).contains(now.milliseconds - instant.milliseconds)
    }

    /// Whether a letter would go on with a word.
    var isInWord: Bool { isJustNow(typedAt) }

    /// Letters that were typed a moment ago and that the next one makes a word of; of a walk by one letter, which is pressed again and
    /// again, none.
    var lettersBefore: [Key] { isJustNow(strayedAt) && Set(strays).count == strays.count ? strays : [] }

    /// Whether a letter was pressed that is obeyed once nothing has followed it for a moment.
    public var holdsLetter: Bool { waitingLetter != nil }

    /// Whether the console is about to do something, or to take an answer, once nobody has typed for a moment.
    public var awaitsSilence: Bool {
        waitingLetter != nil || isInWord || isJustNow(diedAt) || view.awaitsSilence(self)
            || (overlay as? Question).map { isJustNow($0.askedAt) } == true
    }
}

extension Console {
    /// Remembers when a word was typed last; any other key ends it.
    static func followWord(_ event: KeyEvent, _ state: inout ConsoleState) {
        switch event {
        case .key(let key):
            // Whoever walks down a list by letters types no word.
            let isWalk = !state.isInWord && Keymap.binding(of: key, state)?.isMove == true
            state.typedAt = isOfWord(key, state) && !isWalk ? state.now : nil
            stray(key, &state)
        case .paste: state.typedAt = state.now
        default: break
        }
    }

    /// Remembers a letter that was not text, in case that it began a word.
    private static func stray(_ key: Key, _ state: inout ConsoleState) {
        guard key.typed?.isLetter == true, !state.isTyping, state.overlay == nil else {
            state.strays = []
            return
        }
        if !state.isJustNow(state.strayedAt) { state.strays = [] }
        if state.waitingLetter == nil { state.strays.append(key) }
        state.strayedAt = state.now
    }

    /// Whether a key goes on with the word at whose beginning a question died: the word goes with it, its digits and the Enter
    /// at its end as well, for whoever types it sees neither.
    static func goesOnWithDead(_ event: KeyEvent, _ state: inout ConsoleState) -> Bool {
        guard case .key(let key) = event, key.typed != nil || key == .enter, state.isJustNow(state.diedAt) else {
            state.diedAt = nil
            return false
        }
        state.diedAt = key == .enter ? nil : state.now
        return true
    }

    /// Whether a key is the Enter at the end of a word that was typed where letters are commands: it is the word's, and settles
    /// nothing of what is in focus.
    static func endsWord(_ event: KeyEvent, _ state: ConsoleState) -> Bool {
        guard event == .key(.enter), state.isInWord, state.waitingLetter == nil else { return false }
        // A form that the first letter of a word opened keeps the rest of it, and nothing else.
        guard state.overlay == nil else { return state.isLostWord && !(state.overlay is Question) }
        return !state.isTyping && !state.view.awaitsText(state)
            && (state.isLostWord || state.isJustNow(state.strayedAt) && Set(state.strays).count > 1)
    }

    /// Remembers that a letter opened what lies over the view: what follows it at once may be the rest of a word.
    /// - Parameter wasOpen: whether something lay there before.
    static func followOpening(_ event: KeyEvent, wasOpen: Bool, _ state: inout ConsoleState) {
        guard case .key(let key) = event, key.typed?.isLetter == true, !wasOpen, state.overlay != nil else { return }
        state.isLostWord = true
    }

    static func passOverEnter(_ state: inout ConsoleState) -> [Effect] {
        state.typedAt = nil
        state.strays = []
        state.isLostWord = false
        state.notice = Notice(
            .hint, state.t("Letters are commands here, and a word is none. Enter by itself goes on."))
        return [.ring]
    }

    /// Whether a key is a letter, or what stands between words. é, which is a digit by its place, is none by itself; it goes on
    /// with a word.
    static func isOfWord(_ key: Key, _ state: ConsoleState) -> Bool {
        guard key.typed.map({ $0.isLetter || $0.isWhitespace }) == true else { return false }
        return state.isInWord || state.waitingLetter != nil || !isDigitByPlace(key, state)
    }

    /// Whether a letter stands where another keyboard has a digit.
    static func isDigitByPlace(_ key: Key, _ state: ConsoleState) -> Bool {
        key.typed?.isLetter == true && state.placed(key).typed?.wholeNumberValue != nil
    }

    /// Whether a letter shall wait: what it does cannot be overseen, or writes something down.
    static func waits(_ binding: Binding, _ key: Key, _ state: ConsoleState, _ world: World) -> Bool {
        guard isOfWord(key, state), binding.obstacle(state) == nil else { return false }
        if binding.waits || (state.view.awaitsText(state) && !binding.isMove) { return true }
        return opensField(binding, state, world)
            || acts(state, world) { (tried, apart) throws(Refusal) in try binding.perform(&tried, apart) }
    }

    /// Whether a letter leads to another view in which letters are text: the rest of a word would be written there without it.
    private static func opensField(_ binding: Binding, _ state: ConsoleState, _ world: World) -> Bool {
        var (tried, apart) = (state, world)
        apart.random = {
            var generator = SystemRandomNumberGenerator()
            return generator.next()
        }
        _ = try? binding.perform(&tried, apart)
        return tried.viewName != state.viewName && tried.isTyping
    }

    /// Whether something would write, were it done: tried on a copy, which is thrown away, and takes nothing from the lots that the
    /// world draws.
    private static func acts(
        _ state: ConsoleState, _ world: World,
        _ effects: (inout ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> Bool {
        var (tried, apart) = (state, world)
        apart.random = {
            var generator = SystemRandomNumberGenerator()
            return generator.next()
        }
        return (try? effects(&tried, apart))?.contains(where: \.acts) == true
    }

    /// What becomes of a letter that would write something in a list that lies over the view: it waits, like one in a view, and within
    /// a word it is none. A question has its own rule.
    /// - Returns: nil for what is obeyed at once.
    static func waitInList(
        _ event: KeyEvent, _ overlay: any Overlay, _ state: inout ConsoleState, _ world: World
    ) -> [Effect]? {
        guard !(overlay is Question), case .key(let key) = event, key.typed?.isLetter == true,
            acts(state, world, { (tried, apart) throws(Refusal) in try overlay.input(event, &tried, apart) })
        else { return nil }
        guard !state.isInWord else { return passOverInList(&state) }
        // é is a digit by its place, and begins few words; it is not known which one this is.
        state.waitingLetter = ConsoleState.WaitingLetter(key: key, at: state.now, isOfList: true)
        return []
    }

    private static func passOverInList(_ state: inout ConsoleState) -> [Effect] {
        state.notice = Notice(.hint, state.t("A word chooses nothing here: a letter by itself does, or Enter."))
        return [.ring]
    }

    /// A letter waits until it is sure that it stands by itself; one within a word is no command.
    /// - Returns: nil for what is obeyed at once: Space, which begins no word.
    static func wait(_ key: Key, for binding: Binding, _ state: inout ConsoleState) -> [Effect]? {
        guard !state.isInWord else { return passOver(binding, &state) }
        guard key != .space else { return nil }
        state.waitingLetter = ConsoleState.WaitingLetter(key: key, at: state.now)
        return []
    }

    /// What becomes of the letter that waits, once something else is pressed.
    struct Settled {
        /// What it asks for, where it is obeyed.
        var effects: [Effect] = []
        /// Whether that was all that the key said that was pressed.
        var isSpent = false
    }

    /// What becomes of the letter that waits, before a key that is pressed.
    static func settleWaiting(
        before event: KeyEvent, _ state: inout ConsoleState, _ world: World
    ) -> Settled {
        guard let waiting = state.waitingLetter else { return Settled() }
        let question = state.overlay as? Question
        if state.overlay == nil, state.view.awaitsText(state), case .key(let key) = event,
            key != waiting.key || state.view.beginsWithTwins,
            isOfWord(key, state) || key == waiting.key || key.digit != nil
        {
            state.waitingLetter = nil
            return Settled(
                effects: allowed(&state, world) { (state, _) throws(Refusal) in
                    try state.view.beginText(with: waiting.key, &state)
                })
        }
        switch event {
        case .key(.escape):
            state.waitingLetter = nil
            return Settled(isSpent: question == nil)
        // Twice the same is no word, and neither is a digit after it.
        case .key(let key) where key == waiting.key || !isOfWord(key, state):
            let isSpent = question != nil && (key == waiting.key || key == .enter)
            return Settled(effects: obey(waiting, &state, world), isSpent: isSpent)
        case .key, .paste:
            state.waitingLetter = nil
            state.typedAt = state.now
            state.isLostWord = true
            if let question { return Settled(effects: question.dismiss(&state), isSpent: true) }
            if waiting.isOfList { return Settled(effects: passOverInList(&state)) }
            guard let binding = Keymap.binding(of: waiting.key, state) else { return Settled() }
            return Settled(effects: passOver(binding, &state))
        default: return Settled()
        }
    }

    /// Does what a key asks for that nothing has followed.
    static func obeyWaiting(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        if let waiting = state.waitingLetter, !state.isJustNow(waiting.at) { return obey(waiting, &state, world) }
        guard state.overlay == nil else { return [] }
        return allowed(&state, world) { (state, world) throws(Refusal) in try state.view.fellSilent(&state, world) }
    }

    private static func obey(
        _ waiting: ConsoleState.WaitingLetter, _ state: inout ConsoleState, _ world: World
    ) -> [Effect] {
        state.waitingLetter = nil
        state.typedAt = nil
        return allowed(&state, world) { (state, world) throws(Refusal) in
            if let question = state.overlay as? Question { return try question.accept(&state, world) }
            if waiting.isOfList {
                guard let overlay = state.overlay else { return [] }
                return try overlay.input(.key(waiting.key), &state, world)
            }
            guard state.overlay == nil, let binding = Keymap.binding(of: waiting.key, state) else { return [] }
            return try perform(binding, &state, world)
        }
    }

    private static func passOver(_ binding: Binding, _ state: inout ConsoleState) -> [Effect] {
        let name = binding.keys.first { $0.typed != nil }?.name ?? ""
        state.notice = Notice(
            .hint,
            state.t(
                "Letters are commands here, and a word is none. %1 by itself: %2.", name, binding.title(state.t)))
        return [.ring]
    }
}

extension Effect {
    /// Whether it writes something down, gives it out of hand or ends the sitting: no letter within a word does.
    var acts: Bool {
        switch self {
        case .record, .findUndo, .undo, .castInSecret, .closeSecret, .forget, .write, .print, .importRoster,
            .importOutside, .planTables, .telephones, .quit, .suspend:
            true
        case .findMissing, .findConflicts, .findNamed, .findSteps, .saveDraft, .preview, .findPrinters, .stopWork,
            .listFolder, .lookAtRoster, .lookOutside, .keepOrdering, .keepLanguage, .ring, .redraw, .input:
            false
        }
    }
}
