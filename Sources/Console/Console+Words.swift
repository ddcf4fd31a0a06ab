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

    /// Whether the console is about to do something, or to take an answer, once nobody has typed for a moment.
    public var awaitsSilence: Bool {
        waitingLetter != nil || (overlay as? Question).map { isJustNow($0.askedAt) } == true
    }
}

extension Console {
    /// Remembers when a word was typed last; any other key ends it.
    static func followWord(_ event: KeyEvent, _ state: inout ConsoleState) {
        switch event {
        case .key(let key):
            let typed = state.placed(key).typed
            let isOfWord = typed.map { $0.isLetter || $0.isWhitespace } == true
            // Whoever walks down a list by letters types no word.
            let isWalk = !state.isInWord && Keymap.binding(of: key, state)?.isMove == true
            state.typedAt = isOfWord && !isWalk ? state.now : nil
        case .paste: state.typedAt = state.now
        default: break
        }
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
    /// - Returns: what it asks for, where it is obeyed; nil where the key that was pressed is spent by it.
    static func settleWaiting(
        before event: KeyEvent, _ state: inout ConsoleState, _ world: World
    ) -> [Effect]? {
        guard let waiting = state.waitingLetter else { return [] }
        switch event {
        case .key(.escape):
            state.waitingLetter = nil
            return nil
        // Twice the same is no word.
        case .key(let key) where key.typed == nil || key == waiting.key: return obey(waiting, &state, world)
        case .key, .paste:
            state.waitingLetter = nil
            guard let binding = Keymap.binding(of: waiting.key, state) else { return [] }
            return passOver(binding, &state)
        default: return []
        }
    }

    /// Does what a letter asks for that nothing has followed.
    static func obeyWaiting(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard let waiting = state.waitingLetter, !state.isJustNow(waiting.at) else { return [] }
        return obey(waiting, &state, world)
    }

    private static func obey(
        _ waiting: ConsoleState.WaitingLetter, _ state: inout ConsoleState, _ world: World
    ) -> [Effect] {
        state.waitingLetter = nil
        state.typedAt = nil
        guard state.overlay == nil, let binding = Keymap.binding(of: waiting.key, state), binding.waits else {
            return []
        }
        do {
            return guarded(try perform(binding, &state, world), &state, world)
        } catch {
            state.notice = Notice(.failure, error.message(state.t))
            return []
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
