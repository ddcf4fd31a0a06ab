import Localization
import Screen
import Tally
import Words
import Workshop

/// A poll and what came of it, in words that a room understands.
struct PollWords {
    let state: ConsoleState
    let poll: Poll

    private var t: Localizer { state.t }

    /// Whether stickers are counted, not people.
    var usesDots: Bool { poll.rules.method == .cumulative }

    /// `5 dots each, at most 2 on one option`.
    var method: String {
        switch poll.rules.method {
        case .cumulative:
            return t.series(
                DotWords(
                    dots: poll.rules.dots ?? 1, most: poll.rules.maxPerOption,
                    themes: themes.titled(poll.rules.further.themes),
                    against: poll.rules.further.dotsAgainst, t
                ).head)
        case .plurality: return withSeats(t("one vote each"))
        case .approval: return withSeats(t("a vote for as many as one likes"))
        case .motion: return t("yes, no or abstain")
        default: return withSeats(MethodWords(t).name(poll.rules.method))
        }
    }

    private func withSeats(_ method: String) -> String {
        poll.rules.seats > 1 ? t.plural("%2, %1 seat", "%2, %1 seats", poll.rules.seats, method) : method
    }

    /// What binds, beside the method: `quorum 21 present`, `carried by more than half`.
    var conditions: [String] {
        [
            poll.rules.quorum.map { QuorumWords($0, t).condition }, majority, poll.rules.isSecret ? t("secret") : nil,
            poll.rules.counters > 1 ? t("two counters") : nil,
            poll.rules.further.atLeast.isEmpty ? nil : quotaWords.rule(poll.rules.further.atLeast),
            canBlock ? t("one voice can block it") : nil, weights, money,
        ].compactMap(\.self)
    }

    /// What ballots are worth, where not all are worth the same: `colleges: owners 40, stokers 60`.
    var weights: String? {
        let (rules, words) = (poll.rules.further, CollegeWords(t))
        let parts = [
            rules.colleges.isEmpty
                ? nil
                : words.colleges(rules.colleges.map { (state.categoryTitle(PlainText($0.name)), $0.votes) }),
            rules.maxWeight > 1 ? words.papers(rules.maxWeight) : nil,
        ]
        return rules.colleges.isEmpty && rules.maxWeight == 1 ? nil : t.series(parts.compactMap(\.self))
    }

    /// What there is to spend, where options cost something.
    var money: String? {
        poll.rules.method.isAboutMoney ? poll.rules.budget.map { MoneyWords(t).head($0) } : nil
    }

    /// The theme that an option belongs to, as it is called; nil where dots may go anywhere.
    func theme(_ index: Int) -> String? { themeName(index).map(themes.title) }

    /// The theme that an option belongs to, as the rules name it.
    private func themeName(_ index: Int) -> String? {
        guard poll.options.indices.contains(index) else { return nil }
        let tags = poll.options[index].tags
        return poll.rules.further.themes.first { tags.contains(PlainText($0.name)) }?.name
    }

    /// The dots that one person can place where each theme has its own: those of themes that have options; nil elsewhere.
    var dotsInReach: Int? {
        let themes = poll.rules.further.themes
        guard let dots = poll.rules.dots, !themes.isEmpty, themes.reduce(0, { $0 + $1.dots }) <= dots,
            poll.options.indices.allSatisfy({ themeName($0) != nil })
        else { return nil }
        let used = Set(poll.options.indices.compactMap { themeName($0) })
        return themes.filter { used.contains($0.name) }.reduce(0) { $0 + $1.dots }
    }

    private var themes: ThemeWords { ThemeWords(poll, in: state.programme, t) }

    /// What it takes to win, where that is not simply the most votes.
    var majority: String? {
        switch poll.rules.majority {
        case .simple:
            poll.rules.method.asksForReservations
                ? t("carried by more for it than against it")
                : poll.rules.method == .motion ? t("carried by more yes than no") : nil
        case .absolute: t("needs more than half")
        case .atLeast(let part, let whole): t("needs at least %1 of %2", part, whole)
        }
    }

    /// How far it has come, in capitals as on a sign.
    var phase: String {
        switch poll.state {
        case .planned: t("PLANNED")
        case .open: t("OPEN")
        case .closed: t("CLOSED")
        }
    }

    /// What an option says; those of a motion are the same in every poll.
    func option(_ index: Int) -> String {
        if poll.options.indices.contains(index) { return state.text(poll.options[index].text) }
        return AnswerWords(t).text(poll.rules.method, index, canBlock: canBlock)
    }

