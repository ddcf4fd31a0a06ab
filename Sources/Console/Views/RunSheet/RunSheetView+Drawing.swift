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
        // The script's word takes what the activities leave, two rows at least; above it a title that is cut in its row.
        let places = Places(timeline, state)
        let notes = TextWrap.lines(
            state.text(timeline.slots[focus].activity.notes), columns: sheet.columns - 4)
        let titleRows = wholeTitle(of: timeline.slots[focus].activity, places, state, columns: sheet.columns - 4).count
        let noteRows = 1 + titleRows + min(notes.count, max(2, sheet.rows - row - 1 - titleRows))
        let room = sheet.rows - noteRows
        let first = max(0, min(rows[focus] - room / 2, row - room))
        for (index, slot) in timeline.slots.enumerated() {
            let place = rows[index] - first
            guard (0..<room).contains(place) else { continue }
            draw(
                slot, isFocused: index == focus, isLast: index == timeline.slots.count - 1, places, state,
                on: sheet.line(place))
            if !facts[index].isEmpty, place + 1 < room {
                sheet.put(facts[index], row: place + 1, column: 11, style: .muted)
            }
        }
        drawNotes(of: timeline.slots[focus].activity, places, state, on: sheet.bottom(noteRows))
        if isWide { drawTables(timeline, state, on: canvas.dropLeading(80)) }
    }

    /// How wide the columns of a row are: what is said of each activity takes as much as its words do in the language,
    /// the title what is left.
    private struct Places {
        /// What is said of an activity that is over or to come.
        var facts = 14
        var title: Int { 50 - facts }

        init(_ timeline: Timeline, _ state: ConsoleState) {
            let last = timeline.slots.count - 1
            let words = timeline.slots.enumerated().map { RunSheetView.fact($1, isLast: $0 == last, state.t) }
            facts = max(facts, min(TextWidth.widest(words, atMost: 24), 24))
        }
    }

    /// What is said of an activity behind its minutes; empty where it begins as planned, and of one that has a clock.
    private static func fact(_ slot: Timeline.Slot, isLast: Bool, _ t: Localizer) -> String {
        switch slot.state {
        case .ended: t("ended %1", t.time(slot.end))
        case .running: slot.secondsLeft == nil ? t("not ended") : ""
        case .ahead where isLast: t("ends %1", t.time(slot.end))
        case .ahead: slot.delay == 0 ? "" : t("now %1", t.time(slot.start))
        case .skipped: slot.isUsed ? t("held, not timed") : t("skipped")
        }
    }

    /// The title of an activity in its rows, where it is cut in the list; else none.
    private static func wholeTitle(
        of activity: Activity, _ places: Places, _ state: ConsoleState, columns: Int
    ) -> [String] {
        let title = state.text(activity.title)
        return TextWidth.columns(of: title) > places.title ? TextWrap.lines(title, columns: columns) : []
    }

    static func sentences(_ state: ConsoleState) -> [String] {
        let t = state.t
        func sign(_ symbol: Symbol) -> String { symbol.text(state.appearance.direction, state.appearance.repertoire) }
        func minutes(_ text: String) -> String { t.isolated(t.digits.written(text)) }
        return [
            t("%1 is over, %2 runs.", sign(.done), sign(.running)),
            t(
                "A number behind the end, %1, says how many minutes longer it took than planned; %2, how many less.",
                minutes("+3"), minutes("-3")),
            t("“%1” says when it will begin, late as the day is.", t("now %1", t.time(ClockTime(minutes: 605)))),
        ]
    }

    private static func draw(
        _ slot: Timeline.Slot, isFocused: Bool, isLast: Bool, _ places: Places, _ state: ConsoleState, on line: Canvas
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
        line.put(state.text(slot.activity.title), column: 11, columns: places.title, style: style)
        line.put(
            t("%1 min", slot.plannedMinutes), column: 11 + places.title, columns: 8, align: .trailing, style: style)
        let facts = line.dropLeading(21 + places.title)
        let fact = fact(slot, isLast: isLast, t)
        switch slot.state {
        case .ended:
            facts.put(fact, columns: places.facts, style: style)
            let overrun = slot.overrun ?? 0
            facts.put(
                overrun == 0 ? "" : (overrun > 0 ? "+" : "") + t.digits.written("\(overrun)"), column: places.facts,
                columns: 5, align: .trailing, style: overrun > 0 ? .warning : .muted, direction: .leftToRight)
        case .running:
            guard let left = slot.secondsLeft else {
                facts.put(fact, columns: places.facts, style: .warning)
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
            let isPutOff = !isLast && slot.delay > 0
            facts.put(fact, columns: places.facts, style: isPutOff ? .warning : style)
        case .skipped: facts.put(fact, columns: places.facts, style: style)
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

    /// The whole title of the activity in focus, where it is cut, and the script's word to the facilitator on it.
    private static func drawNotes(
        of activity: Activity, _ places: Places, _ state: ConsoleState, on area: Canvas
    ) {
        guard state.notice == nil else { return }
        let title = wholeTitle(of: activity, places, state, columns: area.columns - 4)
        if !title.isEmpty {
            area.putWrapped(state.text(activity.title), row: 1, column: 2, columns: area.columns - 4, style: .strong)
        }
        let notes = state.text(activity.notes)
        guard !notes.isEmpty else { return }
        area.putWrapped(notes, row: 1 + title.count, column: 2, columns: area.columns - 4, style: .muted)
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
