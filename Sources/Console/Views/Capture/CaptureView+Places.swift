import Localization
import Screen
import Words
import Workshop

// Turning from list to list, and staying where a line was begun.
extension CaptureView {
    /// What is being written stays in the activity in which it was begun, whatever begins meanwhile.
    static func pin(_ state: inout ConsoleState) {
        guard state.capture.activity == nil, !(state.capture.editor.isEmpty && state.capture.pasted.isEmpty) else {
            return
        }
        settleHere(&state)
    }

    /// So long after another activity began, in seconds, a line is begun where the person was writing.
    private static var grace: Int { 3 }
    /// Whoever has typed nothing for so many seconds reads the screen before they write.
    private static var pause: Int { 30 }

    /// Whether the view stays for a moment although another activity has begun: somebody who types on has not seen it, and
    /// what the screen shows is where their line goes.
    private static func lingers(_ begun: Activity, _ state: inout ConsoleState) -> Bool {
        guard let typedAt = state.capture.typedAt, !state.isTableUnknown else { return false }
        if state.capture.shown?.begun != begun.id {
            guard state.now.seconds(since: typedAt) < pause else { return false }
            state.capture.shown = (begun.id, state.now)
        }
        return state.capture.shown.map { (0..<grace).contains(state.now.seconds(since: $0.at)) } ?? false
    }

    /// Stays in the activity that is shown until another one begins.
    private static func settleHere(_ state: inout ConsoleState) {
        state.capture.activity = state.capturePlace?.activity.id
        state.capture.ran = state.runningCapture?.id
    }

    /// Goes to the activity that has begun, unless something is being written or looked at.
    /// - Parameter atOnce: whether the person turns to the view, and so sees what runs.
    static func follow(_ state: inout ConsoleState, atOnce: Bool = false) {
        guard let begun = state.begunMeanwhile else {
            state.capture.shown = nil
            return
        }
        let isLingering = !atOnce && lingers(begun, &state)
        let capture = state.capture
        guard !isLingering, capture.editor.isEmpty, capture.pasted.isEmpty, capture.pending.isEmpty,
            capture.base == nil, capture.focus == nil
        else { return }
        go(to: begun, &state)
        let sentence = state.t("“%1” has begun; the next line goes there.", state.text(begun.title))
        state.notice = state.notice.map { Notice($0.kind, $0.text + " " + sentence) } ?? Notice(.hint, sentence)
    }

    private static func go(to activity: Activity, _ state: inout ConsoleState) {
        state.capture.shown = nil
        state.capture.activity = nil
        state.capture.ran = nil
        if state.capturePlace?.activity.id != activity.id { state.capture.activity = activity.id }
        state.capture.prompt = 0
        state.capture.kind = nil
        loadDraft(&state)
        pin(&state)
    }

    static func turn(to activity: ID<Activity>, _ state: inout ConsoleState) {
        guard state.capture.activity != activity else {
            state.capture.ran = state.runningCapture?.id
            return
        }
        let group = state.capture.group
        state.capture = state.capture.onAnotherDay()
        state.capture.group = group
        state.capture.activity = activity
        state.capture.ran = state.runningCapture?.id
        loadDraft(&state)
    }

    private static func turn(
        _ state: inout ConsoleState, _ change: (inout CaptureState, CapturePlace) -> Void
    ) -> [Effect] {
        guard let place = state.capturePlace else { return [] }
        let effects = storeDraft(&state)
        if state.capture.activity == nil { settleHere(&state) }
        state.capture.focus = nil
        state.capture.base = nil
        state.capture.seen = nil
        state.capture.kind = nil
        state.capture.asksTable = false
        state.capture.pending = []
        change(&state.capture, place)
        loadDraft(&state)
        return effects
    }

    static func turnTable(_ state: inout ConsoleState, _ step: Int) -> [Effect] {
        guard let place = state.capturePlace else { return [] }
        let count = place.tables.upperBound
        // Who has not said a table yet begins with the first.
        let next = state.isTableUnknown ? (step > 0 ? 1 : count) : (place.group - 1 + step + count) % count + 1
        return (try? choose(table: next, &state)) ?? []
    }

    static func turnPrompt(_ state: inout ConsoleState, _ step: Int) -> [Effect] {
        turn(&state) { capture, place in
            let count = place.activity.prompts.count
            capture.prompt = ((place.activity.prompts.firstIndex(of: place.prompt) ?? 0) + step + count) % count
        }
    }

