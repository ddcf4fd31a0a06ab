import Localization
import Screen
import Workshop

/// What the tables say, as fast as it is said: Enter keeps a line and stays in place; the arrow up leads to the lines.
enum CaptureView: ConsoleView {
    typealias Memory = CaptureState

    static func title(_ t: Localizer) -> String { t("Capture") }

    static let takesTab = true

    static let bindings: [Binding] = writing + places + lines

    private static let isWriting: @Sendable (ConsoleState) -> Bool = { $0.capture.focus == nil }

    private static let writing: [Binding] = [
        Binding(
            "capture.keep", [.enter], title: { $0("keep") },
            help: { $0("Keep the line. It is on the disk when it stands in the list.") }, footer: 10,
            applies: isWriting, whyNot: { $0.capturePlace == nil ? $0.t("No table writes on this day.") : nil },
            perform: keep),
        Binding(
            "capture.kind", [.control("k")], title: { $0("kind") },
            help: { $0("The next kind of line: idea, barrier, need, offer, action, question.") }, footer: 20,
            applies: isWriting,
            perform: { state, _ in
                guard let place = state.capturePlace else { return [] }
                state.capture.kind = next(state.capture.kind ?? place.prompt.kind)
                return []
            }),
        Binding(
            "capture.lines", [Key(.up)], title: { $0("lines") },
            help: { $0("Go up into the lines: there they are revised, moved, parked, merged.") }, footer: 50,
            applies: isWriting,
            whyNot: { $0.capturedLines.isEmpty ? $0.t("There is no line yet. Type one and press Enter.") : nil },
            perform: { state, _ in
                state.capture.focus = state.capturedLines.last?.id
                return []
            }),
        Binding(
            "capture.leaveLine", [.escape], title: { $0("leave as it was") },
            help: { $0("Leave the line as it was.") }, footer: 15,
            applies: { isWriting($0) && $0.capture.editing != nil },
            perform: { state, _ in
                let line = state.capture.editing
                stopEditing(&state)
                state.capture.focus = line
                return []
            }),
    ]

    private static let places: [Binding] = [
        Binding(
            "capture.table", [.control("t")], title: { $0("table") }, help: { $0("The next table.") }, footer: 30,
            perform: { state, _ in turnTable(&state, 1) }),
        Binding(
            "capture.tableBefore", [.alt("t"), .control("y")], title: { $0("Table before") },
            help: { $0("The table before.") }, perform: { state, _ in turnTable(&state, -1) }),
        Binding(
            "capture.prompt", [.tab], title: { $0("prompt") }, help: { $0("The next prompt.") }, footer: 40,
            perform: { state, _ in turnPrompt(&state, 1) }),
        Binding(
            "capture.promptBefore", [.backTab], title: { $0("Prompt before") }, help: { $0("The prompt before.") },
            perform: { state, _ in turnPrompt(&state, -1) }),
        Binding(
            "capture.activity", [Key(.pageDown)], title: { $0("Next activity") },
            help: { $0("The next activity in which lines are written.") },
            perform: { state, _ in turnActivity(&state, 1) }),
        Binding(
            "capture.activityBefore", [Key(.pageUp)], title: { $0("Activity before") },
            help: { $0("The activity before in which lines are written.") },
            perform: { state, _ in turnActivity(&state, -1) }),
    ]

