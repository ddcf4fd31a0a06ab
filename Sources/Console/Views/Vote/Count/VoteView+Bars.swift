import Localization
import Screen
import Tally
import Words
import Workshop

extension VoteView {
    /// From this width on, every source has its own column.
    static let wide = 110

    /// Counts and bars, and below them where they come from and what they say.
    static func drawCounts(_ words: PollWords, _ result: RoomResult, _ alarms: [CountAlarm], on canvas: Canvas) {
        let (state, poll) = (words.state, words.poll)
        let isCounting = state.countedPoll != nil
        // Below the options: base, sources, what it all says, what does not fit together, the option and its field.
        let isKeying = state.keyedPoll != nil
        let alarm = alarms.first?.sentence(about: poll, in: state.programme, state.t) ?? ""
        // What does not fit together is read to its end.
        let alarmRows = alarm.isEmpty ? 0 : min(2, TextWrap.lines(alarm, columns: canvas.columns - 6).count)
        let below = 3 + alarmRows + (isKeying ? 7 : isCounting ? 2 : 0)
        let room = canvas.rows - 1 - below
        let columns = BarColumns(words, result, columns: canvas.columns, sources: sources(words, result, canvas))
        let called = poll.called
        var window = RowWindow(
            texts: called.map(words.option), columns: columns.text.columns - 1, rows: room, spare: 2)
        window.show(state.vote.option - 1)
        columns.drawHeads(words, isCounting: isCounting, on: canvas.line(0))
        let area = canvas.dropTop(1).top(room)
        for (place, row) in window.places {
            let isFocused = isCounting && !isKeying && !state.vote.count.countsBallots && place == state.vote.option - 1
            columns.draw(
                called[place], words, result, isFocused: isFocused, on: area.dropTop(row).top(window.height(place)))
        }
        window.drawSigns(on: area)
        let air = room - window.usedRows
        var foot = canvas.dropTop(1 + window.usedRows)
        foot.put(words.base(result), column: 2, columns: canvas.columns - 4, align: .trailing, style: .muted)
        foot = foot.dropTop(air > 0 ? 2 : 1)
        drawSources(words, result, on: foot.line(0))
        let verdict = poll.state == .open ? words.standing(result) : words.outcome(result)
        let verdictStyle: Style = poll.state == .open ? .normal : .strong
        if isCounting || foot.rows < 4 || !alarms.isEmpty {
            foot.put(verdict, row: 1, column: 2, columns: canvas.columns - 4, style: verdictStyle)
        } else {
            // Who stands back for whom may need a second line.
            let lines = foot.dropTop(1).top(2).putWrapped(
                verdict, column: 2, columns: canvas.columns - 4, align: .leading, style: verdictStyle)
            if lines > 1 { foot = foot.dropTop(lines - 1) }
        }
        if !alarm.isEmpty {
            foot.put(foot.symbol(.alarm), row: 2, column: 2, columns: 1, style: .warning)
            foot.dropTop(2).top(alarmRows).putWrapped(
                alarm, column: 4, columns: canvas.columns - 6, align: .leading, style: .warning)
        }
        if !isCounting {
            drawReservations(words, on: foot.dropTop(3 + alarmRows))
        }
        if isKeying {
            drawKeying(words, on: foot.dropTop(2 + alarmRows + (air > 1 ? 1 : 0)))
        } else if isCounting {
            drawEntry(words, on: foot.dropTop(2 + alarmRows + (air > 1 ? 1 : 0)))
        }
    }

    /// The sources that have a column of their own.
    private static func sources(_ words: PollWords, _ result: RoomResult, _ canvas: Canvas) -> [VoteSource] {
        let used = VoteSource.allCases.filter { $0 != .phone || result.bySource[$0.rawValue] != nil }
        if canvas.columns >= wide { return used }
        return words.state.countedPoll == nil ? [] : [words.state.countedSource]
    }

    /// `hands –   [wall 97, 20 ballots]   paper 58      quorum 21 reached`.
    private static func drawSources(_ words: PollWords, _ result: RoomResult, on line: Canvas) {
        let state = words.state
        var right = line.columns - 2
        if let quorum = words.quorum(result) {
            let isReached = result.quorumReached == true
            let text = line.symbol(isReached ? .done : .alarm) + " " + quorum
            right -= TextWidth.columns(of: text)
            line.put(text, column: right, style: isReached ? .good : .warning)
        }
        var column = 2
        for source in VoteSource.allCases {
            let votes = result.bySource[source.rawValue]
            let ballots = result.ballotsBySource[source.rawValue]
            if source == .phone, votes == nil, ballots == nil { continue }
            let isCounted = state.countedPoll != nil && source == state.countedSource
            var text = source.title(state.t) + " " + (votes.map { state.t.number($0) } ?? line.symbol(.nothing))
            if let ballots { text = state.t.series([text, state.t.plural("%1 ballot", "%1 ballots", ballots)]) }
            if isCounted { text = "[" + text + "]" }
            column += line.put(
                text, column: column, columns: max(0, right - column - 1), style: isCounted ? .accent : .muted)
            column += 3
        }
    }

    /// `Add  option 3  source wall  count 4█`, below the option in full; `option 3  source wall  Replace 12 by 4█`.
    private static func drawEntry(_ words: PollWords, on area: Canvas) {
        let (state, poll) = (words.state, words.poll)
        let t = state.t
        let vote = state.vote
        let source = state.countedSource
        let focus = state.option(of: poll)
        let before =
            vote.count.countsBallots
            ? state.programme.turnouts[poll.id]?[source] : state.programme.counts[poll.id]?[source]?[focus + 1]
        if !vote.count.countsBallots {
            area.put(words.option(focus), column: 2, columns: area.columns - 4, style: .muted)
        }
        var column = 2
        func put(_ text: String, _ style: Style) {
            column += area.put(text, row: 1, column: column, style: style) + 2
        }
        if before == nil { put(t("Add"), .muted) }
        if poll.rules.counters > 1 { put(t("counter %1 of 2", vote.count.counter), .accent) }
        put(vote.count.countsBallots ? t("ballots") : words.called([focus]), .strong)
        put(t("source %1", source.title(t)), .strong)
        put(before.map { t("Replace %1 by", $0) } ?? t("count"), before == nil ? .muted : .warning)
        let shown = area.put(
            t.digits.written(vote.count.entry), row: 1, column: column - 1,
            style: vote.count.isRefused ? .muted : Style(.accent, bold: true))
        if let text = standing(words), vote.count.entry.isEmpty {
            area.put(
                text, row: 1, column: column + shown + 2, columns: area.columns - column - shown - 4, style: .muted)
        }
        // A number that was begun has the cursor; before it, the option in focus has.
        guard vote.count.countsBallots || !vote.count.entry.isEmpty else { return }
        area.placeCursor(row: 1, column: column - 1 + shown)
    }

    /// What stands in place of a number: a word, or that a number is there which the other counter is not to see.
    private static func standing(_ words: PollWords) -> String? {
        let (state, poll) = (words.state, words.poll)
        guard !state.vote.count.countsBallots else { return nil }
        let key = Count.Key(
            source: state.countedSource, option: state.option(of: poll) + 1, counter: state.vote.count.counter)
        let entry = state.programme.counted[poll.id]?[key]
        switch entry?.uncounted {
        case .majority: return state.t("the majority, seen by everybody")
        case .undocumented: return state.t("not counted")
        case nil:
            let isSettled = state.programme.counts[poll.id]?[key.source]?[key.option] != nil
            return entry != nil && !isSettled ? state.t("counted, the other counter has not agreed yet") : nil
        }
    }
}
