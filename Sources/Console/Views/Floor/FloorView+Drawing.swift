import Localization
import Screen
import Words
import Workshop

extension FloorView {
    /// Rows that the list keeps however large the letters of the question are.
    private static let fewestRows = 3
    /// A question of the list takes so many rows at most while it is in focus.
    private static let rowsInFocus = 3

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        guard let place = state.capturePlace else {
            canvas.put(state.t("No questions are asked on this day."), row: 1, column: 2, style: .muted)
            return
        }
        let questions = state.questions
        drawHead(place.activity, questions, state, world, on: canvas)
        let messages = CaptureView.rows(of: messages(place, questions, state), columns: canvas.columns)
        let field = 2 + max(1, messages.count)
        let body = canvas.dropTop(3).dropBottom(field)
        let taken = drawFloor(questions, state, world, on: body.top(max(4, body.rows - fewestRows)))
        drawList(state, world, on: body.dropTop(taken + 1))
        CaptureView.draw(messages: messages, on: canvas.bottom(field))
        let placeholder =
            questions.all.isEmpty ? state.t("Nobody has asked anything yet. Type what is asked.") : ""
        CaptureView.drawField(place, state, placeholder: placeholder, on: canvas.bottom(3))
    }

    /// Those among whom a name chooses stay in sight beside what is said of them, as in Capture.
    static func keptRows(_ state: ConsoleState) -> Int {
        guard isWriting(state), case .unknown = state.reading(of: PlainText(state.capture.editor.text)),
            let place = state.capturePlace
        else { return fieldRows }
        let messages = messages(place, state.questions, state)
        return 2 + max(1, CaptureView.rows(of: messages, columns: state.size.columns).count)
    }

    /// What there is to know about the field: what is answered in it, how a line is understood, where the focus is that is seen
    /// nowhere.
    private static func messages(
        _ place: CapturePlace, _ questions: Questions, _ state: ConsoleState
    ) -> [(text: String, style: Style)] {
        let t = state.t
        if isWriting(state) {
            let answered = place.answers.map { question in
                let text = t.isolated(TextWidth.truncated(question.text.string, to: 40))
                return (text: t("Answer to: %1", text), style: Style.accent)
            }
            return [answered].compactMap(\.self) + CaptureView.messages(place, state)
        }
        guard let asked = focused(state), !state.floorRows.contains(asked.line.id) else { return [] }
        let text = t.isolated(TextWidth.truncated(asked.line.text.string, to: 40))
        return [(t("In focus, %1: %2", asked.stage.word(t), text), .warning)]
    }

    /// What the round is called, how much time it has left, and the lists with how many stand in each.
    private static func drawHead(
        _ activity: Activity, _ questions: Questions, _ state: ConsoleState, _ world: World, on canvas: Canvas
    ) {
        let t = state.t
        let right = CaptureView.drawTimeLeft(activity, state, world, on: canvas)
        canvas.put(state.text(activity.title), column: 2, columns: right - 4, style: .strong)
        var column = 2
        for list in FloorList.allCases {
            // What nobody asks any more was not answered, though it is listed there.
            let count = questions.all.count { list.stages.contains($0.stage) && $0.stage != .withdrawn }
            let title = t("%1 %2", list.title(t), count)
            let isHere = list == state.floor.list
            let text = isHere ? canvas.symbol(.previous) + " " + title + " " + canvas.symbol(.next) : title
            column +=
                3
                + canvas.put(
                    text, row: 1, column: column, columns: max(0, canvas.columns - column - 2),
                    style: isHere ? Style(.accent, bold: true) : .muted)
        }
    }

    /// The question on the floor, as large as there is room for, and who asks it.
    /// - Returns: the rows that it takes.
    private static func drawFloor(
        _ questions: Questions, _ state: ConsoleState, _ world: World, on area: Canvas
    ) -> Int {
        let t = state.t
        guard let asked = questions.onFloor else {
            let hint =
                questions.waiting.isEmpty
                ? t("No question waits.")
                : t("Nothing is on the floor. %1 brings the next question.", nextKey(state))
            area.put(hint, column: 5, columns: area.columns - 7, style: .muted)
            return 1
        }
        let isFocused = state.capture.focus == asked.line.id
        if isFocused { area.put(area.symbol(.focus), column: 2, columns: 1, style: .accent) }
        let rows = putLarge(asked.line.text.string, on: area.dropBottom(1).dropLeading(4).dropTrailing(2))
        let facts = [
            who(asks: asked, state), t("on the floor for %1", minutes(since: asked.line.settlement?.at, state, world)),
        ]
        area.put(
            t.joined(facts.filter { !$0.isEmpty }, by: area.symbol(.separator)), row: rows, column: 4,
            columns: area.columns - 6, style: .muted)
        return rows + 1
    }

    /// A question in letters as large as fit; where it is too long, in ordinary ones.
    /// - Returns: the rows that it takes.
    static func putLarge(_ text: String, align: Canvas.Alignment = .leading, on area: Canvas) -> Int {
        let style = Style(.accent, bold: true)
        let hasHalves = area.appearance.repertoire != .ascii
        if let large = BigParagraph(text, fitting: Size(columns: area.columns, rows: area.rows), hasHalves: hasHalves) {
            area.put(large, align: align, style: style)
            return large.size.rows
        }
        return area.putWrapped(text, align: align == .leading ? .natural : align, style: style)
    }

    private static func nextKey(_ state: ConsoleState) -> String {
        bindings.first { $0.id == "floor.next" }?.shownName(state) ?? ""
    }

    /// Who asks, and where they come from: the organisation of a person, else the table.
    static func who(asks asked: Questions.Asked, _ state: ConsoleState) -> String {
        let t = state.t
        let line = asked.line
        var from = asked.askers.map { state.title(of: $0) }
        if from.count == 1, case .person(let id)? = asked.askers.first, let person = state.programme.stakeholders[id] {
            from.append(state.programme.organisationName(of: person).string)
        }
        if state.programme.activity(line.activity)?.groups ?? 0 > 0 { from.append(t("Table %1", line.group)) }
        return t.series(from.filter { !$0.isEmpty })
    }

    /// How long ago, as it is said in a room; the time of day for what is long ago.
    private static func minutes(since instant: Instant?, _ state: ConsoleState, _ world: World) -> String {
        guard let instant else { return "" }
        let minutes = state.now.seconds(since: instant) / 60
        guard (0..<longAgo).contains(minutes) else { return state.t.time(world.localTime(instant).clock) }
        return state.t("%1 min", minutes)
    }

    /// Nobody has waited so long in one round, in minutes.
    private static let longAgo = 240
}

