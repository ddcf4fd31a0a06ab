import Localization
import Screen
import Words
import Workshop

// Turning from list to list.
extension CaptureView {
    /// Whether something is being written in the field of lines.
    static func isBegun(_ state: ConsoleState) -> Bool {
        let capture = state.capture
        return !capture.editor.isEmpty || !capture.pasted.isEmpty || !capture.pending.isEmpty || capture.base != nil
    }

    static func isHeld(_ state: ConsoleState) -> Bool { isBegun(state) || state.capture.focus != nil }

    /// Lines that were pasted and not kept yet go along.
    static func turned(_ state: inout ConsoleState) {
        state.capture.prompt = 0
        state.capture.answering = nil
        leaveLine(&state)
        loadDraft(&state)
    }

    /// Lets go of what was being done to one list of lines.
    static func leaveLine(_ state: inout ConsoleState) {
        state.capture.focus = nil
        state.capture.base = nil
        state.capture.seen = nil
        state.capture.kind = nil
        state.capture.asksTable = false
        state.capture.pending = []
    }

    private static func turn(
        _ state: inout ConsoleState, _ change: (inout CaptureState, CapturePlace) -> Void
    ) -> [Effect] {
        guard let place = state.capturePlace else { return [] }
        let effects = storeDraft(&state)
        leaveLine(&state)
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
        if state.capture.focus != nil, focusedLine(state) == nil { state.capture.focus = nil }
        settleField(&state)
    }

    /// What is being written of something that somebody else removed is a new line.
    static func settleField(_ state: inout ConsoleState) {
        state.keepFinder()
        if let answering = state.capture.answering, state.programme.contribution(answering) == nil {
            state.capture.answering = nil
            state.notice = Notice(
                .hint, state.t("Somebody removed this line meanwhile. What stands in the field is a new one now."))
        }
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
