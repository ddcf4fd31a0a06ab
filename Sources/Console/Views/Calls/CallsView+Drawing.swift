import Localization
import Screen
import Words
import Workshop

extension CallsView {
    /// From so many columns on, the person stands beside the list; below, under it.
    private static let wide = 96
    /// Columns of the list where the person stands beside it.
    private static let listColumns = 40

    private static func isWide(_ state: ConsoleState) -> Bool { state.size.columns >= wide }

    /// Rows of people: under them the person has as many as there is to say, and the list keeps a third.
    static func listHeight(_ state: ConsoleState) -> Int {
        let rows = state.size.rows - 4 - 2
        guard !isWide(state) else { return max(3, rows) }
        return max(
            3, rows / 3, rows - 1 - max(6, linesOfPerson(state).count + headRows(state, columns: state.size.columns)))
    }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let (t, all) = (state.t, state.callees)
        guard let day = state.day, day.channel != nil else {
            canvas.put(t("Nobody is called on this day."), row: 1, column: 2, style: .muted)
            return
        }
        drawHead(state, on: canvas)
        let area = canvas.dropTop(2)
        guard !all.isEmpty else {
            area.putWrapped(
                t("Nobody is invited to this workshop, and nobody came."), row: 1, column: 4, columns: area.columns - 6,
                align: .leading, style: .muted)
            return
        }
        let listed = state.calls.listed
        guard !listed.isEmpty else {
            area.putWrapped(
                t("Nobody is found by this. Esc lists everybody."), row: 1, column: 4, columns: area.columns - 6,
                align: .leading, style: .muted)
            return
        }
        let height = listHeight(state)
        let list = isWide(state) ? area.leading(listColumns) : area.top(height)
        let words = state.calls.list.visible.map { listed.indices.contains($0) ? word(of: listed[$0], state) : "" }
        // A word that says why somebody is not called is never cut.
        let tail = TextWidth.widest(words, atMost: list.columns / 2)
        for (row, index) in state.calls.list.visible.enumerated() where index < listed.count {
            draw(
                listed[index], words[row], tail, isFocused: state.calls.list.selection == index, state,
                on: list.line(row))
        }
        if state.calls.list.hasAbove {
            list.put(list.symbol(.above), column: list.columns - 1, columns: 1, style: .muted)
        }
        if state.calls.list.hasBelow {
            list.put(list.symbol(.below), row: height - 1, column: list.columns - 1, columns: 1, style: .muted)
        }
        if let callee = state.callee {
            drawPerson(callee, state, on: isWide(state) ? area.dropLeading(listColumns + 2) : area.dropTop(height + 1))
        }
    }

    private static func drawHead(_ state: ConsoleState, on canvas: Canvas) {
        let (t, all) = (state.t, state.callees)
        if state.calls.isFinding || !state.calls.query.isEmpty {
            let find = canvas.put(t("Find"), column: 2, style: .muted)
            canvas.edit(
                state.calls.query, row: 0, column: find + 4, columns: 36,
                placeholder: t("a name, or the code on the sheet"),
                isFocused: state.calls.isFinding)
            return
        }
        let reached = all.count { $0.standing == .reached }
        canvas.put(
            t.plural("%1 of %2 reached", "%1 of %2 reached", reached, all.count), column: 2, style: .strong)
        let letters = all.count { $0.standing == .letter }
        if letters > 0 {
            canvas.put(
                t.plural("%1 letter to write", "%1 letters to write", letters), column: 2, columns: canvas.columns - 4,
                align: .trailing, style: .muted)
        }
    }

    /// How far it has come, in the list; of whom nobody has called yet, whether they came at all.
    private static func word(of callee: Callee, _ state: ConsoleState) -> String {
        let t = state.t
        return switch callee.standing {
        case .due where callee.calls.isEmpty: callee.hasCome || callee.hasCommitment ? "" : t("did not come")
        case .due: t("again")
        case .again(let date): t.date(date)
        case .letter: t("letter")
        case .reached: t("reached")
        case .declined: t("does not want to")
        }
    }

    private static func draw(
        _ callee: Callee, _ word: String, _ tail: Int, isFocused: Bool, _ state: ConsoleState, on line: Canvas
    ) {
        let symbol: Symbol =
            switch callee.standing {
            case .due, .again: .absent
            case .letter: .alarm
            case .reached: .done
            case .declined: .nothing
            }
        let isDue = callee.standing == .due && (callee.hasCome || callee.hasCommitment)
        let style: Style = isFocused ? .strong : isDue ? .normal : .muted
        if isFocused { line.put(line.symbol(.focus), column: 2, columns: 1, style: .accent) }
        line.put(line.symbol(symbol), column: 4, columns: 1, style: style)
        if callee.hasCommitment { line.put(line.symbol(.marked), column: 6, columns: 1, style: .accent) }
        let room = line.columns - 8 - 2
        line.put(callee.person.name.string, column: 8, columns: room - (tail > 0 ? tail + 1 : 0), style: style)
        line.put(word, column: 8 + room - tail, columns: tail, align: .trailing, style: .muted)
    }

    /// A line that says something of the person.
    private struct PersonLine {
        var text: String
        var style: Style = .normal
        var indent = 0
    }

    /// The number in the largest letters that fit into so many columns, for whoever dials it.
    private static func bigNumber(_ person: Stakeholder, columns: Int, rows: Int) -> BigText? {
        let digits = person.phone.string.filter { $0.isNumber || $0 == "+" }
        guard !digits.isEmpty, rows > 8 else { return nil }
        if rows > 16, let big = BigText(digits, fitting: Size(columns: columns, rows: BigText.rows)) { return big }
        return BigText(digits, grain: .half).flatMap { $0.size.columns <= columns ? $0 : nil }
    }

    /// Rows for the name and the number under the list.
    private static func headRows(_ state: ConsoleState, columns: Int) -> Int {
        guard let person = state.callee?.person else { return 0 }
        return 1 + (bigNumber(person, columns: columns - 4, rows: 12).map { $0.size.rows + 1 } ?? 1)
    }

    /// Who it is, the number as large as it can be, what was taken on, and what was said before.
    private static func drawPerson(_ callee: Callee, _ state: ConsoleState, on area: Canvas) {
        let (t, person) = (state.t, callee.person)
        let columns = area.columns - 4
        // Each stands for itself: a name of the other script does not change places with what follows.
        area.put(
            t.joined(
                [person.name.string, state.programme.organisationName(of: person).string], by: area.symbol(.separator)),
            column: 2, columns: columns, style: .strong, direction: area.appearance.direction)
        var row = 1
        let lines = linesOfPerson(state)
        let isRoomy = isWide(state) || area.rows > lines.count + 4
        if isRoomy, let big = bigNumber(person, columns: columns, rows: isWide(state) ? area.rows : 12) {
            area.put(big, row: row + (isWide(state) ? 1 : 0), column: 2, columns: columns, align: .leading)
            row += big.size.rows + (isWide(state) ? 2 : 1)
        } else {
            area.put(
                person.phone.isEmpty ? t("no number: a letter is next") : t.isolated(person.phone.string), row: row,
                column: 2, columns: columns, style: .accent)
            row += 1
        }
        let room = area.rows - row
        // What is chosen is always seen.
        let chosen = lines.firstIndex { $0.style == .strong } ?? 0
        let first = max(0, min(lines.count - room, chosen - room + 2))
        for line in lines.dropFirst(first).prefix(max(0, room)) {
            area.put(line.text, row: row, column: 2 + line.indent, columns: columns - line.indent, style: line.style)
            row += 1
        }
    }

    /// What was tried, what was taken on and what became of it, what was said, and what they are linked with.
    private static func linesOfPerson(_ state: ConsoleState) -> [PersonLine] {
        guard let callee = state.callee else { return [] }
        let t = state.t
        let separator = Symbol.separator.text(state.appearance.direction, state.appearance.repertoire)
        let page = state.calls.page
        var lines = callee.calls.suffix(3).map { call in
            let again = call.again.map { t("again on %1", t.date($0)) } ?? ""
            return PersonLine(
                text: t.joined([call.outcome.word(t), again, call.by.string], by: separator), style: .muted)
        }
        if !callee.hasCome { lines.append(PersonLine(text: t("was invited and did not come"), style: .muted)) }
        lines.append(
            PersonLine(
                text: page.commitments.isEmpty ? t("Nothing open that they took on.") : t("What they took on"),
                style: .muted))
        let chosen = state.chosenCommitment?.id
        for line in page.commitments {
            let isChosen = line.id == chosen
            let mark =
                (isChosen ? Symbol.focus.text(state.appearance.direction, state.appearance.repertoire) : " ") + " "
            let facts = [line.due.map { t.date($0) } ?? "", t.series(standing(of: line, state)), line.text.string]
            let style: Style =
                isChosen ? .strong : line.isSettled ? .muted : line.isLate(on: state.dateOfCalls) ? .warning : .normal
            lines.append(PersonLine(text: mark + t.joined(facts, by: separator), style: style))
            lines += (page.remarks[line.id] ?? []).suffix(2).map {
                PersonLine(text: $0.text.string, style: .muted, indent: 4)
            }
        }
        if !page.said.isEmpty { lines.append(PersonLine(text: t("What they said"), style: .muted)) }
        lines += page.said.suffix(3).map { PersonLine(text: $0.text.string, indent: 2) }
        let words = LinkWords(state.programme, t)
        lines += page.links.map { link in
            let other = link.ends.first { $0 != .person(callee.person.id) } ?? link.to
            let whom = words.other(link, of: callee.person, state.programme.name(of: other).string)
            return PersonLine(text: t.joined([whom] + words.details(link) { t.date($0) }, by: separator))
        }
        return lines
    }

    /// How what was taken on stands: what became of it, and that it is late, each for itself.
    private static func standing(of line: Contribution, _ state: ConsoleState) -> [String] {
        let t = state.t
        let became: String =
            switch line.outcome {
            case .done: t("done")
            case .dropped: t("dropped")
            case .started: t("under way")
            default: ""
            }
        return [line.isLate(on: state.dateOfCalls) ? t("late") : "", became].filter { !$0.isEmpty }
    }
}
