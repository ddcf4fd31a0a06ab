import Workshop

extension PollSummary {
    /// Sums a poll up, from its counts as they stand.
    init(_ poll: Poll, activity: String, _ source: SummarySource) {
        id = poll.code
        self.activity = activity
        question = source.text(poll.question)
        method = poll.rules.method.rawValue
        state = poll.state
        openedAt = poll.openedAt.map(source.moment)
        closedAt = poll.closedAt.map(source.moment)
        dots = poll.rules.dots
        maxPerOption = poll.rules.maxPerOption
        majority = poll.rules.majority.description
        quorum = poll.rules.quorum
        let count = source.state.roomCount(of: poll.id)
        let result = count?.result()
        let base = (result?.base.rawValue).flatMap(Share.Base.init) ?? .none
        let baseCount = result?.baseCount
        present = count?.present ?? 0
        invited = count?.invited ?? 0
        quorumReached = result?.quorumReached
        totalVotes = result?.totalVotes ?? 0
        bySource = result?.bySource ?? [:]
        ballots = result?.ballots
        ballotsBySource = result?.ballotsBySource ?? [:]
        self.base = base
        self.baseCount = baseCount
        isSecret = poll.rules.isSecret
        self.count = BallotCount(poll, source, source.localizer)
        let chosen = self.count == nil ? result?.winners : (try? source.state.tally(of: poll.id))?.winners
        winners = poll.state == .closed ? (chosen ?? []).map { $0 + 1 } : []
        decision = poll.state == .closed ? result?.decision?.rawValue : nil
        let options = result?.options ?? []
        ties = (result?.ranking ?? []).filter { $0.count > 1 && options[$0[0]].votes > 0 }.map { $0.map { $0 + 1 } }
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
            case .ballotsExceedPresent(let ballots, let present):
                Alarm(alarm: .ballotsExceedPresent, counted: ballots, limit: present)
            case .votesExceedBallots(let votes, let ballots):
                Alarm(alarm: .votesExceedBallots, counted: votes, limit: ballots)
            case .optionExceedsBallots(let option, let votes, let ballots):
                Alarm(alarm: .optionExceedsBallots, option: option + 1, counted: votes, limit: ballots)
            case .dotsExceedBallots(let dots, let allowed):
                Alarm(alarm: .dotsExceedBallots, counted: dots, limit: allowed)
            case .countersDisagree(let option, _, let first, let second):
                Alarm(alarm: .countersDisagree, option: option + 1, counted: first ?? 0, limit: second ?? 0)
            }
        }
        results = options.enumerated().map { index, option in
            Result(
                number: index + 1, option: poll.optionText(index, source), votes: option.votes,
                bySource: option.bySource,
                share: baseCount.flatMap { Share(option.votes, of: $0, base: base) }, rank: option.rank,
                origins: poll.origins(index, source))
        }
    }

    /// What the three answers to a motion are called in files.
    static let motionAnswers: [PlainText] = ["yes", "no", "abstain"]
}

extension Poll {
    fileprivate func optionText(_ index: Int, _ source: SummarySource) -> PlainText {
        if options.indices.contains(index) { return source.text(options[index].text) }
        return rules.method == .motion && index < 3 ? PollSummary.motionAnswers[index] : ""
    }

    fileprivate func origins(_ index: Int, _ source: SummarySource) -> [PollSummary.Origin] {
        guard options.indices.contains(index) else { return [] }
        return options[index].origins.compactMap(source.state.contribution).map { line in
            let activity = source.state.activity(line.activity)
            let prompt = activity?.prompts.first { $0.id == line.prompt }
            return PollSummary.Origin(
                text: line.text, activity: activity?.code ?? line.activity.description,
                prompt: prompt?.code ?? line.prompt.description, group: line.group, author: line.author)
        }
    }
}
