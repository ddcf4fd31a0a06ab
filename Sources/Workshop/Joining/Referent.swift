/// What a record refers to.
public enum Referent: Hashable, Sendable {
    /// Another record.
    case record(RecordName)
    /// The plan itself.
    case programme(ID<Programme>)
    /// A workshop of the plan.
    case workshop(ID<Workshop>)
    /// A day of the plan.
    case day(ID<Day>)
    /// An activity of the plan.
    case activity(ID<Activity>)
    /// A prompt of the plan.
    case prompt(ID<Prompt>)

    /// Somebody.
    static func person(_ id: ID<Stakeholder>) -> Referent { .record(.stakeholder(id)) }

    /// A line.
    static func line(_ id: ID<Contribution>) -> Referent { .record(.contribution(id)) }

    /// A poll.
    static func poll(_ id: ID<Poll>) -> Referent { .record(.poll(id)) }
}

extension Reference {
    /// The record that it means.
    var referent: Referent {
        switch self {
        case .line(let id): .line(id)
        case .person(let id): .person(id)
        case .organisation(let id): .record(.organisation(id))
        case .link(let id): .record(.link(id))
        }
    }
}

extension Party {
    /// The record that it means; none where it is words.
    var referents: [Referent] { Reference(self).map { [$0.referent] } ?? [] }
}

extension Change {
    /// What a record brings that others may refer to: itself; one of the plan, what it adds to it.
    public var brought: [Referent] {
        guard case .amendment(let revision) = self else { return name.map { [.record($0)] } ?? [] }
        switch revision.record {
        case .day(let day, _): return [.day(day.id)] + day.activities.flatMap(\.brought)
        case .activity(let activity, _): return activity.brought
        default: return []
        }
    }
}

extension Activity {
    fileprivate var brought: [Referent] { [.activity(id)] + prompts.map { .prompt($0.id) } }
}
