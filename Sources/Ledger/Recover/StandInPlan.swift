import Foundation
import Workshop

/// A plan for entries whose own can be read nowhere any more: the workshops, days, activities and prompts that they refer to, under
/// numbers in place of their words. People, lines and votes stand in it as they stood.
///
/// Nothing says any more of which workshop a day was; it is put where most of those who came to it were invited. An activity is put on the
/// day on whose date its first entry was written.
struct StandInPlan {
    private var workshops: [ID<Workshop>] = []
    private var days: [ID<Day>] = []
    private var activities: [ID<Activity>] = []
    private var prompts: [ID<Activity>: [ID<Prompt>]] = [:]
    private var tables: [ID<Activity>: Int] = [:]
    private var voted: Set<ID<Activity>> = []
    private var categories: [String] = []
    private var invited: [ID<Stakeholder>: ID<Workshop>] = [:]
    private var came: [ID<Day>: [ID<Stakeholder>]] = [:]
    private var began: [ID<Day>: Instant] = [:]
    private var first: [ID<Activity>: Instant] = [:]
    private var earliest: Instant?

    /// Takes note of what an entry refers to.
    mutating func read(_ change: Change, at instant: Instant) {
        earliest = min(earliest ?? instant, instant)
        switch change {
        case .stakeholder(let revision):
            for record in [revision.before, revision.after].compactMap(\.self) {
                Self.add(record.category.string, to: &categories)
            }
        case .invitation(let revision):
            guard let record = revision.after ?? revision.before else { return }
            Self.add(record.workshop, to: &workshops)
            invited[record.stakeholder] = record.workshop
        case .attendance(let revision):
            guard let record = revision.after ?? revision.before else { return }
            Self.add(record.day, to: &days)
            came[record.day, default: []].append(record.stakeholder)
            began[record.day] = min(began[record.day] ?? record.arrivedAt, record.arrivedAt)
        case .call(let revision):
            guard let record = revision.after ?? revision.before else { return }
            Self.add(record.day, to: &days)
            began[record.day] = min(began[record.day] ?? record.at, record.at)
        case .timing(let revision): add((revision.after ?? revision.before)?.activity, instant)
        case .seating(let revision):
            guard let record = revision.after ?? revision.before else { return }
            add(record.activity, instant)
            tables[record.activity] = max(tables[record.activity] ?? 0, record.tables.count)
        case .contribution(let revision):
            guard let record = revision.after ?? revision.before, let activity = record.activity else { return }
            add(activity, record.writtenAt)
            tables[activity] = max(tables[activity] ?? 0, record.group)
            if let prompt = record.prompt { Self.add(prompt, to: &prompts[activity, default: []]) }
        case .poll(let revision):
            guard let record = revision.after ?? revision.before else { return }
            add(record.activity, instant)
            voted.insert(record.activity)
        default: break
        }
    }

    private mutating func add(_ activity: ID<Activity>?, _ instant: Instant) {
        guard let activity else { return }
        Self.add(activity, to: &activities)
        first[activity] = min(first[activity] ?? instant, instant)
    }

    private static func add<Element: Equatable>(_ element: Element, to list: inout [Element]) {
        if !list.contains(element) { list.append(element) }
    }

    /// The plan.
    func programme(_ world: World) -> Programme {
        let days = days.isEmpty ? [world.newID()] : days
        let workshops = workshops.isEmpty ? [world.newID()] : workshops
        let start = world.localTime(earliest ?? world.now())
        var (plans, numbers): ([ID<Day>: Day], [ID<Workshop>: Int]) = ([:], [:])
        var order: [ID<Workshop>: [ID<Day>]] = [:]
        for day in days.sorted(by: { (began[$0]?.milliseconds ?? 0, $0) < (began[$1]?.milliseconds ?? 0, $1) }) {
            let workshop = workshop(of: day) ?? workshops[0]
            numbers[workshop, default: 0] += 1
            let number = numbers[workshop] ?? 1
            plans[day] = Day(
                id: day, code: "day-\(number)", number: number,
                date: began[day].map { world.localTime($0).date } ?? start.date, theme: Self.sign(number),
                accent: "amber", activities: [])
            order[workshop, default: []].append(day)
        }
        for activity in activities.sorted(by: {
            (first[$0]?.milliseconds ?? 0, $0) < (first[$1]?.milliseconds ?? 0, $1)
        }) {
            let local = world.localTime(first[activity] ?? earliest ?? world.now())
            let day = days.first { plans[$0]?.date == local.date } ?? order.values.first?.first ?? days[0]
            let number = (plans[day]?.activities.count ?? 0) + 1
            let prompts = prompts[activity] ?? []
            plans[day]?.activities.append(
                Activity(
                    id: activity, code: "activity-\(number)",
                    kind: prompts.isEmpty && voted.contains(activity) ? .vote : .breakout, title: Self.sign(number),
                    start: local.clock, minutes: 60, groups: tables[activity] ?? 0,
                    prompts: prompts.enumerated().map { place, prompt in
                        Prompt(
                            id: prompt, code: "prompt-\(place + 1)", title: Self.sign(place + 1),
                            text: Self.sign(place + 1), kind: .idea)
                    }))
        }
        return Programme(
            id: world.newID(), code: "recovered", title: LocalizedText(same: "?"), languages: ["en", "fr", "ar"],
            categories: categories.map { Category(code: $0, title: LocalizedText(same: PlainText($0)), quota: nil) },
            workshops: workshops.enumerated().map { place, workshop in
                Workshop(
                    id: workshop, code: "workshop-\(place + 1)", city: Self.sign(place + 1), invitations: nil,
                    language: nil, days: (order[workshop] ?? []).compactMap { plans[$0] })
            })
    }

    /// The workshop to which most of those were invited who came.
    private func workshop(of day: ID<Day>) -> ID<Workshop>? {
        let votes = Dictionary(grouping: (came[day] ?? []).compactMap { invited[$0] }, by: \.self)
        return votes.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    private static func sign(_ number: Int) -> LocalizedText { LocalizedText(same: PlainText("? \(number)")) }
}
