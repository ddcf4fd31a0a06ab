import Localization
import Screen
import Workshop

/// What the tables say, as fast as it is said: Enter keeps a line and stays in place; the arrow up leads to the lines.
enum CaptureView: ConsoleView {
    typealias Memory = CaptureState

    static func title(_ t: Localizer) -> String { t("Capture") }

    static let subjects: Set<Change.Subject> = [.lines]

    static let takesTab = true

    static let fieldRows = 3

    static let bindings: [Binding] = pasting + writing + leaving + naming + places + tables + lines + [about] + outside

    static let isWriting: @Sendable (ConsoleState) -> Bool = { $0.capture.focus == nil }
    /// Whether somebody is to say if what was pasted is one line or several.
    static let isPasted: @Sendable (ConsoleState) -> Bool = { isWriting($0) && !$0.capture.pasted.isEmpty }

    static let pasting: [Binding] = [
        Binding(
            "capture.keepPasted", [.enter], title: { $0("keep all") },
            help: { $0("Keep what was pasted as so many lines, all or none.") }, footer: 10, applies: isPasted,
            perform: keepPasted),
        Binding(
            "capture.joinPasted", [.tab], title: { $0("one line") },
            help: { $0("Put what was pasted into the field, as one line.") }, footer: 11, applies: isPasted,
            perform: { state, _ in
                let joined = state.capture.pasted.map(\.string).joined(separator: " ")
                state.capture.pasted = []
                if !state.capture.editor.isEmpty { state.capture.editor.insert(" ") }
                state.capture.editor.insert(joined)
                return []
            }),
        Binding(
            "capture.dropPasted", [.escape], title: { $0("leave it") }, help: { $0("Leave out what was pasted.") },
            footer: 12, applies: isPasted,
            perform: { state, _ in
                state.capture.pasted = []
                return []
            }),
    ]

    private static let writing: [Binding] = [
        Binding(
            "capture.keep", [.enter], title: { $0("keep") },
            help: { $0("Keep the line. It is on the disk when it stands in the list.") }, footer: 10,
            applies: { isWriting($0) && !isPasted($0) },
            whyNot: { $0.capturePlace == nil ? $0.t("No table writes on this day.") : nil }, perform: keep),
        Binding(
            "capture.kind", [.control("k"), .alt("i")], title: { $0("kind") },
            help: { $0("The next kind of line: idea, barrier, need, offer, action, question, note.") }, footer: 20,
            applies: isWriting,
            perform: { state, _ in
                guard let place = state.capturePlace else { return [] }
                state.capture.kind = next(state.lineKind)
                return []
            }),
        Binding(
            "capture.lines", [Key(.up)], title: { $0("lines") },
            help: { $0("Go up into the lines: there they are revised, moved, parked, merged.") }, footer: 50,
            staysInFoot: true,
            applies: isWriting,
            whyNot: { $0.capturedLines.isEmpty ? $0.t("There is no line yet. Type one and press Enter.") : nil },
            perform: { state, _ in
                state.capture.focus = state.capturedLines.last?.id
                return []
            }),
    ]

    /// Out of what was begun in the field.
    static let leaving: [Binding] = [
        Binding(
            "capture.leaveLine", [.escape], title: { $0("leave as it was") },
            help: { $0("Leave the line as it was.") }, footer: 15,
            applies: { isWriting($0) && $0.capture.base != nil && !isPasted($0) },
            perform: { state, _ in
                let line = state.capture.editing
                let isTyped = PlainText(state.capture.editor.text) != state.capture.base?.text
                if isTyped, state.capture.seen == nil, !state.isLeaving {
                    state.isLeaving = true
                    state.notice = Notice(
                        .hint, state.t("Esc again leaves the line as it was; what was typed is not kept."))
                    return []
                }
                state.isLeaving = false
                stopEditing(&state)
                state.capture.focus = line
                return []
            }),
        Binding(
            "capture.keepTableOpen", [.escape], title: { $0("write on") }, help: { $0("Back to writing.") }, footer: 16,
            applies: { isWriting($0) && $0.capture.asksTable && $0.capture.base == nil && !isPasted($0) },
            perform: { state, _ in
                state.capture.asksTable = false
                return []
            }),
    ]

    private static let places: [Binding] = [
        Binding(
            "capture.table", [.control("t"), .alt("g")], title: { $0("next table") }, help: { $0("The next table.") },
            perform: { state, _ in turnTable(&state, 1) }),
        Binding(
            "capture.tableBefore", [.alt("t"), .control("b")], title: { $0("table before") },
            help: { $0("The table before.") }, perform: { state, _ in turnTable(&state, -1) }),
        Binding(
            "capture.prompt", [.tab], title: { $0("prompt") }, help: { $0("The next prompt.") }, footer: 40,
            applies: { !isPasted($0) }, perform: { state, _ in turnPrompt(&state, 1) }),
        Binding(
            "capture.promptBefore", [.backTab], title: { $0("prompt before") }, help: { $0("The prompt before.") },
            perform: { state, _ in turnPrompt(&state, -1) }),
        Binding(
            "capture.activity", [Key(.pageDown)], title: { $0("next activity") },
            help: { $0("The next activity in which lines are written; one that has begun meanwhile first.") },
            applies: isWriting, perform: { state, world in Work.turn(by: 1, &state, world) }),
        Binding(
            "capture.activityBefore", [Key(.pageUp)], title: { $0("activity before") },
            help: { $0("The activity before in which lines are written.") }, applies: isWriting,
            perform: { state, world in Work.turn(by: -1, &state, world) }),
    ]

