import Foundation
import Workshop

/// A plan for entries whose own can be read nowhere any more: all of it that they refer to, workshops, days, activities and prompts, under
/// numbers in place of their words. People, lines and votes stand in it as they stood, and so do the polls and grids that it had.
///
/// Nothing says any more of which workshop a day was; it is put where most of those who came to it were invited. An activity is put on the
/// day on whose date its first entry was written. A day on which people were called is one for calls.
struct StandInPlan {
    private var programme: ID<Programme>?
    private var workshops: [ID<Workshop>] = []
    private var days: [ID<Day>] = []
    private var activities: [ID<Activity>] = []
    private var prompts: [ID<Activity>: [ID<Prompt>]] = [:]
    /// Prompts that are named, perhaps without their activity.
    private var named: [ID<Prompt>] = []
    private var tables: [ID<Activity>: Int] = [:]
    private var polls: [ID<Activity>: [PollPlan]] = [:]
    private var grids: [Grid] = []
    private var categories: [String] = []
    private var invited: [ID<Stakeholder>: ID<Workshop>] = [:]
    private var came: [ID<Day>: [ID<Stakeholder>]] = [:]
    private var called: Set<ID<Day>> = []
    private var began: [ID<Day>: Instant] = [:]
    private var first: [ID<Activity>: Instant] = [:]
    private var earliest: Instant?
    /// What entries themselves add to the plan.
    private var added: Set<Referent> = []
    /// Records of which some entry tells; how one that the plan brought was before the first of these is how the plan had it.
    private var told: Set<RecordKey> = []

    /// Takes note of what an entry refers to, on either side.
    mutating func read(_ change: Change, at instant: Instant) {
        guard let content = change.content else { return }
        earliest = min(earliest ?? instant, instant)
        let isFirst = content.key.map { told.insert($0).inserted } ?? false
        if isFirst, let before = content.withdrawn { plan(before) }
        for side in [content.withdrawn, content.addition].compactMap(\.self) {
            var at: Instant? = instant
            if case .amendment = side {
                added.formUnion(side.brought)
                // The plan is amended before its days come.
                at = nil
            }
            for referent in side.referents { add(referent, at) }
            note(side)
        }
    }

    /// Takes up the polls and grids that stand in tables and of which no entry tells.
    mutating func read(_ polls: [Poll], _ grids: [Grid]) {
        let records =
            polls.map { Change.poll(Revision(from: nil, to: $0)) }
            + grids.map { Change.grid(Revision(from: nil, to: $0)) }
        for record in records where record.content?.key.map({ told.insert($0).inserted }) ?? false {
            plan(record)
            for referent in record.referents { add(referent, nil) }
        }
    }

    /// A poll or a grid as the plan had it.
    private mutating func plan(_ record: Change) {
        switch record {
        case .poll(let revision):
            if let poll = revision.after, let plan = PollPlan(of: poll) {
                polls[poll.activity, default: []].append(plan)
            }
        case .grid(let revision): if let grid = revision.after { grids.append(grid) }
        default: break
        }
    }

    /// - Parameter instant: when something was said of it; nil where that tells nothing of its time.
    private mutating func add(_ referent: Referent, _ instant: Instant?) {
        switch referent {
        case .record: break
        case .programme(let id): programme = programme ?? id
        case .workshop(let id): Self.add(id, to: &workshops)
        case .day(let id):
            Self.add(id, to: &days)
            if let instant { began[id] = min(began[id] ?? instant, instant) }
        case .activity(let id): add(id, instant)
        case .prompt(let id): Self.add(id, to: &named)
        }
    }

    /// What a record says besides that of what the plan was.
    private mutating func note(_ record: Change) {
        switch record {
        case .stakeholder(let revision):
            if let category = revision.after?.category.string { Self.add(category, to: &categories) }
        case .amendment(let revision):
            if let category = revision.after?.key.category, !category.isEmpty { Self.add(category, to: &categories) }
        case .invitation(let revision):
            if let record = revision.after { invited[record.stakeholder] = record.workshop }
        case .attendance(let revision):
            guard let record = revision.after else { return }
            came[record.day, default: []].append(record.stakeholder)
            began[record.day] = min(began[record.day] ?? record.arrivedAt, record.arrivedAt)
        case .call(let revision):
            guard let record = revision.after else { return }
            came[record.day, default: []].append(record.stakeholder)
            called.insert(record.day)
            began[record.day] = min(began[record.day] ?? record.at, record.at)
        case .seating(let revision):
            guard let record = revision.after else { return }
            tables[record.activity] = max(tables[record.activity] ?? 0, record.tables.count)
        case .contribution(let revision):
            guard let record = revision.after, let activity = record.activity else { return }
            add(activity, record.writtenAt)
            tables[activity] = max(tables[activity] ?? 0, record.group)
            if let prompt = record.prompt { Self.add(prompt, to: &prompts[activity, default: []]) }
        default: break
        }
    }