// The list.
extension FloorView {
    private static func drawList(_ state: ConsoleState, _ world: World, on area: Canvas) {
        let t = state.t
        let listed = state.floorListed
        guard !listed.isEmpty else {
            area.put(state.floor.list.empty(t), column: 5, columns: area.columns - 7, style: .muted)
            return
        }
        let layout = ColumnLayout(
            [
                .fixed(2), .fixed(sinceColumns(listed, state, world)), .fixed(3), .flexible(minimum: 20),
                .fixed(endColumns(listed, state, area)),
            ], gap: 2
        )
        .fields(in: area.columns - 6)
        let heights = listed.map { asked -> Int in
            guard asked.line.id == state.capture.focus else { return 1 }
            return min(rowsInFocus, TextWrap.lines(text(of: asked, state), columns: layout[3].columns).count)
        }
        let focus = listed.firstIndex { $0.line.id == state.capture.focus } ?? 0
        // The list begins at its top until the focus would leave it.
        var first = 0
        while first < focus, heights[first...focus].reduce(0, +) > area.rows - 1 { first += 1 }
        var row = 0
        for index in first..<listed.count {
            guard row + heights[index] <= area.rows else {
                area.put(area.symbol(.below), row: area.rows - 1, column: area.columns - 2, columns: 1, style: .muted)
                break
            }
            draw(
                listed[index], number: index + 1, layout, state, world,
                on: area.dropTop(row).top(heights[index]).dropLeading(3))
            row += heights[index]
        }
        if first > 0 { area.put(area.symbol(.above), row: 0, column: 0, columns: 1, style: .muted) }
    }