    /// The next activity; forward, one that has begun meanwhile first. What was begun here stays here.
    static func turnActivity(_ state: inout ConsoleState, _ step: Int) -> [Effect] {
        let activities = state.captured
        let begun = step > 0 ? state.begunMeanwhile : nil
        let running = state.runningCapture?.id
        return turn(&state) { capture, place in
            let index = activities.firstIndex { $0.id == place.activity.id } ?? 0
            capture.activity = begun?.id ?? activities[(index + step + activities.count) % activities.count].id
            capture.ran = running
            capture.prompt = 0
        }
    }

    static func moveFocus(_ state: inout ConsoleState, _ step: Int) {
        let lines = state.capturedLines
        let index = (lines.firstIndex { $0.id == state.capture.focus } ?? 0) + step
        state.capture.focus = index < lines.count ? lines[max(0, index)].id : nil
    }

    /// The line that takes a line's place when that one goes; nil when there is no other.
    static func neighbour(of line: Contribution, _ state: ConsoleState) -> ID<Contribution>? {
        let lines = state.capturedLines.map(\.id)
        guard let index = lines.firstIndex(of: line.id) else { return nil }
        return lines.dropFirst(index + 1).first ?? lines.prefix(index).last
    }

    /// A line in focus that somebody else removed: back to writing. What was being made of it is a new line.
    static func settle(_ state: inout ConsoleState) {
        state.keepFinder()
        if state.capture.focus != nil, focusedLine(state) == nil { state.capture.focus = nil }
        if let base = state.capture.base, state.programme.contribution(base.id) == nil {
            if PlainText(state.capture.editor.text) == base.text {
                stopEditing(&state)
            } else {
                state.capture.base = nil
                state.capture.seen = nil
                state.notice = Notice(
                    .hint, state.t("Somebody removed this line meanwhile. What stands in the field is a new one now."))
            }
        }
        pin(&state)
        follow(&state)
    }
}

// The table for which a person writes: asked once.
extension CaptureView {
    /// Whether a digit says the table.
    static func isAskingTable(_ state: ConsoleState) -> Bool {
        isWriting(state) && state.isTableUnknown && (state.capture.editor.isEmpty || state.capture.asksTable)
    }

    /// Asks for the table before anything is kept.
    static func asks(_ state: inout ConsoleState) -> Bool {
        guard state.isTableUnknown else { return false }
        state.capture.asksTable = true
        return true
    }

    /// The table, and what was being written goes along when nobody had said a table before.
    static func choose(table: Int, _ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        guard let place = state.capturePlace, let slot = state.tableSlot else { return [] }
        guard place.tables.contains(table) else { throw .noSuchTable(count: place.tables.count) }
        let remembered: Effect = .saveDraft(slot: slot, PlainText(String(table)))
        state.capture.tableDigits = ""
        guard state.isTableUnknown else {
            let effects = turn(&state) { capture, _ in capture.group = table }
            state.capture.drafts[slot] = PlainText(String(table))
            return effects + [remembered]
        }
        state.capture.group = table
        state.capture.drafts[slot] = PlainText(String(table))
        state.capture.asksTable = false
        guard state.capturePlace?.slot != place.slot else { return [remembered] }
        // The line was begun under no table: it is this table's.
        let begun = state.capture.drafts.removeValue(forKey: place.slot)
        if state.capture.editor.isEmpty { loadDraft(&state) }
        return [remembered] + (begun == nil ? [] : [.saveDraft(slot: place.slot, "")])
    }

    /// The digit that a key gives while the table is asked for: AZERTY's row too, where there is such a table.
    static func tableDigit(_ key: Key, _ state: ConsoleState) -> Int? {
        guard let digit = key.digit, let tables = state.capturePlace?.tables else { return nil }
        let isOne = key.typed?.wholeNumberValue != nil || !state.capture.tableDigits.isEmpty
        return isOne || tables.contains(digit) ? digit : nil
    }

    /// A digit of the table's number; the number is whole where no longer one is possible.
    static func type(tableDigit digit: Int, _ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        guard let place = state.capturePlace else { return [] }
        let number = (Int(state.capture.tableDigits) ?? 0) * 10 + digit
        if state.capture.tableDigits.isEmpty, digit > 0, number * 10 <= place.tables.upperBound {
            state.capture.tableDigits = String(number)
            return []
        }
        state.capture.tableDigits = ""
        let asked = state.capture.asksTable
        let effects = try choose(table: number, &state)
        if asked { state.notice = Notice(.done, state.t("Table %1. Enter keeps the line.", number)) }
        return effects
    }
}
