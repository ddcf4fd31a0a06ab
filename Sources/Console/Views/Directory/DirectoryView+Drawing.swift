import Localization
import Screen
import Words
import Workshop

extension DirectoryView {
    /// Rows of people: below the field and the heads, above the counts.
    static func listHeight(_ state: ConsoleState) -> Int { max(3, state.size.rows - 4 - 3 - 3) }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        if state.directory.isOpen {
            drawPage(state, world, on: canvas)
        } else {
            drawHead(state, on: canvas)
            if isOfOrganisations(state) {
                drawOrganisations(state, on: canvas.dropTop(2))
                drawPlaces(state, on: canvas.bottom(2))
            } else {
                drawList(state, world, on: canvas.dropTop(2))
                drawTallies(state, on: canvas.bottom(2))
            }
        }
    }

    private static func drawHead(_ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        let directory = state.directory
        if directory.isFiltering || !directory.query.isEmpty {
            let find = canvas.put(t("Find"), column: 2, style: .muted)
            canvas.edit(
                directory.query, row: 0, column: find + 4, columns: 36,
                placeholder: t("two letters of a name"), isFocused: directory.isFiltering)
        } else {
            let title = isOfOrganisations(state) ? t("Organisations, by name") : t("Everybody, by name")
            canvas.put(title, column: 2, style: .strong)
        }
        if isOfOrganisations(state) {
            let (all, shown) = (directory.organisations.all.count, directory.organisations.shown.count)
            let count =
                all == shown ? t.plural("%1 organisation", "%1 organisations", all) : t("%1 of %2", shown, all)
            canvas.put(count, column: 46, columns: canvas.columns - 48, align: .trailing, style: .muted)
            return
        }
        let all = directory.order.count
        var facts =
            directory.shown.count == all
            ? t.plural("%1 person", "%1 people", all) : t("%1 of %2", directory.shown.count, all)
        if let category = directory.category { facts = state.categoryTitle(PlainText(category)) + "   " + facts }
        canvas.put(facts, column: 46, columns: canvas.columns - 48, align: .trailing, style: .muted)
    }

    private static func drawList(_ state: ConsoleState, _ world: World, on area: Canvas) {
        let t = state.t
        let directory = state.directory
        guard !directory.shown.isEmpty else {
            let hint =
                directory.order.isEmpty
                ? t("Nobody is written down yet. Press r to read a list of people, or n for somebody new.")
                : t("Nobody is called so. Esc lists everybody; n writes somebody down.")
            area.putWrapped(hint, row: 1, column: 4, columns: area.columns - 6, align: .leading, style: .muted)
            return
        }
        let invited = state.workshop.map { state.programme.invited(to: $0.id) } ?? []
        let attendances = state.dayID.map { state.programme.attendances(on: $0) } ?? [:]
        let city = TextWidth.widest(directory.tallies.cities.map(\.name) + [t("City")], atMost: 9)
        let (invitation, sign) = (max(7, TextWidth.widest([t("Invited")], atMost: 10)), 7)
        // A category is as wide as its title, as far as names stay whole.
        let category = TextWidth.widest(
            state.categoryTitles + [t("Category")], atMost: area.columns - 4 - 20 - 12 - city - invitation - sign - 5)
        let columns = ColumnLayout(
            [
                .flexible(minimum: 20), .flexible(minimum: 12), .fixed(category), .fixed(city),
                .fixed(invitation), .fixed(sign),
            ], gap: 1
        ).fields(in: area.columns - 4)
        let titles = [t("Name"), t("Organisation"), t("Category"), t("City"), t("Invited"), t("Here")]
        let head = area.line(0).dropLeading(2)
        for (field, title) in zip(columns, titles) {
            head.put(title, column: field.column, columns: field.columns, style: .muted)
        }
        for (row, index) in directory.list.visible.enumerated() where index < directory.shown.count {
            guard let person = state.programme.stakeholders[directory.shown[index]] else { continue }
            let line = area.line(row + 1)
            let isFocused = directory.list.selection == index
            if isFocused { line.put(line.symbol(.focus), columns: 1, style: .accent) }
            let body = line.dropLeading(2)
            let texts = [
                directory.name(of: person, state).string, state.programme.organisationName(of: person).string,
                state.categoryTitle(person.category),
                person.city.string,
            ]
            for (index, text) in texts.enumerated() {
                body.put(
                    text, column: columns[index].column, columns: columns[index].columns,
                    style: index > 0 ? .muted : isFocused ? .strong : .normal)
            }
            let isInvited = invited.contains(person.id)
            body.put(
                line.symbol(isInvited ? .present : .absent), column: columns[4].column + 2, columns: 1,
                style: isInvited ? .normal : .muted)
            if let attendance = attendances[person.id] {
                let since = t.time(world.localTime(attendance.arrivedAt).clock)
                body.put(
                    attendance.isHere ? line.symbol(.present) + " " + since : line.symbol(.absent) + " " + t("left"),
                    column: columns[5].column, columns: columns[5].columns,
                    style: attendance.isHere ? .good : .muted)
            }
        }
        if directory.list.hasAbove { area.put(area.symbol(.above), row: 1, column: area.columns - 1, style: .muted) }
        if directory.list.hasBelow {
            area.put(
                area.symbol(.below), row: directory.list.height, column: area.columns - 1, style: .muted)
        }
    }

    /// How many people there are, by city and by category.
    private static func drawTallies(_ state: ConsoleState, on area: Canvas) {
        let tallies = state.directory.tallies
        let (noCity, noCategory) = (state.t("without a city"), state.t("without a category"))
        let separator = " " + area.symbol(.separator) + " "
        let cities = tallies.cities.map {
            ($0.name.isEmpty ? noCity : state.t.isolated($0.name)) + " " + state.t.number($0.count)
        }
        let categories = tallies.categories.map { entry in
            (entry.name.isEmpty ? noCategory : state.t.isolated(state.categoryTitle(PlainText(entry.name)))) + " "
                + state.t.number(entry.count)
        }
        for (row, parts) in [cities, categories].enumerated() {
            put(parts, by: separator, row: row, on: area)
        }
    }

    /// As many of the parts as there is room for, each whole: half a number is another number.
    private static func put(_ parts: [String], by separator: String, row: Int, on area: Canvas) {
        let room = area.columns - 4
        var shown = parts.count
        func text() -> String { parts.prefix(shown).joined(separator: separator) + (shown < parts.count ? " …" : "") }
        while shown > 1, TextWidth.columns(of: text()) > room { shown -= 1 }
        area.put(text(), row: row, column: 2, columns: room, style: .muted)
    }
}
