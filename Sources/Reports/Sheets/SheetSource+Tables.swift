import Localization
import Tally
import Words
import Workshop

/// Sheets that lie on tables: cards, group sheets, ballot papers.
extension SheetSource {
    /// A tent for each table: its number on both faces, to be read from the door; on the page behind it, which is its
    /// inside, those who sit there.
    func tables() -> [Document.Block] {
        var blocks: [Document.Block] = []
        func page(_ card: [Document.Cards.Item]) {
            if !blocks.isEmpty { blocks.append(.pageBreak) }
            blocks.append(.cards(Document.Cards(columns: 1, height: Self.tent, cards: [card])))
        }
        for activity in source.day.activities where activity.groups > 0 || source.state.seatings[activity.id] != nil {
            let seated = isBlank ? [] : source.state.seatings[activity.id]?.tables ?? []
            for number in 1...max(1, seated.isEmpty ? activity.groups : seated.count) {
                let people = seated.indices.contains(number - 1) ? seated[number - 1] : []
                let names = people.compactMap { source.state.stakeholders[$0] }.map {
                    words.outside(source.name(of: $0))
                }
                page([.poster(t.number(number)), .text(text(activity.title)), .fold])
                page(
                    [.title(t("Table %1", number)), .small(text(activity.title))]
                        + (names.isEmpty ? Array(repeating: .line, count: 8) : names.map { .text($0) }))
            }
        }
        return blocks
    }

    /// Points: what a page has between its margins.
    private static let tent = 718.0

    /// A page a table, with every prompt and as many lines to write on as fit on a page.
    /// - Parameter languages: in how many the prompts stand.
    func capture(languages: Int) -> [Document.Block] {
        var blocks: [Document.Block] = []
        for activity in source.day.activities where !activity.prompts.isEmpty {
            let seated = isBlank ? 0 : source.state.seatings[activity.id]?.tables.count ?? 0
            // On a blank sheet the table's number is written by hand: one copy does for all.
            let tables = isBlank ? [0] : Array(1...max(1, seated > 0 ? seated : activity.groups))
            for table in tables {
                if !blocks.isEmpty { blocks.append(.pageBreak) }
                blocks.append(.heading(text(activity.title), level: 1))
                let number = table == 0 ? "______" : t.number(table)
                let isRoom = activity.groups == 0 && seated == 0
                let who = isRoom ? t("The whole room") : t("Table %1", number)
                blocks.append(.heading(t("%1 · written by %2", who, "____________________"), level: 2))
                let lines = max(2, (languages == 1 ? 21 : 17) / activity.prompts.count - 2)
                for prompt in activity.prompts {
                    blocks.append(.heading(text(prompt.text), level: 2))
                    if prompt.kind == .action { blocks.append(.paragraph(t("Each line: what, who, by when."))) }
                    blocks.append(.writing(lines: lines))
                }
            }
        }
        return blocks
    }

    /// Whether a vote needs papers where nobody has asked for them by name: where every ballot is needed, where codes were
    /// issued or papers were counted, and where people are asked for their opinion. Hands and stickers need none.
    func isOnPaper(_ poll: Poll) -> Bool {
        let state = source.state
        return !poll.rules.isCountedInRooms || poll.rules.isSecret || !state.issuedCodes(of: poll.id).isEmpty
            || state.activity(poll.activity)?.kind == .survey
            || PollSummary(poll, activity: "", source).bySource[VoteSource.paper.rawValue] != nil
    }

    /// Papers to cut apart: the question, a code, and boxes to mark as the rules allow.
    func ballots(_ polls: [Poll], isForEverybody: Bool) -> [Document.Block] {
        // A day without electricity may bring a vote that nobody has planned.
        if polls.isEmpty, isBlank {
            return [.cards(cards(of: Array(repeating: blankBallot, count: Self.aPage), isToCopy: true))]
        }
        return polls.enumerated().flatMap { index, poll -> [Document.Block] in
            let card = ballot(poll)
            // Papers whose codes were issued are printed with them, in the order in which they are keyed back.
            let codes = isBlank ? [] : source.state.issuedCodes(of: poll.id)
            let people = isBlank || !isForEverybody ? 0 : source.state.invited(to: source.workshop.id).count
            let count = max(Self.aPage, people)
            let papers =
                codes.isEmpty ? Array(repeating: card, count: count) : codes.map { [.code($0.description)] + card }
            let block = Document.Block.cards(cards(of: papers, poll, isToCopy: codes.isEmpty && people == 0))
            return index == 0 ? [block] : [.pageBreak, block]
        }
    }

    /// So many papers without a code are a page to copy.
    private static let aPage = 8

    /// Eight a page, where there are six options or fewer and they are short; as high as they need to be otherwise.
    private func cards(
        of papers: [[Document.Cards.Item]], _ poll: Poll? = nil, isToCopy: Bool
    ) -> Document.Cards {
        let longest = poll?.options.map { text($0.text).count }.max() ?? 0
        return Document.Cards(columns: longest > 140 ? 1 : 2, height: 179, cards: papers, isToCopy: isToCopy)
    }

    private var blankBallot: [Document.Cards.Item] {
        [.small(t("What is asked:")), .line] + roomForOptions(boxes: 1)
    }

    /// Room to write an option down.
    private func roomForOptions(boxes: Int) -> [Document.Cards.Item] {
        (1...5).map { .choice("______________________", boxes: boxes, number: t.number($0)) }
    }

