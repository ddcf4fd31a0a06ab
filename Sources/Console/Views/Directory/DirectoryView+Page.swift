import Localization
import Screen
import Words
import Workshop

// One person, whole.
extension DirectoryView {
    /// A row of the page: what it is about, and what there is to say.
    struct PageRow: Equatable {
        var label: String
        var text: String
    }

    /// All that the file knows of the person in focus.
    static func pageRows(_ state: ConsoleState, _ world: World) -> [PageRow] {
        let t = state.t
        guard let person = state.directory.focus.flatMap({ state.programme.stakeholders[$0] }) else { return [] }
        let facts = [
            (t("Also written"), t.list(person.aliases.map(\.string))),
            (t("Organisation"), state.programme.organisationName(of: person).string),
            (t("Category"), person.category.isEmpty ? "" : state.categoryTitle(person.category)),
            (t("City"), person.city.string),
            (t("Telephone"), t.isolated(person.phone.string)),
            (t("Mail"), t.isolated(person.email.string)),
            (t("Languages"), t.languages(person.languages)),
        ]
        var rows = facts.filter { !$0.1.isEmpty }.map { PageRow(label: $0.0, text: $0.1) }
        rows.append(PageRow(label: t("May be listed"), text: consentTitle(person.consent, t)))
        let workshops = state.programme.programme?.workshops ?? []
        let invited = workshops.filter { state.programme.invited(to: $0.id).contains(person.id) }
        rows.append(
            PageRow(
                label: t("Invited to"),
                text: invited.isEmpty ? t("no workshop") : t.list(invited.map { state.text($0.city) })))
        for workshop in workshops {
            for day in workshop.days { rows += pageRows(of: day, in: workshop, person, state, world) }
        }
        return rows + promises(of: person, state)
    }

    /// What the page that is open says.
    static func rows(of state: ConsoleState, _ world: World) -> [PageRow] {
        isOfOrganisations(state) ? organisationRows(state, world) : pageRows(state, world)
    }

    /// Stands between two facts, in every language.
    private static func separator(_ state: ConsoleState) -> String {
        " " + Symbol.separator.text(state.appearance.direction, state.appearance.repertoire) + " "
    }

    /// When the person came, and at which tables they sat.
    private static func pageRows(
        of day: Day, in workshop: Workshop, _ person: Stakeholder, _ state: ConsoleState, _ world: World
    ) -> [PageRow] {
        let t = state.t
        var rows: [PageRow] = []
        if let attendance = state.programme.attendances(on: day.id)[person.id] {
            let came = t.time(world.localTime(attendance.arrivedAt).clock)
            let reached = t("reached on %1 at %2", t.date(world.localTime(attendance.arrivedAt).date), came)
            let inRoom =
                attendance.leftAt.map { t("came at %1, left at %2", came, t.time(world.localTime($0).clock)) }
                ?? t("came at %1", came)
            let text = day.channel == nil ? inRoom : reached
            let kind = attendance.isWalkIn && day.channel == nil ? separator(state) + t("without invitation") : ""
            let label = t.isolated(state.text(workshop.city)) + separator(state) + t.isolated(t.name(of: day))
            rows.append(PageRow(label: label, text: text + kind))
        }
        for activity in day.activities {
            guard let table = state.programme.seatings[activity.id]?.table(of: person.id) else { continue }
            let lines = state.programme.lines(of: activity.id).filter { $0.group == table && $0.mergedInto == nil }
            let title = state.text(activity.title)
            let count = t.plural("%1 line", "%1 lines", lines.count)
            rows.append(PageRow(label: "", text: t("table %1 in “%2”, %3", table, title, count)))
            let ids = Set(lines.map(\.id))
            let chosen = state.programme.polls.values.flatMap(\.options).filter { !ids.isDisjoint(with: $0.origins) }
            guard !chosen.isEmpty else { continue }
            let vote = t.plural("%1 of them put to a vote", "%1 of them put to a vote", chosen.count)
            rows.append(PageRow(label: "", text: vote))
        }
        return rows
    }

    /// What the person took on.
    private static func promises(of person: Stakeholder, _ state: ConsoleState) -> [PageRow] {
        lines(state, about: .person(person.id)) { state.programme.isSame($0, as: person) }
    }

    /// What somebody took on, what they said, and what was said about them.
    static func lines(
        _ state: ConsoleState, about reference: Reference?, _ isMeant: (Party?) -> Bool
    ) -> [PageRow] {
        let all = state.programme.linesInOrder
        func rows(_ label: String, _ lines: [Contribution]) -> [PageRow] {
            lines.enumerated().map { index, line in
                let due = line.due.map { separator(state) + state.t("by %1", state.t.date($0)) } ?? ""
                return PageRow(label: index == 0 ? label : "", text: state.t.isolated(line.text.string) + due)
            }
        }
        return rows(state.t("Takes on"), all.filter { isMeant($0.owner) })
            + rows(state.t("Said"), all.filter { isMeant($0.by) })
            + rows(state.t("What was said about them"), all.filter { $0.about != nil && $0.about == reference })
    }

    static func drawPage(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        let title: String
        let place: String
        if isOfOrganisations(state) {
            let organisations = state.directory.organisations
            guard let body = organisations.focus else { return }
            title = body.name.string
            place = t("%1 of %2", organisations.list.selected + 1, organisations.shown.count)
        } else {
            guard let person = state.directory.focus.flatMap({ state.programme.stakeholders[$0] }) else { return }
            title = state.directory.name(of: person, state).string
            place = t("%1 of %2", state.directory.list.selected + 1, state.directory.shown.count)
        }
        let text = canvas.symbol(.previous) + " " + place + " " + canvas.symbol(.next)
        let width = TextWidth.columns(of: text)
        canvas.put(text, column: canvas.columns - 2 - width, columns: width, style: .muted)
        canvas.put(
            title, column: 2, columns: canvas.columns - width - 6, style: Style(.accent, bold: true))
        let rows = rows(of: state, world)
        let area = canvas.dropTop(2)
        let labels = min(24, rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0)
        var row = 0
        for entry in rows.dropFirst(state.directory.row) where row < area.rows {
            area.put(entry.label, row: row, column: 2, columns: labels, style: .muted)
            row += area.putWrapped(
                entry.text, row: row, column: labels + 4, columns: area.columns - labels - 6, align: .leading)
        }
        if state.directory.row > 0 { area.put(area.symbol(.above), column: 0, columns: 1, style: .muted) }
    }
}