    /// What is called out and keyed for an option, by index.
    func number(_ index: Int) -> String { t.number(poll.number(of: index)) }

    /// What is counted, by index, in a sentence: `option 3 and option 5`, `grade 5`.
    func called(_ indices: [Int]) -> String {
        let words = OptionWords(poll.rules.method, t)
        return t.list(indices.map { words.called(poll.number(of: $0)) })
    }

    /// Whether one voice at the lowest grade stops a proposal.
    private var canBlock: Bool { poll.rules.method.asksForReservations && poll.rules.further.block == .yes }

    private var quotaWords: QuotaWords { QuotaWords(t, tag: themes.title, name: called) }

    /// What a second round follows, and who was equal for a place in it; nil for a poll that stands for itself.
    var secondRound: String? {
        guard let first = poll.follows, let record = state.programme.polls[first] else { return nil }
        let words = PollWords(state: state, poll: record)
        let tied = (try? state.programme.secondRound(of: first))?.tied ?? []
        return SecondRoundWords(t).sentence(
            after: record.code, tied: tied.map { words.called($0, in: state.size.columns / 4) })
    }

    /// How many of the reservations are noted; nil where nobody has one.
    func reservations(_ agreement: Agreement?) -> String? {
        let noted = poll.reservations.count
        guard let agreement, agreement.reservations > 0 || noted > 0 else { return nil }
        guard agreement.reservations > 0 else {
            return t.plural("%1 reservation noted", "%1 reservations noted", noted)
        }
        return t.plural(
            "%1 of %2 reservations noted", "%1 of %2 reservations noted", noted, agreement.reservations)
    }

    /// What an option is called in a sentence that may name several: its first words.
    func called(_ index: Int) -> String { called(index, in: state.size.columns / 3) }

    /// The words of an option that fit, cut between words where that leaves half of them.
    private func called(_ index: Int, in columns: Int) -> String {
        let text = option(index)
        let cut = TextWidth.truncated(text, to: max(16, columns - 2))
        guard cut != text, let space = cut.lastIndex(of: " "),
            TextWidth.columns(of: String(cut[..<space])) * 2 > columns
        else { return t.quoted(cut) }
        return t.quoted(cut[..<space] + "…")
    }

    /// Whether only ballots can be counted, not hands or stickers.
    var needsBallots: Bool { !poll.rules.isCountedInRooms || poll.rules.isSecret }

    /// What does not fit together. Of votes that are counted ballot by ballot, only how many there are can be held
    /// against the people here.
    func alarms(_ count: RoomCount) -> [CountAlarm] {
        guard needsBallots else { return count.alarms() }
        return count.alarms().filter { alarm in
            if case .ballotsExceedPresent = alarm { true } else { false }
        }
    }

    /// What the ballots came to, in one sentence.
    var verdict: String { verdict(isClosed: poll.state == .closed) }

    /// What they came to, as it is said after closing, or while ballots still come.
    func verdict(isClosed: Bool) -> String {
        guard let result = state.tally(of: poll.id) else { return "" }
        // One name alone may be as long as the line.
        let columns = result.winners.count == 1 ? state.size.columns - 34 : state.size.columns / 3
        let words = VerdictWords(result, t, tag: themes.title) { called($0, in: columns) }
        guard isClosed else { return words.standing }
        let isMissed = state.programme.roomCount(of: poll.id)?.result().quorumReached == false
        return words.outcome(missedQuorum: isMissed ? poll.rules.quorum : nil, decides: decides)
    }

    /// The words for a keyed ballot.
    func ballotWords(longest: Int) -> BallotWords {
        BallotWords(poll.ballotLine, themes: themes, t) { TextWidth.truncated(option($0), to: longest) }
    }

    /// What a keyed line says, its options cut until it fits into so many rows.
    func meaning(_ line: String, columns: Int, rows: Int = 1) -> [String] {
        let reading = poll.ballotLine.read(line)
        let separator = " " + Symbol.separator.text(.leftToRight, state.appearance.repertoire) + " "
        for longest in [40, 28, 20, 15, 11, 8] {
            let text = ballotWords(longest: longest).meaning(reading, separator: separator)
            let lines = TextWrap.lines(text, columns: columns)
            if lines.count <= rows { return lines }
        }
        return [ballotWords(longest: 6).meaning(reading, separator: separator)]
    }

