/// What a record refers to.
enum Referent: Hashable {
    case record(RecordName)
    case day(ID<Day>)
    case activity(ID<Activity>)
    case prompt(ID<Prompt>)

    fileprivate init(_ reference: Reference) {
        self =
            switch reference {
            case .line(let id): .record(.contribution(id))
            case .person(let id): .record(.stakeholder(id))
            case .organisation(let id): .record(.organisation(id))
            case .link(let id): .record(.link(id))
            }
    }
}

extension Change {
    /// What the record refers to that has to be there as long as it is.
    var referents: [Referent] {
        func party(_ party: Party?) -> [Referent] { Reference(party).map { [Referent($0)] } ?? [] }
        switch self {
        case .amendment(let revision): return revision.after?.referents ?? []
        case .organisation(let revision): return (revision.after?.joined).map { [.record(.organisation($0))] } ?? []
        case .stakeholder(let revision):
            return (revision.after?.belongsTo).map { [.record(.organisation($0))] } ?? []
        case .invitation(let revision): return revision.after.map { [.record(.stakeholder($0.stakeholder))] } ?? []
        case .attendance(let revision):
            return revision.after.map { [.record(.stakeholder($0.stakeholder)), .day($0.day)] } ?? []
        case .timing(let revision): return revision.after.map { [.activity($0.activity)] } ?? []
        case .seating(let revision):
            return revision.after.map { seating in
                [.activity(seating.activity)] + seating.tables.joined().map { .record(.stakeholder($0)) }
            } ?? []
        case .contribution(let revision):
            guard let line = revision.after else { return [] }
            return (line.activity.map { [.activity($0)] } ?? []) + (line.prompt.map { [.prompt($0)] } ?? [])
                + (line.mergedInto.map { [.record(.contribution($0))] } ?? []) + party(line.owner) + party(line.by)
                + (line.about.map { [Referent($0)] } ?? [])
        case .link(let revision):
            return revision.after.map { link in link.ends.map { Referent($0) } + (link.day.map { [.day($0)] } ?? []) }
                ?? []
        case .rating(let revision):
            guard let paper = revision.after else { return [] }
            return [.record(.grid(paper.grid))] + party(paper.rater) + (paper.day.map { [.day($0)] } ?? [])
                + paper.subject.referents
        case .call(let revision):
            return revision.after.map { [.record(.stakeholder($0.stakeholder)), .day($0.day)] } ?? []
        case .poll(let revision):
            guard let poll = revision.after else { return [] }
            return [.activity(poll.activity)] + poll.options.flatMap(\.origins).map { .record(.contribution($0)) }
        case .count(let revision): return revision.after.map { [.record(.poll($0.poll))] } ?? []
        case .turnout(let revision): return revision.after.map { [.record(.poll($0.poll))] } ?? []
        case .ballot(let revision):
            return revision.after.map { ballot in
                [.record(.poll(ballot.poll))] + (ballot.voter.map { [.record(.stakeholder($0))] } ?? [])
            } ?? []
        case .ballotIssue(let revision): return revision.after.map { [.record(.poll($0.poll))] } ?? []
        case .ballotsSealed(let sealed): return [.record(.poll(sealed.poll))]
        case .programmeCreated, .grid, .erasure, .recovery, .fragment, .unknown: return []
        }
    }

    /// What a record of the plan brings into it.
    var referentsAdded: [Referent] {
        guard case .amendment(let revision) = self else { return name.map { [.record($0)] } ?? [] }
        switch revision.record {
        case .day(let day, _): return [.day(day.id)] + day.activities.flatMap(\.referents)
        case .activity(let activity, _): return activity.referents
        default: return []
        }
    }
}

extension Activity {
    fileprivate var referents: [Referent] { [.activity(id)] + prompts.map { .prompt($0.id) } }
}

extension Rating.Subject {
    fileprivate var referents: [Referent] {
        switch self {
        case .person(let id): [.record(.stakeholder(id))]
        case .organisation(let id): [.record(.organisation(id))]
        case .line(let id): [.record(.contribution(id))]
        case .link(let id): [.record(.link(id))]
        case .day(let id): [.day(id)]
        case .workshop, .code: []
        }
    }
}

extension Amendment {
    fileprivate var referents: [Referent] {
        switch self {
        case .date(let day, _): [.day(day)]
        case .times(let activity, _, _): [.activity(activity)]
        case .activity(_, let day): [.day(day)]
        case .text(let place, _, _):
            switch place {
            case .theme(let day): [.day(day)]
            case .title(let activity), .notes(let activity): [.activity(activity)]
            case .tab(let prompt), .question(let prompt): [.prompt(prompt)]
            case .programme, .category, .city: []
            }
        case .zone, .quota, .day: []
        }
    }
}
