/// The plan as it stands: what the script says, and what was amended since.
///
/// Memory and tables make it with this one code. An amendment of something that is not there is refused; what was added goes
/// only while nothing refers to it, which each of the two asks of what it holds.
public struct Plan: Sendable, Equatable {
    /// What the script says.
    public let script: Programme
    /// What is no longer so.
    public private(set) var amendments: [Amendment.Key: Amendment] = [:]
    /// What holds now.
    public private(set) var programme: Programme

    /// The plan of a script.
    public init(_ script: Programme, amendments: some Sequence<Amendment> = []) {
        self.script = script
        programme = script
        for amendment in amendments { self.amendments[amendment.key] = amendment }
        if !self.amendments.isEmpty { programme = amended() }
    }

    /// Takes an amendment up, or away.
    /// - Throws: `changedMeanwhile` where the amendment is not as `before` says; `unknownReference` where what it amends is not in
    ///   the plan; `inUse` where it adds what is there already, or takes away what others amend.
    public mutating func apply(_ revision: Revision<Amendment>) throws(Refusal) {
        guard let record = revision.after ?? revision.before else { return }
        guard amendments[record.key] == revision.before else {
            throw .changedMeanwhile(Amendment.kind(from: revision.before, to: revision.after))
        }
        if let amendment = revision.after {
            guard has(amendment) else { throw .unknownReference }
            // What was added is amended by its parts, and is nothing that is there already.
            if amendment.addsSomething, revision.before != nil || !isNew(amendment) { throw .inUse }
        }
        var after = self
        after.amendments[record.key] = revision.after
        after.programme = after.amended()
        // What was added and amended since goes only after its amendments.
        if revision.after == nil, !after.amendments.values.allSatisfy(after.has) { throw .inUse }
        self = after
    }

    /// The plan with an amendment, or without one of that key.
    func with(_ amendment: Amendment?, for key: Amendment.Key) -> Plan {
        var after = self
        after.amendments[key] = amendment
        after.programme = after.amended()
        return after
    }

    /// Whether nothing that is added has the id of something in the plan.
    private func isNew(_ amendment: Amendment) -> Bool {
        let days = programme.workshops.flatMap(\.days)
        let there = days.flatMap(\.ids)
        let added =
            switch amendment {
            case .day(let day, _): day.ids
            case .activity(let activity, _): activity.ids
            default: [String]()
            }
        return Set(there).isDisjoint(with: added) && Set(added).count == added.count
    }

    /// Whether what is amended is in the plan.
    private func has(_ amendment: Amendment) -> Bool {
        let workshops = programme.workshops
        let days = workshops.flatMap(\.days)
        let activities = days.flatMap(\.activities)
        switch amendment {
        case .date(let day, _): return days.contains { $0.id == day }
        case .zone(let workshop, _), .day(_, let workshop): return workshops.contains { $0.id == workshop }
        case .quota(let workshop, let category, _):
            return workshops.contains { $0.id == workshop }
                && (category == nil || programme.categories.contains { $0.code == category })
        case .times(let activity, _, _): return activities.contains { $0.id == activity }
        case .activity(_, let day): return days.contains { $0.id == day }
        case .text(let place, _, _): return programme.text(at: place) != nil
        }
    }
}

extension Plan {
    /// The script with all amendments, in an order that is the same wherever they came from.
    private func amended() -> Programme {
        var programme = script
        let amendments = amendments.sorted { $0.key < $1.key }.map(\.value)
        // What was added first, since it may be amended itself.
        for case .day(let day, let workshop) in amendments {
            programme.change(workshop) { $0.days.append(day) }
        }
        for case .activity(let activity, let day) in amendments {
            programme.change(day) { $0.activities.append(activity) }
        }
        var dates: [ID<Day>: CivilDate] = [:]
        for amendment in amendments {
            switch amendment {
            case .day, .activity: break
            case .date(let day, let date): dates[day] = date
            case .zone(let workshop, let zone): programme.change(workshop) { $0.zone = zone }
            case .times(let activity, let start, let minutes):
                programme.change(activity) {
                    $0.start = start
                    $0.minutes = minutes
                }
            case .quota(let workshop, let category?, let quota):
                programme.change(workshop) { $0.quotas = ($0.quotas ?? [:]).merging([category: quota]) { $1 } }
            case .quota(let workshop, nil, let quota): programme.change(workshop) { $0.invitations = quota.places }
            case .text(let place, let language, let text): programme.say(text, in: language, at: place)
            }
        }
        for index in programme.workshops.indices { programme.workshops[index].settle(dates) }
        return programme
    }
}