    private func ballot(_ poll: Poll) -> [Document.Cards.Item] {
        let summary = PollSummary(poll, activity: "", source)
        let boxes = boxes(poll.rules)
        var items: [Document.Cards.Item] = [.text(text(poll.question)), .small(instruction(poll.rules))]
        let rules = poll.rules
        let dots = summary.dotWords(t)
        func choice(_ result: PollSummary.Result, boxes: Int) -> Document.Cards.Item {
            let own = AnswerWords(t).text(
                rules.method, result.number - 1, canBlock: rules.further.block == .yes, .marked)
            let option = own.isEmpty ? words.option(result, summary) : own
            let cost = poll.options.indices.contains(result.number - 1) ? poll.options[result.number - 1].cost : nil
            return .choice(
                cost.map { t("%1 (costs %2)", option, t.number($0)) } ?? option, boxes: boxes,
                number: t.number(result.grade ?? result.number))
        }
        let results = summary.results.sorted { $0.number < $1.number }
        // Under the name of each theme its options, with no more boxes than it has dots; the numbers stay what they are.
        let titled = ThemeWords(poll, in: source.state, t).titled(rules.further.themes)
        for (theme, titled) in zip(rules.further.themes, titled) {
            items.append(.small(dots.heading(titled)))
            items += results.filter { $0.theme == theme.name }.map { choice($0, boxes: min(boxes, theme.dots)) }
        }
        items += results.filter { $0.theme == nil }.map { choice($0, boxes: boxes) }
        if let against = rules.further.dotsAgainst {
            // Apart from the boxes, so that nobody marks against what he is for.
            items.append(
                .small(
                    t.plural(
                        "You have %1 dot against as well: write the number of what you are against.",
                        "You have %1 dots against as well: write the numbers of what you are against.", against)))
            items.append(.text(Array(repeating: "____", count: min(against, 6)).joined(separator: "  ")))
        }
        // Whose paper it is, and as how many it counts: written by whoever hands it out.
        if !poll.rules.further.colleges.isEmpty { items.insert(.small(t("College: %1", "______________")), at: 0) }
        if poll.rules.further.maxWeight > 1 { items.insert(.small(t("This paper counts as: %1", "______")), at: 0) }
        // Options that tables write on the day come later: room to write them down.
        return items + (summary.results.isEmpty ? roomForOptions(boxes: boxes) : [])
    }

    /// As many boxes as one person may mark beside an option; none where a number is written.
    private func boxes(_ rules: PollRules) -> Int {
        switch rules.method.form {
        case .dots:
            // More boxes than fit are a number to write.
            rules.maxPerOption.flatMap { $0 <= 5 ? $0 : nil } ?? rules.dots.flatMap { $0 <= 5 ? $0 : nil } ?? 0
        case .choice, .crosses: 1
        // Good, OK, bad.
        case .scores where rules.method == .threeTwoOne: 3
        case .ranking, .scores: 0
        }
    }

    /// How to mark the paper, in a sentence.
    private func instruction(_ rules: PollRules) -> String {
        switch rules.method.form {
        case .choice where rules.method.asksForReservations: return t("How far do you go along with it? Mark one.")
        case .choice: return t("Mark one.")
        case .crosses where rules.method == .block: return t.plural("Mark %1 at most.", "Mark %1 at most.", rules.seats)
        case .crosses:
            guard let budget = rules.budget else { return t("Mark as many as you like.") }
            return t("Mark all that is worth its money; there are %1 to spend.", t.number(budget))
        case .dots where !rules.further.themes.isEmpty: return byTheme(rules)
        case .dots:
            let dots = rules.dots ?? 1
            switch (boxes(rules) > 0, rules.maxPerOption) {
            case (true, let most?):
                return t.plural(
                    "Mark %1 box in all, at most %2 beside one option.",
                    "Mark %1 boxes in all, at most %2 beside one option.", dots, most)
            case (true, nil): return t.plural("Mark %1 box in all.", "Mark %1 boxes in all.", dots)
            case (false, let most?):
                return t.plural(
                    "You have %1 dot: write how many go to each option, at most %2.",
                    "You have %1 dots: write how many go to each option, at most %2.", dots, most)
            case (false, nil):
                return t.plural(
                    "You have %1 dot: write how many go to each option.",
                    "You have %1 dots: write how many go to each option.", dots)
            }
        case .ranking:
            return t("Write 1 beside what you like best, 2 beside the next, and so on.")
        case .scores where rules.method == .threeTwoOne:
            return t(
                "Mark one box beside each: the first if it is good, the second if it is OK, the third if it is bad.")
        case .scores:
            return t(
                "Write a number beside each, from %1 to %2; %2 is best.", t.number(rules.ruleSet.minScore),
                t.number(rules.ruleSet.maxScore))
        }
    }

    /// How to mark a paper on which dots go by theme.
    private func byTheme(_ rules: PollRules) -> String {
        let words = DotWords(
            dots: rules.dots ?? 1, most: rules.maxPerOption, themes: rules.further.themes, against: nil, t)
        let isMarked = boxes(rules) > 0
        guard words.hasOwnDots else {
            let dots = rules.dots ?? 1
            return isMarked
                ? t.plural(
                    "Mark %1 box in all, and under each theme no more than stands there.",
                    "Mark %1 boxes in all, and under each theme no more than stands there.", dots)
                : t.plural(
                    "You have %1 dot: write how many go to each option, and under each theme no more than stands there.",
                    "You have %1 dots: write how many go to each option, and under each theme no more than stands there.",
                    dots)
        }
        return isMarked
            ? t("Mark as many boxes under each theme as it has dots.")
            : t("Write how many dots go to each option, under each theme as many as it has.")
    }
}
