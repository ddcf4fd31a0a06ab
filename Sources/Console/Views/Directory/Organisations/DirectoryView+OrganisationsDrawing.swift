import Localization
import Screen
import Words
import Workshop

extension DirectoryView {
    static func drawOrganisations(_ state: ConsoleState, on area: Canvas) {
        let t = state.t
        let organisations = state.directory.organisations
        guard !organisations.shown.isEmpty else {
            let hint =
                organisations.all.isEmpty
                ? t("Nobody’s row says where they come from. Press n for an organisation.")
                : t("No organisation is called so. Esc lists all of them; n writes one down.")
            area.putWrapped(hint, row: 1, column: 4, columns: area.columns - 6, align: .leading, style: .muted)
            return
        }
        let (invited, came) = (invitedHere(state), cameToday(state))
        let city = TextWidth.widest(organisations.all.lazy.map(\.city.string) + [t("City")], atMost: 14)
        let titles = [t("Organisation"), t("Category"), t("City"), t("Its people"), t("Invited"), t("Came")]
        let numbers = titles.suffix(3).map { max(5, TextWidth.widest([$0], atMost: 10)) }
        // Where no organisation has a category, its column would take the room of the names.
        let used = organisations.all.compactMap { $0.record?.category }.filter { !$0.isEmpty }.map(state.categoryTitle)
        let hasCategories = !used.isEmpty
        let category =
            hasCategories
            ? TextWidth.widest(
                used + [t("Category")], atMost: area.columns - 4 - 24 - city - numbers.reduce(0, +) - 5) : 0
        let columns = ColumnLayout(
            [.flexible(minimum: 24), .fixed(category), .fixed(city)] + numbers.map { .fixed($0) }, gap: 1
        ).fields(in: area.columns - 4)
        let head = area.line(0).dropLeading(2)
        for (field, title) in zip(columns, titles) where field.columns > 0 {
            head.put(title, column: field.column, columns: field.columns, style: .muted)
        }
        let doubtful = Set(organisations.doubles.flatMap { [$0.first.key, $0.second.key] })
        for (row, index) in organisations.list.visible.enumerated() where index < organisations.shown.count {
            let body = organisations.all[organisations.shown[index]]
            let line = area.line(row + 1)
            let isFocused = organisations.list.selection == index
            if isFocused { line.put(line.symbol(.focus), columns: 1, style: .accent) }
            let place = line.dropLeading(2)
            // A question mark: it may be the same as another.
            let name = doubtful.contains(body.key) ? t("%1 (?)", body.name) : body.name.string
            place.put(
                name, column: columns[0].column, columns: columns[0].columns, style: isFocused ? .strong : .normal)
            let texts = [
                body.record.map { $0.category.isEmpty ? "" : state.categoryTitle($0.category) } ?? "",
                body.city.string, t.number(body.people.count), t.number(body.people.count(where: invited.contains)),
                t.number(body.people.count(where: came.contains)),
            ]
            for (field, text) in zip(columns.dropFirst(), texts) where field.columns > 0 {
                place.put(text, column: field.column, columns: field.columns, style: .muted)
            }
        }
        if organisations.list.hasAbove {
            area.put(area.symbol(.above), row: 1, column: area.columns - 1, style: .muted)
        }
        if organisations.list.hasBelow {
            area.put(area.symbol(.below), row: organisations.list.height, column: area.columns - 1, style: .muted)
        }
    }

    /// The places that are for organisations, and what became of them, where there are any.
    static func drawPlaces(_ state: ConsoleState, on area: Canvas) {
        guard let workshop = state.workshop else { return }
        let places = state.programme.places(in: workshop, on: state.day).filter { $0.quota.unit == .organisations }
        for (row, entry) in places.prefix(area.rows).enumerated() {
            area.put(
                entry.words(state.text(entry.category.title), state.t), row: row, column: 2, columns: area.columns - 4,
                style: entry.tooMany > 0 ? .warning : .muted)
        }
    }

