import Localization
import Screen
import Words
import Workshop

extension RunSheetView {
    /// Below this many columns the tables of the running activity stand on one line; above, beside the run sheet.
    private static let wide = 110

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        guard let timeline = state.timeline(world), let focus = state.focusedActivity(timeline) else {
            canvas.put(state.t("No day is chosen. Press d."), row: 1, column: 2, style: .muted)
            return
        }
        let isWide = canvas.columns >= wide
        let sheet = isWide ? canvas.leading(78) : canvas
        // Each activity takes a row; what is known of the running one, where anything is, takes another, below it.
        let facts = timeline.slots.map { slot in
            slot.state == .running && !isWide ? progress(of: slot.activity, state) : ""
        }
        var rows: [Int] = []
        var row = 0
        for fact in facts {
            rows.append(row)
            row += fact.isEmpty ? 1 : 2
        }
        // The script's word takes what the activities leave, two rows at least.
        let notes = TextWrap.lines(
            state.text(timeline.slots[focus].activity.notes), columns: sheet.columns - 4)
        let noteRows = 1 + min(notes.count, max(2, sheet.rows - row - 1))
        let room = sheet.rows - noteRows
        let first = max(0, min(rows[focus] - room / 2, row - room))
        for (index, slot) in timeline.slots.enumerated() {
            let place = rows[index] - first
            guard (0..<room).contains(place) else { continue }
            draw(
                slot, isFocused: index == focus, isLast: index == timeline.slots.count - 1, state, on: sheet.line(place)
            )
            if !facts[index].isEmpty, place + 1 < room {
                sheet.put(facts[index], row: place + 1, column: 11, style: .muted)
            }
        }
        drawNotes(of: timeline.slots[focus].activity, state, on: sheet.bottom(noteRows))
        if isWide { drawTables(timeline, state, on: canvas.dropLeading(80)) }
    }

    private static func draw(
        _ slot: Timeline.Slot, isFocused: Bool, isLast: Bool, _ state: ConsoleState, on line: Canvas
    ) {
        let t = state.t
        let style: Style =
            switch slot.state {
            case .running: Style(.accent, bold: true)
            case .ended, .skipped: .muted
            case .ahead: isFocused ? .strong : .normal
            }
        if isFocused { line.put(line.symbol(.focus), column: 0, columns: 1, style: .accent) }
        line.put(t.time(slot.planned), column: 2, style: style)
        let symbol: String =
            switch slot.state {
            case .running: line.symbol(.running)
            case .ended: line.symbol(.done)
            case .skipped, .ahead: ""
            }
        line.put(symbol, column: 9, style: style)
        line.put(state.text(slot.activity.title), column: 11, columns: 36, style: style)
        line.put(t("%1 min", slot.plannedMinutes), column: 47, columns: 8, align: .trailing, style: style)
        let facts = line.dropLeading(57)
        switch slot.state {
        case .ended:
            facts.put(t("ended %1", t.time(slot.end)), columns: 14, style: style)
            let overrun = slot.overrun ?? 0
            facts.put(
                overrun == 0 ? "" : (overrun > 0 ? "+" : "") + t.digits.written("\(overrun)"), column: 14, columns: 5,
                align: .trailing, style: overrun > 0 ? .warning : .muted, direction: .leftToRight)
        case .running:
            guard let left = slot.secondsLeft else {
                facts.put(t("not ended"), columns: 14, style: .warning)
                return
            }
            let text = Clockface.minutesAndSeconds(left, t)
            let width = facts.put(
                left < 0 ? t("%1 over", Clockface.minutesAndSeconds(-left, t)) : t("%1 left", text),
                columns: facts.columns - 2,
                style: left < 0 ? Style(.bad, bold: true) : Style(.accent, bold: true))
            facts.bar(
                Double(slot.plannedMinutes * 60 - max(0, left)), of: Double(slot.plannedMinutes * 60), row: 0,
                column: max(12, width + 1), columns: max(0, facts.columns - max(12, width + 1) - 2), track: .muted)
        case .ahead:
            if isLast {
                facts.put(t("ends %1", t.time(slot.end)), columns: 14, style: style)
            } else if slot.delay != 0 {
                facts.put(t("now %1", t.time(slot.start)), columns: 14, style: slot.delay > 0 ? .warning : style)
            }
        case .skipped: facts.put(t("skipped"), columns: 14, style: style)
        }
    }

    /// `5 tables · 3 prompts · 46 lines so far`.
    private static func progress(of activity: Activity, _ state: ConsoleState) -> String {
        let t = state.t
        var parts: [String] = []
        let tables = state.programme.tableCount(of: activity)
        if tables > 0 { parts.append(t.plural("%1 table", "%1 tables", tables)) }
        if !activity.prompts.isEmpty {
            parts.append(t.plural("%1 prompt", "%1 prompts", activity.prompts.count))
            parts.append(t.plural("%1 line so far", "%1 lines so far", state.programme.lines(of: activity.id).count))
        }
        let polls = state.programme.polls(of: activity.id)
        if !polls.isEmpty {
            parts.append(t.plural("%1 poll", "%1 polls", polls.count))
            let open = polls.count { $0.state == .open }
            if open > 0 { parts.append(t("%1 open", open)) }
        }
        return t.joined(parts, by: Symbol.separator.text(.leftToRight, state.appearance.repertoire))
    }

    /// The script's word to the facilitator on the activity in focus.
    private static func drawNotes(of activity: Activity, _ state: ConsoleState, on area: Canvas) {
        let notes = state.text(activity.notes)
        guard !notes.isEmpty, state.notice == nil else { return }
        area.putWrapped(notes, row: 1, column: 2, columns: area.columns - 4, style: .muted)
    }

    /// At a wide screen: how far each table has come in the running activity.
    private static func drawTables(_ timeline: Timeline, _ state: ConsoleState, on area: Canvas) {
        guard let activity = timeline.running?.activity, !activity.prompts.isEmpty else { return }
        let t = state.t
        area.put(state.text(activity.title), row: 0, columns: area.columns - 2, style: Style(.accent, bold: true))
        var row = 2
        let lines = state.programme.lines(of: activity.id)
        let tables = state.programme.groupNumbers(of: activity)
        let most = max(1, tables.map { number in lines.count { $0.group == number } }.max() ?? 1)
        for number in tables where row < area.rows {
            let count = lines.count { $0.group == number }
            area.put(activity.groups == 0 ? t("Room") : t("Table %1", number), row: row, columns: 9)
            area.bar(Double(count), of: Double(most), row: row, column: 10, columns: max(4, area.columns - 18))
            area.put(t.number(count), row: row, column: area.columns - 7, columns: 5, align: .trailing)
            row += 1
        }
        row += 1
        for prompt in activity.prompts where row < area.rows {
            let count = lines.count { $0.prompt == prompt.id }
            area.put(state.text(prompt.title), row: row, columns: area.columns - 8, style: .muted)
            area.put(t.number(count), row: row, column: area.columns - 7, columns: 5, align: .trailing, style: .muted)
            row += 1
        }
    }
}
