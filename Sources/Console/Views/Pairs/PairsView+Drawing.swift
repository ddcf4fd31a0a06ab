import Localization
import Screen
import Words
import Workshop

extension PairsView {
    /// Rows of the panel below: a rule, both people, why they fit in up to two rows, what is open.
    private static let panelRows = 7

    /// Rows of the list: below the head and the names of the columns, above the panel.
    static func listHeight(_ state: ConsoleState) -> Int { max(3, state.size.rows - 4 - 2 - panelRows) }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        guard let activity = state.workedActivity, let shown = state.shownPairs else {
            canvas.put(t("Nobody is paired on this day."), row: 1, column: 2, style: .muted)
            return
        }
        canvas.put(state.text(activity.title), column: 2, columns: canvas.columns / 2, style: .strong)
        switch shown {
        case .refused(let refusal):
            canvas.putWrapped(
                refusal.message(t), row: 2, column: 4, columns: canvas.columns - 6, align: .leading, style: .warning)
        case .paired(let paired):
            drawFacts(paired, state, on: canvas)
            drawList(paired, state, on: canvas.dropTop(1).dropBottom(panelRows))
            drawPanel(paired, state, on: canvas.bottom(panelRows))
        }
    }

    private static func drawFacts(_ paired: Paired, _ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        let agreed = paired.rows.count { $0.links.contains { $0.state == .agreed } }
        let without = paired.rows.count { $0.tutor == nil }
        let facts = [
            t("%1 of %2 agreed", agreed, paired.rows.count),
            without == 0 ? "" : t.plural("%1 without a tutor", "%1 without a tutor", without),
        ]
        canvas.put(
            t.joined(facts.filter { !$0.isEmpty }, by: canvas.symbol(.separator)), column: canvas.columns / 2 + 2,
            columns: canvas.columns / 2 - 4, align: .trailing, style: without == 0 ? .muted : .warning)
    }

    private static func drawList(_ paired: Paired, _ state: ConsoleState, on area: Canvas) {
        let t = state.t
        let columns = ColumnLayout(
            [.flexible(minimum: 20), .fixed(1), .flexible(minimum: 20), .fixed(22)], gap: 2
        ).fields(in: area.columns - 8)
        func put(_ cells: [String], _ styles: [Style], on line: Canvas) {
            for ((cell, style), field) in zip(zip(cells, styles), columns) where field.columns > 0 {
                line.put(cell, column: 6 + field.column, columns: field.columns, style: style)
            }
        }
        put(
            [t("Who learns"), "", t("Who teaches"), ""], Array(repeating: .muted, count: 4), on: area.line(0))
        for (place, index) in state.pairs.list.visible.enumerated() where index < paired.rows.count {
            let row = paired.rows[index]
            let line = area.line(place + 1)
            let isFocused = state.pairs.list.selection == index
            let (symbol, status, style) = status(of: row, t)
            if isFocused { line.put(line.symbol(.focus), column: 2, style: .accent) }
            line.put(line.symbol(symbol), column: 4, style: style)
            let tutor = row.tutor.map { name($0, state) } ?? line.symbol(.nothing)
            let text: Style = isFocused ? .strong : .normal
            put(
                [name(row.learner.id, state), line.symbol(.leadsTo), tutor, status],
                [text, .muted, row.links.isEmpty ? .muted : text, style], on: line)
        }
        if state.pairs.list.hasBelow {
            area.put(area.symbol(.below), row: area.rows - 1, column: area.columns - 2, style: .muted)
        }
    }

    /// How far it has come with somebody, in a word.
    private static func status(of row: Paired.Row, _ t: Localizer) -> (Symbol, String, Style) {
        if let link = row.links.first {
            guard link.state == .agreed else { return (.present, link.state.word(t), .accent) }
            return (.done, t.joined([link.state.word(t)] + (link.due.map { [t.date($0)] } ?? [])), .good)
        }
        return row.proposed == nil ? (.alarm, t("nobody"), .warning) : (.absent, t("would fit"), .muted)
    }

    private static func drawPanel(_ paired: Paired, _ state: ConsoleState, on area: Canvas) {
        let t = state.t
        area.rule(0)
        guard let row = state.pairFocus else { return }
        let columns = area.columns - 6
        func put(_ text: String, _ line: Int, _ style: Style = .normal) {
            area.put(text, row: line, column: 4, columns: columns, style: style)
        }
        put(described(row.learner.id, paired, state), 1, .strong)
        guard let tutor = row.tutor else {
            area.putWrapped(
                gap(row, paired, t), row: 2, column: 4, columns: columns, align: .leading, style: .warning)
            return
        }
        put(area.symbol(.leadsTo) + " " + described(tutor, paired, state), 2)
        let why = TextWrap.lines(state.why(row.learner.id, tutor, in: paired), columns: columns)
        var next = 3
        for line in why.count > 2 ? [why[0], why.dropFirst().joined(separator: " ")] : why {
            put(line, next, .accent)
            next += 1
        }
        if let step = row.links.first.flatMap({ state.programme.steps(of: $0.id).first }) {
            put(t("first step: %1", step.text), next)
            next += 1
        }
        let rather = paired.blocking.filter { $0.learner == row.learner.id }
        if let pair = rather.first {
            put(
                t(
                    "%1 and %2 would fit each other better; then somebody else would have nobody, or fit worse.",
                    state.programme.name(of: Party.person(pair.learner)),
                    state.programme.name(of: Party.person(pair.tutor))), next, .muted)
            next += 1
        }
        if !paired.idle.isEmpty {
            put(t("Could teach somebody: %1", t.series(paired.idle.map { t.isolated($0.name.string) })), next, .muted)
        }
    }

    /// Why somebody has no tutor.
    private static func gap(_ row: Paired.Row, _ paired: Paired, _ t: Localizer) -> String {
        switch row.gap {
        case .keptApart?:
            t("The rules keep them apart from everybody who teaches. Choose by hand all the same: h.")
        default: t("Everybody who could teach them has as many learners as one has at most. Choose by hand: h.")
        }
    }

    static func name(_ person: ID<Stakeholder>, _ state: ConsoleState) -> String {
        state.programme.name(of: Party.person(person)).string
    }

    /// `Driss El Mernissi · Furnatchi Talaa Kebira · Stokers`, and that somebody is not there.
    private static func described(_ id: ID<Stakeholder>, _ paired: Paired, _ state: ConsoleState) -> String {
        guard let person = state.programme.stakeholders[id] else { return "" }
        let parts = [
            person.name.string, state.programme.organisationName(of: person).string,
            state.categoryTitle(person.category), paired.room.gone.contains(id) ? state.t("not here") : "",
        ]
        return state.t.joined(
            parts.filter { !$0.isEmpty }, by: Symbol.separator.text(.leftToRight, state.appearance.repertoire))
    }
}

extension ConsoleState {
    /// Why somebody learns from somebody, in words.
    func why(_ learner: ID<Stakeholder>, _ tutor: ID<Stakeholder>, in paired: Paired) -> String {
        fitWords.pair(
            paired.room.reasons(learner, tutor), areApart: paired.room.isWithoutSpeech(learner, tutor),
            areKeptApart: paired.room.fit(learner, tutor) == nil)
    }
}