    private static func invitedHere(_ state: ConsoleState) -> Set<ID<Stakeholder>> {
        state.workshop.map { state.programme.invited(to: $0.id) } ?? []
    }

    private static func cameToday(_ state: ConsoleState) -> Set<ID<Stakeholder>> {
        Set(state.day.map { state.programme.came(on: $0) }?.keys.map { $0 } ?? [])
    }

    /// What grids say of it: the class, or why there is none yet.
    private static func ratings(of body: ProgrammeState.Body, _ state: ConsoleState, _ world: World) -> [PageRow] {
        guard let record = body.record else { return [] }
        let subject = Rating.Subject.organisation(record.id)
        return state.programme.currentGrids.filter { $0.subject == .organisation }.compactMap { grid -> PageRow? in
            let papers = state.programme.papers(of: grid.code).filter { $0.subject == subject }
            guard !papers.isEmpty else { return nil }
            let text: String
            do throws(Refusal) {
                let label = try state.programme.labelled(
                    subject, by: try state.programme.editionInUse(of: grid.code, about: subject))
                let grade = label.grade.map { state.text($0.title) } ?? state.t("no class")
                let isOver = label.grade != nil && !label.holds(on: world.localNow.date)
                let until = isOver ? label.until.map { state.t.dateInWords($0) } : nil
                text = state.t.joined(
                    [grade] + [until.map { state.t.validity(until: $0, holds: false) }].compactMap(\.self))
            } catch { text = error.message(state.t) }
            return PageRow(
                label: state.text(grid.title),
                text: grid.classes.isEmpty ? state.t.plural("%1 paper", "%1 papers", papers.count) : text)
        }
    }

    /// All that the file knows of the organisation in focus.
    static func organisationRows(_ state: ConsoleState, _ world: World) -> [PageRow] {
        let t = state.t
        guard let body = state.directory.organisations.focus else { return [] }
        let facts = [
            (t("Also called"), t.list(body.aliases.map(\.string))),
            (t("Category"), body.record.map { $0.category.isEmpty ? "" : state.categoryTitle($0.category) } ?? ""),
            (t("City"), body.city.string), (t("Country"), body.record?.country.string ?? ""),
            (t("Joined into it"), t.list(joined(state).map(\.name.string))),
        ]
        var rows = facts.filter { !$0.1.isEmpty }.map { PageRow(label: $0.0, text: $0.1) }
        for (index, likely) in state.directory.organisations.likelySame(as: body).enumerated() {
            let text = t("%1: %2", title(of: likely.other, state), likely.reason.title(t))
            rows.append(PageRow(label: index == 0 ? t("May be the same as") : "", text: text))
        }
        let people = body.people.compactMap { state.programme.stakeholders[$0] }
        let invited = invitedHere(state)
        let namesakes = Namesakes(people, t)
        for (index, person) in people.enumerated() {
            let facts = [
                namesakes.nameBeside(of: person, saysPhone: true).string,
                person.category.isEmpty ? "" : state.categoryTitle(person.category),
                invited.contains(person.id) ? t("invited") : "",
            ]
            rows.append(PageRow(label: index == 0 ? t("Its people") : "", text: t.joined(facts)))
        }
        if people.isEmpty { rows.append(PageRow(label: t("Its people"), text: t("nobody"))) }
        let ids = Set(body.people)
        for workshop in state.programme.programme?.workshops ?? [] {
            for day in workshop.days {
                let came = people.filter { state.programme.came(on: day)[$0.id] != nil && ids.contains($0.id) }
                guard !came.isEmpty else { continue }
                let label = t.joined([state.text(workshop.city), t.name(of: day)])
                rows.append(
                    PageRow(
                        label: label,
                        text: t("%1: %2", t.plural("%1 came", "%1 came", came.count), t.list(came.map(\.name.string)))))
            }
        }
        return rows + ratings(of: body, state, world)
            + lines(state, about: body.record.map { .organisation($0.id) }) { state.programme.isSame($0, as: body) }
    }
}
