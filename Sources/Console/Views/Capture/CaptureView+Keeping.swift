import Localization
import Screen
import Words
import Workshop

// Keeping lines, and what is not a line yet.
extension CaptureView {
    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard isWriting(state) else { return [] }
        guard state.capture.pasted.isEmpty else {
            if case .mouse = event { return [] }
            state.notice = Notice(.hint, state.t("First say what becomes of the lines that were pasted."))
            return []
        }
        if isAskingTable(state), case .key(let key) = event {
            if key.showsAzerty { state.isAzerty = true }
            if let digit = tableDigit(key, state) { return try type(tableDigit: digit, &state) }
        }
        if case .paste(let text) = event, state.capture.base == nil, take(pasted: text, &state) { return [] }
        if choose(event, &state) { return [] }
        if beginsAnew(event, state) {
            state.capture.pending.append(PlainText(state.capture.editor.text))
            state.capture.editor.clear()
        }
        guard state.capture.editor.handle(event) else { return [] }
        state.work.typedAt = state.now
        state.capture.asksTable = false
        guard state.capture.editor.dropped > 0 else { return [] }
        state.notice = Notice(.hint, state.overflow(state.capture.editor))
        return [.ring]
    }

    /// A digit says which of those who are called so is meant, once Enter has asked: the name takes the place of the letters, and what
    /// stands behind them stays.
    private static func choose(_ event: KeyEvent, _ state: inout ConsoleState) -> Bool {
        let typed = PlainText(state.capture.editor.text)
        guard case .key(let key) = event, state.capture.unread == typed, state.capture.editor.isAtEnd,
            let digit = key.digit, case .unknown(_, _, let found) = state.reading(of: typed),
            found.indices.contains(digit - 1), let day = state.day,
            let named = CommitmentMark.naming(words(for: found[digit - 1], state), in: typed.string, on: day.date)
        else { return false }
        state.capture.editor = LineEditor(named, screenDirection: state.appearance.direction)
        state.capture.unread = nil
        return true
    }

    /// Whether a letter begins the next line, since Enter could not keep the one before: who types on without looking must
    /// not make one line of two. A letter that goes on with the name behind an `@` does that.
    private static func beginsAnew(_ event: KeyEvent, _ state: ConsoleState) -> Bool {
        let typed = PlainText(state.capture.editor.text)
        guard case .key(let key) = event, let letter = key.typed, !letter.isWhitespace, !typed.isEmpty,
            state.capture.base == nil, state.capture.editor.isAtEnd
        else { return false }
        if state.capture.asksTable { return true }
        guard state.capture.unread == typed else { return false }
        let name = typed.string.split(separator: "@").last.map(String.init) ?? ""
        return state.names.meant(by: name + String(letter)).isEmpty
            && state.finder.organisations(meantBy: name + String(letter)).isEmpty
    }

    static func keep(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let place = state.capturePlace else { return [] }
        let typed = PlainText(state.capture.editor.text)
        if let base = state.capture.base { return try revise(base, typed, place, &state, world) }
        guard !typed.isEmpty || !state.capture.pending.isEmpty else {
            state.notice = Notice(.hint, state.t("Nothing is written yet."))
            return []
        }
        guard !asks(&state) else { return [.ring] }
        var lines = state.capture.pending.map(state.kept)
        if !typed.isEmpty {
            guard let line = read(typed, &state) else { return [.ring] }
            lines.append(line)
        }
        var next = state.programme
        var changes: [Change] = []
        for line in lines {
            let new = try Self.changes(keeping: line, at: place, in: next, state, world)
            if lines.count > 1 { try next.apply(new) }
            changes += new
        }
        return [.record(changes, .lineKept(slot: place.slot))]
    }

    /// A new line, or what is answered to a question.
    private static func changes(
        keeping line: MarkedLine, at place: CapturePlace, in programme: ProgrammeState, _ state: ConsoleState,
        _ world: World
    ) throws(Refusal) -> [Change] {
        if let question = place.answers {
            return try programme.answering(
                question.id, saying: line, tags: tags(of: line, state), as: world.newID(), in: place.activity.id,
                by: state.operatorName, at: world.now()
            ) { world.newID() }
        }
        return try programme.contribution(
            world.newID(), saying: line, tags: tags(of: line, state), kind: state.lineKind, to: place.prompt.id,
            in: place.activity.id, group: place.group, by: state.operatorName, at: world.now()
        ) { world.newID() }
    }

    /// What was pasted becomes as many lines as it has, all or none; what stands in the field goes before the first.
    static func keepPasted(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let place = state.capturePlace, !asks(&state) else { return [] }
        var texts = state.capture.pasted
        if let first = texts.first, !state.capture.editor.isEmpty {
            texts[0] = PlainText(state.capture.editor.text + " " + first.string)
        }
        var next = state.programme
        var changes: [Change] = []
        for text in texts {
            let line = try Self.changes(keeping: state.kept(of: text), at: place, in: next, state, world)
            try next.apply(line)
            changes += line
        }
        return [.record(changes, .lineKept(slot: place.slot))]
    }

    /// The line as it is to be. What somebody else made of it meanwhile is shown before it is replaced: the base of a
    /// revision is what the person saw.
    private static func revise(
        _ base: Contribution, _ typed: PlainText, _ place: CapturePlace, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        if let now = state.changedMeanwhile, now != state.capture.seen {
            state.capture.seen = now
            return []
        }
        guard let line = read(typed, &state) else { return [] }
        // A kind that was left alone is not put back over somebody else's.
        let kind = state.capture.kind.flatMap { $0 == base.kind ? nil : $0 }
        let changes = try state.programme.revision(of: base.id, saying: line, tags: tags(of: line, state), kind: kind) {
            world.newID()
        }
        guard !changes.isEmpty else {
            stopEditing(&state)
            return []
        }
        return [.record(changes, .lineKept(slot: place.slot))]
    }

    /// Who takes it on and by when, as it stands at the end of the line; nil when that is not clear and was not said yet.
    private static func read(_ typed: PlainText, _ state: inout ConsoleState) -> MarkedLine? {
        switch state.reading(of: typed) {
        case .plain: return MarkedLine(text: typed)
        case .understood(let line): return line
        case .unknown(_, let line, let found):
            if state.capture.unread == typed { return line }
            state.capture.unread = typed
            let words = line.who?.name ?? ""
            state.notice = Notice(
                .hint,
                found.isEmpty
                    ? state.t("Enter again keeps “%1” as a name that is nobody yet.", words)
                    : found.count == 1
                        ? state.t("1 says that they are meant; Enter again keeps “%1”, to be settled later.", words)
                        : state.t(
                            "1 to %1 says who is meant; Enter again keeps “%2”, to be settled later.", found.count,
                            words))
            return nil
        case .two(_, let line):
            if state.capture.unread == typed { return line }
            state.capture.unread = typed
            state.notice = Notice(.hint, state.t("Enter again keeps it for %1.", line.who?.name ?? ""))
            return nil
        case .unclear:
            if state.capture.unread == typed { return MarkedLine(text: typed) }
            state.capture.unread = typed
            // Why stands above the field already.
            state.notice = Notice(.hint, state.t("Enter again keeps the line as it is typed."))
            return nil
        }
    }

    /// The tags of a line, as the file names them.
    static func tags(of line: MarkedLine, _ state: ConsoleState) -> [PlainText] {
        guard !line.tags.isEmpty else { return [] }
        let book = state.tagBook(for: state.capturePlace?.activity)
        var tags: [PlainText] = []
        for tag in line.tags.map(book.tag) where !tags.contains(tag) { tags.append(tag) }
        return tags
    }

    /// A line is on the disk: its field is free. What is shown is never cleared before.
    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        guard case .lineKept(let slot) = followup, state.capturePlace?.slot == slot else { return }
        let revised = state.capture.editing
        let count = state.capture.pasted.count
        if let revised {
            state.capture.revised.insert(revised)
            stopEditing(&state)
        } else {
            if state.capture.drafts[slot] != nil { state.capture.spent.insert(slot) }
            state.capture.pasted = []
            state.capture.pending = []
            state.capture.editor.clear()
            state.capture.kind = nil
            // An answer stands under its question, and not in the list.
            let isAnswer = state.capturePlace?.answers != nil
            state.capture.kept = isAnswer ? nil : state.capturedLines.last { $0.author == state.operatorName }?.id
        }
        state.capture.unread = nil
        if count > 0 {
            state.notice = Notice(.done, state.t.plural("%1 line is kept.", "%1 lines are kept.", count))
        } else {
            let line = revised.map { id in state.capturedLines.first { $0.id == id } } ?? state.capturedLines.last
            if let line, line.kind == .action, line.hasCommitment {
                let facts = [state.title(of: line.owner), line.due.map(state.t.dateInWords) ?? ""].filter {
                    !$0.isEmpty
                }
                state.notice = Notice(.done, state.t("Kept as an action: %1.", state.t.series(facts)))
            }
        }
    }

    /// The field goes back to the new line that was being written, if one was.
    static func stopEditing(_ state: inout ConsoleState) {
        state.capture.base = nil
        state.capture.seen = nil
        state.capture.kind = nil
        loadDraft(&state)
    }

    static func loadDraft(_ state: inout ConsoleState) {
        let draft = state.capturePlace.flatMap { place in
            state.capture.spent.contains(place.slot) ? nil : state.capture.drafts[place.slot]
        }
        state.capture.editor = LineEditor(draft?.string ?? "", screenDirection: state.appearance.direction)
    }

    /// Puts what is being written where it survives: nothing to do when the disk has it.
    static func storeDraft(_ state: inout ConsoleState) -> [Effect] {
        let here = state.capturePlace?.slot
        // Lines that were kept elsewhere are no drafts any more.
        var effects: [Effect] = []
        for slot in state.capture.spent.sorted() where slot != here {
            state.capture.drafts[slot] = nil
            effects.append(.saveDraft(slot: slot, ""))
        }
        state.capture.spent = []
        guard let slot = here, state.capture.base == nil else { return effects }
        let texts = state.capture.pending.map(\.string) + [state.capture.editor.text]
        let text = PlainText(texts.filter { !$0.isEmpty }.joined(separator: " · "))
        guard text != state.capture.drafts[slot] ?? PlainText("") else { return effects }
        state.capture.drafts[slot] = text.isEmpty ? nil : text
        return effects + [.saveDraft(slot: slot, text)]
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        storeDraft(&state)
    }

    /// What somebody else did to the words of a line that this person wrote, in a sentence; nil for all else.
    static func overwritten(by entry: JournalEntry, _ state: ConsoleState) -> String? {
        guard case .contribution(let revision) = entry.change, entry.operatorName != state.operatorName,
            let before = revision.before, before.id != state.capture.editing,
            before.author == state.operatorName || state.capture.revised.contains(before.id)
        else { return nil }
        func short(_ text: PlainText) -> String { TextWidth.truncated(text.string, to: 40) }
        let (t, name) = (state.t, entry.operatorName)
        guard let after = revision.after else { return t("%1 removed your line “%2”.", name, short(before.text)) }
        guard after.text != before.text else { return nil }
        return t("%1 wrote “%2” in place of your “%3”.", name, short(after.text), short(before.text))
    }

    /// The drafts of the last session. One that was kept in the moment before the laptop died is a line already.
    static func take(_ drafts: [String: PlainText], _ state: inout ConsoleState) {
        let kept = Set(
            state.programme.contributions.values.flatMap(\.values)
                .filter { $0.author == state.operatorName }.map(\.text))
        state.capture.drafts = drafts.filter { slot, text in
            slot.hasPrefix(CapturePlace.tableSlots) || slot.hasPrefix(CapturePlace.slots) && !kept.contains(text)
        }
        if state.capture.editor.isEmpty { loadDraft(&state) }
    }

    /// Of a list that was pasted, its lines; nothing is pasted into the field then. False for a text of one line.
    private static func take(pasted text: String, _ state: inout ConsoleState) -> Bool {
        let lines = PastedLines.all(in: text)
        guard lines.count > 1 else { return false }
        state.capture.pasted = lines
        return true
    }
}
