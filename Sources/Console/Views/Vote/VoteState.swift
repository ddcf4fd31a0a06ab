import Screen
import Tally
import Workshop

/// What the vote remembers.
struct VoteState: ViewMemory {
    /// The poll that is shown; nil to follow the day.
    var poll: ID<Poll>?
    /// The place of the option in focus, from 1, among the options as they are called out.
    var option = 1
    /// The options are chosen among lines.
    var harvest = HarvestState()
    /// Numbers are counted.
    var count = CountState()
    /// Ballots are keyed one by one.
    var keying = KeyingState()
    /// What a secret poll has said.
    var secret = SecretState()
    /// What was typed when somebody else closed the vote, or withdrew it.
    var unkept: UnkeptEntry?
}

extension ConsoleState {
    /// What the vote remembers.
    var vote: VoteState {
        get { memories[VoteView.self] }
        set { memories[VoteView.self] = newValue }
    }

    /// The polls of the day, in the order of its activities.
    var dayPolls: [Poll] { day?.activities.flatMap { programme.polls(of: $0.id) } ?? [] }

    /// The poll that is shown: the one that was chosen, else one of the running activity, else an open one, else the
    /// next that is planned.
    var shownPoll: Poll? {
        if let chosen = vote.poll.flatMap({ programme.polls[$0] }) { return chosen }
        let polls = dayPolls
        let activities = day?.activities.filter { activity in polls.contains { $0.activity == activity.id } } ?? []
        let running = activities.last { programme.timing(of: $0.id).isRunning }
        if let running { return Self.foremost(polls.filter { $0.activity == running.id }) }
        if let open = polls.first(where: { $0.state == .open }) { return open }
        let next = current(of: activities)
        return Self.foremost(polls.filter { $0.activity == next?.id })
    }

    /// Of an activity's polls the one to work on: the open one, else the next, else the last.
    static func foremost(_ polls: [Poll]) -> Poll? {
        polls.first { $0.state == .open } ?? polls.first { $0.state == .planned } ?? polls.last
    }

    /// The poll, while it is open and this person counts.
    var countedPoll: Poll? {
        guard role == .facilitator, let poll = shownPoll, poll.state == .open else { return nil }
        return poll
    }

    /// The poll, while its options are being chosen among the lines of the tables.
    var harvestedPoll: Poll? {
        guard let poll = shownPoll, poll.state == .planned, !poll.rules.method.hasOwnAnswers else { return nil }
        return vote.harvest.isOn || poll.options.isEmpty ? poll : nil
    }

    /// The option of a poll that is in focus, by index; the first where there is none.
    func option(of poll: Poll) -> Int {
        let called = poll.called
        return called.indices.contains(vote.option - 1) ? called[vote.option - 1] : 0
    }

    /// Where votes are counted now.
    var countedSource: VoteSource {
        if let source = vote.count.source { return source }
        guard let poll = shownPoll else { return .hands }
        return poll.rules.method == .cumulative ? .wall : .hands
    }

    /// Everything that can be an option of a poll: the lines under the prompts that its plan names. Where these have
    /// none, or the poll has no such plan, all lines of the day: a room that spoke elsewhere votes on what it said.
    /// Lines that were merged into others are said by those; steps of a link are nothing to choose from.
    func harvestableLines(of poll: Poll) -> [Contribution] {
        func lines(_ days: [Day]) -> [Contribution] {
            let activities = days.flatMap(\.activities).filter { programme.contributions[$0.id] != nil }
            return activities.flatMap { programme.lines(of: $0.id) }.filter { $0.mergedInto == nil && !$0.isStep }
        }
        if let plan = programme.activity(poll.activity)?.polls.first(where: { $0.id == poll.id }),
            case .harvested(let prompts) = plan.options
        {
            let named = lines(workshop?.days ?? []).filter { $0.prompt.map(prompts.contains) ?? false }
            if !named.isEmpty { return named }
        }
        return lines(day.map { [$0] } ?? [])
    }

    /// What a poll's ballots come to, round by round; nil where they cannot be counted.
    func tally(of poll: ID<Poll>) -> TallyResult? { try? programme.tally(of: poll) }
}
