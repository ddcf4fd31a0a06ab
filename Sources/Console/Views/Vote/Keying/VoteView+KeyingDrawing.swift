import Localization
import Screen
import Tally
import Words
import Workshop

extension VoteView {
    /// The result so far, and below it the papers: those keyed last, and the one that is being keyed.
    static func drawPapers(_ words: PollWords, on canvas: Canvas) {
        let (state, poll) = (words.state, words.poll)
        let isKeying = state.keyedPoll?.id == poll.id
        guard !poll.rules.isSecret || poll.state == .closed else {
            drawUrn(words, on: canvas)
            return
        }
        guard let result = state.tally(of: poll.id) else {
            canvas.putWrapped(
                state.t("These ballots cannot be counted so. Look at the rules and the options of the poll."), row: 1,
                column: 2, columns: canvas.columns - 4, align: .leading, style: .warning)
            return
        }
        let tall = canvas.rows >= 28
        let block = isKeying ? (tall ? 14 : 8) : 2
        let body = canvas.dropTop(1)
        let used = TallyBars(words: words, result: result).draw(on: body.top(body.rows - block))
        let foot = body.dropTop(used)
        guard isKeying else {
            drawSealed(words, on: foot.dropTop(1))
            if !poll.rules.isSecret { drawReservations(words, on: foot.dropTop(1)) }
            return
        }
        let alarm = drawAlarm(words, on: foot.line(0))
        let rest = foot.dropTop((alarm ? 1 : 0) + (foot.rows > block ? 1 : 0))
        let table = RoundTable(words: words, result: result, focus: result.rounds.count - 1, storyRows: 2)
        if rest.columns >= wide, result.rounds.count > 1, rest.rows - keyingRows > table.rows {
            // There is room for the rounds below what is keyed.
            drawKeying(words, on: rest.top(keyingRows))
            table.draw(on: rest.dropTop(keyingRows + 1))
        } else {
            drawKeying(words, on: rest)
        }
    }

    /// The last four ballots, the field, what it means and what is unusual about it.
    private static let keyingRows = 9

    private static func drawAlarm(_ words: PollWords, on line: Canvas) -> Bool {
        let alarm = words.state.programme.roomCount(of: words.poll.id).flatMap { words.alarms($0).first }
        guard let alarm else { return false }
        line.put(line.symbol(.alarm), column: 2, columns: 1, style: .warning)
        line.put(
            alarm.sentence(about: words.poll, in: words.state.programme, words.state.t), column: 4,
            columns: line.columns - 6,
            style: .warning)
        return true
    }

    /// The last ballots and the field.
    static func drawKeying(_ words: PollWords, on area: Canvas) {
        let (state, poll) = (words.state, words.poll)
        let ballots = state.programme.ballots(of: poll.id)
        // Field, meaning, remark and two rows of air, over which a notice may lie.
        let rows = max(0, min(area.rows - 5, area.rows >= 12 ? 8 : 4))
        let focus = ballots.firstIndex { $0.id == state.vote.keying.revised }
        let end = focus.map { min(ballots.count, max($0 + 1, rows)) } ?? ballots.count
        let shown = ballots[max(0, end - rows)..<end]
        for (row, ballot) in shown.enumerated() {
            draw(ballot, isFocused: ballot.id == state.vote.keying.revised, words, on: area.line(row))
        }
        drawField(words, number: (ballots.last?.number ?? 0) + 1, on: area.dropTop(shown.count))
    }

    private static let lineColumn = 7
    private static let pileColumns = 14

    private static func draw(_ ballot: Ballot, isFocused: Bool, _ words: PollWords, on line: Canvas) {
        let state = words.state
        let style: Style = isFocused ? .strong : .muted
        if isFocused { line.put(line.symbol(.focus), column: 0, columns: 1, style: .accent) }
        line.put(state.t.digits.written(String(ballot.number)), column: 1, columns: 4, align: .trailing, style: style)
        let body = line.dropLeading(lineColumn).dropTrailing(2)
        var column = 0
        if let code = ballot.code {
            body.put(code.description, columns: 8, style: .muted, direction: .leftToRight)
            column = 9
        }
        let width = max(8, min(14, words.poll.optionCount * 2))
        body.put(state.t.keyed(ballot.answer), column: column, columns: width, style: style, direction: .leftToRight)
        column += width + 2
        let pile = ballot.category.map { state.categoryTitle($0) } ?? ""
        let end = body.columns - (pile.isEmpty ? 0 : pileColumns + 1)
        // A paper that does not count says so where it stands: who keys does not look up for each.
        if let spoiling = words.poll.ballotLine.read(ballot.answer).spoiling {
            body.put(
                words.ballotWords(longest: 15).sentence(spoiling), column: column, columns: end - column,
                style: .warning)
        } else {
            body.put(
                words.meaning(ballot.answer, columns: end - column).first ?? "", column: column,
                columns: end - column, style: style)
        }
        if !pile.isEmpty {
            body.put(pile, column: body.columns - pileColumns, columns: pileColumns, align: .trailing, style: .muted)
        }
    }

