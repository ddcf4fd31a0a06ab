import Localization
import Screen
import Words
import Workshop

extension CaptureView {
    /// From this width on, the next table stands beside.
    private static let wide = 110
    /// A line of a table takes so many rows at most; the line in focus is shown whole.
    private static let rowsPerLine = 3

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        guard let place = state.capturePlace else {
            canvas.put(t("No table writes on this day."), row: 1, column: 2, style: .muted)
            return
        }
        drawHead(place, state, world, on: canvas)
        let question = canvas.dropTop(2).top(2).putWrapped(
            state.text(place.prompt.text), column: 2, columns: canvas.columns - 4, style: .muted)
        let messages = isWriting(state) ? rows(of: messages(place, state), columns: canvas.columns) : []
        let field = 2 + max(1, messages.count)
        let lists = canvas.dropTop(question + 3).dropBottom(field)
        if canvas.columns >= wide, place.tables.count > 1 {
            let half = canvas.columns / 2
            drawLines(state.capturedLines, state, world, on: lists.leading(half))
            let next = place.group % place.tables.upperBound + 1
            let beside = lists.dropLeading(half)
            beside.put(t("Table %1", next), row: 0, column: 3, style: .muted)
            let lines = state.programme.lines(of: place.activity.id, prompt: place.prompt.id, group: next)
            drawLines(lines, state, world, on: beside.dropTop(1), isMuted: true)
        } else {
            drawLines(state.capturedLines, state, world, on: lists)
        }
        draw(messages: messages, on: canvas.bottom(field))
        let placeholder = state.capturedLines.isEmpty ? t("Nothing is written yet. Type what the table says.") : ""
        drawField(place, state, placeholder: placeholder, on: canvas.bottom(3))
    }

    /// A word about the field, and how it looks.
    typealias Message = (text: String, style: Style)

    /// Words about the field, two rows of each at most.
    static func rows(of messages: [Message], columns: Int) -> [Message] {
        messages.flatMap { message in
            TextWrap.lines(message.text, columns: columns - 7, atMost: 2).map { (text: $0, style: message.style) }
        }
    }

    /// Those among whom a name chooses stay in sight beside what is said of them.
    static func keptRows(_ state: ConsoleState) -> Int {
        guard isWriting(state), case .unknown = state.reading(of: PlainText(state.capture.editor.text)),
            let place = state.capturePlace
        else { return fieldRows }
        return 2 + max(1, rows(of: messages(place, state), columns: state.size.columns).count)
    }

    /// Above the field.
    static func draw(messages: [Message], on area: Canvas) {
        for (row, message) in messages.enumerated() {
            area.put(message.text, row: row, column: 5, columns: area.columns - 7, style: message.style)
        }
    }

    /// What there is to know about the field: a question that is open, and how its line is understood.
    static func messages(_ place: CapturePlace, _ state: ConsoleState) -> [Message] {
        let t = state.t
        let urgent = Style(.warning, bold: true)
        if !state.capture.pasted.isEmpty {
            let count = state.capture.pasted.count
            let first = TextWidth.truncated(state.capture.pasted[0].string, to: 30)
            return [
                (
                    t.plural(
                        "%1 line was pasted: “%2”.", "%1 lines were pasted: “%2” …", count, first)
                        + " " + t("Enter keeps them one by one, Tab makes one line of them."), urgent
                )
            ]
        }
        let waiting = state.capture.pending.count
        let pending: [(text: String, style: Style)] =
            waiting == 0
            ? []
            : [
                (
                    t.plural(
                        "%1 line waits as it was typed; it is kept with the next.",
                        "%1 lines wait as they were typed; they are kept with the next.", waiting), urgent
                )
            ]
        if isAskingTable(state) {
            let digits =
                state.capture.tableDigits.isEmpty ? "" : " " + t.digits.written(state.capture.tableDigits) + "_"
            return [
                (
                    t(
                        "Which table do you write for? Type its number: %1 to %2.", place.tables.lowerBound,
                        place.tables.upperBound) + digits, urgent
                )
            ] + pending
        }
        var messages = pending
        if state.capture.base != nil {
            if let now = state.changedMeanwhile {
                messages.append((t("Somebody changed this line meanwhile: “%1”", now.text), urgent))
                let isSeen = now == state.capture.seen
                messages.append(
                    (
                        isSeen
                            ? t("Enter puts yours in its place, Esc leaves theirs.")
                            : t("Yours is in the field. Enter, and Enter again, puts it there; Esc leaves theirs."),
                        urgent
                    ))
            } else {
                messages.append((t("revising"), .warning))
            }
        }
        if let begun = state.begunMeanwhile {
            let title = state.text(begun.title)
            let isEmpty = state.capture.editor.isEmpty && state.capture.pending.isEmpty
            messages.append(
                (
                    isEmpty
                        ? t("“%1” has begun. A line begun now still stays here; PgDn goes there.", title)
                        : t("“%1” has begun. Enter keeps this here, PgDn goes there.", title), urgent
                ))
        }
        let isWriting = !state.capture.editor.isEmpty || !state.capture.pending.isEmpty
        if state.begunMeanwhile == nil, isWriting, state.programme.timing(of: place.activity.id).endedAt != nil {
            // Who looks at the paper does not see the clock go.
            let title = state.text(place.activity.title)
            messages.append((t("“%1” has ended. Enter keeps this here all the same.", title), .warning))
        }
        switch state.reading(of: PlainText(state.capture.editor.text)) {
        case .plain: break
        case .understood(let line):
            messages.append((understood(line, as: state.lineKind, state), .good))
        case .unknown(let why, _, _), .two(let why, _), .unclear(let why): messages.append((why, .warning))
        }
        let elsewhere = state.openDrafts.filter { $0.activity.id != place.activity.id }
        if messages.isEmpty, let first = elsewhere.first {
            let sentence = t.plural(
                "%1 line begun elsewhere waits: %2", "%1 lines begun elsewhere wait, the first: %2", elsewhere.count,
                first.place(state))
            messages.append((TextWidth.truncated(sentence, to: state.size.columns - 7), .muted))
        }
        return messages
    }

    private static func drawHead(
        _ place: CapturePlace, _ state: ConsoleState, _ world: World, on canvas: Canvas
    ) {
        let t = state.t
        let drafts = state.openDrafts.filter { $0.activity.id == place.activity.id && $0.answers == nil }
        var right = drawTimeLeft(place.activity, state, world, on: canvas)
        if place.activity.groups > 0 || place.tables.count > 1 {
            let begun = Set(drafts.map(\.group))
            let numbers = tableNumbers(place, begun, isKnown: !state.isTableUnknown, columns: right / 2, t)
            let word = t("Table")
            right -= TextWidth.columns(of: word) + 1 + numbers.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
            var column = right + canvas.put(word, column: right, columns: 12, style: .muted) + 1
            for number in numbers {
                column += canvas.put(
                    number.text, column: column, style: number.isHere ? Style(.accent, bold: true) : .muted)
            }
        }
        canvas.put(state.text(place.activity.title), column: 2, columns: right - 4, style: .strong)
        // The prompts as tabs, the one in focus between signs.
        var column = 2
        for prompt in place.activity.prompts {
            let isHere = prompt.id == place.prompt.id
            let isBegun = drafts.contains { $0.prompt.id == prompt.id && (!isHere && $0.group == place.group) }
            let title = state.text(prompt.title) + (isBegun ? "*" : "")
            let text = isHere ? canvas.symbol(.previous) + " " + title + " " + canvas.symbol(.next) : title
            let width = canvas.put(
                text, row: 1, column: column, columns: max(0, canvas.columns - column - 2),
                style: isHere ? Style(.accent, bold: true) : .muted)
            column += width + 3
        }
    }

    /// The time that the activity has left, where it runs.
    /// - Returns: the column before which there is room for more.
    static func drawTimeLeft(
        _ activity: Activity, _ state: ConsoleState, _ world: World, on canvas: Canvas
    ) -> Int {
        let t = state.t
        let right = canvas.columns - 1
        guard let slot = state.timeline(world)?.running, slot.activity.id == activity.id, let left = slot.secondsLeft
        else { return right }
        let text =
            left < 0
            ? t("%1 over", Clockface.minutesAndSeconds(-left, t))
            : t("%1 left", Clockface.minutesAndSeconds(left, t))
        let width = TextWidth.columns(of: text)
        canvas.put(text, column: right - width, columns: width, style: left < 0 ? Style(.bad, bold: true) : .accent)
        return right - width - 2
    }

    /// ` 1  2*[3] 4  5 `, with a sign where a line is begun and not kept; where there is no room for all, the table alone and how many there are.
    private static func tableNumbers(
        _ place: CapturePlace, _ drafts: Set<Int>, isKnown: Bool, columns: Int, _ t: Localizer
    ) -> [(text: String, isHere: Bool)] {
        let all = place.tables.map { number in
            let isHere = isKnown && number == place.group
            let sign = drafts.contains(number) ? "*" : " "
            return (text: isHere ? "[" + t.number(number) + "]" : " " + t.number(number) + sign, isHere: isHere)
        }
        if all.reduce(0, { $0 + $1.text.count }) <= columns { return all }
        return [("[" + t.number(place.group) + "]", true), ("/" + t.number(place.activity.groups), false)]
    }

    private static func drawLines(
        _ lines: [Contribution], _ state: ConsoleState, _ world: World, on area: Canvas, isMuted: Bool = false
    ) {
        let textColumn = 16
        let width = area.columns - textColumn - 9
        let heights = lines.map { line in
            let rows = TextWrap.lines(text(of: line, state), columns: width).count
            return max(1, line.id == state.capture.focus ? min(rows, area.rows) : min(rows, rowsPerLine))
        }
        let focus = lines.firstIndex { $0.id == state.capture.focus } ?? lines.count - 1
        // The window ends with the line in focus unless more fits; while writing that is the last line.
        var first = max(0, focus)
        var room = area.rows - (heights.indices.contains(first) ? heights[first] : 0)
        var last = first
        while last + 1 < lines.count, room >= heights[last + 1], !isMuted, state.capture.focus != nil, last - focus < 3
        {
            last += 1
            room -= heights[last]
        }
        while first > 0, room >= heights[first - 1] {
            first -= 1
            room -= heights[first]
        }
        while last + 1 < lines.count, room >= heights[last + 1] {
            last += 1
            room -= heights[last]
        }
        var row = 0
        for index in lines.indices where index >= first && index <= last {
            draw(
                lines[index], number: index + 1, state, world,
                on: area.dropTop(row).top(heights[index]), textColumn: textColumn, width: width, isMuted: isMuted)
            row += heights[index]
        }
        if first > 0 { area.put(area.symbol(.above), row: 0, column: 0, columns: 1, style: .muted) }
    }

    private static func draw(
        _ line: Contribution, number: Int, _ state: ConsoleState, _ world: World, on area: Canvas, textColumn: Int,
        width: Int, isMuted: Bool
    ) {
        let isFocused = line.id == (state.capture.focus ?? state.capture.editing)
        let isAside = line.isParked || line.mergedInto != nil
        let style: Style = isFocused ? .strong : (isMuted || isAside ? .muted : .normal)
        if isFocused { area.put(area.symbol(.focus), column: 1, columns: 1, style: .accent) }
        area.put(state.t.number(number), column: 2, columns: 3, align: .trailing, style: .muted)
        area.put(state.programme.kind(of: line, state.t), column: 7, columns: 8, style: isFocused ? .accent : .muted)
        area.putWrapped(text(of: line, state), column: textColumn, columns: width, style: style)
        area.put(
            state.t.time(world.localTime(line.writtenAt).clock), column: area.columns - 7, columns: 5, align: .trailing,
            style: .muted)
    }

    /// A line with what became of it: `→ parked`, `→ like 3`.
    private static func text(of line: Contribution, _ state: ConsoleState) -> String {
        let t = state.t
        let arrow = Symbol.leadsTo.text(state.appearance.direction, state.appearance.repertoire)
        var facts: [String] = []
        if line.owner != nil || line.due != nil {
            facts.append(
                [state.title(of: line.owner), line.due.map(t.date) ?? ""].filter { !$0.isEmpty }.joined(
                    separator: " "))
        }
        if line.isParked { facts.append(t("parked")) }
        if let target = line.mergedInto.flatMap({ state.programme.contribution($0) }) {
            facts.append(t("same as: %1", t.isolated(TextWidth.truncated(target.text.string, to: 24))))
        }
        let marks = marks(of: line, state)
        guard !facts.isEmpty else { return marks.isEmpty ? line.text.string : t.isolated(line.text.string) + marks }
        // Held apart, so that the arrow points from the line to what became of it, whichever way each is read.
        return t.isolated(line.text.string) + marks + facts.map { "  " + arrow + " " + $0 }.joined()
    }

    /// The field, with what its line will be.
    /// - Parameter hint: what stands in it while it is empty.
    static func drawField(_ place: CapturePlace, _ state: ConsoleState, placeholder hint: String, on area: Canvas) {
        let t = state.t
        let isWriting = state.capture.focus == nil
        if isWriting { area.put(area.symbol(.focus), row: 1, column: 3, columns: 1, style: .accent) }
        var kind = place.answers == nil ? state.lineKind.title(t) : t("answer")
        if case .understood(let line) = state.reading(of: PlainText(state.capture.editor.text)), place.answers == nil,
            line.isCommitment(as: state.lineKind)
        {
            kind = Contribution.Kind.action.title(t)
        }
        let width = area.put(kind, row: 1, column: 5, columns: 10, style: .accent)
        let placeholder =
            if !isWriting {
                ""
            } else if isAskingTable(state) {
                ""
            } else if state.capture.editing != nil {
                t("Write the line anew.")
            } else {
                place.answers == nil ? hint : ""
            }
        area.edit(
            state.capture.editor, row: 1, column: 5 + width + 2, columns: area.columns - width - 9,
            placeholder: placeholder, isFocused: isWriting)
    }
}