    /// `48 dots`, `1 vote`.
    func votes(_ count: Int) -> String {
        usesDots ? t.plural("%1 dot", "%1 dots", count) : t.plural("%1 vote", "%1 votes", count)
    }

    /// What percentages are out of, to stand under them.
    func base(_ result: RoomResult) -> String {
        switch result.base {
        case .options: usesDots ? t("% of dots placed") : t("% of votes placed")
        case .yesNo: t("% of yes and no")
        case .yesNoAbstain: t("% of votes, abstentions included")
        case .valid: t("% of valid ballots")
        case .cast: t("% of ballots cast")
        case .present: t("% of people here")
        case .invited: t("% of people invited")
        case .none: ""
        }
    }

    /// `31 %`; empty where there is nothing to divide by.
    func share(_ index: Int, _ result: RoomResult, on canvas: Canvas) -> String {
        let hasShares = result.options.contains { $0.share != nil }
        guard !isLeftOpen(result.options[index]), !result.lacksFigure(index),
            let share = result.options[index].share
        else {
            return hasShares ? canvas.symbol(.nothing) : ""
        }
        return t.percent(share.percent())
    }

    /// What a source found for an option: a number, or what stands in its place.
    func number(of option: RoomResult.Option, from source: VoteSource, on canvas: Canvas) -> String {
        switch option.uncounted[source.rawValue] {
        case .majority: return t("most")
        case .undocumented: return "?"
        case nil: break
        }
        switch option.unsettled[source.rawValue] {
        case .otherCounter: return t("1 of 2")
        case .recount: return canvas.symbol(.alarm)
        case nil: return option.bySource[source.rawValue].map { t.number($0) } ?? canvas.symbol(.nothing)
        }
    }

    /// An option's votes from all sources, or what stands in their place, in a narrow column.
    func total(_ index: Int, _ result: RoomResult, on canvas: Canvas) -> String {
        if result.lacksFigure(index) { return canvas.symbol(.nothing) }
        let option = result.options[index]
        return switch option.instead {
        case .majority: t("most")
        case .undocumented: "?"
        case .unsettled: canvas.symbol(.alarm)
        case nil: isLeftOpen(option) ? canvas.symbol(.nothing) : t.number(option.votes)
        }
    }

    /// Whether a poll was closed before anybody said anything of an option: nobody knows that it has no votes.
    private func isLeftOpen(_ option: RoomResult.Option) -> Bool {
        poll.state == .closed && option.bySource.isEmpty && option.instead == nil
    }

    /// Whether the room decides by it: a survey tells how people find something, and nothing wins.
    var decides: Bool { state.programme.activity(poll.activity)?.kind != .survey }

    /// Options by name, as much of each as the line has room for.
    private func names(_ indices: [Int]) -> String {
        if indices.count == 1 { return t.quoted(TextWidth.truncated(option(indices[0]), to: state.size.columns - 36)) }
        if poll.rules.method.hasOwnAnswers { return t.list(indices.map { option($0) }) }
        return t.list(indices.map { called($0, in: (state.size.columns - 30) / max(1, indices.count)) })
    }

    /// Who is in front while it is counted.
    func standing(_ result: RoomResult) -> String {
        if let agreement = result.agreement {
            guard result.options.allSatisfy(\.isCounted) else { return t("Not everything is counted yet.") }
            return result.totalVotes > 0 ? ConsentWords(agreement, t).standing : t("Nothing is counted yet.")
        }
        if poll.rules.seats > 1, !result.winners.isEmpty { return t("In front: %1", names(result.winnersByPlace)) }
        if let front = result.ranking.first?.first, result.options[front].instead == .majority {
            return t("In front, seen by everybody and not counted: %1", names([front]))
        }
        if !result.options.allSatisfy(\.isCounted) { return t("Not everything is counted yet.") }
        guard result.totalVotes > 0, let front = result.ranking.first, let first = front.first else {
            return t("Nothing is counted yet.")
        }
        let votes = votes(result.options[first].votes)
        return front.count == 1
            ? t("In front, with %1: %2", votes, names(front))
            : t("A tie in front, with %1 each: %2", votes, names(front))
    }

    /// Whether an option is among those in front, as far as anybody knows.
    func isFirst(_ index: Int, _ result: RoomResult) -> Bool {
        let option = result.options[index]
        guard option.votes > 0 || option.instead == .majority else { return false }
        return poll.rules.seats > 1
            ? result.winners.contains(index) : result.ranking.first?.contains(index) == true
    }