    /// `Ballot 32  ACD-KM7  3142█`, what it means, what is unusual about it.
    static func drawField(_ words: PollWords, number: Int, on area: Canvas) {
        let state = words.state
        let t = state.t
        let papers = state.vote.keying
        let revised = papers.revised.flatMap { state.kept($0) }
        var column = 2
        func put(_ text: String, _ style: Style) {
            column += area.put(text, row: 0, column: column, columns: area.columns - column - 2, style: style) + 2
        }
        put(revised.map { t("Correct ballot %1", $0.number) } ?? t("Ballot %1", number), .strong)
        let right = drawPile(words, on: area.line(0))
        let field = Style(.accent, bold: true)
        if state.isAtCode {
            put(t("code"), .muted)
            let typed = area.put(
                papers.code, row: 0, column: column, style: field, direction: .leftToRight)
            area.placeCursor(row: 0, column: column + typed)
            drawCodeHint(words, column: column, on: area.dropTop(1))
            return
        }
        if let code = papers.accepted {
            column += area.put(code.description, row: 0, column: column, style: .strong, direction: .leftToRight) + 2
        }
        // Of a long line its end is seen, where it is being written.
        let room = max(4, area.columns - column - right - 3)
        let line = TextWidth.columns(of: papers.line) > room ? "…" + papers.line.suffix(room - 1) : papers.line
        let typed = area.put(
            t.keyed(line), row: 0, column: column, columns: room, style: field, direction: .leftToRight)
        area.placeCursor(row: 0, column: column + min(typed, room))
        drawReading(words, on: area.dropTop(1))
    }

    /// Whose papers are keyed, and how many are missing.
    /// - Returns: the columns that it takes.
    private static func drawPile(_ words: PollWords, on line: Canvas) -> Int {
        let (state, poll) = (words.state, words.poll)
        let t = state.t
        var parts: [String] = []
        if let missing = state.missingCount(poll) {
            parts.append(t("%1 of %2 missing", missing, state.programme.issuedCodes(of: poll.id).count))
        }
        if let category = state.vote.keying.pile, state.vote.keying.revised == nil {
            parts.append(t("the pile of: %1", state.categoryTitle(category)))
        } else if state.vote.keying.revised == nil, !poll.rules.further.colleges.isEmpty {
            parts.append(t("g: whose pile?"))
        }
        let text = parts.joined(separator: " " + line.symbol(.separator) + " ")
        line.put(text, column: 2, columns: line.columns - 4, align: .trailing, style: .accent)
        return TextWidth.columns(of: text)
    }

    /// What the line says while it is typed, in the two rows below it.
    private static func drawReading(_ words: PollWords, on area: Canvas) {
        let papers = words.state.vote.keying
        let ballot = words.ballotWords(longest: 24)
        let reading = words.poll.ballotLine.read(papers.line)
        let columns = area.columns - 6
        if let now = words.state.ballotChangedMeanwhile, now.answer != papers.line {
            let t = words.state.t
            area.put(area.symbol(.alarm), column: 2, columns: 1, style: .warning)
            let isSeen = now == papers.seen
            for (row, sentence) in [
                t("Somebody corrected this ballot meanwhile: %1", t.keyed(now.answer)),
                isSeen
                    ? t("Enter puts yours there, Esc leaves theirs.")
                    : t("Enter, and Enter again, puts yours there; Esc leaves theirs."),
            ].enumerated() {
                area.put(sentence, row: row, column: 4, columns: columns, style: Style(.warning, bold: true))
            }
            return
        }
        if let problem = reading.problems.first {
            area.put(area.symbol(.alarm), column: 2, columns: 1, style: .bad)
            area.put(ballot.sentence(problem), column: 4, columns: columns, style: Style(.bad, bold: true))
            return
        }
        if reading.isEmpty {
            area.put(ballot.prompt, column: 4, columns: columns, style: .muted)
            let signs = ballot.signs.map { $0.sign + " " + $0.title }.joined(separator: "   ")
            area.put(signs, row: 1, column: 4, columns: columns, style: .muted)
            return
        }
        let meaning = words.meaning(papers.line, columns: columns, rows: area.rows > 3 ? 2 : 1)
        for (row, text) in meaning.enumerated() { area.put(text, row: row, column: 4, columns: columns) }
        let remarks = reading.remarks.map(ballot.sentence)
        guard !remarks.isEmpty else { return }
        let below = area.dropTop(meaning.count)
        below.put(area.symbol(.marked), column: 2, columns: 1, style: .warning)
        below.top(2).putWrapped(
            remarks.joined(separator: " " + area.symbol(.separator) + " "), column: 4, columns: columns,
            align: .leading, style: .warning)
    }

