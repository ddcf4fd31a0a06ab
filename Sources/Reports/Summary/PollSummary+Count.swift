import Tally
import Words
import Workshop

extension PollSummary {
    /// Sums a poll up, from its counts as they stand.
    init(_ poll: Poll, activity: String, _ source: SummarySource) {
        let decides = source.state.activity(poll.activity)?.kind != .survey
        self.decides = decides
        id = poll.code
        self.activity = activity
        question = source.text(poll.question)
        method = poll.rules.method.rawValue
        state = poll.state
        openedAt = poll.openedAt.map(source.moment)
        closedAt = poll.closedAt.map(source.moment)
        dots = poll.rules.dots
        maxPerOption = poll.rules.maxPerOption
        let rules = poll.rules.ruleSet
        let themeWords = ThemeWords(poll, in: source.state, source.localizer)
        themes =
            rules.themes.isEmpty
            ? nil
            : rules.themes.map { Theme(theme: $0.name, title: PlainText(themeWords.title($0.name)), dots: $0.dots) }
        dotsAgainst = rules.dotsAgainst
        let numbers = poll.rules.method.scale(rules)
        scale =
            poll.rules.method.form == .scores ? Scale(lowest: numbers.lowerBound, highest: numbers.upperBound) : nil
        budget = poll.rules.method.isAboutMoney ? poll.rules.budget : nil
        majority = poll.rules.majority.description
        quorum = poll.rules.quorum
        let count = source.state.roomCount(of: poll.id)
        let result = count?.result()
        // What only ballots can give is no share of votes.
        let isVotes = poll.rules.isCountedInRooms
        let base = isVotes ? result?.base ?? PercentageBase.none : .none
        let baseCount = isVotes ? result?.baseCount : nil
        by = source.state.day(of: poll.activity)?.channel
        present = count?.present ?? 0
        invited = count?.invited ?? 0
        quorumReached = result?.quorumReached
        let options = result?.options ?? []
        let isKnown = isVotes && options.allSatisfy(\.isCounted)
        totalVotes = isKnown ? result?.totalVotes ?? 0 : nil
        bySource = isVotes ? result?.bySource ?? [:] : [:]
        ballots = result?.ballots
        ballotsBySource = result?.ballotsBySource ?? [:]
        let accounts = result.map { Array($0.accounts.values) } ?? []
        let (empty, void) = (accounts.reduce(0) { $0 + $1.blank }, accounts.reduce(0) { $0 + $1.spoiled })
        blank = isVotes && empty > 0 ? empty : nil
        spoiled = isVotes && void > 0 ? void : nil
        self.base = base
        self.baseCount = baseCount
        isSecret = poll.rules.isSecret
        let ballotCount = BallotCount(poll, source, decides: decides, source.localizer)
        self.count = ballotCount
        let kind = rules.dotsAgainst == nil ? poll.rules.method.figure : .netDots
        // Hands and stickers are votes, whatever a ballot would call them.
        measure = ballotCount == nil && kind == .crosses ? .votes : kind
        let chosen = ballotCount == nil ? result?.winners : (try? source.state.tally(of: poll.id))?.winners
        // Of nothing that was counted nobody can say what it came to.
        let isReported = result.map { $0.totalVotes > 0 || !$0.options.allSatisfy(\.isCounted) } ?? false
        let weighed = poll.rules.isWeighed ? try? source.state.tally(of: poll.id) : nil
        // Hands do not say what they weigh: what the ballots come to is what is decided.
        let reached = weighed.map { $0.ballots.valid > 0 ? $0.decision : nil } ?? (isReported ? result?.decision : nil)
        let decision: RoomResult.Decision? =
            poll.state != .closed ? nil : result?.quorumReached == false ? result?.decision : reached
        let isCarried = !poll.rules.method.hasOwnAnswers || decision == .carried
        let isBroken = source.state.brokenSeals.contains(poll.id)
        winners = poll.state == .closed && decides && isCarried && !isBroken ? (chosen ?? []).map { $0 + 1 } : []
        self.decision = decision?.rawValue
        seats = poll.rules.seats == 1 ? nil : poll.rules.seats
        let tally = ballotCount == nil ? nil : try? source.state.tally(of: poll.id)
        // While a secret vote is open, nobody knows anything of it.
        let isKnownYet = !poll.rules.isSecret || ballotCount != nil
        agreement = isKnownYet ? tally?.agreement ?? result?.agreement : nil
        canBlock = poll.rules.method.asksForReservations ? poll.rules.further.block == .yes : nil
        reservations = poll.rules.method.asksForReservations ? poll.reservations : nil
        let isClosed = poll.state == .closed && isKnownYet
        let met = isClosed ? tally?.quotas ?? result?.quotas ?? [] : []
        quotas =
            met.isEmpty
            ? nil
            : met.map {
                Quota(
                    tag: $0.tag, title: PlainText(themeWords.title($0.tag)), least: $0.least, before: $0.before,
                    after: $0.after)
            }
        standBacks =
            met.isEmpty
            ? nil
            : (tally?.standBacks ?? result?.standBacks ?? []).map {
                StandBack(option: $0.option.map { $0 + 1 }, for: $0.for + 1, tags: $0.tags)
            }
        let lots = isClosed ? tally?.quotaTies ?? result?.quotaTies ?? [] : []
        let isFilled = isClosed && decides && !isBroken && seats != nil && result?.quorumReached != false
        let unfilled = isFilled ? tally?.emptySeats ?? result?.emptySeats ?? 0 : 0
        emptySeats = unfilled > 0 ? unfilled : nil
        quotaTies = lots.isEmpty ? nil : lots.map { $0.map { $0 + 1 } }
        let titles = rules.colleges.map { college in
            College(
                college: college.name, title: source.categoryTitle(PlainText(college.name)), votes: college.votes)
        }
        colleges = titles.isEmpty ? nil : titles
        maxWeight = rules.maxWeight == 1 ? nil : rules.maxWeight
        secondRoundOf = poll.follows.flatMap { source.state.polls[$0]?.code }
        drawn =
            ballotCount == nil && isClosed && result?.tie?.brokenBy == .draw
            ? result?.tie?.between.map { $0 + 1 } : nil
        // Nobody spends money for an option that may still be another one.
        let money = isClosed && !isBroken && tally?.isOpen == false ? tally?.spent : nil
        let cost = money.flatMap { Int($0.description) }
        spent = cost
        left = if let cost, poll.rules.method.isAboutMoney { poll.rules.budget.map { $0 - cost } } else { nil }
        let ranking = ballotCount?.ranking ?? (result?.ranking ?? []).map { $0.map { $0 + 1 } }
        let isCounted = ballotCount.map { $0.valid > 0 } ?? options.contains { $0.votes > 0 || $0.instead != nil }
        ties =
            !isCounted
            ? []
            : ranking.filter { $0.count > 1 && (ballotCount != nil || options[$0[0] - 1].votes > 0) }
        alarms = (count?.alarms() ?? []).map { alarm in
            switch alarm {
            case .votesExceedPresent(let votes, let present):
                Alarm(alarm: .votesExceedPresent, counted: votes, limit: present)
            case .optionExceedsPresent(let option, let votes, let present):
                Alarm(alarm: .optionExceedsPresent, option: option + 1, counted: votes, limit: present)
            case .dotsExceedPresent(let dots, let allowed):
                Alarm(alarm: .dotsExceedPresent, counted: dots, limit: allowed)
            case .optionExceedsLimit(let option, let dots, let allowed):
                Alarm(alarm: .optionExceedsLimit, option: option + 1, counted: dots, limit: allowed)
            case .themeExceedsPresent(let theme, let dots, let allowed):
                Alarm(alarm: .themeExceedsPresent, theme: themeWords.title(theme), counted: dots, limit: allowed)
            case .ballotsExceedPresent(let ballots, let present):
                Alarm(alarm: .ballotsExceedPresent, counted: ballots, limit: present)
            case .votesExceedBallots(let votes, let ballots):
                Alarm(alarm: .votesExceedBallots, counted: votes, limit: ballots)
            case .optionExceedsBallots(let option, let votes, let ballots):
                Alarm(alarm: .optionExceedsBallots, option: option + 1, counted: votes, limit: ballots)
            case .dotsExceedBallots(let dots, let allowed):
                Alarm(alarm: .dotsExceedBallots, counted: dots, limit: allowed)
            case .majorityCannotBe(let option, let others, let present):
                Alarm(alarm: .majorityCannotBe, option: option + 1, counted: others, limit: present)
            case .countersDisagree(let option, _, let first, let second):
                Alarm(alarm: .countersDisagree, option: option + 1, counted: first ?? 0, limit: second ?? 0)
            }
        }
        if isBroken {
            alarms.append(
                Alarm(alarm: .sealBroken, counted: source.state.sealed[poll.id]?.ballots.count ?? 0, limit: 0))
        }
        let room = result
        results = options.enumerated().map { index, option in
            var result = Result(
                number: index + 1,
                grade: poll.rules.method.asksForReservations ? poll.number(of: index) : nil,
                tags: poll.options.indices.contains(index) && !poll.options[index].tags.isEmpty
                    ? poll.options[index].tags : nil, option: poll.optionText(index, source), votes: nil, value: nil,
                instead: nil,
                bySource: isVotes ? option.bySource : [:], insteadBySource: nil, share: nil, rank: nil,
                origins: poll.origins(index, source), cost: poll.cost(index))
            let theme = rules.themes.first { theme in
                poll.options.indices.contains(index) && poll.options[index].tags.contains(PlainText(theme.name))
            }
            result.theme = theme?.name
            // While a secret vote is open, nobody knows anything of it.
            if poll.rules.isSecret, ballotCount == nil { return result }
            result.instead = isVotes ? option.instead : nil
            result.insteadBySource = option.insteadBySource.isEmpty || !isVotes ? nil : option.insteadBySource
            // What nobody counted is no 0, where others were counted.
            let isMissing = ballotCount == nil && room?.lacksFigure(index) == true
            if isVotes, result.instead == nil, !isMissing { result.votes = option.votes }
            result.value = ballotCount?.values[index] ?? result.votes.map { String($0) }
            result.exact = ballotCount?.exact?[index]
            if cost != nil { result.isBought = tally?.winners.contains(index) }
            if let tally, tally.dotsFor.indices.contains(index) {
                result.dotsFor = tally.dotsFor[index]
                result.dotsAgainst = tally.dotsAgainst[index]
            }
            // An abstention is no part of yes and no: it has no share of them.
            if option.share != nil, let votes = result.votes, let baseCount {
                result.share = Share(votes, of: baseCount, base: base)
            }
            // Yes and no are no places, and grades do not stand before each other.
            if isCounted, !isMissing, !poll.rules.method.hasOwnAnswers {
                result.rank = ballotCount == nil ? option.rank : ballotCount?.rank(index + 1)
            }
            return result
        }
        // Where nobody voted, nothing stands against nothing.
        if wasTaken == false, self.decision != RoomResult.Decision.noQuorum.rawValue { self.decision = nil }
    }
}

extension Poll {
    fileprivate func optionText(_ index: Int, _ source: SummarySource) -> PlainText {
        if options.indices.contains(index) { return source.text(options[index].text) }
        let answers = rules.method.answers
        return answers.indices.contains(index) ? PlainText(answers[index].name) : ""
    }

    fileprivate func cost(_ index: Int) -> Int? {
        rules.method.isAboutMoney && options.indices.contains(index) ? options[index].cost : nil
    }

    fileprivate func origins(_ index: Int, _ source: SummarySource) -> [PollSummary.Origin] {
        guard options.indices.contains(index) else { return [] }
        return options[index].origins.compactMap(source.state.contribution).map { (line: Contribution) in
            let activity = source.state.activity(line.activity)
            let prompt = activity?.prompts.first { $0.id == line.prompt }
            return PollSummary.Origin(
                text: line.text, activity: activity?.code ?? line.activity?.description ?? "",
                prompt: prompt?.code ?? line.prompt?.description ?? "", group: line.group, author: line.author)
        }
    }
}
