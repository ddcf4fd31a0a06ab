import Localization
import Screen
import Tally
import Words
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
        let seal = seal(words)
        let isBroken = state.programme.brokenSeals.contains(id)
        let outcome = words.needsBallots ? words.verdict : words.outcome(result)
        let last =
            switch poll.state {
            case .planned: words.method
            case .open:
                state.t.series([words.method, words.quorum(result) ?? ""].filter { !$0.isEmpty })
            case .closed: isBroken ? state.t.brokenSeal : outcome
            }
        let isLong = TextWidth.columns(of: last) > width
        var foot = canvas.bottom((seal == nil ? 2 : 4) + (isLong ? 1 : 0))
        foot.top(isLong ? 2 : 1).putWrapped(
            last, column: 4, columns: width, align: .center,
            style: isBroken ? .warning : poll.state == .closed ? .strong : .muted)
        let below = foot.rows + 1
        if isLong { foot = foot.dropTop(1) }
        let figures: Figures =
            isBroken
            ? ([], "") : words.needsBallots ? ballotFigures(words) : countFigures(words, result, on: canvas)
        foot.put(figures.caption, row: 1, column: 4, columns: width, align: .center, style: .muted)
        if let seal {
            foot.put(seal.title, row: 2, column: 4, columns: width, align: .center, style: .muted)
            foot.put(
                seal.hash, row: 3, column: 4, columns: width, align: .center, style: .strong, direction: .leftToRight)
        }
        guard poll.optionCount > 0 else { return }
        let area = canvas.dropTop(head + 2).dropBottom(below).inset(columns: 4)
        let rows = max(1, min(9, area.rows / poll.optionCount))
        let widest = figures.bars.compactMap { BigText($0.label)?.size.columns }.max() ?? 0
        for (place, index) in order(figures.bars, poll).enumerated() {
            let block = area.dropTop(place * rows).top(rows)
            guard block.rows > 0 else { break }
            let field = block.dropBottom(rows > 2 ? 1 : 0)
            if figures.bars.indices.contains(index) {
                figures.bars[index].draw(on: field, widest: widest)
            } else {
                block.put(words.number(index), columns: 3, align: .trailing, style: .accent)
                field.putWrapped(
                    words.option(index), column: 5, columns: block.columns - 5, align: .leading, style: .strong)
            }
        }
    }

    /// The options from above: as they were put to the vote, and once it is closed the best first. Yes stands before no.
    private static func order(_ bars: [RoomBar], _ poll: Poll) -> [Int] {
        let all = poll.called
        guard poll.state == .closed, !poll.rules.method.hasOwnAnswers, bars.count == all.count else { return all }
        return all.sorted { a, b in
            if bars[a].isFirst != bars[b].isFirst { return bars[a].isFirst }
            return bars[a].value == bars[b].value ? a < b : bars[a].value > bars[b].value
        }
    }

    /// By what the room can tell later that nothing was changed: the head of the journal as the secret poll was closed
    /// here, else the hash over its ballots.
    private static func seal(_ words: PollWords) -> (title: String, hash: String)? {
        guard let sealed = words.state.programme.sealed[words.poll.id] else { return nil }
        let t = words.state.t
        return words.state.vote.secret.head.map { (t("Head of the journal:"), $0) }
            ?? (t("Hash over all ballots"), sealed.hash)
    }

    /// What the room sees of each option, and what the numbers are.
    private typealias Figures = (bars: [RoomBar], caption: String)

    /// Sums of hands, stickers and papers.
    private static func countFigures(
        _ words: PollWords, _ result: RoomResult, on canvas: Canvas
    ) -> Figures {
        guard words.poll.state != .planned else { return ([], "") }
        let most = result.options.map(\.votes).max() ?? 0
        let bars = result.options.enumerated().map { index, option in
            let isFirst = words.isFirst(index, result)
            return RoomBar(
                number: words.number(index), text: words.option(index), value: Double(option.votes),
                longest: Double(max(1, most)), label: words.total(index, result, on: canvas),
                note: words.share(index, result, on: canvas),
                style: isFirst ? .strong : .normal, isFirst: isFirst)
        }
        return (bars, words.base(result))
    }

    /// What single ballots come to; of a secret poll only how many are cast, until it is closed.
    private static func ballotFigures(_ words: PollWords) -> Figures {
        let (state, poll) = (words.state, words.poll)
        guard poll.state != .planned else { return ([], "") }
        guard !poll.rules.isSecret || poll.state == .closed, let result = state.tally(of: poll.id) else {
            return ([], state.t.plural("%1 ballot", "%1 ballots", state.castCount(poll)))
        }
        let measure = Measure(result, state.t)
        let bars = result.options.indices.map { option in
            let isFirst = result.winners.contains(option)
            return RoomBar(
                number: words.number(option), text: words.option(option), value: measure.values[option].length,
                longest: measure.longest.length, label: RoundWords.number(measure.values[option], state.t),
                note: isFirst && poll.state == .closed ? state.t("in") : "", style: isFirst ? .strong : .normal,
                isFirst: isFirst)
        }
        return (bars, measure.caption)
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
}
