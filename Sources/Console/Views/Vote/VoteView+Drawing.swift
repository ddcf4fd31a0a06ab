import Localization
import Screen
import Tally
import Words
import Workshop

extension VoteView {
    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        guard let poll = state.shownPoll else {
            if let unkept = state.vote.unkept { drawUnkept(unkept, state, on: canvas.bottom(2)) }
            canvas.putWrapped(
                t("No vote is planned on this day. Press n to put a question to the room."), row: 1, column: 2,
                columns: canvas.columns - 4, align: .leading, style: .muted)
            return
        }
        let words = PollWords(state: state, poll: poll)
        let count = state.programme.roomCount(of: poll.id)
        let result = count?.result()
        var head = drawHead(words, result, on: canvas)
        if state.programme.brokenSeals.contains(poll.id) {
            let below = canvas.dropTop(head + 1)
            below.put(below.symbol(.alarm), column: 2, style: .warning)
            head +=
                1
                + below.top(2).putWrapped(
                    t.brokenSeal, column: 4, columns: canvas.columns - 6, align: .leading, style: .warning)
        }
        var body = canvas.dropTop(head)
        if let unkept = state.vote.unkept {
            head = drawUnkept(unkept, state, on: body.dropTop(1))
            body = body.dropTop(head + 1)
        }
        if state.harvestedPoll != nil {
            drawLines(poll, state, on: body)
        } else if poll.state == .planned {
            drawOptions(words, on: body)
        } else if words.needsBallots {
            drawPapers(words, on: body)
        } else if let result {
            drawCounts(words, result, count?.alarms() ?? [], on: body)
        }
    }

    /// Question, method, and how far the poll has come.
    /// - Returns: the rows that it takes.
    private static func drawHead(_ words: PollWords, _ result: RoomResult?, on canvas: Canvas) -> Int {
        let (state, poll) = (words.state, words.poll)
        let t = state.t
        let question = state.text(poll.question)
        let method =
            t.series(
                [words.method]
                    + (poll.state == .planned
                        ? words.conditions : [words.majority, words.weights, words.money].compactMap(\.self)))
        let width = canvas.columns - 4
        var row = 1
        if TextWidth.columns(of: question) + TextWidth.columns(of: method) + 3 <= width {
            canvas.put(method, column: 2, columns: width, align: .trailing, style: .muted)
            canvas.put(question, column: 2, columns: width, style: .strong)
        } else {
            row = canvas.top(2).putWrapped(question, column: 2, columns: width, align: .leading, style: .strong)
            // Colleges and themes are many words: they are shown whole, and what goes beyond three rows has a sign.
            var lines = TextWrap.lines(method, columns: width)
            if lines.count > 3 {
                let rest = lines[2...].joined(separator: " ")
                lines = Array(lines.prefix(2)) + [TextWidth.truncated(rest, to: width)]
            }
            for line in lines {
                canvas.put(line, row: row, column: 2, columns: width, style: .muted)
                row += 1
            }
        }
        let polls = state.dayPolls
        var right = canvas.columns - 2
        if polls.count > 1, let index = polls.firstIndex(where: { $0.id == poll.id }) {
            let place = t("%1 of %2", index + 1, polls.count)
            let text = canvas.symbol(.previous) + " " + place + " " + canvas.symbol(.next)
            right -= TextWidth.columns(of: text)
            canvas.put(text, row: row, column: right, style: .muted)
        }
        let (symbol, style): (Symbol, Style) =
            switch poll.state {
            case .planned: (.absent, .strong)
            case .open: (.running, Style(.accent, bold: true))
            case .closed: (.done, .strong)
            }
        let sign = canvas.symbol(symbol) + " " + words.phase
        let column = 2 + canvas.put(sign, row: row, column: 2, style: style)
        let separator = " " + canvas.symbol(.separator) + " "
        let facts = facts(words, result).map { separator + $0 }.joined()
        canvas.put(facts, row: row, column: column, columns: right - column - 1)
        return row + 1
    }

    /// `36 here`, `31 ballots`, `155 of 180 dots`.
    private static func facts(_ words: PollWords, _ result: RoomResult?) -> [String] {
        let (state, poll) = (words.state, words.poll)
        let t = state.t
        let present = poll.presentAtClose ?? state.dayID.map { state.programme.hereCount(on: $0) } ?? 0
        var facts = [poll.state == .closed ? t("%1 were here", present) : t.plural("%1 here", "%1 here", present)]
        if poll.state == .planned {
            let count = state.harvestedPoll == nil ? poll.options.count : state.vote.harvest.marked.count
            if !poll.rules.method.hasOwnAnswers {
                facts.append(
                    state.harvestedPoll == nil
                        ? t.plural("%1 option", "%1 options", count)
                        : t.plural("%1 line marked", "%1 lines marked", count))
            }
            let free = poll.options.count(where: \.origins.isEmpty)
            if state.harvestedPoll != nil, free > 0 {
                facts.append(t.plural("and %1 option in words", "and %1 options in words", free))
            }
            return facts
        }
        guard let result else { return facts }
        if words.needsBallots { return facts + ballotFacts(words) }
        if let noted = words.reservations(result.agreement) { facts.append(noted) }
        if let ballots = result.ballots, words.usesDots || !result.ballotsBySource.isEmpty {
            facts.append(t.plural("%1 ballot", "%1 ballots", ballots))
        }
        if words.usesDots, let dots = poll.rules.dots {
            let most = min(words.dotsInReach ?? dots, 100_000) * present
            facts.append(t.plural("%1 of %2 dots", "%1 of %2 dots", result.totalVotes, most))
        } else if !words.usesDots {
            facts.append(words.votes(result.totalVotes))
        }
        return facts + invalid(Array(result.accounts.values), t)
    }

    /// `31 ballots`, `1 blank`.
    private static func ballotFacts(_ words: PollWords) -> [String] {
        let (state, poll) = (words.state, words.poll)
        let t = state.t
        var facts = [t.plural("%1 ballot", "%1 ballots", state.castCount(poll))]
        guard let account = state.tally(of: poll.id)?.ballots, poll.state == .closed || !poll.rules.isSecret else {
            return facts
        }
        facts += invalid([account], t)
        if let noted = words.reservations(state.tally(of: poll.id)?.agreement) { facts.append(noted) }
        return facts
    }

    /// `1 blank`, `2 spoiled`.
    private static func invalid(_ accounts: [BallotAccount], _ t: Localizer) -> [String] {
        let blank = accounts.reduce(0) { $0 + $1.blank }
        let spoiled = accounts.reduce(0) { $0 + $1.spoiled }
        return (blank > 0 ? [t("%1 blank", blank)] : []) + (spoiled > 0 ? [t("%1 spoiled", spoiled)] : [])
    }

    /// The options of a poll that is not open yet.
    private static func drawOptions(_ words: PollWords, on canvas: Canvas) {
        let (state, poll) = (words.state, words.poll)
        let t = state.t
        let method = MethodWords(t)
        let task = method.task(poll.rules.method)
        let fits = words.secondRound ?? method.fits(poll.rules.method, options: poll.options.count)
        let lines = [task, fits].map { min(2, TextWrap.lines($0, columns: canvas.columns - 4).count) }
        let foot = canvas.bottom(lines.reduce(2, +))
        let area = canvas.dropTop(1).dropBottom(foot.rows + 1)
        let origins = canvas.columns >= wide ? 40 : 24
        let width = canvas.columns - 7 - origins
        let called = poll.called
        var window = RowWindow(texts: called.map(words.option), columns: width, rows: area.rows)
        window.show(state.vote.option - 1)
        for (spot, row) in window.places {
            let index = called[spot]
            let isFocused = spot == state.vote.option - 1
            if isFocused { area.put(area.symbol(.focus), row: row, column: 0, columns: 1, style: .accent) }
            area.put(words.number(index), row: row, column: 1, columns: 2, align: .trailing, style: .muted)
            area.top(row + window.height(spot)).putWrapped(
                words.option(index), row: row, column: 5, columns: width, align: .leading,
                style: isFocused ? .strong : .normal)
            guard poll.options.indices.contains(index) else { continue }
            let origin = poll.options[index].origins.first.flatMap { state.programme.contribution($0) }
            let text = words.theme(index) ?? origin.map { place(of: $0, state) } ?? ""
            area.put(
                text, row: row, column: canvas.columns - 2 - origins + 2, columns: origins - 2, align: .trailing,
                style: .muted)
        }
        window.drawSigns(on: area)
        let hint =
            poll.rules.method.hasOwnAnswers
            ? t("Press o to open the poll; its rules then stand.")
            : poll.options.count > 1
                ? t("Press o to open the poll; its rules and options then stand.")
                : t("It needs two options at least: h chooses lines, e writes one.")
        foot.top(lines[0]).putWrapped(task, column: 2, columns: canvas.columns - 4, align: .leading)
        foot.dropTop(lines[0]).top(lines[1]).putWrapped(
            fits, column: 2, columns: canvas.columns - 4, align: .leading, style: .muted)
        canvas.bottom(2).put(hint, column: 2, columns: canvas.columns - 4, style: .muted)
    }

    /// `table 2 · Fuel and furnaces`.
    private static func place(of line: Contribution, _ state: ConsoleState) -> String {
        let activity = state.programme.activity(line.activity)
        let prompt = activity?.prompts.first { $0.id == line.prompt }
        let title = prompt.map { state.text($0.title) } ?? ""
        guard activity?.groups != 0 else { return title }
        return state.t.joined(
            [state.t("table %1", line.group), title],
            by: Symbol.separator.text(.leftToRight, state.appearance.repertoire))
    }

    /// Rows for lines to choose from: below the largest head and the filter, above the line in focus in full.
    static func harvestRows(_ state: ConsoleState) -> Int { max(3, state.size.rows - 4 - 4 - 3 - 3) }

    /// What the tables wrote, to choose options from.
    private static func drawLines(_ poll: Poll, _ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        let vote = state.vote
        guard !vote.harvest.lines.isEmpty || !vote.harvest.filter.isEmpty else {
            canvas.putWrapped(
                t("The tables have not written anything yet (F5). Their lines will stand here; e writes an option."),
                row: 1, column: 2, columns: canvas.columns - 4, align: .leading, style: .muted)
            return
        }
        let isFiltered = vote.harvest.isFiltering || !vote.harvest.filter.isEmpty
        if isFiltered {
            let width = canvas.put(t("Filter"), row: 1, column: 2, style: .muted)
            canvas.edit(
                vote.harvest.filter, row: 1, column: width + 4, columns: 36, placeholder: t("a part of the line"),
                isFocused: vote.harvest.isFiltering)
            canvas.put(
                t.plural("%1 line", "%1 lines", vote.harvest.lines.count), row: 1, column: width + 42,
                columns: canvas.columns - width - 44, align: .trailing, style: .muted)
        }
        let area = canvas.dropTop(isFiltered ? 3 : 1)
        let columns = ColumnLayout([.fixed(8), .fixed(16), .flexible(minimum: 30)]).fields(in: canvas.columns - 9)
        for (row, index) in vote.harvest.list.visible.enumerated() where index < vote.harvest.lines.count {
            guard let line = state.programme.contribution(vote.harvest.lines[index]) else { continue }
            draw(line, isFocused: vote.harvest.list.selection == index, state, columns, on: area.line(row))
        }
        if vote.harvest.list.hasAbove {
            area.put(area.symbol(.above), row: 0, column: canvas.columns - 1, style: .muted)
        }
        if vote.harvest.list.hasBelow {
            area.put(area.symbol(.below), row: vote.harvest.list.height - 1, column: canvas.columns - 1, style: .muted)
        }
        let foot = canvas.bottom(3)
        guard let chosen = vote.harvest.list.selection, vote.harvest.lines.indices.contains(chosen),
            let line = state.programme.contribution(vote.harvest.lines[chosen])
        else {
            foot.put(t("No line holds this."), row: 0, column: 2, style: .muted)
            return
        }
        foot.putWrapped(
            line.text.string, column: 2, columns: canvas.columns - 4, align: .natural, style: .strong)
    }

    private static func draw(
        _ line: Contribution, isFocused: Bool, _ state: ConsoleState, _ columns: [ColumnLayout.Field], on row: Canvas
    ) {
        let t = state.t
        if isFocused { row.put(row.symbol(.focus), column: 0, columns: 1, style: .accent) }
        let mark = state.vote.harvest.marked.firstIndex(of: line.id).map { $0 + 1 }
        if let mark {
            row.put(row.symbol(.marked), column: 2, columns: 1, style: .accent)
            row.put(t.number(mark), column: 3, columns: 2, align: .trailing, style: Style(.accent, bold: true))
        }
        let body = row.dropLeading(7).dropTrailing(2)
        let activity = state.programme.activity(line.activity)
        let prompt = activity?.prompts.first { $0.id == line.prompt }
        let style: Style = isFocused || mark != nil ? .strong : .normal
        body.put(
            activity?.groups == 0 ? t("room") : t("table %1", line.group), column: columns[0].column,
            columns: columns[0].columns, style: .muted)
        body.put(
            prompt.map { state.text($0.title) } ?? "", column: columns[1].column, columns: columns[1].columns,
            style: .muted)
        // What became of a line is not cut away with its end.
        let parked = line.isParked ? "  " + row.symbol(.leadsTo) + " " + t("parked") : ""
        let marked = TextWidth.columns(of: parked)
        let width = body.put(
            line.text.string, column: columns[2].column, columns: columns[2].columns - marked, style: style)
        if marked > 0 { body.put(parked, column: columns[2].column + width, columns: marked, style: style) }
    }
}