    private static let lines: [Binding] = [
        Binding(
            "capture.edit", [.enter, .character("e")], title: { $0("edit") }, help: { $0("Write the line anew.") },
            footer: 10, applies: { !isWriting($0) },
            perform: { state, _ in
                guard let line = focusedLine(state) else { return [] }
                let effects = storeDraft(&state)
                state.capture.editor.replace(with: line.text.string)
                state.capture.kind = line.kind
                state.capture.editing = line.id
                state.capture.focus = nil
                return effects
            }),
        onLine("kind", [.character("k")], { $0("kind") }, { $0("The next kind of line.") }, footer: 11) {
            (programme, line) throws(Refusal) in try programme.revision(of: line.id) { $0.kind = next($0.kind) }
        },
        onLine(
            "park", [.character("p")], { $0("park") }, { $0("Set the line aside for later, or take it up again.") },
            footer: 12
        ) { (programme, line) throws(Refusal) in try programme.parking(of: line.id, !line.isParked) },
        Binding(
            "capture.merge", [.character("m")], title: { $0("merge") },
            help: { $0("Say which line says the same: this one then stands under it. On a merged line: undo that.") },
            footer: 13, applies: { !isWriting($0) },
            perform: { (state, _) throws(Refusal) in
                guard let line = focusedLine(state) else { return [] }
                guard line.mergedInto == nil else {
                    return [.record(try state.programme.unmerging(of: line.id), .none)]
                }
                state.overlay = ListOverlay.merge(line, state)
                return []
            }),
        Binding(
            "capture.owner", [.character("o")], title: { $0("who, when") },
            help: { $0("Who takes an action on, and by when.") }, footer: 14, applies: { !isWriting($0) },
            perform: { state, _ in
                guard let line = focusedLine(state) else { return [] }
                state.overlay = ownerForm(line, state)
                return []
            }),
        onLine("moveUp", [.character("K"), Key(.up, .control)], { $0("Move up") }, { $0("Move the line up.") }) {
            (programme, line) throws(Refusal) in try programme.move(of: line.id, by: -1)
        },
        onLine(
            "moveDown", [.character("J"), Key(.down, .control)], { $0("Move down") }, { $0("Move the line down.") }
        ) { (programme, line) throws(Refusal) in try programme.move(of: line.id, by: 1) },
        onLine(
            "remove", [.character("x"), Key(.delete)], { $0("remove") },
            { $0("Take the line out of the list. The journal keeps it; u brings it back.") }, footer: 15
        ) { (programme, line) throws(Refusal) in try programme.removal(of: line.id) },
        Binding(
            "capture.up", [Key(.up)], title: { $0("Line above") }, help: { $0("The line above.") },
            applies: { !isWriting($0) },
            perform: { state, _ in
                moveFocus(&state, -1)
                return []
            }),
        Binding(
            "capture.down", [Key(.down)], title: { $0("Line below") },
            help: { $0("The line below; after the last one, write on.") }, applies: { !isWriting($0) },
            perform: { state, _ in
                moveFocus(&state, 1)
                return []
            }),
        Binding(
            "capture.write", [.escape], title: { $0("write on") }, help: { $0("Back to writing.") }, footer: 16,
            applies: { !isWriting($0) },
            perform: { state, _ in
                state.capture.focus = nil
                return []
            }),
    ]

    /// What can be done to the line in focus.
    private static func onLine(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, footer: Int? = nil,
        _ changes: @escaping @Sendable (ProgrammeState, Contribution) throws(Refusal) -> [Change]
    ) -> Binding {
        Binding(
            "capture.\(id)", keys, title: title, help: help, footer: footer, applies: { !isWriting($0) },
            perform: { (state, _) throws(Refusal) in
                guard let line = focusedLine(state) else { return [] }
                let changes = try changes(state.programme, line)
                return changes.isEmpty ? [] : [.record(changes, .none)]
            })
    }

    static func isTyping(_ state: ConsoleState) -> Bool { isWriting(state) }

    static func focusedLine(_ state: ConsoleState) -> Contribution? {
        state.capture.focus.flatMap { focus in state.capturedLines.first { $0.id == focus } }
    }

    private static func next(_ kind: Contribution.Kind) -> Contribution.Kind {
        let all = Contribution.Kind.allCases
        return all[((all.firstIndex(of: kind) ?? 0) + 1) % all.count]
    }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        if isWriting(state) { _ = state.capture.editor.handle(event) }
        return []
    }
}

// Keeping lines, and what is not a line yet.
extension CaptureView {
    private static func keep(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let place = state.capturePlace else { return [] }
        let text = PlainText(state.capture.editor.text)
        let kind = state.capture.kind
        guard let editing = state.capture.editing else {
            guard !text.isEmpty else { return [] }
            let changes = try state.programme.contribution(
                world.newID(), saying: text, kind: kind, to: place.prompt.id, in: place.activity.id,
                group: place.group, by: state.operatorName, at: world.now())
            return [.record(changes, .lineKept(slot: place.slot))]
        }
        let changes = try state.programme.revision(of: editing) { line in
            line.text = text
            line.kind = kind ?? line.kind
        }
        guard !changes.isEmpty else {
            stopEditing(&state)
            return []
        }
        return [.record(changes, .lineKept(slot: place.slot))]
    }

