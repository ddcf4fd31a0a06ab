import Localization
import Screen
import Words
import Workshop

/// Who was drawn by lot: the names, and what is needed to draw again.
struct DrawnPeople: Overlay {
    let sortition: Sortition
    let drawn: Sortition.Drawn
    /// What asks for the same on paper.
    let command: String
    /// True on the big screen: the names alone.
    var isForRoom = false
    /// The first name that is shown.
    var first = 0

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let pressed) = event else { return [] }
        var overlay = self
        switch state.placed(pressed) {
        case .character("p"): overlay.isForRoom.toggle()
        case Key(.down), Key(.pageDown), .space: overlay.first = min(first + 1, max(0, drawn.chosen.count - 1))
        case Key(.up), Key(.pageUp): overlay.first = max(0, first - 1)
        case _ where isForRoom: overlay.isForRoom = false
        default:
            state.overlay = nil
            return []
        }
        state.overlay = overlay
        return []
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        return [("p", t("projector")), (t("Up/Down"), t("move")), (Key.escape.name, t("back"))]
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.fill()
        let t = state.t
        let words = SortitionWords(t, title: Self.title(state))
        canvas.put(
            words.heading(sortition), row: 1, column: 2, columns: canvas.columns - 4,
            style: Style(.accent, bold: true))
        var foot = [words.seed(sortition)]
        if !isForRoom {
            foot += zip(sortition.quotas, drawn.counts).map {
                words.quota($0, listed: $1.listed, chosen: $1.chosen)
            }
            if foot.count > 5 { foot = Array(foot.prefix(4)) + ["…"] }
            foot += [words.method(sortition).last ?? "", t("On paper, with the whole list: %1", command)]
        }
        let lines = foot.flatMap { TextWrap.lines($0, columns: canvas.columns - 4) }
        let below = canvas.bottom(min(lines.count, canvas.rows / 2))
        for (row, line) in lines.prefix(below.rows).enumerated() {
            below.put(line, row: row, column: 2, columns: below.columns - 4, style: row == 0 ? .strong : .muted)
        }
        let area = canvas.dropTop(3).dropBottom(below.rows + 1)
        let namesakes = Namesakes(
            drawn.chosen.map { sortition.people[$0] }, t, category: { PlainText(state.categoryTitle($0)) })
        for (row, index) in drawn.chosen.enumerated().dropFirst(first).prefix(area.rows) {
            let person = sortition.people[index]
            let line = area.line(row - first)
            line.put(t.number(row + 1), column: 1, columns: 3, align: .trailing, style: .muted)
            let name = line.dropLeading(6).put(
                (isForRoom ? namesakes.name(of: person) : namesakes.nameBeside(of: person)).string,
                columns: area.columns / 2 - 6, style: .strong)
            guard !isForRoom else { continue }
            let details = [state.categoryTitle(person.category), person.city.string, person.organisation.string]
            line.put(
                t.parts(details.filter { !$0.isEmpty }), column: max(area.columns / 2, 8 + name),
                columns: area.columns / 2 - 2, style: .muted)
        }
        if drawn.chosen.count - first > area.rows {
            canvas.put(canvas.symbol(.next), row: 2 + area.rows, column: canvas.columns - 2, columns: 1, style: .muted)
        }
    }

    private static func title(_ state: ConsoleState) -> @Sendable (Sortition.Trait, String) -> String {
        { trait, value in trait == .category ? state.categoryTitle(PlainText(value)) : value }
    }
}

// People are drawn by lot.
extension DirectoryView {
    static let drawing: [Binding] = [
        Binding(
            "directory.draw", [.character("d")], title: { $0("draw by lot") },
            help: { $0("Draw people by lot, by a seed that anybody can check, with quotas or without.") }, footer: 60,
            isForFacilitators: true, applies: { isList($0) && !isOfOrganisations($0) && !$0.directory.isFiltering },
            perform: { state, world in
                state.overlay = drawForm(state, world)
                return []
            })
    ]

    /// Out of whom.
    private enum Pool: String {
        case here, invited, directory
    }

    private static func drawForm(_ state: ConsoleState, _ world: World) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let count = fields.number(t("How many"), 1...1000, 5)
        let pool = fields.choice(
            t("Out of"),
            [(Pool.here, t("those who are here")), (.invited, t("those invited")), (.directory, t("everybody"))])
        let like = fields.choice(
            t("Like the list by"),
            [
                ([Sortition.Trait](), t("no trait")), ([.category], t("category")), ([.city], t("city")),
                ([.category, .city], t("category and city")),
            ])
        let seed = fields.text(
            t("Seed"), String(100_000 + world.random() % 900_000), hint: t("dice, or a number from the newspaper"))
        var form = Form(t("Draw people by lot"), fields, done: t("draw")) { _, _, _ in [] }
        form.next = { (values, state) throws(Refusal) in
            let people = people(values[pool], state)
            let quotas = values[like].flatMap { Sortition.quotas(like: $0, people, places: values[count]) }
            let sortition = Sortition(
                of: people, places: values[count], quotas: quotas, seed: values[seed].string)
            let drawn: Sortition.Drawn
            do throws(Sortition.Problem) { drawn = try sortition.drawn() } catch { throw .cannotDraw(error) }
            let workshop = state.workshop.map { " --workshop \($0.code)" } ?? ""
            let day = state.day.map { " --day \($0.number)" } ?? ""
            let likes = values[like].map { " --like \($0.rawValue)" }.joined()
            let from = values[pool] == .here ? "" : " --from \(values[pool].rawValue)"
            return DrawnPeople(
                sortition: sortition, drawn: drawn,
                command:
                    "halqa draw FILE \(values[count])\(workshop)\(day)\(from)\(likes) --seed \(sortition.seed) --output x.pdf"
            )
        }
        return form
    }

    private static func people(_ pool: Pool, _ state: ConsoleState) -> [Stakeholder] {
        let programme = state.programme
        let ids: [ID<Stakeholder>] =
            switch pool {
            case .here:
                state.dayID.map { programme.attendances(on: $0).filter { $0.value.isHere }.map(\.key) } ?? []
            case .invited: state.workshop.map { Array(programme.invited(to: $0.id)) } ?? []
            case .directory: Array(programme.stakeholders.keys)
            }
        return ids.compactMap { programme.stakeholders[$0] }
    }
}
