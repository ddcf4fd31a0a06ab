import Screen
import Words
import Workshop

extension CheckInView {
    /// Rows at the bottom that tell who is here, by category.
    private static func counterRows(_ state: ConsoleState) -> Int {
        1 + ((state.programme.programme?.categories.count ?? 0) + 1) / 2
    }

    /// Rows for the people found: what the door and the counters leave.
    static func listRows(_ state: ConsoleState) -> Int { max(3, state.size.rows - 4 - 2 - 4 - counterRows(state)) }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        let find = canvas.put(t("Find"), column: 2, style: .muted)
        canvas.edit(
            state.checkIn.query, row: 0, column: find + 4, columns: 40,
            placeholder: t("two letters of a name"), isFocused: state.checkIn.atDoor == nil)
        let found = state.checkIn.found.count
        var facts = found == 0 ? "" : t("%1 of %2", found, state.programme.stakeholders.count)
        if let category = state.checkIn.category {
            facts = state.categoryTitle(PlainText(category)) + (facts.isEmpty ? "" : "   " + facts)
        }
        canvas.put(facts, column: find + 46, columns: canvas.columns - find - 48, align: .trailing, style: .muted)
        let rows = listRows(state)
        drawList(state, world, on: canvas.dropTop(2).top(rows))
        drawDoor(state, world, on: canvas.dropTop(2 + rows).top(4))
        drawCounters(state, on: canvas.bottom(counterRows(state)))
    }

    private static func drawList(_ state: ConsoleState, _ world: World, on area: Canvas) {
        let t = state.t
        guard let day = state.dayID else { return }
        let attendances = state.programme.attendances(on: day)
        guard !state.checkIn.found.isEmpty else {
            let hint =
                if state.checkIn.query.text.count == 1 {
                    t("One letter more.")
                } else if !state.checkIn.query.isEmpty {
                    t("Nobody is called so. Ctrl-N writes down somebody without invitation.")
                } else if attendances.isEmpty {
                    t("Nobody is here yet. Type two letters of a name.")
                } else {
                    ""
                }
            area.put(hint, column: 4, style: .muted)
            return
        }
        let invited = state.workshop.map { state.programme.invited(to: $0.id) } ?? []
        let titles = TextWidth.widest(state.categoryTitles, atMost: area.columns / 4)
        let columns = ColumnLayout([
            .flexible(minimum: 22), .flexible(minimum: 18), .fixed(titles), .fixed(8),
        ]).fields(in: area.columns - 6)
        for (row, index) in state.checkIn.list.visible.enumerated() {
            let id = state.checkIn.found[index]
            guard let person = state.programme.stakeholders[id] else { continue }
            let isChosen = state.checkIn.list.selection == index
            let line = area.line(row)
            if isChosen { line.put(line.symbol(.focus), column: 2, style: .accent) }
            let body = line.dropLeading(4)
            let style: Style = isChosen ? .strong : .normal
            body.put(person.name.string, column: columns[0].column, columns: columns[0].columns, style: style)
            let place = [person.organisation.string, invited.contains(id) ? "" : person.city.string]
            body.put(
                place.filter { !$0.isEmpty }.joined(separator: " " + area.symbol(.separator) + " "),
                column: columns[1].column,
                columns: columns[1].columns, style: .muted)
            body.put(
                state.categoryTitle(person.category), column: columns[2].column, columns: columns[2].columns,
                style: .muted)
            let (symbol, word, look): (Symbol, String, Style) =
                switch attendances[id] {
                case .some(let attendance) where attendance.isHere:
                    (.present, t.time(world.localTime(attendance.arrivedAt).clock), .good)
                case .some: (.absent, t("left"), .muted)
                case nil: (.absent, invited.contains(id) ? "" : t("guest"), .muted)
                }
            body.put(
                line.symbol(symbol) + " " + word, column: columns[3].column, columns: columns[3].columns, style: look)
        }
        if state.checkIn.list.hasBelow {
            area.put(area.symbol(.below), row: area.rows - 1, column: 0, columns: 1, style: .muted)
        }
    }

    /// What there is to say of the person at the door.
    private static func drawDoor(_ state: ConsoleState, _ world: World, on area: Canvas) {
        let t = state.t
        guard let day = state.dayID else { return }
        if let person = state.checkIn.atDoor, let attendance = attendanceAtDoor(state) {
            let since = t.time(world.localTime(attendance.arrivedAt).clock)
            let name = name(of: person, state)
            let sentence =
                if let left = attendance.leftAt {
                    t("%1 came at %2 and left at %3.", name, since, t.time(world.localTime(left).clock))
                } else {
                    t("%1 is here since %2 (checked in by %3).", name, since, attendance.checkedInBy)
                }
            area.put(sentence, row: 1, column: 2, columns: area.columns - 4, style: Style(.warning, bold: true))
            var column = 2
            for hint in Keymap.footer(state) where hint.key != "F1" {
                let width = area.put(hint.key, row: 2, column: column, style: .strong, direction: .leftToRight)
                column += width + 1
                column += area.put(hint.title, row: 2, column: column) + 3
            }
        } else if let last = state.checkIn.last, let attendance = state.programme.attendances(on: day)[last] {
            let since = t.time(world.localTime(attendance.arrivedAt).clock)
            area.put(area.symbol(.present), row: 1, column: 2, style: .good)
            area.put(
                t("%1 is checked in, %2.", name(of: last, state), since), row: 1, column: 4,
                columns: area.columns - 6, style: Style(.good, bold: true))
            let person = state.programme.stakeholders[last]
            let facts = [person?.organisation.string ?? "", person.map { state.categoryTitle($0.category) } ?? ""]
            area.put(
                facts.filter { !$0.isEmpty }.joined(separator: " " + area.symbol(.separator) + " "), row: 2, column: 4,
                columns: area.columns - 6,
                style: .muted)
        }
    }

    private static func drawCounters(_ state: ConsoleState, on area: Canvas) {
        let t = state.t
        guard let day = state.dayID, let workshop = state.workshop else { return }
        let people = state.programme.stakeholders
        let attendances = state.programme.attendances(on: day)
        let invited = state.programme.invited(to: workshop.id)
        let walkIns = attendances.values.count(where: \.isWalkIn)
        let came = attendances.count - walkIns
        let here = area.put(t("Here %1 of %2 invited", came, invited.count), column: 2, style: .strong)
        if walkIns > 0 {
            let guests = t.plural("%1 without invitation", "%1 without invitation", walkIns)
            area.put(area.symbol(.separator) + " " + guests, column: here + 3, style: .strong)
        }
        var invitedBy: [String: Int] = [:]
        for id in invited { invitedBy[people[id]?.category.string ?? "", default: 0] += 1 }
        var hereBy: [String: Int] = [:]
        for id in attendances.keys { hereBy[people[id]?.category.string ?? "", default: 0] += 1 }
        let categories = state.programme.programme?.categories ?? []
        let half = (categories.count + 1) / 2
        let width = (area.columns - 4) / 2
        let rows = categories.map { category in
            let here = hereBy[category.code] ?? 0
            return (here: here, total: max(invitedBy[category.code] ?? 0, category.quota ?? 0))
        }
        // A bar gives way to a long title, down to four columns.
        let counts = TextWidth.widest(rows.map { t("%1 of %2", $0.here, $0.total) }, atMost: 12)
        let titles = TextWidth.widest(state.categoryTitles, atMost: width - counts - 8)
        let bar = min(8, width - counts - titles - 4)
        for (index, category) in categories.enumerated() {
            let cell = area.line(1 + index % half).dropLeading(2 + (index / half) * width).leading(width - 2)
            let (here, total) = rows[index]
            cell.put(state.text(category.title), columns: titles, style: .muted)
            cell.bar(Double(here), of: Double(max(1, total)), row: 0, column: titles + 1, columns: bar, track: .muted)
            cell.put(t("%1 of %2", here, total), column: titles + bar + 2)
        }
    }
}
