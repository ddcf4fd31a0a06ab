import Workshop

/// A script as it is written: its days once, for all workshops, and without identifiers.
struct ScriptOutline {
    var code: String
    var title: LocalizedText
    var languages: [String]
    var categories: [Category]
    var workshops: [WorkshopOutline]
    var days: [DayOutline]
    var zone: String?
    var tableRules: TableRules?
    var vocabularies: [Vocabulary]?
    var grids: [Grid]?
}

struct WorkshopOutline {
    var code: String
    var city: LocalizedText
    var invitations: Int?
    /// The dates of the days of the event, as far as they are written; those that follow are consecutive.
    var dates: [CivilDate]
    var language: String?
    var zone: String?
    var quotas: [String: Quota]?
}

struct DayOutline {
    var code: String
    var number: Int
    var theme: LocalizedText
    var accent: String
    var activities: [ActivityOutline]
    var date: CivilDate?
    var after: Period?
    var channel: Channel?
    var lasting: Period?
    var isApart: Bool?
    var place: Place

    var isLater: Bool { after != nil || channel != nil || isApart == true }
}

struct ActivityOutline {
    var code: String
    var kind: Activity.Kind
    var title: LocalizedText
    var notes: LocalizedText
    var start: ClockTime
    var minutes: Int
    var groups: Int
    var prompts: [PromptOutline]
    var polls: [PollOutline]
    var tags: [String]?
    var between: [String]?
    var pair: PairRules?
    var meetings: MeetingRules?
    var grids: [String]?
    var experts: [String]?
}

struct PromptOutline {
    var code: String
    var title: LocalizedText
    var text: LocalizedText
    var kind: Contribution.Kind
}

struct PollOutline {
    enum Options {
        case listed([LocalizedText])
        /// Prompts of the same day, as `activity/prompt`.
        case harvested(from: [String])
    }

    var code: String
    var question: LocalizedText
    var rules: PollRules
    var options: Options
    var costs: [Int]?
    var tags: [[PlainText]]?
}

extension ScriptOutline {
    /// The programme: every workshop with its own days, every id derived from the path that leads to it.
    func programme() -> Programme {
        Programme(
            id: ID(path: code), code: code, title: title, languages: languages, categories: categories,
            workshops: workshops.map { workshop in
                let path = "\(code)/\(workshop.code)"
                return Workshop(
                    id: ID(path: path), code: workshop.code, city: workshop.city, invitations: workshop.invitations,
                    language: workshop.language,
                    days: zip(days, dates(of: workshop)).map { $0.day(under: path, date: $1) }, zone: workshop.zone,
                    quotas: workshop.quotas)
            }, zone: zone, tableRules: tableRules, vocabularies: vocabularies, grids: grids)
    }

    /// When each day is in a workshop: on its own date, on the one that the workshop names for it, on the day after the one
    /// before; or so long after the last day of the event.
    func dates(of workshop: WorkshopOutline) -> [CivilDate] {
        var event: [CivilDate] = []
        var named = workshop.dates[...]
        for day in days where !day.isLater {
            let date = day.date ?? named.first ?? event.last?.adding(days: 1) ?? CivilDate(daysSinceEpoch: 0)
            if day.date == nil { named = named.dropFirst() }
            event.append(date)
        }
        let last = event.max() ?? CivilDate(daysSinceEpoch: 0)
        var rest = event[...]
        return days.map { day in
            if day.isLater { return day.date ?? day.after.map { last.adding($0) } ?? last }
            return rest.popFirst() ?? last
        }
    }
}

extension DayOutline {
    /// The day with ids that are derived from a path.
    func day(under parent: String, date: CivilDate) -> Day {
        let path = "\(parent)/\(code)"
        return Day(
            id: ID(path: path), code: code, number: number, date: date, theme: theme, accent: accent,
            activities: activities.map { $0.activity(under: path) }, after: after, channel: channel, lasting: lasting,
            isApart: isApart)
    }
}

extension ActivityOutline {
    fileprivate func activity(under day: String) -> Activity {
        let path = "\(day)/\(code)"
        return Activity(
            id: ID(path: path), code: code, kind: kind, title: title, notes: notes, start: start, minutes: minutes,
            groups: groups,
            prompts: prompts.map {
                Prompt(id: ID(path: "\(path)/\($0.code)"), code: $0.code, title: $0.title, text: $0.text, kind: $0.kind)
            },
            polls: polls.map { poll in
                let options: PollPlan.Options =
                    switch poll.options {
                    case .listed(let texts): .listed(texts)
                    case .harvested(let prompts): .harvested(from: prompts.map { ID(path: "\(day)/\($0)") })
                    }
                return PollPlan(
                    id: ID(path: "\(path)/\(poll.code)"), code: poll.code, question: poll.question, rules: poll.rules,
                    options: options, costs: poll.costs, tags: poll.tags)
            }, tags: tags, between: between, pair: pair, meetings: meetings, grids: grids, experts: experts)
    }
}
