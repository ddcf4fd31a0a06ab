import Localization
import Screen
import Tally
import Words
import Workshop

/// The whole count of a poll, page by page, to check it and to explain it to the room: rounds, pairs, grades, ties.
struct CountSheet: Overlay {
    /// What a page shows.
    enum Page: Hashable, Sendable {
        case rounds, pairs, grades, budget, colleges, categories, ties, receipts
    }

    let poll: ID<Poll>
    /// The page, by index.
    var page = 0
    /// The round in focus, by index.
    var round = 0
    /// True on the big screen: one round alone, in large letters.
    var isForRoom = false

    /// What there is to show.
    func pages(_ result: TallyResult, _ state: ConsoleState) -> [Page] {
        var pages: [Page] = []
        if result.method.isAboutMoney { pages.append(.budget) }
        if result.rounds.count > 1 { pages.append(.rounds) }
        if result.pairwise != nil { pages.append(.pairs) }
        if result.grades != nil { pages.append(.grades) }
        if !result.colleges.isEmpty {
            pages.append(.colleges)
        } else if state.programme.ballots(of: poll).contains(where: { $0.category != nil }) {
            pages.append(.categories)
        }
        if !result.ties.isEmpty { pages.append(.ties) }
        if state.programme.sealed[poll] != nil { pages.append(.receipts) }
        return pages
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        guard let result = state.tally(of: poll) else {
            state.overlay = nil
            return []
        }
        var sheet = self
        let pages = pages(result, state)
        let towardsEnd = state.appearance.direction == .leftToRight ? Key(.right) : Key(.left)
        let towardsStart = state.appearance.direction == .leftToRight ? Key(.left) : Key(.right)
        switch key {
        case towardsEnd, Key(.down), .space: sheet.round = min(round + 1, max(0, result.rounds.count - 1))
        case towardsStart, Key(.up): sheet.round = max(0, min(round, result.rounds.count - 1) - 1)
        case Key(.home): sheet.round = 0
        case Key(.end): sheet.round = max(0, result.rounds.count - 1)
        case .tab, Key(.pageDown): sheet.page = pages.isEmpty ? 0 : (page + 1) % pages.count
        case .backTab, Key(.pageUp): sheet.page = pages.isEmpty ? 0 : (page + pages.count - 1) % pages.count
        case .character("p"): sheet.isForRoom.toggle()
        default:
            guard isForRoom else {
                state.overlay = nil
                return []
            }
            sheet.isForRoom = false
        }
        state.overlay = sheet
        return []
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        guard let result = state.tally(of: poll) else { return [(Key.escape.name, t("back"))] }
        let pages = pages(result, state)
        var hints: [(key: String, title: String)] = []
        if shown(pages) == .rounds { hints.append((t("Left/Right"), t("round"))) }
        if pages.count > 1 { hints.append((Key.tab.name, t("next page"))) }
        return hints + [("p", t("projector")), (Key.escape.name, t("back"))]
    }

    private func shown(_ pages: [Page]) -> Page? {
        pages.isEmpty ? nil : pages[min(page, pages.count - 1)]
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.fill()
        guard let record = state.programme.polls[poll], let result = state.tally(of: poll) else { return }
        let words = PollWords(state: state, poll: record)
        let pages = pages(result, state)
        let round = min(round, max(0, result.rounds.count - 1))
        if isForRoom {
            drawForRoom(words, result, round: round, on: canvas)
            return
        }
        let t = state.t
        let body = canvas.dropTop(2)
        canvas.put(state.text(record.question), row: 0, column: 2, columns: canvas.columns - 30, style: .strong)
        guard let page = shown(pages) else {
            let isCounted = result.ballots.valid > 0
            let hint = isCounted ? t("This vote is counted in one step.") : t("No ballot counts so far.")
            body.put(hint, column: 2, style: .muted)
            if isCounted { TallyBars(words: words, result: result).draw(on: body.dropTop(2)) }
            return
        }
        let title: String
        switch page {
        case .rounds:
            title = t("round %1 of %2", round + 1, result.rounds.count)
            RoundTable(words: words, result: result, focus: round).draw(on: body)
        case .pairs:
            title = t("every two compared")
            PairTable(words: words, result: result).draw(on: body)
        case .grades:
            title = t("grades")
            GradeTable(words: words, result: result).draw(on: body)
        case .budget:
            title = t("the budget")
            BudgetTable(words: words, result: result).draw(on: body)
        case .colleges:
            title = t("by college")
            CollegeTable(words: words, result: result).draw(on: body)
        case .categories:
            title = t("by category")
            CategoryTable(words: words, result: result).draw(on: body)
        case .receipts:
            title = t("receipts")
            drawReceipts(words, on: body)
        case .ties:
            title = t("ties")
            drawTies(words, result, on: body)
        }
        canvas.put(title, row: 0, column: 2, columns: canvas.columns - 4, align: .trailing, style: .accent)
    }

    private func drawTies(_ words: PollWords, _ result: TallyResult, on canvas: Canvas) {
        var row = 0
        for sentence in RoundWords(result, words.state.t, name: words.called).ties {
            guard row < canvas.rows else { return }
            canvas.put(canvas.symbol(.marked), row: row, column: 2, columns: 1, style: .accent)
            row +=
                canvas.dropTop(row).putWrapped(sentence, column: 4, columns: canvas.columns - 6, align: .leading) + 1
        }
    }

    /// The sorted list in which every voter finds the receipt of the ballot, and the hash over all of them.
    private func drawReceipts(_ words: PollWords, on canvas: Canvas) {
        guard let sealed = words.state.programme.sealed[poll] else { return }
        let t = words.state.t
        let used = canvas.top(2).putWrapped(
            t("Whoever finds the receipt here knows that the ballot was counted; nobody learns what stands on it."),
            column: 2, columns: canvas.columns - 4, align: .leading, style: .muted)
        canvas.put(t("Hash over all ballots"), row: used, column: 2, style: .muted)
        canvas.put(sealed.hash, row: used + 1, column: 2, columns: canvas.columns - 4, direction: .leftToRight)
        let columns = max(1, (canvas.columns - 4) / 12)
        for (index, receipt) in sealed.receipts.enumerated() {
            let row = used + 3 + index / columns
            guard row < canvas.rows else { break }
            canvas.put(receipt, row: row, column: 2 + index % columns * 12, columns: 10, direction: .leftToRight)
        }
    }
}
