import Localization
import Screen
import Words
import Workshop

extension GroupsView {
    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        guard let plan = state.tablePlan, let day = state.dayID else {
            canvas.put(state.t("On this day nobody sits at tables."), row: 1, column: 2, style: .muted)
            return
        }
        let grid = TableGrid(
            plan.tables.map(\.count), waiting: plan.waiting.count, columns: canvas.columns - 4, rows: canvas.rows - 2)
        let head = canvas.rows - 3 >= grid.rows ? 3 : 2
        drawHead(plan, state, on: canvas.top(head))
        let here = state.programme.hereCount(on: day)
        guard here > 0 || plan.isSeated else {
            let tables = state.t.plural("%1 table waits.", "%1 tables wait.", plan.tables.count)
            canvas.put(tables, row: 3, column: 2, style: .muted)
            canvas.putWrapped(
                state.t("Nobody is here yet. Check people in first (F3); then a seats them."), row: 4, column: 2,
                columns: canvas.columns - 4, align: .leading, style: .muted)
            return
        }
        let area = canvas.dropTop(head).dropTrailing(2)
        let shown = row(of: state.groups.focus, plan, grid).map { grid.firstRow(showing: $0, of: area.rows) } ?? 0
        let first = state.groups.scroll.map { min($0, max(0, grid.rows - area.rows)) } ?? shown
        drawTables(plan, state, grid, first, on: area)
        if grid.rows - first > area.rows {
            canvas.put(canvas.symbol(.below), row: canvas.rows - 1, column: 0, columns: 1, style: .muted)
        }
        if first > 0 { area.put(canvas.symbol(.above), column: 0, columns: 1, style: .muted) }
    }

    private static func row(of person: ID<Stakeholder>?, _ plan: TablePlan, _ grid: TableGrid) -> Int? {
        guard let person else { return nil }
        for (index, list) in plan.lists.enumerated() {
            guard let place = list.firstIndex(of: person) else { continue }
            return grid.place(of: place, in: index, isWaiting: index == plan.tables.count).row
        }
        return nil
    }

    /// What is done at these tables, and how well they are mixed, in words.
    private static func drawHead(_ plan: TablePlan, _ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        var right = canvas.columns - 2
        func put(_ text: String, _ style: Style, row: Int = 0) {
            let width = TextWidth.columns(of: text)
            right -= width
            canvas.put(text, row: row, column: right, columns: width, style: style)
            right -= 3
        }
        let activities = state.seatedActivities
        if activities.count > 1, let index = activities.firstIndex(where: { $0.id == plan.activity.id }) {
            let place = t("%1 of %2", index + 1, activities.count)
            put(canvas.symbol(.previous) + " " + place + " " + canvas.symbol(.next), .muted)
        }
        let timing = state.programme.timing(of: plan.activity.id)
        if timing.isRunning {
            put(canvas.symbol(.running) + " " + t("runs now"), Style(.accent, bold: true))
        } else if timing.endedAt != nil {
            put(canvas.symbol(.done) + " " + t("ended"), .muted)
        } else {
            put(t("planned %1", t.time(plan.activity.start.adding(minutes: timing.shiftMinutes))), .muted)
        }
        canvas.put(state.text(plan.activity.title), column: 2, columns: right - 2, style: .strong)
        guard plan.isSeated else {
            guard !plan.waiting.isEmpty else { return }
            let here = t.plural("%1 person is here", "%1 people are here", plan.waiting.count)
            let text = t.plural(
                "%2, for %1 table. Press a to seat them.", "%2, for %1 tables. Press a to seat them.",
                plan.tables.count, here)
            let column = canvas.put(text, row: 1, column: 2, columns: canvas.columns - 4, style: .accent) + 4
            guard let planned = planned(state) else { return }
            let words = TablesWords(t)
            let broken = words.broken(planned.plan)
            canvas.put(
                broken ?? words.encounters(planned.plan), row: canvas.rows > 2 ? 2 : 1,
                column: canvas.rows > 2 ? 2 : column,
                columns: canvas.rows > 2 ? canvas.columns - 4 : canvas.columns - 2 - column,
                style: broken == nil ? .muted : .warning)
            return
        }
        right = canvas.columns - 2
        if !state.groups.digits.isEmpty {
            put(t("Table %1", state.groups.digits + "_"), Style(.accent, bold: true), row: 1)
        }
        if let query = state.groups.query {
            let find = canvas.put(t("Find"), row: 1, column: 2, style: .muted)
            canvas.edit(
                query, row: 1, column: find + 4, columns: min(36, right - find - 4),
                placeholder: t("two letters of a name"))
            return
        }
        canvas.putWrapped(
            mixing(plan, state), row: 1, column: 2, columns: right - 2, align: .leading, style: .muted)
    }

    /// `7 new encounters of 10 pairs, 70 %. Tables of 4 to 5.`
    private static func mixing(_ plan: TablePlan, _ state: ConsoleState) -> String {
        let t = state.t
        var sentences: [String] = []
        if let report = state.groups.mixing, let share = report.share {
            let percent = t.percent(Percent.rounded(share.numerator, of: share.denominator))
            sentences.append(
                t.plural(
                    "%1 new encounter of %2 pairs, %3.", "%1 new encounters of %2 pairs, %3.", report.newEncounters,
                    report.pairs, percent))
        }
        // Where few came, tables that nobody sits at are said as such.
        let sizes = plan.tables.map(\.count).filter { $0 > 0 }
        let empty = plan.tables.count - sizes.count
        let (least, most) = (sizes.min() ?? 0, sizes.max() ?? 0)
        let size = least == most ? t.number(most) : t("%1 to %2", least, most)
        if let uneven = unevenCategory(plan, state) {
            let category = state.categoryTitle(uneven.category)
            sentences.append(t("Tables of %1; %2 %3 to %4.", size, category, uneven.least, uneven.most))
        } else if most > 1 {
            sentences.append(t("Tables of %1, evenly mixed.", size))
        }
        if empty > 0 {
            sentences.append(t.plural("%1 table stays empty.", "%1 tables stay empty.", empty))
        }
        return sentences.joined(separator: " ")
    }

    /// The category that is spread worst, when one table has two more of it than another.
    private static func unevenCategory(
        _ plan: TablePlan, _ state: ConsoleState
    ) -> (category: PlainText, least: Int, most: Int)? {
        let people = state.programme.stakeholders
        var counts: [PlainText: [Int]] = [:]
        for (index, table) in plan.tables.enumerated() {
            for person in table {
                guard let category = people[person]?.category else { continue }
                counts[category, default: Array(repeating: 0, count: plan.tables.count)][index] += 1
            }
        }
        let spans = counts.map { (category: $0, least: $1.min() ?? 0, most: $1.max() ?? 0) }
        return spans.filter { $0.most - $0.least > 1 }
            .max { ($0.most - $0.least, $1.category) < ($1.most - $1.least, $0.category) }
    }

    /// - Parameter first: the row of the grid that is uppermost.
    private static func drawTables(
        _ plan: TablePlan, _ state: ConsoleState, _ grid: TableGrid, _ first: Int, on area: Canvas
    ) {
        func line(_ place: (column: Int, row: Int)) -> Canvas? {
            // Two columns before a table are the gap, in which the sign of the focus stands.
            let row = place.row - first
            guard row >= 0, row < area.rows else { return nil }
            return area.within(Rect(column: place.column, row: row, columns: grid.width + 2, rows: 1))
        }
        for (index, list) in plan.lists.enumerated() {
            let isWaiting = index == plan.tables.count
            if let head = line(isWaiting ? (0, grid.waitingRow) : grid.head(of: index))?.dropLeading(2) {
                let count = list.isEmpty ? state.t("empty") : state.t.number(list.count)
                let width = TextWidth.columns(of: count)
                head.put(
                    isWaiting ? state.t("Without table") : state.t("Table %1", index + 1),
                    columns: grid.width - width - 1, style: isWaiting ? Style(.warning, bold: true) : .strong)
                head.put(count, column: grid.width - width, columns: width, style: .muted)
            }
            for (place, person) in list.enumerated() {
                guard let line = line(grid.place(of: place, in: index, isWaiting: isWaiting)) else { continue }
                draw(person, state, on: line)
            }
        }
    }

    private static func draw(_ id: ID<Stakeholder>, _ state: ConsoleState, on line: Canvas) {
        let isFocused = id == state.groups.focus
        if isFocused { line.put(line.symbol(.focus), columns: 1, style: .accent) }
        guard let person = state.programme.stakeholders[id] else { return }
        let body = line.dropLeading(2)
        let isHere = state.dayID.flatMap { state.programme.attendances(on: $0)[id] }?.isHere ?? false
        let name = person.name.string
        // The name comes first: it is what a finger looks for on the list. The category has what the name leaves.
        let free = body.columns - 2 - TextWidth.columns(of: name)
        let fact =
            isHere
            ? category(person, state, columns: free)
            : body.symbol(.absent) + " " + state.t("left")
        let width = TextWidth.columns(of: fact)
        body.put(
            name, columns: width == 0 ? body.columns : body.columns - 2 - width,
            style: isFocused ? .strong : isHere ? .normal : .muted)
        if width > 0 { body.put(fact, column: body.columns - width, columns: width, style: .muted) }
    }

    /// A category in so many columns: its title, or nothing. Never cut, for what is left of a word may be another word; and never
    /// its code, which is a word of the script.
    private static func category(_ person: Stakeholder, _ state: ConsoleState, columns: Int) -> String {
        let text = state.categoryTitle(person.category)
        return TextWidth.columns(of: text) <= columns ? text : ""
    }
}

/// Percentages of whole numbers, exact until they are written.
enum Percent {
    /// Half up, without a sign: 7 of 10 is `70`.
    static func rounded(_ part: Int, of whole: Int) -> String {
        whole > 0 ? String((200 * part + whole) / (2 * whole)) : "0"
    }
}
