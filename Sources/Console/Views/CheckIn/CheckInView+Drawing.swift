import Localization
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
            placeholder: t("two letters of a name"), isFocused: true)
        let found = state.checkIn.found.count
        var facts = found == 0 ? "" : t("%1 of %2", found, state.programme.stakeholders.count)
        if let category = state.checkIn.category {
            facts = state.categoryTitle(PlainText(category)) + (facts.isEmpty ? "" : "   " + facts)
        }
        canvas.put(facts, column: find + 46, columns: canvas.columns - find - 48, align: .trailing, style: .muted)
        let rows = listRows(state)
        let list = canvas.dropTop(2).top(rows)
        if state.checkIn.found.isEmpty { drawRoom(state, world, on: list) } else { drawList(state, world, on: list) }
        let door = canvas.dropTop(2 + rows).top(4)
        drawDoor(state, world, on: door)
        drawAside(state, on: door.line(3))
        drawCounters(state, on: canvas.bottom(counterRows(state)))
    }

    private static func drawList(_ state: ConsoleState, _ world: World, on area: Canvas) {
        let t = state.t
        guard let day = state.dayID else { return }
        let attendances = state.programme.attendances(on: day)
        let invited = state.workshop.map { state.programme.invited(to: $0.id) } ?? []
        let isNumbered = isNumbered(state)
        let titles = TextWidth.widest(state.categoryTitles, atMost: area.columns / 4)
        let found = state.checkIn.found.compactMap { state.programme.stakeholders[$0] }
        let namesakes = Namesakes(found, t, organisation: state.programme.organisationName)
        // What is said of those who are not here takes as much room as its words do in the language; a clock has room.
        let absent = found.lazy.filter { attendances[$0.id]?.isHere != true }.map {
            standing(of: attendances[$0.id], isInvited: invited.contains($0.id), t, world).word
        }
        let room = 2 + max(6, TextWidth.widest(absent, atMost: area.columns / 4))
        let columns = ColumnLayout([
            .flexible(minimum: 20), .flexible(minimum: 14), .fixed(titles), .fixed(room),
        ]).fields(in: area.columns - 8)
        for (row, index) in state.checkIn.list.visible.enumerated() where state.checkIn.found.indices.contains(index) {
            let id = state.checkIn.found[index]
            guard let person = state.programme.stakeholders[id] else { continue }
            let isChosen = state.checkIn.focus == id
            let line = area.line(row)
            if isChosen { line.put(line.symbol(.focus), column: 2, style: .accent) }
            if isNumbered, row < 9 { line.put(t.number(row + 1), column: 4, columns: 1, style: .muted) }
            let body = line.dropLeading(6)
            let isHere = attendances[id]?.isHere == true
            let style: Style = isChosen ? .strong : isHere ? .muted : .normal
            let name = namesakes.nameBeside(of: person, saysPhone: true).string
            body.put(name, column: columns[0].column, columns: columns[0].columns, style: style)
            let place = found.whatTells(
                person, isGuest: !invited.contains(id), called: state.programme.organisationName)
            body.put(
                alone(place) ?? t.joined(place, by: area.symbol(.separator)),
                column: columns[1].column,
                columns: columns[1].columns, style: .muted)
            body.put(
                state.categoryTitle(person.category), column: columns[2].column, columns: columns[2].columns,
                style: .muted)
            let (symbol, word, look) = standing(of: attendances[id], isInvited: invited.contains(id), t, world)
            body.put(
                line.symbol(symbol) + " " + word, column: columns[3].column, columns: columns[3].columns, style: look)
        }
        if state.checkIn.list.hasAbove { area.put(area.symbol(.above), column: 0, columns: 1, style: .muted) }
        if state.checkIn.list.hasBelow {
            area.put(area.symbol(.below), row: area.rows - 1, column: 0, columns: 1, style: .muted)
        }
    }

    /// Whether somebody is here and since when, has left, or would come without an invitation.
    private static func standing(
        of attendance: Attendance?, isInvited: Bool, _ t: Localizer, _ world: World
    ) -> (symbol: Symbol, word: String, look: Style) {
        switch attendance {
        case .some(let attendance) where attendance.isHere:
            (.present, t.time(world.localTime(attendance.arrivedAt).clock), .good)
        case .some: (.absent, t("left"), .muted)
        case nil: (.absent, isInvited ? "" : t("not invited"), .muted)
        }
    }

    /// While nobody is looked for: who is waited for still, and who came last.
    private static func drawRoom(_ state: ConsoleState, _ world: World, on area: Canvas) {
        let t = state.t
        guard state.dayID != nil, state.workshop != nil else { return }
        guard state.checkIn.query.isEmpty else {
            let hint =
                state.checkIn.query.text.count == 1
                ? t("One letter more.") : t("Nobody is called so. Ctrl-N writes down somebody without invitation.")
            area.put(hint, column: 4, style: .muted)
            return
        }
        let room = state.checkIn.room ?? DoorRoom(state)
        let waited = room.waited
        let half = area.columns / 2
        let left = area.leading(half - 1)
        let right = area.dropLeading(half)
        let isCalled = state.day?.channel != nil
        let everybody =
            isCalled ? t("Everybody who is invited was reached.") : t("Everybody who is invited came.")
        let missing = isCalled ? t("Not reached yet: %1", waited.count) : t("Not here yet: %1", waited.count)
        guard room.invited > 0 else {
            left.putWrapped(
                t("Nobody is invited yet. The directory (F8) reads a list with r."), column: 4,
                columns: left.columns - 5,
                align: .leading, style: .muted)
            drawCame(room, isCalled, state, world, on: right)
            return
        }
        left.put(waited.isEmpty ? everybody : missing, column: 4, columns: left.columns - 4, style: .strong)
        put(waited.count, state, on: left.dropTop(1).dropLeading(4)) { room.name(of: waited[$0], state) }
        drawCame(room, isCalled, state, world, on: right)
    }

    private static func drawCame(
        _ room: DoorRoom, _ isCalled: Bool, _ state: ConsoleState, _ world: World, on right: Canvas
    ) {
        let t = state.t
        let came = room.came
        if came.isEmpty {
            right.putWrapped(
                isCalled
                    ? t("Nobody was reached yet. Type two letters of a name.")
                    : t("Nobody is here yet. Type two letters of a name."), columns: right.columns - 2, align: .leading,
                style: .muted)
        } else {
            right.put(isCalled ? t("Reached last") : t("Came last"), columns: right.columns - 2, style: .strong)
            let list = right.dropTop(1).dropTrailing(2)
            let times = came.prefix(shownRows(came.count, on: list)).map { t.time(world.localTime($0.arrivedAt).clock) }
            // In a column of their own: within one text, a name of the other script would change places with its time.
            let column = TextWidth.widest(times, atMost: 8) + 2
            put(came.count, state, on: list.dropLeading(column)) { room.name(of: came[$0].stakeholder, state) }
            for (row, time) in times.enumerated() {
                list.put(time, row: row, columns: column - 2)
            }
        }
    }

    /// The one text among them that says anything, as it is, so that it is cut at its own end; nil where there are more.
    private static func alone(_ texts: [String]) -> String? {
        let said = texts.filter { !$0.isEmpty }
        return said.count > 1 ? nil : said.first ?? ""
    }

    /// Lines from the top; the last one that fits says how many more there are.
    private static func put(_ count: Int, _ state: ConsoleState, on area: Canvas, line: (Int) -> String) {
        let shown = shownRows(count, on: area)
        for row in 0..<shown { area.put(line(row), row: row, columns: area.columns) }
        guard shown < count else { return }
        area.put(state.t("%1 more", count - shown), row: area.rows - 1, columns: area.columns, style: .muted)
    }

    /// How many of so many lines are shown where the last row may be needed to say how many more there are.
    private static func shownRows(_ count: Int, on area: Canvas) -> Int {
        count <= area.rows ? count : max(0, area.rows - 1)
    }

    /// What the door says of the last act, as large as a line can be.
    private static func drawDoor(_ state: ConsoleState, _ world: World, on area: Canvas) {
        let t = state.t
        guard let day = state.dayID, let word = state.checkIn.said else { return }
        let person: ID<Stakeholder>
        switch word {
        case .arrived(let id), .back(let id), .here(let id): person = id
        }
        guard let attendance = state.programme.attendances(on: day)[person] else { return }
        let name = name(of: person, state)
        let since = t.time(world.localTime(attendance.arrivedAt).clock)
        let isCalled = state.day?.channel != nil
        let date = t.date(world.localTime(attendance.arrivedAt).date)
        let (sentence, style): (String, Style) =
            switch word {
            case .arrived where isCalled: (t("%1 was reached, %2.", name, since), .good)
            case .here where isCalled:
                (t("%1 was reached on %2 (by %3).", name, date, attendance.checkedInBy), .warning)
            case .arrived: (t("%1 is checked in, %2.", name, since), .good)
            case .back: (t("%1 is back.", name), .good)
            case .here: (t("%1 is here since %2 (checked in by %3).", name, since, attendance.checkedInBy), .warning)
            }
        let table = state.programme.currentTable(of: person, on: day).map { t("Table %1.", $0) }
        if style == .good { area.put(area.symbol(.present), row: 1, column: 2, style: .good) }
        let text = [sentence, table ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        area.put(text, row: 1, column: 4, columns: area.columns - 6, style: Style(style.ink, bold: true))
        let facts = [
            state.programme.stakeholders[person].map { state.programme.organisationName(of: $0).string } ?? "",
            state.programme.stakeholders[person].map { state.categoryTitle($0.category) } ?? "",
            listing(state.programme.stakeholders[person]?.consent, t),
        ]
        area.put(
            t.joined(facts, by: area.symbol(.separator)), row: 2, column: 4,
            columns: area.columns - 6, style: .muted)
    }

    /// Names that were typed and led to nobody yet: the latest first, as many as there is room for.
    private static func drawAside(_ state: ConsoleState, on line: Canvas) {
        let names = Array(held(state).reversed())
        guard !names.isEmpty else { return }
        let t = state.t
        let room = line.columns - 4
        let texts = (0..<names.count).reversed().map { kept in
            let rest = names.count - kept - 1
            return t("Held: %1", t.series(Array(names.prefix(kept + 1)) + (rest > 0 ? [t("%1 more", rest)] : [])))
        }
        let text = texts.first { TextWidth.columns(of: $0) <= room } ?? texts[texts.count - 1]
        line.put(text, column: 2, columns: room, style: .warning)
    }

    private static func drawCounters(_ state: ConsoleState, on area: Canvas) {
        let t = state.t
        guard let day = state.dayID, let workshop = state.workshop else { return }
        let attendances = state.programme.attendances(on: day)
        let invited = state.programme.invited(to: workshop.id)
        let walkIns = attendances.values.count(where: \.isWalkIn)
        let came = attendances.count - walkIns
        let left = attendances.values.count { !$0.isHere }
        // What the title says of the room follows from what is said here.
        let isCalled = state.day?.channel != nil
        var facts = [
            isCalled
                ? t("%1 of %2 invited reached", came, invited.count)
                : t.plural("%1 of %2 invited came", "%1 of %2 invited came", came, invited.count)
        ]
        if walkIns > 0 { facts.append(t.plural("%1 without invitation", "%1 without invitation", walkIns)) }
        if left > 0 { facts.append(t.plural("%1 has left", "%1 have left", left)) }
        if walkIns + left > 0, !isCalled { facts.append(t.plural("%1 here", "%1 here", attendances.count - left)) }
        area.put(
            facts.joined(separator: " " + area.symbol(.separator) + " "), column: 2, columns: area.columns - 4,
            style: .strong)
        let categories = state.programme.programme?.categories ?? []
        let half = (categories.count + 1) / 2
        let width = (area.columns - 4) / 2
        let rows = (state.checkIn.room ?? DoorRoom(state)).counts
        // A bar gives way to a long title, down to four columns.
        let texts = rows.map { words(of: $0, t) }
        let counts = TextWidth.widest(texts, atMost: width / 2)
        let titles = TextWidth.widest(state.categoryTitles, atMost: width - counts - 8)
        let bar = min(8, width - counts - titles - 4)
        for (index, category) in categories.enumerated() where rows.indices.contains(index) {
            let cell = area.line(1 + index % half).dropLeading(2 + (index / half) * width).leading(width - 2)
            let count = rows[index]
            cell.put(state.text(category.title), columns: titles, style: .muted)
            cell.bar(
                Double(count.here), of: Double(max(1, count.total)), row: 0, column: titles + 1, columns: max(0, bar),
                track: .muted)
            cell.put(texts[index], column: titles + max(0, bar) + 2)
        }
    }

    /// `7 of 8 +1`: of those who are invited, and who came beside them; of organisations where places are for these.
    private static func words(of count: DoorRoom.CategoryCount, _ t: Localizer) -> String {
        let text =
            count.isOfOrganisations
            ? t("%1 of %2 org.", count.here, count.total) : t("%1 of %2", count.here, count.total)
        return count.others > 0 ? text + " +" + t.number(count.others) : text
    }
}
