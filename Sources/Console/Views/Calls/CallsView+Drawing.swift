import Localization
import Screen
import Words
import Workshop

extension CallsView {
    /// From so many columns on, the person stands beside the list; below, under it.
    private static let wide = 96

    private static func isWide(_ state: ConsoleState) -> Bool { state.size.columns >= wide }

    /// Rows of people.
    static func listHeight(_ state: ConsoleState) -> Int {
        let rows = state.size.rows - 4 - 2
        return max(3, isWide(state) ? rows : rows / 3)
    }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let (t, all) = (state.t, state.callees)
        guard let day = state.day, day.channel != nil else {
            canvas.put(t("Nobody is called on this day."), row: 1, column: 2, style: .muted)
            return
        }
        let reached = all.count { $0.standing == .reached }
        canvas.put(t("%1 of %2 reached", reached, all.count), column: 2, style: .strong)
        let letters = all.count { $0.standing == .letter }
        if letters > 0 {
            canvas.put(
                t.plural("%1 letter to write", "%1 letters to write", letters), column: 2, columns: canvas.columns - 4,
                align: .trailing, style: .muted)
        }
        let area = canvas.dropTop(2)
        guard !all.isEmpty else {
            area.putWrapped(
                t("Nobody is invited to this workshop, and nobody came."), row: 1, column: 4, columns: area.columns - 6,
                align: .leading, style: .muted)
            return
        }
        let height = listHeight(state)
        let list = isWide(state) ? area.leading(44) : area.top(height)
        for (row, index) in state.calls.list.visible.enumerated() where index < all.count {
            draw(all[index], isFocused: state.calls.list.selection == index, state, on: list.line(row))
        }
        if state.calls.list.hasBelow {
            list.put(list.symbol(.below), row: list.rows - 1, column: list.columns - 2, style: .muted)
        }
        if let callee = state.callee {
            drawPerson(callee, state, on: isWide(state) ? area.dropLeading(47) : area.dropTop(height + 1))
        }
    }

    private static func draw(_ callee: Callee, isFocused: Bool, _ state: ConsoleState, on line: Canvas) {
        let t = state.t
        let (symbol, word): (Symbol, String) =
            switch callee.standing {
            case .due: (.absent, callee.calls.isEmpty ? "" : t("again"))
            case .again(let date): (.absent, t.digits.written(date.description))
            case .letter: (.alarm, t("letter"))
            case .reached: (.done, t("reached"))
            case .declined: (.nothing, t("does not want to"))
            }
        let style: Style =
            switch callee.standing {
            case .due: isFocused ? .strong : .normal
            case .again, .letter, .reached, .declined: .muted
            }
        if isFocused { line.put(line.symbol(.focus), column: 2, style: .accent) }
        line.put(line.symbol(symbol), column: 4, style: style)
        let room = line.columns - 6
        let tail = min(18, room / 3)
        line.put(callee.person.name.string, column: 6, columns: room - tail - 1, style: style)
        line.put(word, column: 6 + room - tail, columns: tail, align: .trailing, style: .muted)
    }

    /// Who it is, the number as large as it can be, what was taken on, and what was said before.
    private static func drawPerson(_ callee: Callee, _ state: ConsoleState, on area: Canvas) {
        let (t, person) = (state.t, callee.person)
        let columns = area.columns - 4
        var row = 0
        func put(_ text: String, _ style: Style = .normal, indent: Int = 0) {
            guard row < area.rows else { return }
            area.put(text, row: row, column: 2 + indent, columns: columns - indent, style: style)
            row += 1
        }
        let organisation = state.programme.organisationName(of: person)
        put(
            person.name.string
                + (organisation.isEmpty ? "" : " " + area.symbol(.separator) + " " + organisation.string), .strong)
        let digits = person.phone.string.filter { $0.isNumber || $0 == "+" }
        if !digits.isEmpty, area.rows > 14,
            let big = BigText(digits, fitting: Size(columns: columns, rows: BigText.rows))
        {
            area.put(big, row: row + 1, column: 2, columns: columns, align: .leading)
            row += BigText.rows + 2
        } else {
            put(digits.isEmpty ? t("no number: a letter is next") : t.isolated(person.phone.string), .accent)
        }
        for call in callee.calls.suffix(3) {
            let again = call.again.map { t("again on %1", t.digits.written($0.description)) } ?? ""
            put(t.joined([call.outcome.word(t), again, call.by.string], by: area.symbol(.separator)), .muted)
        }
        let lines = state.calleeCommitments
        put("")
        put(lines.isEmpty ? t("Nothing open that they took on.") : t("What they took on"), .muted)
        let chosen = state.chosenCommitment?.id
        for line in lines {
            let isChosen = line.id == chosen
            let due = line.due.map { t.digits.written($0.description) + "  " } ?? ""
            let word =
                line.isLate(on: state.dateOfCalls)
                ? t("late") + "  " : line.outcome == .started ? t("under way") + "  " : ""
            put(
                (isChosen ? area.symbol(.focus) : " ") + " " + due + word + line.text.string,
                isChosen ? .strong : line.isLate(on: state.dateOfCalls) ? .warning : .normal)
            for remark in state.programme.remarks(on: line.id).suffix(2) { put(remark.text.string, .muted, indent: 4) }
        }
        let links = state.programme.links(of: .person(person.id)).filter { $0.state != .ended }
        for link in links {
            let other = link.ends.first { $0 != .person(person.id) } ?? link.to
            put(t("linked with %1", state.programme.name(of: other)))
        }
    }
}