    private static func draw(
        _ asked: Questions.Asked, number: Int, _ layout: [ColumnLayout.Field], _ state: ConsoleState, _ world: World,
        on area: Canvas
    ) {
        let t = state.t
        let isFocused = asked.line.id == state.capture.focus
        let style: Style = isFocused ? .strong : asked.stage == .withdrawn ? .muted : .normal
        if isFocused { area.put(area.symbol(.focus), columns: 1, style: .accent) }
        let body = area.dropLeading(1)
        func put(_ text: String, _ column: Int, _ style: Style, _ align: Canvas.Alignment = .leading) {
            guard layout[column].columns > 0 else { return }
            body.put(text, column: layout[column].column, columns: layout[column].columns, align: align, style: style)
        }
        put(t.number(number), 0, .muted, .trailing)
        put(since(asked, state, world), 1, .muted, .trailing)
        if asked.times > 1 { put("×" + t.number(asked.times), 2, .accent) }
        body.putWrapped(
            text(of: asked, state), column: layout[3].column, columns: layout[3].columns, style: style)
        put(end(of: asked, state), 4, .muted)
    }

    /// Since when a question stands where it does; of one that is open from a day before, which day that was.
    private static func since(_ asked: Questions.Asked, _ state: ConsoleState, _ world: World) -> String {
        if asked.stage.isOpen || asked.stage == .later, let day = state.programme.day(of: asked.line.activity),
            day.id != state.dayID
        {
            return state.t.phrase(for: day)
        }
        let since = asked.stage == .waiting ? asked.since : asked.line.settlement?.at ?? asked.since
        return minutes(since: since, state, world)
    }

    private static func sinceColumns(_ listed: [Questions.Asked], _ state: ConsoleState, _ world: World) -> Int {
        max(6, TextWidth.widest(listed.map { since($0, state, world) }, atMost: 12))
    }

    /// So many columns as who asks or answers takes, less than a third of the list: what is asked has the rest.
    private static func endColumns(_ listed: [Questions.Asked], _ state: ConsoleState, _ area: Canvas) -> Int {
        TextWidth.widest(listed.map { end(of: $0, state) }, atMost: area.columns * 3 / 10)
    }

    /// A question with its tags and what was answered; who asked it, where the end of its row says who answers.
    private static func text(of asked: Questions.Asked, _ state: ConsoleState) -> String {
        let t = state.t
        var answers = asked.answers.map(\.text.string)
        if asked.isAnsweredByMouth { answers.append(t("by word of mouth")) }
        let book = state.tagBook(for: state.capturePlace?.activity)
        var marks = book.beside(asked.line).map { t.isolated("#" + book.title(of: $0)) }
        if !asked.stage.isOpen, !asked.askers.isEmpty {
            marks.insert("— " + t.series(asked.askers.map { state.title(of: $0) }), at: 0)
        }
        guard !answers.isEmpty || !marks.isEmpty else { return asked.line.text.string }
        let arrow = Symbol.leadsTo.text(state.appearance.direction, state.appearance.repertoire)
        return ([t.isolated(asked.line.text.string)] + marks).joined(separator: " ")
            + answers.map { " " + arrow + " " + state.t.isolated($0) }.joined()
    }

    /// Who asks; of what is for later, who answers by when; of what was answered, who did.
    private static func end(of asked: Questions.Asked, _ state: ConsoleState) -> String {
        let t = state.t
        switch asked.stage {
        case .later:
            let due = asked.line.due.map(t.date) ?? ""
            return [asked.line.owner.map { state.title(of: $0) } ?? "", due].filter { !$0.isEmpty }.joined(
                separator: " ")
        case .answered: return t.series(asked.answerers.map { state.title(of: $0) })
        case .withdrawn: return asked.stage.word(t)
        case .waiting, .onFloor: return who(asks: asked, state)
        }
    }
}

extension FloorList {
    /// What the list is called, in a word.
    fileprivate func title(_ t: Localizer) -> String {
        switch self {
        case .waiting: t("Waiting")
        case .later: t("Later")
        case .answered: t("Answered")
        }
    }

    /// What stands in place of an empty list.
    fileprivate func empty(_ t: Localizer) -> String {
        switch self {
        case .waiting: t("Nothing waits. Type a question and press Enter.")
        case .later: t("No question was put off.")
        case .answered: t("No question was answered yet.")
        }
    }
}