extension Workshop {
    /// Puts days on their dates and in the order of these; a day that tells its distance from the event moves with it.
    fileprivate mutating func settle(_ dates: [ID<Day>: CivilDate]) {
        for index in days.indices { days[index].date = dates[days[index].id] ?? days[index].date }
        if let last = eventDays.map(\.date).max() {
            for index in days.indices {
                guard let after = days[index].after, dates[days[index].id] == nil else { continue }
                days[index].date = last.adding(after)
            }
        }
        days = days.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
        for index in days.indices {
            days[index].number = index + 1
            days[index].activities = days[index].activities.enumerated()
                .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
        }
    }
}

extension Amendment {
    /// Whether it adds a day or an activity.
    fileprivate var addsSomething: Bool {
        switch self {
        case .day, .activity: true
        default: false
        }
    }
}

extension Day {
    /// Its id and those of all in it.
    fileprivate var ids: [String] { [id.description] + activities.flatMap(\.ids) }
}

extension Activity {
    /// Its id and those of all in it.
    fileprivate var ids: [String] {
        [id.description] + prompts.map(\.id.description) + polls.map(\.id.description)
    }
}

extension Programme {
    fileprivate mutating func change(_ id: ID<Workshop>, _ edit: (inout Workshop) -> Void) {
        if let index = workshops.firstIndex(where: { $0.id == id }) { edit(&workshops[index]) }
    }

    fileprivate mutating func change(_ id: ID<Day>, _ edit: (inout Day) -> Void) {
        for index in workshops.indices {
            guard let day = workshops[index].days.firstIndex(where: { $0.id == id }) else { continue }
            edit(&workshops[index].days[day])
        }
    }

    fileprivate mutating func change(_ id: ID<Activity>, _ edit: (inout Activity) -> Void) {
        for day in workshops.flatMap(\.days) where day.activities.contains(where: { $0.id == id }) {
            change(day.id) { day in
                for index in day.activities.indices where day.activities[index].id == id {
                    edit(&day.activities[index])
                }
            }
        }
    }

    fileprivate mutating func change(_ id: ID<Prompt>, _ edit: (inout Prompt) -> Void) {
        let holders = workshops.flatMap(\.days).flatMap(\.activities).filter { $0.prompts.contains { $0.id == id } }
        for activity in holders {
            change(activity.id) { activity in
                for index in activity.prompts.indices where activity.prompts[index].id == id {
                    edit(&activity.prompts[index])
                }
            }
        }
    }

    fileprivate mutating func say(_ text: PlainText, in language: String, at place: PlanText) {
        switch place {
        case .programme: title = title.saying(text, in: language)
        case .category(let code, _):
            for index in categories.indices where categories[index].code == code {
                categories[index].title = categories[index].title.saying(text, in: language)
            }
        case .city(let id): change(id) { $0.city = $0.city.saying(text, in: language) }
        case .theme(let id): change(id) { $0.theme = $0.theme.saying(text, in: language) }
        case .title(let id): change(id) { $0.title = $0.title.saying(text, in: language) }
        case .notes(let id): change(id) { $0.notes = $0.notes.saying(text, in: language) }
        case .tab(let id): change(id) { $0.title = $0.title.saying(text, in: language) }
        case .question(let id):
            change(id) {
                // A tab without a title of its own shows the question.
                if $0.title == $0.text { $0.title = $0.title.saying(text, in: language) }
                $0.text = $0.text.saying(text, in: language)
            }
        }
    }

    /// The text that stands at a place; nil where there is no such place.
    public func text(at place: PlanText) -> LocalizedText? {
        let days = workshops.flatMap(\.days)
        let activities = days.flatMap(\.activities)
        func prompt(_ id: ID<Prompt>) -> Prompt? { activities.flatMap(\.prompts).first { $0.id == id } }
        switch place {
        case .programme(let id): return id == self.id ? title : nil
        case .category(let code, let id): return id == self.id ? categories.first { $0.code == code }?.title : nil
        case .city(let id): return workshops.first { $0.id == id }?.city
        case .theme(let id): return days.first { $0.id == id }?.theme
        case .title(let id): return activities.first { $0.id == id }?.title
        case .notes(let id): return activities.first { $0.id == id }?.notes
        case .tab(let id): return prompt(id)?.title
        case .question(let id): return prompt(id)?.text
        }
    }
}
