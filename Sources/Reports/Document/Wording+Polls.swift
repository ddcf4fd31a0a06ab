public import Localization
import Tally
import Words
import Workshop

extension PollSummary {
    /// How dots go, where they go by theme or some are against; none elsewhere.
    public func dotRules(_ t: Localizer) -> [String] {
        themes == nil && dotsAgainst == nil ? [] : dotWords(t).head
    }

    func dotWords(_ t: Localizer) -> DotWords {
        DotWords(
            dots: dots ?? 1, most: maxPerOption,
            themes: (themes ?? []).map { RuleSet.Theme(name: $0.title.string, dots: $0.dots) }, against: dotsAgainst, t)
    }

    /// What came out, in one sentence or two.
    public func outcome(_ t: Localizer) -> String { Wording(t: t).outcome(self) }
}

/// Votes in words: what was asked, what came out, and what every percentage is out of.
extension Wording {
    func usesDots(_ poll: PollSummary) -> Bool { poll.dots != nil }

    /// `20 dots`, `11 votes`.
    func votes(_ votes: Int, _ poll: PollSummary) -> String {
        usesDots(poll) ? t.plural("%1 dot", "%1 dots", votes) : t.plural("%1 vote", "%1 votes", votes)
    }

    /// What an option was counted at: `20 dots`, or what stands in the place of a number; empty while nobody may know.
    func figure(_ result: PollSummary.Result, _ poll: PollSummary) -> String {
        if let instead = result.instead { return CountedWords(t).short(instead) }
        if let votes = result.votes, poll.count == nil { return self.votes(votes, poll) }
        // A minus keeps before its number, whichever way the line runs.
        return result.value.map { t("%1: %2", poll.measure.caption(t), t.isolated(t.decimal($0))) }
            ?? (poll.lacksFigure(result) ? Self.nothing : "")
    }

    /// Stands where there is no figure, and others have one.
    static let nothing = "–"

    /// The share of an option; a sign where others have one and it has none.
    func share(_ result: PollSummary.Result, _ poll: PollSummary) -> String {
        result.share.map(percent) ?? (poll.results.contains { $0.share != nil } ? Self.nothing : "")
    }

    /// What an option says; a motion's answers that the script does not name are named here.
    func option(_ result: PollSummary.Result, _ poll: PollSummary) -> String {
        guard let method = VotingMethod(rawValue: poll.method), method.hasOwnAnswers else {
            return outside(result.option)
        }
        let words = AnswerWords(t).full(method, result.number - 1, canBlock: poll.canBlock ?? false, .told)
        return words.isEmpty ? outside(result.option) : words
    }

    /// What stands over what was voted on: `Option`, `Grade`, `Answer`.
    func head(_ poll: PollSummary) -> String { OptionWords(VotingMethod(rawValue: poll.method) ?? .plurality, t).head }

    /// How people voted: `5 dots each, at most 2 on one option.`
    func rules(_ poll: PollSummary) -> String {
        let worth = weights(poll).map { " " + $0 } ?? ""
        guard let first = poll.secondRoundOf else { return method(poll) + worth }
        return SecondRoundWords(t).sentence(after: first) + " " + method(poll) + worth
    }

