/// What stands at the same place in other workshops, by the labels of the script: each runs the same days.
extension ProgrammeState {
    /// The texts at the same place in all workshops, this one among them.
    public func counterparts(of place: PlanText) -> [PlanText] {
        let workshops = programme?.workshops ?? []
        let days = workshops.flatMap(\.days)
        switch place {
        case .programme, .category, .city: return [place]
        case .theme(let id):
            return counterparts(days.first { $0.id == id }, in: days).map { .theme($0.id) }
        case .title(let id): return activities(like: id).map { .title($0.id) }
        case .notes(let id): return activities(like: id).map { .notes($0.id) }
        case .tab(let id): return prompts(like: id).map { .tab($0) }
        case .question(let id): return prompts(like: id).map { .question($0) }
        }
    }

    /// The polls at the same place in all workshops, this one among them.
    public func counterparts(of poll: ID<Poll>) -> [ID<Poll>] {
        guard let record = polls[poll] else { return [] }
        return activities(like: record.activity).compactMap { activity in
            polls(of: activity.id).first { $0.code == record.code }?.id
        }
    }

    private func counterparts(_ day: Day?, in days: [Day]) -> [Day] {
        day.map { day in days.filter { $0.code == day.code } } ?? []
    }

    private func activities(like id: ID<Activity>) -> [Activity] {
        guard let activity = activity(id), let day = day(of: id) else { return [] }
        let days = (programme?.workshops ?? []).flatMap(\.days)
        return counterparts(day, in: days).compactMap { $0.activities.first { $0.code == activity.code } }
    }

    private func prompts(like id: ID<Prompt>) -> [ID<Prompt>] {
        let all = (programme?.workshops ?? []).flatMap(\.days).flatMap(\.activities)
        guard let activity = all.first(where: { $0.prompts.contains { $0.id == id } }),
            let prompt = activity.prompts.first(where: { $0.id == id })
        else { return [] }
        return activities(like: activity.id).compactMap { $0.prompts.first { $0.code == prompt.code }?.id }
    }
}
