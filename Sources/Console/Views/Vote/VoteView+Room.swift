import Localization
import Screen
import Workshop

extension VoteView {
    /// The poll for the whole room, on the whole screen: the question on top, bars, numbers as large as they fit. Only
    /// sums are shown, never where a vote came from.
    static func drawForRoom(_ id: ID<Poll>, _ state: ConsoleState, on canvas: Canvas) {
        guard let poll = state.programme.polls[id], let result = state.programme.roomCount(of: id)?.result() else {
            return
        }
        let words = PollWords(state: state, poll: poll)
        let width = canvas.columns - 8
        let head = drawQuestion(words, on: canvas)
        let foot = canvas.bottom(2)
        let last =
            switch poll.state {
            case .planned: words.method
            case .open:
                [words.method, words.quorum(result) ?? ""].filter { !$0.isEmpty }.joined(separator: state.t(", "))
            case .closed: words.outcome(result)
            }
        foot.put(last, column: 4, columns: width, align: .center, style: poll.state == .closed ? .strong : .muted)
        if poll.state != .planned {
            foot.put(words.base(result), row: 1, column: 4, columns: width, align: .center, style: .muted)
        }
        guard poll.optionCount > 0 else { return }
        let area = canvas.dropTop(head + 2).dropBottom(3).inset(columns: 4)
        let rows = max(1, min(9, area.rows / poll.optionCount))
        for index in 0..<poll.optionCount {
            let block = area.dropTop(index * rows).top(rows)
            guard block.rows > 0 else { break }
            if poll.state == .planned {
                block.put("\(index + 1)", columns: 3, align: .trailing, style: .accent)
                block.dropBottom(rows > 2 ? 1 : 0).putWrapped(
                    words.option(index), column: 5, columns: block.columns - 5, align: .leading, style: .strong)
            } else {
                draw(index, words, result, on: block.dropBottom(rows > 2 ? 1 : 0))
            }
        }
    }

    /// In letters as large as leave room for the bars; alone in the middle while there is nothing to choose from yet.
    /// - Returns: the rows that it takes.
    private static func drawQuestion(_ words: PollWords, on canvas: Canvas) -> Int {
        let question = words.state.text(words.poll.question)
        let width = canvas.columns - 8
        let style = Style(.accent, bold: true)
        let isAlone = words.poll.optionCount == 0
        let big = BigText(question, fitting: Size(columns: width, rows: isAlone ? canvas.rows - 4 : BigText.rows))
        let row = isAlone ? canvas.rows / 2 - 1 : 1
        if let big, isAlone || canvas.rows - BigText.rows - 5 >= 4 * words.poll.optionCount {
            canvas.put(big, row: isAlone ? (canvas.rows - big.size.rows) / 2 : 1, style: style)
            return big.size.rows
        }
        return canvas.top(row + 2).dropTop(row).putWrapped(
            question, column: 4, columns: width, align: .center, style: style)
    }

    private static func draw(_ index: Int, _ words: PollWords, _ result: RoomResult, on block: Canvas) {
        let option = result.options[index]
        let most = result.options.map(\.votes).max() ?? 0
        let isFirst = option.votes > 0 && option.votes == most
        RoomBar(
            number: index + 1, text: words.option(index), value: Double(option.votes), longest: Double(max(1, most)),
            label: "\(option.votes)", note: words.share(option), style: isFirst ? .strong : .normal, isFirst: isFirst
        ).draw(
            on: block, widest: result.options.compactMap { BigText(String($0.votes))?.size.columns }.max() ?? 0)
    }
}