    /// A line is on the disk: its field is free. What is shown is never cleared before.
    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        guard case .lineKept(let slot) = followup, state.capturePlace?.slot == slot else { return }
        if state.capture.editing != nil {
            stopEditing(&state)
        } else {
            state.capture.editor.clear()
            state.capture.kind = nil
        }
    }

    /// The field goes back to the new line that was being written, if one was.
    private static func stopEditing(_ state: inout ConsoleState) {
        state.capture.editing = nil
        state.capture.kind = nil
        loadDraft(&state)
    }

    private static func loadDraft(_ state: inout ConsoleState) {
        let draft = state.capturePlace.flatMap { state.capture.drafts[$0.slot] }
        state.capture.editor = LineEditor(draft?.string ?? "", screenDirection: state.appearance.direction)
    }

    /// Puts what is being written where it survives: nothing to do when the disk has it.
    private static func storeDraft(_ state: inout ConsoleState) -> [Effect] {
        guard let place = state.capturePlace, state.capture.editing == nil else { return [] }
        let text = PlainText(state.capture.editor.text)
        guard text != state.capture.drafts[place.slot] ?? PlainText("") else { return [] }
        state.capture.drafts[place.slot] = text.isEmpty ? nil : text
        return [.saveDraft(slot: place.slot, text)]
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] { storeDraft(&state) }

    /// The drafts of the last session. One that was kept in the moment before the laptop died is a line already.
    static func take(_ drafts: [String: PlainText], _ state: inout ConsoleState) {
        let kept = Set(
            state.programme.contributions.values.flatMap(\.values)
                .filter { $0.author == state.operatorName }.map(\.text))
        state.capture.drafts = drafts.filter { $0.key.hasPrefix("line/") && !kept.contains($0.value) }
        if state.capture.editor.isEmpty { loadDraft(&state) }
    }
}

// Turning from list to list.
extension CaptureView {
    static func turn(to activity: ID<Activity>, _ state: inout ConsoleState) {
        guard state.capture.activity != activity else { return }
        state.capture = state.capture.onAnotherDay()
        state.capture.activity = activity
        loadDraft(&state)
    }

    private static func turn(
        _ state: inout ConsoleState, _ change: (inout CaptureState, CapturePlace) -> Void
    ) -> [Effect] {
        guard let place = state.capturePlace else { return [] }
        let effects = storeDraft(&state)
        state.capture.activity = place.activity.id
        state.capture.focus = nil
        state.capture.editing = nil
        state.capture.kind = nil
        change(&state.capture, place)
        loadDraft(&state)
        return effects
    }

    private static func turnTable(_ state: inout ConsoleState, _ step: Int) -> [Effect] {
        turn(&state) { capture, place in
            let count = place.tables.upperBound
            capture.group = (place.group - 1 + step + count) % count + 1
        }
    }

    private static func turnPrompt(_ state: inout ConsoleState, _ step: Int) -> [Effect] {
        turn(&state) { capture, place in
            let count = place.activity.prompts.count
            capture.prompt = ((place.activity.prompts.firstIndex(of: place.prompt) ?? 0) + step + count) % count
        }
    }

    private static func turnActivity(_ state: inout ConsoleState, _ step: Int) -> [Effect] {
        let activities = state.captured
        return turn(&state) { capture, place in
            let index = activities.firstIndex { $0.id == place.activity.id } ?? 0
            capture.activity = activities[(index + step + activities.count) % activities.count].id
            capture.prompt = 0
        }
    }

    private static func moveFocus(_ state: inout ConsoleState, _ step: Int) {
        let lines = state.capturedLines
        let index = (lines.firstIndex { $0.id == state.capture.focus } ?? 0) + step
        state.capture.focus = index < lines.count ? lines[max(0, index)].id : nil
    }

    /// A line in focus that somebody else removed: back to writing.
    static func settle(_ state: inout ConsoleState) {
        if state.capture.focus != nil, focusedLine(state) == nil { state.capture.focus = nil }
        if let editing = state.capture.editing, state.programme.contribution(editing) == nil { stopEditing(&state) }
        // What was being written follows the day no further than to the place where it was begun.
        if !state.capture.editor.isEmpty { state.capture.activity = state.capturePlace?.activity.id }
    }

    /// Who takes an action on, and by when.
    static func ownerForm(_ line: Contribution, _ state: ConsoleState) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let owner = fields.text(t("Who"), line.owner.string)
        let due = fields.date(t("By when"), line.due)
        return Form(line.text.string, fields, done: t("keep")) { (values, state, _) throws(Refusal) in
            let changes = try state.programme.revision(of: line.id) {
                $0.owner = values[owner]
                $0.due = values[due]
            }
            return [.record(changes, .formDone)]
        }
    }
}