    /// What ballots were worth, where not all are worth the same.
    private func weights(_ poll: PollSummary) -> String? {
        var sentences: [String] = []
        if let colleges = poll.colleges {
            let parts = colleges.map { t.isolated(outside($0.title)) + " " + t.number($0.votes) }
            sentences.append(t("Colleges voted, each with its votes: %1.", t.series(parts)))
        }
        if let most = poll.maxWeight {
            sentences.append(
                t("One ballot counted as up to %1.", most))
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func method(_ poll: PollSummary) -> String {
        if poll.isMotion { return t("Yes, no or abstain.") }
        if poll.dots != nil { return poll.dotWords(t).sentences }
        switch poll.method {
        case "plurality": return t("One vote each.")
        case "approval": return t("A vote for as many options as one likes.")
        default:
            guard let method = VotingMethod(rawValue: poll.method) else { return t("Method: %1.", poll.method) }
            let name = MethodWords(t).name(method)
            guard method != .threeTwoOne, let scale = poll.scale else { return t("Method: %1.", name) }
            return t("Method: %1, from %2 to %3.", name, scale.lowest, scale.highest)
        }
    }

    /// What stands beside an option: what it costs and whether it is bought, its theme, what of its dots is for and against.
    func facts(_ result: PollSummary.Result, _ poll: PollSummary) -> [String] {
        var facts: [String] = []
        if poll.seated.contains(result.number) { facts.append(t("chosen")) }
        if let cost = result.cost {
            let bought = result.isBought.map { $0 ? t("bought") : t("not bought") }
            facts.append(t.parts([MoneyWords(t).cost(cost), bought].compactMap(\.self)))
        }
        if let theme = result.theme { facts.append(t("theme: %1", outside(poll.title(ofTheme: theme)))) }
        if let placed = result.dotsFor, let opposed = result.dotsAgainst {
            facts.append(DotWords.split(placed, opposed, t))
        }
        return facts
    }

    /// How many took part, what binds, and where it was counted.
    func circumstances(_ poll: PollSummary) -> [String] {
        var sentences: [String] = []
        let people =
            poll.by == nil
            ? t.plural("%1 person was in the room.", "%1 people were in the room.", poll.present)
            : t.plural("%1 person was reached.", "%1 people were reached.", poll.present)
        if let ballots = poll.ballots {
            sentences.append(t.plural("%1 person voted.", "%1 people voted.", ballots))
            let invalid = [poll.blank.map { t("%1 blank", $0) }, poll.spoiled.map { t("%1 spoiled", $0) }]
            let valid = ballots - (poll.blank ?? 0) - (poll.spoiled ?? 0)
            if valid < ballots, poll.count == nil {
                let account = [t.plural("%1 valid ballot", "%1 valid ballots", valid)] + invalid.compactMap(\.self)
                sentences.append(t("Ballots: %1.", t.series(account)))
            }
        }
        sentences.append(people)
        if let quorum = poll.quorum {
            sentences.append(QuorumWords(quorum, t).sentence(isReached: poll.quorumReached != false))
        }
        if let needed = majority(poll) { sentences.append(needed) }
        if poll.canBlock == true { sentences.append(t("One voice at the lowest grade was enough to block it.")) }
        if let budget = poll.budget, poll.spent == nil {
            sentences.append(t("There were %1 to spend.", t.number(budget)))
        }
        if let seats = poll.seats, poll.count == nil {
            sentences.append(t.plural("%1 seat was to be filled.", "%1 seats were to be filled.", seats))
        }
        if let drawn = poll.drawn {
            let names = drawn.compactMap { number in poll.results.first { $0.number == number } }
            sentences.append(
                t(
                    "%1 were equal for the last seat; the order drawn before the vote decided.",
                    t.list(names.map { quoted($0.option) })))
            if names.allSatisfy({ $0.votes == 0 }) { sentences.append(poll.measure.nothing(t)) }
        }
        let counted = poll.count == nil ? poll.bySource : poll.ballotsBySource
        if !counted.isEmpty {
            let counts = sources(counted)
            sentences.append(
                poll.count != nil
                    ? t("Ballots counted: %1.", counts)
                    : usesDots(poll) ? t("Dots counted: %1.", counts) : t("Votes counted: %1.", counts))
        }
        if poll.results.contains(where: { $0.instead != nil || poll.lacksFigure($0) }) {
            sentences.append(t("Where no number stands, nobody has one: no share and no place is made up."))
        }
        return sentences
    }

    /// `14 on the wall, 6 on paper`.
    func sources(_ counts: [String: Int]) -> String {
        let parts = VoteSource.allCases.compactMap { source -> String? in
            guard let votes = counts[source.rawValue] else { return nil }
            switch source {
            case .hands: return t("%1 by hands", t.number(votes))
            case .wall: return t("%1 on the wall", t.number(votes))
            case .paper: return t("%1 on paper", t.number(votes))
            case .phone: return t("%1 by telephone", t.number(votes))
            }
        }
        return t.series(parts)
    }

    /// What each source gave for an option, where that is more than one number.
    func sources(of result: PollSummary.Result) -> String? {
        let reported = result.insteadBySource ?? [:]
        let numbers = result.bySource.isEmpty ? "" : sources(result.bySource)
        guard result.bySource.count + reported.count > 1 || !reported.isEmpty else { return nil }
        let others = VoteSource.allCases.compactMap { source in
            reported[source.rawValue].map { t("%1: %2", self.source(source), CountedWords(t).instead($0)) }
        }
        return t.parts(([numbers] + others).filter { !$0.isEmpty })
    }

    /// Where votes were counted, as it stands over a column.
    func source(_ source: VoteSource) -> String {
        switch source {
        case .hands: t("By hands")
        case .wall: t("On the wall")
        case .paper: t("On paper")
        case .phone: t("By telephone")
        }
    }

    private func majority(_ poll: PollSummary) -> String? {
        switch poll.majority {
        case "simple":
            poll.isMotion
                ? t("More yes than no was needed.")
                : poll.hasOwnAnswers ? t("More for it than against it was needed.") : nil
        case "absolute":
            poll.baseCount.map { t("More than half of %1 was needed.", whole($0, poll.base, poll)) }
                ?? t("More than half was needed.")
        default:
            poll.baseCount.map {
                t("At least %1 of %2 was needed.", t.digits.written(poll.majority), whole($0, poll.base, poll))
            } ?? t("At least %1 was needed.", t.digits.written(poll.majority))
        }
    }

    /// `36 % of the 55 dots placed`.
    func share(_ share: Share, _ poll: PollSummary) -> String {
        t("%1 of %2", percent(share), whole(share.whole, poll.base, poll))
    }

    /// What a percentage is out of, counted: `the 55 dots placed`.
    func whole(_ count: Int, _ base: PercentageBase, _ poll: PollSummary) -> String {
        switch base {
        case .options:
            usesDots(poll)
                ? t.plural("the %1 dot placed", "the %1 dots placed", count)
                : poll.hasOwnAnswers
                    ? t.plural("the %1 vote for all answers together", "the %1 votes for all answers together", count)
                    : t.plural("the %1 vote for all options together", "the %1 votes for all options together", count)
        case .yesNo: t.plural("the %1 vote for yes or no", "the %1 votes for yes and no", count)
        case .yesNoAbstain:
            t.plural(
                "the %1 vote (yes, no or abstained)", "the %1 votes (yes, no and abstained)", count)
        case .valid: t.plural("the %1 valid ballot", "the %1 valid ballots", count)
        case .cast: t.plural("the %1 ballot cast", "the %1 ballots cast", count)
        case .present where poll.by != nil: t.plural("the %1 person reached", "the %1 people reached", count)
        case .present: t.plural("the %1 person in the room", "the %1 people in the room", count)
        case .invited: t.plural("the %1 person invited", "the %1 people invited", count)
        case .none: t.number(count)
        }
    }

    /// What came out, in one sentence.
    func outcome(_ poll: PollSummary) -> String {
        if poll.state == .planned { return t("This vote has not been taken.") }
        if poll.isSecret, poll.count == nil {
            return t("The vote is secret: nothing of it is known before it is closed.")
        }
        if poll.isSealBroken { return t.brokenSeal }
        if let count = poll.count {
            // Where it ends without a stop, the sentence is finished here.
            return count.verdict.hasSuffix(".") ? count.verdict : t("%1.", count.verdict)
        }
        if poll.state == .open {
            return poll.isReported
                ? t("The vote is still open; these are the counts so far.")
                : t("The vote is open; nothing has been counted yet.")
        }
        if !poll.isReported { return t("No vote was counted.") }
        if poll.quorumReached == false {
            return QuorumWords(poll.quorum ?? 0, t).noDecision
        }
        if let agreement = poll.agreement {
            let decision = poll.decision.flatMap { RoomResult.Decision(rawValue: $0) }
            return ConsentWords(agreement, t).outcome(
                decision, decides: poll.decides, isCounted: poll.results.allSatisfy { $0.instead == nil })
        }
        return poll.isMotion ? motionOutcome(poll) : choiceOutcome(poll)
    }

    /// What quotas on winners had to do with it.
    private func quotas(_ poll: PollSummary) -> String {
        func title(_ tag: String) -> String {
            (poll.quotas ?? []).first { $0.tag == tag }.map { outside($0.title) } ?? tag
        }
        let words = QuotaWords(t, tag: title) { index in
            poll.results.indices.contains(index) ? quoted(poll.results[index].option) : ""
        }
        return words.sentences(
            (poll.quotas ?? []).map { QuotaResult(tag: $0.tag, least: $0.least, before: $0.before, after: $0.after) },
            (poll.standBacks ?? []).map { StandBack(option: $0.option.map { $0 - 1 }, for: $0.for - 1, tags: $0.tags) },
            drawn: (poll.quotaTies ?? []).map { $0.map { $0 - 1 } }
        ).joined(separator: " ")
    }

    private func motionOutcome(_ poll: PollSummary) -> String {
        guard poll.results.count > 1 else { return t("No vote was counted.") }
        let sides = poll.results.prefix(2).map { (votes: $0.votes ?? 0, instead: $0.instead) }
        let (yes, no) = (t.number(sides[0].votes), t.number(sides[1].votes))
        let decision = poll.decision.flatMap { RoomResult.Decision(rawValue: $0) }
        if let open = CountedWords(t).motion(decision, yes: sides[0], no: sides[1]) { return open }
        guard poll.decides else { return t("Yes: %1. No: %2.", yes, no) }
        switch decision {
        case .carried: return t("Carried, with %1 yes to %2 no.", yes, no)
        case .tied: return t("A tie, and so not carried: %1 yes to %2 no.", yes, no)
        case .rejected, .noQuorum, .blocked: return t("Not carried, with %1 yes to %2 no.", yes, no)
        // Whoever abstained was not counted, and the majority hangs on it.
        case nil:
            return t("Nobody can say whether it is carried. Yes: %1. No: %2.", yes, no)
        }
    }

    private func choiceOutcome(_ poll: PollSummary) -> String {
        let inFront = poll.results.filter { $0.rank == 1 }
        guard let front = inFront.first else { return CountedWords(t).unknownFirst }
        if front.instead == .majority { return CountedWords(t).seenFirst(quoted(front.option)) }
        let votes = votes(front.votes ?? 0, poll)
        guard poll.decides else {
            if inFront.count > 1 {
                return t(
                    "The most frequent answers were %1, with %2 each.", t.list(inFront.map { quoted($0.option) }), votes
                )
            }
            guard let share = front.share else {
                return t("The most frequent answer was %1, with %2.", quoted(front.option), votes)
            }
            return t(
                "The most frequent answer was %1, with %2 (%3).", quoted(front.option), votes, self.share(share, poll))
        }
        // As they are announced: best first.
        let winners = poll.winners.compactMap { number in poll.results.first { $0.number == number } }
            .sorted { ($0.rank ?? .max, $0.number) < ($1.rank ?? .max, $1.number) }
        guard let first = winners.first else { return t("No option reached the majority that was needed.") }
        let seats = poll.seats ?? 1
        if seats > 1, winners.count <= seats {
            let chosen = t("Chosen: %1.", t.list(winners.map { quoted($0.option) }))
            let empty = poll.emptySeats.map { t.emptySeats($0) }
            let quotas = quotas(poll)
            return [chosen, empty, quotas.isEmpty ? nil : quotas].compactMap(\.self).joined(separator: " ")
        }
        if winners.count > 1, seats > 1 {
            let names = t.list(winners.map { quoted($0.option) })
            return t("A tie keeps open who takes the last seat, between all of these: %1.", names)
        }
        if winners.count > 1 {
            let names = t.list(winners.map { quoted($0.option) })
            return t("A tie, with %2 each, between %1.", names, votes)
        }
        guard let share = first.share else { return t("%1 came first, with %2.", quoted(first.option), votes) }
        return t("%1 came first, with %2 (%3).", quoted(first.option), votes, self.share(share, poll))
    }

    /// Counts that do not fit together, one sentence each.
    func alarm(_ alarm: PollSummary.Alarm, _ poll: PollSummary) -> String {
        let (counted, limit) = (t.number(alarm.counted), t.number(alarm.limit))
        let number = alarm.option.map { option in poll.results.first { $0.number == option }?.grade ?? option } ?? 0
        let option = OptionWords(VotingMethod(rawValue: poll.method) ?? .plurality, t).called(number)
        switch alarm.alarm {
        case .sealBroken: return t.brokenSeal
        case .votesExceedPresent: return t("Please check: %1 votes, but only %2 people in the room.", counted, limit)
        case .optionExceedsPresent:
            return t("Please check: %1 votes for %3, but only %2 people in the room.", counted, limit, option)
        case .dotsExceedPresent:
            return t("Please check: %1 dots, but the people in the room have only %2.", counted, limit)
        case .themeExceedsPresent:
            return t(
                "Please check: %1 dots on the theme “%3”, but the people in the room may put only %2 there.", counted,
                limit, outside(PlainText(alarm.theme ?? "")))
        case .optionExceedsLimit:
            return t(
                "Please check: %1 dots on %3, but the people in the room may put only %2 there.", counted,
                limit, option)
        case .ballotsExceedPresent:
            return t("Please check: %1 people voted, but only %2 are in the room.", counted, limit)
        case .votesExceedBallots: return t("Please check: %1 votes, but only %2 people voted.", counted, limit)
        case .optionExceedsBallots:
            return t("Please check: %1 votes for %3, but only %2 people voted.", counted, limit, option)
        case .majorityCannotBe:
            return t(
                "Please check: nobody can have seen the majority for %3, since %1 spoke otherwise and %2 people were in the room.",
                counted, limit, option)
        case .countersDisagree:
            return t(
                "Please check: for %3 one person counted %1 and another %2. Neither is in the result.", counted,
                limit, option)
        case .dotsExceedBallots:
            return t("Please check: %1 dots, but the people who voted have only %2.", counted, limit)
        }
    }
}