    /// One key to any of nine tables; Ctrl-T goes through all that there are.
    private static let tables: [Binding] = (1...9).map { number in
        Binding(
            "capture.table\(number)", [.alt(Character(String(number)))], label: number == 1 ? "Alt-1-9" : "",
            title: { $0("table") }, help: { $0("The table with that number; it stays yours, also after a restart.") },
            footer: number == 1 ? 30 : nil, applies: { $0.capturePlace.map { $0.tables.count > 1 } ?? false },
            perform: { (state, _) throws(Refusal) in try choose(table: number, &state) })
    }

    private static let lines: [Binding] = [
        Binding(
            "capture.edit", [.enter, .character("e")], title: { $0("edit") }, help: { $0("Write the line anew.") },
            footer: 10, applies: { !isWriting($0) },
            perform: { state, _ in
                focusedLine(state).map { edit($0, &state) } ?? []
            }),
        onLine(
            "kind", [.character("k")], { $0("kind") },
            { $0("The next kind of line. What somebody took on stays an action.") }, footer: 11
        ) {
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
            help: { $0("Who takes the line on and by when, who says it, and its tags.") }, footer: 14,
            applies: { !isWriting($0) },
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
        Binding(
            "capture.remove", [.character("x"), Key(.delete)], title: { $0("remove") },
            help: { $0("Take the line out of the list. The journal keeps it; u brings it back.") }, footer: 15,
            applies: { !isWriting($0) },
            perform: { (state, _) throws(Refusal) in
                guard let line = focusedLine(state) else { return [] }
                // Two have given each other their word: that is ended first, and knowingly.
                if let link = state.programme.agreedLinks(of: line.id).first {
                    let other = link.from == .line(line.id) ? link.to : link.from
                    state.notice = Notice(
                        .hint,
                        state.t(
                            "A link of it with “%1” was agreed on and would go with it. End the link first.",
                            state.programme.name(of: other)))
                    return [.ring]
                }
                let changes = try state.programme.removal(of: line.id)
                // The next key is meant for a line too, not for the field.
                state.capture.focus = neighbour(of: line, state)
                return [.record(changes, .notice(removed(line, state)))]
            }),
        Binding(
            "capture.up", [Key(.up)], title: { $0("line above") }, help: { $0("The line above.") },
            applies: { !isWriting($0) },
            perform: { state, _ in
                moveFocus(&state, -1)
                return []
            }),
        Binding(
            "capture.down", [Key(.down)], title: { $0("line below") },
            help: { $0("The line below; after the last one, write on.") }, applies: { !isWriting($0) },
            perform: { state, _ in
                moveFocus(&state, 1)
                return []
            }),
        Binding(
            "capture.pageUp", [Key(.pageUp)], title: { $0("a page up") }, help: { $0("A page of lines up.") },
            applies: { !isWriting($0) },
            perform: { state, _ in
                moveFocus(&state, -pageOfLines(state))
                return []
            }),
        Binding(
            "capture.pageDown", [Key(.pageDown)], title: { $0("a page down") }, help: { $0("A page of lines down.") },
            applies: { !isWriting($0) },
            perform: { state, _ in
                let index = state.capturedLines.firstIndex { $0.id == state.capture.focus } ?? 0
                moveFocus(&state, min(pageOfLines(state), state.capturedLines.count - 1 - index))
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

    /// Puts a line into the field, to be written anew.
    static func edit(_ line: Contribution, _ state: inout ConsoleState) -> [Effect] {
        let effects = storeDraft(&state)
        state.capture.editor.replace(with: line.text.string)
        state.capture.kind = line.kind
        state.capture.base = line
        state.capture.seen = nil
        state.capture.focus = nil
        return effects
    }

    /// What is said once a line is out of the list.
    static func removed(_ line: Contribution, _ state: ConsoleState) -> String {
        state.t("Removed: “%1”. F9 brings it back.", TextWidth.truncated(line.text.string, to: 40))
    }

    static func isTyping(_ state: ConsoleState) -> Bool { isWriting(state) }

    static func focusedLine(_ state: ConsoleState) -> Contribution? {
        state.capture.focus.flatMap { focus in state.capturedLines.first { $0.id == focus } }
    }

    /// Lines that a page key goes over.
    private static func pageOfLines(_ state: ConsoleState) -> Int { max(3, state.size.rows - 14) }

    private static func next(_ kind: Contribution.Kind) -> Contribution.Kind {
        let all = Contribution.Kind.allCases
        return all[((all.firstIndex(of: kind) ?? 0) + 1) % all.count]
    }
}
