import Localization
import Screen
import Words
import Workshop

/// Every day of the programme, to choose the one that is worked on.
struct DayPicker: Sendable {
    var list: ListViewport

    init(_ state: ConsoleState) {
        let days = Self.days(state)
        list = ListViewport(count: days.count, height: max(1, state.size.rows - 4 - 5))
        if let current = days.firstIndex(where: { $0.day.id == state.dayID }) { list.select(current) }
    }

    private static func days(_ state: ConsoleState) -> [(workshop: Workshop, day: Day)] {
        state.programme.programme?.workshops.flatMap { workshop in workshop.days.map { (workshop, $0) } } ?? []
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        var picker = self
        guard case .key(let key) = event else { return [] }
        switch key {
        case _ where picker.list.handle(key): break
        case .character("j"): picker.list.move(by: 1)
        case .character("k"): picker.list.move(by: -1)
        case .escape, .character("q"):
            if state.dayID == nil { return [.quit] }
            state.overlay = nil
            return []
        case .enter:
            guard let chosen = list.selection else { return [] }
            let day = Self.days(state)[chosen].day
            state.overlay = nil
            state.select(day: day.id)
            state.viewName = .runSheet
            state.view.settle(&state)
            return [.saveDraft(slot: ConsoleState.daySlot, PlainText(day.id.description))]
        default: break
        }
        state.overlay = .dayPicker(picker)
        return []
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let leave = state.dayID == nil ? state.t("quit") : state.t("back")
        return [
            (state.t("Up/Down"), state.t("choose")), (Key.enter.name, state.t("work on this day")),
            (Key.escape.name, leave),
        ]
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.fill()
        canvas.put(state.t("Which day do you work on?"), row: 1, column: 2, style: Style(.accent, bold: true))
        let days = Self.days(state)
        let t = state.t
        let rows = days.map { workshop, day in
            let here = state.programme.attendances(on: day.id).count
            return [
                state.text(workshop.city), t.date(day.date), t("Day %1", day.number), state.text(day.theme),
                here == 0 ? "" : t.plural("%1 came", "%1 came", here),
            ]
        }
        func widest(_ column: Int) -> Int { TextWidth.widest(rows.map { $0[column] }, atMost: 16) }
        let columns = ColumnLayout([
            .fixed(widest(0)), .fixed(widest(1)), .fixed(widest(2)), .flexible(minimum: 10), .fixed(widest(4)),
        ]).fields(in: canvas.columns - 6)
        for (row, index) in list.visible.enumerated() where index < days.count {
            let isChosen = list.selection == index
            if isChosen { canvas.put(canvas.symbol(.focus), row: row + 3, column: 2, style: .accent) }
            for (cell, field) in zip(rows[index], columns) {
                canvas.put(
                    cell, row: row + 3, column: 4 + field.column, columns: field.columns,
                    style: isChosen ? .strong : .normal)
            }
        }
    }
}
