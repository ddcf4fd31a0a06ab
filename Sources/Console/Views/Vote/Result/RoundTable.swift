import Localization
import Screen
import Tally
import Words
import Workshop

/// Rounds side by side: options down, rounds across, what became of each option at the end; below, the story of the
/// round in focus.
struct RoundTable {
    let words: PollWords
    let result: TallyResult
    /// The round in focus, by index.
    let focus: Int
    /// Rows for the story of the round.
    var storyRows = 5

    private static let number = 5
    private static let round = 8
    private static let fate = 19

    private var t: Localizer { words.state.t }

    /// Rows that are no options.
    private enum Extra: CaseIterable {
        case exhausted, quota
    }

    private var extras: [Extra] {
        Extra.allCases.filter { extra in
            switch extra {
            // Where money is shared out no ballot goes from one option to another.
            case .exhausted: !result.method.isAboutMoney && result.rounds.contains { $0.exhausted != 0 }
            case .quota: result.rounds.contains { $0.quota != nil }
            }
        }
    }

    /// The rows that it takes with all options.
    var rows: Int { 1 + result.options.count + extras.count + 1 + storyRows }

    func draw(on canvas: Canvas) {
        let columns = canvas.columns - Self.number - 2
        // The names have what the rounds leave, two fifths of the room at least.
        let names = (0..<result.options.count).map { words.option($0) } + extras.map(title)
        let longest = names.map { TextWidth.columns(of: $0) }.max() ?? 8
        let least = (columns - Self.fate) * 2 / 5
        let name = min(max(longest + 1, 10), max(least, columns - Self.fate - result.rounds.count * Self.round))
        let fit = max(1, (columns - Self.fate - name) / Self.round)
        let first = min(max(0, focus - fit / 2), max(0, result.rounds.count - fit))
        let shown = Array(first..<min(result.rounds.count, first + fit))
        let head = canvas.line(0).dropLeading(Self.number)
        for (place, index) in shown.enumerated() {
            let number = t.number(index + 1)
            let label = index == focus ? "[" + number + "]" : number
            head.put(
                label, column: name + place * Self.round, columns: Self.round - 1, align: .trailing,
                style: index == focus ? Style(.accent, bold: true) : .muted)
        }
        if first > 0 { head.put(canvas.symbol(.previous), column: name - 1, columns: 1, style: .muted) }
        if let last = shown.last, last + 1 < result.rounds.count {
            head.put(
                canvas.symbol(.next), column: name + shown.count * Self.round, columns: 1, style: .muted)
        }
        let room = canvas.rows - 1 - extras.count - storyRows - 1
        var window = RowWindow(
            texts: result.options.indices.map(words.option), columns: name - 1, rows: max(3, room))
        let changed =
            result.rounds.indices.contains(focus) ? result.rounds[focus].elected + result.rounds[focus].eliminated : []
        window.show(changed.first ?? 0)
        let area = canvas.dropTop(1)
        for (option, row) in window.places {
            drawOption(option, shown, name: name, on: area.dropTop(row).top(window.height(option)))
        }
        window.drawSigns(on: area)
        for (index, extra) in extras.enumerated() {
            draw(extra, shown, name: name, on: area.line(window.usedRows + index))
        }
        drawStory(on: area.dropTop(window.usedRows + extras.count + 1))
    }

    private func drawOption(_ option: Int, _ shown: [Int], name: Int, on line: Canvas) {
        let now = result.rounds.indices.contains(focus) ? result.rounds[focus] : nil
        let isChanged = now.map { $0.elected.contains(option) || $0.eliminated.contains(option) } ?? false
        let isWinner = result.winners.contains(option)
        let style: Style = isWinner ? .strong : .normal
        if isChanged { line.put(line.symbol(.focus), column: 0, columns: 1, style: .accent) }
        line.put(t.number(option + 1), column: 1, columns: 2, align: .trailing, style: .muted)
        let body = line.dropLeading(Self.number)
        body.putWrapped(words.option(option), columns: name - 1, align: .leading, style: style)
        for (place, index) in shown.enumerated() {
            let count = result.rounds[index].counts[option]
            let text = count.map { RoundWords.number($0, t) } ?? line.symbol(.nothing)
            let isFocused = index == focus
            body.put(
                text, column: name + place * Self.round, columns: Self.round - 1, align: .trailing,
                style: count == nil ? .muted : isFocused ? Style(.accent, bold: true) : style)
        }
        let (text, symbol, fate) = self.fate(option)
        let column = name + shown.count * Self.round + 2
        if let symbol { body.put(line.symbol(symbol), column: column, columns: 1, style: fate) }
        body.put(text, column: column + 2, columns: Self.fate - 4, style: fate)
    }

    /// What became of an option in the end.
    private func fate(_ option: Int) -> (text: String, symbol: Symbol?, style: Style) {
        if let index = result.rounds.firstIndex(where: { $0.elected.contains(option) }) {
            return (t("in, round %1", index + 1), .done, .good)
        }
        if let index = result.rounds.firstIndex(where: { $0.eliminated.contains(option) }) {
            return (t("out, round %1", index + 1), .absent, .muted)
        }
        return result.isOpen && result.winners.contains(option) ? (t("tied"), .alarm, .warning) : ("", nil, .muted)
    }

    private func title(_ extra: Extra) -> String {
        switch extra {
        case .exhausted: t("name nobody else")
        case .quota: t("quota")
        }
    }

    private func draw(_ extra: Extra, _ shown: [Int], name: Int, on line: Canvas) {
        let body = line.dropLeading(Self.number)
        body.put(title(extra), columns: name - 1, style: .muted)
        for (place, index) in shown.enumerated() {
            let round = result.rounds[index]
            let text =
                switch extra {
                case .exhausted: RoundWords.number(round.exhausted, t)
                case .quota: round.quota.map { RoundWords.number($0, t) } ?? ""
                }
            body.put(
                text, column: name + place * Self.round, columns: Self.round - 1, align: .trailing, style: .muted)
        }
    }

    private func drawStory(on canvas: Canvas) {
        let story = RoundWords(result, t, name: words.called).story(focus)
        // A line of its own for each sentence, where there is room.
        let lines = story.map { TextWrap.lines($0, columns: canvas.columns - 4).count }.reduce(0, +)
        let paragraphs = lines <= canvas.rows ? story : [story.joined(separator: " ")]
        var row = 0
        for text in paragraphs {
            row += canvas.dropTop(row).putWrapped(text, column: 2, columns: canvas.columns - 4, align: .leading)
        }
    }
}
