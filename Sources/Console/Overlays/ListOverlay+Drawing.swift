import Localization
import Screen
import Workshop

extension ListOverlay {
    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        var hints = [(key: Key.enter.name, title: done.isEmpty ? t("take it") : done)]
        if ticks != nil { hints += [(Key.space.name, t("in or out")), ("a", t("all or none"))] }
        hints.append((t("Up/Down"), t("choose")))
        if filter != nil { hints.append((t("letters"), t("filter"))) }
        return hints + [(Key.escape.name, leaving.isEmpty ? t("leave") : t("quit"))]
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.fill()
        var row = filter == nil ? 1 : 0
        canvas.put(title, row: row, column: 2, style: Style(.accent, bold: true))
        if !subtitle.isEmpty {
            row += canvas.dropTop(row + 1).putWrapped(
                subtitle, column: 2, columns: canvas.columns - 4, align: .natural)
        }
        if let filter {
            row += 1
            let find = canvas.put(state.t("Find"), row: row, column: 2, style: .muted)
            canvas.edit(
                filter, row: row, column: find + 4, columns: canvas.columns - find - 6,
                placeholder: state.t("type a part of its name"))
        }
        let notes = items.contains { !$0.notes.isEmpty } ? Self.noteRows + 1 : 0
        let area = canvas.dropTop(row + 2).dropBottom(notes)
        drawList(state, on: area)
        if notes > 0 {
            canvas.rule(canvas.rows - notes)
            drawNotes(on: canvas.bottom(Self.noteRows))
        }
    }

    /// Rows for what there is to say of the thing in focus.
    private static let noteRows = 4

    private func drawNotes(on area: Canvas) {
        guard let focus else { return }
        var row = 0
        for (index, note) in items[focus].notes.enumerated() where row < area.rows {
            row += area.dropTop(row).putWrapped(
                note, column: 4, columns: area.columns - 8, align: .leading, style: index == 0 ? .strong : .normal)
        }
    }

    /// A heading, or a thing by its place among those that are listed.
    private enum Row {
        case heading(String)
        case item(Int)
    }

    private func drawList(_ state: ConsoleState, on area: Canvas) {
        guard !shown.isEmpty else {
            // What is looked for in the file, and is not there, is said to be nobody.
            let isSought = more != nil && !empty.isEmpty && (filter?.text.count ?? 0) >= CheckInView.fewestLetters
            let word = isSought ? state.t("Nobody is called so.") : empty
            area.put(word.isEmpty ? state.t("Nothing here is called so.") : word, column: 4, style: .muted)
            return
        }
        var rows: [Row] = []
        var heading = ""
        for (place, index) in shown.enumerated() {
            if items[index].heading != heading {
                heading = items[index].heading
                rows.append(.heading(heading))
            }
            rows.append(.item(place))
        }
        let focus = rows.firstIndex { row in if case .item(list.selected) = row { true } else { false } } ?? 0
        let first = max(0, min(focus - area.rows / 2, rows.count - area.rows))
        let cells = columns(in: area)
        for (row, line) in rows.dropFirst(first).prefix(area.rows).enumerated() {
            switch line {
            case .heading(let heading): area.put(heading, row: row, column: 2, style: .muted)
            case .item(let place): draw(place, cells, state, on: area.line(row))
            }
        }
        if first > 0 { area.put(area.symbol(.above), column: area.columns - 1, style: .muted) }
        if first + area.rows < rows.count {
            area.put(area.symbol(.below), row: area.rows - 1, column: area.columns - 1, style: .muted)
        }
    }

    /// Where the cells begin: after the focus, a digit and a tick.
    private func columns(in area: Canvas) -> [ColumnLayout.Field] {
        let fixed = widths.enumerated().map { index, width -> ColumnLayout.Width in
            index == flexible ? .flexible(minimum: 8) : .fixed(width)
        }
        return ColumnLayout(fixed).fields(in: area.columns - start - 2)
    }

    private var start: Int { 4 + (hasDigits ? 3 : 0) + (ticks == nil ? 0 : 3) }

    private func draw(_ place: Int, _ columns: [ColumnLayout.Field], _ state: ConsoleState, on line: Canvas) {
        let index = shown[place]
        let item = items[index]
        let isFocused = list.selected == place
        if isFocused { line.put(line.symbol(.focus), column: 2, columns: 1, style: .accent) }
        if hasDigits, index < 10 { line.put(state.t.number((index + 1) % 10), column: 4, style: .muted) }
        let isTicked = ticks?.chosen.contains(index)
        if let isTicked {
            line.put(line.symbol(isTicked ? .done : .nothing), column: start - 3, style: isTicked ? .good : .muted)
        }
        let body = line.dropLeading(start)
        for (number, (cell, field)) in zip(item.cells, columns).enumerated() {
            let style: Style =
                item.isOff ? .muted : isFocused ? .strong : number == 0 && isTicked != false ? .normal : .muted
            // A key is what is engraved on it: a bracket is not turned round.
            let isKey = hasKeys && number == item.cells.count - 1
            body.put(
                cell, column: field.column, columns: field.columns, style: style,
                direction: isKey ? .leftToRight : nil)
        }
    }
}
