import Screen
import Workshop

/// What the vote remembers.
struct VoteState: Sendable {
    /// The poll that is shown; nil to follow the day.
    var poll: ID<Poll>?
    /// The option in focus, from 1.
    var option = 1
    /// Where the votes are that are being counted; nil for what suits the poll.
    var source: VoteSource?
    /// The digits typed so far.
    var entry = ""
    /// True while the number of people who voted is typed, instead of an option's votes.
    var countsBallots = false
    /// Who counts, where two people count the same votes: 1 or 2.
    var counter = 1
    /// Ballots that are keyed one by one.
    var papers = PaperState()

    /// True while lines are chosen although the poll has options already.
    var isHarvesting = false
    /// The lines that are marked, in the order in which they will be options.
    var marked: [ID<Contribution>] = []
    /// The lines to choose from, as the filter leaves them.
    var lines: [ID<Contribution>] = []
    /// What is shown of them, and the line in focus.
    var list = ListViewport(height: 8)
    /// What the lines must hold.
    var filter = LineEditor()
    /// Whether letters go into the filter.
    var isFiltering = false
}

extension ConsoleState {
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
        guard let poll = shownPoll, poll.state == .planned, poll.rules.method != .motion else { return nil }
        return vote.isHarvesting || poll.options.isEmpty ? poll : nil
    }

    /// Where votes are counted now.
    var countedSource: VoteSource {
        if let source = vote.source { return source }
        guard let poll = shownPoll else { return .hands }
        return poll.rules.method == .cumulative ? .wall : .hands
    }

    /// Everything that can be an option of a poll: the lines under the prompts that its plan names. Where these have
    /// none, or the poll has no such plan, all lines of the day: a room that spoke elsewhere votes on what it said.
    /// Lines that were merged into others are said by those.
    func harvestableLines(of poll: Poll) -> [Contribution] {
        func lines(_ days: [Day]) -> [Contribution] {
            let activities = days.flatMap(\.activities).filter { programme.contributions[$0.id] != nil }
            return activities.flatMap { programme.lines(of: $0.id) }.filter { $0.mergedInto == nil }
        }
        if let plan = programme.activity(poll.activity)?.polls.first(where: { $0.id == poll.id }),
            case .harvested(let prompts) = plan.options
        {
            let named = lines(workshop?.days ?? []).filter { prompts.contains($0.prompt) }
            if !named.isEmpty { return named }
        }
        return lines(day.map { [$0] } ?? [])
    }

    /// What a poll's ballots come to, round by round; nil where they cannot be counted.
    func tally(of poll: ID<Poll>) -> TallyResult? { try? programme.tally(of: poll) }
}