    private static func drawCodeHint(_ words: PollWords, column: Int, on area: Canvas) {
        let state = words.state
        let t = state.t
        let code = state.vote.keying.code
        if state.vote.keying.isPaused {
            area.put(
                t("Letters are commands now. Enter goes on with the next code."), column: 4, columns: area.columns - 6,
                style: .muted)
        } else if BallotCode(code) == nil, code.filter({ $0 != "-" && $0 != " " }).count >= 6 {
            area.put(area.symbol(.alarm), column: 2, columns: 1, style: .bad)
            area.put(
                t("no code of a ballot: a sign is wrong"), column: 4, columns: area.columns - 6,
                style: Style(.bad, bold: true))
        } else if state.programme.issuedCodes(of: words.poll.id).isEmpty {
            area.put(
                t("No papers with codes were issued for this poll. Esc, then i draws codes."), column: 4,
                columns: area.columns - 6, style: .warning)
        } else {
            area.put(
                t("the six signs on the paper; then its line"), column: 4, columns: area.columns - 6, style: .muted)
        }
    }
}

// Secret polls.
extension VoteView {
    /// While a secret poll is open: how many ballots are cast, and nothing else.
    private static func drawUrn(_ words: PollWords, on canvas: Canvas) {
        let (state, poll) = (words.state, words.poll)
        let t = state.t
        let issued = state.programme.issuedCodes(of: poll.id).count
        let cast = state.castCount(poll)
        canvas.put(
            t.plural("%1 ballot cast", "%1 ballots cast", cast), row: 1, column: 2, style: Style(.accent, bold: true))
        if issued > 0 {
            canvas.put(t("of %1 papers", issued), row: 1, column: 24, style: .muted)
            canvas.bar(
                Double(cast), of: Double(issued), row: 2, column: 2, columns: canvas.columns - 4, track: .muted)
        }
        canvas.putWrapped(
            t(
                "This vote is secret. A ballot that is cast cannot be changed or taken back, and nothing of it is shown before the poll is closed."
            ), row: 4, column: 2, columns: canvas.columns - 4, align: .leading)
        guard state.keyedPoll?.id == poll.id else { return }
        if let receipt = state.vote.secret.receipt {
            let width = canvas.put(t("Cast. Its receipt:"), row: 7, column: 2, style: .good)
            canvas.put(
                receipt, row: 7, column: width + 4, style: Style(.accent, bold: true), direction: .leftToRight)
            canvas.put(
                t("It will stand in the list that is shown after closing."), row: 8, column: 2,
                columns: canvas.columns - 4, style: .muted)
        }
        drawField(words, number: cast + 1, on: canvas.dropTop(10))
    }

    /// What proves that a secret poll's ballots are the ones that were cast.
    private static func drawSealed(_ words: PollWords, on canvas: Canvas) {
        let state = words.state
        let t = state.t
        guard let sealed = state.programme.sealed[words.poll.id] else { return }
        let width = canvas.columns - 4
        let used = canvas.top(2).putWrapped(
            t("Sealed: ballots and their receipts stand in the journal, in no order of casting (t shows them)."),
            column: 2, columns: width, align: .leading, style: .muted)
        canvas.put(sealed.hash, row: used, column: 2, columns: width, style: .muted, direction: .leftToRight)
        if let head = state.vote.secret.head {
            canvas.put(t("Head of the journal:"), row: used + 2, column: 2, style: .strong)
            canvas.put(head, row: used + 3, column: 2, columns: width, style: .strong, direction: .leftToRight)
        }
    }
}
