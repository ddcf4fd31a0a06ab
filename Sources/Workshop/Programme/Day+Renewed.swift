extension Day {
    /// The same day with fresh ids for itself and all in it, so that it can be added to a plan.
    /// - Parameters:
    ///   - code: what the copy is called.
    ///   - world: where fresh ids come from.
    public func renewed(as code: String, in world: World) -> Day {
        var day = self
        day.id = world.newID()
        day.code = code
        var prompts: [ID<Prompt>: ID<Prompt>] = [:]
        for index in day.activities.indices {
            day.activities[index].id = world.newID()
            for place in day.activities[index].prompts.indices {
                let fresh: ID<Prompt> = world.newID()
                prompts[day.activities[index].prompts[place].id] = fresh
                day.activities[index].prompts[place].id = fresh
            }
        }
        for index in day.activities.indices {
            day.activities[index].polls = day.activities[index].polls.map { $0.renewed(prompts, in: world) }
        }
        return day
    }
}

extension Activity {
    /// The same activity with fresh ids for itself and all in it. A vote on what other activities say goes on doing so.
    public func renewed(as code: String, in world: World) -> Activity {
        var activity = self
        activity.id = world.newID()
        activity.code = code
        var fresh: [ID<Prompt>: ID<Prompt>] = [:]
        for index in activity.prompts.indices {
            let id: ID<Prompt> = world.newID()
            fresh[activity.prompts[index].id] = id
            activity.prompts[index].id = id
        }
        activity.polls = activity.polls.map { $0.renewed(fresh, in: world) }
        return activity
    }
}

extension Activity {
    /// All that happens on a day on which people are called or written to, where nobody says more. It has no time of its own.
    public static func calls(titled title: LocalizedText, in world: World) -> Activity {
        Activity(
            id: world.newID(), code: "calls", kind: .checkin, title: title, start: ClockTime(minutes: 9 * 60),
            minutes: 30)
    }
}

extension PollPlan {
    fileprivate func renewed(_ prompts: [ID<Prompt>: ID<Prompt>], in world: World) -> PollPlan {
        var plan = self
        plan.id = world.newID()
        if case .harvested(let from) = options { plan.options = .harvested(from: from.map { prompts[$0] ?? $0 }) }
        return plan
    }
}