    /// What came out.
    func outcome(_ result: RoomResult) -> String {
        guard result.totalVotes > 0 || !result.options.allSatisfy(\.isCounted) else { return t("Nothing was counted.") }
        if result.quorumReached == false {
            return QuorumWords(poll.rules.quorum ?? 0, t).noDecision
        }
        if let agreement = result.agreement {
            return ConsentWords(agreement, t).outcome(
                result.decision, decides: decides, isCounted: result.options.allSatisfy(\.isCounted))
        }
        if poll.rules.method == .motion, result.options.count > 1 {
            let sides = result.options.prefix(2).map { (votes: $0.votes, instead: $0.instead) }
            if let open = CountedWords(t).motion(result.decision, yes: sides[0], no: sides[1]) { return open }
        }
        if let decision = result.decision {
            let (yes, no) = (result.options[0].votes, result.options[1].votes)
            switch decision {
            case .carried: return t("Carried: %1 yes, %2 no.", yes, no)
            case .rejected: return t("Not carried: %1 yes, %2 no.", yes, no)
            case .tied: return t("A tie, and so not carried: %1 yes, %2 no.", yes, no)
            case .noQuorum, .blocked:
                return QuorumWords(poll.rules.quorum ?? 0, t).noDecision
            }
        }
        if poll.rules.seats > 1, decides { return chosen(result) }
        guard let front = result.ranking.first else { return CountedWords(t).unknownFirst }
        if result.options[front[0]].instead == .majority { return CountedWords(t).seenFirst(names(front)) }
        if !decides {
            let votes = votes(result.options[front[0]].votes)
            return front.count == 1
                ? t("In front, with %1: %2", votes, names(front))
                : t("A tie in front, with %1 each: %2", votes, names(front))
        }
        guard let first = result.winners.first else { return t("No option has the majority that was needed.") }
        let votes = votes(result.options[first].votes)
        let names = names(result.winnersByPlace)
        return result.winners.count == 1
            ? t("First, with %1: %2", votes, names) : t("A tie, with %1 each: %2", votes, names)
    }

    /// Who is chosen for several places, and what ties and quotas had to do with it.
    private func chosen(_ result: RoomResult) -> String {
        guard !result.winners.isEmpty else { return t("No option has the majority that was needed.") }
        if let tie = result.tie, tie.brokenBy == nil {
            return t("A tie that nothing breaks, between %1", names(tie.between))
        }
        let chosen = t("Chosen: %1.", names(result.winnersByPlace))
        let drawn = result.tie.map {
            t("A tie between %1; the order drawn before the vote breaks it.", names($0.between))
        }
        let nothing =
            result.tie.map { $0.between.allSatisfy { result.options[$0].votes == 0 } } == true
            ? poll.rules.method.figure.nothing(t) : nil
        let quotas = quotaWords.sentences(result.quotas, result.standBacks)
        let empty = result.emptySeats > 0 ? t.emptySeats(result.emptySeats) : nil
        return ([chosen, empty, drawn, nothing].compactMap(\.self) + quotas).joined(separator: " ")
    }

    /// Whether enough took part; nil when no quorum was asked for.
    func quorum(_ result: RoomResult) -> String? {
        guard let quorum = poll.rules.quorum, let isReached = result.quorumReached else { return nil }
        return QuorumWords(quorum, t).remark(isReached: isReached)
    }
}

extension CountAlarm {
    /// What an alarm is about, whatever its numbers are: one about the same thing has been seen already.
    struct Subject: Hashable {
        private let kind: Int
        private let option: Int?

        init(_ alarm: CountAlarm) {
            (kind, option) =
                switch alarm {
                case .votesExceedPresent: (0, nil)
                case .optionExceedsPresent(let option, _, _): (1, option)
                case .dotsExceedPresent: (2, nil)
                case .optionExceedsLimit(let option, _, _): (3, option)
                case .ballotsExceedPresent: (4, nil)
                case .votesExceedBallots: (5, nil)
                case .optionExceedsBallots(let option, _, _): (6, option)
                case .dotsExceedBallots: (7, nil)
                case .countersDisagree(let option, _, _, _): (8, option)
                case .themeExceedsPresent: (9, nil)
                case .majorityCannotBe(let option, _, _): (10, option)
                }
        }

        /// Whether it is about one option, by index.
        func concerns(_ option: Int) -> Bool { self.option == option }
    }
}