    private mutating func add(_ activity: ID<Activity>, _ instant: Instant?) {
        Self.add(activity, to: &activities)
        if let instant { first[activity] = min(first[activity] ?? instant, instant) }
    }

    private static func add<Element: Equatable>(_ element: Element, to list: inout [Element]) {
        if !list.contains(element) { list.append(element) }
    }

    /// The plan.
    func programme(_ world: World) -> Programme {
        let workshops = workshops.isEmpty ? [world.newID()] : workshops
        let start = world.localTime(earliest ?? world.now())
        let (told, activities, prompts) = whole(world)
        // What has no day needs one.
        let days = told.isEmpty ? [world.newID()] : told
        var (plans, numbers): ([ID<Day>: Day], [ID<Workshop>: Int]) = ([:], [:])
        var order: [ID<Workshop>: [ID<Day>]] = [:]
        let inOrder = days.sorted { (began[$0]?.milliseconds ?? 0, $0) < (began[$1]?.milliseconds ?? 0, $1) }
        for day in inOrder {
            let workshop = workshop(of: day) ?? workshops[0]
            numbers[workshop, default: 0] += 1
            let number = numbers[workshop] ?? 1
            plans[day] = Day(
                id: day, code: "day-\(number)", number: number,
                date: began[day].map { world.localTime($0).date } ?? start.date, theme: Self.sign(number),
                accent: "amber", activities: [], channel: called.contains(day) ? .telephone : nil)
            order[workshop, default: []].append(day)
        }
        for activity in activities.sorted(by: {
            (first[$0]?.milliseconds ?? 0, $0) < (first[$1]?.milliseconds ?? 0, $1)
        }) {
            let local = world.localTime(first[activity] ?? earliest ?? world.now())
            let day = inOrder.first { plans[$0]?.date == local.date } ?? inOrder[0]
            let number = (plans[day]?.activities.count ?? 0) + 1
            let (prompts, polls) = (prompts[activity] ?? [], polls[activity] ?? [])
            plans[day]?.activities.append(
                Activity(
                    id: activity, code: "activity-\(number)",
                    kind: prompts.isEmpty && !polls.isEmpty ? .vote : .breakout, title: Self.sign(number),
                    start: local.clock, minutes: 60, groups: tables[activity] ?? 0,
                    prompts: prompts.enumerated().map { place, prompt in
                        Prompt(
                            id: prompt, code: "prompt-\(place + 1)", title: Self.sign(place + 1),
                            text: Self.sign(place + 1), kind: .idea)
                    }, polls: polls))
        }
        return Programme(
            id: programme ?? world.newID(), code: "recovered", title: LocalizedText(same: "?"),
            languages: LocalizedText.spoken,
            categories: categories.map { Category(code: $0, title: LocalizedText(same: PlainText($0)), quota: nil) },
            workshops: workshops.enumerated().map { place, workshop in
                Workshop(
                    id: workshop, code: "workshop-\(place + 1)", city: Self.sign(place + 1), invitations: nil,
                    language: nil, days: (order[workshop] ?? []).compactMap { plans[$0] })
            }, grids: grids.isEmpty ? nil : grids)
    }

    /// The days and the activities with their prompts that no entry adds. Prompts of which nothing says where they were asked are put into an
    /// activity of their own.
    private func whole(_ world: World) -> ([ID<Day>], [ID<Activity>], [ID<Activity>: [ID<Prompt>]]) {
        var prompts = prompts.mapValues { $0.filter { !added.contains(.prompt($0)) } }
        var activities = activities.filter { !added.contains(.activity($0)) }
        let placed = Set(prompts.values.joined())
        let homeless = named.filter { !placed.contains($0) && !added.contains(.prompt($0)) }
        if !homeless.isEmpty {
            let activity: ID<Activity> = world.newID()
            activities.append(activity)
            prompts[activity] = homeless
        }
        return (days.filter { !added.contains(.day($0)) }, activities, prompts)
    }

    /// The workshop to which most of those were invited who came.
    private func workshop(of day: ID<Day>) -> ID<Workshop>? {
        let votes = Dictionary(grouping: (came[day] ?? []).compactMap { invited[$0] }, by: \.self)
        return votes.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    private static func sign(_ number: Int) -> LocalizedText { LocalizedText(same: PlainText("? \(number)")) }
}

extension PollPlan {
    /// The plan of which a poll is made; nil for one that no plan makes, or that is planned no more.
    fileprivate init?(of poll: Poll) {
        let costs = poll.options.compactMap(\.cost)
        self.init(
            id: poll.id, code: poll.code, question: poll.question, rules: poll.rules,
            options: poll.options.isEmpty ? .harvested(from: []) : .listed(poll.options.map(\.text)),
            costs: costs.isEmpty ? nil : costs,
            tags: poll.options.allSatisfy(\.tags.isEmpty) ? nil : poll.options.map(\.tags))
        guard Poll(planned: self, in: poll.activity) == poll else { return nil }
    }
}
